import { setTimeout as sleep } from 'node:timers/promises';
import { WebSocket } from 'ws';
import { handshakeOf, refusal } from '../domain/handshake.ts';
import type { WebSocketScenario } from '../domain/scenario.ts';
import { askOnce } from './ask.ts';

/** A server may still be adding a member to its room when it has accepted it. */
const JOINING_MS = 50;
/** A message that comes twice would be taken for the next one's answer. */
const AFTERWARDS_MS = 30;
/** A server gets so long to answer the end of a connection. */
const GOODBYE_MS = 500;

/**
 * Exchanges one message by hand, by another implementation of the protocol than the load engine's: an echo
 * while another connection listens, a chat over all connections of the room.
 * @returns what is wrong with it, as the rest of a sentence; null where nothing is
 * @throws GaitkeeperError `no-answer` where the handshake got no whole answer within the time
 */
export async function exchangeOnce(
  host: string,
  port: number,
  scenario: WebSocketScenario,
): Promise<string | null> {
  const { request, timeoutMs, exchange, connections } = scenario;
  const refused = refusal(await askOnce(host, port, handshakeOf(request), timeoutMs));
  if (refused !== null) return refused;
  const url = `ws://${host.includes(':') ? `[${host}]` : host}:${port}${request.path}`;
  const size = exchange.kind === 'chat' ? connections : Math.min(2, connections);
  const members = Array.from({ length: size }, () => new Member(url, request.headers));
  const timeout = new AbortController();
  try {
    return await Promise.race([
      converse(members, exchange),
      sleep(timeoutMs, null, { signal: timeout.signal }).then(() => tooLate(members, scenario)),
    ]);
  } finally {
    timeout.abort();
    for (const member of members) member.close();
  }
}

type Said = WebSocketScenario['exchange'];

async function converse(members: readonly Member[], { kind, message }: Said) {
  const opened = await firstOf(members.map(({ opened }) => opened));
  if (opened !== null) return opened;
  if (kind === 'chat') await sleep(JOINING_MS);
  const meant = kind === 'chat' ? members : members.slice(0, 1);
  const waiting = meant.map((member) => member.waitFor(message, kind === 'chat'));
  members[0]?.send(message);
  const wrong = await firstOf(waiting);
  if (wrong !== null) return wrong;
  await sleep(AFTERWARDS_MS);
  if (members.some((member) => member.times(message) > 1)) {
    return 'the message that was sent once came twice';
  }
  const astray = members.some((member) => !meant.includes(member) && member.times(message) > 0);
  return astray ? 'the message came to another connection, too: this is a chat, not an echo' : null;
}

/** The first that is wrong, as soon as it is known; null once all are right. */
async function firstOf(all: readonly Promise<string | null>[]): Promise<string | null> {
  const wrong = all.map((one) => one.then((what) => what ?? new Promise<string>(() => {})));
  return Promise.race([...wrong, Promise.all(all).then(() => null)]);
}

function tooLate(members: readonly Member[], { exchange, timeoutMs }: WebSocketScenario): string {
  const within = `within ${timeoutMs / 1000} s`;
  const reached = members.filter((member) => member.times(exchange.message) > 0).length;
  const open = members.filter((member) => member.isOpen).length;
  if (open < members.length) {
    return `${open} of ${members.length} connections were opened ${within}`;
  }
  if (exchange.kind === 'echo') return `the message did not come back ${within}`;
  return `the message reached ${reached} of ${members.length} members of the room ${within} (members in several processes need a broker between them)`;
}

/** One connection, and what came over it. */
class Member {
  /** Resolves with null, or with why it did not open. */
  readonly opened: Promise<string | null>;
  readonly #socket: WebSocket;
  readonly #received: Received[] = [];
  /** Why it was closed, in words. */
  readonly #closed: Promise<string>;

  constructor(url: string, headers: Readonly<Record<string, string>>) {
    this.#socket = openSocket(url, headers);
    this.#closed = new Promise((resolve) => {
      this.#socket.on('error', ({ message }) => resolve(`the WebSocket failed: ${message}`));
      this.#socket.on('close', (code, reason) => {
        const words = reason.length === 0 ? '' : `, ${quoted(String(reason))}`;
        resolve(`the server closed the connection (${code}${words})`);
      });
    });
    this.#socket.on('message', (data, isBinary) => {
      this.#received.push(isBinary ? null : String(data));
    });
    const open = new Promise<null>((resolve) => {
      this.#socket.once('open', () => resolve(null));
    });
    this.opened = Promise.race([open, this.#closed]);
  }

  get isOpen(): boolean {
    return this.#socket.readyState === WebSocket.OPEN;
  }

  send(message: string): void {
    this.#socket.send(message);
  }

  times(message: string): number {
    return this.#received.filter((text) => text === message).length;
  }

  /** @param patiently whether other messages are passed over */
  waitFor(message: string, patiently: boolean): Promise<string | null> {
    const first = new Promise<string | null>((resolve) => {
      const look = (text: Received) => {
        if (text === message) resolve(null);
        else if (!patiently) resolve(`${quoted(message)} was sent, and ${described(text)} came`);
      };
      for (const text of this.#received) look(text);
      this.#socket.on('message', (data, isBinary) => look(isBinary ? null : String(data)));
    });
    return Promise.race([first, this.#closed]);
  }

  close(): void {
    this.#socket.close();
    // Who does not answer a goodbye is left without one.
    setTimeout(() => this.#socket.terminate(), GOODBYE_MS).unref();
  }
}

/** Null for a binary message. */
type Received = string | null;

/** Subprotocols are not given as a header: the answer's choice is checked against them. */
function openSocket(url: string, headers: Readonly<Record<string, string>>): WebSocket {
  const { 'sec-websocket-protocol': protocols = '', ...others } = headers;
  return new WebSocket(
    url,
    protocols.split(',').flatMap((name) => name.trim() || []),
    { headers: others, perMessageDeflate: false },
  );
}

function described(text: Received): string {
  return text === null ? 'a binary message' : quoted(text);
}

const LONGEST = 120;

function quoted(text: string): string {
  return JSON.stringify(text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);
}
