import type { GaitkeeperError } from '../domain/errors.ts';
import type { HttpScenario, Scenario } from '../domain/scenario.ts';
import { parseExpectation } from './expectation.ts';
import { Field } from './field.ts';
import { DEFAULT_CONNECTIONS, DEFAULT_TIMEOUT_MS, OPEN_CONNECTIONS } from './preset.ts';
import { parseRate } from './rate.ts';
import { presetNamed } from './registry.ts';
import { parseRequest } from './request.ts';
import { parseWebSocket, webSocketLine } from './websocket.ts';

const KEYS = ['request', 'expect', 'connections', 'rate', 'arrivals', 'timeout', 'preset'] as const;
const NOT_YET = { mix: 'A mix of requests' } as const;

/**
 * Turns what a user writes for a scenario into one: `GET /books`, the name of a preset, or a map with
 * `request`, `websocket` or `preset`, and what belongs to it.
 * @throws GaitkeeperError `config-invalid` that names the key, `unknown-name` for a preset.
 */
export function parseScenario(name: string, value: unknown): Scenario {
  const field = new Field(value, `scenarios.${name}`);
  if (typeof value === 'string') return fromText(name, value, field);
  const map = field.map();
  for (const [key, what] of Object.entries(NOT_YET)) {
    if (Object.hasOwn(map, key)) {
      throw field.key(key).error(`${what} is not supported yet`, 'Use `connections` for the load.');
    }
  }
  const preset = presetOf(map, field);
  if (Object.hasOwn(map, 'websocket') || preset?.type === 'websocket') {
    if (map.websocket !== undefined && preset !== null) throw both(field, 'websocket');
    const webSocket = preset?.type === 'websocket' ? { ...preset, name } : null;
    return withLoad(parseWebSocket(name, field, webSocket), field);
  }
  field.onlyKeys(KEYS);
  const subject = preset === null ? requested(name, map, field) : { ...preset, name };
  return withLoad(withRate(withExpectation(subject, field), field), field);
}

/** A scenario of one request, as `GET /books` says it. @throws GaitkeeperError `config-invalid` */
export function requestScenario(name: string, line: string): HttpScenario {
  return plainScenario(name, parseRequest(line, new Field(line, `scenarios.${name}`)));
}

/** `GET /books`, `/books` and `WS /chat` are requests; a single word is a preset. */
function fromText(name: string, text: string, field: Field): Scenario {
  if (/^[\w-]+$/.test(text)) return { ...presetNamed(text), name };
  return webSocketLine(name, text, field) ?? plainScenario(name, parseRequest(text, field));
}

function presetOf(map: Readonly<Record<string, unknown>>, field: Field): Scenario | null {
  if (map.preset === undefined) return null;
  if (map.request !== undefined) throw both(field, 'request');
  return presetNamed(field.key('preset').text());
}

function both(field: Field, key: string): GaitkeeperError {
  return field.error(`has both \`${key}\` and \`preset\``, 'Keep one of the two.');
}

function requested(
  name: string,
  map: Readonly<Record<string, unknown>>,
  field: Field,
): HttpScenario {
  if (map.request === undefined) {
    throw field.error(
      'has no `request`',
      'Write `request: GET /path`, `websocket: /path`, or `preset: hello`.',
    );
  }
  return plainScenario(name, parseRequest(map.request, field.key('request')));
}

function plainScenario(name: string, request: Scenario['request']): HttpScenario {
  return {
    name,
    type: 'http',
    request,
    expect: { status: [200] },
    connections: DEFAULT_CONNECTIONS,
    timeoutMs: DEFAULT_TIMEOUT_MS,
    description: `${request.method} ${request.path}`,
  };
}

function withExpectation(scenario: HttpScenario, field: Field): HttpScenario {
  const expect = field.key('expect');
  if (expect.value === undefined) return scenario;
  return { ...scenario, expect: parseExpectation(expect, scenario.expect) };
}

/** An open loop needs connections for all that wait at once; that it is one shows in every report. */
function withRate(scenario: HttpScenario, field: Field): HttpScenario {
  const rate = parseRate(field);
  if (rate === null) return scenario;
  const description = `${scenario.description} at ${Number(rate.perSecond.toPrecision(3))} req/s`;
  return { ...scenario, rate, description, connections: OPEN_CONNECTIONS };
}

function withLoad(scenario: Scenario, field: Field): Scenario {
  const connections = field.key('connections');
  const timeout = field.key('timeout');
  return {
    ...scenario,
    ...(connections.value === undefined ? {} : { connections: connections.wholeNumber(1, 1024) }),
    ...(timeout.value === undefined ? {} : { timeoutMs: timeout.milliseconds() }),
  };
}
