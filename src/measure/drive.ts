import type { ArrivalTotals } from '../domain/arrivals.ts';
import type { LaunchEstimate, Totals, WarmUpSeries } from '../domain/record.ts';
import type { Scenario } from '../domain/scenario.ts';
import type { Target } from '../domain/service.ts';
import type { RunningServer } from '../launchers/boot.ts';
import type { BlockResult, Latencies, LoadEngine, RunResult } from '../load/engine.ts';
import { arrivalTotals } from './arrivals.ts';
import {
  blockLength,
  expectedBlockMs,
  type Mode,
  modeFor,
  openBlockLength,
  resultsOf,
  stretchOf,
} from './blocks.ts';
import { isClientBound } from './client-bound.ts';
import type { Coin } from './coin.ts';
import type { DrivenTarget } from './driven.ts';
import { type Blocks, estimateLaunch, pairRatios, sumTotals } from './estimate.ts';
import { type DrivenMemory, MemoryWatch } from './memory.ts';
import { type Slicing, slicingOf } from './slices.ts';
import { type WarmUp, type WarmUpOptions, warmUp } from './warmup.ts';
import { warmUpSeries } from './warmup-series.ts';

/** A message to the engine's thread runs this long at most, so that progress can be shown. */
const STRETCH_MS = 250;
/** As many pairs as a median wants, unless they take more than twice the time that there is … */
const WANTED_PAIRS = 5;
/** … but never fewer than this. */
const FEWEST_PAIRS = 2;

export interface DriveOptions {
  readonly scenario: Scenario;
  readonly launch: number;
  /** Time for the pairs, in seconds. */
  readonly pairSeconds: number;
  readonly warmUp: Omit<WarmUpOptions, 'coin'>;
  /** What the allocation wants at most; the time decides otherwise. */
  readonly maxPairs: number;
  /** How many CPUs a server can keep busy. */
  readonly serverCpus: number;
  readonly coin: Coin;
}

/** What one launch saw of one scenario. */
export interface Driven {
  readonly estimate: LaunchEstimate;
  readonly mode: Mode;
  readonly blockMs: number;
  readonly totals: Readonly<Partial<Record<Target, Totals>>>;
  readonly latencies: Readonly<Partial<Record<Target, Latencies>>>;
  /** Of an open loop; empty for a closed one. */
  readonly arrivals: Readonly<Partial<Record<Target, ArrivalTotals>>>;
  /** Null for an open loop, and for what became steady without a compiler. */
  readonly warmUp: WarmUpSeries | null;
  readonly memory: DrivenMemory;
  /** Log ratios of the pairs, of throughput or (open loop) of the median latency. */
  readonly ratios: readonly number[];
  /** What a pair took, in seconds, its share of the reference's blocks included. */
  readonly secondsPerPair: number;
  /** True where the engine, not a server, set the pace. */
  readonly clientBound: boolean;
}

/**
 * Warms up and measures one scenario on the running servers of one launch.
 *
 * @throws GaitkeeperError `no-answer` where a server gives no correct answer under load.
 */
export async function driveScenario(
  engine: LoadEngine,
  servers: Readonly<Partial<Record<Target, Pick<RunningServer, 'host' | 'port' | 'pid'>>>>,
  scenarioOf: (target: Target) => Scenario,
  options: DriveOptions,
): Promise<Driven> {
  const driven: DrivenTarget[] = [];
  try {
    for (const [target, { host, port, pid }] of Object.entries(servers) as [
      Target,
      RunningServer,
    ][]) {
      const scenario = scenarioOf(target);
      const handle = await engine.open({ host, port, pid, scenario, seed: options.launch });
      driven.push({ target, handle, pid, rate: scenario.rate?.perSecond ?? null });
    }
    return await measure(engine, driven, options);
  } finally {
    for (const { handle } of driven) await engine.close(handle);
  }
}

async function measure(
  engine: LoadEngine,
  driven: readonly DrivenTarget[],
  options: DriveOptions,
): Promise<Driven> {
  const { coin } = options;
  const warm = await warmUp(engine, driven, options.scenario, { ...options.warmUp, coin });
  await takeLatencies(engine, driven); // Those of the warm-up are not wanted.
  const rate = options.scenario.rate?.perSecond;
  // The answers to an open loop may wait in a queue while others have the CPU: that looks like a sleep, and is none.
  const mode = rate === undefined ? modeFor(warm.pace) : 'in-turn';
  const slicing = mode === 'in-turn' ? slicingOf(driven, warm.pace.latencyMs) : null;
  const whole = rate === undefined ? blockLength(warm.pace) : openBlockLength(rate);
  const { blockMs } = slicing ?? { blockMs: whole };
  const expectedMs = expectedBlockMs(blockMs, warm.pace, rate !== undefined);
  const pairable = mode === 'in-turn' && rate === undefined;
  const watch = new MemoryWatch(driven, warm.seen);
  const seen = await runPairs(engine, driven, {
    ...{ ...options, mode, blockMs, expectedMs },
    slicing,
    blocks: pairable ? steadyBlocks(driven, warm) : {},
  });
  const latencies = await takeLatencies(engine, driven);
  const memory = watch.end(seen.fresh);
  const totals: Partial<Record<Target, Totals>> = {};
  const arrivals: Partial<Record<Target, ArrivalTotals>> = {};
  driven.forEach(({ target }, index) => {
    const warmed = warm.seen[index]?.slice(0, pairable ? warm.steadyFrom : undefined) ?? [];
    totals[target] = sumTotals([...(seen.blocks[target] ?? []), ...(seen.long[target] ?? [])], {
      ...sumTotals(warmed),
      completions: 0,
      connects: 0,
    });
    const kept = arrivalTotals(seen.blocks[target] ?? []);
    if (kept !== null) arrivals[target] = kept;
  });
  return {
    estimate: {
      launch: options.launch,
      pairs: seen.pairs,
      steady: warm.steady,
      warmupSeconds: warm.seconds,
      metrics: {
        ...estimateLaunch(seen.blocks, latencies, seen.long),
        ...(memory.growth === null ? {} : { growth: memory.growth }),
      },
    },
    mode,
    blockMs,
    totals,
    latencies,
    arrivals,
    warmUp:
      warm.steady && !options.warmUp.compiles ? null : warmUpSeries(options.launch, driven, warm),
    memory,
    ratios: pairRatios(seen.blocks),
    secondsPerPair: seen.secondsPerPair,
    clientBound: seen.clientBound,
  };
}

/** Once it is steady, the warm-up is pairs of blocks in random order like any other. */
function steadyBlocks(driven: readonly DrivenTarget[], { seen, steadyFrom }: WarmUp): Blocks {
  return Object.fromEntries(
    driven.map(({ target }, index) => [target, seen[index]?.slice(steadyFrom) ?? []]),
  );
}

interface Pairs {
  readonly blocks: Blocks;
  /** Long blocks, for figures and latencies, where the pairs' are sliced. */
  readonly long: Blocks;
  /** All that were not there before. */
  readonly fresh: Blocks;
  readonly pairs: number;
  readonly secondsPerPair: number;
  readonly clientBound: boolean;
}

interface PairOptions extends DriveOptions {
  readonly mode: Mode;
  readonly blockMs: number;
  readonly slicing: Slicing | null;
  readonly expectedMs: number;
  /** Pairs that there are already. */
  readonly blocks: Blocks;
}

async function runPairs(
  engine: LoadEngine,
  driven: readonly DrivenTarget[],
  options: PairOptions,
): Promise<Pairs> {
  const { base = [], head = [], reference = [] } = options.blocks;
  const blocks = { base: [...base], head: [...head], reference: [...reference] };
  const long: Record<Target, BlockResult[]> = { base: [], head: [], reference: [] };
  const started = performance.now();
  const budgetMs = options.pairSeconds * 1000;
  const perStretch = Math.max(1, Math.round(STRETCH_MS / (options.expectedMs * driven.length)));
  const runs: RunResult[] = [];
  let fresh = 0;
  let pairs = Math.max(base.length, head.length);
  const wantsMore = (spentMs: number) =>
    fresh < FEWEST_PAIRS ||
    (pairs < WANTED_PAIRS && spentMs < 2 * budgetMs) ||
    (pairs < options.maxPairs && spentMs < budgetMs);
  while (wantsMore(performance.now() - started)) {
    const stretch = stretchOf(perStretch, driven, options, fresh);
    const run = await engine.run(stretch.blocks);
    runs.push(run);
    const results = resultsOf(stretch, run.blocks);
    for (const { target } of driven) {
      blocks[target].push(...results.pair[target]);
      long[target].push(...results.long[target]);
    }
    pairs += stretch.pairs;
    fresh += stretch.pairs;
  }
  const secondsPerPair = (performance.now() - started) / 1000 / fresh;
  const clientBound = isClientBound(runs, options.serverCpus);
  return {
    blocks,
    long,
    fresh: {
      base: [...blocks.base.slice(base.length), ...long.base],
      head: [...blocks.head.slice(head.length), ...long.head],
    },
    ...{ pairs, secondsPerPair, clientBound },
  };
}

async function takeLatencies(
  engine: LoadEngine,
  driven: readonly DrivenTarget[],
): Promise<Partial<Record<Target, Latencies>>> {
  const taken: Partial<Record<Target, Latencies>> = {};
  for (const { target, handle } of driven) taken[target] = await engine.takeLatencies(handle);
  return taken;
}
