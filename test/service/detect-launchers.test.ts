import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Protocol } from '../../src/domain/service.ts';
import { LAUNCHERS } from '../../src/launchers/registry.ts';
import { type TemporaryFolder, temporaryFolder } from '../../src/platform/files.ts';
import { detectLaunchers } from '../../src/service/detect-launchers.ts';

let tree: TemporaryFolder;

beforeEach(async () => {
  tree = await temporaryFolder('detect-launchers-');
});

afterEach(() => tree[Symbol.asyncDispose]());

/** What is chosen, which must be there and serve the protocol. */
async function detected(protocol: Protocol, framework: string | null = null): Promise<string[]> {
  const found = await detectLaunchers(tree.path, { protocol, framework, directory: '.' });
  for (const name of found) expect(LAUNCHERS[name]?.protocols, name).toContain(protocol);
  return [...found];
}

test.each<[string, Protocol, string]>([
  ['gunicorn app:app', 'wsgi', 'gunicorn-sync'],
  ['gunicorn --threads 4 app:app', 'wsgi', 'gunicorn-gthread'],
  ['gunicorn -k gevent app:app', 'wsgi', 'gunicorn-gevent'],
  ['gunicorn -k eventlet app:app', 'wsgi', 'gunicorn-eventlet'],
  ['gunicorn -k egg:meinheld#gunicorn_worker app:app', 'wsgi', 'gunicorn-meinheld'],
  ['gunicorn -k uvicorn_worker.UvicornWorker app:app', 'asgi', 'gunicorn-uvicorn'],
  ['gunicorn -k aiohttp.GunicornWebWorker app:app', 'own', 'gunicorn-aiohttp'],
  ['gunicorn -k aiohttp.GunicornUVLoopWebWorker app:app', 'own', 'gunicorn-aiohttp-uvloop'],
  ['uvicorn app:app', 'asgi', 'uvicorn'],
  ['uvicorn --loop uvloop app:app', 'asgi', 'uvicorn-uvloop'],
  ['hypercorn app:app', 'asgi', 'hypercorn'],
  ['daphne app:app', 'asgi', 'daphne'],
  ['granian --interface asgi app:app', 'asgi', 'granian-asgi'],
  ['granian --interface wsgi app:app', 'wsgi', 'granian-wsgi'],
  ['granian app:app', 'own', 'granian-rsgi'],
  ['uwsgi --http :8000 --module app:app', 'wsgi', 'uwsgi'],
  ['waitress-serve app:app', 'wsgi', 'waitress'],
  ['cheroot app:app', 'wsgi', 'cheroot'],
  ['fastwsgi app:app', 'wsgi', 'fastwsgi'],
  ['sanic app:app', 'asgi', 'sanic'],
])('%j is how the %s application is launched', async (line, protocol, launcher) => {
  await writeFile(join(tree.path, 'app.py'), 'app = None\n');
  await writeFile(join(tree.path, 'Procfile'), `web: ${line}\n`);
  expect(await detected(protocol)).toEqual([launcher]);
});

test.each<[string, Protocol, string]>([
  ['gunicorn\ngevent\n', 'wsgi', 'gunicorn-gevent'],
  ['uvicorn[standard]\n', 'asgi', 'uvicorn-uvloop'],
  ['waitress>=3\n', 'wsgi', 'waitress'],
  ['uvicorn\n', 'wsgi', 'gunicorn-gthread'],
  ['flask\n', 'wsgi', 'gunicorn-gthread'],
  ['starlette\n', 'asgi', 'uvicorn'],
])('with the requirements %j, %s is launched by %s', async (text, protocol, launcher) => {
  await writeFile(join(tree.path, 'requirements.txt'), text);
  expect(await detected(protocol)).toEqual([launcher]);
});

test.each(['aiohttp', 'tornado', 'sanic', 'robyn', 'socketify', 'twisted', 'netius', 'circuits'])(
  '%s brings its server along',
  async (framework) => {
    expect(await detected('own', framework)).toEqual([framework]);
  },
);

test('an application of sanic is launched by its own server, unless its files name another', async () => {
  expect(await detected('asgi', 'sanic')).toEqual(['sanic']);
  await writeFile(join(tree.path, 'Procfile'), 'web: uvicorn app:app\n');
  await writeFile(join(tree.path, 'app.py'), 'app = None\n');
  expect(await detected('asgi', 'sanic')).toEqual(['uvicorn']);
});

test('of another server of a framework its own applications are known', async () => {
  await writeFile(join(tree.path, 'app.py'), 'app = None\n');
  await writeFile(join(tree.path, 'Procfile'), 'web: gunicorn -k tornado app:app\n');
  expect(await detected('own', 'tornado')).toEqual(['gunicorn-tornado']);
  // What the file names serves tornado's applications, and this is none.
  expect(await detected('own', 'twisted')).toEqual(['twisted']);
});

test('what is its own server in another way needs a command', async () => {
  expect(await detected('own', 'vibora')).toEqual([]);
  expect(await detected('own')).toEqual([]);
});
