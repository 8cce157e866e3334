import { readFile, stat } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { GaitkeeperError } from '../../domain/errors.ts';
import type { SampledSides, SampledStack } from '../../domain/profile.ts';
import type { Scenario } from '../../domain/scenario.ts';
import type { Side } from '../../domain/service.ts';
import type { LoadEngine } from '../../load/engine.ts';
import { temporaryFolder } from '../../platform/files.ts';
import { processTree } from '../../platform/proctree.ts';
import { threadTimes } from '../../platform/thread-times.ts';
import type { Coin } from '../coin.ts';
import { launchCell } from '../launch.ts';
import { readyCheck } from '../ready.ts';
import { askedOf, type LaunchedServer } from '../session-headers.ts';
import type { MeasureOptions, PreparedCell, PreparedTarget } from '../types.ts';
import { shareTheWork, type Times } from './busy-threads.ts';
import { watched } from './launcher.ts';
import { readStacks } from './stacks.ts';

export interface SampleContext {
  readonly engine: LoadEngine;
  readonly options: MeasureOptions;
  readonly serverCpus: readonly number[] | null;
  readonly coin: Coin;
  /** Path of py-spy. */
  readonly profiler: string;
  /** Of sampling, for each side. */
  readonly seconds: number;
}

/** Often enough to see a percent, seldom enough to leave the server most of its time. */
const SAMPLES_PER_SECOND = 500;
const SIDES: readonly Side[] = ['base', 'head'];

/**
 * Boots a cell as in a launch and samples what it does under a scenario's load, one side after the other.
 * @throws GaitkeeperError why there are no samples
 */
export async function sampleCell(
  prepared: PreparedCell,
  scenario: Scenario,
  context: SampleContext,
): Promise<SampledSides> {
  await using folder = await temporaryFolder('gaitkeeper-profile-');
  const file = join(folder.path, 'stacks.txt');
  const profiler = [context.profiler, 'record', ...profilerOptions(context.seconds), '-o', file];
  await using launch = await launchCell(
    { ...prepared, launcher: watched(prepared.launcher, profiler) },
    { ...context, targets: SIDES, ready: readyCheck(context.options.ready, scenario) },
  );
  const [failure] = launch.failures;
  if (failure) throw new GaitkeeperError('boot-failed', `${failure.side}: ${failure.message}`);
  const servers = SIDES.map((side) => launch.servers[side] as LaunchedServer);
  const drives: Drive[] = [];
  try {
    for (const server of servers) drives.push(await startDrive(server, scenario, context.engine));
    const before = timesOf(servers);
    for (const { drive } of drives) await drive(WARM_UP_MS);
    const begin = beginSignal(prepared, before, timesOf(servers));
    const sample = async (side: Side) => {
      const { server, drive } = drives[SIDES.indexOf(side)] as Drive;
      if (server.exit === null) process.kill(server.pid, begin);
      await drive(context.seconds * 1000 + GRACE_MS);
      return takeStacks(file, prepared.targets[side] as PreparedTarget, server);
    };
    return { base: await sample('base'), head: await sample('head') };
  } finally {
    for (const { close } of drives) await close();
  }
}

/**
 * Of threads that share the work, those that wait for the interpreter's lock look as busy to the system as the one
 * that has it. So there the lock tells who works; elsewhere the system does, which also sees C code that needs no lock.
 */
function beginSignal({ cell }: PreparedCell, before: Times, after: Times): NodeJS.Signals {
  const locked = cell.interpreter.gil !== false && shareTheWork(before, after);
  return locked ? 'SIGUSR2' : 'SIGUSR1';
}

function timesOf(servers: readonly LaunchedServer[]): Times {
  const pids = servers.flatMap(({ pid }) => processTree(pid));
  return new Map(pids.map((pid) => [pid, threadTimes(pid)]));
}

/** Functions instead of lines, and whole paths, by which base and head are found to be the same. */
function profilerOptions(seconds: number): string[] {
  const [rate, duration] = [SAMPLES_PER_SECOND, Math.ceil(seconds)].map(String) as [string, string];
  return [
    ...['--format', 'raw', '--function', '--full-filenames', '--subprocesses'],
    ...['--rate', rate, '--duration', duration],
  ];
}

const STRETCH_MS = 100;
const WARM_UP_MS = 500;
/** Beyond the time of sampling: for the profiler to find its way into the process, and to write. */
const GRACE_MS = 10_000;

interface Drive {
  readonly server: LaunchedServer;
  /** Keeps the load up until the server's parent ends: from the signal on that is the profiler. */
  drive(longestMs: number): Promise<void>;
  close(): Promise<void>;
}

async function startDrive(
  server: LaunchedServer,
  scenario: Scenario,
  engine: LoadEngine,
): Promise<Drive> {
  const { host, port } = server;
  const handle = await engine.open({ host, port, pid: null, scenario: askedOf(server, scenario) });
  const block = { targets: [handle], minMs: STRETCH_MS, minCompletions: 1, maxMs: STRETCH_MS };
  return {
    server,
    async drive(longestMs) {
      const deadline = performance.now() + longestMs;
      while (server.exit === null && performance.now() < deadline) await engine.run([block]);
    },
    close: () => engine.close(handle),
  };
}

/** The service's own code could write there, too. */
const MOST_BYTES = 64 * 1024 * 1024;

async function takeStacks(
  file: string,
  { directory, application }: PreparedTarget,
  server: LaunchedServer,
): Promise<readonly SampledStack[]> {
  const size = await stat(file).then(
    (found) => found.size,
    () => 0,
  );
  if (server.exit?.code !== 0 || size > MOST_BYTES) throw await refused(server);
  const root = resolve(directory, relative(application.directory, '.'));
  const stacks = readStacks(size === 0 ? '' : await readFile(file, 'utf8'), root);
  if (stacks.length > 0) return stacks;
  throw new GaitkeeperError('crashed', 'It was never seen at work: all of its time it waited.');
}

/** The profiler writes where the server wrote before. */
async function refused(server: LaunchedServer): Promise<GaitkeeperError> {
  const output = await server.tail();
  const said = output.split('\n').findLast((line) => /^(?:Error|Reason): /.test(line));
  const why = /^Permission Denied/m.test(output)
    ? 'this system lets no process look into another: ptrace is restricted'
    : (said?.slice(0, 300) ?? 'it did not come to its end');
  return new GaitkeeperError('crashed', `py-spy could not look into the server (${why}).`);
}
