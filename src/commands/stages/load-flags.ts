import { isIP } from 'node:net';
import { GaitkeeperError } from '../../domain/errors.ts';
import { askingFor } from '../../domain/mix.ts';
import type { HttpScenario, Scenario, WebSocketScenario } from '../../domain/scenario.ts';
import { Field } from '../../scenarios/field.ts';
import { checkRanges } from '../../scenarios/ranges.ts';
import type { LoadFlags } from '../request.ts';

/** The load that the flags ask for, without what a correct answer is. */
export interface WantedLoad {
  readonly driver: string;
  readonly host: string;
  readonly port: number;
  readonly scenario: Scenario;
  /** Null: whatever the first answer has. */
  readonly statuses: readonly number[] | null;
  readonly seconds: number;
  readonly rate: number | null;
}

const TIMEOUT_MS = 10_000;

/** @throws GaitkeeperError `usage` with the flag that is wrong */
export function readLoadFlags(flags: LoadFlags): WantedLoad {
  const url = readUrl(flags.url);
  const host = url.hostname.replace(/^\[|\]$/g, '');
  if (!flags.allowRemote && !isLocal(host)) throw remote(host);
  return {
    driver: flags.driver ?? 'own',
    host,
    port: Number(url.port || 80),
    scenario: url.protocol === 'ws:' ? webSocket(url, flags) : http(url, flags),
    statuses: flags.status.length === 0 ? null : flags.status.map(readStatus),
    seconds: wholeNumber('--seconds', flags.seconds ?? '5', 3600),
    rate: flags.rate === undefined ? null : wholeNumber('--rate', flags.rate, 1_000_000),
  };
}

function http(url: URL, flags: LoadFlags): HttpScenario {
  if (flags.chat) {
    throw new GaitkeeperError('usage', '`--chat` is for WebSockets.', {
      hint: 'Give a ws:// address.',
    });
  }
  const method = flags.method?.toUpperCase() ?? (flags.data === undefined ? 'GET' : 'POST');
  const { path: encoded, ...load } = loadOf(url, flags);
  const path = withRanges(encoded, flags.url);
  const request = { method, path, headers: readHeaders(flags.headers), body: flags.data ?? null };
  const asked = askingFor([{ request, expect: { status: [] }, weight: 1 }]);
  return { ...load, ...asked, type: 'http', description: `${method} ${path}` };
}

/** An address has its braces percent-encoded; those of ranges were meant as they are. */
function withRanges(encoded: string, given: string): string {
  const path = encoded.replace(
    /\$(?:%7B|\{)(\d+\.\.\d+)(?:%7D|\})/gi,
    (_, range: string) => `\${${range}}`,
  );
  try {
    if (path.includes('${')) checkRanges(path, new Field(path, given));
    return path;
  } catch (error) {
    if (!(error instanceof GaitkeeperError)) throw error;
    const mend = error.hint === undefined ? {} : { hint: error.hint };
    throw new GaitkeeperError('usage', error.message, mend);
  }
}

function webSocket(url: URL, flags: LoadFlags): WebSocketScenario {
  for (const [flag, given] of Object.entries({
    '--method': flags.method !== undefined,
    '--status': flags.status.length > 0,
    '--rate': flags.rate !== undefined,
  })) {
    if (!given) continue;
    throw new GaitkeeperError('usage', `\`${flag}\` is for HTTP, and ${url.href} is a WebSocket.`, {
      hint: 'Leave it out: a WebSocket is opened by GET, and driven in a closed loop.',
    });
  }
  const { path, ...load } = loadOf(url, flags);
  const message = flags.data ?? 'Hello, World!';
  return {
    ...{ ...load, type: 'websocket', description: `WS ${path}` },
    request: { method: 'GET', path, headers: readHeaders(flags.headers), body: null },
    exchange: { kind: flags.chat ? 'chat' : 'echo', message },
  };
}

function loadOf(url: URL, flags: LoadFlags) {
  return {
    ...{ name: 'load', timeoutMs: TIMEOUT_MS, path: url.pathname + url.search },
    connections: wholeNumber('--connections', flags.connections ?? '16', 10_000),
  };
}

function readUrl(text: string): URL {
  const url = URL.parse(text.includes('://') ? text : `http://${text}`);
  if (url?.protocol === 'http:' || url?.protocol === 'ws:') return url;
  throw new GaitkeeperError('usage', `\`${text}\` is no http:// or ws:// address.`, {
    hint: 'Give an address such as http://127.0.0.1:8000/path. TLS is not spoken.',
  });
}

/** Names are not resolved: what `localhost` is, every system agrees on. */
function isLocal(host: string): boolean {
  return host === 'localhost' || host === '::1' || (isIP(host) === 4 && host.startsWith('127.'));
}

function remote(host: string): GaitkeeperError {
  return new GaitkeeperError('usage', `${host} is not this machine.`, {
    hint: 'Put load on servers of your own only. If this is one, repeat with --allow-remote.',
  });
}

function readHeaders(headers: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    headers.map((header) => {
      const [, name, value] = /^([^:\s]+):\s*(.*)$/.exec(header) ?? [];
      if (name !== undefined && value !== undefined) return [name, value];
      throw new GaitkeeperError('usage', `\`${header}\` is no header.`, {
        hint: 'Write it as --header "Name: value".',
      });
    }),
  );
}

function readStatus(text: string): number {
  const status = wholeNumber('--status', text, 599);
  if (status >= 200) return status;
  throw new GaitkeeperError('usage', `${status} is no status of an answer.`, {
    hint: 'Give statuses from 200 to 599.',
  });
}

function wholeNumber(flag: string, text: string, most: number): number {
  const value = Number(text);
  if (Number.isInteger(value) && value >= 1 && value <= most) return value;
  throw new GaitkeeperError('usage', `${flag} is not \`${text}\`.`, {
    hint: `Give a whole number from 1 to ${most}.`,
  });
}
