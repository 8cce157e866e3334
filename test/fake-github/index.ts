import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { HOURLY_LIMIT, type Permissions, type Token } from './access.ts';
import type { Decide, Fault, SeenRequest } from './faults.ts';
import {
  type GitRequest,
  gitRefusal,
  gitRequest,
  gitToken,
  refuseGit,
  seenGit,
  serveRepository,
} from './hosting/http.ts';
import type { Push } from './hosting/repositories.ts';
import { type Answer, refused } from './operations/operation.ts';
import { respond } from './respond.ts';
import { readBody, send, sendHalf } from './wire.ts';
import {
  type Artifact,
  type ArtifactOptions,
  type CheckRun,
  type Comment,
  type Job,
  type JobOptions,
  type Pull,
  type PullOptions,
  type Release,
  type ReleaseOptions,
  type Status,
  type WorkflowRun,
  type WorkflowRunOptions,
  World,
} from './world.ts';

export type { Decide, Fault, SeenRequest } from './faults.ts';
export { applied, drop, failure, half, secondaryLimit, serverError, silence } from './faults.ts';
export type {
  Artifact,
  ArtifactOptions,
  ChangedFile,
  CheckRun,
  Comment,
  Job,
  JobOptions,
  Pull,
  PullOptions,
  Release,
  Status,
  WorkflowRun,
  WorkflowRunOptions,
} from './world.ts';

export interface FakeGithubOptions {
  /** `owner/name` */
  readonly repository?: string;
  /** Of `github.token`, as a workflow's `permissions:`. */
  readonly permissions?: Permissions;
  /** `/api/v3` makes it answer as GitHub Enterprise does. */
  readonly prefix?: '' | '/api/v3';
  /** Where it is, nobody fetches without a token. */
  readonly private?: boolean;
}

export interface TokenOptions {
  readonly login: string;
  readonly kind: 'app' | 'user';
  readonly permissions: Permissions;
}

/**
 * A GitHub that remembers, over real HTTP. Every request and every answer is checked against GitHub's
 * published description; what does not fit is collected, and thrown when the server is disposed of.
 * What the description does not say is added: permissions, pages, lengths, rate limits, and faults.
 */
export class FakeGithub implements AsyncDisposable {
  /** GITHUB_SERVER_URL */
  readonly serverUrl: string;
  /** GITHUB_API_URL */
  readonly url: string;
  /** GITHUB_TOKEN: `github-actions[bot]` with the permissions of the options. */
  readonly token: string;
  /** Every request so far, in the order of arrival. */
  readonly requests: SeenRequest[] = [];
  /** What did not fit GitHub's description. Empty it where a test does so on purpose. */
  readonly violations: string[] = [];
  readonly #world: World;
  readonly #server: Server;
  readonly #prefix: string;
  readonly #tokens = new Map<string, Token>();
  readonly #faults: { decide: Decide; left: number }[] = [];

  readonly #store: Server;

  private constructor(server: Server, store: Server, options: FakeGithubOptions) {
    this.#server = server;
    this.#store = store;
    this.#prefix = options.prefix ?? '';
    this.serverUrl = urlOf(server);
    this.url = `${this.serverUrl}${this.#prefix}`;
    this.#world = new World(options.repository ?? 'octo-org/bookstore', this.url);
    this.#world.isPrivate = options.private ?? false;
    const permissions = options.permissions ?? { 'pull-requests': 'write', contents: 'read' };
    this.token = this.addToken({ login: 'github-actions[bot]', kind: 'app', permissions });
    this.#world.storage.url = urlOf(store);
    server.on('request', (request, response) => void this.#serve(request, response));
    store.on('request', (request, response) => void this.#download(request, response));
  }

  static async start(options: FakeGithubOptions = {}): Promise<FakeGithub> {
    const [server, store] = [await listening(), await listening()];
    return new FakeGithub(server, store, options);
  }

  /** @throws Error with the violations, if there are any. */
  async [Symbol.asyncDispose](): Promise<void> {
    await Promise.all([closed(this.#server), closed(this.#store)]);
    this.#world.git.dispose();
    if (this.violations.length === 0) return;
    throw new Error(`not as GitHub describes it:\n${this.violations.join('\n')}`);
  }

  get owner(): string {
    return this.#world.repository.owner;
  }

  get repo(): string {
    return this.#world.repository.name;
  }

  get repositoryId(): number {
    return this.#world.repository.id;
  }

  addToken({ login, kind, permissions }: TokenOptions): string {
    const value = `${kind === 'app' ? 'ghs' : 'github_pat'}_${randomBytes(18).toString('hex')}`;
    const resetAt = Math.ceil(Date.now() / 1000) + 3600;
    const token = { value, login, kind, permissions, remaining: HOURLY_LIMIT, resetAt };
    this.#tokens.set(value, token);
    return value;
  }

  /** As GitHub does with a job's token when the job has ended. */
  removeToken(token: string): void {
    this.#tokens.delete(token);
  }

  /** Leaves a token so many requests until its limit starts anew. */
  limit(token: string, remaining: number, resetInSeconds: number): void {
    const found = this.#tokens.get(token) as Token;
    found.remaining = remaining;
    found.resetAt = Math.ceil(Date.now() / 1000) + resetInSeconds;
  }

  addPull(options: PullOptions = {}): Pull {
    return this.#world.addPull(options);
  }

  /**
   * Keeps the repository in git, so that it can be cloned from `serverUrl` and pushed to; later, a
   * fork of it that starts as it is then.
   */
  host(fork?: string): void {
    const own = `${this.owner}/${this.repo}`;
    if (fork === undefined) this.#world.git.create(own);
    else this.#world.git.create(fork, own);
  }

  /** Where somebody's git clones from and pushes to; the repository itself unless it is a fork. */
  remote(token: string, repository = `${this.owner}/${this.repo}`): string {
    const url = new URL(`${this.serverUrl}/${repository}.git`);
    Object.assign(url, { username: 'x-access-token', password: token });
    return url.href;
  }

  /** Runs git in the bare repository itself. */
  git(...args: readonly string[]): string {
    return this.#world.git.git(`${this.owner}/${this.repo}`, ...args);
  }

  /** In the order in which they arrived. */
  get pushes(): readonly Push[] {
    return this.#world.pushes;
  }

  get pulls(): readonly Pull[] {
    return [...this.#world.pulls.values()];
  }

  get releases(): readonly Release[] {
    return this.#world.releases;
  }

  get workflowRuns(): readonly WorkflowRun[] {
    return this.#world.workflowRuns;
  }

  /** Of all pull requests, oldest first. */
  get allComments(): readonly Comment[] {
    return this.#world.comments;
  }

  artifacts(run: number): readonly Artifact[] {
    return this.#world.artifacts.filter((artifact) => artifact.run === run);
  }

  /** @returns the merge commit's SHA. */
  merge(pull: Pull, login: string): string {
    return this.#world.merge(pull, login);
  }

  addRelease(options: ReleaseOptions): Release {
    return this.#world.addRelease(options);
  }

  addComment(pull: number, author: string, body: string): Comment {
    return this.#world.addComment(pull, author, body);
  }

  deleteComment(id: number): void {
    this.#world.deleteComment(id);
  }

  /** Sets the role that the collaborators' endpoint tells. */
  setRole(login: string, role: 'admin' | 'maintain' | 'write' | 'triage' | 'read'): void {
    this.#world.roles.set(login, role);
  }

  /** Oldest first. */
  comments(pull: number): readonly Comment[] {
    return this.#world.comments.filter(({ issue }) => issue === pull);
  }

  addWorkflowRun(options: WorkflowRunOptions): WorkflowRun {
    return this.#world.addWorkflowRun(options);
  }

  /** As by the button. */
  rerun(run: number): void {
    this.#world.rerun(this.workflowRuns.find(({ id }) => id === run) as WorkflowRun);
  }

  /** Of a run; `content` is a zip file. Attempts of a run share their artifacts. */
  addArtifact(run: number, options: ArtifactOptions): Artifact {
    return this.#world.addArtifact(run, options);
  }

  addJob(run: number, options: JobOptions): Job {
    return this.#world.addJob(run, options);
  }

  /** What `repos/get-content` answers, at the default branch or another ref. */
  setFile(path: string, text: string, ref = 'main'): void {
    this.#world.files.set(ref, path, text);
  }

  /** Lets the addresses of artifacts that were given out run out. */
  expireDownloads(): void {
    this.#world.storage.expire();
  }

  /** Of a comment, in order. */
  reactions(comment: number): readonly string[] {
    const of = this.#world.reactions.filter((reaction) => reaction.comment === comment);
    return of.map(({ content }) => content);
  }

  statuses(sha: string): readonly Status[] {
    return this.#world.statuses.filter((status) => status.sha === sha);
  }

  checkRuns(sha: string): readonly CheckRun[] {
    return this.#world.checkRuns.filter((run) => run.sha === sha);
  }

  /**
   * Lets `decide` look at each request until it has returned `times` faults. It may wait, and may
   * change what is remembered, so that a race ends the way a test wants it.
   */
  fail(decide: Decide, times = 1): void {
    this.#faults.push({ decide, left: times });
  }

  /** How often something was asked: `issues/create-comment`. */
  count(operation: string): number {
    return this.requests.filter((request) => request.operation === operation).length;
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const asked = gitRequest(new URL(request.url ?? '/', this.serverUrl));
    if (asked !== null) return await this.#serveGit(asked, request, response);
    const context = {
      world: this.#world,
      tokens: this.#tokens,
      url: this.url,
      prefix: this.#prefix,
    };
    const exchange = respond(context, request, await readBody(request));
    this.requests.push(exchange.seen);
    const fault = await this.#nextFault(exchange.seen);
    const answer = fault && !fault.applied ? null : this.#answer(exchange.answer);
    deliver(response, fault, answer);
  }

  /** A fault chooses git's requests by their operation: `git/upload-pack`, `git/receive-pack`. */
  async #serveGit(
    asked: GitRequest,
    request: IncomingMessage,
    response: ServerResponse,
  ): Promise<void> {
    const token = gitToken(this.#tokens, request);
    const login = token === null || token === 'unknown' ? null : token.login;
    const seen = seenGit(asked, request, login);
    this.requests.push(seen);
    const fault = await this.#nextFault(seen);
    if (fault !== null) return deliver(response, fault, refused(500, 'half of it'));
    const refusal = gitRefusal(this.#world, asked, token);
    if (refusal !== null) return refuseGit(response, refusal);
    await serveRepository(this.#world, asked, login, request, response);
    // Before the end, so that who has pushed finds everything as it is afterwards.
    this.#world.pushed(asked.repository);
    response.end();
  }

  /** A fault chooses downloads by their operation: `storage/download`. */
  async #download(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', this.#world.storage.url);
    const headers = request.headers as SeenRequest['headers'];
    const where = { method: request.method ?? 'GET', path: url.pathname, query: url.searchParams };
    const asked = { headers, body: undefined, operation: 'storage/download', login: null };
    const seen = { ...where, ...asked };
    this.requests.push(seen);
    const fault = await this.#nextFault(seen);
    deliver(response, fault, this.#world.storage.answer(request));
  }

  #answer(answer: () => { answer: Answer; violations: readonly string[] }): Answer {
    const result = answer();
    this.violations.push(...result.violations);
    return result.answer;
  }

  async #nextFault(seen: SeenRequest): Promise<Fault | null> {
    for (const entry of [...this.#faults]) {
      if (entry.left === 0) continue;
      const fault = await entry.decide(seen);
      if (fault === null) continue;
      entry.left--;
      return fault;
    }
    return null;
  }
}

function deliver(response: ServerResponse, fault: Fault | null, answer: Answer | null): void {
  if (fault === null) send(response, answer as Answer);
  else if (fault.kind === 'answer') send(response, fault.answer as Answer);
  else if (fault.kind === 'half') sendHalf(response, answer as Answer);
  else if (fault.kind === 'drop') response.socket?.destroy();
}

async function listening(): Promise<Server> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}

function closed(server: Server): Promise<unknown> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(resolve));
}

function urlOf(server: Server): string {
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}
