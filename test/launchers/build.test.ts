import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { buildServer } from '../../src/launchers/build.ts';
import { LAUNCHERS } from '../../src/launchers/registry.ts';
import { temporaryFolder } from '../../src/platform/files.ts';

const wsgiref = LAUNCHERS.wsgiref!;
const running = (...argv: string[]) => ({ ...wsgiref, build: () => ['sh', ...argv] as ['sh'] });

describe('what a launcher needs made before it boots', () => {
  test('is made by its command, which knows nothing of our own environment', async () => {
    await using folder = await temporaryFolder('build-test-');
    process.env.GAITKEEPER_SECRET = 'secret';
    const made = join(folder.path, 'made');
    await buildServer(running('-c', `test -z "$GAITKEEPER_SECRET" && touch ${made}`), 'python3');
    delete process.env.GAITKEEPER_SECRET;
    expect(existsSync(made)).toBe(true);
  });

  test('is nothing for most', async () => {
    await expect(buildServer(wsgiref, 'no-such-python')).resolves.toBeUndefined();
  });

  test('tells the end of the output where it fails', async () => {
    const failing = buildServer(running('-c', 'echo no stdio.h >&2; exit 3'), 'python3');
    await expect(failing).rejects.toMatchObject({
      code: 'install-failed',
      message: 'Compiling the server for `wsgiref` ended with status 3.',
      detail: 'no stdio.h',
    });
  });

  test('is given up where it never ends, with everything that it started', async () => {
    await using folder = await temporaryFolder('build-test-');
    const pids = join(folder.path, 'pids');
    const endless = running('-c', `sleep 1000 & echo $! $$ > ${pids}; wait`);
    await expect(buildServer(endless, 'python3', 500)).rejects.toThrow(/did not end within/);
    for (const pid of readFileSync(pids, 'utf8').trim().split(' ')) {
      expect(existsSync(`/proc/${pid}/fd/0`)).toBe(false);
    }
  });
});
