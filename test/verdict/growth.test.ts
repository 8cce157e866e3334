import { describe, expect, test } from 'vitest';
import type { GrowthProbe, LaunchMetric, Measurement } from '../../src/domain/record.ts';
import { judge } from '../../src/verdict/judge.ts';
import { DEFAULT_JUDGE_OPTIONS } from '../../src/verdict/options.ts';
import { cellOf, recordOf, withLaunches } from './records.ts';

const KIB = 1024;

/** Launches in which base leaves nothing behind and head `bytes` a request, give or take 40. */
function leaving(bytes: number): LaunchMetric[] {
  return [-40, 25, 10, 40, -35].map((noise) => ({
    logRatio: null,
    base: 10 - noise / 2,
    head: 10 + bytes + noise / 2,
    reference: null,
  }));
}

function probe(trend: GrowthProbe['trend'], bytes: number): GrowthProbe {
  return {
    trend,
    base: 0,
    head: bytes,
    difference: { estimate: bytes, lower: bytes - 10, upper: bytes + 10 },
    requests: 8000,
    launches: 2,
    points: { base: [], head: [] },
  };
}

function grown(bytes: number, growth?: GrowthProbe): Measurement {
  return withLaunches('books', { growth: leaving(bytes) }, growth === undefined ? {} : { growth });
}

function judged(measurement: Measurement) {
  const { comparisons, scenarios, gate } = judge(recordOf([cellOf('a', [measurement])]), []);
  return { comparison: comparisons[0], row: scenarios[0], gate };
}

describe('memory that grows', () => {
  test('to the end of a probe is a regression, in bytes a request', () => {
    const { comparison, row, gate } = judged(grown(KIB, probe('grows', KIB)));
    expect(comparison).toMatchObject({ metric: 'growth', base: 10 - 5, head: 10 + KIB + 5 });
    expect(comparison!.estimate).toBeCloseTo(KIB, 9);
    expect(comparison!.lower).toBeGreaterThan(KIB - 60);
    expect(comparison!.upper).toBeLessThan(KIB + 60);
    expect(row).toMatchObject({
      verdict: 'regressed',
      reason: 'memory growth 1024 B per request higher',
    });
    expect(gate).toMatchObject({ passed: false, outcome: 'regressed' });
  });

  test('and then settles is none, and says so', () => {
    const { comparison, gate } = judged(grown(KIB, probe('settles', KIB)));
    expect(comparison).toMatchObject({ verdict: 'inconclusive', gates: false, note: 'settles' });
    expect(gate.outcome).not.toBe('regressed');
  });

  test('without a probe is only shown', () => {
    const { comparison } = judged(grown(KIB));
    expect(comparison).toMatchObject({ verdict: 'inconclusive', gates: false, note: null });
  });

  test('at base and no more at head is an improvement', () => {
    const { row } = judged(grown(-KIB, probe('grows', -KIB)));
    expect(row).toMatchObject({ verdict: 'improved' });
  });

  test('one way in the launches and the other way in the probe is nothing', () => {
    const { comparison } = judged(grown(KIB, probe('grows', -KIB)));
    expect(comparison).toMatchObject({ verdict: 'inconclusive', gates: false });
  });

  test('by less than its launches scatter is nothing, whatever a probe saw', () => {
    const { comparison } = judged(grown(20, probe('grows', 20)));
    expect(comparison).toMatchObject({ verdict: 'inconclusive', gates: false });
  });

  test('under one cell counts where another cell was probed with the same scenario', () => {
    const cells = [cellOf('a', [grown(KIB, probe('grows', KIB))]), cellOf('b', [grown(KIB)])];
    const { counts } = judge(recordOf(cells), []);
    expect(counts).toMatchObject({ regressed: 2 });
  });

  test('is only shown where it does not gate', () => {
    const record = recordOf([cellOf('a', [grown(KIB, probe('grows', KIB))])]);
    const { gate } = judge(record, [], { ...DEFAULT_JUDGE_OPTIONS, gating: ['throughput'] });
    expect(gate.outcome).toBe('nothing-compared');
  });
});

describe('the memory of a cell', () => {
  const peaks = (ratio: number): LaunchMetric[] =>
    [-0.002, 0.001, 0.003, -0.001].map((noise) => ({
      logRatio: ratio + noise,
      base: 40,
      head: 40 * Math.exp(ratio + noise),
      reference: null,
    }));
  const rows = (ratio: number) =>
    judge(
      recordOf([cellOf('a', [withLaunches('books', {})], { memory: peaks(ratio) })]),
      [],
    ).scenarios.filter(({ scenario }) => scenario === 'memory');

  test('is a row of its own, with a threshold of its own', () => {
    expect(rows(0.12)).toMatchObject([{ verdict: 'regressed', reason: 'memory 12.8% higher' }]);
    expect(rows(0.03)).toMatchObject([{ verdict: 'unchanged' }]);
    expect(rows(-0.12)).toMatchObject([{ verdict: 'improved' }]);
  });

  test('makes light of no noise: that is of what takes time', () => {
    const record = recordOf([cellOf('a', [withLaunches('books', {})], { memory: peaks(0) })]);
    expect(judge(record, [])).toMatchObject({ noise: null, detectable: null });
  });
});
