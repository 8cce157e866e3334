import type { Asker } from '../asker.ts';
import type { ExchangeOwner } from './echo.ts';
import { MessageSocket } from './message-socket.ts';

/** A server may still be adding a member to its room when it has accepted it. */
const JOINING_MS = 50;

interface Member {
  readonly socket: MessageSocket;
  /** The last round whose message it got. */
  round: number;
}

/**
 * The members of one chat room. A round: one member sends, the next one in turn each time, and it is over when all
 * of them have got the message. Other messages, such as who came and went, are passed over.
 */
export class Room implements Asker {
  sentAt = 0;
  inFlight = false;

  readonly #owner: ExchangeOwner;
  readonly #members: readonly Member[];
  /** When the message of this round came, to one member after the other. */
  readonly #times: Float64Array;
  #round = 0;
  /** Members that have yet to get the message. */
  #missing = 0;
  #joining: NodeJS.Timeout | undefined;

  constructor(owner: ExchangeOwner, size: number) {
    this.#owner = owner;
    this.#times = new Float64Array(size);
    this.#members = Array.from({ length: size }, () => this.#member());
  }

  get open(): boolean {
    return this.#members.every(({ socket }) => socket.opened);
  }

  ask(now: number): void {
    this.sentAt = now;
    this.inFlight = true;
    this.#missing = 0;
    if (this.open) this.#send();
    else for (const { socket } of this.#members) socket.connect();
  }

  /** Nothing but a room that is complete can be waited for: it is asked at once. */
  stand(): Promise<void> {
    return Promise.resolve();
  }

  /** Where some have the message and others not, the server is not slow: it forgot them. */
  timeOut(): void {
    const some = this.#missing > 0 && this.#missing < this.#members.length;
    this.#fail(some ? 'left-out' : 'timeout');
  }

  drop(): void {
    clearTimeout(this.#joining);
    this.inFlight = false;
    for (const { socket } of this.#members) socket.drop();
  }

  #member(): Member {
    const socket: MessageSocket = new MessageSocket(this.#owner, {
      opened: () => this.#opened(),
      received: (expected) => expected && this.#received(member),
      lost: (error) => this.inFlight && this.#fail(error),
    });
    const member: Member = { socket, round: 0 };
    return member;
  }

  #opened(): void {
    if (!this.inFlight || !this.open) return;
    this.#joining = setTimeout(() => {
      this.sentAt = performance.now();
      this.#send();
    }, JOINING_MS);
  }

  #send(): void {
    this.#missing = this.#members.length;
    const sender = this.#members[this.#round % this.#members.length]!;
    this.#round++;
    sender.socket.send();
  }

  #received(member: Member): void {
    if (this.#missing === 0 || member.round === this.#round) return;
    member.round = this.#round;
    this.#times[this.#members.length - this.#missing] = performance.now();
    this.#missing--;
    if (this.#missing === 0) this.#settle();
  }

  /** Deliveries count once all are: a message that some do not get is none that was delivered quickly to the others. */
  #settle(): void {
    this.inFlight = false;
    const last = this.#members.length - 1;
    for (let index = 0; index < last; index++) this.#owner.delivered(this, this.#times[index]!);
    this.#owner.answered(this, null, this.#times[last]!);
  }

  #fail(error: string): void {
    this.drop();
    this.#owner.failed(this, error);
  }
}
