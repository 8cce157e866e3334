import { setTimeout as sleep } from 'node:timers/promises';
import type { CommandResult } from '../platform/process.ts';
import { branchFailed, foreignBranch } from './failures.ts';
import { findPlace, openScratch, type Place, type Scratch, STORE } from './scratch.ts';

/** The data branch as it was when it was last fetched. */
export interface Tip {
  /** Null where the branch does not exist yet. */
  readonly commit: string | null;
  /** Object names by path; symbolic links and submodules are left out. */
  files(folder: string): Promise<ReadonlyMap<string, string>>;
}

/** Files to write, by path; null removes one. */
export type Changes = ReadonlyMap<string, string | null>;

export interface BranchLocation {
  readonly repository: string;
  readonly remote?: string;
  readonly branch: string;
}

/** Folders of which each shows that the branch is a store; which is there first is up to the users. */
const OURS: ReadonlySet<string> = new Set(['runs', 'accepted', 'requests']);

const TIP = 'refs/gaitkeeper/tip';
const NEXT = 'refs/gaitkeeper/next';

/** Tries while other writers win; each try of theirs that wins is one less that can. */
const TRIES = 50;
/** Tries while nobody else writes: the network may come back, a refusal stays. */
const UNMOVED_TRIES = 3;
/** Another writer is about to win, but the branch does not show it yet. */
const CONTENTION =
  /cannot lock ref|failed to update ref|incorrect old value|already exists|fetch first|non-fast-forward/;
const TIMEOUT_MS = 180_000;

/**
 * Files on a branch of their own, without a checkout: read by a shallow fetch without file contents,
 * written by compare-and-swap. Touches neither the user's checkout, index, HEAD, configuration nor
 * any branch but the one; a writer that dies at any point leaves the branch as it was.
 */
export class DataBranch implements AsyncDisposable {
  readonly #location: BranchLocation;
  #place: Place | null = null;
  #scratch: Promise<Scratch> | null = null;
  /** Git locks the refs of the scratch repository: one of our calls at a time. */
  #turn: Promise<unknown> = Promise.resolve();

  constructor(location: BranchLocation) {
    this.#location = location;
  }

  /** For messages: `branch gaitkeeper-data of origin`, once it is known which remote that is. */
  get description(): string {
    const place = this.#place?.name;
    return `branch ${this.#location.branch}${place === undefined ? '' : ` of ${place}`}`;
  }

  /** Fetches the branch. @throws GaitkeeperError `store-failed` */
  tip(): Promise<Tip> {
    return this.#alone(async () => this.#fetch(await this.#remoteTip()));
  }

  /** The text of a file by its object name. */
  async text(object: string): Promise<string> {
    return (await this.#expect('read', ['cat-file', 'blob', object])).stdout;
  }

  /** The size of a file in bytes. */
  async size(object: string): Promise<number> {
    return Number((await this.#expect('read', ['cat-file', '-s', object])).stdout);
  }

  /** The object name that a text has, or would have. */
  async nameOf(text: string): Promise<string> {
    const result = await this.#expect('read', ['hash-object', '--stdin'], text);
    return result.stdout.trim();
  }

  /** Brings the contents of several files at once; without it, each would be a request of its own. */
  async prefetch(objects: readonly string[]): Promise<void> {
    if (objects.length === 0) return;
    const args = ['-c', 'fetch.negotiationAlgorithm=noop', ...FETCH, '--filter=blob:none'];
    const input = objects.map((object) => `${object}\n`).join('');
    // A server that cannot do this sent the contents before, or sends each when it is read.
    await this.#alone(() => this.#git([...args, '--stdin', STORE], input));
  }

  /**
   * Writes what `edit` wants changed. When somebody else wrote in between, `edit` is asked again with
   * what is there now; so it must decide by its argument only.
   * @throws GaitkeeperError `store-failed` with git's own words
   */
  update(subject: string, edit: (tip: Tip) => Promise<Changes>): Promise<void> {
    return this.#alone(async () => {
      let unmoved = 0;
      let commit = await this.#remoteTip();
      for (let attempt = 1; ; attempt++) {
        const tip = await this.#fetch(commit);
        const changes = await edit(tip);
        if (changes.size === 0) return;
        const next = await this.#commit(tip, changes, subject);
        const push = await this.#push(next);
        if (push.status === 0) return;
        commit = await this.#remoteTip();
        // The push went through, and only its answer was lost.
        if (commit === next) return;
        if (commit === tip.commit && !CONTENTION.test(push.stderr)) unmoved += 1;
        if (unmoved >= UNMOVED_TRIES || attempt >= TRIES) throw this.#failed('written', push);
        await sleep(backOff(attempt));
      }
    });
  }

  async [Symbol.asyncDispose](): Promise<void> {
    const scratch = await this.#scratch?.catch(() => null);
    await scratch?.[Symbol.asyncDispose]();
  }

  async #alone<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.#turn.then(work, work);
    this.#turn = turn.catch(() => {});
    return turn;
  }

  /** @param commit what the remote says it has */
  async #fetch(commit: string | null): Promise<Tip> {
    if (commit === null) return { commit, files: async () => new Map() };
    const ref = `+${this.#ref}:${TIP}`;
    const frugal = await this.#git([...FETCH, '--depth=1', '--filter=blob:none', STORE, ref]);
    // Old servers and plain file transports cannot do it; then all of it, as ever.
    if (frugal.status !== 0) await this.#expect('read', [...FETCH, STORE, ref]);
    // Newer than what was asked for above, perhaps: a writer must build on what it has.
    const fetched = (await this.#expect('read', ['rev-parse', TIP])).stdout.trim();
    return { commit: fetched, files: (folder) => this.#files(fetched, folder) };
  }

  async #remoteTip(): Promise<string | null> {
    const { stdout } = await this.#expect('read', ['ls-remote', '--refs', STORE, this.#ref]);
    const line = stdout.split('\n').find((one) => one.endsWith(`\t${this.#ref}`));
    return line?.split('\t')[0] ?? null;
  }

  async #files(commit: string, folder: string): Promise<ReadonlyMap<string, string>> {
    const args = ['ls-tree', '-r', '-z', '--full-tree', commit, '--', `${folder}/`];
    const { stdout } = await this.#expect('read', args);
    const entries = stdout.split('\0').map((entry) => ENTRY.exec(entry));
    return new Map(entries.filter((e) => e !== null).map((e) => [e[2] as string, e[1] as string]));
  }

  async #commit(tip: Tip, changes: Changes, subject: string): Promise<string> {
    if (tip.commit !== null) await this.#refuseForeign(tip.commit);
    const { identity } = await this.#opened();
    const stream = importStream(tip.commit, changes, subject, identity);
    const args = ['fast-import', '--quiet', '--force', '--done'];
    return (await this.#expect('written', args, stream)).stdout.trim();
  }

  /** A mistake in the configuration (`branch:main`) must not put records among somebody's sources. */
  async #refuseForeign(commit: string): Promise<void> {
    const { stdout } = await this.#expect('read', ['ls-tree', '--name-only', '-z', commit]);
    const names = stdout.split('\0').filter((name) => name !== '');
    if (names.length > 0 && !names.some((name) => OURS.has(name)))
      throw foreignBranch(this.description);
  }

  /** Never forced: git refuses it where the branch is not what the commit was built on. */
  #push(commit: string): Promise<CommandResult> {
    return this.#git([...PUSH, STORE, `${commit}:${this.#ref}`]);
  }

  get #ref(): string {
    return `refs/heads/${this.#location.branch}`;
  }

  async #expect(done: string, args: readonly string[], input?: string): Promise<CommandResult> {
    const result = await this.#git(args, input);
    if (result.status !== 0) throw this.#failed(done, result);
    return result;
  }

  #failed(done: string, result: CommandResult): Error {
    return branchFailed(this.description, done, result);
  }

  async #git(args: readonly string[], input?: string): Promise<CommandResult> {
    const { git } = await this.#opened();
    return git.attempt(args, {
      timeoutMs: TIMEOUT_MS,
      ...(input === undefined ? {} : { input }),
    });
  }

  #opened(): Promise<Scratch> {
    this.#scratch ??= this.#open();
    return this.#scratch;
  }

  async #open(): Promise<Scratch> {
    const { repository, remote } = this.#location;
    this.#place = await findPlace(repository, remote);
    return openScratch(repository, this.#place);
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

const PUSH = [
  'push',
  '--quiet',
  '--no-verify',
  '--no-follow-tags',
  '--signed=no',
  '--recurse-submodules=no',
];

const ENTRY = /^100(?:644|755|664) blob ([0-9a-f]+)\t(.+)$/s;

/** Full jitter: writers that met once must not meet again. */
function backOff(attempt: number): number {
  return Math.random() * Math.min(3000, 50 * 2 ** attempt);
}

/**
 * For `git fast-import`, which writes blobs, the trees along their paths and the commit in one go,
 * without an index and without reading the rest of the branch.
 */
function importStream(
  parent: string | null,
  changes: Changes,
  subject: string,
  identity: string,
): string {
  return [
    'feature done',
    `commit ${NEXT}`,
    'mark :1',
    `committer ${identity} ${Math.floor(Date.now() / 1000)} +0000`,
    data(subject),
    ...(parent === null ? [] : [`from ${parent}`]),
    ...[...changes].map(([path, text]) =>
      text === null ? `D ${quoted(path)}` : `M 100644 inline ${quoted(path)}\n${data(text)}`,
    ),
    // Prints the name of the commit.
    'get-mark :1',
    'done\n',
  ].join('\n');
}

function data(text: string): string {
  return `data ${Buffer.byteLength(text)}\n${text}`;
}

function quoted(path: string): string {
  return `"${path.replace(/[\\"]/g, '\\$&').replaceAll('\n', '\\n')}"`;
}
