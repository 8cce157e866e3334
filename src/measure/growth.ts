import { GaitkeeperError } from '../domain/errors.ts';
import type { GrowthProbe } from '../domain/record.ts';
import type { Scenario } from '../domain/scenario.ts';
import type { Side } from '../domain/service.ts';
import type { LoadEngine, TargetHandle } from '../load/engine.ts';
import { treeMemory } from '../platform/proctree.ts';
import { type Growth, growthOf } from '../stats/growth.ts';
import { mean, variance } from '../stats/moments.ts';
import { median } from '../stats/quantiles.ts';
import { pValue } from '../stats/student.ts';
import type { CellContext, CellRun } from './cell-run.ts';
import { type Launch, launchCell } from './launch.ts';
import { readyCheck } from './ready.ts';
import type { Series } from './series.ts';
import { askedOf } from './session-headers.ts';

/** Two launches must agree: an allocator that takes its reserve late does not do so twice. */
const LAUNCHES = 2;
const BATCHES = 20;
const FIRST_REQUESTS = 200;
/** So many scenarios are looked at, each under the cell where it shows most. */
const MOST = 3;
/** Less than this a request is not looked for, in bytes. */
const SMALLEST = 32;
/** … nor less than this in a launch: some dozens of requests grow by that before all is warm. */
const SMALLEST_APART = 128 * 1024;
const SUSPICIOUS = 0.01;

/** A scenario whose launches left more behind at one revision than at the other. */
interface Suspect {
  readonly run: CellRun;
  readonly series: Series;
  readonly side: Side;
  readonly pValue: number;
}

/**
 * Looks whether what a request leaves behind has an end, where ordinary launches showed a difference: launches of
 * their own, in which both revisions get equal batches of requests and their memory is read after each.
 * @param seconds for one scenario, boots left out
 */
export async function probeGrowth(
  runs: readonly CellRun[],
  seconds: number,
  context: CellContext,
): Promise<void> {
  for (const { run, series, side } of suspects(runs)) {
    context.onProgress({ type: 'growth', cell: run.id, scenario: series.scenario.name });
    try {
      const probe = await probeOne(run, series.scenario, { side, seconds, context });
      if (probe !== null) series.growth = probe;
    } catch (error) {
      if (!(error instanceof GaitkeeperError)) throw error;
      series.warn(`Its memory was not watched any longer: ${error.message}`);
    }
  }
}

/**
 * A change of the service leaks under every interpreter: where CPython was measured, whose memory hardly scatters,
 * it alone is asked.
 */
function suspects(runs: readonly CellRun[]): Suspect[] {
  const plain = runs.filter(
    ({ prepared }) => prepared.cell.interpreter.implementation === 'cpython',
  );
  const all = (plain.length > 0 ? plain : runs).flatMap((run) =>
    run.series.flatMap((series) => {
      const suspect = suspectOf(series);
      return suspect === null ? [] : [{ run, series, ...suspect }];
    }),
  );
  const worstFirst = all.sort((a, b) => a.pValue - b.pValue);
  const byScenario = Map.groupBy(worstFirst, ({ series }) => series.scenario.name);
  return [...byScenario.values()].flatMap(([worst]) => worst ?? []).slice(0, MOST);
}

function suspectOf(series: Series): Pick<Suspect, 'side' | 'pValue'> | null {
  const launches = series.growths;
  if (series.failure !== null || launches.length < 4) return null;
  const differences = launches.map(({ base, head }) => head - base);
  const estimate = mean(differences);
  const side = estimate > 0 ? 'head' : 'base';
  const own = mean(launches.map((of) => of[side]));
  const apart = Math.abs(mean(launches.map((of) => of.apart)));
  if (Math.abs(estimate) < SMALLEST || own < SMALLEST || apart < SMALLEST_APART) return null;
  const standardError = Math.sqrt(variance(differences) / differences.length);
  const p = pValue({ estimate, standardError, degreesOfFreedom: differences.length - 1 });
  return p < SUSPICIOUS ? { side, pValue: p } : null;
}

interface ProbeOptions {
  readonly side: Side;
  readonly seconds: number;
  readonly context: CellContext;
}

/** Null where a revision does not boot, or its memory cannot be read. */
async function probeOne(
  run: CellRun,
  scenario: Scenario,
  { side, seconds, context }: ProbeOptions,
): Promise<GrowthProbe | null> {
  const seen: Watched[] = [];
  for (let launch = 0; launch < LAUNCHES; launch++) {
    await using booted = await launchCell(run.prepared, {
      options: context.options,
      serverCpus: context.serverCpus,
      coin: context.coin,
      targets: ['base', 'head'],
      ready: readyCheck(context.options.ready, scenario),
    });
    const watched = await watch(booted, scenario, seconds / LAUNCHES, context.engine);
    if (watched === null) return null;
    seen.push(watched);
  }
  return verdictOf(seen, side);
}

/** Requests of each revision so far, and the memory of both in bytes, after each batch. */
interface Watched {
  readonly requests: readonly number[];
  readonly base: readonly number[];
  readonly head: readonly number[];
}

async function watch(
  { servers }: Launch,
  scenario: Scenario,
  seconds: number,
  engine: LoadEngine,
): Promise<Watched | null> {
  const { base, head } = servers;
  if (base === undefined || head === undefined) return null;
  const watched = { requests: [] as number[], base: [] as number[], head: [] as number[] };
  const handles: TargetHandle[] = [];
  try {
    for (const server of [base, head]) {
      const { host, port, pid } = server;
      handles.push(await engine.open({ host, port, pid, scenario: askedOf(server, scenario) }));
    }
    const first = await ask(engine, handles, FIRST_REQUESTS, seconds * 1000);
    const batch = Math.ceil((seconds * 1000 * first.each) / first.elapsedMs / BATCHES);
    let requests = 0;
    for (let index = 0; index < BATCHES; index++) {
      requests += (await ask(engine, handles, batch, scenario.timeoutMs)).each;
      const [ofBase, ofHead] = [treeMemory(base.pid), treeMemory(head.pid)];
      if (ofBase === null || ofHead === null) return null;
      watched.requests.push(requests);
      watched.base.push(ofBase.bytes);
      watched.head.push(ofHead.bytes);
    }
    return watched;
  } finally {
    for (const handle of handles) await engine.close(handle);
  }
}

/** Has each answer so many requests, one after the other. @returns how many each answered on average, and how long it took. */
async function ask(
  engine: LoadEngine,
  handles: readonly TargetHandle[],
  requests: number,
  maxMs: number,
): Promise<{ readonly each: number; readonly elapsedMs: number }> {
  const started = performance.now();
  const { blocks } = await engine.run(
    handles.map((handle) => ({ targets: [handle], minMs: 0, minCompletions: requests, maxMs })),
  );
  const each = mean(blocks.flat().map(({ completions }) => completions));
  return { each, elapsedMs: performance.now() - started };
}

function verdictOf(seen: readonly Watched[], side: Side): GrowthProbe {
  const other = side === 'head' ? 'base' : 'head';
  const differences = seen.map((of) =>
    growthOf(
      of.requests,
      of[side].map((bytes, index) => bytes - (of[other][index] ?? 0)),
    ),
  );
  const own = seen.map((of) => growthOf(of.requests, of[side]));
  const slopes = (of: Side) =>
    median(seen.map((watched) => growthOf(watched.requests, watched[of]).slope));
  const last = seen.at(-1) as Watched;
  const sign = side === 'head' ? 1 : -1;
  const bounds = differences.flatMap(({ lower, upper }) => [sign * lower, sign * upper]);
  return {
    trend: trendOf([...differences, ...own]),
    base: slopes('base'),
    head: slopes('head'),
    difference: {
      estimate: sign * median(differences.map(({ slope }) => slope)),
      lower: Math.min(...bounds),
      upper: Math.max(...bounds),
    },
    requests: Math.round(last.requests.at(-1) ?? 0),
    launches: seen.length,
    points: { base: pointsOf(last, 'base'), head: pointsOf(last, 'head') },
  };
}

/** It grows where every launch says so, of the difference and of the revision itself. */
function trendOf(growths: readonly Growth[]): GrowthProbe['trend'] {
  const trends = growths.map(({ trend }) => trend);
  if (trends.every((trend) => trend === 'grows')) return 'grows';
  return trends.includes('settles') ? 'settles' : 'undecided';
}

function pointsOf(watched: Watched, side: Side): [number, number][] {
  return watched.requests.map((requests, index) => [
    Math.round(requests),
    Number(((watched[side][index] ?? 0) / 2 ** 20).toFixed(2)),
  ]);
}
