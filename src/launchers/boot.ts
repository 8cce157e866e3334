import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { GaitkeeperError } from '../domain/errors.ts';
import { mendOf } from '../domain/mends.ts';
import { pinProcesses } from '../platform/cpus.ts';
import { temporaryFolder } from '../platform/files.ts';
import { freePort } from '../platform/ports.ts';
import { type ExitInfo, ProcessGroup } from '../platform/process.ts';
import { processTree } from '../platform/proctree.ts';
import { serverEnvironment } from './environment.ts';
import type { LaunchContext, Launcher } from './launcher.ts';
import { type ReadyCheck, untilReady } from './readiness.ts';
import { type RunningServer, runningServer, type Started, stopServer } from './running-server.ts';

export type { ReadyCheck } from './readiness.ts';
export type { RunningServer } from './running-server.ts';

export interface BootOptions {
  readonly launcher: Launcher;
  readonly context: Omit<LaunchContext, 'port' | 'scratch'>;
  readonly ready: ReadyCheck;
  readonly timeoutMs: number;
  /** CPUs to run on once it is ready; null or absent for all. */
  readonly cpus?: readonly number[] | null;
  /** The service's own environment variables, as the user configured them. */
  readonly env: Readonly<Record<string, string>>;
  /** Folder for the server's output. */
  readonly logs: string;
  /** Start of the log's file name. */
  readonly name: string;
  /** Put before the argv: `['setarch', '-R']`. */
  readonly prefix?: readonly string[];
  /** How long it may take to stop before it is killed. */
  readonly stopGraceMs?: number;
  readonly signal?: AbortSignal;
  /** Where to look for a port. */
  readonly findPort?: (host: string) => Promise<number>;
}

const PORT_TRIES = 4;
const STOP_GRACE_MS = 10_000;

/**
 * Starts a server and waits until it is ready: correct answers in a row, and all its processes.
 * What does not become ready is stopped again, with everything that it started.
 *
 * @throws GaitkeeperError `boot-failed` (its process ended; detail: the end of its output),
 *   `boot-timeout`, `no-answer`, `wrong-answer`, `port-in-use`, `interrupted`.
 */
export async function bootServer(options: BootOptions): Promise<RunningServer> {
  const { host } = options.context;
  let port = 0;
  for (let attempt = 0; attempt < PORT_TRIES; attempt++) {
    port = await (options.findPort ?? freePort)(host);
    const server = await bootOnPort(options, port);
    if (server !== 'port-taken') return server;
  }
  throw new GaitkeeperError(
    'port-in-use',
    `${options.launcher.name} found its port in use ${PORT_TRIES} times, the last time ${host}:${port}`,
    { hint: 'Make the service listen on the port that it is given, and not on a fixed one.' },
  );
}

async function bootOnPort(
  options: BootOptions,
  port: number,
): Promise<RunningServer | 'port-taken'> {
  const begin = performance.now();
  const started = await start(options, port);
  try {
    const ready = await untilReady(started.group, {
      check: options.ready,
      host: started.host,
      port,
      processes: started.command.processes,
      timeoutMs: options.timeoutMs,
      signal: options.signal,
    });
    if (!ready.ended) {
      const readySeconds = (performance.now() - begin) / 1000;
      // Only now: several servers boot at the same time, and quicker on all CPUs.
      await pinProcesses(processTree(started.group.pid), options.cpus ?? []);
      return runningServer(started, { processes: ready.processes, readySeconds });
    }
    const output = await started.group.tail();
    if (!PORT_TAKEN.test(output)) throw endedAtBoot(options, started.group.exit, output);
  } catch (error) {
    await stopServer(started);
    throw error;
  }
  await stopServer(started);
  return 'port-taken';
}

/** How Python's servers say that a port is taken. */
const PORT_TAKEN =
  /address already in use|EADDRINUSE|\[Errno (?:48|98)\]|Connection in use: \(|Can't connect to \('/i;

async function start(options: BootOptions, port: number): Promise<Started> {
  const { launcher, context } = options;
  await mkdir(options.logs, { recursive: true });
  const scratch = await temporaryFolder('gaitkeeper-boot-');
  try {
    const command = launcher.command({ ...context, port, scratch: scratch.path });
    const argv = [...(options.prefix ?? []), ...command.argv] as [string, ...string[]];
    const group = await startGroup(argv, {
      cwd: context.directory,
      env: serverEnvironment({
        python: context.python,
        scratch: scratch.path,
        launcher: command.env,
        env: options.env,
      }),
      log: join(options.logs, `${options.name}.${++launches}.log`),
    });
    return {
      group,
      command: { ...command, argv },
      host: context.host,
      port,
      stopGraceMs: options.stopGraceMs ?? STOP_GRACE_MS,
      async cleanUp() {
        await scratch[Symbol.asyncDispose]();
      },
    };
  } catch (error) {
    await scratch[Symbol.asyncDispose]();
    throw error;
  }
}

let launches = 0;

async function startGroup(
  argv: [string, ...string[]],
  options: Parameters<typeof ProcessGroup.start>[1],
): Promise<ProcessGroup> {
  try {
    return await ProcessGroup.start(argv, options);
  } catch (error) {
    const { message, code = '' } = error as NodeJS.ErrnoException;
    if (LIMITS.has(code)) {
      throw new GaitkeeperError(
        'machine-limit',
        `This machine starts no more programs: ${message}`,
        {
          hint: 'Raise the limits of this user (`ulimit -n`, `ulimit -u`), or end what else is running.',
          cause: error,
        },
      );
    }
    throw new GaitkeeperError('boot-failed', `\`${argv[0]}\` cannot be started: ${message}`, {
      hint: `Check that it exists, and that ${options.cwd} does.`,
      cause: error,
    });
  }
}

/** No file, no process, no memory left: no server is to blame for that. */
const LIMITS = new Set(['EMFILE', 'ENFILE', 'EAGAIN', 'ENOMEM']);

function endedAtBoot(
  { launcher }: BootOptions,
  exit: ExitInfo | null,
  output: string,
): GaitkeeperError {
  const how = exit?.signal ? `was ended by ${exit.signal}` : `ended with status ${exit?.code}`;
  return new GaitkeeperError('boot-failed', `${launcher.name} ${how} before it was ready`, {
    detail: output.trim() === '' ? 'It printed nothing.' : output,
    hint: mendOf(output, launcher.name) ?? 'The end of its output says why.',
  });
}
