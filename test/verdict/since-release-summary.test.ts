import { expect, test } from 'vitest';
import { summarySinceRelease } from '../../src/verdict/since-release-summary.ts';
import { trendsOf } from '../../src/verdict/trend.ts';
import { entryOf, pointOf, step } from './histories.ts';

function summary(change: number, release: number | null = 2) {
  const entries = Array.from({ length: 8 }, (_, at) =>
    entryOf(
      at,
      {},
      {
        release: at === release ? 'v1.4.0' : null,
        points: [
          pointOf({ step: at === 0 ? null : step(at === 5 ? change : 0, 0.003, 9) }),
          pointOf({ metric: 'p99', step: at === 0 ? null : step(change, 0.003, 9) }),
        ],
      },
    ),
  );
  return summarySinceRelease(trendsOf(entries), 0.03);
}

test('names what moved since the release, of what gates', () => {
  expect(summary(-0.08)).toMatchObject({
    ...{ release: 'v1.4.0', commits: 5, known: 1 },
    rows: [{ metric: 'throughput', standing: 'regressed', estimate: -0.08 }],
  });
  expect(summary(-0.08)?.rows[0]?.index).toEqual([0, 0, 0, -0.08, -0.08, -0.08]);
});

test('has no rows where nothing moved by what matters', () => {
  expect(summary(-0.02)).toMatchObject({ rows: [], known: 1 });
});

test('is none without a release', () => {
  expect(summary(-0.08, null)).toBeNull();
});
