import { type Case, disturbance, type Round } from './contest.ts';
import type { ContenderName } from './turn.ts';

/** A ratio, round by round. */
export interface Ratio {
  readonly median: number;
  readonly lowest: number;
  readonly highest: number;
}

/** The rounds of one case, as the table shows them. Null: somebody could not tell. */
export interface Summary {
  readonly case: Case;
  /** Median answers a second of wrk. */
  readonly wrkRate: number;
  /** Throughput of the engine over that of the other. */
  readonly ofWrk: Ratio;
  readonly ofOha: Ratio;
  readonly ofAutocannon: Ratio;
  /** CPU time of the other for each answer over that of the engine: throughput per core, whoever else is on the machine. */
  readonly cpuOfWrk: Ratio;
  readonly cpuOfAutocannon: Ratio;
  /** CPU time for each answer, in microseconds. */
  readonly cpuUs: Readonly<Record<ContenderName, number>>;
  /** Latency of the engine over that of the other, for p50, p90, p99. */
  readonly latencyOfWrk: readonly (number | null)[];
  readonly latencyOfOha: readonly (number | null)[];
  /** The least share of its CPU that the server used under the engine, wrk and oha. */
  readonly serverShare: number;
  /** The most that others used of both CPUs in a turn of these rounds. */
  readonly disturbance: number;
  readonly errors: Readonly<Record<ContenderName, number>>;
}

const QUANTILES = ['p50Us', 'p90Us', 'p99Us'] as const;

export function summarize(of: Case, rounds: readonly Round[]): Summary {
  const ratio = (other: ContenderName) =>
    ratioOf(rounds.map((round) => round.engine.rate / round[other].rate));
  const cpuRatio = (other: ContenderName) =>
    ratioOf(rounds.map((round) => round[other].cpuUs / round.engine.cpuUs));
  const share = (name: ContenderName) => median(rounds.map((round) => round[name].serverShare));
  const each = (pick: (round: Round, name: ContenderName) => number) =>
    Object.fromEntries(
      (['engine', 'wrk', 'oha', 'autocannon'] as const).map((name) => [
        name,
        median(rounds.map((round) => pick(round, name))),
      ]),
    ) as Record<ContenderName, number>;
  return {
    case: of,
    wrkRate: median(rounds.map((round) => round.wrk.rate)),
    ofWrk: ratio('wrk'),
    ofOha: ratio('oha'),
    ofAutocannon: ratio('autocannon'),
    cpuOfWrk: cpuRatio('wrk'),
    cpuOfAutocannon: cpuRatio('autocannon'),
    cpuUs: each((round, name) => round[name].cpuUs),
    latencyOfWrk: latencies(rounds, 'wrk'),
    latencyOfOha: latencies(rounds, 'oha'),
    serverShare: Math.min(share('engine'), share('wrk'), share('oha')),
    disturbance: Math.max(...rounds.map(disturbance)),
    errors: each((round, name) => round[name].errors),
  };
}

function latencies(rounds: readonly Round[], other: ContenderName): (number | null)[] {
  return QUANTILES.map((quantile) => {
    const ratios = rounds.flatMap((round) => {
      const [ours, theirs] = [round.engine[quantile], round[other][quantile]];
      return ours === null || theirs === null ? [] : [ours / theirs];
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
