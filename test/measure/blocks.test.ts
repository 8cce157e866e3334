import { describe, expect, it } from 'vitest';
import type { Scenario } from '../../src/domain/scenario.ts';
import { blockLength, modeFor, stretchOf } from '../../src/measure/blocks.ts';
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
  const options = { blockMs: 10, scenario, coin: seededCoin(1) };

  it('holds both revisions once a pair, in either order, and the reference after every third', () => {
    const stretch = stretchOf(30, all, { ...options, mode: 'in-turn' });
    const order = stretch.targets.map(([one]) => one?.target);
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
});
