import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { HOURLY_LIMIT, type Permissions, type Token } from './access.ts';
import type { Decide, Fault, SeenRequest } from './faults.ts';
import type { Answer } from './operations/operation.ts';
import { respond } from './respond.ts';
import { readBody, send, sendHalf } from './wire.ts';
import {
  type CheckRun,
  type Comment,
  type Pull,
  type PullOptions,
  type Status,
  type WorkflowRun,
  World,
} from './world.ts';

export type { Decide, Fault, SeenRequest } from './faults.ts';
export { applied, drop, failure, half, secondaryLimit, serverError, silence } from './faults.ts';
export type { CheckRun, Comment, Pull, PullOptions, Status } from './world.ts';

export interface FakeGithubOptions {
  /** `owner/name` */
  readonly repository?: string;
  /** Of `github.token`, as a workflow's `permissions:`. */
  readonly permissions?: Permissions;
  /** `/api/v3` makes it answer as GitHub Enterprise does. */
  readonly prefix?: '' | '/api/v3';
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

  private constructor(server: Server, options: FakeGithubOptions) {
    this.#server = server;
    this.#prefix = options.prefix ?? '';
    this.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}${this.#prefix}`;
    this.#world = new World(options.repository ?? 'octo-org/bookstore', this.url);
    const permissions = options.permissions ?? { 'pull-requests': 'write', contents: 'read' };
    this.token = this.addToken({ login: 'github-actions[bot]', kind: 'app', permissions });
    server.on('request', (request, response) => void this.#serve(request, response));
  }

  static async start(options: FakeGithubOptions = {}): Promise<FakeGithub> {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return new FakeGithub(server, options);
  }

  /** @throws Error with the violations, if there are any. */
  async [Symbol.asyncDispose](): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
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

  /** Leaves a token so many requests until its limit starts anew. */
  limit(token: string, remaining: number, resetInSeconds: number): void {
    const found = this.#tokens.get(token) as Token;
    found.remaining = remaining;
    found.resetAt = Math.ceil(Date.now() / 1000) + resetInSeconds;
  }

  addPull(options: PullOptions = {}): Pull {
    return this.#world.addPull(options);
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

  addWorkflowRun(run: Pick<WorkflowRun, 'name' | 'headSha' | 'status'>): WorkflowRun {
    const added = { ...run, id: this.#world.nextId(), event: 'pull_request', attempt: 1 };
    this.#world.workflowRuns.push(added);
    return added;
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
