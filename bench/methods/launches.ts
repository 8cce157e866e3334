import { spawn } from 'node:child_process';
import { appendFile } from 'node:fs/promises';
import { bootServer, type RunningServer } from '../../src/launchers/boot.ts';
import type { BlockResult, LoadEngine, TargetHandle } from '../../src/load/engine.ts';
import { startLoadEngine } from '../../src/load/threaded-engine.ts';
import { inTurns, mergeSlices, SLICE_MS, slicesOf } from '../../src/measure/slices.ts';
import type { PreparedCell } from '../../src/measure/types.ts';
import { keepAwake } from '../../src/platform/awake.ts';
import { allOf, type CpuSets, partitionCpus, pinSelf } from '../../src/platform/cpus.ts';
import { median } from '../../src/stats/quantiles.ts';
import { measureOptions, SCENARIOS, subjectOf } from '../accuracy/subject.ts';

/** How two revisions are driven against each other. */
export interface Plan {
  readonly name: string;
  readonly blockMs: number;
  readonly atOnce: boolean;
  /** Whether blocks are cut into the shortest slices there are, which take turns: the protocol's way. */
  readonly sliced?: boolean;
  /** Who comes first in a pair; at random where absent. */
  readonly first?: 'base' | 'each-in-turn';
}

export const PLANS: readonly Plan[] = [
  { name: '5 ms in slices', blockMs: 5, atOnce: false, sliced: true },
  { name: '5 ms in slices, base first', blockMs: 5, atOnce: false, sliced: true, first: 'base' },
  {
    name: '5 ms in slices, first in turn',
    blockMs: 5,
    atOnce: false,
    sliced: true,
    first: 'each-in-turn',
  },
  { name: '1 ms in turn', blockMs: 1, atOnce: false },
  { name: '3 ms in turn', blockMs: 3, atOnce: false },
  { name: '5 ms in turn', blockMs: 5, atOnce: false },
  { name: '10 ms in turn', blockMs: 10, atOnce: false },
  { name: '30 ms in turn', blockMs: 30, atOnce: false },
  { name: '100 ms in turn', blockMs: 100, atOnce: false },
  { name: '300 ms at once', blockMs: 300, atOnce: true },
];

/** What a block says; null where it cannot. */
export interface Figures {
  readonly rate: number | null;
  readonly cpu: number | null;
  readonly p50: number | null;
}

/** One launch under one plan; a line of the file. */
export interface PlanRun {
  readonly launcher: string;
  readonly workers: number;
  readonly contended: boolean;
  /** Whether nothing pinned server and engine to CPUs of their own. */
  readonly free: boolean;
  /** Whether CPUs were left to sleep. */
  readonly asleep?: boolean;
  readonly slowdown: number;
  readonly plan: string;
  readonly pairs: readonly { readonly base: Figures; readonly head: Figures }[];
}

export interface RunOptions {
  readonly file: string;
  readonly launcher: string;
  readonly workers: number;
  readonly contended: boolean;
  readonly free: boolean;
  readonly asleep: boolean;
  readonly slowdown: number;
  readonly launches: number;
  /** Load for each plan of a launch. */
  readonly seconds: number;
  readonly plans: readonly Plan[];
}

/** Launches anew again and again, and drives every launch by every plan, in random order. */
export async function runPlans(options: RunOptions): Promise<void> {
  const subject = await subjectOf(options.launcher, options.slowdown > 0);
  const { cpus } = options.free ? { cpus: null } : await partitionCpus();
  await using _pinned = cpus === null ? null : await pinSelf(cpus.engine);
  await using _awake = await keepAwake(options.asleep ? [] : allOf(cpus));
  await using engine = await startLoadEngine();
  using _hogs = options.contended ? hogs(2) : null;
  for (let launch = 0; launch < options.launches; launch++) {
    const cell = subject.cell(options.slowdown);
    const prepared = { ...cell, cell: { ...cell.cell, workers: options.workers } };
    const servers = await bootBoth(prepared, cpus);
    try {
      await drive(engine, servers, options);
    } finally {
      await Promise.all(servers.map((server) => server.stop()));
    }
    console.error(
      `${options.launcher} ${options.contended ? 'contended' : 'quiet'}: ${launch + 1}`,
    );
  }
}

async function drive(engine: LoadEngine, servers: Servers, options: RunOptions): Promise<void> {
  await using driven = await warmedUp(engine, servers);
  for (const plan of options.plans.toSorted(() => Math.random() - 0.5)) {
    const pairs = await driven.pairs(plan, options.seconds);
    const { launcher, workers, contended, free, asleep, slowdown } = options;
    const of = { launcher, workers, contended, free, asleep, slowdown };
    const line: PlanRun = { ...of, plan: plan.name, pairs };
    await appendFile(options.file, `${JSON.stringify(line)}\n`);
  }
}

/** Base and head, up. */
export type Servers = readonly [RunningServer, RunningServer];

export interface WarmedUp extends AsyncDisposable {
  /** Drives both by a plan. */
  pairs(plan: Plan, seconds: number): Promise<PlanRun['pairs']>;
}

/** Connects to both servers of a launch and drives them for a second, which is not kept. */
export async function warmedUp(engine: LoadEngine, servers: Servers): Promise<WarmedUp> {
  const [scenario] = SCENARIOS;
  if (scenario === undefined) throw new Error('no scenario');
  const open = ({ host, port, pid }: RunningServer) => engine.open({ host, port, pid, scenario });
  const handles = [await open(servers[0]), await open(servers[1])] as const;
  const first = await run(engine, handles, WARM_UP, { seconds: 1 });
  const medians = first.flatMap(({ base, head }) => [base.p50 ?? 0, head.p50 ?? 0]);
  const latencyMs = median(medians) / 1000;
  return {
    pairs: (plan, seconds) => run(engine, handles, plan, { seconds, latencyMs }),
    async [Symbol.asyncDispose]() {
      for (const handle of handles) await engine.close(handle);
    },
  };
}

const WARM_UP: Plan = { name: 'warm-up', blockMs: 10, atOnce: false };

/** The same time for every plan, drains included: short blocks are drained more often. */
async function run(
  engine: LoadEngine,
  handles: readonly [TargetHandle, TargetHandle],
  plan: Plan,
  { seconds, latencyMs = 0 }: { readonly seconds: number; readonly latencyMs?: number },
): Promise<PlanRun['pairs']> {
  const slices = plan.sliced ? slicesOf(latencyMs) : 1;
  const end = performance.now() + seconds * 1000;
  const pairs: PlanRun['pairs'][number][] = [];
  while (performance.now() < end) pairs.push(...(await stretch(engine, handles, plan, slices)));
  return pairs;
}

async function stretch(
  engine: LoadEngine,
  [base, head]: readonly [TargetHandle, TargetHandle],
  plan: Plan,
  slices: number,
): Promise<PlanRun['pairs']> {
  const count = Math.ceil(100 / (plan.blockMs * (plan.atOnce ? 1 : 2)));
  const orders = Array.from({ length: count }, (_, pair) =>
    isBaseFirst(plan, pair) ? [base, head] : [head, base],
  );
  const sets = orders.flatMap((order) => {
    const once = plan.atOnce ? [order] : order.map((one) => [one]);
    return inTurns(once, slices);
  });
  const minMs = plan.sliced ? SLICE_MS : plan.blockMs;
  const { blocks } = await engine.run(
    sets.map((targets) => ({ targets, minMs, minCompletions: 1, maxMs: 5000 })),
  );
  const results = blocks.flat();
  return orders.map((_, pair) => {
    const of = results.slice(2 * slices * pair, 2 * slices * (pair + 1));
    return { base: figures(of, base), head: figures(of, head) };
  });
}

function isBaseFirst({ first }: Plan, pair: number): boolean {
  if (first === undefined) return Math.random() < 0.5;
  return first === 'base' || pair % 2 === 0;
}

function figures(results: readonly BlockResult[], target: TargetHandle): Figures {
  const [first, ...rest] = results.filter((result) => result.target === target);
  if (first === undefined) return { rate: null, cpu: null, p50: null };
  const block = mergeSlices([first, ...rest]);
  if (block.completions === 0) return { rate: null, cpu: null, p50: null };
  return {
    rate: block.completions / block.elapsedMs,
    cpu: block.cpuNs === null ? null : block.cpuNs / block.completions,
    p50: block.p50Us,
  };
}

export type Environment = Readonly<Record<string, string>>;

/** @param envs of base and head, beside what they have anyway */
export async function bootBoth(
  { launcher, cell, targets }: PreparedCell,
  cpus: CpuSets | null,
  envs: readonly [Environment, Environment] = [{}, {}],
): Promise<Servers> {
  const [scenario] = SCENARIOS;
  const { base, head } = targets;
  if (scenario === undefined || !base || !head) throw new Error('nothing to boot');
  const started = await Promise.all(
    [base, head].map((target, index) =>
      bootServer({
        launcher,
        context: { ...cell, ...target, host: '127.0.0.1' },
        ready: { request: scenario.request, expect: { status: [200] } },
        timeoutMs: 60_000,
        env: { ...target.env, ...envs[index] },
        logs: measureOptions(1, 1).logs,
        name: 'methods',
        cpus: cpus?.server ?? null,
        stopGraceMs: 300,
      }),
    ),
  );
  return [started[0] as RunningServer, started[1] as RunningServer];
}

/** Processes that want a whole CPU each, on any. */
function hogs(count: number): Disposable {
  const processes = Array.from({ length: count }, () =>
    spawn('python3', ['-c', 'while True: pass'], { stdio: 'ignore' }),
  );
  return {
    [Symbol.dispose]() {
      for (const hog of processes) hog.kill('SIGKILL');
    },
  };
}
