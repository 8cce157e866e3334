import { describe, expect, test } from 'vitest';
import { type ChangePoint, changePoints } from '../../src/stats/change-points.ts';
import { some } from '../slow.ts';
import { found, foundIn, type History, QUERY } from './chains.ts';
import { randomFrom } from './random.ts';

/** Share of made-up histories in which something (or the right thing) is found. */
function rate(runs: number, history: History, is?: (change: ChangePoint) => boolean) {
  return foundIn(runs, history, is) / runs;
}

describe('where nothing changes, something is found in fewer than 1 of 100 trends', () => {
  test.each([
    ['50 commits', some(2000), { commits: 50 }],
    ['200 commits', some(800), { commits: 200 }],
    ['200 commits, every fifth on a noisy machine', some(800), { commits: 200, noisy: true }],
    ['1000 commits, every fifth on a noisy machine', some(150), { commits: 1000, noisy: true }],
    ['200 commits with a reference service', some(300), { commits: 200, scatter: 0.03 }],
  ] as const)('%s', (_name, runs, history) => {
    // Bounds hold for these seeds; at a true rate of 1% they would be passed in 1 of 20 seeds.
    expect(rate(runs, history)).toBeLessThanOrEqual(0.01);
  });

  test('although the reference service itself changes by 4%', () => {
    const referenceJump = { at: 120, size: 0.04 };
    expect(rate(100, { commits: 200, scatter: 0.01, referenceJump })).toBeLessThanOrEqual(0.02);
  });
});

describe('a step', () => {
  test.each([
    [-0.05, 0.85],
    [0.08, 0.97],
  ])('of %d is found at its commit, among 200', (size, least) => {
    const at = 120;
    const right = (one: ChangePoint) => one.kind === 'step' && one.from === at && one.to === at + 1;
    expect(rate(150, { commits: 200, step: { at, size } }, right)).toBeGreaterThan(least);
  });

  test('is said to be as large as it was measured', () => {
    const [change] = found(randomFrom(3), { commits: 200, step: { at: 50, size: 0.08 } });
    expect(change?.estimate).toBeGreaterThan(0.06);
    expect(change?.estimate).toBeLessThan(0.1);
  });
});

describe('a drift', () => {
  const drift = { from: 60, to: 140, size: -0.08 };
  const overlaps = ({ kind, from, to }: ChangePoint) =>
    kind === 'drift' && from < drift.to && to > drift.from;

  test('of 8% over 80 commits is found beside a reference service that scatters by 3%', () => {
    expect(rate(40, { commits: 200, scatter: 0.03, drift }, overlaps)).toBeGreaterThan(0.9);
  });

  test('of 10% over 10 commits is found by the steps alone', () => {
    const short = { from: 80, to: 90, size: -0.1 };
    expect(
      rate(100, { commits: 200, drift: short }, ({ kind }) => kind === 'drift'),
    ).toBeGreaterThan(0.7);
  });

  test('is found beside a step, and does not contain it', () => {
    const step = { at: 20, size: 0.09 };
    const all = found(randomFrom(5), { commits: 200, scatter: 0.02, drift, step });
    expect(all.map(({ kind }) => kind)).toEqual(['step', 'drift']);
    expect(all[1]?.from).toBeGreaterThan(20);
  });
});

describe('what was measured directly', () => {
  const quiet = Array.from({ length: 60 }, (_, at) => ({
    ...{ estimate: (at % 2 ? 1 : -1) * 0.002, variance: 0.007 ** 2, degreesOfFreedom: 5 },
  }));
  const span = { from: 10, to: 50, estimate: -0.06, variance: 0.006 ** 2, degreesOfFreedom: 11 };

  test('shows a drift that the sum of many steps cannot', () => {
    expect(changePoints(quiet, QUERY)).toEqual([]);
    expect(changePoints(quiet, QUERY, { spans: [span] })).toMatchObject([
      { kind: 'drift', from: 10, to: 50, estimate: -0.06 },
    ]);
  });

  test('says nothing new where a step explains it', () => {
    const stepped = quiet.with(30, { estimate: -0.06, variance: 0.003 ** 2, degreesOfFreedom: 50 });
    const changes = changePoints(stepped, QUERY, { spans: [span] });
    expect(changes.map(({ kind, from }) => [kind, from])).toEqual([['step', 30]]);
  });
});

test('a chain of no or one step is no occasion to look', () => {
  expect(changePoints([], QUERY)).toEqual([]);
  expect(changePoints([{ estimate: 0.001, variance: 1e-6, degreesOfFreedom: 5 }], QUERY)).toEqual(
    [],
  );
});
