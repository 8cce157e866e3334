import { createHash } from 'node:crypto';
import { examples } from './description.ts';
import type {
  CheckRun,
  Comment,
  Pull,
  Reaction,
  Repository,
  Status,
  WorkflowRun,
} from './world.ts';

type Json = Record<string, unknown>;

/** Where GitHub's published examples live, to be renamed. */
const EXAMPLE_REPOSITORY = /(octocat|github)\/hello-world/gi;

const SERVER = 'https://github.com';

/** Makes whole answers: GitHub's own published examples, with what the fake remembers put in. */
export class Renderer {
  readonly #apiUrl: string;
  readonly #repository: Repository;

  constructor(apiUrl: string, repository: Repository) {
    this.#apiUrl = apiUrl;
    this.#repository = repository;
  }

  user(login: string): Json {
    const example = this.#example('issue-comment').user as Json;
    const text = JSON.stringify(example).replaceAll('octocat', encodeURIComponent(login));
    const type = login.endsWith('[bot]') ? 'Bot' : 'User';
    return { ...JSON.parse(text), login, id: numberOf(login), type };
  }

  /** What `GET /user` tells a token of no further scope. */
  authenticatedUser(login: string): Json {
    const unknown = { name: null, company: null, location: null, email: null, hireable: null };
    const counts = { public_repos: 2, public_gists: 0, followers: 1, following: 0 };
    const dates = { created_at: '2020-01-14T04:33:35Z', updated_at: '2024-01-14T04:33:35Z' };
    const profile = { bio: null, blog: '', user_view_type: 'public' };
    return { ...this.user(login), ...unknown, ...counts, ...dates, ...profile };
  }

  repository(repository: Repository): Json {
    const full = `${repository.owner}/${repository.name}`;
    const text = JSON.stringify(examples['full-repository']).replaceAll(EXAMPLE_REPOSITORY, full);
    const { parent: _p, source: _s, template_repository: _t, ...plain } = this.#local(text);
    // The published example is older than `has_discussions`.
    const missing = { default_branch: 'main', has_discussions: false };
    return { ...plain, ...this.#identity(repository), ...missing };
  }

  comment(comment: Comment): Json {
    const { repository } = this.#paths();
    return {
      ...this.#example('issue-comment'),
      id: comment.id,
      url: `${this.#apiUrl}${repository}/issues/comments/${comment.id}`,
      html_url: `${this.#page()}/pull/${comment.issue}#issuecomment-${comment.id}`,
      issue_url: `${this.#apiUrl}${repository}/issues/${comment.issue}`,
      body: comment.body,
      user: this.user(comment.author),
      created_at: comment.createdAt.toISOString(),
      updated_at: comment.updatedAt.toISOString(),
    };
  }

  pull(pull: Pull): Json {
    const text = JSON.stringify(examples['pull-request'])
      .replaceAll(EXAMPLE_REPOSITORY, `${this.#repository.owner}/${this.#repository.name}`)
      .replaceAll('/1347', `/${pull.number}`);
    const { id, number, title, state, locked } = pull;
    return {
      ...this.#local(text),
      // The published example's team lacks what teams have.
      requested_teams: [],
      ...{ id, number, title, state, locked },
      user: this.user(pull.author),
      head: this.#branch(pull.headRepository, pull.headRef, pull.headSha),
      base: this.#branch(this.#repository, pull.baseRef, pull.baseSha),
    };
  }

  file(pull: Pull, filename: string): Json {
    const contents = `${this.#apiUrl}${this.#paths().repository}/contents/${filename}`;
    const page = `${this.#page()}/blob/${pull.headSha}/${filename}`;
    return {
      sha: digest(filename),
      filename,
      status: 'modified',
      ...{ additions: 1, deletions: 1, changes: 2, patch: '@@ -1 +1 @@\n-old\n+new' },
      ...{ blob_url: page, raw_url: page.replace('/blob/', '/raw/') },
      contents_url: `${contents}?ref=${pull.headSha}`,
    };
  }

  status(status: Status): Json {
    return {
      ...this.#example('status'),
      id: status.id,
      url: `${this.#apiUrl}${this.#paths().repository}/statuses/${status.sha}`,
      state: status.state,
      description: status.description ?? null,
      target_url: status.target_url ?? null,
      context: status.context ?? 'default',
      creator: this.user(status.author),
    };
  }

  checkRun(run: CheckRun): Json {
    const url = `${this.#apiUrl}${this.#paths().repository}/check-runs/${run.id}`;
    const { title = null, summary = null, text = null } = run.output ?? {};
    const annotations_count = run.annotations.length;
    return {
      ...this.#example('check-run'),
      ...{ id: run.id, name: run.name, head_sha: run.sha, url, status: run.status },
      html_url: `${this.#page()}/runs/${run.id}`,
      conclusion: run.conclusion ?? null,
      completed_at: run.status === 'completed' ? new Date().toISOString() : null,
      details_url: run.detailsUrl ?? null,
      external_id: run.externalId ?? '',
      output: { title, summary, text, annotations_count, annotations_url: `${url}/annotations` },
      pull_requests: [],
    };
  }

  reaction({ author, content }: Reaction): Json {
    return { ...this.#example('reaction'), user: this.user(author), content };
  }

  workflowRun(run: WorkflowRun): Json {
    const [example] = this.#example('workflow-run-paginated').workflow_runs as Json[];
    return {
      ...example,
      ...{ id: run.id, name: run.name, head_sha: run.headSha, event: run.event },
      ...{ status: run.status, run_attempt: run.attempt },
      conclusion: run.status === 'completed' ? 'success' : null,
      html_url: `${this.#page()}/actions/runs/${run.id}`,
    };
  }

  #branch(repository: Repository, ref: string, sha: string): Json {
    const repo = this.repository(repository);
    const user = this.user(repository.owner);
    return { label: `${repository.owner}:${ref}`, ref, sha, user, repo };
  }

  #identity({ id, owner, name }: Repository): Json {
    return { id, name, full_name: `${owner}/${name}`, owner: this.user(owner) };
  }

  #example(name: string): Json {
    return this.#local(JSON.stringify(examples[name]));
  }

  #local(text: string): Json {
    return JSON.parse(text.replaceAll('https://api.github.com', this.#apiUrl));
  }

  #paths(): { repository: string } {
    return { repository: `/repos/${this.#repository.owner}/${this.#repository.name}` };
  }

  #page(): string {
    return `${SERVER}/${this.#repository.owner}/${this.#repository.name}`;
  }
}

/** The same login has the same id for ever. */
function numberOf(login: string): number {
  return createHash('sha256').update(login).digest().readUInt32BE() + 1;
}

function digest(text: string): string {
  return createHash('sha1').update(text).digest('hex');
}
