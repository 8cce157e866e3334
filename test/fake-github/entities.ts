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
  /** What `pull_request` workflows check out; null for a conflict, or where git has no such branch. */
  mergeSha: string | null;
  state: 'open' | 'closed';
  locked: boolean;
  merged: boolean;
  readonly files: readonly (string | ChangedFile)[];
}

/** What `pulls/list-files` tells of a file; a bare name is a file with one changed line. */
export interface ChangedFile {
  readonly filename: string;
  readonly status?: 'added' | 'removed' | 'modified' | 'renamed';
  readonly previousFilename?: string;
  readonly additions?: number;
  readonly deletions?: number;
  /** Absent, as of a binary or a very large file. */
  readonly patch?: string | undefined;
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
  readonly files?: readonly (string | ChangedFile)[];
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
  /** The login of the app that made it, which alone may change it. */
  readonly author: string;
  name: string;
  status: string;
  conclusion?: string | undefined;
  detailsUrl?: string | undefined;
  externalId?: string | undefined;
  output?: { title: string; summary: string; text?: string };
  readonly annotations: object[];
}

export interface WorkflowRun {
  readonly id: number;
  readonly name: string;
  readonly headSha: string;
  readonly event: string;
  readonly headBranch: string;
  readonly headRepository: Repository;
  /** `.github/workflows/gaitkeeper.yml` */
  readonly path: string;
  status: string;
  /** Null while it is not completed. */
  conclusion: string | null;
  attempt: number;
}

export interface WorkflowRunOptions {
  readonly name: string;
  readonly headSha: string;
  readonly status: string;
  /** `pull_request` where it is not said. */
  readonly event?: string;
  readonly headBranch?: string;
  /** `owner/name`; the repository itself where it is not said. */
  readonly headRepository?: string;
  readonly path?: string;
  /** `success` where a completed run says nothing else. */
  readonly conclusion?: string;
  readonly attempt?: number;
}

export interface Artifact {
  readonly id: number;
  readonly run: number;
  readonly name: string;
  /** The bytes of a zip file. */
  readonly content: Buffer;
  /** What GitHub claims; as it is, where a test does not lie. */
  readonly sizeInBytes: number;
  readonly digest: string;
  expired: boolean;
  readonly createdAt: Date;
}

export interface ArtifactOptions {
  readonly name: string;
  readonly content: Buffer;
  readonly expired?: boolean;
  readonly sizeInBytes?: number;
  /** `sha256:…` */
  readonly digest?: string;
}

export interface Job {
  readonly id: number;
  readonly run: number;
  readonly attempt: number;
  readonly name: string;
  status: string;
  conclusion: string | null;
  readonly startedAt: Date;
  readonly failedStep?: string;
}

export interface JobOptions {
  readonly name: string;
  readonly status: string;
  readonly conclusion?: string | null;
  /** The run's own where it is not said. */
  readonly attempt?: number;
  /** Name of the step that it failed in. */
  readonly failedStep?: string;
}

export interface Reaction {
  readonly comment: number;
  readonly author: string;
  readonly content: string;
}

export interface Release {
  readonly id: number;
  readonly tag: string;
  readonly name: string;
  readonly draft: boolean;
  readonly prerelease: boolean;
  readonly author: string;
  readonly createdAt: Date;
}

export type ReleaseOptions = Pick<Release, 'tag'> & Partial<Omit<Release, 'id' | 'createdAt'>>;
