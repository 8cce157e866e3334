import { expect, test } from 'vitest';
import type { HistoryEntry } from '../../src/domain/history.ts';
import type { MetricName } from '../../src/domain/metrics.ts';
import { mean, variance } from '../../src/stats/moments.ts';
import { trendsOf } from '../../src/verdict/trend.ts';
import { type Random, randomFrom } from '../stats/random.ts';
import { entryOf, pointOf, sha } from './histories.ts';

const COMMITS = 600;
const STEP = { at: 350, size: -0.08 };
const DRIFT = { from: 400, to: 500, size: -0.07 };
/** Kinds of machines: how much faster each is, and how much of that the reference service does not share. */
const KINDS = [
  { cpuModel: 'A', faster: 0, apart: 0 },
  { cpuModel: 'B', faster: 0.4, apart: 0.05 },
  { cpuModel: 'C', faster: -0.2, apart: -0.04 },
];

/** A step in `books` and a drift in `author`, over three kinds of machines; nothing happens to the rest. */
function year(random: Random): HistoryEntry[] {
  const series = ['hello', 'books', 'author'].flatMap((scenario) =>
    (['throughput', 'cpu'] as MetricName[]).map((metric) => ({ scenario, metric, level: 0 })),
  );
  return Array.from({ length: COMMITS }, (_, at) => {
    const kind = KINDS[Math.floor(random.uniform() * 3)] ?? expect.fail();
    const points = series.map((one) => {
      const change = (one.metric === 'cpu' ? -1 : 1) * changeAt(one.scenario, at);
      one.level += change;
      const launches = Array.from({ length: 6 }, () => change + 0.015 * random.heavy());
      return pointOf({
        ...{ scenario: one.scenario, metric: one.metric, scenarioHash: one.scenario },
        value: 1000 * Math.exp(one.level + kind.faster),
        calibrated: one.level + kind.apart + 0.025 * random.heavy(),
        levelError: null,
        step:
          at === 0
            ? null
            : {
                estimate: mean(launches),
                standardError: Math.sqrt(variance(launches) / 6),
                degreesOfFreedom: 5,
              },
      });
    });
    const machine = { cpuModel: kind.cpuModel, cores: 2, runnerImage: null };
    return entryOf(at, {}, { points, machine });
  });
}

function changeAt(scenario: string, at: number): number {
  if (scenario === 'books' && at === STEP.at) return STEP.size;
  const drifts = scenario === 'author' && at > DRIFT.from && at <= DRIFT.to;
  return drifts ? DRIFT.size / (DRIFT.to - DRIFT.from) : 0;
}

test('of a year the step and the drift are found where they were, and nothing else', () => {
  const trends = trendsOf(year(randomFrom(7)));
  const found = trends.flatMap(({ scenario, metric, changes }) =>
    changes.map((one) => ({ scenario, metric, ...one })),
  );
  const order = found.map(({ scenario, metric, kind }) => `${scenario} ${metric}: ${kind}`);
  expect(order.sort()).toEqual([
    'author cpu: drift',
    'author throughput: drift',
    'books cpu: step',
    'books throughput: step',
  ]);
  for (const one of found) {
    const sign = one.metric === 'cpu' ? -1 : 1;
    const truth = sign * (one.kind === 'step' ? STEP : DRIFT).size;
    expect(Math.abs(one.estimate - truth)).toBeLessThan(0.02);
    if (one.kind === 'step') expect([one.from, one.to]).toEqual([sha(STEP.at - 1), sha(STEP.at)]);
    else {
      expect(Math.abs(Number.parseInt(one.from, 16) - DRIFT.from)).toBeLessThan(30);
      expect(Math.abs(Number.parseInt(one.to, 16) - DRIFT.to)).toBeLessThan(30);
    }
  }
});
