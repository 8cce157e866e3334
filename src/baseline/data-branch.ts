import { setTimeout as sleep } from 'node:timers/promises';
import { Turns } from '../domain/turns.ts';
import type { CommandResult } from '../platform/process.ts';
import type { BranchLocation } from './branch-git.ts';
import { BranchSource } from './branch-source.ts';
import { fileInTheWay, foreignBranch } from './failures.ts';
import { type Changes, importStream } from './import-stream.ts';
import { README_FILE, README_TITLE } from './readme.ts';
import { STORE } from './scratch.ts';
import { NO_TIP, type Tip, tipAt } from './tip.ts';

export type { BranchLocation } from './branch-git.ts';
export type { Changes } from './import-stream.ts';
export type { Tip } from './tip.ts';

/** Folders of which each shows that the branch is a store; which is there first is up to the users. */
const OURS: ReadonlySet<string> = new Set(['runs', 'accepted', 'requests']);

const NEXT = 'refs/gaitkeeper/next';

/** Tries while other writers win; each try of theirs that wins is one less that can. */
const TRIES = 50;
/** Tries while nobody else writes: the network may come back, a refusal stays. */
const UNMOVED_TRIES = 3;
/** Another writer is about to win, but the branch does not show it yet. */
const CONTENTION =
  /cannot lock ref|failed to update ref|incorrect old value|already exists|fetch first|non-fast-forward/;

/** What becomes of the branch: decided by what is there. */
export type Edit = (tip: Tip, draft: Draft) => Promise<Changes>;

export interface Draft {
  /** The object name that a folder would have after these changes; null where it would be empty. */
  folderAfter(changes: Changes, folder: string): Promise<string | null>;
}

interface Push {
  readonly commit: string;
  /** The tip that it takes the place of; null where it is built on it. */
  readonly replaces: string | null;
}

/**
 * Files on a branch of their own, without a checkout: of what is there only the folders and files come that are
 * asked for, and it is written by compare-and-swap. Touches neither the user's checkout, index, HEAD, configuration nor
 * any branch but the one; a writer that dies at any point leaves the branch as it was.
 */
export class DataBranch implements AsyncDisposable {
  readonly #source: BranchSource;
  /** One of our writes at a time: they would only lose against each other. */
  readonly #turns = new Turns();
  #last: Tip | null = null;

  constructor(location: BranchLocation) {
    this.#source = new BranchSource(location);
  }

  /** For messages: `branch gaitkeeper-data of origin`, once it is known which remote that is. */
  get description(): string {
    return this.#source.description;
  }

  /** Fetches the branch. @throws GaitkeeperError `store-failed` */
  tip(): Promise<Tip> {
    return this.#turns.take(async () => this.#tipOf(await this.#source.newest()));
  }

  /** The text of a file by its object name. */
  async text(object: string): Promise<string> {
    return (await this.#source.expect('read', ['cat-file', 'blob', object])).stdout;
  }

  /** The texts of files by their object names; of one larger than `most` bytes, an empty one. */
  async texts(objects: readonly string[], most: number): Promise<ReadonlyMap<string, string>> {
    const ask = (what: string, of: readonly string[]) =>
      this.#source.expect('read', ['cat-file', '--buffer', what], `${of.join('\n')}\n`);
    if (objects.length === 0) return new Map();
    const sizes = (await ask('--batch-check=%(objectsize)', objects)).stdout
      .split('\n')
      .map(Number);
    const small = objects.filter((_, at) => (sizes[at] as number) <= most);
    const texts = small.length === 0 ? [] : fromBatch((await ask('--batch', small)).stdout, small);
    const read = texts ?? (await Promise.all(small.map((object) => this.text(object))));
    return new Map([
      ...objects.map((object) => [object, ''] as const),
      ...small.map((object, at) => [object, read[at] as string] as const),
    ]);
  }

  /** The size of a file in bytes. */
  async size(object: string): Promise<number> {
    return Number((await this.#source.expect('read', ['cat-file', '-s', object])).stdout);
  }

  /** The object name that a text has, or would have. */
  async nameOf(text: string): Promise<string> {
    const result = await this.#source.expect('read', ['hash-object', '--stdin'], text);
    return result.stdout.trim();
  }

  /** Brings the contents of several files at once; without it, each would be a request of its own. */
  prefetch(objects: readonly string[]): Promise<void> {
    return this.#source.bring(objects);
  }

  /**
   * Writes what `edit` wants changed. When somebody else wrote in between, `edit` is asked again with
   * what is there now; so it must decide by its arguments only.
   * @throws GaitkeeperError `store-failed` with git's own words
   */
  update(subject: string, edit: Edit): Promise<void> {
    return this.#write(async (tip) => {
      const changes = await edit(tip, this.#draft(tip, subject));
      if (changes.size === 0) return null;
      await this.#refuseForeign(tip);
      await this.#refuseInTheWay(tip, changes);
      return { commit: await this.#commit(tip, changes, subject), replaces: null };
    });
  }

  /**
   * Starts the branch anew with all that it holds now, and without how it was before. What somebody writes meanwhile is
   * part of that, or refused and put on top by whoever wrote it.
   * @throws GaitkeeperError `store-failed` with git's own words
   */
  startAnew(subject: string): Promise<void> {
    return this.#write(async (tip) => {
      if (tip.commit === null) return null;
      await this.#refuseForeign(tip);
      const tree = await this.#source.rootOf(tip.commit);
      return { commit: await this.#firstCommit(tree, subject), replaces: tip.commit };
    });
  }

  /** @param prepare says what to push on top of a tip, or in place of it; null for nothing */
  #write(prepare: (tip: Tip) => Promise<Push | null>): Promise<void> {
    return this.#turns.take(async () => {
      let unmoved = 0;
      let commit = await this.#source.newest();
      for (let attempt = 1; ; attempt++) {
        const tip = this.#tipOf(commit);
        const wanted = await prepare(tip);
        if (wanted === null) return;
        const next = wanted.commit;
        const push = await this.#push(wanted);
        const there = push.status === 0 ? next : await this.#source.remoteTip();
        // Also where the push went through, and only its answer was lost.
        if (there === next) return this.#source.wrote(next);
        if (there === tip.commit && !isContended(wanted, push)) unmoved += 1;
        if (unmoved >= UNMOVED_TRIES || attempt >= TRIES)
          throw this.#source.failed('written', push);
        await sleep(backOff(attempt));
        commit = there === null ? null : await this.#source.fetchTip(there);
      }
    });
  }

  /** Once what is under way has ended. */
  async [Symbol.asyncDispose](): Promise<void> {
    await this.#turns.ended();
    await this.#source[Symbol.asyncDispose]();
  }

  /** The same as before where nobody wrote: what was read of its folders is not read again. */
  #tipOf(commit: string | null): Tip {
    if (commit === null) return NO_TIP;
    if (this.#last?.commit !== commit) this.#last = tipAt(this.#source, commit);
    return this.#last;
  }

  #draft(tip: Tip, subject: string): Draft {
    return {
      folderAfter: async (changes, folder) => {
        const commit = await this.#commit(tip, changes, subject);
        const found = await this.#source.git(['rev-parse', '--verify', `${commit}:${folder}`]);
        return found.status === 0 ? found.stdout.trim() : null;
      },
    };
  }

  async #commit(tip: Tip, changes: Changes, subject: string): Promise<string> {
    const identity = await this.#source.identity();
    const stream = importStream(NEXT, tip.commit, changes, subject, identity);
    const args = ['fast-import', '--quiet', '--force', '--done'];
    return (await this.#source.expect('written', args, stream)).stdout.trim();
  }

  /** A commit that has no other before it. */
  async #firstCommit(tree: string, subject: string): Promise<string> {
    const who = `${await this.#source.identity()} ${Math.floor(Date.now() / 1000)} +0000`;
    const text = `tree ${tree}\nauthor ${who}\ncommitter ${who}\n\n${subject}\n`;
    const args = ['hash-object', '-t', 'commit', '-w', '--stdin'];
    return (await this.#source.expect('written', args, text)).stdout.trim();
  }

  /** A mistake in the configuration (`branch:main`) must not put records among somebody's sources. */
  async #refuseForeign(tip: Tip): Promise<void> {
    if (tip.commit === null) return;
    const { files, folders } = await tip.entries('');
    const names = [...files.keys(), ...folders.keys()];
    if (names.length === 0 || names.some((name) => OURS.has(name))) return;
    // What is left where the only thing that was ever stored is taken back.
    const readme = names.length === 1 ? files.get(README_FILE) : undefined;
    if (readme === undefined || !(await this.#isReadme(readme)))
      throw foreignBranch(this.description);
  }

  /** Git would put the folder in place of somebody's file. */
  async #refuseInTheWay(tip: Tip, changes: Changes): Promise<void> {
    const { files } = await tip.entries('');
    const folders = new Set([...changes.keys()].map((path) => path.split('/')[0] ?? ''));
    const name = [...folders].find((one) => files.has(one) && !changes.has(one));
    if (name !== undefined) throw fileInTheWay(this.description, name);
  }

  async #isReadme(object: string): Promise<boolean> {
    await this.prefetch([object]);
    return (await this.text(object)).startsWith(README_TITLE);
  }

  /** Git refuses it where the branch is not what the commit was built on, or is to replace. */
  #push({ commit, replaces }: Push): Promise<CommandResult> {
    const { ref } = this.#source;
    const lease = replaces === null ? [] : [`--force-with-lease=${ref}:${replaces}`];
    return this.#source.git([...PUSH, ...lease, STORE, `${commit}:${ref}`]);
  }
}

/** To put a commit in the place of another is no fast-forward anyhow: that is a refusal. */
function isContended({ replaces }: Push, { stderr }: CommandResult): boolean {
  const words = replaces === null ? stderr : stderr.replaceAll('non-fast-forward', '');
  return CONTENTION.test(words);
}

/** What `git cat-file --batch` printed; null where the sizes do not fit, because something was no UTF-8. */
function fromBatch(output: string, objects: readonly string[]): readonly string[] | null {
  const bytes = Buffer.from(output);
  const texts: string[] = [];
  let at = 0;
  for (const object of objects) {
    const end = bytes.indexOf('\n', at);
    const [, name, size] = /^([0-9a-f]+) blob (\d+)$/.exec(bytes.toString('utf8', at, end)) ?? [];
    if (name !== object) return null;
    texts.push(bytes.toString('utf8', end + 1, end + 1 + Number(size)));
    at = end + 1 + Number(size) + 1;
  }
  return at === bytes.length ? texts : null;
}

const PUSH = [
  'push',
  '--quiet',
  '--no-verify',
  '--no-follow-tags',
  '--signed=no',
  '--recurse-submodules=no',
];

/** Full jitter: writers that met once must not meet again. */
function backOff(attempt: number): number {
  return Math.random() * Math.min(3000, 50 * 2 ** attempt);
}
