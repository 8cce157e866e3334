import { setTimeout as sleep } from 'node:timers/promises';
import type { ExitInfo, ProcessGroup } from '../platform/process.ts';
import { isRunning, processTree } from '../platform/proctree.ts';
import type { LaunchCommand } from './launcher.ts';

/** A server that was found ready. */
export interface RunningServer extends AsyncDisposable {
  /** Root of the process tree. */
  readonly pid: number;
  readonly host: string;
  readonly port: number;
  /** The command line, without what pins it to CPUs. */
  readonly argv: readonly string[];
  /** Processes at the moment it was ready; null where the system has no /proc to count them in. */
  readonly processes: number | null;
  readonly readySeconds: number;
  /** File with everything that it prints. */
  readonly log: string;
  /** Null while the first process runs. */
  readonly exit: ExitInfo | null;
  readonly exited: Promise<ExitInfo>;
  /** The signal that it was asked to stop by, and had to be killed because it did not within the grace; else null. */
  readonly ignored: NodeJS.Signals | null;
  tail(bytes?: number): Promise<string>;
  /**
   * Ends it and everything that it started, the polite way first. Can be called again.
   * @returns whether it ended by itself, within the grace, as a server does that was asked to.
   */
  stop(): Promise<{ readonly clean: boolean }>;
}

export interface Started {
  readonly group: ProcessGroup;
  readonly command: LaunchCommand;
  readonly host: string;
  readonly port: number;
  readonly stopGraceMs: number;
  /** Removes what the launch left on the disk. */
  cleanUp(): Promise<void>;
}

export function runningServer(
  started: Started,
  { processes, readySeconds }: Pick<RunningServer, 'processes' | 'readySeconds'>,
): RunningServer {
  const { group, command, host, port } = started;
  let stopped: ReturnType<typeof stopServer> | null = null;
  let ignored: NodeJS.Signals | null = null;
  const stop = async () => {
    stopped ??= stopServer(started);
    const { clean, killed } = await stopped;
    if (killed) ignored = command.stopSignal;
    return { clean };
  };
  return {
    pid: group.pid,
    host,
    port,
    argv: command.argv,
    processes,
    readySeconds,
    log: group.log,
    get exit() {
      return group.exit;
    },
    exited: group.exited,
    get ignored() {
      return ignored;
    },
    tail: (bytes) => group.tail(bytes),
    stop,
    async [Symbol.asyncDispose]() {
      await stop();
    },
  };
}

/** Stops, and waits until nobody of the process group is left to hold its port or write its files. */
export async function stopServer({
  group,
  command,
  stopGraceMs,
  cleanUp,
}: Started): Promise<{ clean: boolean; killed: boolean }> {
  const running = group.exit === null;
  const pids = processTree(group.pid);
  const inTime = await group.stop(command.stopSignal, stopGraceMs);
  await allGone(group.pid, pids);
  await cleanUp();
  return { clean: running && inTime && endedAsAsked(group.exit), killed: running && !inTime };
}

/** A server may end with 0 or by the very signal that asked it to, uvicorn among others. */
function endedAsAsked(exit: ExitInfo | null): boolean {
  if (exit === null) return false;
  return exit.code === 0 || exit.signal === 'SIGTERM' || exit.signal === 'SIGINT';
}

const LONGEST_WAIT_MS = 2_000;

/** @param pids what the server consisted of; without /proc, the group itself is asked for */
async function allGone(group: number, pids: readonly number[]): Promise<void> {
  const deadline = performance.now() + LONGEST_WAIT_MS;
  const some = () =>
    pids.some((pid) => isRunning(pid) ?? false) || (pids.length === 0 && isAlive(-group));
  while (some() && performance.now() < deadline) await sleep(5);
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
