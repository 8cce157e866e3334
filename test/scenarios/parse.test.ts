import { describe, expect, test } from 'vitest';
import type { Scenario } from '../../src/domain/scenario.ts';
import { parseScenario } from '../../src/scenarios/parse.ts';
import { PRESETS, presetNamed } from '../../src/scenarios/registry.ts';

/** What is expected of a scenario's answers; null over a WebSocket. */
const expectationOf = (scenario: Scenario) => (scenario.type === 'http' ? scenario.expect : null);
const requestOf = (value: unknown) => parseScenario('it', value).request;

describe('a request', () => {
  const get = { method: 'GET', headers: {}, body: null };
  test.each([
    ['GET /', { ...get, path: '/' }],
    ['/books', { ...get, path: '/books' }],
    ['  delete   /books/1 ', { ...get, method: 'DELETE', path: '/books/1' }],
    ['GET /search?q=gait keeper', { ...get, path: '/search?q=gait%20keeper' }],
    ['GET /straße/%C3%9F', { ...get, path: '/stra%C3%9Fe/%C3%9F' }],
    [{ request: 'GET /a' }, { ...get, path: '/a' }],
    [{ request: { path: '/a' } }, { ...get, path: '/a' }],
    [
      { request: { path: '/a', headers: { Authorization: 'Bearer x', 'X-N': 3 } } },
      { ...get, path: '/a', headers: { authorization: 'Bearer x', 'x-n': '3' } },
    ],
    [
      { request: { method: 'PUT', path: '/a', json: { sku: 'A1', n: 2 } } },
      {
        method: 'PUT',
        path: '/a',
        headers: { 'content-type': 'application/json' },
        body: '{"sku":"A1","n":2}',
      },
    ],
    [
      { request: { path: '/a', form: { q: 'a b&c', n: 2 } } },
      {
        method: 'POST',
        path: '/a',
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        body: 'q=a+b%26c&n=2',
      },
    ],
    [
      { request: { path: '/a', body: 'raw', headers: { 'Content-Type': 'text/csv' } } },
      { method: 'POST', path: '/a', headers: { 'content-type': 'text/csv' }, body: 'raw' },
    ],
    [
      { request: { path: '/a', json: null, headers: { 'Content-Type': 'application/vnd+json' } } },
      {
        method: 'POST',
        path: '/a',
        headers: { 'content-type': 'application/vnd+json' },
        body: 'null',
      },
    ],
  ])('%j', (value, request) => {
    expect(requestOf(value)).toEqual(request);
  });
});

test('a scenario that says nothing else wants status 200, and is described by its request', () => {
  expect(parseScenario('home', 'GET /')).toEqual({
    name: 'home',
    type: 'http',
    request: { method: 'GET', path: '/', headers: {}, body: null },
    expect: { status: [200] },
    connections: 8,
    timeoutMs: 10_000,
    description: 'GET /',
  });
});

test('expectation and load are taken over', () => {
  const scenario = parseScenario('it', {
    request: 'GET /',
    expect: { status: [200, 304], contains: 'a', json: { b: [1] }, 'content-type': 'text/html' },
    connections: 32,
    timeout: '2.5s',
  });
  expect(expectationOf(scenario)).toEqual({
    status: [200, 304],
    contains: 'a',
    json: { b: [1] },
    contentType: 'text/html',
  });
  expect(scenario).toMatchObject({ connections: 32, timeoutMs: 2500 });
});

describe('a preset', () => {
  test('is taken by its name, under a name of its own', () => {
    expect(parseScenario('warm', 'hello')).toEqual({ ...presetNamed('hello'), name: 'warm' });
    expect(parseScenario('hello', { preset: 'hello' })).toEqual(presetNamed('hello'));
  });

  test('is changed where the scenario says something else', () => {
    const scenario = parseScenario('io', {
      preset: 'io',
      connections: 100,
      expect: { status: 203 },
    });
    expect(scenario).toMatchObject({
      connections: 100,
      request: presetNamed('io').request,
      expect: { ...expectationOf(presetNamed('io')), status: [203] },
    });
    const other = parseScenario('io', { preset: 'io', expect: { contains: 'Hello' } });
    expect(expectationOf(other)).toEqual({ status: [200], contains: 'Hello' });
  });

  test('that does not exist is refused with the nearest', () => {
    expect(() => parseScenario('x', 'helo')).toThrowError(
      expect.objectContaining({ code: 'unknown-name', hint: 'Did you mean `hello`?' }),
    );
    expect(() => presetNamed('constructor')).toThrowError(/no preset called/);
  });

  test('stands in the registry under its own name', () => {
    for (const [name, { scenario, contract, summary }] of Object.entries(PRESETS)) {
      expect(scenario.name).toBe(name);
      expect(contract).toMatch(/\.$/);
      expect(summary).toMatch(/\.$/);
    }
  });
});

describe('a rate makes an open loop', () => {
  test.each([
    [{ rate: '200/s' }, { perSecond: 200, spacing: 'even' }, 'GET / at 200 req/s'],
    [{ rate: '2.5 / s' }, { perSecond: 2.5, spacing: 'even' }, 'GET / at 2.5 req/s'],
    [
      { rate: '90/m', arrivals: 'random' },
      { perSecond: 1.5, spacing: 'random' },
      'GET / at 1.5 req/s',
    ],
  ])('%j', (keys, rate, description) => {
    const scenario = parseScenario('peak', { request: 'GET /', ...keys });
    expect(scenario).toMatchObject({ rate, description, connections: 256 });
  });

  test('with as many connections as are given, and of a preset, too', () => {
    const scenario = parseScenario('peak', { preset: 'hello', rate: '50/s', connections: 20 });
    expect(scenario).toMatchObject({ connections: 20, description: 'GET /hello at 50 req/s' });
    expect(expectationOf(scenario)).toEqual(expectationOf(presetNamed('hello')));
  });

  test('and without it there is none', () => {
    expect(parseScenario('home', 'GET /')).not.toHaveProperty('rate');
  });
});

test.each([
  [42, /`scenarios\.it` is 42, expected keys with values/],
  [[], /`scenarios\.it` is a list/],
  [null, /`scenarios\.it` is empty/],
  ['', /`scenarios\.it` is empty/],
  [{}, /has no `request`/],
  [{ request: 'GET /', preset: 'hello' }, /both `request` and `preset`/],
  [{ requests: 'GET /' }, /unknown key `requests`/],
  [
    { request: 'GET /', rate: 'fast' },
    /`scenarios\.it\.rate` is "fast", expected a rate such as 200/,
  ],
  [{ request: 'GET /', rate: 200 }, /`scenarios\.it\.rate` is 200, expected a rate such as 200\/s/],
  [{ request: 'GET /', rate: '0/s' }, /from 0\.5\/s to 20000\/s/],
  [{ request: 'GET /', rate: '20001/s' }, /from 0\.5\/s to 20000\/s/],
  [{ request: 'GET /', arrivals: 'random' }, /`scenarios\.it\.arrivals` needs a `rate`/],
  [{ request: 'GET /', rate: '9/s', arrivals: 'often' }, /arrivals` must be one of even, random/],
  [{ mix: { 'GET /': 1 } }, /mix of requests is not supported/i],
  ['FETCH /', /unknown method FETCH/],
  ['GET http://localhost/', /expected a path that starts with \//],
  [`GET /items/$\{1..500}`, /ranges are not supported/],
  ['GET /a#b', /fragment/],
  [{ request: { method: 'GET' } }, /`scenarios\.it\.request\.path` is empty, expected text/],
  [{ request: { path: '/', json: 1, body: 'x' } }, /both `json` and `body`/],
  [{ request: { path: '/', body: 1 } }, /`scenarios\.it\.request\.body` is 1, expected text/],
  [{ request: { path: '/', headers: { 'Bad Name': 'x' } } }, /no name of an HTTP header/],
  [{ request: { path: '/', headers: { 'Content-Length': 3 } } }, /set by the load engine/],
  [{ request: { path: '/', headers: { A: 'x\r\nB: y' } } }, /holds a line break/],
  [{ request: { path: '/', headers: { A: [] } } }, /request\.headers\.A` must be text/],
  [{ request: 'GET /', expect: 200 }, /`scenarios\.it\.expect` is 200, expected keys/],
  [{ request: 'GET /', expect: { staus: 200 } }, /unknown key `staus`/],
  [{ request: 'GET /', expect: { status: '2xx' } }, /must be a status code/],
  [{ request: 'GET /', expect: { status: [] } }, /must be a status code/],
  [{ request: 'GET /', connections: 0 }, /connections` is 0, expected a whole number from 1 to/],
  [{ request: 'GET /', timeout: 'soon' }, /timeout` is "soon", expected a duration/],
])('%j is refused', (value, message) => {
  expect(() => parseScenario('it', value)).toThrowError(
    expect.objectContaining({ code: 'config-invalid', message: expect.stringMatching(message) }),
  );
});

test('a mistyped key gets the nearest known one', () => {
  expect(() => parseScenario('it', { request: 'GET /', expects: {} })).toThrowError(
    expect.objectContaining({ hint: 'Did you mean `expect`?' }),
  );
});

describe('a WebSocket', () => {
  const echo = {
    name: 'it',
    type: 'websocket',
    request: { method: 'GET', path: '/ws', headers: {}, body: null },
    exchange: { kind: 'echo', message: 'Hello, World!' },
    connections: 8,
    timeoutMs: 10_000,
    description: 'WS /ws',
  };

  test('is an echo of a greeting, in one line or in a map', () => {
    expect(parseScenario('it', 'WS /ws')).toEqual(echo);
    expect(parseScenario('it', 'ws /ws')).toEqual(echo);
    expect(parseScenario('it', { websocket: '/ws' })).toEqual(echo);
  });

  test('takes over kind, message, headers and load', () => {
    const value = {
      websocket: '/room?name=a b',
      kind: 'chat',
      message: '{"say": "hé"}',
      headers: { Authorization: 'Bearer t', 'Sec-WebSocket-Protocol': 'chat' },
      connections: 3,
      timeout: '2s',
    };
    expect(parseScenario('it', value)).toEqual({
      ...echo,
      request: {
        ...echo.request,
        path: '/room?name=a%20b',
        headers: { authorization: 'Bearer t', 'sec-websocket-protocol': 'chat' },
      },
      exchange: { kind: 'chat', message: '{"say": "hé"}' },
      connections: 3,
      timeoutMs: 2000,
      description: 'WS /room?name=a%20b',
    });
  });

  test.each([
    ['64 B', 64],
    ['1KiB', 1024],
    ['1 MiB', 1024 * 1024],
  ])('has a message of %s', (message, length) => {
    const scenario = parseScenario('it', { websocket: '/ws', message });
    expect(scenario).toMatchObject({ description: `WS /ws (${message})` });
    expect(scenario.type === 'websocket' && scenario.exchange.message.length).toBe(length);
  });

  test('is changed where a preset says something else', () => {
    const scenario = parseScenario('room', { preset: 'chat', connections: 4, message: 'hi' });
    expect(scenario).toMatchObject({
      ...{ name: 'room', type: 'websocket', connections: 4, description: 'WS /chat' },
      exchange: { kind: 'chat', message: 'hi' },
    });
  });

  test.each([
    [{ websocket: 'ws://localhost:8000/ws' }, /`scenarios\.it\.websocket` is .* expected a path/],
    [{ websocket: 'chat' }, /expected a path that starts with \//],
    [{ websocket: 7 }, /`scenarios\.it\.websocket` is 7, expected text/],
    [
      { websocket: '/ws', rate: '10/s' },
      /`scenarios\.it\.rate` is not for a WebSocket.*closed loop/,
    ],
    [{ preset: 'chat', rate: '10/s' }, /`scenarios\.it\.rate` is not for a WebSocket/],
    [{ websocket: '/ws', arrivals: 'random' }, /`scenarios\.it\.arrivals` is not for a WebSocket/],
    [{ websocket: '/ws', expect: {} }, /the message itself must come back/],
    [{ websocket: '/ws', request: 'GET /' }, /two scenarios/],
    [{ websocket: '/ws', preset: 'chat' }, /has both `websocket` and `preset`/],
    [{ websocket: '/ws', kind: 'shout' }, /must be one of echo, chat/],
    [{ websocket: '/ws', message: '' }, /from 1 byte to 1 MiB/],
    [{ websocket: '/ws', message: '0 B' }, /from 1 byte to 1 MiB/],
    [{ websocket: '/ws', message: '2 MiB' }, /from 1 byte to 1 MiB/],
    [{ websocket: '/ws', message: 64 }, /is 64, expected text/],
    [{ websocket: '/ws', mesage: 'x' }, /unknown key `mesage`/],
    [{ websocket: '/ws', headers: { Upgrade: 'h2c' } }, /is set by the load engine/],
    [{ websocket: '/ws', headers: { 'Sec-WebSocket-Key': 'x' } }, /is set by the load engine/],
    [{ request: 'GET /', message: 'x' }, /unknown key `message`/],
  ])('is refused as %j', (value, message) => {
    expect(() => parseScenario('it', value)).toThrowError(
      expect.objectContaining({ code: 'config-invalid', message: expect.stringMatching(message) }),
    );
  });
});
