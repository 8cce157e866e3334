import { createHash } from 'node:crypto';
import { examples } from './description.ts';
import type {
  ChangedFile,
  CheckRun,
  Comment,
  Pull,
  Reaction,
  Release,
  Repository,
  Status,
} from './world.ts';

type Json = Record<string, unknown>;

/** Where GitHub's published examples live, to be renamed. */
const EXAMPLE_REPOSITORY = /(octocat|github)\/hello-world/gi;

/** Makes whole answers: GitHub's own published examples, with what the fake remembers put in. */
export class Renderer {
  readonly #apiUrl: string;
  readonly #serverUrl: string;
  /** The repository itself. */
  readonly own: Repository;

  constructor(apiUrl: string, own: Repository) {
    this.#apiUrl = apiUrl;
    this.#serverUrl = new URL(apiUrl).origin;
    this.own = own;
  }

  user(login: string): Json {
    const example = this.example('issue-comment').user as Json;
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
    return {
      ...this.example('issue-comment'),
      id: comment.id,
      url: this.api(`/issues/comments/${comment.id}`),
      html_url: this.page(`/pull/${comment.issue}#issuecomment-${comment.id}`),
      issue_url: this.api(`/issues/${comment.issue}`),
      body: comment.body,
      user: this.user(comment.author),
      created_at: comment.createdAt.toISOString(),
      updated_at: comment.updatedAt.toISOString(),
    };
  }

  pull(pull: Pull): Json {
    const text = JSON.stringify(examples['pull-request'])
      .replaceAll(EXAMPLE_REPOSITORY, `${this.own.owner}/${this.own.name}`)
      .replaceAll('/1347', `/${pull.number}`);
    const { id, number, title, state, locked } = pull;
    return {
      ...this.#local(text),
      // The published example's team lacks what teams have.
      requested_teams: [],
      ...{ id, number, title, state, locked, merged: pull.merged },
      merge_commit_sha: pull.mergeSha,
      user: this.user(pull.author),
      head: this.#branch(pull.headRepository, pull.headRef, pull.headSha),
      base: this.#branch(this.own, pull.baseRef, pull.baseSha),
    };
  }

  file(sha: string, file: string | ChangedFile): Json {
    const { filename, previousFilename, ...more } =
      typeof file === 'string' ? { ...ONE_LINE, filename: file } : file;
    const { status = 'modified', additions = 0, deletions = 0, patch } = more;
    return {
      ...{ sha: digest(filename), filename, status, additions, deletions },
      changes: additions + deletions,
      blob_url: this.page(`/blob/${sha}/${filename}`),
      raw_url: this.page(`/raw/${sha}/${filename}`),
      contents_url: this.api(`/contents/${filename}?ref=${sha}`),
      ...(patch === undefined ? {} : { patch }),
      ...(previousFilename === undefined ? {} : { previous_filename: previousFilename }),
    };
  }

  status(status: Status): Json {
    return {
      ...this.example('status'),
      id: status.id,
      url: this.api(`/statuses/${status.sha}`),
      state: status.state,
      description: status.description ?? null,
      target_url: status.target_url ?? null,
      context: status.context ?? 'default',
      creator: this.user(status.author),
    };
  }

  release({ id, tag, name, draft, prerelease, author, createdAt }: Release): Json {
    const url = this.api(`/releases/${id}`);
    const at = createdAt.toISOString();
    return {
      ...this.example('release'),
      ...{ id, url, tag_name: tag, name, draft, prerelease, author: this.user(author) },
      ...{ html_url: this.page(`/releases/tag/${tag}`), assets: [], assets_url: `${url}/assets` },
      ...{ target_commitish: 'main', created_at: at, published_at: draft ? null : at },
    };
  }

  tag(name: string, sha: string): Json {
    const commit = { sha, url: this.api(`/commits/${sha}`) };
    const archive = (kind: string) => this.page(`/${kind}/refs/tags/${name}`);
    const urls = { zipball_url: archive('zipball'), tarball_url: archive('tarball') };
    return { name, commit, ...urls, node_id: 'MDY6Q29tbWl0' };
  }

  /** As it stands in a combined status: without its creator. */
  simpleStatus(status: Status): Json {
    const { creator: _creator, ...simple } = this.status(status);
    return simple;
  }

  annotation(annotation: object): Json {
    const columns = { start_column: null, end_column: null };
    const texts = { title: null, raw_details: null, blob_href: this.page('/blob') };
    return { ...columns, ...texts, ...annotation };
  }

  checkRun(run: CheckRun): Json {
    const url = this.api(`/check-runs/${run.id}`);
    const { title = null, summary = null, text = null } = run.output ?? {};
    const annotations_count = run.annotations.length;
    const example = this.example('check-run');
    return {
      ...example,
      app: { ...(example.app as Json), slug: run.author.replace(/\[bot\]$/, '') },
      ...{ id: run.id, name: run.name, head_sha: run.sha, url, status: run.status },
      html_url: this.page(`/runs/${run.id}`),
      conclusion: run.conclusion ?? null,
      completed_at: run.status === 'completed' ? new Date().toISOString() : null,
      details_url: run.detailsUrl ?? null,
      external_id: run.externalId ?? '',
      output: { title, summary, text, annotations_count, annotations_url: `${url}/annotations` },
      pull_requests: [],
    };
  }

  reaction({ author, content }: Reaction): Json {
    return { ...this.example('reaction'), user: this.user(author), content };
  }

  #branch(repository: Repository, ref: string, sha: string): Json {
    const repo = this.repository(repository);
    const user = this.user(repository.owner);
    return { label: `${repository.owner}:${ref}`, ref, sha, user, repo };
  }

  #identity({ id, owner, name }: Repository): Json {
    return { id, name, full_name: `${owner}/${name}`, owner: this.user(owner) };
  }

  /** One of GitHub's published examples, its addresses made the fake's. */
  example(name: string): Json {
    return this.#local(JSON.stringify(examples[name]));
  }

  #local(text: string): Json {
    return JSON.parse(text.replaceAll('https://api.github.com', this.#apiUrl));
  }

  /** Of the repository: `/actions/runs/1`. */
  api(path: string): string {
    return `${this.#apiUrl}/repos/${this.own.owner}/${this.own.name}${path}`;
  }

  /** What a browser shows of it. */
  page(path: string): string {
    return `${this.#serverUrl}/${this.own.owner}/${this.own.name}${path}`;
  }
}

const ONE_LINE = { additions: 1, deletions: 1, patch: '@@ -1 +1 @@\n-old\n+new' };

/** The same login has the same id for ever. */
function numberOf(login: string): number {
  return createHash('sha256').update(login).digest().readUInt32BE() + 1;
}

function digest(text: string): string {
  return createHash('sha1').update(text).digest('hex');
}
