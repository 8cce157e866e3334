import { afterEach, expect, test, vi } from 'vitest';
import { examineMachine } from '../../../src/commands/doctor/machine.ts';
import { whyAsleep } from '../../../src/platform/awake.ts';
import { partitionCpus } from '../../../src/platform/cpus.ts';

const asleep = await whyAsleep();
const { cpus } = await partitionCpus();

afterEach(() => {
  vi.unstubAllEnvs();
});

test.skipIf(asleep !== null || cpus === null)('CPUs that are kept awake are told of', async () => {
  const told = await examineMachine({ env: {} });
  expect(told).toContainEqual(
    expect.objectContaining({ state: 'good', text: expect.stringMatching(/kept awake/) }),
  );
});

test.skipIf(cpus === null)('so is what keeps them from it', async () => {
  vi.stubEnv('GAITKEEPER_AWAKE', '0');
  expect(await examineMachine({ env: {} })).toContainEqual({
    ...{ area: 'machine', state: 'note', mend: null, outcome: null },
    text: 'Its CPUs are not kept awake while it measures. GAITKEEPER_AWAKE is 0.',
  });
});

test('where nothing can be pinned, that is what is said, and nothing about staying awake', async () => {
  vi.stubEnv('PATH', '');
  const told = await examineMachine({ env: {} });
  expect(told.filter(({ text }) => /awake/.test(text))).toEqual([]);
  expect(told).toContainEqual(
    expect.objectContaining({ state: 'note', mend: expect.stringMatching(/util-linux/) }),
  );
});
