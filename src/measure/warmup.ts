import { GaitkeeperError } from '../domain/errors.ts';
import type { Scenario } from '../domain/scenario.ts';
import type { BlockResult, LoadEngine } from '../load/engine.ts';
import { median } from '../stats/quantiles.ts';
import type { Coin } from './coin.ts';
import { costPerAnswer, type DrivenTarget } from './driven.ts';
import { type Slicing, slicingOf } from './slices.ts';
import { isSteady } from './steady.ts';
import { driveRounds, type SeenBlock } from './warmup-rounds.ts';

/** Answers of each target that have run every path of a handler, or the seconds that stand for them. */
const ENOUGH = {
  interprets: { answers: 200, seconds: 0.4 },
  /**
   * What looks flat before is the interpreter: PyPy compiles what was called some 1,600 times, and
   * the branches of it that are taken some 200 times more.
   */
  compiles: { answers: 2500, seconds: 4 },
  /** Where there is no time for that, the interpreter is what is measured. */
  hasNoTime: { answers: 600, seconds: 0.5 },
};

export interface WarmUp {
  /** Whether every target stopped drifting before the time was over. */
  readonly steady: boolean;
  readonly seconds: number;
  /** What the pairs' length is chosen from, the slowest target deciding. */
  readonly pace: Pace;
  /** Everything that was seen, in the order of the targets, one block of each a round. */
  readonly seen: readonly (readonly SeenBlock[])[];
  /** The first round after which nothing drifted any more; as many as there are where it never stopped. */
  readonly steadyFrom: number;
}

export interface Pace {
  /** Median latency under this load in milliseconds. */
  readonly latencyMs: number;
  /** Answers a millisecond. */
  readonly answersPerMs: number;
  /** Server's CPU time over wall-clock time; null where it could not be had. */
  readonly cpuShare: number | null;
}

export interface WarmUpOptions {
  /** The longest that it may take, in seconds. */
  readonly capSeconds: number;
  /** Whether the interpreter compiles while it runs: then a series too short to tell is not steady. */
  readonly compiles: boolean;
  readonly coin: Coin;
}

/**
 * Drives the targets in turn until each one's cost per answer has stopped drifting, at least for
 * 0.4 s or 200 answers each (4 s or 2,500 where the interpreter compiles and the time allows it), at most for `capSeconds`.
 *
 * @throws GaitkeeperError `no-answer` where a target gives no correct answer at all.
 */
export async function warmUp(
  engine: LoadEngine,
  driven: readonly DrivenTarget[],
  scenario: Scenario,
  { capSeconds, compiles, coin }: WarmUpOptions,
): Promise<WarmUp> {
  const started = performance.now();
  const seen = driven.map((): SeenBlock[] => []);
  for (;;) {
    const fresh = await driveRounds(engine, driven, scenario, {
      // Until the first round nobody knows how long an answer takes.
      rounds: rounds(seen) === 0 ? 1 : 4,
      slicing: slicingFor(driven, seen),
      ...{ coin, started },
    });
    driven.forEach((target, index) => {
      seen[index]!.push(...fresh[index]!);
      assertAnswers(target, seen[index]!, scenario);
    });
    const seconds = (performance.now() - started) / 1000;
    const steady = isSteady(seen.map(costsOf), compiles);
    const least = leastOf(compiles, capSeconds);
    const enough =
      seconds >= least.seconds || seen.every((series) => answersOf(series) >= least.answers);
    if ((enough && steady === true) || seconds >= capSeconds) {
      const settled = steady ?? !compiles;
      const pace = slowestPace(ofRevisions(driven, seen));
      // Steadiness was judged by the newer half of the rounds.
      const steadyFrom = steady === true ? Math.ceil(rounds(seen) / 2) : rounds(seen);
      return { steady: settled, seconds, pace, seen, steadyFrom };
    }
  }
}

/** Whether a compiler gets the time that it takes until it begins. */
export function awaitsCompiler(capSeconds: number): boolean {
  return capSeconds >= ENOUGH.compiles.seconds;
}

function leastOf(compiles: boolean, capSeconds: number) {
  if (!compiles) return ENOUGH.interprets;
  return awaitsCompiler(capSeconds) ? ENOUGH.compiles : ENOUGH.hasNoTime;
}

function rounds(seen: readonly (readonly BlockResult[])[]): number {
  return seen[0]?.length ?? 0;
}

/** As the pairs will be cut; null until it is known how long an answer takes. */
function slicingFor(
  driven: readonly DrivenTarget[],
  seen: readonly (readonly SeenBlock[])[],
): Slicing | null {
  if (rounds(seen) === 0) return null;
  return slicingOf(driven, slowestPace(ofRevisions(driven, seen)).latencyMs);
}

function costsOf(series: readonly BlockResult[]): number[] {
  return series.map(costPerAnswer).filter((cost) => cost !== null);
}

function answersOf(series: readonly BlockResult[]): number {
  return series.reduce((sum, block) => sum + block.completions, 0);
}

function assertAnswers(
  { target }: DrivenTarget,
  series: readonly BlockResult[],
  scenario: Scenario,
): void {
  if (series.some((block) => block.completions > 0)) return;
  const kinds = new Map<string, number>();
  for (const block of series) {
    for (const [kind, count] of Object.entries(block.errors)) {
      kinds.set(kind, (kinds.get(kind) ?? 0) + count);
    }
  }
  const told = [...kinds].map(([kind, count]) => `${count} × ${kind}`).join(', ');
  throw new GaitkeeperError(
    'no-answer',
    `Under load, ${target} gave no correct answer to ${scenario.description} (${told || 'nothing came back'})${kinds.has('left-out') ? LEFT_OUT : ''}.`,
    {
      hint: 'Ask the server by hand with the same request, or raise the time-out of the scenario.',
    },
  );
}

/** By hand all may have met in one process. */
const LEFT_OUT =
  ': not every member of the room got the message; members in several processes need a broker between them';

/** How the reference is driven says nothing about the revisions, unless there is nothing else. */
function ofRevisions(
  driven: readonly DrivenTarget[],
  seen: readonly (readonly BlockResult[])[],
): readonly (readonly BlockResult[])[] {
  const revisions = seen.filter((_, index) => driven[index]?.target !== 'reference');
  return revisions.length > 0 ? revisions : seen;
}

/** The slower target of each figure, over the newer half of the warm-up. */
function slowestPace(seen: readonly (readonly BlockResult[])[]): Pace {
  const paces = seen.map((series) => {
    const recent = series.filter((block) => block.completions > 0);
    const last = recent.slice(-Math.ceil(recent.length / 2));
    const sum = (of: (block: BlockResult) => number) => last.reduce((total, b) => total + of(b), 0);
    const cpuMs = last.some((block) => block.cpuNs === null)
      ? null
      : sum((block) => (block.cpuNs ?? 0) / 1e6);
    return {
      latencyMs: median(last.map((block) => (block.p50Us ?? 0) / 1000)),
      answersPerMs: sum((block) => block.completions) / sum((block) => block.elapsedMs),
      cpuShare: cpuMs === null ? null : cpuMs / sum((block) => block.elapsedMs),
    };
  });
  const shares = paces.map((pace) => pace.cpuShare);
  return {
    latencyMs: Math.max(...paces.map((pace) => pace.latencyMs)),
    answersPerMs: Math.min(...paces.map((pace) => pace.answersPerMs)),
    cpuShare: shares.includes(null) ? null : Math.max(...shares.map((share) => share ?? 0)),
  };
}
