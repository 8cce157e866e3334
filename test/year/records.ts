import type { MetricName } from '../../src/domain/metrics.ts';
import type { LaunchMetric, RunRecord } from '../../src/domain/record.ts';
import type { Commit } from '../../src/domain/service.ts';
import { type Random, randomFrom } from '../stats/random.ts';
import { cellOf, MACHINE, recordOf, withLaunches } from '../verdict/records.ts';
import {
  baseOf,
  CELLS,
  COMMITS,
  costOf,
  isRecorded,
  type Kind,
  LEVELS,
  MACHINES,
  RELEASES,
  SCENARIOS,
  subjectOf,
  timeOf,
} from './plan.ts';

/** A run of the year: of a commit beside the one before, or of a release beside the last one. */
export interface YearRun {
  readonly commit: number;
  readonly base: number | null;
  readonly isRelease: boolean;
  readonly record: RunRecord;
}

/** Standard deviations, in logs, as they were seen on real machines: see docs/measuring.md. */
const SPREAD = { launch: 0.013, run: 0.015, interaction: 0.03 };
const LAUNCHES = { commit: 6, release: 10 };

/** What was recorded in the year, the oldest first: the same at each call. */
export function yearRuns(shas: readonly string[], seed = 6): readonly YearRun[] {
  const random = randomFrom(seed);
  const acts = MACHINES.map(() =>
    CELLS.flatMap(() => SCENARIOS.map(() => SPREAD.interaction * random.normal())),
  );
  const releases = [...RELEASES.keys()];
  const make = (commit: number, base: number | null, isRelease: boolean): YearRun => {
    const kind = pick(random);
    const occasion = { commit, base, launches: LAUNCHES[isRelease ? 'release' : 'commit'] };
    const own = acts[MACHINES.indexOf(kind)] ?? [];
    const record = yearRecord(shas, { ...occasion, isRelease, kind, acts: own }, random);
    return { commit, base, isRelease, record };
  };
  return Array.from({ length: COMMITS }, (_, commit) => commit)
    .filter(isRecorded)
    .flatMap((commit) => {
      const place = releases.indexOf(commit);
      const run = make(commit, baseOf(commit), false);
      return place < 1 ? [run] : [run, make(commit, releases[place - 1] ?? null, true)];
    });
}

function pick(random: Random): Kind {
  let left = random.uniform();
  const found = MACHINES.find(({ share }) => {
    left -= share;
    return left < 0;
  });
  return found ?? MACHINES[0];
}

interface Occasion extends Pick<YearRun, 'commit' | 'base' | 'isRelease'> {
  readonly launches: number;
  readonly kind: Kind;
  /** ln of what this kind of machine makes of each series beyond its speed. */
  readonly acts: readonly number[];
}

function yearRecord(shas: readonly string[], occasion: Occasion, random: Random): RunRecord {
  const { commit, base, isRelease, kind } = occasion;
  const runId = String(18_000_000_000 + 10 * commit + (isRelease ? 1 : 0));
  const startedAt = new Date(timeOf(commit).getTime() + (isRelease ? 900_000 : 60_000));
  const { cpuModel, cores } = kind;
  return recordOf(cellsOf(occasion, random), {
    id: `${startedAt.toISOString().replace(/[-:.]/g, '')}-${shas[commit]?.slice(0, 7)}-${runId}-1`,
    startedAt: startedAt.toISOString(),
    durationSeconds: 300,
    repository: 'acme/books',
    run: { id: runId, attempt: 1, event: isRelease ? 'release' : 'push' },
    head: commitAt(shas, commit, isRelease),
    base: base === null ? null : commitAt(shas, base, isRelease),
    machine: { ...MACHINE, cpuModel, cores, runnerImage: 'ubuntu24/20260105.1' },
  });
}

function commitAt(shas: readonly string[], commit: number, isRelease: boolean): Commit {
  const ref = isRelease ? (RELEASES.get(commit) ?? 'main') : 'main';
  const date = timeOf(commit).toISOString();
  return { sha: shas[commit] ?? '', subject: subjectOf(commit), date, ref };
}

function cellsOf(occasion: Occasion, random: Random): RunRecord['cells'] {
  // Of the whole machine in this hour, the reference service too.
  const hour = 0.05 * random.normal() - Math.log(occasion.kind.speed);
  return CELLS.map((id, cell) => {
    const [launcher = '', label = ''] = id.split('/');
    const measurements = SCENARIOS.map((scenario, place) => {
      const act = occasion.acts[cell * SCENARIOS.length + place] ?? 0;
      const luck = hour + act + SPREAD.run * random.normal();
      const series = { scenario, luck: luck + 0.3 * cell + 0.5 * place, hour };
      return withLaunches(scenario, launchesOf(occasion, series, random));
    });
    const interpreter = { ...cellOf(id, []).interpreter, version: `${label}.1`, label };
    return cellOf(id, measurements, { launcher, interpreter });
  });
}

interface Series {
  readonly scenario: string;
  /** ln of what this run makes of the series, and of the reference service beside it. */
  readonly luck: number;
  readonly hour: number;
}

type Launches = Partial<Record<MetricName, LaunchMetric[]>>;

function launchesOf(
  { commit, base, launches }: Occasion,
  { scenario, luck, hour }: Series,
  random: Random,
): Launches {
  const before = costOf(scenario, base ?? commit);
  const change = costOf(scenario, commit) - before;
  const all: Launches = {};
  for (let launch = 0; launch < launches; launch++) {
    // Half of a launch's luck is in all of its metrics.
    const [shared, process] = [random.heavy(), random.normal()];
    for (const [name, level] of Object.entries(LEVELS) as [keyof typeof LEVELS, number][]) {
      const noise = SPREAD.launch * SCATTER[name] * Math.SQRT1_2 * (shared + random.heavy());
      // A request that takes longer takes no more memory, nor does one on a slower machine.
      const figures =
        name === 'memory'
          ? { before: 0, ratio: noise, reference: null }
          : { before: before + luck + 0.005 * process, ratio: change + noise, reference: hour };
      const one = metricOf({ name, level, ...figures }, base !== null);
      all[name] = [...(all[name] ?? []), one];
    }
  }
  return all;
}

/** How much more a metric scatters over launches than throughput. */
const SCATTER: Record<keyof typeof LEVELS, number> = {
  ...{ throughput: 1, cpu: 1, p50: 1.1, p90: 2, p99: 5, memory: 0.3 },
};

/** Costs in logs: what is dearer has a lower throughput. */
interface Figures {
  readonly name: keyof typeof LEVELS;
  readonly level: number;
  readonly before: number;
  readonly ratio: number;
  readonly reference: number | null;
}

function metricOf(
  { name, level, before, ratio, reference }: Figures,
  hasBase: boolean,
): LaunchMetric {
  const sign = name === 'throughput' ? -1 : 1;
  const figure = (cost: number) => rounded(level * Math.exp(sign * cost));
  return {
    logRatio: hasBase ? rounded(sign * ratio) : null,
    base: hasBase ? figure(before) : null,
    head: figure(before + ratio),
    reference: reference === null ? null : figure(reference - 1),
  };
}

function rounded(value: number): number {
  return Number(value.toPrecision(6));
}
