import type { Exchange, WebSocketScenario } from '../domain/scenario.ts';
import type { Field } from './field.ts';
import { DEFAULT_CONNECTIONS, DEFAULT_TIMEOUT_MS } from './preset.ts';
import { checkPath, parseHeaders } from './request.ts';

export const WEBSOCKET_KEYS = [
  'websocket',
  'preset',
  'kind',
  'message',
  'headers',
  'connections',
  'timeout',
] as const;

const KINDS: readonly Exchange['kind'][] = ['echo', 'chat'];
const HELLO = 'Hello, World!';
const LARGEST_MESSAGE = 1024 * 1024;

/** Keys of HTTP scenarios that mean nothing here, and why. */
const REFUSED: Readonly<Record<string, readonly [reason: string, mend: string]>> = {
  expect: ['is not for a WebSocket: the message itself must come back', 'Leave it out.'],
  rate: [
    'is not for a WebSocket, which is driven in a closed loop: each next message is sent when the last one came',
    'Use `connections` for the load.',
  ],
  arrivals: ['is not for a WebSocket, which is driven in a closed loop', 'Leave it out.'],
};

/** An echo of `Hello, World!` at this path, with everything else as it is by default. */
export function webSocketScenario(
  name: string,
  path: string,
  kind: Exchange['kind'] = 'echo',
): WebSocketScenario {
  return {
    name,
    type: 'websocket',
    request: { method: 'GET', path, headers: {}, body: null },
    exchange: { kind, message: HELLO },
    connections: DEFAULT_CONNECTIONS,
    timeoutMs: DEFAULT_TIMEOUT_MS,
    description: `WS ${path}`,
  };
}

/** `WS /chat`: a WebSocket on one line; null for any other text. */
export function webSocketLine(name: string, text: string, field: Field): WebSocketScenario | null {
  const path = /^WS\s+(\S.*)$/i.exec(text.trim())?.[1];
  return path === undefined ? null : webSocketScenario(name, checkPath(path, field));
}

/**
 * Reads `websocket: /path` with `kind`, `message` and `headers`, or these beside a preset.
 * @throws GaitkeeperError `config-invalid`
 */
export function parseWebSocket(
  name: string,
  field: Field,
  preset: WebSocketScenario | null,
): WebSocketScenario {
  for (const [key, [reason, mend]] of Object.entries(REFUSED)) {
    if (field.map()[key] !== undefined) throw field.key(key).error(reason, mend);
  }
  field.onlyKeys(WEBSOCKET_KEYS);
  const scenario = preset ?? webSocketScenario(name, pathOf(field.key('websocket')));
  const headers = parseHeaders(field.key('headers'), HANDSHAKE);
  const { message, size } = messageOf(field.key('message'), scenario.exchange.message);
  return {
    ...scenario,
    request: { ...scenario.request, headers: { ...scenario.request.headers, ...headers } },
    exchange: { kind: kindOf(field.key('kind'), scenario.exchange.kind), message },
    description: scenario.description + (size === null ? '' : ` (${size})`),
  };
}

const HANDSHAKE = ['sec-websocket-key', 'sec-websocket-version', 'sec-websocket-extensions'];

function pathOf(field: Field): string {
  // What a person has at hand is often the address.
  if (/^wss?:/i.test(String(field.value))) {
    throw field.error(
      `is ${JSON.stringify(field.value)}, expected a path that starts with /`,
      'Give the path alone: host and port are chosen for every server.',
    );
  }
  return checkPath(field.text(), field);
}

function kindOf(field: Field, fallback: Exchange['kind']): Exchange['kind'] {
  if (field.value === undefined) return fallback;
  const known = KINDS.find((kind) => kind === field.value);
  if (known === undefined) throw field.error(`must be one of ${KINDS.join(', ')}`);
  return known;
}

const BYTES = { B: 1, KiB: 1024, MiB: LARGEST_MESSAGE };

/** A text, or so many letters where a size is given. */
function messageOf(field: Field, fallback: string): { message: string; size: string | null } {
  if (field.value === undefined) return { message: fallback, size: null };
  const given = field.text();
  const [size, number, unit] = /^(\d+) ?(B|KiB|MiB)$/.exec(given) ?? [];
  const length =
    size === undefined
      ? new TextEncoder().encode(given).length
      : Number(number) * BYTES[unit as keyof typeof BYTES];
  if (length < 1 || length > LARGEST_MESSAGE) {
    throw field.error('must hold from 1 byte to 1 MiB');
  }
  return size === undefined
    ? { message: given, size: null }
    : { message: LETTERS.repeat(Math.ceil(length / LETTERS.length)).slice(0, length), size };
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
