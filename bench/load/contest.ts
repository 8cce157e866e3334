import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { CpuSampler } from '../../src/platform/cpu-sampler.ts';
import { foreignShare, ticksOf } from './foreign.ts';
import { onCpu, type Running, type Server } from './servers.ts';
import { CONTENDERS, type ContenderName, type Figures, type Turn } from './turn.ts';

export interface Case {
  readonly server: Server;
  readonly size: number;
  readonly connections: number;
}

/** The figures of one contender in one turn, and how busy the server's one CPU was. */
export interface Taken extends Figures {
  readonly serverShare: number;
  /** Share of both CPUs that others used meanwhile. */
  readonly foreignShare: number;
}

/** One turn of every contender, close together in time. */
export type Round = Readonly<Record<ContenderName, Taken>>;

interface Contender {
  readonly process: ChildProcess;
  /** Given when the process has ended. */
  readonly ended: AbortSignal;
}

/** How much others disturbed a round: the worst of its turns. */
export function disturbance(round: Round): number {
  return Math.max(...Object.values(round).map((taken) => taken.foreignShare));
}

/** The contenders, each in a process of its own on the CPU of the load. */
export class Contest implements Disposable {
  readonly #contenders: Readonly<Record<ContenderName, Contender>>;
  readonly #cpus: readonly (string | null)[];

  constructor(cpu: string | null, serverCpu: string | null) {
    this.#cpus = [cpu, serverCpu];
    const entries = CONTENDERS.map((name) => [name, startContender(name, cpu)] as const);
    this.#contenders = Object.fromEntries(entries) as Record<ContenderName, Contender>;
  }

  /** Lets the compiler warm up for the contenders in JavaScript. */
  async warmUp(turn: Turn): Promise<void> {
    for (const name of ['engine', 'autocannon', 'engine', 'autocannon'] as const) {
      await this.#take(name, turn);
    }
  }

  /** The order turns round, so that a drift of the machine favours nobody. */
  async round(index: number, turn: Turn, { pid }: Running): Promise<Round> {
    const order = index % 2 === 0 ? CONTENDERS : CONTENDERS.toReversed();
    const taken: Partial<Record<ContenderName, Taken>> = {};
    for (const name of order) taken[name] = await this.#watch(name, turn, pid);
    return taken as Round;
  }

  [Symbol.dispose](): void {
    for (const { process } of Object.values(this.#contenders)) {
      if (process.connected) process.disconnect();
    }
  }

  async #watch(name: ContenderName, turn: Turn, pid: number): Promise<Taken> {
    using sampler = CpuSampler.open(pid);
    const own = process.cpuUsage();
    const before = ticksOf(this.#cpus);
    const figures = await this.#take(name, turn);
    const after = ticksOf(this.#cpus);
    const serverNs = sampler?.sample() ?? 0;
    const contenderNs = figures.cpuUs * figures.rate * figures.loadedMs;
    // What keeps the CPUs awake is a part of this process.
    const { user, system } = process.cpuUsage(own);
    const ownNs = 1000 * (user + system);
    return {
      ...figures,
      serverShare: serverNs / (figures.loadedMs * 1e6),
      foreignShare: foreignShare(before, after, serverNs + contenderNs + ownNs),
    };
  }

  async #take(name: ContenderName, turn: Turn): Promise<Figures> {
    const { process, ended } = this.#contenders[name];
    process.send(turn);
    const [figures] = await once(process, 'message', { signal: ended });
    return figures as Figures;
  }
}

function startContender(name: ContenderName, cpu: string | null): Contender {
  const script = fileURLToPath(new URL('contender.ts', import.meta.url));
  const [file, ...args] = onCpu(cpu, [process.execPath, script, name]);
  const child = spawn(file, args, {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    // oha would start a thread for every CPU of the machine, and have them fight for the one it may use.
    env: { ...process.env, TOKIO_WORKER_THREADS: '1' },
  });
  const ended = new AbortController();
  child.once('exit', () => ended.abort());
  return { process: child, ended: ended.signal };
}
