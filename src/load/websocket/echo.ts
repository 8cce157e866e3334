import type { Asker } from '../asker.ts';
import { MessageSocket, type SocketListener, type SocketOwner } from './message-socket.ts';

/** What an exchange of messages asks of the target that it belongs to. */
export interface ExchangeOwner extends SocketOwner {
  /** One correct message came, and more are waited for. */
  delivered(asker: Asker, now: number): void;
  /** The last correct message came. */
  answered(asker: Asker, error: null, now: number): void;
  failed(asker: Asker, error: string): void;
}

/** A WebSocket that sends the message and waits for the same back. */
export class Echo implements Asker, SocketListener {
  sentAt = 0;
  inFlight = false;

  readonly #owner: ExchangeOwner;
  readonly #socket: MessageSocket;
  #standing: (() => void) | null = null;

  constructor(owner: ExchangeOwner) {
    this.#owner = owner;
    this.#socket = new MessageSocket(owner, this);
  }

  get open(): boolean {
    return this.#socket.opened;
  }

  ask(now: number): void {
    this.sentAt = now;
    this.inFlight = true;
    if (this.#socket.opened) this.#socket.send();
    else this.#socket.connect();
  }

  stand(): Promise<void> {
    if (this.open) return Promise.resolve();
    return new Promise((resolve) => {
      this.#standing = resolve;
      this.#socket.connect();
    });
  }

  timeOut(): void {
    this.#fail('timeout');
  }

  drop(): void {
    this.inFlight = false;
    this.#socket.drop();
  }

  opened(): void {
    this.#standing?.();
    if (this.inFlight) this.#socket.send();
  }

  received(expected: boolean): void {
    if (!this.inFlight) return;
    if (!expected) {
      this.#fail('wrong-message');
    } else {
      this.inFlight = false;
      this.#owner.answered(this, null, performance.now());
    }
  }

  lost(error: string): void {
    this.#standing?.();
    if (this.inFlight) this.#fail(error);
  }

  #fail(error: string): void {
    this.drop();
    this.#owner.failed(this, error);
  }
}
