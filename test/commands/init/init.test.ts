import { cp, mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, test } from 'vitest';
import { FRAMEWORKS } from '../../../fixtures/frameworks/frameworks.ts';
import packageJson from '../../../package.json' with { type: 'json' };
import { configText } from '../../../src/commands/init/config-text.ts';
import { init } from '../../../src/commands/init.ts';
import type { CommandIo } from '../../../src/commands/io.ts';
import type { InitFlags, Request } from '../../../src/commands/request.ts';
import { loadConfig } from '../../../src/config/load.ts';
import { LAUNCHERS } from '../../../src/launchers/registry.ts';
import { testRepository } from '../../e2e/repository.ts';
import { lint } from '../../workflows/lint.ts';
import { readWorkflow } from '../../workflows/workflow.ts';

const FLASK = {
  'app.py': 'from flask import Flask\napp = Flask(__name__)\n',
  'requirements.txt': 'flask\n',
};
const FASTAPI = {
  'main.py': 'from fastapi import FastAPI\napp = FastAPI()\n',
  'requirements.txt': 'fastapi\n',
};
const WORKFLOWS = '.github/workflows';

interface Said {
  readonly lines: string[];
  readonly warnings: string[];
  readonly results: string[];
  readonly questions: string[];
}

/** @param answer what somebody at a terminal says; nobody sits there where it is absent */
function listener(answer?: string): { readonly io: CommandIo; readonly said: Said } {
  const said: Said = { lines: [], warnings: [], results: [], questions: [] };
  const io: CommandIo = {
    info: (line) => said.lines.push(line),
    warn: (line) => said.warnings.push(line),
    debug: () => {},
    stage: (_title, run) => run(),
    progress: () => {},
    result: (text) => said.results.push(text),
    color: false,
    width: 100,
    columns: Number.POSITIVE_INFINITY,
    ...(answer === undefined
      ? {}
      : {
          ask: async (question) => {
            said.questions.push(question);
            return answer;
          },
        }),
  };
  return { io, said };
}

async function run(
  directory: string,
  flags: Partial<InitFlags> = {},
  answer?: string,
  app?: string,
) {
  const { io, said } = listener(answer);
  const request: Request = {
    face: 'cli',
    ...{ version: packageJson.version, env: {}, directory, configFile: undefined },
    ...{ overrides: app === undefined ? {} : { app }, overrideLabel: (key: string) => `--${key}` },
    ...{ scenarios: undefined, head: undefined, records: [], shard: undefined, shards: undefined },
    ...{ output: undefined, token: undefined, json: false, cells: undefined },
    init: {
      force: false,
      dryRun: false,
      simple: false,
      follow: true,
      only: undefined,
      jobs: undefined,
      ...flags,
    },
  };
  await init(request, io);
  return said;
}

async function files(directory: string): Promise<readonly string[]> {
  const all = await readdir(directory, { recursive: true, withFileTypes: true });
  return all
    .filter((one) => one.isFile())
    .map((one) => join(one.parentPath, one.name).slice(directory.length + 1))
    .filter((path) => /gaitkeeper[\w.-]*\.yml$/.test(path))
    .sort();
}

const read = (directory: string, path: string) => readFile(join(directory, path), 'utf8');

describe('in a repository that has never heard of Gaitkeeper', () => {
  it('writes the configuration and four workflows', async () => {
    await using repository = await testRepository(FLASK);
    const said = await run(repository.directory);
    expect(await files(repository.directory)).toEqual([
      `${WORKFLOWS}/gaitkeeper-release.yml`,
      `${WORKFLOWS}/gaitkeeper-report.yml`,
      `${WORKFLOWS}/gaitkeeper-respond.yml`,
      `${WORKFLOWS}/gaitkeeper.yml`,
      'gaitkeeper.yml',
    ]);
    expect(said.results.join()).toMatch(/doctor[\s\S]*commit[\s\S]*default branch/);
    expect(said.results.join()).not.toContain('check-run');
    expect(await repository.git('status', '--short')).toBe('?? .github/\n?? gaitkeeper.yml');
  });

  it('writes a configuration that it can read itself', async () => {
    await using repository = await testRepository(FLASK);
    await run(repository.directory);
    const text = await read(repository.directory, 'gaitkeeper.yml');
    expect(text).toMatch(
      /^# yaml-language-server: \$schema=https:\S+\/main\/schema\/gaitkeeper\.schema\.json\n/,
    );
    const { config, settings } = await loadConfig(repository.directory, { env: {} });
    expect(settings).toMatchObject({ app: 'app:app', servers: ['gunicorn-gthread'], budget: '5m' });
    // The job that measures is green whatever it measured: what people require is the check run.
    expect(config.sinks).toContain('check-run');
  });

  it('names the schema of the package where that is installed beside the configuration', async () => {
    const files = { ...FLASK, 'node_modules/gaitkeeper/package.json': '{}\n' };
    await using repository = await testRepository(files);
    await run(repository.directory);
    const text = await read(repository.directory, 'gaitkeeper.yml');
    expect(text).toContain('$schema=node_modules/gaitkeeper/schema/gaitkeeper.schema.json\n');
  });

  it('writes what it would say on the terminal where it is only asked, and no file', async () => {
    await using repository = await testRepository(FLASK);
    const said = await run(repository.directory, { dryRun: true });
    expect(said.results.join()).toContain(`# ${WORKFLOWS}/gaitkeeper-report.yml\n`);
    expect(await files(repository.directory)).toEqual([]);
  });

  it('writes what is asked for alone', async () => {
    await using repository = await testRepository(FLASK);
    await run(repository.directory, { only: ['release', 'config'] });
    expect(await files(repository.directory)).toEqual([
      `${WORKFLOWS}/gaitkeeper-release.yml`,
      'gaitkeeper.yml',
    ]);
    await expect(run(repository.directory, { only: ['mesure'] })).rejects.toMatchObject({
      code: 'unknown-name',
      hint: expect.stringContaining('`measure`'),
    });
  });

  it('writes no name into a workflow that GitHub would fill in', async () => {
    const token = '${{secrets.TOKEN}}';
    await using repository = await testRepository({
      ...{ [`${token}/app.py`]: FLASK['app.py'], [`${token}/requirements.txt`]: 'flask\n' },
    });
    const refused = {
      code: 'usage',
      message: expect.stringContaining('cannot stand in a workflow'),
    };
    await expect(run(join(repository.directory, token))).rejects.toMatchObject(refused);
    await using other = await testRepository({
      ...FLASK,
      [`${WORKFLOWS}/other.yml`]: `name: Other \${{ github.ref }}\non: push\njobs: { x: { runs-on: x, steps: [{ uses: gaitkeeper/gaitkeeper@v1, with: { mode: check } }] } }\n`,
    });
    await run(other.directory);
    expect(await read(other.directory, `${WORKFLOWS}/gaitkeeper-respond.yml`)).not.toContain(
      'Other',
    );
    await other.git('branch', '--move', token);
    await expect(run(other.directory)).rejects.toMatchObject(refused);
    expect((await run(other.directory, { only: ['config'], force: true })).lines).toHaveLength(1);
  });

  it('names the workflow of another time that would report twice', async () => {
    await using repository = await testRepository(FLASK);
    await run(repository.directory);
    const path = `${WORKFLOWS}/gaitkeeper-report.yml`;
    const said = await run(repository.directory, { simple: true, force: true });
    expect(said.warnings).toEqual([expect.stringContaining(`\`git rm ${path}\``)]);
    await rm(join(repository.directory, path), { force: true });
    const again = await run(repository.directory, { simple: true, force: true });
    expect(again.warnings).toEqual([]);
  });

  it('writes one workflow where that is enough, which needs no other', async () => {
    await using repository = await testRepository(FLASK);
    const said = await run(repository.directory, { simple: true });
    expect(await files(repository.directory)).toEqual([
      `${WORKFLOWS}/gaitkeeper.yml`,
      'gaitkeeper.yml',
    ]);
    expect(await read(repository.directory, 'gaitkeeper.yml')).not.toContain('check-run');
    expect(said.results.join()).not.toContain('default branch');
    const both = run(repository.directory, { simple: true, only: ['report'] });
    await expect(both).rejects.toMatchObject({ code: 'usage' });
  });

  it('goes by its tags and its default branch', async () => {
    await using repository = await testRepository(FLASK);
    await repository.git('branch', '--move', 'trunk');
    for (const tag of ['1.0', 'release-2.0rc1', 'nightly']) await repository.git('tag', tag);
    await run(repository.directory);
    const workflow = async (name: string) =>
      readWorkflow(await read(repository.directory, `${WORKFLOWS}/${name}.yml`));
    expect((await workflow('gaitkeeper')).on.push).toEqual({ branches: ['trunk'] });
    expect((await workflow('gaitkeeper-release')).on.push).toEqual({
      tags: ['[0-9]*', 'release-*'],
    });
  });
});

describe('where there is something already', () => {
  it('nothing is replaced where nobody can be asked, and it says how to', async () => {
    await using repository = await testRepository({
      ...FLASK,
      [`${WORKFLOWS}/gaitkeeper.yml`]: 'mine\n',
    });
    const said = await run(repository.directory);
    expect(await read(repository.directory, `${WORKFLOWS}/gaitkeeper.yml`)).toBe('mine\n');
    expect(said.warnings.join()).toMatch(
      /gaitkeeper\.yml exists .*--only measure --dry-run.*--force/,
    );
  });

  it.each([
    ['y', 'name: Gaitkeeper'],
    ['n', 'mine'],
    ['', 'mine'],
  ])('somebody at a terminal sees what would change, and says %j', async (answer, expected) => {
    await using repository = await testRepository({
      ...FLASK,
      [`${WORKFLOWS}/gaitkeeper.yml`]: 'mine\n',
    });
    const said = await run(repository.directory, {}, answer);
    expect(said.lines.join('\n')).toMatch(/^@@ .*\n-mine\n\+/m);
    expect(said.questions).toEqual([`Replace ${WORKFLOWS}/gaitkeeper.yml? [y/N] `]);
    expect(await read(repository.directory, `${WORKFLOWS}/gaitkeeper.yml`)).toContain(expected);
  });

  it('--force replaces without a question, also a configuration', async () => {
    await using repository = await testRepository({
      ...FLASK,
      'gaitkeeper.yml': 'app: other:app\n',
    });
    const said = await run(repository.directory, { force: true }, 'n');
    expect(said.questions).toEqual([]);
    expect(await read(repository.directory, 'gaitkeeper.yml')).toContain('app: app:app\n');
  });

  it('what was written before is found to be as it should be', async () => {
    await using repository = await testRepository(FLASK);
    await run(repository.directory);
    const said = await run(repository.directory, {}, 'y');
    expect(said.questions).toEqual([]);
    expect(said.warnings).toEqual([]);
  });

  it('the workflows go by the configuration that is there, which is kept, whatever its name', async () => {
    const config =
      'python: ["3.13", pypy3.11]\nservers: [gunicorn-gthread, uwsgi, waitress]\nbudget: 20m\n';
    await using repository = await testRepository({ ...FLASK, '.gaitkeeper.yml': config });
    const said = await run(repository.directory, {}, 'y');
    expect(said.lines).toContain('kept .gaitkeeper.yml');
    expect(said.results.join()).toContain('add `check-run` to `sinks`');
    expect(await files(repository.directory)).not.toContain('gaitkeeper.yml');
    const { jobs } = readWorkflow(await read(repository.directory, `${WORKFLOWS}/gaitkeeper.yml`));
    expect(Object.keys(jobs)).toEqual(['plan', 'measure', 'record']);
    expect(jobs.plan?.steps[1]?.with).toEqual({ 'python-version': 'pypy3.11\n3.13\n' });
  });

  it('the report may have something measured again where the configuration wants that', async () => {
    await using repository = await testRepository({
      ...FLASK,
      'gaitkeeper.yml': 'confirm: fresh\n',
    });
    await run(repository.directory);
    const path = `${WORKFLOWS}/gaitkeeper-report.yml`;
    const { report } = readWorkflow(await read(repository.directory, path)).jobs;
    expect(report?.permissions).toMatchObject({ actions: 'write', contents: 'write' });
  });

  it('they go by it also where they are replaced', async () => {
    await using repository = await testRepository({ ...FLASK, 'gaitkeeper.yml': 'budget: 30m\n' });
    await run(repository.directory, { force: true, only: ['measure'] });
    const { jobs } = readWorkflow(await read(repository.directory, `${WORKFLOWS}/gaitkeeper.yml`));
    expect(jobs.measure?.['timeout-minutes']).toBe(45);
    expect(await read(repository.directory, 'gaitkeeper.yml')).toBe('budget: 30m\n');
  });

  it('a configuration that is wrong is told before anything is written', async () => {
    await using repository = await testRepository({ ...FLASK, 'gaitkeeper.yml': 'budgett: 1m\n' });
    await expect(run(repository.directory)).rejects.toMatchObject({ code: 'config-invalid' });
    expect(await files(repository.directory)).toEqual(['gaitkeeper.yml']);
  });
});

describe('in a repository of several services', () => {
  const below = (folder: string, content: Readonly<Record<string, string>>) =>
    Object.fromEntries(Object.entries(content).map(([path, text]) => [`${folder}/${path}`, text]));
  const SERVICES = { ...below('services/api', FLASK), ...below('services/web', FASTAPI) };

  it('each gets a configuration and workflows of its own, and one workflow responds for all', async () => {
    await using repository = await testRepository(SERVICES);
    await run(repository.directory);
    expect(await files(repository.directory)).toEqual([
      `${WORKFLOWS}/gaitkeeper-respond.yml`,
      ...['api', 'web'].flatMap((name) =>
        ['-release', '-report', ''].map(
          (end) => `${WORKFLOWS}/gaitkeeper-services-${name}${end}.yml`,
        ),
      ),
      'services/api/gaitkeeper.yml',
      'services/web/gaitkeeper.yml',
    ]);
    for (const [name, app] of [
      ['api', 'app:app'],
      ['web', 'main:app'],
    ] as const) {
      const { config } = await loadConfig(join(repository.directory, 'services', name), {
        env: {},
      });
      expect(config).toMatchObject({ app, name: `services/${name}`, directory: '.' });
    }
  });

  it('two whose files would have one name are told, and nothing is written', async () => {
    for (const folders of [
      ['services/b c', 'services/b-c'],
      ['respond', 'web'],
    ]) {
      const content = folders.map((folder) => below(folder, FLASK));
      await using repository = await testRepository(Object.assign({}, ...content));
      await expect(run(repository.directory)).rejects.toMatchObject({ code: 'usage' });
      expect(await files(repository.directory)).toEqual([]);
    }
  });

  it('a service that comes later adds files, and replaces none without being asked', async () => {
    await using repository = await testRepository(SERVICES);
    await run(join(repository.directory, 'services/api'));
    const first = await files(repository.directory);
    const said = await run(join(repository.directory, 'services/web'), {}, 'y');
    expect(said.questions).toEqual([`Replace ${WORKFLOWS}/gaitkeeper-respond.yml? [y/N] `]);
    expect(await files(repository.directory)).toEqual(expect.arrayContaining([...first]));
    const respond = readWorkflow(
      await read(repository.directory, `${WORKFLOWS}/gaitkeeper-respond.yml`),
    );
    expect(respond.jobs.respond?.steps[0]?.with.workflow).toBe(
      'Gaitkeeper services/api\nGaitkeeper services/web\n',
    );
  });

  it('goes by the tags of each', async () => {
    await using repository = await testRepository(SERVICES);
    for (const tag of ['api/v1.0', 'web/v2.0']) await repository.git('tag', tag);
    await run(repository.directory);
    const path = `${WORKFLOWS}/gaitkeeper-services-web-release.yml`;
    expect(readWorkflow(await read(repository.directory, path)).on.push).toEqual({
      tags: ['web/v*'],
    });
  });

  it('two applications of one project are not two services', async () => {
    await using repository = await testRepository({
      ...{ 'requirements.txt': 'flask\n', 'shop/app.py': FLASK['app.py'] },
      'admin/app.py': FLASK['app.py'],
    });
    await expect(run(repository.directory)).rejects.toMatchObject({ code: 'app-ambiguous' });
  });

  it('a service whose application is in a folder of its folder is found from the root', async () => {
    await using repository = await testRepository(
      below('api', { 'src/shop/__init__.py': '', 'src/shop/web.py': FLASK['app.py'] }),
    );
    await run(join(repository.directory, 'api'));
    const { config } = await loadConfig(join(repository.directory, 'api'), { env: {} });
    expect(config).toMatchObject({ app: 'shop.web:app', directory: 'api/src' });
  });
});

test.each(FRAMEWORKS.filter(({ unsupported }) => unsupported === undefined))(
  'of $name it writes a configuration that is valid, with a server that can serve it',
  async ({ name, protocol }) => {
    await using repository = await testRepository({});
    const source = fileURLToPath(new URL(`../../../fixtures/frameworks/${name}`, import.meta.url));
    await cp(source, repository.directory, { recursive: true });
    await run(repository.directory, { only: ['config'] });
    const { settings } = await loadConfig(repository.directory, { env: {} });
    const [server] = [settings.servers].flat();
    expect(LAUNCHERS[String(server)]?.protocols).toContain(protocol);
  },
);

it.each([
  ['sqlite3', 'prepare: [python manage.py migrate --noinput]'],
  ['postgresql', '# prepare: [python manage.py migrate --noinput]'],
])('of a Django project with %s it says what fills the database', async (engine, line) => {
  await using repository = await testRepository({
    'manage.py': 'os.environ.setdefault("DJANGO_SETTINGS_MODULE", "site_.settings")\n',
    'site_/settings.py': `WSGI_APPLICATION = "site_.wsgi.application"\nENGINE = "django.db.backends.${engine}"\n`,
  });
  await run(repository.directory, { only: ['config'] });
  const text = await readFile(join(repository.directory, 'gaitkeeper.yml'), 'utf8');
  expect(text).toContain(`\n${line}\n`);
  const { config } = await loadConfig(repository.directory, { env: {} });
  expect(config.prepare).toHaveLength(engine === 'sqlite3' ? 1 : 0);
});

it('of an application that brings a server which nobody here launches, it leaves the command to its people', async () => {
  await using repository = await testRepository({
    'gaitkeeper.yml': configText({
      ...{
        name: null,
        servers: [],
        migration: null,
        pythons: ['3.13'],
        standing: '.',
        apart: false,
        installed: false,
      },
      application: {
        ...{ target: 'shop.web:app', directory: '.', factory: null, protocol: 'own' },
        ...{ framework: 'vibora', evidence: 'shop/web.py line 3' },
      },
    }),
  });
  const { settings } = await loadConfig(repository.directory, { env: {} });
  expect(settings).toMatchObject({
    servers: ['command'],
    launchers: { command: { run: '{python} -m shop.web {port}' } },
  });
});

it('of each detected fixture, all that is written is sound', async () => {
  const fixtures = fileURLToPath(new URL('../../../fixtures/detect', import.meta.url));
  for (const name of [
    'flask-factory',
    'fastapi-package',
    'django-project',
    'monorepo',
    'starlette-src',
    'two-services',
  ]) {
    await using repository = await testRepository({});
    await mkdir(dirname(repository.directory), { recursive: true });
    await cp(join(fixtures, name), repository.directory, { recursive: true });
    await run(repository.directory);
    for (const path of await files(repository.directory)) {
      const text = await read(repository.directory, path);
      if (path.startsWith(WORKFLOWS)) expect(await lint(text)).toEqual([]);
      else await loadConfig(dirname(join(repository.directory, path)), { env: {} });
    }
    expect((await files(repository.directory)).length).toBeGreaterThanOrEqual(5);
  }
});
