import type { IncomingMessage, ServerResponse } from 'node:http';
import { serveGit } from '../../baseline/support/git-server.ts';
import { allows, type Token } from '../access.ts';
import type { SeenRequest } from '../faults.ts';
import type { World } from '../world.ts';

/** A request of git's smart HTTP: `/owner/name.git/info/refs?service=git-upload-pack`. */
export interface GitRequest {
  readonly repository: string;
  /** Within the repository. */
  readonly path: string;
  readonly service: 'git-upload-pack' | 'git-receive-pack';
  readonly query: string;
}

/** @returns null for what is not git's. */
export function gitRequest(url: URL): GitRequest | null {
  const match =
    /^\/([\w.-]+\/[\w.-]+?)(?:\.git)?(\/(?:info\/refs|git-(?:upload|receive)-pack))$/.exec(
      url.pathname,
    );
  const [, repository, path] = match ?? [];
  if (repository === undefined || path === undefined) return null;
  const asked = path === '/info/refs' ? url.searchParams.get('service') : path.slice(1);
  const service = asked === 'git-receive-pack' ? asked : 'git-upload-pack';
  return { repository, path, service, query: url.search };
}

/** The token in `Authorization: Basic x-access-token:TOKEN`, or in a bearer's. */
export function gitToken(
  tokens: ReadonlyMap<string, Token>,
  request: IncomingMessage,
): Token | null | 'unknown' {
  const [, kind, value = ''] = /^(\w+) (.+)$/.exec(request.headers.authorization ?? '') ?? [];
  if (kind === undefined) return null;
  const basic = Buffer.from(value, 'base64').toString('utf8').split(':').slice(1).join(':');
  return tokens.get(kind.toLowerCase() === 'basic' ? basic : value) ?? 'unknown';
}

/** Everybody reads a public repository; a push needs `contents: write`, and a fork its owner. */
export function gitRefusal(
  world: World,
  { repository, service }: GitRequest,
  token: Token | null | 'unknown',
): number | null {
  if (token === 'unknown') return 401;
  if (!world.git.has(repository)) return token === null ? 401 : 404;
  if (service === 'git-upload-pack') return world.isPrivate ? readRefusal(token) : null;
  if (token === null) return 401;
  const [owner] = repository.split('/');
  if (token.kind === 'user' && token.login === owner) return null;
  const own = repository === `${world.repository.owner}/${world.repository.name}`;
  return own && allows(token, ['contents:write']) ? null : 403;
}

function readRefusal(token: Token | null): number | null {
  if (token === null) return 401;
  return allows(token, ['contents:read']) ? null : 403;
}

export function refuseGit(response: ServerResponse, status: number): void {
  const headers = status === 401 ? { 'www-authenticate': 'Basic realm="GitHub"' } : {};
  const text = status === 403 ? 'Permission to the repository denied.' : 'Repository not found.';
  response.writeHead(status, { 'content-type': 'text/plain', ...headers }).end(`${text}\n`);
}

export function seenGit(
  asked: GitRequest,
  request: IncomingMessage,
  login: string | null,
): SeenRequest {
  return {
    method: request.method ?? 'GET',
    path: `/${asked.repository}.git${asked.path}`,
    query: new URLSearchParams(asked.query),
    headers: request.headers as SeenRequest['headers'],
    body: undefined,
    operation: asked.service.replace('git-', 'git/'),
    login,
  };
}

/** Lets git answer; resolves when it has. */
export function serveRepository(
  world: World,
  asked: GitRequest,
  login: string | null,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const path = `/${asked.repository}.git${asked.path}`;
  return serveGit({
    ...{ root: world.git.root, path, query: asked.query.slice(1), user: login ?? 'anonymous' },
    ...{ request, response },
  });
}
