import { type Case, disturbance, type Round } from './contest.ts';
import { CONTENDERS, type ContenderName } from './turn.ts';

/** A ratio, round by round. */
export interface Ratio {
  readonly median: number;
  readonly lowest: number;
  readonly highest: number;
}

/** One contender beside the others, round by round. */
export interface Standing {
  /** Its throughput over that of the other. */
  readonly ofWrk: Ratio;
  readonly ofOha: Ratio;
  readonly ofAutocannon: Ratio;
  /** CPU time of the other for each answer over its own: throughput per core, whoever else is on the machine. */
  readonly cpuOfWrk: Ratio;
  readonly cpuOfAutocannon: Ratio;
  /** Its latency over that of the other, for p50, p90, p99. Null: somebody could not tell. */
  readonly latencyOfWrk: readonly (number | null)[];
  readonly latencyOfOha: readonly (number | null)[];
}

/** The rounds of one case, as the table shows them. */
export interface Summary {
  readonly case: Case;
  readonly engine: Standing;
  /** wrk in the engine's place. */
  readonly again: Standing;
  /** Median answers a second of wrk. */
  readonly wrkRate: number;
  /** CPU time for each answer, in microseconds. */
  readonly cpuUs: Readonly<Record<ContenderName, number>>;
  /** The least share of its CPU that the server used under the engine, wrk and oha. */
  readonly serverShare: number;
  /** The most that others used of both CPUs in a turn of these rounds. */
  readonly disturbance: number;
  readonly errors: Readonly<Record<ContenderName, number>>;
}

const QUANTILES = ['p50Us', 'p90Us', 'p99Us'] as const;

export function summarize(of: Case, rounds: readonly Round[]): Summary {
  const share = (name: ContenderName) => median(rounds.map((round) => round[name].serverShare));
  const each = (pick: (round: Round, name: ContenderName) => number) =>
    Object.fromEntries(
      CONTENDERS.map((name) => [name, median(rounds.map((round) => pick(round, name)))]),
    ) as Record<ContenderName, number>;
  return {
    case: of,
    engine: standing('engine', rounds),
    again: standing('again', rounds),
    wrkRate: median(rounds.map((round) => round.wrk.rate)),
    cpuUs: each((round, name) => round[name].cpuUs),
    serverShare: Math.min(share('engine'), share('wrk'), share('oha')),
    disturbance: Math.max(...rounds.map(disturbance)),
    errors: each((round, name) => round[name].errors),
  };
}

function standing(one: ContenderName, rounds: readonly Round[]): Standing {
  const ratio = (other: ContenderName) =>
    ratioOf(rounds.map((round) => round[one].rate / round[other].rate));
  const cpuRatio = (other: ContenderName) =>
    ratioOf(rounds.map((round) => round[other].cpuUs / round[one].cpuUs));
  return {
    ofWrk: ratio('wrk'),
    ofOha: ratio('oha'),
    ofAutocannon: ratio('autocannon'),
    cpuOfWrk: cpuRatio('wrk'),
    cpuOfAutocannon: cpuRatio('autocannon'),
    latencyOfWrk: latencies(rounds, one, 'wrk'),
    latencyOfOha: latencies(rounds, one, 'oha'),
  };
}

function latencies(
  rounds: readonly Round[],
  one: ContenderName,
  other: ContenderName,
): (number | null)[] {
  return QUANTILES.map((quantile) => {
    const ratios = rounds.flatMap((round) => {
      const [own, theirs] = [round[one][quantile], round[other][quantile]];
      return own === null || theirs === null ? [] : [own / theirs];
    });
    return ratios.length < rounds.length ? null : median(ratios);
  });
}

function ratioOf(values: readonly number[]): Ratio {
  return { median: median(values), lowest: Math.min(...values), highest: Math.max(...values) };
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const half = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[half]! : (sorted[half - 1]! + sorted[half]!) / 2;
}
