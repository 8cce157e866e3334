import { GaitkeeperError } from '../domain/errors.ts';
import type { Failure } from '../domain/record.ts';
import type { Target } from '../domain/service.ts';
import { bootServer, type ReadyCheck, type RunningServer } from '../launchers/boot.ts';
import { referenceScenario } from '../launchers/reference.ts';
import { signIn } from '../launchers/sign-in.ts';
import { type Coin, tossNumber } from './coin.ts';
import type { LaunchedServer } from './session-headers.ts';
import type { MeasureOptions, PreparedCell, PreparedTarget } from './types.ts';

/** The servers of one launch, side by side. Disposing stops them all. */
export interface Launch extends AsyncDisposable {
  readonly servers: Readonly<Partial<Record<Target, LaunchedServer>>>;
  /** Targets that did not boot, and why. */
  readonly failures: readonly Failure[];
  readonly seconds: number;
}

export interface LaunchOptions {
  readonly options: MeasureOptions;
  readonly serverCpus: readonly number[] | null;
  /** Targets to boot; those that failed before are left out. */
  readonly targets: readonly Target[];
  readonly ready: ReadyCheck;
  readonly coin: Coin;
  /** How long each may take to stop before it is killed, in milliseconds; a moment where absent. */
  readonly stopGraceMs?: number;
}

/**
 * Boots the targets of a cell at the same time, base or head first at random. All are waited for,
 * whatever becomes of the others, so that none is left behind.
 */
export async function launchCell(
  prepared: PreparedCell,
  { options, serverCpus, targets, ready, coin, stopGraceMs = STOP_GRACE_MS }: LaunchOptions,
): Promise<Launch> {
  const started = performance.now();
  const order = coin() ? targets : [...targets].reverse();
  const hashSeed = String(Math.min(tossNumber(coin), LARGEST_HASH_SEED));
  const boots = await Promise.allSettled(
    order.map((target) =>
      bootTarget(prepared, target, { options, serverCpus, ready, hashSeed, stopGraceMs }),
    ),
  );
  const servers: Partial<Record<Target, LaunchedServer>> = {};
  const failures: Failure[] = [];
  const defects: unknown[] = [];
  boots.forEach((boot, index) => {
    const target = order[index] as Target;
    if (boot.status === 'fulfilled') servers[target] = boot.value;
    else if (boot.reason instanceof GaitkeeperError && boot.reason.code !== 'machine-limit')
      failures.push(failureOf(target, 'boot', boot.reason));
    else defects.push(boot.reason);
  });
  const stop = async () => {
    await Promise.all(Object.values(servers).map((server) => server.stop()));
  };
  if (defects.length > 0) {
    await stop();
    throw defects[0];
  }
  return {
    servers,
    failures,
    seconds: (performance.now() - started) / 1000,
    [Symbol.asyncDispose]: stop,
  };
}

const LARGEST_HASH_SEED = 2 ** 32 - 1;

interface BootingOptions extends Pick<LaunchOptions, 'options' | 'serverCpus' | 'ready'> {
  readonly stopGraceMs: number;
  /**
   * PYTHONHASHSEED, anew in each launch and the same for all targets: how dicts and sets collide is part of
   * the luck of a process, and what both sides share of it cancels in their ratio.
   */
  readonly hashSeed: string;
}

/** Nothing is in flight when a launch is over: some servers would only sleep for a second or more. */
const STOP_GRACE_MS = 300;

/** An error of a target as it stands in a record. */
export function failureOf(side: Target, stage: Failure['stage'], error: GaitkeeperError): Failure {
  return {
    side,
    stage,
    code: error.code,
    message: error.message,
    detail: error.detail?.slice(-4000) ?? null,
    ...(error.hint === undefined ? {} : { hint: error.hint }),
  };
}

async function bootTarget(
  { cell, launcher, targets }: PreparedCell,
  target: Target,
  { options, serverCpus, ready, hashSeed, stopGraceMs }: BootingOptions,
): Promise<LaunchedServer> {
  const prepared = targets[target];
  if (prepared === undefined) throw new Error(`${cell.id} has no ${target}`);
  const asked = target === 'reference' ? referenceScenario : ready;
  const server = await bootServer({
    launcher,
    context: {
      application: prepared.application,
      interpreter: cell.interpreter,
      workers: cell.workers,
      threads: cell.threads,
      options: cell.options,
      python: prepared.python,
      packages: prepared.packages,
      directory: prepared.directory,
      host: '127.0.0.1',
    },
    ready: asked,
    timeoutMs: options.bootTimeoutMs,
    ...(options.signal === undefined ? {} : { signal: options.signal }),
    cpus: serverCpus,
    env: { PYTHONHASHSEED: hashSeed, ...prepared.env },
    logs: options.logs,
    stopGraceMs,
    name: `${cell.id.replaceAll('/', '-')}-${target}`,
  });
  return target === 'reference' ? server : signedIn(server, prepared, options);
}

/** With what the login brought, where there is one. The reference knows nobody. */
async function signedIn(
  server: RunningServer,
  target: PreparedTarget,
  { login, sessions }: MeasureOptions,
): Promise<LaunchedServer> {
  if (login === undefined) return server;
  try {
    const session = await signIn(server.host, server.port, login);
    sessions?.add(session, target);
    return Object.assign(server, { session });
  } catch (error) {
    await server.stop();
    throw error;
  }
}
