import { readFileSync } from 'node:fs';
import type {
  CellRecord,
  LaunchEstimate,
  Measurement,
  RunRecord,
} from '../../src/domain/record.ts';
import { type Random, randomFrom } from '../../test/stats/random.ts';

/** A recorded run of the book store: its cells are what a real cell looks like. */
const RECORDED = new URL('../../fixtures/records/n-plus-one.json', import.meta.url);

/** So many scenarios of four metrics each are 100 comparisons. */
const SCENARIOS = 25;

/** The records of a run: one cell of all scenarios in each shard, every launch of it with noise of its own. */
export function* shardRecords(total: number, scenarioCount = SCENARIOS): Generator<RunRecord> {
  const recorded = JSON.parse(readFileSync(RECORDED, 'utf8')) as RunRecord;
  const random = randomFrom(1);
  const matrix = Array.from({ length: total }, (_, at) => idOf(at));
  const scenarios = Array.from({ length: scenarioCount }, (_, at) => ({
    ...recorded.scenarios[at % recorded.scenarios.length]!,
    name: `scenario-${at}`,
  }));
  for (let at = 0; at < total; at++) {
    yield {
      ...recorded,
      id: `${recorded.id}-s${at + 1}of${total}`,
      shard: { index: at + 1, total },
      matrix,
      scenarios,
      cells: [cellOf(recorded.cells[0]!, at, scenarioCount, random)],
      profiles: [],
    };
  }
}

function idOf(at: number): string {
  return `server-${at}/3.12/w1`;
}

function cellOf(cell: CellRecord, at: number, scenarioCount: number, random: Random): CellRecord {
  const measurements = Array.from({ length: scenarioCount }, (_, index) => {
    const measured = cell.measurements[index % cell.measurements.length]!;
    return { ...noisy(measured, random), scenario: `scenario-${index}` };
  });
  return { ...cell, id: idOf(at), launcher: `server-${at}`, measurements };
}

/** Twelve launches, as a cell has them that had its time. */
function noisy(measured: Measurement, random: Random): Measurement {
  const launches = Array.from({ length: 12 }, (_, launch) => {
    const one = measured.launches[launch % measured.launches.length]!;
    return { ...one, launch, metrics: jittered(one.metrics, random) };
  });
  return { ...measured, launches };
}

function jittered(metrics: LaunchEstimate['metrics'], random: Random): LaunchEstimate['metrics'] {
  const entries = Object.entries(metrics).map(([name, metric]) => {
    const noise = 0.02 * (random.uniform() - 0.5);
    return [
      name,
      { ...metric, logRatio: metric.logRatio === null ? null : metric.logRatio + noise },
    ];
  });
  return Object.fromEntries(entries);
}
