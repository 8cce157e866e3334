import { describe, expect, test } from 'vitest';
import { trendsOf } from '../../src/verdict/trend.ts';
import { EPYC, entryOf, pointOf, sha, step } from './histories.ts';

const first = { step: null };

describe('the chained index', () => {
  test('adds the steps, and the variances of the steps', () => {
    const [trend] = trendsOf([
      entryOf(0, first),
      entryOf(1, { step: step(-0.05, 0.003) }),
      entryOf(2, { step: step(0.02, 0.004) }),
    ]);
    expect(trend?.points.map(({ index }) => index)).toEqual([0, -0.05, -0.05 + 0.02]);
    expect(trend?.points[2]?.standardError).toBeCloseTo(0.005, 12);
    expect(trend?.points.map(({ link }) => link)).toEqual(['first', 'paired', 'paired']);
  });

  test('does not jump where the machine does', () => {
    const [trend] = trendsOf([
      entryOf(0, first),
      entryOf(1, { step: step(0.01), value: 3000 }, { machine: EPYC }),
    ]);
    expect(trend?.points.map(({ value, index }) => [value, index])).toEqual([
      [1000, 0],
      [3000, 0.01],
    ]);
  });

  test('counts a commit that was measured twice by the precision of both', () => {
    const again = entryOf(1, { step: step(0.04, 0.01) }, { run: 'run-000001-2' });
    const [trend] = trendsOf([entryOf(0, first), entryOf(1, { step: step(0.01, 0.005) }), again]);
    expect(trend?.points[1]?.index).toBeCloseTo((0.01 * 4 + 0.04) / 5, 12);
    expect(trend?.points[2]?.index).toBe(trend?.points[1]?.index);
    expect(trend?.points[1]?.standardError).toBeCloseTo(0.01 / Math.sqrt(5), 12);
  });

  test('takes of two bases the nearer one', () => {
    const [trend] = trendsOf([
      entryOf(0, first),
      entryOf(1, { step: step(0.1) }),
      entryOf(2, { step: step(0.01) }),
      entryOf(2, { step: step(0.3) }, { base: sha(0), run: 'gate' }),
    ]);
    expect(trend?.points.at(-1)?.index).toBeCloseTo(0.11, 12);
  });

  test('puts a commit that was recorded late before what was measured against it', () => {
    const late = entryOf(1, { step: step(0.1) }, { recordedAt: '2027-01-01T00:00:00.000Z' });
    const [trend] = trendsOf([entryOf(0, first), entryOf(2, { step: step(0.01) }), late]);
    expect(trend?.points.map(({ sha }) => sha)).toEqual([0, 1, 2].map(sha));
    expect(trend?.points.at(-1)?.index).toBeCloseTo(0.11, 12);
  });

  test('ends where somebody made a circle by hand', () => {
    const circle = [
      entryOf(1, { step: step(0.1) }, { base: sha(2) }),
      entryOf(2, { step: step(0.1) }),
    ];
    expect(trendsOf(circle)[0]?.points).toHaveLength(2);
  });
});

describe('where no pair joins two commits', () => {
  test('what both showed beside the reference service does, with the scatter of machines', () => {
    const [trend] = trendsOf([
      entryOf(0, { calibrated: 0.5 }),
      entryOf(2, { calibrated: 0.45, step: step(0.2) }),
      entryOf(3, { calibrated: 0.45, step: step(0.01, 0.005) }),
    ]);
    expect(trend?.points.map(({ link }) => link)).toEqual(['first', 'calibrated', 'paired']);
    expect(trend?.points[2]?.index).toBeCloseTo(-0.05 + 0.01, 12);
    expect(trend?.points[1]?.standardError).toBeCloseTo(0.03 * Math.SQRT2, 12);
  });

  test('the older ones have no index, and a reason', () => {
    const [trend] = trendsOf([
      entryOf(0, first),
      entryOf(1, { step: step(0.01) }),
      entryOf(3, { step: step(0.01) }),
      entryOf(4, { step: step(0.02) }),
    ]);
    expect(trend?.points.map(({ index }) => index)).toEqual([null, null, 0, 0.02]);
    expect(trend?.points[0]?.reason).toBe(
      'From here on it is another trend: nothing was measured beside both at 000000000.',
    );
  });

  test('a changed scenario begins anew, even beside a reference service', () => {
    const changed = { scenarioHash: 'h2', calibrated: 0.1, step: step(0.01) };
    const [trend] = trendsOf([entryOf(0, { calibrated: 0 }), entryOf(1, changed)]);
    expect(trend?.points.map(({ index }) => index)).toEqual([null, 0]);
    expect(trend?.points[0]?.reason).toContain('the scenario was changed');
  });
});

test('every cell, scenario and metric is a trend', () => {
  const points = [
    pointOf(),
    pointOf({ metric: 'cpu' }),
    pointOf({ scenario: 'books' }),
    pointOf({ cell: 'uvicorn-3.12' }),
  ];
  expect(trendsOf([entryOf(0, {}, { points }), entryOf(1, {}, { points })])).toHaveLength(4);
});

describe('changes', () => {
  const steady = (number: number, estimate: number) =>
    entryOf(number, { step: number === 0 ? null : step(estimate, 0.004, 8) });

  test('a step lies between two commits', () => {
    const entries = Array.from({ length: 40 }, (_, at) => steady(at, at === 25 ? -0.09 : 0.0005));
    expect(trendsOf(entries)[0]?.changes).toMatchObject([
      { kind: 'step', from: sha(24), to: sha(25), commits: 1, estimate: -0.09 },
    ]);
  });

  test('a release that was measured against the last one shows a drift that no commit showed', () => {
    const entries = Array.from({ length: 60 }, (_, at) => steady(at, at % 2 ? -0.003 : 0.001));
    const release = { base: sha(10), run: 'release', release: 'v2' };
    const direct = entryOf(50, { step: step(-0.08, 0.005, 11) }, release);
    expect(trendsOf([...entries, direct])[0]?.changes).toMatchObject([
      { kind: 'drift', from: sha(10), to: sha(50), commits: 40 },
    ]);
  });

  test('smaller than what matters are none, however sure', () => {
    const entries = Array.from({ length: 40 }, (_, at) => steady(at, at === 25 ? -0.09 : 0.0005));
    expect(trendsOf(entries, { threshold: 0.12 })[0]?.changes).toEqual([]);
  });
});
