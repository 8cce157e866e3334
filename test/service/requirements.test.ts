import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type TemporaryFolder, temporaryFolder } from '../../src/platform/files.ts';
import { collectRequirements } from '../../src/service/requirements.ts';
import { toPep440 } from '../../src/service/version-ranges.ts';

let folder: TemporaryFolder;

beforeEach(async () => {
  folder = await temporaryFolder('requirements-');
});

afterEach(() => folder[Symbol.asyncDispose]());

async function collect(
  files: Readonly<Record<string, string>>,
  directory = '.',
  configured?: readonly string[],
) {
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder.path, name)), { recursive: true });
    await writeFile(join(folder.path, name), content);
  }
  return collectRequirements(folder.path, directory, configured);
}

describe("Poetry's ranges", () => {
  test.each([
    ['^1.2.3', '>=1.2.3,<2'],
    ['^0.2.3', '>=0.2.3,<0.3'],
    ['^0.0.3', '>=0.0.3,<0.0.4'],
    ['^0.0', '>=0.0,<0.1'],
    ['^0', '>=0,<1'],
    ['~1.2.3', '>=1.2.3,<1.3'],
    ['~1.2', '>=1.2,<1.3'],
    ['~1', '>=1,<2'],
    ['~=1.4', '~=1.4'],
    ['1.2.3', '==1.2.3'],
    ['=1.2.3', '==1.2.3'],
    ['1.2.*', '==1.2.*'],
    ['*', ''],
    ['>= 1.0, < 2.0', '>=1.0,<2.0'],
    ['^1.0 !=1.3', '>=1.0,<2,!=1.3'],
    ['^1.0 || ^2.0', '>=1.0,<3'],
    ['1.2 || 1.4', '>=1.2'],
  ])('%s is %j in PEP 440', (range, expected) => {
    expect(toPep440(range)).toBe(expected);
  });
});

describe('requirement files', () => {
  test('are read with what they include, relative to themselves, without comments', async () => {
    const found = await collect({
      'requirements.txt': '# web\nflask==3.0  # pinned\n-r deps/more.txt\n-c deps/limits.txt\n\n',
      'deps/more.txt': 'sqlalchemy \\\n  >=2\n--requirement=third.txt\n-r ../requirements.txt\n',
      'deps/third.txt': 'psycopg[binary] ; python_version > "3.8"\n',
      'deps/limits.txt': 'urllib3<2\n',
    });
    expect(found.lines).toEqual([
      'flask==3.0',
      'sqlalchemy >=2',
      'psycopg[binary] ; python_version > "3.8"',
    ]);
    expect(found.constraints).toEqual(['urllib3<2']);
    expect(found).toMatchObject({ source: 'requirements.txt', hashed: false });
  });

  test('keep options, URLs with fragments and hashes', async () => {
    const text =
      '--extra-index-url https://example.org/simple\nx @ https://example.org/x.zip#egg=x\na==1 --hash=sha256:00\n';
    const found = await collect({ 'requirements.txt': text });
    expect(found.lines).toEqual(text.trim().split('\n'));
    expect(found.hashed).toBe(true);
  });

  test("name folders of the tree, whose content counts, and never the tree's own place", async () => {
    const files = { 'requirements/base.txt': '-e ../libs/core[fast]\n-f ../wheels\n' };
    const first = await collect({ ...files, 'libs/core/core.py': 'a' });
    expect(first.lines).toEqual(['./libs/core[fast]', '--find-links ./wheels']);
    const second = await collect({ 'libs/core/core.py': 'b' });
    expect(second.local).not.toEqual(first.local);
    expect(Object.keys(first.local)).toEqual(['./libs/core[fast]']);
    expect(JSON.stringify(first)).not.toContain(folder.path);
  });

  test('that name the project itself stand for what it depends on', async () => {
    const found = await collect({
      'requirements.txt': '-e .[web]\nextra\n',
      'pyproject.toml':
        '[project]\nname = "x"\ndependencies = ["flask"]\n[project.optional-dependencies]\nweb = ["jinja2"]\ntest = ["pytest"]\n',
    });
    expect(found.lines).toEqual(['flask', 'jinja2', 'extra']);
  });

  test('that are missing are named together with who included them', async () => {
    const failure = await collect({ 'requirements.txt': '-r nowhere.txt\n' }).catch((e) => e);
    expect(failure.code).toBe('install-failed');
    expect(failure.message).toBe(
      'requirements.txt includes nowhere.txt, which is not in the repository.',
    );
  });

  test.each([
    [
      ['requirements/dev.txt', 'requirements/base.txt', 'requirements/prod.txt'],
      'requirements/prod.txt',
    ],
    [['requirements/dev.txt', 'requirements/common.txt'], 'requirements/common.txt'],
    [['requirements/base.txt', 'requirements.txt'], 'requirements.txt'],
    [['requirements/test.txt', 'requirements.in'], 'requirements.in'],
    [['requirements/dev.txt', 'requirements/test.txt'], null],
  ])('of %j, %j is taken', async (names, expected) => {
    const found = await collect(Object.fromEntries(names.map((name) => [name, 'x\n'])));
    expect(found.source).toBe(expected);
  });

  test('of the configuration come before anything detected, and may be requirements', async () => {
    const files = { 'requirements.txt': 'flask\n', 'docker/web.txt': 'gunicorn\n' };
    const found = await collect(files, '.', ['docker/web.txt', 'django>=5']);
    expect(found.lines).toEqual(['gunicorn', 'django>=5']);
    expect(found.source).toBe('the configuration');
  });
});

describe('a folder of its own', () => {
  test('comes before the root', async () => {
    const files = { 'requirements.txt': 'root\n', 'backend/requirements.txt': 'backend\n' };
    expect(await collect(files, 'backend')).toMatchObject({
      lines: ['backend'],
      source: 'backend/requirements.txt',
    });
  });

  test('without a declaration falls back to the folders above', async () => {
    const found = await collect({ 'requirements.txt': 'root\n', 'src/app.py': '' }, 'src');
    expect(found).toMatchObject({ lines: ['root'], source: 'requirements.txt' });
  });
});

describe('metadata', () => {
  test('nothing declared is nothing, not an error', async () => {
    expect(await collect({ 'app.py': '' })).toMatchObject({ lines: [], source: null });
  });

  test("Poetry's table becomes PEP 508", async () => {
    const found = await collect({
      'pyproject.toml': `
[tool.poetry.dependencies]
python = "^3.9"
flask = "^3.0"
uvicorn = { version = "~0.30", extras = ["standard"] }
old = { version = "1.0", python = "<3.10" }
win = { version = "*", markers = "sys_platform == 'win32'" }
fork = { git = "https://example.org/fork.git", branch = "main" }
mine = { path = "libs/mine", develop = true }
maybe = { version = "^1", optional = true }
several = [{ version = "1.0", python = "<3.9" }, { version = "2.0", python = ">=3.9" }]
`,
    });
    expect(found.lines).toEqual([
      'flask>=3.0,<4',
      'uvicorn[standard]>=0.30,<0.31',
      'old==1.0 ; python_full_version < "3.10"',
      `win ; (sys_platform == 'win32')`,
      'fork @ git+https://example.org/fork.git@main',
      './libs/mine',
      'several==1.0 ; python_full_version < "3.9"',
      'several==2.0 ; python_full_version >= "3.9"',
    ]);
    expect(found.source).toBe('pyproject.toml (poetry)');
  });

  test('setuptools may take them from a file', async () => {
    const found = await collect({
      'pyproject.toml':
        '[project]\nname = "x"\ndynamic = ["dependencies"]\n[tool.setuptools.dynamic]\ndependencies = { file = ["deps.txt"] }\n',
      'deps.txt': 'flask\n',
    });
    expect(found.lines).toEqual(['flask']);
  });

  test('Pipfile, setup.cfg and setup.py are read without running anything', async () => {
    const pipfile = await collect({
      Pipfile: '[packages]\nflask = "*"\nrequests = "==2.31"\n[dev-packages]\npytest = "*"\n',
    });
    expect(pipfile.lines).toEqual(['flask', 'requests==2.31']);
  });

  test('setup.cfg', async () => {
    const text =
      '[metadata]\nname = x\n\n[options]\npackages = find:\ninstall_requires =\n    flask>=2  # web\n    # none\n    requests\npython_requires = >=3.8\n\n[options.extras_require]\ntest = pytest\n';
    expect((await collect({ 'setup.cfg': text })).lines).toEqual(['flask>=2', 'requests']);
  });

  test('setup.py, where the list is written out', async () => {
    const text = `setup(\n  name='x',\n  install_requires=[\n    'flask>=2',  # "web"\n    "requests[socks]; python_version > '3.8'",\n  ],\n)\n`;
    expect((await collect({ 'setup.py': text })).lines).toEqual([
      'flask>=2',
      "requests[socks]; python_version > '3.8'",
    ]);
  });

  test('a setup.py that computes its list is left alone', async () => {
    const found = await collect({ 'setup.py': 'setup(install_requires=read("x"))\n' });
    expect(found.source).toBeNull();
  });

  test.each([
    ['pyproject.toml', '[project\n'],
    ['pyproject.toml', '[tool.poetry.dependencies]\nflask = { version = 3 }\n'],
    ['Pipfile', '[packages]\nflask = 3\n'],
    ['environment.yml', 'dependencies: [flask, { pip: gunicorn }]\n'],
  ])('a broken %s is told with its place', async (name, text) => {
    const failure = await collect({ [name]: text }).catch((e) => e);
    expect(failure.code).toBe('install-failed');
    expect(failure.message).toContain(name);
    expect(failure.hint).toContain('requirements:');
  });
});
