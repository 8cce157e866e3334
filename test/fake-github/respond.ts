import type { IncomingMessage } from 'node:http';
import { acceptedHeader, allows, limitHeaders, type Need, type Token } from './access.ts';
import { answerErrors, findOperation, type Operation, requestErrors } from './description.ts';
import type { SeenRequest } from './faults.ts';
import { type Answer, ok, refused } from './operations/operation.ts';
import { OPERATIONS } from './operations/registry.ts';
import { page } from './pages.ts';
import type { World } from './world.ts';

export interface Context {
  readonly world: World;
  readonly tokens: ReadonlyMap<string, Token>;
  readonly url: string;
  readonly prefix: string;
}

export interface Exchange {
  readonly seen: SeenRequest;
  /** Does what was asked for; called at most once. */
  readonly answer: () => { answer: Answer; violations: readonly string[] };
}

/** Reads a request, and prepares GitHub's answer to it. */
export function respond(context: Context, request: IncomingMessage, body: unknown): Exchange {
  const url = new URL(request.url ?? '/', context.url);
  const path = url.pathname.slice(context.prefix.length);
  const method = request.method ?? 'GET';
  const operation = findOperation(method, path);
  const token = tokenOf(context, request);
  const seen: SeenRequest = {
    method,
    path: url.pathname.startsWith(context.prefix) ? path : url.pathname,
    query: url.searchParams,
    headers: request.headers as SeenRequest['headers'],
    body,
    operation: operation?.id ?? null,
    login: token?.login ?? null,
  };
  return { seen, answer: () => answerTo(context, seen, operation, token) };
}

/** In GitHub's order: who is it, how often, may they, is it there, is it well formed. */
function answerTo(
  context: Context,
  seen: SeenRequest,
  operation: Operation | null,
  token: Token | null,
): { answer: Answer; violations: readonly string[] } {
  if (token === null) return plain(refused(401, 'Bad credentials'));
  if (token.remaining === 0 && token.resetAt > Date.now() / 1000) return plain(exhausted(token));
  token.remaining = Math.max(0, token.remaining - 1);
  if (/^(\/api)?\/graphql$/.test(seen.path)) return plain(viewer(seen, token));
  if (operation === null) {
    return {
      answer: refused(404, 'Not Found'),
      violations: [`${seen.method} ${seen.path}: unknown`],
    };
  }
  const violations = [...headerErrors(seen), ...requestErrors(operation, seen.query, seen.body)];
  const done =
    violations.length > 0
      ? refused(422, violations.join('; '))
      : run(context, seen, operation, token);
  const paged = done.list === undefined ? done : page(done, seen, context.url);
  const wrong = paged.bytes ? [] : answerErrors(operation, paged.status, paged.body);
  return {
    answer: { ...paged, headers: { ...limitHeaders(token), ...paged.headers } },
    violations: [
      ...violations.map((text) => `${operation.id}, request: ${text}`),
      ...wrong.map((text) => `${operation.id}, answer ${paged.status}: ${text}`),
    ],
  };
}

function run(context: Context, seen: SeenRequest, operation: Operation, token: Token): Answer {
  const handler = OPERATIONS[operation.id];
  if (handler === undefined) return refused(501, `the fake has no ${operation.id}`);
  const { world } = context;
  const { owner, repo } = operation.params;
  const elsewhere = owner !== undefined && `${owner}/${repo}` !== fullName(world);
  if (elsewhere) return refused(404, 'Not Found');
  if (!allows(token, handler.needs)) return forbidden(token, handler.needs);
  const { params } = operation;
  const accept = seen.headers.accept ?? '';
  return handler.run({ world, token, params, query: seen.query, accept, body: seen.body });
}

function forbidden(token: Token, needs: readonly Need[]): Answer {
  const what = token.kind === 'app' ? 'integration' : 'personal access token';
  const headers = { 'x-accepted-github-permissions': acceptedHeader(needs) };
  return { ...refused(403, `Resource not accessible by ${what}`), headers };
}

function exhausted(token: Token): Answer {
  const answer = refused(403, 'API rate limit exceeded for installation ID 1.');
  return { ...answer, headers: limitHeaders(token) };
}

/** GraphQL is not in the description: the one query in use is answered, as github.com answers it. */
function viewer(seen: SeenRequest, token: Token): Answer {
  const query = String((seen.body as { query?: unknown })?.query).replaceAll(/\s+/g, ' ');
  if (query === 'query { viewer { login } }')
    return ok({ data: { viewer: { login: token.login } } });
  return ok({ errors: [{ type: 'FORBIDDEN', message: `the fake does not know ${query}` }] });
}

/** GitHub refuses requests without a user agent; the version keeps answers in the shape we know. */
function headerErrors({ headers }: SeenRequest): string[] {
  return [
    ...(headers['user-agent']?.startsWith('gaitkeeper') ? [] : ['no user-agent of ours']),
    ...(headers['x-github-api-version'] === '2022-11-28'
      ? []
      : ['x-github-api-version not pinned']),
    ...(headers.accept?.includes('application/vnd.github') ? [] : ['no accept header']),
  ];
}

function tokenOf(context: Context, request: IncomingMessage): Token | null {
  const [, value = ''] = /^(?:token|bearer) (.+)$/i.exec(request.headers.authorization ?? '') ?? [];
  return context.tokens.get(value) ?? null;
}

function fullName(world: World): string {
  return `${world.repository.owner}/${world.repository.name}`;
}

function plain(answer: Answer): { answer: Answer; violations: readonly string[] } {
  return { answer, violations: [] };
}
