import { expect, test } from 'vitest';
import type { TrendAcceptance } from '../../src/domain/acceptance.ts';
import type { HistoryEntry, Trend } from '../../src/domain/history.ts';
import { withAccepted } from '../../src/verdict/accepted-changes.ts';
import { trendsOf } from '../../src/verdict/trend.ts';
import { entryOf, sha, step } from './histories.ts';

const STEP = 12;

/** Twenty commits, of which the twelfth costs a tenth; releases stand on commits 5, 15 and 18. */
const entries: HistoryEntry[] = Array.from({ length: 20 }, (_, at) =>
  entryOf(
    at,
    { step: at === 0 ? null : step((at === STEP ? -0.1 : 0) + (at % 2 === 0 ? 0.001 : -0.001)) },
    {
      subject: `Change (#${100 + at})`,
      release:
        new Map([
          [5, 'v1'],
          [15, 'v2'],
          [18, 'v3'],
        ]).get(at) ?? null,
    },
  ),
);
const [trend] = trendsOf(entries) as [Trend];

function acceptance(over: Partial<TrendAcceptance> = {}): TrendAcceptance {
  const place = { cell: 'gthread-3.12', scenario: 'hello' };
  return {
    ...{ id: 'k1', service: 'books', ...place, reason: 'It sees more.', by: 'Ada' },
    ...{ at: '2026-01-02T00:00:00Z', pull: 100 + STEP, head: 'f'.repeat(40) },
    until: { date: '2027-01-31' },
    effects: [{ ...place, metric: 'throughput', estimate: -0.09 }],
    ...over,
  };
}

function accepted(over: Partial<TrendAcceptance> = {}) {
  const [change] = withAccepted(trend, entries, [acceptance(over)]).changes;
  expect(change).toMatchObject({ kind: 'step', to: sha(STEP) });
  return change?.accepted ?? null;
}

test('a change of the pull request that was accepted says by whom, why and until when', () => {
  expect(accepted()).toEqual({
    ...{ id: 'k1', by: 'Ada', reason: 'It sees more.', at: '2026-01-02T00:00:00Z' },
    until: { date: '2027-01-31' },
  });
});

const effect = { cell: 'gthread-3.12', scenario: 'hello', metric: 'throughput' } as const;

test.each<[string, Partial<TrendAcceptance>]>([
  ['of its commit', { pull: null, head: sha(STEP) }],
  ['of the release that came next', { pull: null, head: sha(15) }],
  ['of every scenario and cell', { scenario: null, cell: null }],
])('an acceptance %s covers it', (_, over) => {
  expect(accepted(over)).toMatchObject({ id: 'k1' });
});

test.each<[string, Partial<TrendAcceptance>]>([
  ['of a later pull request', { pull: 100 + STEP + 1 }],
  ['of an earlier one', { pull: 100 + STEP - 1 }],
  ['of the release after the next', { pull: null, head: sha(18) }],
  ['of the release before', { pull: null, head: sha(5) }],
  ['of a commit that is not in the trend', { pull: null }],
  ['of another service', { service: 'shop' }],
  ['of another cell', { cell: 'uvicorn' }],
  ['of another metric', { effects: [{ ...effect, metric: 'cpu', estimate: 0.1 }] }],
  ['of less than half as much', { effects: [{ ...effect, estimate: -0.04 }] }],
  ['of the contrary', { effects: [{ ...effect, estimate: 0.1 }] }],
])('an acceptance %s does not', (_, over) => {
  expect(accepted(over)).toBeNull();
});
