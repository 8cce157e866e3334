import { z } from 'zod';
import { GaitkeeperError } from '../domain/errors.ts';

/** The pull request that a run is for. */
export interface PullContext {
  readonly number: number;
  readonly headSha: string;
  /** The branch's name, chosen by the author of the pull request: untrusted text. */
  readonly headRef: string;
  /** `owner/name`; null where the fork was deleted meanwhile. */
  readonly headRepository: string | null;
  readonly baseRef: string;
  /** The tip of the base branch when the event was sent, not the merge base. */
  readonly baseSha: string;
  /** Whether the head branch is in the base repository, compared by id. */
  readonly sameRepository: boolean;
  /**
   * Whether the workflow can be given a token that writes: GitHub gives runs for forks and for
   * Dependabot a read-only one, whatever `permissions:` says.
   */
  readonly mayWrite: boolean;
}

/** The run that a `workflow_run` event is about. Only what GitHub itself says, nothing of artifacts. */
export interface WorkflowRunContext {
  readonly id: number;
  readonly attempt: number;
  /** Name of its workflow; the path of the workflow's file where it has none. */
  readonly workflow: string;
  /** Its page. */
  readonly url: string;
  readonly event: string;
  readonly headSha: string;
  readonly headBranch: string | null;
  /** Null where the fork was deleted meanwhile. */
  readonly headRepositoryId: number | null;
  /** Owner of the head repository, for `GET …/pulls?head=OWNER:BRANCH`. */
  readonly headOwner: string | null;
  readonly sameRepository: boolean;
  readonly conclusion: string | null;
}

/** A comment that somebody wrote, from `issue_comment`. */
export interface CommentContext {
  readonly id: number;
  /** Number of the issue or pull request that it is on. */
  readonly issue: number;
  readonly onPull: boolean;
  /** Untrusted text. */
  readonly body: string;
  readonly author: string;
  readonly byBot: boolean;
  /** False where it was edited or deleted. */
  readonly created: boolean;
}

/** What the event file adds to the environment. */
export interface EventFacts {
  readonly repositoryId: number | null;
  readonly defaultBranch: string | null;
  readonly pull: PullContext | null;
  readonly workflowRun: WorkflowRunContext | null;
  readonly comment: CommentContext | null;
}

interface Runner {
  readonly GITHUB_ACTOR: string;
  readonly GITHUB_EVENT_PATH: string;
}

/** @throws GaitkeeperError `event-invalid` where the payload lacks what its event must have. */
export function readEvent(event: string, payload: unknown, runner: Runner): EventFacts {
  const parse = <T>(schema: z.ZodType<T>): T => parseEvent(event, schema, payload, runner);
  const { repository } = parse(anySchema);
  return {
    repositoryId: repository?.id ?? null,
    defaultBranch: repository?.default_branch ?? null,
    pull: PULL_EVENTS.has(event) ? pullOf(event, parse(pullSchema), runner.GITHUB_ACTOR) : null,
    workflowRun: event === 'workflow_run' ? workflowRunOf(parse(workflowRunSchema)) : null,
    comment: event === 'issue_comment' ? commentOf(parse(commentSchema)) : null,
  };
}

const PULL_EVENTS = new Set(['pull_request', 'pull_request_target']);

const sha = z.string().regex(/^[0-9a-f]{40,64}$/);
const id = z.number().int().positive();
const repository = z.object({ id, full_name: z.string(), owner: z.object({ login: z.string() }) });

/** `schedule` and `workflow_dispatch` on old servers carry no repository. */
const anySchema = z.object({
  repository: z.object({ id, default_branch: z.string().optional() }).optional(),
});

const pullSchema = z.object({
  pull_request: z.object({
    number: id,
    head: z.object({ sha, ref: z.string(), repo: repository.nullable() }),
    base: z.object({ sha, ref: z.string(), repo: repository }),
  }),
});

const workflowRunSchema = z.object({
  repository: z.object({ id }),
  workflow_run: z.object({
    id,
    run_attempt: id.default(1),
    name: z.string().nullish(),
    path: z.string().default(''),
    html_url: z.string(),
    event: z.string(),
    head_sha: sha,
    head_branch: z.string().nullable(),
    head_repository: repository.nullish(),
    conclusion: z.string().nullable(),
  }),
});

const commentSchema = z.object({
  action: z.string(),
  issue: z.object({ number: id, pull_request: z.object({}).nullish() }),
  comment: z.object({
    id,
    body: z.string(),
    user: z.object({ login: z.string(), type: z.string() }),
  }),
});

function commentOf({ action, issue, comment }: z.infer<typeof commentSchema>): CommentContext {
  return {
    id: comment.id,
    issue: issue.number,
    onPull: issue.pull_request != null,
    body: comment.body,
    author: comment.user.login,
    byBot: comment.user.type === 'Bot',
    created: action === 'created',
  };
}

function pullOf(event: string, payload: z.infer<typeof pullSchema>, actor: string): PullContext {
  const { number, head, base } = payload.pull_request;
  const sameRepository = head.repo?.id === base.repo.id;
  return {
    number,
    headSha: head.sha,
    headRef: head.ref,
    headRepository: head.repo?.full_name ?? null,
    baseRef: base.ref,
    baseSha: base.sha,
    sameRepository,
    mayWrite: event === 'pull_request_target' || (sameRepository && actor !== 'dependabot[bot]'),
  };
}

function workflowRunOf(payload: z.infer<typeof workflowRunSchema>): WorkflowRunContext {
  const run = payload.workflow_run;
  return {
    id: run.id,
    attempt: run.run_attempt,
    workflow: run.name || run.path,
    url: run.html_url,
    event: run.event,
    headSha: run.head_sha,
    headBranch: run.head_branch,
    headRepositoryId: run.head_repository?.id ?? null,
    headOwner: run.head_repository?.owner.login ?? null,
    sameRepository: run.head_repository?.id === payload.repository.id,
    conclusion: run.conclusion,
  };
}

function parseEvent<T>(event: string, schema: z.ZodType<T>, payload: unknown, runner: Runner): T {
  const parsed = schema.safeParse(payload);
  if (parsed.success) return parsed.data;
  const where = runner.GITHUB_EVENT_PATH;
  throw new GaitkeeperError('event-invalid', `The event file ${where} is no ${event} event.`, {
    hint: 'Leave GITHUB_EVENT_NAME and GITHUB_EVENT_PATH as the runner set them.',
    detail: z.prettifyError(parsed.error),
    cause: parsed.error,
  });
}
