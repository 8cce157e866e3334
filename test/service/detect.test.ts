import { cp, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type TemporaryFolder, temporaryFolder } from '../../src/platform/files.ts';
import { type DetectOptions, detectApplication, findCandidates } from '../../src/service/detect.ts';

const fixture = (name: string) =>
  fileURLToPath(new URL(`../../fixtures/detect/${name}`, import.meta.url));

let folder: TemporaryFolder;

beforeEach(async () => {
  folder = await temporaryFolder('detect-');
});

afterEach(() => folder[Symbol.asyncDispose]());

async function write(files: Readonly<Record<string, string>>): Promise<void> {
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder.path, name)), { recursive: true });
    await writeFile(join(folder.path, name), content);
  }
}

/** Detects in a copy of a fixture with further files. */
async function detectIn(
  name: string,
  files: Readonly<Record<string, string>>,
  options?: DetectOptions,
) {
  await cp(fixture(name), folder.path, { recursive: true });
  await write(files);
  return detectApplication(folder.path, options);
}

const WSGI = 'def app(environ, start_response):\n    pass\n';

describe('without any configuration', () => {
  test.each([
    ['flask-single', 'app:app', '.', 'flask', 'wsgi', 'app.py line 3'],
    ['flask-factory', 'shop:create_app', '.', null, null, 'shop/__init__.py line 11'],
    ['flask-wsgi', 'wsgi:app', '.', null, null, 'wsgi.py line 3'],
    ['fastapi-package', 'app.main:app', '.', 'fastapi', 'asgi', 'app/main.py line 6'],
    ['starlette-src', 'svc.main:app', 'src', 'starlette', 'asgi', 'src/svc/main.py line 12'],
    ['falcon-both', 'app:app', '.', 'falcon', 'wsgi', 'app.py line 9'],
    ['raw-wsgi', 'server:application', '.', null, 'wsgi', 'server.py line 7'],
    ['raw-asgi', 'main:app', '.', null, 'asgi', 'main.py line 1'],
    ['monorepo', 'main:app', 'backend', null, 'wsgi', 'backend/main.py line 5'],
    [
      ...(['django-project', 'mysite.wsgi:application', '.', 'django', 'wsgi'] as const),
      'WSGI_APPLICATION in mysite/settings.py',
    ],
  ])('%s is %s in %s', async (name, target, directory, framework, protocol, evidence) => {
    const found = await detectApplication(fixture(name));
    expect(found).toMatchObject({ target, directory, framework, protocol, evidence });
    expect(found.factory).toBe(target.endsWith('create_app'));
  });

  test('several applications are listed, and none is guessed', async () => {
    const failure = await detectApplication(fixture('two-services')).catch((e) => e);
    expect(failure.code).toBe('app-ambiguous');
    expect(failure.detail).toContain('billing.main:app (billing/main.py line 1)');
    expect(failure.detail).toContain('orders.main:app (orders/main.py line 1)');
    expect(failure.hint).toContain('app: ');
  });

  test('a repository without one is told where was looked', async () => {
    const failure = await detectApplication(fixture('library')).catch((e) => e);
    expect(failure.code).toBe('app-not-found');
    for (const place of ['FLASK_APP', 'Procfile', 'manage.py', 'create_app'])
      expect(failure.detail).toContain(place);
    expect(failure.hint).toContain('--app');
  });
});

describe('the order of the sources', () => {
  const procfile = { Procfile: 'release: x\nweb: gunicorn two:app\n', 'two.py': WSGI };
  const flaskenv = { '.flaskenv': 'FLASK_APP=three\n', 'three.py': WSGI };

  test('an explicit app beats everything', async () => {
    const files = { ...procfile, ...flaskenv };
    expect(await detectIn('flask-single', files, { app: 'app:app' })).toMatchObject({
      target: 'app:app',
      evidence: 'app: of the configuration',
    });
  });

  test("the frameworks' own settings beat deployment files", async () => {
    expect(await detectIn('flask-single', { ...procfile, ...flaskenv })).toMatchObject({
      target: 'three',
      evidence: 'FLASK_APP in .flaskenv line 1',
    });
  });

  test('deployment files beat source code', async () => {
    expect(await detectIn('flask-single', procfile)).toMatchObject({
      target: 'two:app',
      evidence: 'Procfile line 2',
    });
  });

  test("[tool.fastapi] in pyproject.toml is FastAPI's own", async () => {
    const files = { 'pyproject.toml': '[tool.fastapi]\nentrypoint = "app.admin:app"\n' };
    expect((await detectIn('fastapi-package', files)).target).toBe('app.admin:app');
  });
});

describe('deployment files', () => {
  const main = { 'main.py': WSGI, 'other.py': WSGI };

  test.each([
    ['Procfile', 'web: gunicorn -w 4 -k gthread --bind 0.0.0.0:$PORT main:app --log-file -\n'],
    ['Procfile', 'web: cd . && exec uvicorn main:app --host=0.0.0.0 --port ${PORT:-5000}\n'],
    ['Dockerfile', 'FROM python:3\nCMD ["python", "other.py"]\nCMD ["gunicorn", "main:app"]\n'],
    [
      'Dockerfile',
      'ENTRYPOINT ["tini", "--"]\nCMD poetry run gunicorn \\\n  --workers 2 main:app\n',
    ],
    ['Dockerfile', 'CMD ["sh", "-c", "alembic upgrade head && uvicorn main:app --port $PORT"]\n'],
    ['docker/Dockerfile.prod', 'CMD ["waitress-serve", "--port=8000", "main:app"]\n'],
    [
      'compose.yaml',
      'services:\n  db: { image: postgres }\n  web:\n    command: daphne main:app\n',
    ],
    ['docker-compose.yml', 'services:\n  web:\n    command: [hypercorn, "main:app"]\n'],
    ['render.yaml', 'services:\n  - type: web\n    startCommand: python -m gunicorn main:app\n'],
    ['Procfile', 'web: uwsgi --http :$PORT --module main:app --master\n'],
    ['Procfile', 'web: FLASK_APP=main:app flask run\n'],
    ['Procfile', 'web: flask --app main:app run --port 80\n'],
  ])('%s: %j names main:app', async (name, text) => {
    await write({ ...main, [name]: text });
    expect(await findCandidates(folder.path)).toMatchObject([{ target: 'main:app' }]);
  });

  test.each([
    ['web: gunicorn shop.wsgi --log-file -\n', 'shop.wsgi:application', null],
    ["web: gunicorn 'shop.wsgi:make()'\n", 'shop.wsgi:make', true],
    ['web: uvicorn --factory shop.wsgi:make\n', 'shop.wsgi:make', true],
    ['web: waitress-serve --call shop.wsgi:make\n', 'shop.wsgi:make', true],
    ['web: gunicorn -c python:shop.settings shop.wsgi:x\n', 'shop.wsgi:x', null],
    ['web: fastapi run shop/wsgi.py --port 80\n', null, null],
  ])('%j means %s', async (text, target, factory) => {
    await write({ Procfile: text, 'shop/__init__.py': '', 'shop/wsgi.py': WSGI });
    const [found] = await findCandidates(folder.path);
    expect(found).toMatchObject({ target: target ?? 'shop.wsgi:app' });
    if (target !== null) expect(found?.factory).toBe(factory);
  });

  test('a folder that the command changes to is the one to import from', async () => {
    await write({ Procfile: 'web: gunicorn --chdir api main:app\n', 'api/main.py': WSGI, ...main });
    expect(await detectApplication(folder.path)).toMatchObject({ directory: 'api' });
  });

  test('a path of the image is found in the repository, through a start script', async () => {
    await write({
      ...main,
      Dockerfile: 'WORKDIR /srv\nCMD ["/srv/bin/start.sh"]\n',
      'bin/start.sh': '#!/bin/sh\n# gunicorn other:app\nset -e\ngunicorn main:app\n',
    });
    expect(await detectApplication(folder.path)).toMatchObject({
      target: 'main:app',
      evidence: 'CMD in Dockerfile, which runs /srv/bin/start.sh',
    });
  });

  test('a script that runs itself leads to its application', async () => {
    await write({ Procfile: 'web: python other.py\n', ...main });
    expect((await detectApplication(folder.path)).target).toBe('other:app');
  });

  test('what they name that is not there is passed over', async () => {
    await write({ Procfile: 'web: gunicorn elsewhere:app\n', 'main.py': WSGI });
    expect((await detectApplication(folder.path)).evidence).toBe('main.py line 1');
  });

  test('one that cannot be read is passed over', async () => {
    await write({ 'render.yaml': '{{ template }}: [', 'main.py': WSGI });
    expect((await detectApplication(folder.path)).target).toBe('main:app');
  });
});

describe('source code', () => {
  test('tests, virtual environments, docstrings and required arguments do not count', async () => {
    await write({
      'main.py': WSGI,
      'tests/app.py': WSGI,
      'test_app.py': WSGI,
      '.venv/lib/app.py': WSGI,
      'venv/app.py': WSGI,
      'notes.py': `"""\nfrom flask import Flask\napp = Flask(__name__)\n"""\n`,
      'factory.py': 'def create_app(settings):\n    pass\n',
    });
    expect((await findCandidates(folder.path)).map((each) => each.target)).toEqual(['main:app']);
  });

  test('an instance in an oddly named file is taken only where there is nothing better', async () => {
    const source = 'from flask import Flask\nthing = Flask(__name__)\n';
    await write({ 'lib/odd.py': source });
    expect((await detectApplication(folder.path)).target).toBe('lib.odd:thing');
    await write({ 'main.py': WSGI });
    expect((await detectApplication(folder.path)).target).toBe('main:app');
  });

  test('an example is taken only where there is nothing else', async () => {
    await write({ 'examples/app.py': WSGI });
    expect((await detectApplication(folder.path)).target).toBe('examples.app:app');
    await write({ 'service/main.py': WSGI });
    expect((await detectApplication(folder.path)).target).toBe('service.main:app');
  });

  test('a factory with a default and a type may stand over several lines', async () => {
    await write({
      'app/__init__.py':
        'from flask import Flask\n\ndef create_app(\n    name: str = "x",\n    debug: bool = False,\n) -> Flask:\n    return Flask(name)\n',
    });
    expect(await detectApplication(folder.path)).toMatchObject({
      target: 'app:create_app',
      factory: true,
    });
  });

  test("a class of one's own that is called App is no framework's", async () => {
    await write({ 'main.py': 'from mine import App\napp = App()\n' });
    expect(await findCandidates(folder.path)).toEqual([]);
  });

  test.each([
    [
      'fastapi',
      'asgi',
      'from fastapi import FastAPI\nclass Shop(FastAPI):\n    pass\n\napp = Shop()\n',
    ],
    [
      'netius',
      'own',
      'import netius.servers\nclass Shop(netius.servers.HTTPServer):\n    pass\n\napp = Shop()\n',
    ],
    ['pycnic', 'wsgi', 'from pycnic import core\nclass app(core.WSGI):\n    routes = []\n'],
  ])('a class that is derived from one of %s is its', async (framework, protocol, source) => {
    await write({ 'main.py': source });
    const found = await detectApplication(folder.path);
    expect(found).toMatchObject({ target: 'main:app', framework, protocol, factory: false });
  });

  test('an instance of a class that makes one for each request is no application', async () => {
    await write({
      'main.py': 'from pycnic.core import WSGI\nclass Shop(WSGI):\n    pass\n\napp = Shop()\n',
    });
    expect((await detectApplication(folder.path)).target).toBe('main:Shop');
  });

  test('the routes of hug in one module extend the application of another', async () => {
    await write({
      'shop.py':
        'import hug\nimport books\n\n@hug.extend_api()\ndef all():\n    return [books]\n\n@hug.get()\ndef home():\n    pass\n',
      'books.py': 'import hug\n\napi = hug.API(__name__)\n\n@hug.get()\ndef books():\n    pass\n',
    });
    expect(await detectApplication(folder.path)).toMatchObject({
      target: 'shop:__hug_wsgi__',
      framework: 'hug',
    });
  });

  test('ASGI_APPLICATION, which nobody sets by accident, beats WSGI_APPLICATION', async () => {
    const settings =
      "WSGI_APPLICATION = 'mysite.wsgi.application'\nASGI_APPLICATION = 'mysite.asgi.application'\n";
    expect(await detectIn('django-project', { 'mysite/settings.py': settings })).toMatchObject({
      target: 'mysite.asgi:application',
      protocol: 'asgi',
    });
  });

  test("Django's settings may be split into a package", async () => {
    await write({
      'backend/manage.py':
        "os.environ.setdefault('DJANGO_SETTINGS_MODULE', 'site_.settings.local')\n",
      'backend/site_/settings/local.py': 'from .base import *\n',
      'backend/site_/settings/base.py': 'WSGI_APPLICATION = "site_.wsgi.application"\n',
    });
    expect(await detectApplication(folder.path)).toMatchObject({
      target: 'site_.wsgi:application',
      directory: 'backend',
    });
  });
});

describe('what the user names', () => {
  test.each([
    ['shop:create_app()', 'shop:create_app', true],
    ['shop:create_app', 'shop:create_app', null],
    ['shop', 'shop', null],
    ['shop/views.py', 'shop.views', null],
    ['shop/views.py:blueprint', 'shop.views:blueprint', null],
  ])('%s is %s', async (app, target, factory) => {
    expect(await detectApplication(fixture('flask-factory'), { app })).toMatchObject({
      target,
      factory,
      directory: '.',
    });
  });

  test('is found in src or in the one folder that has it', async () => {
    const src = await detectApplication(fixture('starlette-src'), { app: 'svc.main:app' });
    expect(src.directory).toBe('src');
    const below = await detectApplication(fixture('monorepo'), { app: 'main:app' });
    expect(below.directory).toBe('backend');
  });

  test('may be a folder alone: nothing outside of it counts', async () => {
    const found = await detectApplication(fixture('two-services'), { directory: 'orders' });
    expect(found).toMatchObject({ target: 'main:app', directory: 'orders' });
  });

  test.each(["shop:create_app('production')", 'shop::app', 'nowhere/app.py', '$(id)', 'a b'])(
    '%j is refused',
    async (app) => {
      const failure = await detectApplication(fixture('flask-factory'), { app }).catch((e) => e);
      expect(failure.code).toBe('app-not-found');
      expect(failure.message).toContain(app);
    },
  );
});
