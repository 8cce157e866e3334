import type { GaitkeeperError } from '../domain/errors.ts';
import {
  type Expectation,
  type HttpRequest,
  type HttpScenario,
  NAMES_OF_CELLS,
  type Scenario,
} from '../domain/scenario.ts';
import { parseExpectation } from './expectation.ts';
import { Field } from './field.ts';
import { parseMix } from './mix.ts';
import { httpScenario, OPEN_CONNECTIONS } from './preset.ts';
import { parseRate } from './rate.ts';
import { presetNamed } from './registry.ts';
import { parseRequest } from './request.ts';
import { parseWebSocket, webSocketLine } from './websocket.ts';

const KEYS = [
  'request',
  'mix',
  'expect',
  'connections',
  'rate',
  'arrivals',
  'timeout',
  'preset',
] as const;
const SUBJECTS = ['request', 'mix', 'websocket', 'preset'] as const;
const ANSWERED: Expectation = { status: [200] };

/**
 * Turns what a user writes for a scenario into one: `GET /books`, the name of a preset, or a map with
 * `request`, `mix`, `websocket` or `preset`, and what belongs to it.
 * @throws GaitkeeperError `config-invalid` that names the key, `unknown-name` for a preset.
 */
export function parseScenario(name: string, value: unknown): Scenario {
  const field = new Field(value, `scenarios.${name}`);
  if (NAMES_OF_CELLS.includes(name)) throw reserved(name, field);
  if (typeof value === 'string') return fromText(name, value, field);
  const map = field.map();
  refuseTwo(map, field);
  const preset = map.preset === undefined ? null : presetNamed(field.key('preset').text());
  if (Object.hasOwn(map, 'websocket') || preset?.type === 'websocket') {
    const webSocket = preset?.type === 'websocket' ? { ...preset, name } : null;
    return withLoad(parseWebSocket(name, field, webSocket), field);
  }
  field.onlyKeys(KEYS);
  const subject =
    preset === null ? requested(name, map, field) : withExpectation({ ...preset, name }, field);
  return withLoad(withRate(subject, field), field);
}

/** A scenario of one request, as `GET /books` says it. @throws GaitkeeperError `config-invalid` */
export function requestScenario(name: string, line: string): HttpScenario {
  return plainScenario(name, parseRequest(line, new Field(line, `scenarios.${name}`)));
}

function reserved(name: string, field: Field): GaitkeeperError {
  return field.error(
    `cannot be called so: in reports, \`${name}\` is ${name === 'boot' ? 'the time until ready' : 'the memory of a server'}`,
    name === 'boot'
      ? 'Choose another name; to compare boots, write `presets: [boot]`.'
      : 'Choose another name.',
  );
}

/** `GET /books`, `/books` and `WS /chat` are requests; a single word is a preset. */
function fromText(name: string, text: string, field: Field): Scenario {
  if (/^[\w-]+$/.test(text)) return { ...presetNamed(text), name };
  return webSocketLine(name, text, field) ?? plainScenario(name, parseRequest(text, field));
}

function refuseTwo(map: Readonly<Record<string, unknown>>, field: Field): void {
  const [first, second] = SUBJECTS.filter((key) => map[key] !== undefined);
  if (second === undefined) return;
  throw field.error(
    `has both \`${first}\` and \`${second}\`, which are two scenarios`,
    'Keep one of the two.',
  );
}

function requested(
  name: string,
  map: Readonly<Record<string, unknown>>,
  field: Field,
): HttpScenario {
  const expect = expectationOf(field, ANSWERED);
  if (map.mix !== undefined) return httpScenario(name, parseMix(field.key('mix'), expect));
  if (map.request === undefined) {
    throw field.error(
      'has no `request`',
      'Write `request: GET /path`, `mix:`, `websocket: /path`, or `preset: hello`.',
    );
  }
  return plainScenario(name, parseRequest(map.request, field.key('request')), expect);
}

function plainScenario(name: string, request: HttpRequest, expect = ANSWERED): HttpScenario {
  return httpScenario(name, [{ request, expect, weight: 1 }]);
}

function expectationOf(field: Field, fallback: Expectation): Expectation {
  const expect = field.key('expect');
  return expect.value === undefined ? fallback : parseExpectation(expect, fallback);
}

function withExpectation(preset: HttpScenario, field: Field): HttpScenario {
  const expect = expectationOf(field, preset.expect);
  const mix = preset.mix?.map((one) => ({ ...one, expect: expectationOf(field, one.expect) }));
  return { ...preset, expect, ...(mix === undefined ? {} : { mix }) };
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
