import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import type { GaitkeeperError } from '../../src/domain/errors.ts';
import type { Protocol } from '../../src/domain/service.ts';
import { bootServer } from '../../src/launchers/boot.ts';
import { gunicornSync } from '../../src/launchers/gunicorn-workers.ts';
import type { Launcher } from '../../src/launchers/launcher.ts';
import { uvicorn } from '../../src/launchers/uvicorn.ts';
import { describePython, environmentFor } from './environments.ts';
import { applicationOf, LOGS, readyCheck } from './support.ts';

const folder = mkdtempSync(join(tmpdir(), 'gaitkeeper-lost-'));
afterAll(() => rmSync(folder, { recursive: true }));
const interpreter = (await describePython('python3'))!;

/** An application of which `before` is done at import. */
async function failedBoot(launcher: Launcher, protocol: Protocol, before: string, workers = 2) {
  const environment = await environmentFor(launcher, interpreter);
  if (typeof environment === 'string') throw new Error(environment);
  const module = `lost_${before.replace(/\W+/g, '_')}`;
  writeFileSync(join(folder, `${module}.py`), `import os, signal, time\n${before}\n`);
  const boot = bootServer({
    launcher,
    context: {
      application: applicationOf(`${module}:app`, protocol),
      ...{ interpreter, workers, threads: 1, options: {} },
      ...{ python: environment.python, packages: environment.packages },
      ...{ directory: folder, host: '127.0.0.1' },
    },
    ready: readyCheck(),
    ...{ timeoutMs: 600_000, stopGraceMs: 300 },
    env: {},
    logs: LOGS,
    name: module,
  });
  return boot.then(
    () => expect.fail('it booted'),
    (error: unknown) => error as GaitkeeperError,
  );
}

test('gunicorn whose workers are killed at import, and started again without end, fails', async () => {
  const error = await failedBoot(gunicornSync, 'wsgi', 'os.kill(os.getpid(), signal.SIGSEGV)');
  expect(error.code).toBe('boot-failed');
  expect(error.message).toMatch(/lost its workers again and again/);
  expect(error.detail).toMatch(/SIGSEGV/);
});

test('gunicorn whose workers cannot import the application ends, with why', async () => {
  const error = await failedBoot(gunicornSync, 'wsgi', 'raise RuntimeError("no SHOP_KEY")');
  // 3, or 1 where a second worker ends while its master looks after the first.
  expect(error.message).toMatch(/^gunicorn-sync ended with status [13] before it was ready$/);
  expect(error.detail).toMatch(/RuntimeError: no SHOP_KEY/);
});

test('uvicorn whose workers cannot import the application, and are started again without end, fails', async () => {
  const error = await failedBoot(uvicorn, 'asgi', 'raise RuntimeError("no SHOP_TOKEN")');
  expect(error.code).toBe('boot-failed');
  expect(error.message).toMatch(/lost its workers again and again/);
  expect(error.detail).toMatch(/RuntimeError: no SHOP_TOKEN/);
});
