import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type TemporaryFolder, temporaryFolder } from '../../src/platform/files.ts';
import { type DetectOptions, detectApplication, findCandidates } from '../../src/service/detect.ts';
import { launcherHints } from '../../src/service/detect-launchers.ts';
import { constraintsFor } from '../../src/service/locked.ts';
import { pinnedPythons, pythonRange } from '../../src/service/pinned-python.ts';
import { collectRequirements } from '../../src/service/requirements.ts';

type Files = Readonly<Record<string, string>>;

let folder: TemporaryFolder;

beforeEach(async () => {
  folder = await temporaryFolder('layouts-');
});

afterEach(() => folder[Symbol.asyncDispose]());

async function write(files: Files): Promise<void> {
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder.path, name)), { recursive: true });
    await writeFile(join(folder.path, name), content);
  }
}

const FLASK = 'from flask import Flask\n\napp = Flask(__name__)\n';
const FASTAPI = 'from fastapi import FastAPI\n\napp = FastAPI()\n';
const DJANGO = (kind: 'wsgi' | 'asgi') =>
  `from django.core.${kind} import get_${kind}_application\napplication = get_${kind}_application()\n`;

describe('the application', () => {
  const detect = async (files: Files, options?: DetectOptions) => {
    await write(files);
    const { target, directory, factory, protocol, framework } = await detectApplication(
      folder.path,
      options,
    );
    return { target, directory, factory, protocol, framework };
  };

  test('of a factory with any name is what it is annotated to return', async () => {
    const source =
      'from fastapi import FastAPI\n\ndef helper():\n    pass\n\ndef build(\n    debug: bool = False,\n) -> FastAPI:\n    return FastAPI()\n';
    expect(await detect({ 'svc/http.py': source })).toMatchObject({
      ...{ target: 'svc.http:build', factory: true, protocol: 'asgi', framework: 'fastapi' },
    });
  });

  test('may be made under a condition, but not in a function or when the file is run', async () => {
    const source =
      'import os\nfrom flask import Flask\nif os.getenv("X"):\n    app = Flask("a")\nelse:\n    app = Flask("b")\n';
    const inner =
      'from flask import Flask\n\ndef f():\n    if True:\n        other = Flask("a")\n\nif __name__ == "__main__":\n    one = Flask("b")\n';
    expect(await detect({ 'main.py': source, 'inner.py': inner })).toMatchObject({
      target: 'main:app',
    });
    expect(await findCandidates(folder.path)).toHaveLength(1);
  });

  test('of a Django project without manage.py is its wsgi.py, which stands beside asgi.py', async () => {
    const files = { 'proj/wsgi.py': DJANGO('wsgi'), 'proj/asgi.py': DJANGO('asgi') };
    expect(await detect(files)).toMatchObject({ target: 'proj.wsgi:application' });
  });

  test('that a deployment file names is known by its source, too', async () => {
    const files = { Procfile: 'web: gunicorn shop:app\n', 'shop/__init__.py': FLASK };
    expect(await detect(files)).toMatchObject({ protocol: 'wsgi', framework: 'flask' });
  });
});

describe('several services of one repository', () => {
  const main = { 'api/main.py': FASTAPI, 'web/main.py': FLASK };
  const images = {
    'api/Dockerfile': 'FROM python:3.12\nCMD ["uvicorn", "main:app"]\n',
    'web/Dockerfile': 'FROM python:3.12\nCMD ["./start.sh"]\n',
    'web/start.sh': 'gunicorn -k gevent main:app\n',
  };
  const compose = {
    'compose.yaml':
      'services:\n  api:\n    build: ./api\n    command: uvicorn main:app\n  web:\n    build: { context: web }\n    command: gunicorn -k gevent main:app\n',
  };

  test.each([
    ['their Dockerfiles', images],
    ['a compose file', compose],
    ['their requirements', { 'api/requirements.txt': 'fastapi', 'web/requirements.txt': 'flask' }],
  ])('are found by %s, listed with their folders, and none is guessed', async (_, files) => {
    await write({ ...main, ...files });
    const failure = await detectApplication(folder.path).catch((e) => e);
    expect(failure.code).toBe('app-ambiguous');
    expect(failure.detail).toMatch(/^- main:app in api .*\n- main:app in web /);
    expect(failure.hint).toContain('`-C api`');
  });

  test.each([
    ['their Dockerfiles', images],
    ['a compose file', compose],
  ])('are each launched as %s says', async (_, files) => {
    await write({ ...main, ...files });
    const launcher = async (directory: string, protocol: 'asgi' | 'wsgi') =>
      (await launcherHints(folder.path, { directory, protocol, framework: null }))[0]?.launcher;
    expect(await launcher('api', 'asgi')).toBe('uvicorn');
    expect(await launcher('web', 'wsgi')).toBe('gunicorn-gevent');
    // Another one's server is not for it, although it could serve it.
    await write({ 'other/main.py': FLASK });
    expect(await launcher('other', 'wsgi')).toBe('gunicorn-gthread');
  });

  test('the Procfile of a service is nearer than that of the repository', async () => {
    await write({ 'api/main.py': FLASK, 'api/Procfile': 'web: waitress-serve main:app\n' });
    const subject = { directory: 'api', protocol: 'wsgi', framework: null } as const;
    expect((await launcherHints(folder.path, subject))[0]).toEqual({
      ...{ launcher: 'waitress', evidence: 'Procfile line 1' },
    });
  });
});

describe('the dependencies', () => {
  const collect = async (files: Files, directory = '.') => {
    await write(files);
    const { lines, source } = await collectRequirements(folder.path, directory);
    return { lines, source };
  };

  test.each(['requirements-prod.txt', 'requirements_base.txt', 'requirements.deploy.txt'])(
    'may be in %s, and never in that of the tests',
    async (name) => {
      const files = { [name]: 'flask\n', 'requirements-dev.txt': 'pytest\n' };
      expect(await collect(files)).toEqual({ lines: ['flask'], source: name });
    },
  );

  test.each<[string, string, readonly string[], string]>([
    [
      'groups that are for running it',
      '[project]\ndependencies = []\n[dependency-groups]\nbase = ["flask"]\nserver = [{ include-group = "base" }, "uvicorn"]\ndev = ["pytest"]\n',
      ['flask', 'uvicorn'],
      'pyproject.toml (dependency-groups)',
    ],
    [
      "hatch's default environment",
      '[project]\nname = "x"\n[tool.hatch.envs.default]\ndependencies = ["flask"]\n',
      ['flask'],
      'pyproject.toml (hatch)',
    ],
    [
      'PDM, with a folder of the project',
      '[project]\ndependencies = ["core[x] @ file:///${PROJECT_ROOT}/libs/core"]\n',
      ['./libs/core[x]'],
      'pyproject.toml',
    ],
    [
      'hatch, with a folder of the project',
      '[project]\ndependencies = ["core @ {root:uri}/libs/core"]\n',
      ['./libs/core'],
      'pyproject.toml',
    ],
    [
      'uv, with sources',
      '[project]\ndependencies = ["core>=1", "Other_Thing", "flask"]\n[tool.uv.sources]\ncore = { path = "libs/core", editable = true }\nother-thing = { git = "https://example.org/other", tag = "v1" }\n',
      ['./libs/core', 'Other_Thing @ git+https://example.org/other@v1', 'flask'],
      'pyproject.toml',
    ],
  ])('may be declared by %s', async (_, text, lines, source) => {
    expect(await collect({ 'pyproject.toml': text, 'libs/core/x.py': '' })).toEqual({
      lines,
      source,
    });
  });

  test("of a uv workspace are its own members, never the index's package of that name", async () => {
    const files = {
      'pyproject.toml': '[tool.uv.workspace]\nmembers = ["packages/*"]\n',
      'packages/api/pyproject.toml':
        '[project]\nname = "api"\ndependencies = ["fastapi", "core"]\n[tool.uv.sources]\ncore = { workspace = true }\n',
      'packages/core/pyproject.toml': '[project]\nname = "Core"\n',
    };
    expect((await collect(files, 'packages/api/src')).lines).toEqual([
      'fastapi',
      './packages/core',
    ]);
  });

  test('of a uv workspace around the work tree count for nothing', async () => {
    await write({
      'pyproject.toml': '[tool.uv.workspace]\nmembers = ["core"]\n',
      'core/pyproject.toml': '[project]\nname = "core"\n',
      'tree/api/pyproject.toml':
        '[project]\nname = "api"\ndependencies = ["core"]\n[tool.uv.sources]\ncore = { workspace = true }\n',
    });
    const { lines } = await collectRequirements(join(folder.path, 'tree'), 'api');
    expect(lines).toEqual(['core']);
  });

  test('of a conda environment are taken from PyPI, without what is no Python package', async () => {
    const files = {
      'environment.yml':
        'dependencies:\n  - python=3.11\n  - conda-forge::flask>=2,<4\n  - numpy=1.26\n  - pandas=2.1.0=py311_0\n  - pytorch\n  - libpq\n  - pip\n  - pip:\n      - gunicorn\n',
    };
    expect(await collect(files)).toEqual({
      lines: ['flask>=2,<4', 'numpy==1.26.*', 'pandas==2.1.0.*', 'torch', 'gunicorn'],
      source: 'environment.yml',
    });
  });

  test('that conda could not read either are told', async () => {
    await expect(collect({ 'environment.yml': 'dependencies: flask\n' })).rejects.toMatchObject({
      code: 'install-failed',
    });
  });
});

describe('a lock file', () => {
  const PROJECT = '[project]\nname = "x"\ndependencies = ["flask"]\n';
  const locked = async (files: Files, directory = '.') => {
    await write(files);
    return (await collectRequirements(folder.path, directory)).locked;
  };

  test.each<[string, Files, string]>([
    [
      'uv.lock',
      {
        'pyproject.toml': PROJECT,
        'uv.lock':
          'version = 1\nrequires-python = ">=3.9"\n[[package]]\nname = "flask"\nversion = "3.0.3"\nsource = { registry = "https://pypi.org/simple" }\n[[package]]\nname = "x"\nversion = "0.1"\nsource = { editable = "." }\n[[package]]\nname = "numpy"\nversion = "1.26.4"\n[[package]]\nname = "numpy"\nversion = "2.1.0"\n[[package]]\nname = "torch"\nversion = "2.1.0+cpu"\n',
      },
      '>=3.9',
    ],
    [
      'poetry.lock',
      {
        'pyproject.toml': '[tool.poetry.dependencies]\nflask = "^3"\n',
        'poetry.lock':
          '[[package]]\nname = "flask"\nversion = "3.0.3"\n[[package]]\nname = "own"\nversion = "1.0"\n[package.source]\ntype = "git"\nurl = "https://example.org/own"\n[metadata]\npython-versions = "^3.9"\n',
      },
      '>=3.9,<4',
    ],
    [
      'pdm.lock',
      {
        'pyproject.toml': PROJECT,
        'pdm.lock':
          '[metadata]\nrequires_python = ">=3.9"\n[[package]]\nname = "flask"\nversion = "3.0.3"\n[[package]]\nname = "own"\nversion = "1.0"\npath = "./own"\n',
      },
      '>=3.9',
    ],
    [
      'Pipfile.lock',
      {
        Pipfile: '[packages]\nflask = "*"\n',
        'Pipfile.lock':
          '{"_meta": {"requires": {"python_version": "3.11"}}, "default": {"flask": {"version": "==3.0.3"}}, "develop": {"pytest": {"version": "==8.0"}}}',
      },
      '==3.11.*',
    ],
  ])(
    'of the kind %s settles versions, each of which is one of the index',
    async (source, files, python) => {
      expect(await locked(files)).toEqual({ source, lines: ['flask==3.0.3'], python });
    },
  );

  test('of a workspace is above its members; beside a requirement file it says nothing', async () => {
    const lock = '[[package]]\nname = "flask"\nversion = "3.0.3"\n';
    const files = { 'api/pyproject.toml': PROJECT, 'uv.lock': lock };
    expect(await locked(files, 'api')).toMatchObject({ lines: ['flask==3.0.3'] });
    expect(await locked({ 'api/requirements.txt': 'flask\n' }, 'api')).toBeNull();
  });

  test('counts where it was made for the interpreter, and only there', () => {
    const lock = { source: 'uv.lock', lines: ['flask==3.0.3'], python: '>=3.12' };
    expect(constraintsFor(lock, { version: '3.12.1' })).toEqual(lock.lines);
    expect(constraintsFor(lock, { version: '3.9.18' })).toEqual([]);
    expect(constraintsFor(null, { version: '3.12.1' })).toEqual([]);
  });
});

describe('the interpreter', () => {
  test.each([
    ['.tool-versions', 'nodejs 22\npython 3.12.1 3.11.4\n', ['3.12.1', '3.12', '3.11.4', '3.11']],
    ['Pipfile', '[requires]\npython_version = "3.11"\n', ['3.11']],
    ['environment.yml', 'dependencies: [python=3.10]\n', ['3.10']],
    ['environment.yml', 'dependencies: ["python>=3.10"]\n', []],
    ['Dockerfile', 'FROM node:22 AS page\nFROM --platform=x python:3.13-slim\n', ['3.13']],
    ['Dockerfile', 'FROM pypy:3.10\n', ['pypy3.10']],
    ['Dockerfile', 'FROM ghcr.io/astral-sh/uv:python3.12-bookworm-slim\n', ['3.12']],
  ])('is that of %s: %j', async (name, text, specs) => {
    await write({ [name]: text });
    expect((await pinnedPythons(folder.path)).map(({ spec }) => spec)).toEqual(specs);
  });

  test.each([
    ['pyproject.toml', '[project]\nrequires-python = ">=3.10"\n', '>=3.10'],
    ['pyproject.toml', '[tool.poetry.dependencies]\npython = "^3.10"\n', '^3.10'],
    ['setup.cfg', '[options]\npython_requires = >=3.8, <4  # ours\n', '>=3.8, <4'],
    ['setup.py', 'setup(python_requires=">=3.9")\n', '>=3.9'],
    ['pyproject.toml', 'not TOML', null],
  ])('is limited by %s: %j', async (name, text, range) => {
    await write({ [name]: text });
    expect(await pythonRange(folder.path)).toBe(range);
  });
});
