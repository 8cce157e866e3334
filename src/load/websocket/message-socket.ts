import type { Socket } from 'node:net';
import { isProof } from '../../domain/handshake.ts';
import { dial } from '../dial.ts';
import { errorKind } from '../error-kind.ts';
import { MAX_HEAD_BYTES } from '../head-parser.ts';
import { READ_BUFFER } from '../read-buffer.ts';
import type { RepeatedAnswer } from '../repeated-answer.ts';
import { clientFrame, OPCODE } from './frame.ts';
import { FrameParser } from './frame-parser.ts';

/** What a WebSocket asks of the target that it belongs to. */
export interface SocketOwner {
  readonly address: string;
  readonly port: number;
  /** The handshake. */
  readonly request: Buffer;
  readonly message: Buffer;
  /** The message as it is sent. */
  readonly frame: Buffer;
  readonly lastAnswer: RepeatedAnswer;
  /** Called for every new connection. @returns the local address to connect from. */
  connecting(): string | undefined;
}

/** Told of what comes over a WebSocket. */
export interface SocketListener {
  opened(): void;
  /** @param expected whether it is the message that is sent. */
  received(expected: boolean): void;
  /** The socket is gone, and why. */
  lost(error: string): void;
}

const NORMAL_CLOSURE = Buffer.from([0x03, 0xe8]);
const CLOSE = clientFrame(OPCODE.close, NORMAL_CLOSURE);

/** One WebSocket over a raw socket, which is opened anew where the server closed the last one. */
export class MessageSocket {
  /** Whether the handshake is over. */
  opened = false;

  readonly #owner: SocketOwner;
  readonly #listener: SocketListener;
  readonly #parser: FrameParser;
  #socket: Socket | null = null;
  /** The answer to the handshake so far. */
  #head = '';

  constructor(owner: SocketOwner, listener: SocketListener) {
    this.#owner = owner;
    this.#listener = listener;
    this.#parser = new FrameParser(owner.message);
  }

  /** Begins the handshake, unless a socket stands or is being opened. */
  connect(): void {
    if (this.#socket !== null) return;
    const socket = dial(this.#owner, (from, length) => this.#read(from, length));
    socket.on('end', () => this.#lost(socket, 'closed'));
    socket.on('error', (error: NodeJS.ErrnoException) => this.#lost(socket, errorKind(error)));
    socket.on('close', () => this.#lost(socket, 'closed'));
    socket.write(this.#owner.request);
    this.#socket = socket;
    this.#head = '';
    this.#parser.reset();
  }

  /** Sends the message over the open socket. */
  send(): void {
    this.#socket?.write(this.#owner.frame);
  }

  /** Says goodbye where the server listens, and closes. */
  drop(): void {
    const socket = this.#socket;
    if (socket === null) return;
    this.#socket = null;
    // A server that does not take what was sent would not take this either, and is not waited for.
    if (!this.opened || !socket.writable || socket.writableLength > 0) socket.destroy();
    else {
      socket.write(CLOSE);
      socket.destroySoon();
    }
    this.opened = false;
  }

  #read(socket: Socket, length: number): boolean {
    if (socket !== this.#socket) return true;
    if (this.opened) this.#readFrames(socket, length);
    else this.#readHead(socket, length);
    return true;
  }

  #readHead(socket: Socket, length: number): void {
    const before = this.#head.length;
    this.#head += READ_BUFFER.toString('latin1', 0, length);
    const end = this.#head.indexOf('\r\n\r\n', Math.max(0, before - 3));
    if (end < 0) {
      if (this.#head.length > MAX_HEAD_BYTES) this.#lost(socket, 'malformed');
      return;
    }
    const wrong = wrongHandshake(this.#head.slice(0, end));
    if (wrong === null) this.#open(socket, end + 4 - before, length);
    else this.#lost(socket, wrong);
  }

  /** @param start where in what was read the frames begin. */
  #open(socket: Socket, start: number, length: number): void {
    this.opened = true;
    this.#listener.opened();
    this.#parse(socket, start, length, false);
  }

  #readFrames(socket: Socket, length: number): void {
    const whole = this.#parser.idle;
    if (whole && this.#owner.lastAnswer.matches(length)) this.#listener.received(true);
    else this.#parse(socket, 0, length, whole);
  }

  /** @param whole whether a frame, and not the rest of one, is at the start of what was read. */
  #parse(socket: Socket, start: number, length: number, whole: boolean): void {
    const parser = this.#parser;
    for (let at = start; at < length && socket === this.#socket; at = parser.at) {
      const event = parser.feed(READ_BUFFER, at, length);
      if (event === 'message') {
        const alone = whole && at === 0 && parser.at === length;
        if (alone && parser.expected) this.#owner.lastAnswer.keep(length, true, null);
        this.#listener.received(parser.expected);
      } else if (event !== 'none') {
        this.#control(socket, event);
      }
    }
  }

  #control(socket: Socket, event: 'ping' | 'close' | 'malformed'): void {
    const { control } = this.#parser;
    if (event === 'ping') socket.write(clientFrame(OPCODE.pong, control));
    else this.#lost(socket, event === 'close' ? closed(control) : event);
  }

  #lost(socket: Socket, error: string): void {
    if (socket !== this.#socket) return;
    this.drop();
    this.#listener.lost(error);
  }
}

/** A server's code tells why it closed; not all give one. */
function closed(payload: Buffer): string {
  return payload.length < 2 ? 'closed' : `closed ${payload.readUInt16BE(0)}`;
}

/** The kind of error that an answer to the handshake is; null where the WebSocket is open. */
function wrongHandshake(head: string): string | null {
  const status = /^HTTP\/1\.[01] (\d{3})/.exec(head)?.[1];
  if (status === undefined) return 'malformed';
  if (status !== '101') return `status ${status}`;
  return isProof(/\r\nsec-websocket-accept:([^\r]*)/i.exec(head)?.[1]) ? null : 'wrong-handshake';
}
