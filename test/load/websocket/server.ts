import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { type WebSocket, WebSocketServer } from 'ws';

/** A server by another implementation of the protocol, which does this with each message. */
export class MessageServer implements AsyncDisposable {
  readonly messages: string[] = [];
  readonly closes: number[] = [];
  readonly headers: NodeJS.Dict<string | string[]>[] = [];
  most = 0;
  readonly #server: WebSocketServer;

  private constructor(server: WebSocketServer, said: Said) {
    this.#server = server;
    server.on('connection', (socket, request) => {
      this.headers.push(request.headers);
      this.most = Math.max(this.most, server.clients.size);
      socket.on('message', (data, isBinary) => {
        this.messages.push(isBinary ? 'binary' : String(data));
        said(socket, String(data), this.messages.length, [...server.clients]);
      });
      socket.on('close', (code) => this.closes.push(code));
    });
  }

  static async start(said: Said): Promise<MessageServer> {
    const server = new WebSocketServer({ port: 0, host: '127.0.0.1' });
    await once(server, 'listening');
    return new MessageServer(server, said);
  }

  get port(): number {
    return (this.#server.address() as AddressInfo).port;
  }

  get connections(): number {
    return this.headers.length;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    for (const client of this.#server.clients) client.terminate();
    await new Promise((resolve) => this.#server.close(resolve));
  }
}

export type Said = (
  socket: WebSocket,
  message: string,
  turn: number,
  everybody: readonly WebSocket[],
) => void;

export const echo: Said = (socket, message) => socket.send(message);
export const chat: Said = (_socket, message, _turn, everybody) => {
  for (const member of everybody) member.send(message);
};
