import type { Socket } from 'node:net';
import { AnswerParser } from './answer-parser.ts';
import type { Asker } from './asker.ts';
import { dial } from './dial.ts';
import { errorKind } from './error-kind.ts';
import type { Question } from './question.ts';
import { READ_BUFFER } from './read-buffer.ts';

/** What a connection asks of the target that it belongs to. */
export interface ConnectionOwner {
  readonly address: string;
  readonly port: number;
  /** What is to be asked next. */
  nextQuestion(): Question;
  /** Called for every new connection. @returns the local address to connect from. */
  connecting(): string | undefined;
  /** The request was answered. */
  answered(connection: Asker, error: string | null, now: number): void;
  /** The request failed without a whole answer. */
  failed(connection: Asker, error: string): void;
}

/**
 * One connection: sends a request, reads its answer, and opens a new socket where
 * the server closed the last one. `onread` bypasses the readable stream, which saves some tenth
 * to third of the CPU time of an answer.
 */
export class Connection implements Asker {
  sentAt = 0;
  inFlight = false;

  readonly #owner: ConnectionOwner;
  readonly #parser = new AnswerParser();
  /** What was asked last. */
  #question: Question | null = null;
  #socket: Socket | null = null;
  /** Whether the socket was opened for the request in flight. */
  #fresh = false;
  #received = false;

  constructor(owner: ConnectionOwner) {
    this.#owner = owner;
  }

  /** Whether a socket stands. */
  get open(): boolean {
    return this.#socket !== null;
  }

  ask(now: number): void {
    this.#send(this.#owner.nextQuestion(), now);
  }

  /** Opens a socket without asking. Rejects with the system's error. */
  stand(): Promise<void> {
    if (this.#socket !== null) return Promise.resolve();
    const socket = this.#connect();
    return new Promise((resolve, reject) => {
      socket.once('connect', resolve);
      socket.once('error', reject);
      socket.once('close', () => resolve());
    });
  }

  timeOut(): void {
    this.#fail('timeout');
  }

  /** Closes the socket; a request in flight is forgotten. */
  drop(): void {
    const socket = this.#socket;
    this.#socket = null;
    this.inFlight = false;
    socket?.destroy();
  }

  #send(question: Question, now: number): void {
    this.sentAt = now;
    this.inFlight = true;
    this.#question = question;
    this.#received = false;
    this.#parser.reset(question.bodiless);
    this.#fresh = this.#socket === null;
    const socket = this.#socket ?? this.#connect();
    socket.write(question.bytes);
  }

  #connect(): Socket {
    const socket = dial(this.#owner, (from, length) => this.#read(from, length));
    socket.on('end', () => this.#ended(socket));
    socket.on('error', (error: NodeJS.ErrnoException) => this.#lost(socket, errorKind(error)));
    socket.on('close', () => this.#lost(socket, 'closed'));
    this.#socket = socket;
    return socket;
  }

  #read(socket: Socket, length: number): boolean {
    if (socket !== this.#socket) return true;
    // Nothing was asked: a server that announces the end of an idle connection (status 408).
    if (!this.inFlight) this.drop();
    else this.#feed(length);
    return true;
  }

  #feed(length: number): void {
    const last = this.#question!.lastAnswer;
    if (!this.#received && last.matches(length)) this.#settle(last.keepAlive, last.error);
    else this.#parse(length);
  }

  #parse(length: number): void {
    const parser = this.#parser;
    const whole = !this.#received;
    this.#received = true;
    const taken = parser.feed(READ_BUFFER, 0, length);
    if (parser.malformed || taken < length) this.#fail('malformed');
    else if (parser.done) this.#answer(whole ? length : null);
  }

  /** @param length bytes of the answer, where it came in one read. */
  #answer(length: number | null): void {
    const { keepAlive, status, bodyLength } = this.#parser;
    const question = this.#question!;
    const error = question.judge(status, bodyLength);
    if (length !== null) question.lastAnswer.keep(length, keepAlive, error);
    this.#settle(keepAlive, error);
  }

  #settle(keepAlive: boolean, error: string | null): void {
    this.inFlight = false;
    if (!keepAlive) this.drop();
    this.#owner.answered(this, error, performance.now());
  }

  #ended(socket: Socket): void {
    if (socket !== this.#socket) return;
    if (this.inFlight && this.#parser.finish()) this.#answer(null);
    else this.#lost(socket, 'closed');
  }

  #lost(socket: Socket, error: string): void {
    if (socket !== this.#socket) return;
    if (!this.inFlight) this.drop();
    else if (this.#closedWhileIdle()) this.#askAnew();
    else this.#fail(error);
  }

  /** The server closed the kept connection just as the request was sent: no fault of either. */
  #closedWhileIdle(): boolean {
    return !this.#fresh && !this.#received;
  }

  #askAnew(): void {
    this.drop();
    this.#send(this.#question!, this.sentAt);
  }

  #fail(error: string): void {
    this.drop();
    this.#owner.failed(this, this.#question?.failed(error) ?? error);
  }
}
