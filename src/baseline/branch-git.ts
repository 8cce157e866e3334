import type { CommandResult } from '../platform/process.ts';
import { branchFailed } from './failures.ts';
import { openScratch, type Scratch, STORE } from './scratch.ts';

export interface BranchLocation {
  readonly repository: string;
  readonly remote?: string;
  readonly branch: string;
  /** Is told, a sentence each, what makes this store slower than it could be. */
  readonly note?: (message: string) => void;
}

const TIMEOUT_MS = 180_000;

/** Git in a scratch repository whose only remote is the one that has the data branch. */
export class BranchGit implements AsyncDisposable {
  readonly location: BranchLocation;
  #place: string | null = null;
  #scratch: Promise<Scratch> | null = null;

  constructor(location: BranchLocation) {
    this.location = location;
  }

  /** For messages: `branch gaitkeeper-data of origin`, once it is known which remote that is. */
  get description(): string {
    const place = this.#place === null ? '' : ` of ${this.#place}`;
    return `branch ${this.location.branch}${place}`;
  }

  get ref(): string {
    return `refs/heads/${this.location.branch}`;
  }

  /** Of the commits that are written: `Name <mail>`. */
  async identity(): Promise<string> {
    return (await this.#opened()).identity;
  }

  /** What the remote says that the branch is at; null where there is none. */
  async remoteTip(): Promise<string | null> {
    const { stdout } = await this.expect('read', ['ls-remote', '--refs', STORE, this.ref]);
    const line = stdout.split('\n').find((one) => one.endsWith(`\t${this.ref}`));
    return line?.split('\t')[0] ?? null;
  }

  async expect(done: string, args: readonly string[], input?: string): Promise<CommandResult> {
    const result = await this.git(args, input);
    if (result.status !== 0) throw this.failed(done, result);
    return result;
  }

  failed(done: string, result: CommandResult): Error {
    return branchFailed(this.description, done, result);
  }

  async git(args: readonly string[], input?: string): Promise<CommandResult> {
    const { git } = await this.#opened();
    return git.attempt(args, {
      timeoutMs: TIMEOUT_MS,
      ...(input === undefined ? {} : { input }),
    });
  }

  async [Symbol.asyncDispose](): Promise<void> {
    const scratch = await this.#scratch?.catch(() => null);
    await scratch?.[Symbol.asyncDispose]();
  }

  #opened(): Promise<Scratch> {
    this.#scratch ??= this.#open();
    return this.#scratch;
  }

  async #open(): Promise<Scratch> {
    const { repository, remote } = this.location;
    try {
      const scratch = await openScratch(repository, remote);
      this.#place = scratch.place;
      return scratch;
    } catch (error) {
      // Whoever asks next may have more luck.
      this.#scratch = null;
      throw error;
    }
  }
}
