import { execFile, execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type TemporaryFolder, temporaryFolder } from '../../src/platform/files.ts';
import { compileTree } from '../../src/service/bytecode.ts';
import { type EnvironmentOptions, prepareEnvironment } from '../../src/service/environments.ts';
import { resolveInterpreter } from '../../src/service/interpreters.ts';
import { writeWheel } from './wheels.ts';

// Everything is installed from a folder of wheels made here: no index is asked.
const interpreter = await resolveInterpreter('python3');
const hasUv = await promisify(execFile)('uv', ['--version']).then(
  () => true,
  () => false,
);
const ENVIRONMENT = { ...process.env };

let wheels: TemporaryFolder;
let folder: TemporaryFolder;

beforeAll(async () => {
  wheels = await temporaryFolder('wheels-');
  writeWheel(wheels.path, 'web', '1.0');
  writeWheel(wheels.path, 'web', '2.0');
  writeWheel(wheels.path, 'server', '1.0', 'web');
  writeWheel(wheels.path, 'server', '2.0', 'web>=2');
  writeWheel(wheels.path, 'Dotted.Name', '0.1');
  writeWheel(wheels.path, 'noisy', '0.1');
});

afterAll(() => wheels[Symbol.asyncDispose]());

beforeEach(async () => {
  folder = await temporaryFolder('environments-');
  Object.assign(process.env, { PIP_NO_INDEX: '1', PIP_FIND_LINKS: wheels.path });
  delete process.env.UV_FIND_LINKS;
});

afterEach(async () => {
  for (const name of ['PIP_NO_INDEX', 'PIP_FIND_LINKS']) {
    delete process.env[name];
    if (ENVIRONMENT[name] !== undefined) process.env[name] = ENVIRONMENT[name];
  }
  await folder[Symbol.asyncDispose]();
});

async function options(
  requirements: string,
  rest: Partial<EnvironmentOptions> = {},
  name = 'tree-a',
): Promise<EnvironmentOptions> {
  const tree = join(folder.path, name);
  await mkdir(tree, { recursive: true });
  await writeFile(join(tree, 'requirements.txt'), requirements);
  const cacheDirectory = join(folder.path, 'cache');
  return {
    interpreter,
    tree,
    directory: '.',
    extra: [],
    cacheDirectory,
    installer: 'pip',
    ...rest,
  };
}

const left = async () => readdir(join(folder.path, 'cache', 'environments')).catch(() => []);

describe.each(['pip', ...(hasUv ? (['uv'] as const) : [])] as const)('with %s', (installer) => {
  test("the service's pins hold against what a launcher would take", async () => {
    const made = await prepareEnvironment(
      await options('web==1.0\n', { extra: ['server', 'Dotted.Name'], installer }),
    );
    expect(made.packages).toMatchObject({ web: '1.0', server: '1.0', 'dotted-name': '0.1' });
    expect(made).toMatchObject({ source: 'requirements.txt', reused: false });
    const version = execFileSync(made.python, ['-c', 'import web; print(web.VERSION)']);
    expect(String(version).trim()).toBe('1.0');
  });

  test('a launcher that excludes a pin is a conflict, told with the launcher', async () => {
    const asked = await options('web==1.0\n', { extra: ['server==2.0'], side: 'head', installer });
    const failure = await prepareEnvironment(asked).catch((e) => e);
    expect(failure.code).toBe('install-failed');
    expect(failure.message).toContain('the head');
    expect(failure.hint).toContain('server==2.0');
    expect(failure.detail).toContain('web');
    expect(await left()).toEqual([]);
  });

  test('a dependency that does not exist is named, with its side', async () => {
    const asked = await options('web\nno-such-thing==3\n', { side: 'base', installer });
    const failure = await prepareEnvironment(asked).catch((e) => e);
    expect(failure.code).toBe('install-failed');
    expect(failure.message).toMatch(
      /no-such-thing(==3)?`, a dependency of the base, did not install/,
    );
    expect(await left()).toEqual([]);
  });
});

test('base and head share an environment where their requirements say the same', async () => {
  const base = await options('web==1.0\n', { side: 'base' }, 'tree-a');
  const head = await options('# a comment\nweb==1.0\n', { side: 'head' }, 'tree-b');
  const changed = await options('web==2.0\n', { side: 'head' }, 'tree-c');
  const [first, second, third] = await Promise.all([base, head, changed].map(prepareEnvironment));
  expect(second?.directory).toBe(first?.directory);
  expect(third?.directory).not.toBe(first?.directory);
  expect(third?.directory).toHaveLength(first?.directory.length ?? 0);
  expect(third?.packages.web).toBe('2.0');
});

test('a cached environment is used again, also without a network or an installer', async () => {
  const asked = await options('web==1.0\nnoisy\n');
  const first = await prepareEnvironment(asked);
  expect(first.packages).toMatchObject({ web: '1.0', noisy: '0.1' });
  process.env.PIP_FIND_LINKS = '/nowhere';
  const second = await prepareEnvironment(asked);
  expect(second).toMatchObject({ directory: first.directory, reused: true });
  expect(second.packages).toEqual(first.packages);
});

test('an environment whose interpreter has gone, or whose entry was cut off, is made anew', async () => {
  const asked = await options('web==1.0\n');
  const first = await prepareEnvironment(asked);
  await rm(join(first.directory, 'bin'), { recursive: true });
  const second = await prepareEnvironment(asked);
  expect(second).toMatchObject({ reused: false, packages: { web: '1.0' } });
  const [entry = 'none'] = (await left()).filter((name) => name.endsWith('.json'));
  await writeFile(join(folder.path, 'cache', 'environments', entry), '{"directory": "');
  expect(await prepareEnvironment(asked)).toMatchObject({ reused: false });
  expect(await prepareEnvironment(asked)).toMatchObject({ reused: true });
});

test('processes that make the same one at once end up with one', async () => {
  const asked = await options('web==1.0\n');
  const module = fileURLToPath(new URL('../../src/service/environments.ts', import.meta.url));
  const program = `
    import { prepareEnvironment } from ${JSON.stringify(module)};
    const made = await prepareEnvironment(${JSON.stringify(asked)});
    process.stdout.write(made.directory);`;
  const start = () =>
    promisify(execFile)(process.execPath, ['--input-type=module', '--eval', program]);
  const [one, two] = await Promise.all([start(), start()]);
  expect(one.stdout).toBe(two.stdout);
  expect(existsSync(join(one.stdout, 'bin', 'python'))).toBe(true);
  expect(await left()).toHaveLength(2);
});

test('hashes are checked, and launchers without hashes are installed all the same', async () => {
  const wheel = join(wheels.path, 'web-1.0-py3-none-any.whl');
  const digest = String(execFileSync('sha256sum', [wheel])).split(' ')[0];
  const good = await options(`web==1.0 --hash=sha256:${digest}\n`, { extra: ['server'] });
  expect((await prepareEnvironment(good)).packages).toMatchObject({ web: '1.0', server: '1.0' });
  const bad = await options(`web==1.0 --hash=sha256:${'0'.repeat(64)}\n`, { extra: ['server'] });
  await expect(prepareEnvironment(bad)).rejects.toMatchObject({ code: 'install-failed' });
});

test('a service without requirements gets the launchers alone', async () => {
  const tree = join(folder.path, 'bare');
  await mkdir(tree);
  const made = await prepareEnvironment({ ...(await options('')), tree, extra: ['server==1.0'] });
  expect(made.source).toBeNull();
  expect(made.packages).toMatchObject({ server: '1.0', web: '2.0' });
});

test('a tree is compiled, whatever in it does not compile', async () => {
  const { tree } = await options('');
  await mkdir(join(tree, 'app'));
  await writeFile(join(tree, 'app', 'main.py'), 'app = 1\n');
  await writeFile(join(tree, 'app', 'broken.py'), 'print "python 2"\n');
  await compileTree(interpreter.executable, tree);
  const compiled = await readdir(join(tree, 'app', '__pycache__'));
  expect(compiled).toHaveLength(1);
  expect(compiled[0]).toMatch(/^main\..*\.pyc$/);
});
