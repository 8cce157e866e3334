import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execa } from 'execa';
import { describe, expect, it, onTestFinished } from 'vitest';
import { slow } from '../slow.ts';
import { gaitkeeper } from './program.ts';
import { testRepository } from './repository.ts';
import { CONFIG, SLOWER, service } from './services.ts';

const base = { ...service(), 'gaitkeeper.yml': CONFIG };

/** Ends its own process, without a word, at the request of this number. */
const dying = (request: number, how = 'os.kill(os.getpid(), 9)') =>
  service({
    before: `import os
asked = 0

def count():
    global asked
    asked += 1
    if asked == ${request}:
        print("about to end", flush=True)
        ${how}
`,
  })['app.py']?.replace('    total = 0\n', '    count()\n    total = 0\n') ?? '';

describe('under load', () => {
  it('a server of head that is killed fails the scenario, and says how it ended', async () => {
    await using repository = await testRepository(base, { 'app.py': dying(150) });
    const ended = await gaitkeeper(repository.directory, []);
    expect(ended.stdout).toMatch(/The server of head ended by SIGKILL\s+while\s+it\s+was\s+asked/);
    expect(ended.stdout).toContain('about to end');
    expect(ended.status).toBe(3);
  });

  it('a server of base that ends leaves nothing to compare, and says so', async () => {
    await using repository = await testRepository(
      { ...base, 'app.py': dying(60, 'os._exit(7)') },
      service(),
    );
    const ended = await gaitkeeper(repository.directory, []);
    expect(ended.stdout).toMatch(/The server of base ended with status 7/);
    expect(ended.status).toBe(4);
  });

  it('a worker that is killed and replaced counts as errors that base did not have', async () => {
    const config = CONFIG.replace('servers: wsgiref', 'servers: gunicorn-sync\nworkers: 2');
    await using repository = await testRepository(
      { ...service(), 'gaitkeeper.yml': config, 'requirements.txt': 'gunicorn\n' },
      // Each worker, and each that replaces it: also on a machine that gets few requests done.
      { 'app.py': dying(60) },
    );
    const ended = await gaitkeeper(repository.directory, []);
    expect(ended.stdout).toMatch(/errors that base did not have:\s.*(reset|closed)/s);
    expect(ended.status).toBe(3);
  });
});

describe('on a full disk', () => {
  it('prints what was measured, and says which files are missing', async () => {
    await using repository = await testRepository(base, { 'notes.txt': 'changed' });
    const folder = await tinyDisk();
    if (folder === null) return expect.soft(process.getuid?.()).not.toBe(0);
    const ended = await gaitkeeper(repository.directory, ['--output', join(folder, 'out')]);
    expect(ended.stdout).toMatch(/wsgiref/);
    expect(ended.stderr).toMatch(/could not be written into .*no space left/i);
    expect(ended.stderr).not.toMatch(/\n\s+at /);
    expect(ended.status).toBe(6);
  });

  /** A file system of three pages; null where this user may not mount one. */
  async function tinyDisk(): Promise<string | null> {
    const folder = await mkdtemp(join(tmpdir(), 'gaitkeeper-e2e-disk-'));
    const mounted = await execa('mount', ['-t', 'tmpfs', '-o', 'size=12k', 'tmpfs', folder], {
      reject: false,
    });
    onTestFinished(async () => {
      if (mounted.exitCode === 0) await execa('umount', [folder]);
      await rm(folder, { recursive: true });
    });
    return mounted.exitCode === 0 ? folder : null;
  }
});

it('a dead network ends the installing at once, with the installer’s own words', async () => {
  await using repository = await testRepository(
    {
      ...base,
      'requirements.txt': 'gaitkeeper-e2e-nowhere-to-be-found\n',
    },
    { 'notes.txt': 'changed' },
  );
  const dead = 'http://127.0.0.1:9/simple';
  const ended = await gaitkeeper(repository.directory, [], {
    ...{ PIP_INDEX_URL: dead, UV_INDEX_URL: dead, UV_DEFAULT_INDEX: dead },
    ...{ PIP_RETRIES: '0', UV_HTTP_RETRIES: '0' },
  });
  expect(`${ended.stdout}${ended.stderr}`).toContain('gaitkeeper-e2e-nowhere-to-be-found');
  expect(ended.stderr).not.toMatch(/\n\s+at /);
  expect(ended.status).toBe(5);
});

it('a scenario that is new at head is measured at head alone, without failing', async () => {
  const config = `${CONFIG.replace('budget: 8s', 'budget: 6s')}`.replace(
    'scenarios:\n',
    'scenarios:\n  orders: { request: GET /orders, expect: { status: 200, contains: orders } }\n',
  );
  const routed = (known: boolean) => ({
    'app.py': `
def app(environ, start_response):
    path = environ["PATH_INFO"]
    body = b"Hello" if path == "/" else b"orders" if path == "/orders" and ${known ? 'True' : 'False'} else b""
    start_response("200 OK" if body else "404 Not Found", [("Content-Length", str(len(body)))])
    return [body]
`,
  });
  await using repository = await testRepository(
    { ...routed(false), 'gaitkeeper.yml': config },
    routed(true),
  );
  const ended = await gaitkeeper(repository.directory, ['--json']);
  const { record, assessment } = JSON.parse(ended.stdout);
  const orders = record.cells[0].measurements.find(
    ({ scenario }: { scenario: string }) => scenario === 'orders',
  );
  expect(orders.launches[0].metrics.throughput).toMatchObject({ base: null, logRatio: null });
  expect(orders.launches[0].metrics.throughput.head).toBeGreaterThan(0);
  expect(orders.warnings.join()).toMatch(/base: .*answered wrongly/);
  expect(assessment.outcome).not.toBe('failed');
  expect(ended.status).toBe(0);
});

it('a service that listens on a port of its own is told to take the one that it is given', async () => {
  const server = `
import http.server

class Handler(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        self.send_response(200)
        self.end_headers()
        self.wfile.write(b"Hello")

if __name__ == "__main__":
    http.server.HTTPServer(("127.0.0.1", 18457), Handler).serve_forever()
`;
  const config = `${CONFIG.replace('servers: wsgiref', 'protocol: own\nservers: command\nlaunchers: { command: { run: "{python} app.py {port}" } }')}boot-timeout: 5s\n`;
  await using repository = await testRepository(
    { 'app.py': server, 'gaitkeeper.yml': config },
    { 'notes.txt': 'changed' },
  );
  const ended = await gaitkeeper(repository.directory, []);
  expect(`${ended.stdout}${ended.stderr}`).toMatch(/did not listen on port|found its port in use/);
  expect(ended.status).toBe(3);
});

slow('two runs in one repository at the same time do not disturb each other', async () => {
  await using repository = await testRepository(base, service({ spin: SLOWER }));
  const temporary = await mkdtemp(join(tmpdir(), 'gaitkeeper-e2e-tmp-'));
  const both = await Promise.all(
    [1, 2].map(() => gaitkeeper(repository.directory, [], { TMPDIR: temporary })),
  );
  expect(both.map(({ status }) => status)).toEqual([1, 1]);
  expect(await repository.git('worktree', 'list')).not.toContain('\n');
  expect(await readdir(temporary)).toEqual([]);
  await rm(temporary, { recursive: true });
});

it('a server of head that does not stop is killed, and that is told', async () => {
  const before = `import signal
signal.signal(signal.SIGTERM, signal.SIG_IGN)
`;
  await using repository = await testRepository(base, service({ before }));
  const ended = await gaitkeeper(repository.directory, ['--json']);
  const { record } = JSON.parse(ended.stdout);
  const told =
    /^The server of head had not ended 5 s after SIGTERM, and was killed\. That of base ended\. /;
  expect(record.cells[0].warnings).toEqual([expect.stringMatching(told)]);
  expect(ended.stderr).toMatch(/wsgiref\S*: The server of head had not ended/);
  expect(ended.status).toBe(0);
});
