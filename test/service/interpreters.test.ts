import { chmod, mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type TemporaryFolder, temporaryFolder } from '../../src/platform/files.ts';
import { defaultInterpreter } from '../../src/service/default-interpreter.ts';
import {
  type Description,
  labelOf,
  matches,
  parseSpec,
} from '../../src/service/interpreter-spec.ts';
import { findInterpreters, resolveInterpreter } from '../../src/service/interpreters.ts';

// These run with whatever Pythons the machine has: at least one that is called python3.
const real = await resolveInterpreter('python3');
const minor = real.version.split('.').slice(0, 2).join('.');
const isCpython = real.implementation === 'cpython';
const PATH = process.env.PATH;

let folder: TemporaryFolder;

beforeEach(async () => {
  folder = await temporaryFolder('interpreters-');
});

afterEach(async () => {
  process.env.PATH = PATH;
  delete process.env.RUNNER_TOOL_CACHE;
  await folder[Symbol.asyncDispose]();
});

/** A command that answers like the real interpreter but calls itself another version. */
async function impostor(name: string, version: string): Promise<string> {
  const answer = JSON.stringify({
    ...{ implementation: 'cpython', version, release: version, gil: true, freeThreaded: false },
    ...{ executable: join(folder.path, name), realpath: join(folder.path, name), build: 'x' },
  });
  return script(name, `#!/bin/sh\necho '${answer}'\n`);
}

async function script(name: string, text: string): Promise<string> {
  const path = join(folder.path, name);
  await mkdir(join(path, '..'), { recursive: true });
  await writeFile(path, text);
  await chmod(path, 0o755);
  return path;
}

describe('a spec', () => {
  const found: Description = {
    ...{ implementation: 'cpython', version: '3.12.1', release: '3.12.1', gil: true },
    ...{ freeThreaded: false, executable: '/p', realpath: '/p', build: '' },
  };
  const threaded = { ...found, version: '3.13.0', freeThreaded: true };
  const pypy: Description = {
    ...found,
    ...{ implementation: 'pypy', version: '3.10.14', release: '7.3.17' },
  };
  const graalpy: Description = {
    ...found,
    ...{ implementation: 'graalpy', version: '3.12.8', release: '25.0.0' },
  };

  test.each<[string, Description, boolean, string]>([
    ['3.12', found, true, '3.12'],
    ['3.12.1', found, true, '3.12.1'],
    ['3.12.2', found, false, ''],
    ['3.1', found, false, ''],
    ['python3.12', found, true, '3.12'],
    ['cpython-3.12', found, true, '3.12'],
    ['python-3.12.1', found, true, '3.12.1'],
    ['python', found, true, '3.12'],
    ['python', pypy, true, 'pypy3.10'],
    ['3.12t', found, false, ''],
    ['3.13t', threaded, true, '3.13t'],
    ['3.13', threaded, false, ''],
    ['3.10', pypy, false, ''],
    ['pypy', pypy, true, 'pypy3.10'],
    ['pypy3.10', pypy, true, 'pypy3.10'],
    ['pypy-3.10', pypy, true, 'pypy3.10'],
    ['pypy3.9', pypy, false, ''],
    ['pypy3.10-v7.3.17', pypy, true, 'pypy3.10-v7.3.17'],
    ['pypy3.10-v7.3.11', pypy, false, ''],
    ['graalpy-25.0', graalpy, true, 'graalpy25.0'],
    ['graalpy3.12', graalpy, true, 'graalpy25.0'],
    ['graalpy-24.1', graalpy, false, ''],
  ])('%s against %o fits: %s', (text, description, fits, label) => {
    const spec = parseSpec(text);
    expect(matches(spec, description)).toBe(fits);
    if (fits) expect(labelOf(description, spec)).toBe(label);
  });

  test.each(['', 'ruby', '3.12; rm -rf', '3.x', '>=3.8', '--version'])('%j is refused', (text) => {
    expect(() => parseSpec(text)).toThrow('names no Python interpreter');
  });
});

describe('finding', () => {
  test('every interpreter is listed once, and can be resolved by its path', async () => {
    const all = await findInterpreters();
    expect(new Set(all.map((each) => each.executable)).size).toBe(all.length);
    expect(all.some((each) => each.version === real.version)).toBe(true);
    for (const each of all)
      expect(await resolveInterpreter(each.executable)).toMatchObject({
        version: each.version,
        implementation: each.implementation,
      });
  });

  test('a file of several names is started once, unless it is no Python by its own', async () => {
    const log = join(folder.path, 'started');
    await script('bin/python3.97', `#!/bin/sh\necho "$0" >> ${log}\nexit 1\n`);
    await script('shims/launcher', `#!/bin/sh\necho "$0" >> ${log}\nexit 1\n`);
    for (const name of ['python', 'python3']) {
      await symlink('python3.97', join(folder.path, 'bin', name));
      await symlink('launcher', join(folder.path, 'shims', name));
    }
    process.env.PATH = `${folder.path}/bin:${folder.path}/shims:${PATH}`;
    await findInterpreters();
    const started = (await readFile(log, 'utf8')).trim().split('\n');
    expect(started.filter((path) => path.includes('/bin/'))).toHaveLength(1);
    expect(started.filter((path) => path.includes('/shims/'))).toHaveLength(2);
  });

  test.skipIf(!isCpython)(
    'a minor version, a full version and a path lead to the same Python',
    async () => {
      const specs = [minor, real.version, real.executable];
      const found = await Promise.all(specs.map((spec) => resolveInterpreter(spec)));
      expect(found.map((each) => each.version.startsWith(minor))).toEqual([true, true, true]);
      expect(found.map((each) => each.spec)).toEqual(specs);
    },
  );

  test('a command that lies about its version, as an inactive shim does, is passed over', async () => {
    await script(
      'bin/python3.98',
      '#!/bin/sh\necho "pyenv: python3.98: command not found" >&2\nexit 127\n',
    );
    await impostor('bin/python3', '3.97.0');
    process.env.PATH = `${folder.path}/bin:${PATH}`;
    await expect(resolveInterpreter('3.98')).rejects.toMatchObject({
      code: 'interpreter-not-found',
    });
    expect((await resolveInterpreter('3.97')).version).toBe('3.97.0');
  });

  test("the runner's tool cache is searched, newest patch first", async () => {
    await impostor('cache/Python/3.96.2/x64/bin/python3', '3.96.2');
    await impostor('cache/Python/3.96.10/x64/bin/python3', '3.96.10');
    await impostor('cache/Python/3.95.1/x64/bin/python3', '3.95.1');
    process.env.RUNNER_TOOL_CACHE = join(folder.path, 'cache');
    expect((await resolveInterpreter('3.96')).version).toBe('3.96.10');
    expect((await resolveInterpreter('3.96.2')).version).toBe('3.96.2');
    expect((await findInterpreters()).map((each) => each.version)).toContain('3.95.1');
  });

  test('a virtual environment leads to the interpreter that it was made of', async () => {
    await mkdir(join(folder.path, 'venv/bin'), { recursive: true });
    await symlink(real.executable, join(folder.path, 'venv/bin/python'));
    await writeFile(
      join(folder.path, 'venv/pyvenv.cfg'),
      `home = ${join(real.executable, '..')}\nversion = ${real.version}\n`,
    );
    const found = await resolveInterpreter(join(folder.path, 'venv/bin/python'));
    expect(found.executable.startsWith(folder.path)).toBe(false);
    expect(found.version).toBe(real.version);
  });

  test('what is missing is told together with what is there and how to get it', async () => {
    const failure = await resolveInterpreter('3.99').catch((e) => e);
    expect(failure.code).toBe('interpreter-not-found');
    expect(failure.message).toContain('3.99');
    expect(failure.hint).toContain('actions/setup-python');
    expect(failure.hint).toContain('uv python install 3.99');
    expect(failure.detail).toContain(real.version);
  });

  test('a Python that is too old is told apart from a missing one', async () => {
    const path = await impostor('old', '3.6.15');
    const failure = await resolveInterpreter(path).catch((e) => e);
    expect(failure.code).toBe('interpreter-not-found');
    expect(failure.message).toContain('3.8 is the oldest');
  });

  test.each([
    ['nowhere/python', null],
    ['broken', '#!/bin/sh\nexit 3\n'],
    ['chatty', '#!/bin/sh\necho hello\n'],
  ])('a path to %s is no interpreter', async (name, text) => {
    const path = text === null ? join(folder.path, name) : await script(name, text);
    await expect(resolveInterpreter(path)).rejects.toMatchObject({ code: 'interpreter-not-found' });
  });
});

describe('the default', () => {
  const write = (name: string, text: string) => writeFile(join(folder.path, name), text);

  test('is python3 on PATH where nothing is declared', async () => {
    expect(await defaultInterpreter(folder.path)).toMatchObject({
      interpreter: { version: real.version },
      evidence: 'python3 on PATH',
    });
  });

  test.skipIf(!isCpython).each([
    ['.python-version', `# ours\n${minor}\n`, `.python-version ${minor}`],
    ['.python-version', `${minor}.99\n`, `.python-version ${minor}.99`],
    ['runtime.txt', `python-${minor}.99\n`, `runtime.txt python-${minor}.99`],
  ])('follows %s', async (name, text, evidence) => {
    await write(name, text);
    const found = await defaultInterpreter(folder.path);
    expect(found.interpreter.version.startsWith(`${minor}.`)).toBe(true);
    expect(found.evidence).toBe(evidence);
  });

  test('gives way to python3, and says so, where the declared version is not there', async () => {
    await write('runtime.txt', 'python-3.6.1');
    const found = await defaultInterpreter(folder.path);
    expect(found.interpreter.version).toBe(real.version);
    expect(found.evidence).toContain('runtime.txt python-3.6.1 is not installed');
  });

  test('is refused where requires-python allows none', async () => {
    await write('pyproject.toml', '[project]\nname = "x"\nrequires-python = ">=3.99"\n');
    const failure = await defaultInterpreter(folder.path).catch((e) => e);
    expect(failure.code).toBe('interpreter-not-found');
    expect(failure.message).toContain('>=3.99');
  });

  test.skipIf(real.version === '3.8.0')(
    'is another than python3 where requires-python excludes that',
    async () => {
      await impostor('bin/python3', '3.8.0');
      process.env.PATH = `${folder.path}/bin:${PATH}`;
      await write('pyproject.toml', '[project]\nname = "x"\nrequires-python = ">=3.8.1"\n');
      const found = await defaultInterpreter(folder.path);
      expect(found.interpreter.version).not.toBe('3.8.0');
      expect(found.evidence).toContain('requires-python >=3.8.1');
    },
  );
});
