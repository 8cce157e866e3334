import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { execa } from 'execa';
import { onEnding, onInterrupt, throwIfEnding } from './interrupt.ts';
import { memoryKills } from './memory-kills.ts';
import { isThere, type Member, membersOf } from './proctree.ts';

/** How a command ended. Never throws for a non-zero status: the caller knows what it means. */
export interface CommandResult {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
  /** The program itself could not be started (not found, not executable). */
  readonly missing: boolean;
  readonly timedOut: boolean;
}

export interface CommandOptions {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** False: the command sees nothing but `env`. */
  readonly inheritEnv?: boolean;
  readonly input?: string;
  readonly timeoutMs?: number;
  readonly signal?: AbortSignal;
}

/**
 * Runs a command to its end, without a shell, and returns what it printed. It is killed, with all that it started, where
 * what it belongs to is to end: see `unlessAborted`.
 */
export async function run(
  argv: readonly [string, ...string[]],
  options: CommandOptions = {},
): Promise<CommandResult> {
  const [file, ...args] = argv;
  throwIfEnding();
  const running = execa(file, args, {
    reject: false,
    stripFinalNewline: false,
    extendEnv: options.inheritEnv ?? true,
    ...(options.cwd === undefined ? {} : { cwd: options.cwd }),
    ...(options.env === undefined ? {} : { env: options.env }),
    ...(options.input === undefined ? { stdin: 'ignore' } : { input: options.input }),
    ...(options.timeoutMs === undefined ? {} : { timeout: options.timeoutMs }),
    ...(options.signal === undefined ? {} : { cancelSignal: options.signal }),
    maxBuffer: 64 * 1024 * 1024,
  });
  const { pid } = running;
  const forget = onEnding(() => pid !== undefined && killMembers(membersOf(pid)));
  const result = await running;
  forget();
  throwIfEnding();
  return {
    status: result.exitCode ?? null,
    stdout: String(result.stdout ?? ''),
    stderr: String(result.stderr ?? ''),
    missing: result.code === 'ENOENT' || result.code === 'EACCES',
    timedOut: result.timedOut,
  };
}

export interface GroupOptions {
  readonly cwd: string;
  /** The whole environment of the process: nothing is inherited. */
  readonly env: Readonly<Record<string, string>>;
  /** File that receives stdout and stderr. */
  readonly log: string;
}

export interface ExitInfo {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  /** It was killed, and while it ran the kernel killed somebody for want of memory. */
  readonly outOfMemory: boolean;
}

/**
 * A server process in a process group of its own, so that everything that it started can be
 * ended with it, and what left the group for one of its own is looked for, too. Registered for interruption: a
 * SIGINT of ours kills them all.
 */
export class ProcessGroup implements AsyncDisposable {
  readonly pid: number;
  readonly log: string;
  readonly exited: Promise<ExitInfo>;
  #exit: ExitInfo | null = null;
  #forget: () => void;

  private constructor(child: ChildProcess, pid: number, log: string) {
    this.pid = pid;
    this.log = log;
    this.#forget = this.#endInTime();
    const before = memoryKills();
    this.exited = new Promise((resolve) => {
      child.once('exit', (code, signal) => {
        const outOfMemory = signal === 'SIGKILL' && (memoryKills() ?? 0) > (before ?? 0);
        this.#exit = { code, signal, outOfMemory };
        resolve(this.#exit);
      });
    });
  }

  /** @returns what makes it forgotten */
  #endInTime(): () => void {
    const killAll = () => this.#killAll(membersOf(this.pid));
    const forget = onInterrupt(killAll);
    const forgetEnding = onEnding(killAll);
    return () => {
      forget();
      forgetEnding();
    };
  }

  /** @throws the system's error where the program cannot be started. */
  static async start(
    argv: readonly [string, ...string[]],
    options: GroupOptions,
  ): Promise<ProcessGroup> {
    throwIfEnding();
    const log = openSync(options.log, 'a');
    try {
      const [file, ...args] = argv;
      const child = spawn(file, args, {
        cwd: options.cwd,
        env: { ...options.env },
        detached: true,
        stdio: ['ignore', log, log],
      });
      await new Promise<void>((resolve, reject) => {
        child.once('spawn', resolve);
        child.once('error', reject);
      });
      return new ProcessGroup(child, child.pid as number, options.log);
    } finally {
      closeSync(log);
    }
  }

  /** Null while the first process runs. */
  get exit(): ExitInfo | null {
    return this.#exit;
  }

  /** The last `bytes` of what the server printed, from the beginning of a line: a word cut in two cannot be masked. */
  async tail(bytes = 4000): Promise<string> {
    await using file = await open(this.log, 'r');
    const { size } = await file.stat();
    const length = Math.min(size, bytes);
    const { buffer } = await file.read(Buffer.alloc(length), 0, length, size - length);
    const text = buffer.toString('utf8');
    return length < size ? text.slice(text.indexOf('\n') + 1) : text;
  }

  /**
   * Asks the first process to end, waits, then kills whatever is left of what it started.
   * @returns whether it ended by itself within the grace.
   */
  async stop(signal: NodeJS.Signals, graceMs: number): Promise<boolean> {
    // Once the first process is gone, nobody can tell whose children they were.
    const members = membersOf(this.pid);
    if (this.#exit === null) kill(this.pid, signal);
    const ended = await Promise.race([
      this.exited.then(() => true),
      sleep(graceMs, false, { ref: false }),
    ]);
    this.#killAll(members);
    await this.exited;
    this.#forget();
    return ended;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.stop('SIGKILL', 1000);
  }

  #killAll(members: readonly Member[]): void {
    kill(-this.pid, 'SIGKILL');
    killMembers(members);
  }
}

function killMembers(members: readonly Member[]): void {
  for (const member of members) if (isThere(member)) kill(member.pid, 'SIGKILL');
}

function kill(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}
