import { expect, test } from 'vitest';
import type { ArrivalTotals } from '../../src/domain/arrivals.ts';
import { judge } from '../../src/verdict/judge.ts';
import { cellOf, measurementOf, recordOf } from './records.ts';

const KEPT: ArrivalTotals = { due: 1000, waited: 0, late: 0, kept: 0.999 };
const BEHIND: ArrivalTotals = { due: 1000, waited: 900, late: 0, kept: 0.7 };

/** A head that is answered 10% more slowly, a little differently in each launch. */
const RATIOS = [0.099, 0.1, 0.101, 0.1, 0.099, 0.101];
const SLOWER = { throughput: RATIOS.map((ratio) => -ratio), p50: RATIOS, cpu: RATIOS };

function notes(arrivals: { base: ArrivalTotals; head: ArrivalTotals }) {
  const measurement = measurementOf('peak', SLOWER, { arrivals });
  const { comparisons } = judge(recordOf([cellOf('a', [measurement])]), []);
  return Object.fromEntries(
    comparisons.map(({ metric, verdict, note }) => [metric, note ?? verdict]),
  );
}

test('at a rate that both keep up with, latency and CPU time decide, and throughput does not', () => {
  expect(notes({ base: KEPT, head: KEPT })).toEqual({
    throughput: 'fixed rate',
    p50: 'regressed',
    cpu: 'regressed',
  });
});

test('at a rate that the head alone does not keep up with, throughput decides, too', () => {
  expect(notes({ base: KEPT, head: BEHIND })).toEqual({
    throughput: 'regressed',
    p50: 'regressed',
    cpu: 'regressed',
  });
});

test('at a rate that is too much for both, latencies say how long the queue was and decide nothing', () => {
  expect(notes({ base: BEHIND, head: BEHIND })).toEqual({
    throughput: 'regressed',
    p50: 'did not keep up',
    cpu: 'regressed',
  });
});
