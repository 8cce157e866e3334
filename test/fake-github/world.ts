import { createHash } from 'node:crypto';
import type {
  Artifact,
  ArtifactOptions,
  CheckRun,
  Comment,
  Job,
  JobOptions,
  Pull,
  PullOptions,
  Reaction,
  Release,
  ReleaseOptions,
  Repository,
  Status,
  WorkflowRun,
  WorkflowRunOptions,
} from './entities.ts';
import { Files } from './files.ts';
import { fullName, mergePull, updatePull } from './hosting/pull-refs.ts';
import { type Push, Repositories } from './hosting/repositories.ts';
import { Renderer } from './render.ts';
import { Storage } from './storage.ts';

export type * from './entities.ts';

/** What GitHub remembers: one repository, its forks, and what was written there. */
export class World {
  readonly repository: Repository;
  readonly pulls = new Map<number, Pull>();
  /** In the order of their ids. */
  comments: Comment[] = [];
  readonly statuses: Status[] = [];
  readonly checkRuns: CheckRun[] = [];
  readonly workflowRuns: WorkflowRun[] = [];
  readonly artifacts: Artifact[] = [];
  readonly jobs: Job[] = [];
  readonly files = new Files();
  readonly storage = new Storage();
  readonly git = new Repositories();
  /** In the order in which they arrived. */
  readonly pushes: Push[] = [];
  readonly releases: Release[] = [];
  /** Whether reading needs a token; the API asks for one either way. */
  isPrivate = false;
  readonly reactions: Reaction[] = [];
  /** Login to `admin`, `maintain`, `write`, `triage`, `read`. */
  readonly roles = new Map<string, string>();
  readonly render: Renderer;
  readonly #forks = new Map<string, Repository>();
  #lastId = 1000;

  constructor(fullName: string, apiUrl: string) {
    this.repository = this.#makeRepository(fullName);
    this.render = new Renderer(apiUrl, this.repository);
  }

  /** Ids rise, as GitHub's do: who is first has the lowest. */
  nextId(): number {
    return ++this.#lastId;
  }

  /** The commit that a ref in a path means: a branch, a tag, or a commit's own name. */
  shaOf(ref: string): string {
    const own = fullName(this.repository);
    return (this.git.has(own) ? this.git.resolve(own, ref) : null) ?? ref;
  }

  /** Takes over what was pushed to a repository: its pull requests move along. */
  pushed(repository: string): void {
    for (const push of this.git.takePushes(repository)) this.#moved(push);
  }

  /** As by the button: the base branch gets a merge commit in the name of `login`. */
  merge(pull: Pull, login: string): string {
    const { repository } = this;
    const before = pull.baseSha;
    const after = mergePull(this.git, repository, pull);
    Object.assign(pull, { merged: true, state: 'closed' });
    const ref = `refs/heads/${pull.baseRef}`;
    this.#moved({ repository: fullName(repository), login, ref, before, after });
    return after;
  }

  #moved(push: Push): void {
    this.pushes.push(push);
    for (const pull of this.pulls.values()) {
      const isHead =
        fullName(pull.headRepository) === push.repository && pull.headRef === branchOf(push);
      const isBase =
        fullName(this.repository) === push.repository && pull.baseRef === branchOf(push);
      if (pull.state === 'open' && (isHead || isBase)) updatePull(this.git, this.repository, pull);
    }
  }

  hasPull(number: number): boolean {
    return this.pulls.has(number);
  }

  addPull(options: PullOptions): Pull {
    const number = options.number ?? this.pulls.size + 1;
    const pull: Pull = {
      id: this.nextId(),
      number,
      author: options.author ?? 'contributor',
      title: options.title ?? `Pull request ${number}`,
      headSha: options.headSha ?? 'a'.repeat(40),
      headRef: options.headRef ?? `topic-${number}`,
      headRepository: options.fork ? this.repositoryNamed(options.fork) : this.repository,
      baseRef: options.baseRef ?? 'main',
      baseSha: options.baseSha ?? 'b'.repeat(40),
      mergeSha: null,
      state: options.state ?? 'open',
      locked: options.locked ?? false,
      merged: false,
      files: options.files ?? [],
    };
    this.pulls.set(number, pull);
    if (this.git.has(fullName(pull.headRepository))) updatePull(this.git, this.repository, pull);
    return pull;
  }

  addComment(issue: number, author: string, body: string): Comment {
    const now = new Date();
    const comment = { id: this.nextId(), issue, author, body, createdAt: now, updatedAt: now };
    this.comments.push(comment);
    return comment;
  }

  deleteComment(id: number): void {
    this.comments = this.comments.filter((comment) => comment.id !== id);
  }

  addWorkflowRun(options: WorkflowRunOptions): WorkflowRun {
    const { event = 'pull_request', headRepository, attempt = 1, ...rest } = options;
    const conclusion = options.status === 'completed' ? (options.conclusion ?? 'success') : null;
    const run: WorkflowRun = {
      ...{ headBranch: 'main', path: '.github/workflows/gaitkeeper.yml', ...rest },
      ...{ id: this.nextId(), event, attempt, conclusion },
      headRepository: headRepository ? this.repositoryNamed(headRepository) : this.repository,
    };
    this.workflowRuns.push(run);
    return run;
  }

  rerun(run: WorkflowRun): void {
    Object.assign(run, { status: 'queued', conclusion: null, attempt: run.attempt + 1 });
  }

  addArtifact(run: number, options: ArtifactOptions): Artifact {
    const { content } = options;
    const digest = `sha256:${createHash('sha256').update(content).digest('hex')}`;
    const claimed = { sizeInBytes: content.length, digest, expired: false, ...options };
    const artifact = { ...claimed, id: this.nextId(), run, createdAt: new Date() };
    this.artifacts.push(artifact);
    return artifact;
  }

  addJob(run: number, options: JobOptions): Job {
    const attempt = this.workflowRuns.find(({ id }) => id === run)?.attempt ?? 1;
    const job = { id: this.nextId(), run, attempt, conclusion: null, startedAt: new Date() };
    const added = { ...job, ...options };
    this.jobs.push(added);
    return added;
  }

  addRelease(options: ReleaseOptions): Release {
    const named = { name: options.tag, draft: false, prerelease: false, author: 'maintainer' };
    const release = { ...named, ...options, id: this.nextId(), createdAt: new Date() };
    this.releases.push(release);
    return release;
  }

  /** The repository itself, or a fork of it, which there is from now on. */
  repositoryNamed(fullName: string): Repository {
    const { owner, name } = this.repository;
    return fullName === `${owner}/${name}` ? this.repository : this.#fork(fullName);
  }

  #fork(fullName: string): Repository {
    const fork = this.#forks.get(fullName) ?? this.#makeRepository(fullName);
    this.#forks.set(fullName, fork);
    return fork;
  }

  #makeRepository(fullName: string): Repository {
    const [owner, name] = fullName.split('/') as [string, string];
    return { id: this.nextId(), owner, name };
  }
}

function branchOf({ ref }: Push): string | null {
  return ref.startsWith('refs/heads/') ? ref.slice('refs/heads/'.length) : null;
}
