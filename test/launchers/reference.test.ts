import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import {
  REFERENCE_VERSION,
  referenceScenario,
  referenceService,
} from '../../src/launchers/reference.ts';
import { LAUNCHERS } from '../../src/launchers/registry.ts';
import { pythonAsset } from '../../src/platform/assets.ts';
import { run } from '../../src/platform/process.ts';

const source = readFileSync(pythonAsset('reference_service.py'), 'utf8');

/** One line a version, never changed: stored baselines hold figures of each. */
const FROZEN: Readonly<Record<number, string>> = {
  1: '2f790b4ed16cbaa4201ea1bac9b88cd28e3f808304b66a7b045bc49f2b7b6c5c',
};

test('the reference service is as it was frozen: a change needs a new version', () => {
  expect(createHash('sha256').update(source).digest('hex')).toBe(FROZEN[REFERENCE_VERSION]);
  expect(source).toContain(`\nVERSION = ${REFERENCE_VERSION}\n`);
});

test('its work gives the same answer on every interpreter that is here', async () => {
  const program = 'import reference_service; print(reference_service._work().decode())';
  const { directory } = referenceService(LAUNCHERS.wsgiref!, 'wsgi')!;
  for (const python of ['python3', 'pypy3']) {
    const result = await run([python, '-B', '-c', program], { cwd: directory });
    if (result.missing) {
      console.log(`SKIPPED: no ${python} on this machine`);
      continue;
    }
    expect(JSON.parse(result.stdout)).toMatchObject(referenceScenario.expect.json as object);
  }
});

test('is launched in the protocol of the service, where the launcher can', () => {
  expect(referenceService(LAUNCHERS.uvicorn!, 'asgi')?.application.target).toBe(
    'reference_service:asgi',
  );
  expect(referenceService(LAUNCHERS.uvicorn!, 'wsgi')?.application.target).toBe(
    'reference_service:wsgi',
  );
  expect(referenceService(LAUNCHERS.command!, 'own')).toBeNull();
  expect(referenceService(LAUNCHERS.command!, 'wsgi', { run: 'python shop.py' })).toBeNull();
});
