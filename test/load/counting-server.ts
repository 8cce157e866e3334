import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A real server that keeps a tally of what it was asked. */
export class CountingServer implements AsyncDisposable {
  requests = 0;
  /** `POST /orders?q=1 token body`, each once. */
  readonly asked = new Set<string>();
  readonly #server: Server;

  private constructor(status: (turn: number) => number) {
    this.#server = createServer(async (request, response) => {
      const turn = this.requests++;
      let body = '';
      for await (const part of request) body += part;
      const { method, url, headers } = request;
      this.asked.add([method, url, headers['x-token'] ?? '-', body].join(' '));
      response.statusCode = status(turn);
      response.end('Hello, World!');
    });
  }

  /** @param status of the answer to the request of this number, counted from 0 */
  static async start(status: (turn: number) => number = () => 200): Promise<CountingServer> {
    const server = new CountingServer(status);
    server.#server.listen(0, '127.0.0.1');
    await once(server.#server, 'listening');
    return server;
  }

  get port(): number {
    return (this.#server.address() as AddressInfo).port;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    const closed = once(this.#server, 'close');
    this.#server.closeAllConnections();
    this.#server.close();
    await closed;
  }
}
