import { Turns } from '../domain/turns.ts';
import type { CommandResult } from '../platform/process.ts';
import { BranchGit } from './branch-git.ts';
import { STORE } from './scratch.ts';

const TIP = 'refs/gaitkeeper/tip';

interface Fetched {
  readonly commit: string;
  readonly root: string;
}

/**
 * How much comes with the branch's tip. `parts`: nothing but the commit, and then each folder and file that is asked
 * for. `tip`: all files of the tip. `history`: all that there ever was on the branch, for servers that cannot do less.
 */
type Extent = 'parts' | 'tip' | 'history';

/** The branch's objects, brought from the remote into a scratch repository as far as they are needed. */
export class BranchSource extends BranchGit {
  #extent: Extent = 'parts';
  /** What is in the scratch repository: git itself would fetch what is missing, one by one and with all below it. */
  #local = new Set<string>();
  /** The roots of the tips that were fetched, by commit. */
  readonly #roots = new Map<string, string>();
  /** Commits of ours that the remote has taken: what is new in them was made here. */
  readonly #written = new Set<string>();
  /** Fetches lock the scratch repository's configuration and refs: one at a time. */
  readonly #turns = new Turns();

  /** The commit that the remote has now, here with the names in its root; null where there is none. */
  async newest(): Promise<string | null> {
    const first = await this.#turns.take(() => this.#firstTip());
    if (first !== undefined) return first;
    const commit = await this.remoteTip();
    return commit === null ? null : this.fetchTip(commit);
  }

  /**
   * Fetches the branch, with the names in its root. Brings no more than what changed where an older tip was fetched before.
   * @param commit what the remote says it has
   * @returns the commit that came: newer, perhaps, and a writer must build on what it has
   */
  fetchTip(commit: string): Promise<string> {
    return this.#turns.take(async () => {
      if (this.#roots.has(commit)) return commit;
      if (this.#written.has(commit)) return this.#tookIn(commit);
      const parts = this.#extent === 'parts' ? await this.#fetchParts() : null;
      return typeof parts === 'string' ? parts : this.#fetchMore();
    });
  }

  /** To be told where the remote has taken a commit that was made here. */
  wrote(commit: string): void {
    this.#written.add(commit);
  }

  /** Brings objects by name, each without what is below it; or, of folders, with all folders below. */
  bring(objects: readonly string[], extent: 'alone' | 'below' = 'alone'): Promise<void> {
    return this.#turns.take(async () => {
      const result = await this.#bring(objects, extent);
      if (result !== null && result.status !== 0) throw this.failed('read', result);
    });
  }

  /** The object name of a commit's root, without a look at it: `commit^{tree}` brings it with all folders below. */
  async rootOf(commit: string): Promise<string> {
    const known = this.#roots.get(commit);
    if (known !== undefined) return known;
    const { stdout } = await this.expect('read', ['cat-file', 'commit', commit]);
    return stdout.slice('tree '.length, stdout.indexOf('\n'));
  }

  has(object: string): boolean {
    return this.#extent !== 'parts' || this.#local.has(object);
  }

  /** Once what is under way has ended: it would write into what is removed. */
  override async [Symbol.asyncDispose](): Promise<void> {
    await this.#turns.ended();
    await super[Symbol.asyncDispose]();
  }

  /**
   * To ask what there is before fetching it is a request or two more, and the first time all of it has to come anyhow.
   * @returns null where the remote has no such branch, undefined where it has to be asked
   */
  async #firstTip(): Promise<string | null | undefined> {
    const begins = this.#extent === 'parts' && this.#local.size + this.#written.size === 0;
    if (!begins) return undefined;
    const tip = await this.#fetchParts();
    if (typeof tip === 'string') return tip;
    if (tip.timedOut) throw this.failed('read', tip);
    return NO_BRANCH.test(tip.stderr) ? null : undefined;
  }

  async #tookIn(commit: string): Promise<string> {
    if (this.#extent === 'parts' && !this.#local.has(commit)) await this.#look();
    return commit;
  }

  /** @returns the commit that came, or the failure where the server cannot do it, or nothing could be fetched at all */
  async #fetchParts(): Promise<string | CommandResult> {
    // Of what the last tip has the server sends nothing again: only what others have written since.
    const known = this.#local.size > 0;
    const filter = known ? ['--filter=blob:none'] : ['--filter=tree:0'];
    const args = [...(known ? [] : NO_HAVES), ...FETCH, '--depth=1', ...filter];
    const result = await this.git([...args, STORE, this.#refspec]);
    if (result.status !== 0) return result;
    const tip = await this.#atTip();
    if (UNFILTERED.test(result.stderr)) {
      this.#only('tip', 'cannot send a part of a branch');
      return this.#here(tip);
    }
    this.#local.add(tip.commit);
    if (known) await this.#look();
    const roots = await this.#bring([tip.root], 'alone');
    return roots === null || roots.status === 0 ? this.#here(tip) : roots;
  }

  async #fetchMore(): Promise<string> {
    // Git notes down what it was asked for, and would ask a server that cannot do it for each missing object, for ever.
    await this.git([
      'config',
      '--file',
      await this.#configuration(),
      '--remove-section',
      `remote.${STORE}`,
    ]);
    // Once all of a tip is here, only what others have written since has to come.
    const haves = this.#extent === 'parts' ? NO_HAVES : [];
    const args = [...haves, ...FETCH, '--no-filter', STORE, this.#refspec];
    const tip = await this.git([...args.slice(0, -2), '--depth=1', ...args.slice(-2)]);
    if (tip.status === 0) this.#only('tip', 'sends no folder or file by itself');
    else {
      // Dumb servers and old ones.
      await this.expect('read', args);
      this.#only('history', 'cannot send a branch without its history');
    }
    return this.#here(await this.#atTip());
  }

  /** What was fetched last. Asked of its root, git would bring that, and all below it. */
  async #atTip(): Promise<Fetched> {
    const format = '--format=%(objectname) %(tree)';
    const { stdout } = await this.expect('read', ['for-each-ref', format, TIP]);
    const [commit = '', root = ''] = stdout.trim().split(' ');
    return { commit, root };
  }

  #here({ commit, root }: Fetched): string {
    this.#roots.set(commit, root);
    return commit;
  }

  async #configuration(): Promise<string> {
    const { stdout } = await this.expect('read', ['rev-parse', '--git-path', 'config']);
    return stdout.replace(/\n$/, '');
  }

  #only(extent: Extent, why: string): void {
    if (this.#extent === extent) return;
    this.#extent = extent;
    const what = extent === 'tip' ? 'all of its files' : 'all that there ever was on it';
    this.location.note?.(
      `The server ${why}, so ${what} had to be fetched of the ${this.description}: this is slower the more is stored.`,
    );
  }

  async #bring(
    objects: readonly string[],
    extent: 'alone' | 'below',
  ): Promise<CommandResult | null> {
    const missing = objects.filter((object) => !this.has(object));
    if (missing.length === 0) return null;
    const filter = extent === 'alone' ? '--filter=tree:0' : '--filter=blob:none';
    const input = missing.map((object) => `${object}\n`).join('');
    const result = await this.git([...NO_HAVES, ...FETCH, filter, '--stdin', STORE], input);
    if (result.status !== 0) return result;
    for (const object of missing) this.#local.add(object);
    if (extent === 'below') await this.#look();
    return result;
  }

  async #look(): Promise<void> {
    const args = ['--batch-all-objects', '--unordered', '--batch-check=%(objectname)', '--buffer'];
    const { stdout } = await this.expect('read', ['cat-file', ...args]);
    this.#local = new Set(stdout.split('\n'));
  }

  get #refspec(): string {
    return `+${this.ref}:${TIP}`;
  }
}

const FETCH = [
  'fetch',
  '--quiet',
  '--no-tags',
  '--no-prune',
  '--no-write-fetch-head',
  '--recurse-submodules=no',
];

/** What is here already does not bring what is below it, so the server must not be told of it. */
const NO_HAVES = ['-c', 'fetch.negotiationAlgorithm=noop'];

const UNFILTERED = /filtering not recognized/;

const NO_BRANCH = /couldn't find remote ref/;
