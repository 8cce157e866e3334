import { expect, test } from 'vitest';
import type { LaunchMetric, Machine, Measurement, RunRecord } from '../../src/domain/record.ts';
import { storedComparisons } from '../../src/verdict/stored.ts';
import { type Random, randomFrom } from '../stats/random.ts';
import { distilled } from './histories.ts';
import { cellOf, MACHINE, recordOf, withLaunches } from './records.ts';

const OTHER: Machine = { ...MACHINE, cpuModel: 'EPYC 7763' };

/** Launches of a head and a reference on a machine that is `speed` times as fast. */
function launches(cpu: number, speed: number, reference: number | null = 200): LaunchMetric[] {
  return [0.99, 1.01, 1.005, 0.995].map((luck) => ({
    logRatio: null,
    base: null,
    head: (cpu * luck) / speed,
    reference: reference === null ? null : reference / speed,
  }));
}

function recorded(
  values: readonly LaunchMetric[],
  over: Partial<RunRecord> = {},
  measurement: Partial<Measurement> = {},
): RunRecord {
  return recordOf([cellOf('a', [withLaunches('books', { cpu: values }, measurement)])], over);
}

test('a machine that is twice as fast cancels against the reference, a slower head does not', () => {
  const then = recorded(launches(100, 1), { id: 'then' });
  const now = recorded(launches(130, 2), { machine: OTHER });
  const [found] = storedComparisons(now, then, []);
  expect(found).toMatchObject({
    leg: 'stored',
    cell: 'a',
    scenario: 'books',
    metric: 'cpu',
    launches: 4,
  });
  expect(found?.estimate).toBeCloseTo(Math.log(1.3), 10);
  expect(found?.base).toBeCloseTo(100, 8);
  expect(found?.head).toBeCloseTo(65, 8);
});

test('without history the variance is that of both means and twice the prior’s', () => {
  const then = recorded(launches(100, 1), { id: 'then' });
  const [same] = storedComparisons(recorded(launches(100, 1)), then, []);
  const [across] = storedComparisons(recorded(launches(100, 1), { machine: OTHER }), then, []);
  // Logarithms of 0.99, 1.01, 1.005, 0.995: variance 8.3338e-5 over launches.
  const means = (2 * 8.3338e-5) / 4;
  expect(same?.standardError).toBeCloseTo(Math.sqrt(means + 2 * 0.03 ** 2), 6);
  expect(across?.standardError).toBeCloseTo(Math.sqrt(means + 2 * 0.03 ** 2 + 2 * 0.04 ** 2), 6);
});

test('more launches do not narrow what lies between two runs', () => {
  const many = Array.from({ length: 25 }, () => launches(100, 1)).flat();
  const [found] = storedComparisons(recorded(many), recorded(many, { id: 'then' }), []);
  expect(found?.standardError).toBeGreaterThan(Math.sqrt(2) * 0.03);
});

test('without a reference the absolute figures are compared on the same machine only', () => {
  const then = recorded(launches(100, 1, null), { id: 'then' });
  const [found] = storedComparisons(recorded(launches(120, 1, null)), then, []);
  expect(found?.estimate).toBeCloseTo(Math.log(1.2), 10);
  expect(found?.standardError).toBeGreaterThan(Math.sqrt(2) * 0.1);
  expect(storedComparisons(recorded(launches(120, 1, null), { machine: OTHER }), then, [])).toEqual(
    [],
  );
});

test('a reference that only one side has is of no use', () => {
  const then = recorded(launches(100, 1, null), { id: 'then' });
  const [found] = storedComparisons(recorded(launches(100, 1)), then, []);
  expect(found?.standardError).toBeGreaterThan(Math.sqrt(2) * 0.1);
});

const then = recorded(launches(100, 1), { id: 'then' });

test.each<[string, RunRecord, RunRecord]>([
  ['a scenario whose content changed', withHash('another'), then],
  [
    'a baseline that did not reach a steady state',
    recorded(launches(100, 1)),
    recorded(launches(100, 1), {}, { status: 'unsteady' }),
  ],
  ['another cell', { ...recorded(launches(100, 1)), cells: [cellOf('b', [])] }, then],
  ['a single launch', recorded(launches(100, 1).slice(0, 1)), then],
  ['a figure of zero', recorded(launches(0, 1)), then],
])('%s is not compared', (_, now, before) => {
  expect(storedComparisons(now, before, [])).toEqual([]);
});

function withHash(hash: string): RunRecord {
  const record = recorded(launches(100, 1));
  return { ...record, scenarios: record.scenarios.map((scenario) => ({ ...scenario, hash })) };
}

test('throughput of a client-bound baseline says how fast the engine was, and is not compared', () => {
  const throughput = (clientBound: boolean, id: string) =>
    recordOf(
      [cellOf('a', [withLaunches('books', { throughput: launches(100, 1) }, { clientBound })])],
      { id },
    );
  expect(storedComparisons(throughput(false, 'now'), throughput(true, 'then'), [])).toEqual([]);
  expect(storedComparisons(throughput(false, 'now'), throughput(false, 'then'), [])).toHaveLength(
    1,
  );
});

/** Records of unchanged code whose level scatters by `tau` from record to record. */
function history(count: number, tau: number, random: Random): RunRecord[] {
  return Array.from({ length: count }, (_, index) => {
    const level = 100 * Math.exp(tau * random.normal());
    const values = Array.from({ length: 4 }, () => ({
      logRatio: null,
      base: null,
      head: level * Math.exp(0.01 * random.normal()),
      reference: 200,
    }));
    const startedAt = new Date(Date.UTC(2026, 0, 1 + index)).toISOString();
    return recorded(values, { id: `record-${index}`, startedAt });
  });
}

test('a history of steady records narrows the interval, one of erratic records widens it', () => {
  const width = (tau: number) => {
    const past = history(22, tau, randomFrom(1));
    const [found] = storedComparisons(past[21]!, past[20]!, distilled(past));
    return found!.upper - found!.lower;
  };
  const [none] = storedComparisons(recorded(launches(100, 1)), then, []);
  expect(width(0.005)).toBeLessThan(none!.upper - none!.lower);
  expect(width(0.15)).toBeGreaterThan(none!.upper - none!.lower);
});

test('the order in which the history arrives changes nothing', () => {
  const past = history(15, 0.02, randomFrom(4));
  const [now, before] = [past[14]!, past[13]!];
  expect(storedComparisons(now, before, distilled(past.toReversed()))).toEqual(
    storedComparisons(now, before, distilled(past)),
  );
});

// 500 runs: 3 standard errors are 3 points. Wide on purpose where the prior still weighs, and somewhat narrow where
// records scatter twice as much as is assumed until there are enough of them.
test.each([
  [0, 0.01, 0.97],
  [0, 0.03, 0.92],
  [0, 0.06, 0.85],
  [5, 0.01, 0.97],
  [5, 0.03, 0.92],
  [5, 0.06, 0.86],
  [16, 0.01, 0.96],
  [16, 0.03, 0.92],
  [16, 0.06, 0.9],
])(
  'after %i records the 95 percent interval covers where they scatter by %f',
  (count, tau, least) => {
    const random = randomFrom(21);
    let covered = 0;
    for (let run = 0; run < 500; run++) {
      const [now, before, ...past] = history(count + 2, tau, random).toReversed();
      const [found] = storedComparisons(now!, before!, distilled(past));
      if (found!.lower <= 0 && found!.upper >= 0) covered++;
    }
    expect(covered / 500).toBeGreaterThan(least);
  },
);
