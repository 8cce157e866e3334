import { once } from 'node:events';
import { type AddressInfo, createServer, type Server, type Socket } from 'node:net';
import type {
  ArrivalRate,
  Expectation,
  HttpRequest,
  HttpScenario,
} from '../../src/domain/scenario.ts';

/** Answers one request; `turn` counts the requests of the server from 0. */
export type Answer = (socket: Socket, turn: number) => void;

/** A server that says exactly what the test wants, byte for byte. Requests must have no body. */
export class RawServer implements AsyncDisposable {
  connections = 0;
  requests = 0;
  readonly sockets = new Set<Socket>();
  readonly requestTexts: string[] = [];
  readonly remoteAddresses = new Set<string>();
  readonly #server: Server;

  private constructor(answer: Answer) {
    this.#server = createServer((socket) => this.#serve(socket, answer));
  }

  static async start(answer: Answer): Promise<RawServer> {
    const server = new RawServer(answer);
    server.#server.listen(0, '127.0.0.1');
    await once(server.#server, 'listening');
    return server;
  }

  get port(): number {
    return (this.#server.address() as AddressInfo).port;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    for (const socket of this.sockets) socket.destroy();
    const closed = once(this.#server, 'close');
    this.#server.close();
    await closed;
  }

  #serve(socket: Socket, answer: Answer): void {
    this.connections++;
    this.remoteAddresses.add(String(socket.remoteAddress));
    this.sockets.add(socket);
    socket.setNoDelay(true);
    socket.on('close', () => this.sockets.delete(socket));
    socket.on('error', () => {});
    let text = '';
    socket.on('data', (data) => {
      text += data.toString('latin1');
      if (!text.endsWith('\r\n\r\n')) return;
      this.requestTexts.push(text);
      text = '';
      answer(socket, this.requests++);
    });
  }
}

export const HELLO = 'HTTP/1.1 200 OK\r\nContent-Length: 13\r\n\r\nHello, World!';

export interface ScenarioParts {
  readonly connections?: number;
  readonly timeoutMs?: number;
  readonly rate?: ArrivalRate;
  readonly request?: Partial<HttpRequest>;
  readonly expect?: Partial<Expectation>;
}

/** `GET /hello` on two connections unless told otherwise. */
export function scenario(parts: ScenarioParts = {}): HttpScenario {
  return {
    name: 'hello',
    type: 'http',
    request: { method: 'GET', path: '/hello', headers: {}, body: null, ...parts.request },
    expect: { status: [200], ...parts.expect },
    connections: parts.connections ?? 2,
    timeoutMs: parts.timeoutMs ?? 20_000,
    description: 'GET /hello',
    ...(parts.rate === undefined ? {} : { rate: parts.rate }),
  };
}

/** A port that nothing listens on. */
export async function deadPort(): Promise<number> {
  const server = await RawServer.start(() => {});
  const { port } = server;
  await server[Symbol.asyncDispose]();
  return port;
}
