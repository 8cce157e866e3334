import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { TrendAcceptance } from '../../src/domain/acceptance.ts';
import type { HistoryEntry, HistoryPoint } from '../../src/domain/history.ts';
import { packEntry } from '../../src/domain/history-lines.ts';
import type { MetricName } from '../../src/domain/metrics.ts';
import { type Random, randomFrom } from '../stats/random.ts';

export interface YearOptions {
  readonly runs: number;
  readonly cells: readonly string[];
  readonly scenarios: readonly string[];
  readonly metrics: readonly MetricName[];
  readonly service?: string;
  /** First lines of commits, in turn. */
  readonly subjects?: readonly string[];
  readonly accepted?: readonly TrendAcceptance[];
  /** Lines that are no entries, at the end of the newest month. */
  readonly damaged?: readonly string[];
}

const MACHINES = [
  { cpuModel: 'AMD EPYC 7763', cores: 4, runnerImage: 'ubuntu24/20260101.1', speed: 1 },
  { cpuModel: 'Intel Xeon 8370C', cores: 4, runnerImage: 'ubuntu24/20260101.1', speed: 0.86 },
  { cpuModel: 'AMD EPYC 9V74', cores: 4, runnerImage: 'ubuntu24/20260101.1', speed: 1.22 },
];

/** Where metrics begin, in their units. */
const LEVELS: Partial<Record<MetricName, number>> = {
  ...{
    throughput: 1900,
    cpu: 480,
    p50: 4.1,
    p90: 7.9,
    p99: 14.2,
    max: 41,
    memory: 62,
    ready: 0.61,
  },
};

const YEAR_MS = 365 * 86_400_000;
const END = Date.UTC(2026, 10, 20);

/** The commit of a run, from its number. */
export function shaOf(number: number): string {
  const part = ((number + 1) * 2_654_435_761) % 2 ** 32;
  return `${part.toString(16).padStart(8, '0')}${number.toString(16).padStart(32, '0')}`;
}

/**
 * Writes the derived files of a made-up year into `folder`: runs on three kinds of machine, six releases, a step of −8% at
 * seven tenths and a drift of −4% over the last fifth in every series that is not of the first cell.
 */
export async function writeYear(folder: string, options: YearOptions): Promise<void> {
  const service = options.service ?? 'books';
  const months = Map.groupBy(entriesOf(options, service), ({ recordedAt }) =>
    recordedAt.slice(0, 7),
  );
  await mkdir(join(folder, 'history', service), { recursive: true });
  const files: object[] = [];
  for (const [month, entries] of months) {
    const lines = entries.map((entry) => JSON.stringify(packEntry(entry)));
    if (files.length === months.size - 1) lines.push(...(options.damaged ?? []));
    const text = `${lines.join('\n')}\n`;
    await writeFile(join(folder, 'history', service, `${month}.jsonl`), text);
    files.push({ name: `${month}.jsonl`, entries: entries.length, bytes: text.length });
  }
  const newest = { run: runOf(options.runs - 1, options), sha: shaOf(options.runs - 1) };
  const at = timeOf(options.runs - 1, options);
  const slug = service;
  const entry = { name: service, slug, files, entries: options.runs, newest: { ...newest, at } };
  const index = { version: 1, services: [entry], releases: {} };
  await writeFile(join(folder, 'history', 'index.json'), JSON.stringify(index));
  const accepted = { version: 1, acceptances: options.accepted ?? [] };
  await writeFile(join(folder, 'history', 'accepted.json'), JSON.stringify(accepted));
}

function* entriesOf(options: YearOptions, service: string): Generator<HistoryEntry> {
  const random = randomFrom(7);
  const {
    runs,
    subjects = ['Answer faster (#412)', 'Merge pull request #97 from x/y', 'Tidy up'],
  } = options;
  for (let number = 0; number < runs; number += 1) {
    const { speed, ...machine } = MACHINES[Math.floor(random.uniform() * 3)] ?? expectMachine();
    yield {
      ...{ run: runOf(number, options), sha: shaOf(number), service, machine },
      subject: subjects[number % subjects.length] ?? '',
      base: number === 0 ? null : shaOf(number - 1),
      recordedAt: timeOf(number, options),
      release: releaseOf(number, runs),
      points: pointsOf(number, options, speed, random),
    };
  }
}

function expectMachine(): (typeof MACHINES)[number] {
  throw new Error('there are three machines');
}

function pointsOf(
  number: number,
  options: YearOptions,
  speed: number,
  random: Random,
): HistoryPoint[] {
  return options.cells.flatMap((cell, at) =>
    options.scenarios.flatMap((scenario, place) =>
      options.metrics.map((metric) => {
        const more = metric === 'throughput';
        const [now, before] = [number, number - 1].map((one) => truth(one / options.runs, at));
        const sign = more ? 1 : -1;
        const level = (LEVELS[metric] ?? 1) * (1 + 0.35 * at) ** sign * 0.55 ** (place * sign);
        const standardError = 0.003 + 0.002 * random.uniform();
        const estimate = sign * ((now ?? 0) - (before ?? 0)) + standardError * random.normal();
        return {
          ...{ cell, scenario, metric, scenarioHash: 'aa', calibrated: null, levelError: null },
          value: level * Math.exp(sign * ((now ?? 0) + Math.log(speed)) + 0.03 * random.normal()),
          step: number === 0 ? null : { estimate, standardError, degreesOfFreedom: 5 },
        };
      }),
    ),
  );
}

/** ln of the throughput against the first commit's, by how much of the year is over. */
function truth(time: number, cell: number): number {
  if (cell === 0) return 0;
  return (time >= 0.7 ? -0.08 : 0) - 0.04 * Math.max(0, (time - 0.8) / 0.2);
}

function releaseOf(number: number, runs: number): string | null {
  const every = Math.floor(runs / 6);
  return number % every === Math.floor(every / 2) ? `v1.${Math.floor(number / every)}` : null;
}

function timeOf(number: number, { runs }: YearOptions): string {
  return new Date(END - YEAR_MS + Math.floor((number / runs) * YEAR_MS)).toISOString();
}

function runOf(number: number, options: YearOptions): string {
  return `${timeOf(number, options).replace(/[-:.]/g, '')}-${shaOf(number)}-${number}-1`;
}
