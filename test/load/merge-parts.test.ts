import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mergeResults, type PartResult } from '../../src/load/merge-parts.ts';
import { Samples } from '../../src/load/samples.ts';

function part(samplesMs: readonly number[], over: Partial<PartResult> = {}): PartResult {
  const samples = new Samples();
  for (const sample of samplesMs) samples.add(sample);
  const values = samples.values().slice();
  const median = samples.median();
  return {
    target: 1,
    completions: samplesMs.length,
    elapsedMs: 10,
    cpuNs: null,
    p50Us: median === null ? null : median * 1000,
    connects: 0,
    errors: {},
    samplesMs: values,
    ...over,
  };
}

const latencies = fc.array(fc.double({ min: 0.001, max: 1000, noNaN: true }), { maxLength: 20 });

test('parts of a block make the same block as if one thread had seen them', () => {
  fc.assert(
    fc.property(fc.array(latencies, { minLength: 1, maxLength: 4 }), (all) => {
      const [first, ...rest] = all.map((samples) => part(samples));
      const { samplesMs: _, ...whole } = part(all.flat());
      expect(mergeResults([first!, ...rest])).toEqual(whole);
    }),
  );
});

test('errors and connects add up, the slowest thread is the time, and the first knows the CPU time', () => {
  const merged = mergeResults([
    part([1], { cpuNs: 5, connects: 1, errors: { timeout: 1 }, elapsedMs: 10 }),
    part([2], { connects: 2, errors: { timeout: 2, reset: 1 }, elapsedMs: 12 }),
  ]);
  expect(merged).toMatchObject({
    completions: 2,
    cpuNs: 5,
    connects: 3,
    errors: { timeout: 3, reset: 1 },
    elapsedMs: 12,
  });
});
