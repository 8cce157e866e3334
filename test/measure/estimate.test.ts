import { describe, expect, it } from 'vitest';
import type { BlockResult } from '../../src/load/engine.ts';
import { estimateLaunch, pairRatios, sumTotals } from '../../src/measure/estimate.ts';

function block(
  completions: number,
  elapsedMs: number,
  more: Partial<BlockResult> = {},
): BlockResult {
  return {
    target: 0,
    completions,
    elapsedMs,
    cpuNs: completions * 1000,
    p50Us: 500,
    connects: 0,
    errors: {},
    ...more,
  };
}

describe('the estimate of a launch', () => {
  it('is the median over pairs of the log ratio, so that one disturbed pair does not show', () => {
    const base = [block(100, 10), block(100, 10), block(100, 10)];
    const head = [block(95, 10), block(10, 10), block(95, 10)];
    const { throughput } = estimateLaunch({ base, head }, {});
    expect(throughput?.logRatio).toBeCloseTo(Math.log(0.95), 12);
    expect(throughput?.base).toBe(10_000);
    expect(throughput?.head).toBe(9500);
  });

  it('leaves out a pair in which one side was not answered', () => {
    const base = [block(100, 10), block(100, 10)];
    const head = [block(0, 10, { p50Us: null }), block(90, 10)];
    expect(estimateLaunch({ base, head }, {}).throughput?.logRatio).toBeCloseTo(Math.log(0.9), 12);
    expect(pairRatios({ base, head })).toHaveLength(1);
  });

  it('has no ratio, but absolute figures, without a base', () => {
    const { throughput, cpu } = estimateLaunch({ head: [block(100, 10)] }, {});
    expect(throughput).toEqual({ logRatio: null, base: null, head: 10_000, reference: null });
    expect(cpu?.head).toBe(1);
  });

  it('takes the level of its figures from the long blocks where there are any, and how far they lie apart from the pairs', () => {
    const pairs = { base: [block(100, 10)], head: [block(90, 10)] };
    const long = {
      base: [block(330, 30)],
      head: [block(300, 30), block(330, 30)],
      reference: [block(600, 30)],
    };
    const { throughput } = estimateLaunch(pairs, {}, long);
    expect(throughput?.logRatio).toBeCloseTo(Math.log(0.9), 12);
    const level = Math.sqrt(11_000 * 10_500);
    expect(throughput?.base).toBeCloseTo(level / Math.sqrt(0.9), 6);
    expect(throughput?.head).toBeCloseTo(level * Math.sqrt(0.9), 6);
    expect(throughput?.reference).toBe(20_000);
  });

  it('takes a side’s own long blocks where the other has none', () => {
    const { throughput } = estimateLaunch(
      { head: [block(90, 10)] },
      {},
      { head: [block(300, 30)] },
    );
    expect(throughput).toMatchObject({ logRatio: null, base: null, head: 10_000 });
  });

  it('leaves CPU time out where it could not be had, and never calls it zero', () => {
    const blocks = [block(100, 10, { cpuNs: null })];
    expect(estimateLaunch({ base: blocks, head: blocks }, {}).cpu).toBeUndefined();
  });

  it('counts connects per answer', () => {
    const blocks = {
      base: [block(10, 1, { connects: 10 })],
      head: [block(20, 1, { connects: 10 })],
    };
    const { connects } = estimateLaunch(blocks, {});
    expect([connects?.base, connects?.head]).toEqual([1, 0.5]);
    expect(connects?.logRatio).toBeCloseTo(Math.log(0.5), 12);
  });
});

it('errors are summed up by kind', () => {
  const blocks = [
    block(1, 1, { errors: { timeout: 1 } }),
    block(1, 1, { errors: { timeout: 2, reset: 1 } }),
  ];
  expect(sumTotals(blocks)).toEqual({
    completions: 2,
    connects: 0,
    errors: { timeout: 3, reset: 1 },
  });
});
