import { spawn } from 'node:child_process';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** How the server answers a request before git sees it; null lets it through. */
export type Gate = (request: IncomingMessage) => number | null;

export interface GitServer extends AsyncDisposable {
  readonly url: string;
  /** Bytes of the answers' bodies since the start. */
  sent(): number;
  /** Bytes of the requests' bodies since the start. */
  received(): number;
  /** Requests since the start. */
  requests(): number;
}

/** Git's own HTTP server: `git http-backend` behind a CGI bridge. */
export async function gitServer(root: string, gate: Gate = () => null): Promise<GitServer> {
  let bytes = 0;
  let received = 0;
  let requests = 0;
  const server = createServer((request, response) => {
    requests += 1;
    request.on('data', (chunk: Buffer) => {
      received += chunk.length;
    });
    const refused = gate(request);
    if (refused !== null) {
      response.writeHead(refused).end('refused');
      return;
    }
    const url = new URL(request.url ?? '/', 'http://x');
    const where = { root, path: url.pathname, query: url.search.slice(1), user: 'writer' };
    const count = (length: number) => {
      bytes += length;
    };
    void serveGit({ ...where, request, response, count }).then(() => response.end());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    sent: () => bytes,
    received: () => received,
    requests: () => requests,
    [Symbol.asyncDispose]: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

export interface GitExchange {
  /** The folder above the repositories. */
  readonly root: string;
  /** `/owner/name.git/info/refs` */
  readonly path: string;
  readonly query: string;
  /** Who pushes: hooks read it as REMOTE_USER. */
  readonly user: string;
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly count?: (length: number) => void;
}

/** Lets `git http-backend` answer; resolves when it has. */
export function serveGit(exchange: GitExchange): Promise<void> {
  const { request, response, count = () => {} } = exchange;
  const child = spawn('git', ['http-backend'], {
    env: environmentOf(exchange),
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  child.stdin.on('error', () => {});
  request.pipe(child.stdin);
  let head = Buffer.alloc(0);
  let started = false;
  child.stdout.on('data', (chunk: Buffer) => {
    if (started) {
      count(chunk.length);
      response.write(chunk);
      return;
    }
    head = Buffer.concat([head, chunk]);
    const end = head.indexOf('\r\n\r\n');
    if (end < 0) return;
    started = true;
    writeHead(response, head.subarray(0, end).toString('latin1'));
    count(head.length - end - 4);
    response.write(head.subarray(end + 4));
  });
  return new Promise((resolve) => child.stdout.on('end', resolve));
}

function environmentOf({ root, path, query, user, request }: GitExchange): NodeJS.ProcessEnv {
  return {
    ...process.env,
    GIT_PROJECT_ROOT: root,
    GIT_HTTP_EXPORT_ALL: '1',
    REQUEST_METHOD: request.method ?? 'GET',
    PATH_INFO: path,
    QUERY_STRING: query,
    CONTENT_TYPE: request.headers['content-type'] ?? '',
    HTTP_CONTENT_ENCODING: request.headers['content-encoding'] ?? '',
    GIT_PROTOCOL: String(request.headers['git-protocol'] ?? ''),
    REMOTE_USER: user,
    REMOTE_ADDR: '127.0.0.1',
  };
}

function writeHead(response: ServerResponse, head: string): void {
  const fields = head.split('\r\n').map((line) => line.split(/: (.*)/s) as [string, string]);
  const status = fields.find(([name]) => name === 'Status');
  const headers = fields
    .filter(([name]) => name !== 'Status')
    .map(([name, value]) => [name, value]);
  response.writeHead(Number.parseInt(status?.[1] ?? '200', 10), Object.fromEntries(headers));
}
