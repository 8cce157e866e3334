import { describe, expect, test } from 'vitest';
import type { HistoryEntry } from '../../src/domain/history.ts';
import { sinceRelease, standingsOf } from '../../src/verdict/since-release.ts';
import { trendsOf } from '../../src/verdict/trend.ts';
import { entryOf, pointOf, sha, step } from './histories.ts';

/** A release, then a change of `ln` in each of two steps. */
function history(ln: number, error = 0.003, over: Partial<HistoryEntry> = {}): HistoryEntry[] {
  return [
    entryOf(0),
    entryOf(1, { step: step(0.2, 0.01) }, { release: 'v1.4', ...over }),
    entryOf(2, { step: step(ln, error) }),
    entryOf(3, { step: step(ln, error) }),
  ];
}

function trendOf(entries: readonly HistoryEntry[]) {
  return trendsOf(entries)[0] ?? expect.fail();
}

describe('the change since the last release', () => {
  test('is the sum of the steps after it, with what only they are uncertain by', () => {
    const since = sinceRelease(trendOf(history(-0.02)));
    expect(since).toMatchObject({ release: 'v1.4', from: sha(1), to: sha(3) });
    expect(since?.estimate).toBeCloseTo(-0.04, 10);
    // Two steps of 0.003 each; the 0.01 of the step before the release is in both.
    expect(since?.standardError).toBeCloseTo(Math.sqrt(2) * 0.003, 10);
    expect(since?.lower).toBeCloseTo(-0.04 - 1.959964 * Math.sqrt(2) * 0.003, 6);
  });

  test('is told against the release before where the newest commit is one itself', () => {
    const entries = [...history(-0.02).slice(0, 3), entryOf(3, {}, { release: 'v1.5' })];
    const joined = entries.map((entry, at) =>
      at === 3 ? { ...entry, points: [pointOf({ step: step(-0.02) })] } : entry,
    );
    expect(sinceRelease(trendOf(joined))?.release).toBe('v1.4');
  });

  test('is not known where there is no release', () => {
    expect(sinceRelease(trendOf(history(0, 0.003, { release: null })))).toBeNull();
  });

  test('is not known where nothing joins the release to the newest commit', () => {
    const apart = history(-0.02).map((entry, at) => (at === 2 ? { ...entry, base: null } : entry));
    expect(sinceRelease(trendOf(apart))).toBeNull();
  });
});

describe('what became of trends', () => {
  const standing = (ln: number, error = 0.003) =>
    standingsOf(trendsOf(history(ln, error)), 0.02)[0]?.standing;

  test.each([
    ['regressed', -0.02, 0.003],
    ['improved', 0.02, 0.003],
    ['unchanged', -0.008, 0.003],
    ['unchanged', -0.02, 0.1],
  ] as const)('%s: twice %f, each ±%f', (expected, ln, error) => {
    expect(standing(ln, error)).toBe(expected);
  });

  test('is by the metric: more CPU is worse', () => {
    const entries = history(0.02).map((entry) => ({
      ...entry,
      points: entry.points.map((point) => ({ ...point, metric: 'cpu' as const })),
    }));
    expect(standingsOf(trendsOf(entries), 0.02)[0]?.standing).toBe('regressed');
  });

  test('takes more to be real where many are looked at', () => {
    // z = 2.65: p = 0.008 alone, 0.16 among 20.
    const one = trendsOf(history(-0.015, 0.008));
    expect(standingsOf(one, 0.02)[0]?.standing).toBe('regressed');
    const many = Array.from({ length: 20 }, () => one).flat();
    expect(standingsOf(many, 0.02)[0]?.standing).toBe('unchanged');
  });
});
