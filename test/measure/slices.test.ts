import { describe, expect, it } from 'vitest';
import type { BlockResult } from '../../src/load/engine.ts';
import { mergeSlices, slicingOf } from '../../src/measure/slices.ts';

describe('a block of a pair is cut', () => {
  const all = (['base', 'head', 'reference'] as const).map((target, handle) => ({
    ...{ target, handle, rate: null, pid: process.pid },
  }));

  it.each([
    ['two slices where an answer takes 2 ms', 2, { slices: 2, blockMs: 6 }],
    [
      'one, which is a round of requests, where an answer takes longer',
      30,
      { slices: 1, blockMs: 31 },
    ],
    ['five where answers take next to no time', 0.01, { slices: 5, blockMs: 6 }],
  ])('into %s', (_what, latencyMs, expected) => {
    expect(slicingOf(all, latencyMs)).toEqual(expected);
  });

  it('only where two revisions take turns', () => {
    expect(slicingOf(all.slice(1), 2)).toBeNull();
  });

  it('not where there is a rate to keep', () => {
    expect(
      slicingOf(
        all.map((one) => ({ ...one, rate: 100 })),
        2,
      ),
    ).toBeNull();
  });
});

describe('slices together', () => {
  const slice = (part: Partial<BlockResult>): BlockResult => ({
    ...{ target: 3, completions: 16, elapsedMs: 2, cpuNs: 1_600_000, p50Us: 900 },
    ...{ connects: 0, errors: {} },
    ...part,
  });

  it('are the block that they are slices of', () => {
    const slices = [
      slice({ errors: { reset: 1 }, connects: 2, p50Us: 700 }),
      slice({ completions: 20, elapsedMs: 3, errors: { reset: 1, 'status 500': 2 } }),
      slice({ cpuNs: 2_000_000, p50Us: 5000 }),
    ] as const;
    expect(mergeSlices(slices)).toEqual({
      ...{ target: 3, completions: 52, elapsedMs: 7, cpuNs: 5_200_000, p50Us: 900 },
      ...{ connects: 2, errors: { reset: 2, 'status 500': 2 } },
    });
  });

  it('know no CPU time where one does not, and that it is shared out where one knows it so', () => {
    expect(mergeSlices([slice({}), slice({ cpuNs: null })]).cpuNs).toBeNull();
    expect(mergeSlices([slice({}), slice({ cpuExact: false })]).cpuExact).toBe(false);
  });

  it('have no median latency where none was answered', () => {
    const unanswered = { completions: 0, p50Us: null };
    expect(mergeSlices([slice(unanswered), slice(unanswered)]).p50Us).toBeNull();
    expect(mergeSlices([slice(unanswered), slice({})]).p50Us).toBe(900);
  });
});
