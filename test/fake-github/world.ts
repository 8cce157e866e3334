import { Renderer } from './render.ts';

export interface Repository {
  readonly id: number;
  readonly owner: string;
  readonly name: string;
}

export interface Pull {
  readonly id: number;
  readonly number: number;
  readonly author: string;
  readonly title: string;
  headSha: string;
  readonly headRef: string;
  /** The base repository itself, or a fork of it. */
  readonly headRepository: Repository;
  readonly baseRef: string;
  baseSha: string;
  state: 'open' | 'closed';
  locked: boolean;
  readonly files: readonly string[];
}

export interface PullOptions {
  readonly number?: number;
  readonly author?: string;
  readonly title?: string;
  readonly headSha?: string;
  readonly headRef?: string;
  /** `owner/name` of the fork that the head branch is in. */
  readonly fork?: string;
  readonly baseRef?: string;
  readonly baseSha?: string;
  readonly state?: 'open' | 'closed';
  readonly locked?: boolean;
  readonly files?: readonly string[];
}

export interface Comment {
  readonly id: number;
  readonly issue: number;
  readonly author: string;
  body: string;
  readonly createdAt: Date;
  updatedAt: Date;
}

export interface Status {
  readonly id: number;
  readonly sha: string;
  readonly author: string;
  readonly state: string;
  readonly context?: string;
  readonly description?: string | null;
  readonly target_url?: string | null;
}

export interface CheckRun {
  readonly id: number;
  readonly sha: string;
  name: string;
  status: string;
  conclusion?: string | undefined;
  detailsUrl?: string | undefined;
  externalId?: string | undefined;
  output?: { title: string; summary: string; text?: string };
  readonly annotations: unknown[];
}

export interface WorkflowRun {
  readonly id: number;
  readonly name: string;
  readonly headSha: string;
  readonly event: string;
  status: string;
  attempt: number;
}

export interface Reaction {
  readonly comment: number;
  readonly author: string;
  readonly content: string;
}

/** What GitHub remembers: one repository, its forks, and what was written there. */
export class World {
  readonly repository: Repository;
  readonly pulls = new Map<number, Pull>();
  /** In the order of their ids. */
  comments: Comment[] = [];
  readonly statuses: Status[] = [];
  readonly checkRuns: CheckRun[] = [];
  readonly workflowRuns: WorkflowRun[] = [];
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
      headRepository: options.fork ? this.#fork(options.fork) : this.repository,
      baseRef: options.baseRef ?? 'main',
      baseSha: options.baseSha ?? 'b'.repeat(40),
      state: options.state ?? 'open',
      locked: options.locked ?? false,
      files: options.files ?? [],
    };
    this.pulls.set(number, pull);
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
