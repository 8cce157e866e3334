/** What a service needs beside its code: databases, files, `prepare`, headers; and that no secret of it comes out. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import connect from 'postgres';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { contentHash, temporaryFolder } from '../../src/platform/files.ts';
import { freePort } from '../../src/platform/ports.ts';
import { startPostgres } from '../postgres.ts';
import { gaitkeeper, startGaitkeeper } from './program.ts';
import { testRepository } from './repository.ts';
import { SHOP, SHOP_CONFIG, WITH_PAGES } from './shop.ts';

const postgres = await startPostgres();
if (typeof postgres === 'string') console.log(`Not tested on PostgreSQL: ${postgres}`);
const server = typeof postgres === 'string' ? '' : postgres.url;

afterAll(async () => {
  if (typeof postgres !== 'string') await postgres[Symbol.asyncDispose]();
});

const PASSWORD = 'planted-pass-8417';
const SECRETS = { SHOP_KEY: 'planted-key-5521', SHOP_TOKEN: 'planted-token-9034' };
const PLANTED = [PASSWORD, ...Object.values(SECRETS)];
const onPostgres = server
  .replace('store@', `store:${PASSWORD}@`)
  .replace(/postgres$/, '{database}');

async function databases(): Promise<readonly string[]> {
  const sql = connect(server, { max: 1 });
  const rows = await sql`SELECT datname FROM pg_database WHERE datname LIKE 'gaitkeeper%'`;
  await sql.end();
  return rows.map(({ datname }) => datname);
}

/** All files below a folder, one after the other. */
async function textOf(folder: string): Promise<string> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  return (
    await Promise.all(files.map(({ parentPath, name }) => readFile(join(parentPath, name), 'utf8')))
  ).join('\n');
}

describe.skipIf(server === '')('a service with a database of PostgreSQL', () => {
  it('has one for each revision, migrated and seeded as that revision does it, and none afterwards', async () => {
    await using repository = await testRepository(
      { ...SHOP, 'gaitkeeper.yml': SHOP_CONFIG },
      WITH_PAGES,
    );
    await using output = await temporaryFolder();
    const env = { ...SECRETS, SHOP_DATABASE: onPostgres };
    const ended = await gaitkeeper(repository.directory, ['--json', '-o', output.path], env);
    const { record } = JSON.parse(ended.stdout);
    const [{ failure, measurements }] = record.cells;
    expect([ended.stderr, failure, measurements[0].failure]).toEqual([ended.stderr, null, null]);
    expect(measurements[0].launches[0].metrics.throughput.base).toBeGreaterThan(0);
    expect(ended.stderr).toMatch(
      /prepare \(base, [\w.]+\): python seed\.py[\s\S]*prepare \(head, [\w.]+\): python seed/,
    );
    expect(await databases()).toEqual([]);
    const all = [ended.stdout, ended.stderr, await textOf(output.path)].join('\n');
    for (const secret of PLANTED) expect(all).not.toContain(secret);
  });

  it('has none either where it is interrupted while it prepares', async () => {
    const waiting = SHOP_CONFIG.replace('- python seed.py', '- sleep 300');
    await using repository = await testRepository(
      { ...SHOP, 'gaitkeeper.yml': waiting },
      WITH_PAGES,
    );
    const env = { ...SECRETS, SHOP_DATABASE: onPostgres };
    const running = startGaitkeeper(repository.directory, [], env);
    await new Promise<void>((resolve) => {
      running.stderr?.on('data', (text) => String(text).includes('sleep 300') && resolve());
    });
    expect((await databases()).length).toBeGreaterThan(0);
    running.kill('SIGINT');
    expect((await running).exitCode).toBe(130);
    await vi.waitFor(async () => expect(await databases()).toEqual([]), {
      ...{ timeout: 20_000, interval: 100 },
    });
  });
});

it('a database that is not there is told before anything is installed', async () => {
  const files = { ...SHOP, 'requirements.txt': 'gaitkeeper-no-such-package==1.0\n' };
  await using repository = await testRepository(
    { ...files, 'gaitkeeper.yml': SHOP_CONFIG },
    WITH_PAGES,
  );
  const SHOP_DATABASE = `postgresql://shop:${PASSWORD}@127.0.0.1:${await freePort()}/{database}`;
  const ended = await gaitkeeper(repository.directory, [], { ...SECRETS, SHOP_DATABASE });
  expect(ended).toMatchObject({ status: 5, stdout: '' });
  expect(ended.stderr).toMatch(/PostgreSQL at 127\.0\.0\.1:\d+: .*ECONNREFUSED.*\n→ Start it/);
  expect(ended.stderr).not.toContain('no-such-package');
});

/** Says who somebody is only to those who signed in at a server of this revision. */
const MEMBERS = `import hashlib, os, sys
token = hashlib.sha256((os.environ["SECRET_KEY"] + os.environ["REVISION"]).encode()).hexdigest()

def app(environ, start_response):
    print("asked with", environ.get("HTTP_COOKIE"), environ.get("HTTP_AUTHORIZATION"), file=sys.stderr)
    if environ["PATH_INFO"] == "/login":
        form = environ["wsgi.input"].read(int(environ["CONTENT_LENGTH"])).decode()
        right = form == "user=ada&password=planted-pass-8417"
        if not right:
            start_response("403 Forbidden", [])
            return [b"wrong password"]
        start_response("200 OK", [("Set-Cookie", "sid=cookie-" + token + "; Path=/")])
        return [('{"access": "' + token + '"}').encode()]
    if (environ.get("HTTP_COOKIE"), environ.get("HTTP_AUTHORIZATION")) != ("sid=cookie-" + token, "Bearer " + token):
        start_response("401 Unauthorized", [])
        return [b"who are you?"]
    start_response("200 OK", [("Content-Type", "text/plain")])
    return [b"Hello Ada"]
`;

it('signs in at each server, and asks with what that brought', async () => {
  const config = `servers: wsgiref
env: { SECRET_KEY: planted-key-5521, REVISION: "{revision}" }
login: { request: { path: /login, form: { user: ada, password: "\${LOGIN_WORD}" } }, token: access }
ready: { request: /, expect: { status: 401 } }
scenarios: { me: { request: /me, expect: { contains: Ada } } }
budget: 8s
baseline: off
profile: false
`;
  await using repository = await testRepository(
    { 'app.py': MEMBERS, 'gaitkeeper.yml': config },
    { 'app.py': `${MEMBERS}# changed\n` },
  );
  await using output = await temporaryFolder();
  const args = ['--json', '-o', output.path];
  const ended = await gaitkeeper(repository.directory, args, { LOGIN_WORD: PASSWORD });
  const { record } = JSON.parse(ended.stdout);
  const [{ failure, measurements }] = record.cells;
  expect([failure, measurements[0].failure]).toEqual([null, null]);
  expect(measurements[0].launches[0].metrics.throughput.base).toBeGreaterThan(0);
  // Also without a server.
  expect(record.inProcess[0]).toMatchObject({ reason: null, head: { calls: expect.any(Number) } });

  const wrong = await gaitkeeper(repository.directory, args, { LOGIN_WORD: 'wrong-pass-1234' });
  expect(wrong.status).toBe(3);
  expect(wrong.stdout).toMatch(/The login POST \/login was answered wrongly: .*403/);
  const all = [ended.stdout, ended.stderr, wrong.stdout, wrong.stderr, await textOf(output.path)];
  const tokens = ['base', 'head'].map((side) => contentHash(`planted-key-5521${side}`));
  for (const secret of [PASSWORD, 'planted-key-5521', 'wrong-pass-1234', ...tokens]) {
    expect(all.join('\n')).not.toContain(secret);
  }
});

it('with SQLite each revision has a file; what its servers print of secrets does not come out', async () => {
  // The head prints them, as an error message would, and ends.
  const broken = `${SHOP['shop/wsgi.py']}raise RuntimeError(str(dict(os.environ)))\n`;
  await using repository = await testRepository(
    { ...SHOP, 'gaitkeeper.yml': SHOP_CONFIG },
    { ...WITH_PAGES, 'shop/wsgi.py': broken },
  );
  await using output = await temporaryFolder();
  const env = {
    ...SECRETS,
    SHOP_DATABASE: `sqlite://u:${PASSWORD}@/{folder}/db.sqlite3`,
  };
  const args = ['--verbose', '--json', '-o', output.path];
  const ended = await gaitkeeper(repository.directory, args, env);
  const { record } = JSON.parse(ended.stdout);
  expect(record.cells[0].failure).toMatchObject({ side: 'head', code: 'boot-failed' });
  expect(record.cells[0].failure.detail).toMatch(/'SECRET_KEY': '\*\*\*'/);
  const all = [ended.stdout, ended.stderr, await textOf(output.path)].join('\n');
  for (const secret of PLANTED) expect(all).not.toContain(secret);

  const config = await gaitkeeper(repository.directory, ['config'], env);
  expect(config.stdout).toMatch(
    /DATABASE_URL: sqlite:\/\/u:\*\*\*@.* # gaitkeeper\.yml:\d+:\d+, from the environment's SHOP_DATABASE/,
  );
  for (const secret of PLANTED) expect(config.stdout + config.stderr).not.toContain(secret);
});
