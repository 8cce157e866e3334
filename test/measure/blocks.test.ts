import { describe, expect, it } from 'vitest';
import type { Scenario } from '../../src/domain/scenario.ts';
import { blockLength, modeFor, resultsOf, stretchOf } from '../../src/measure/blocks.ts';
import { seededCoin } from '../../src/measure/coin.ts';

const scenario: Scenario = {
  name: 'home',
  type: 'http',
  request: { method: 'GET', path: '/', headers: {}, body: null },
  expect: { status: [200] },
  connections: 8,
  timeoutMs: 5000,
  description: 'GET /',
};
const all = (['base', 'head', 'reference'] as const).map((target, handle) => ({
  target,
  handle,
  rate: null,
  pid: process.pid,
}));

describe('the length of a block', () => {
  it.each([
    ['is 10 ms for fast answers', { latencyMs: 0.5, answersPerMs: 10 }, 10],
    ['holds eight answers of a slower server', { latencyMs: 4, answersPerMs: 0.5 }, 16],
    ['holds twice the latency of a crowded server', { latencyMs: 10, answersPerMs: 2 }, 20],
    ['is 30 ms for slow answers, which are waited for', { latencyMs: 400, answersPerMs: 0.02 }, 30],
  ])('%s', (_name, pace, expected) => {
    expect(blockLength({ ...pace, cpuShare: 1 })).toBe(expected);
  });
});

describe('both revisions are driven at once', () => {
  it.each([
    ['where the CPU idles while answers wait', 0.05, 100, 'at-once'],
    ['but not where the server is busy', 0.95, 100, 'in-turn'],
    ['nor where answers are quick', 0.05, 1, 'in-turn'],
    ['nor where the CPU time is not known', null, 100, 'in-turn'],
  ])('%s', (_name, cpuShare, latencyMs, expected) => {
    expect(modeFor({ cpuShare, latencyMs, answersPerMs: 1 })).toBe(expected);
  });
});

describe('a stretch of pairs', () => {
  const options = { blockMs: 10, slicing: null, scenario, coin: seededCoin(1) };

  it('holds both revisions once a pair, in either order, and the reference after every third', () => {
    const stretch = stretchOf(30, all, { ...options, mode: 'in-turn' });
    const order = stretch.parts.map(({ targets: [one] }) => one?.target);
    expect(order.filter((target) => target === 'reference')).toHaveLength(10);
    const pairs = order.filter((target) => target !== 'reference');
    const firsts = pairs.filter((_, index) => index % 2 === 0);
    const seconds = pairs.filter((_, index) => index % 2 === 1);
    firsts.forEach((first, index) => {
      expect([first, seconds[index]].sort()).toEqual(['base', 'head']);
    });
    expect(new Set(firsts)).toEqual(new Set(['base', 'head']));
  });

  it('drives both revisions in one block where they are driven at once', () => {
    const stretch = stretchOf(2, all.slice(0, 2), { ...options, mode: 'at-once' });
    expect(stretch.blocks.map(({ targets }) => [...targets].sort())).toEqual([
      [0, 1],
      [0, 1],
    ]);
  });

  it('measures the head by itself where there is no base', () => {
    const stretch = stretchOf(3, all.slice(1, 2), { ...options, mode: 'in-turn' });
    expect(stretch.blocks.map(({ targets }) => targets)).toEqual([[1], [1], [1]]);
  });

  it('lets slices of both revisions take turns, which leave no latencies', () => {
    const stretch = stretchOf(
      5,
      all,
      { ...options, slicing: { slices: 4, blockMs: 12 }, mode: 'in-turn' },
      1,
    );
    expect(stretch.blocks).toHaveLength(5 * 8);
    expect(stretch.blocks.every(({ minMs, latencies }) => minMs === 1 && !latencies)).toBe(true);
    for (let pair = 0; pair < 5; pair++) {
      const turns = stretch.blocks.slice(8 * pair, 8 * pair + 8).map(({ targets: [one] }) => one);
      expect([
        [0, 1, 0, 1, 0, 1, 0, 1],
        [1, 0, 1, 0, 1, 0, 1, 0],
      ]).toContainEqual(turns);
    }
  });

  it('has a long block of each target beside every 24th of the pairs that are sliced', () => {
    const stretch = stretchOf(
      48,
      all,
      { ...options, slicing: { slices: 2, blockMs: 6 }, mode: 'in-turn' },
      5,
    );
    const long = stretch.blocks.filter(({ latencies }) => latencies);
    expect(long.map(({ minMs }) => minMs)).toEqual(Array(6).fill(30));
    expect(long.map(({ targets: [one] }) => one).sort()).toEqual([0, 0, 1, 1, 2, 2]);
  });
});

describe('what a stretch saw', () => {
  const options = { blockMs: 10, slicing: null, scenario, coin: seededCoin(2) };
  const seen = (target: number, completions: number) => ({
    ...{ target, completions, elapsedMs: 2 * completions, cpuNs: 1000 * completions },
    ...{ p50Us: 100 * completions, connects: 0, errors: {} },
  });

  it('is a block of each pair, of which slices are parts, and the long ones apart', () => {
    const stretch = stretchOf(2, all, {
      ...options,
      slicing: { slices: 3, blockMs: 6 },
      mode: 'in-turn',
    });
    const results = resultsOf(
      stretch,
      stretch.blocks.map(({ targets: [one] }, index) => [seen(one!, index + 1)]),
    );
    const turns = stretch.parts.map(({ whole, use, targets: [one] }, index) => {
      return { whole, use, target: one!.target, completions: index + 1 };
    });
    for (const target of ['base', 'head'] as const) {
      const pairs = [0, 1].map((pair) => {
        const own = turns.filter(
          (turn) => turn.target === target && turn.whole === pair && turn.use === 'pair',
        );
        return own.reduce((sum, { completions }) => sum + completions, 0);
      });
      expect(results.pair[target].map(({ completions }) => completions)).toEqual(pairs);
      expect(results.long[target]).toHaveLength(1);
    }
    expect(results.pair.reference).toEqual([]);
    expect(results.long.reference).toHaveLength(1);
  });

  it('is both of one block where they are driven at once', () => {
    const stretch = stretchOf(1, all.slice(0, 2), { ...options, mode: 'at-once' });
    const results = resultsOf(
      stretch,
      stretch.blocks.map(({ targets }) => targets.map((one) => seen(one, 10 + one))),
    );
    expect(results.pair.base.map(({ completions }) => completions)).toEqual([10]);
    expect(results.pair.head.map(({ completions }) => completions)).toEqual([11]);
  });
});
