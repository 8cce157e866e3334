// biome-ignore-all lint/suspicious/noTemplateCurlyInString: what a user writes
import { describe, expect, test } from 'vitest';
import { examplesOf } from '../../src/domain/mix.ts';
import type { HttpScenario, Scenario } from '../../src/domain/scenario.ts';
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
  ['FETCH /', /unknown method FETCH/],
  ['GET http://localhost/', /expected a path that starts with \//],
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

describe('a mix', () => {
  const get = (path: string) => ({ method: 'GET', path, headers: {}, body: null });
  const right = { status: [200] };

  test('is several requests, each with its weight', () => {
    const mix = { 'GET /': 6, '/items/${1..500}': 3, 'GET /cart': 1 };
    expect(parseScenario('browse', { mix, connections: 4 })).toEqual({
      ...parseScenario('browse', 'GET /'),
      mix: [
        { request: get('/'), expect: right, weight: 6 },
        { request: get('/items/${1..500}'), expect: right, weight: 3 },
        { request: get('/cart'), expect: right, weight: 1 },
      ],
      connections: 4,
      description: 'mix of 3 requests',
    });
  });

  test('takes what is expected from the request, else from its preset, else from the scenario', () => {
    const scenario = parseScenario('it', {
      expect: { contains: 'shop' },
      mix: {
        '/': 1,
        hello: 2,
        '/old': { expect: { status: 301 } },
        order: {
          weight: 3,
          request: { path: '/orders', json: { n: 1 } },
          expect: { status: 201, json: { n: 1 } },
        },
      },
    }) as HttpScenario;
    const { request, expect: hello } = presetNamed('hello') as HttpScenario;
    expect(scenario.mix).toEqual([
      { request: get('/'), expect: { status: [200], contains: 'shop' }, weight: 1 },
      { request, expect: hello, weight: 2 },
      { request: get('/old'), expect: { status: [301], contains: 'shop' }, weight: 1 },
      {
        request: {
          ...{ method: 'POST', path: '/orders', body: '{"n":1}' },
          headers: { 'content-type': 'application/json' },
        },
        expect: { status: [201], json: { n: 1 } },
        weight: 3,
      },
    ]);
  });

  test('of one request is that request', () => {
    expect(parseScenario('it', { mix: { 'GET /a': 7 } })).toEqual(parseScenario('it', 'GET /a'));
  });

  test('may be asked at a rate', () => {
    const scenario = parseScenario('it', { mix: { 'GET /a': 7, 'GET /b': 1 }, rate: '20/s' });
    expect(scenario.description).toBe('mix of 2 requests at 20 req/s');
  });

  test.each([
    [{ mix: {} }, /`scenarios\.it\.mix` has no requests, expected 1 to 50/],
    [{ mix: Object.fromEntries(Array.from({ length: 51 }, (_, n) => [`/${n}`, 1])) }, /has 51 req/],
    [{ mix: ['GET /'] }, /`scenarios\.it\.mix` is a list, expected keys/],
    [{ mix: { 'GET /': 0 } }, /`scenarios\.it\.mix\.GET \/` is 0, expected a whole number from 1/],
    [{ mix: { 'GET /': 0.5 } }, /is 0\.5, expected a whole number/],
    [{ mix: { 'GET /': '6' } }, /is "6", expected a whole number/],
    [{ mix: { 'GET /': null } }, /is empty, expected a whole number/],
    [{ mix: { 'GET /': 1001 } }, /from 1 to 1000/],
    [{ mix: { 'GET /': { weight: 0 } } }, /mix\.GET \/\.weight` is 0/],
    [{ mix: { 'GET /': { wieght: 1 } } }, /unknown key `wieght`/],
    [{ mix: { 'GET /': 1 }, request: 'GET /' }, /both `request` and `mix`/],
    [{ mix: { 'GET /': 1 }, preset: 'hello' }, /both `mix` and `preset`/],
    [{ mix: { 'GET /': 1 }, websocket: '/ws' }, /both `mix` and `websocket`/],
    [{ mix: { 'WS /ws': 1 } }, /unknown method WS/],
    [{ mix: { chat: 1 } }, /`scenarios\.it\.mix\.chat` is a preset that is not one HTTP request/],
    [{ mix: { '/a/${1..3000}': 1, '/b/${1..3000}': 1 } }, /`scenarios\.it\.mix` stands for 6000/],
  ])('is refused as %j', (value, message) => {
    expect(() => parseScenario('it', value)).toThrowError(
      expect.objectContaining({ code: 'config-invalid', message: expect.stringMatching(message) }),
    );
  });

  test('with a preset that does not exist is refused with the nearest', () => {
    expect(() => parseScenario('x', { mix: { helo: 1 } })).toThrowError(
      expect.objectContaining({ code: 'unknown-name', hint: 'Did you mean `hello`?' }),
    );
  });
});

test('a preset of several requests keeps what is expected of each but for what is said', () => {
  const { mix = [] } = presetNamed('raw') as HttpScenario;
  const changed = parseScenario('it', { preset: 'raw', expect: { status: 203 } }) as HttpScenario;
  expect(changed.mix?.map(({ expect: { status } }) => status)).toEqual([[203], [203]]);
  expect(changed.mix?.map(({ expect: { json } }) => json)).toEqual(
    mix.map(({ expect: { json } }) => json),
  );
});

describe('a range in a path', () => {
  const paths = (value: unknown) =>
    examplesOf(parseScenario('it', value) as HttpScenario).map(({ request }) => request.path);

  test.each([
    ['GET /items/${1..500}', ['/items/1', '/items/251', '/items/500']],
    ['GET /items/${7..8}?q=a b', ['/items/7?q=a%20b', '/items/8?q=a%20b']],
    ['GET /items/${4..4}', ['/items/4']],
    ['GET /${0..9}/${001..100}', ['/0/001', '/0/051', '/9/100']],
    [{ request: { path: '/a/${1..2}', json: 1 } }, ['/a/1', '/a/2']],
    [{ mix: { '/': 1, '/a/${1..2}': 1 } }, ['/', '/a/1', '/a/2']],
  ])('%j is asked by hand for its first, one in the middle and its last', (value, expected) => {
    expect(paths(value)).toEqual(expected);
  });

  test('is in the description, and its first number is in the request that is asked at boot', () => {
    expect(parseScenario('it', 'GET /items/${1..500}')).toMatchObject({
      request: { path: '/items/1' },
      description: 'GET /items/${1..500}',
    });
  });

  test('goes with what is expected of a request', () => {
    const scenario = parseScenario('it', { request: '/a/${1..2}', expect: { status: 404 } });
    expect(scenario).toMatchObject({
      expect: { status: [404] },
      mix: [{ expect: { status: [404] }, weight: 1 }],
    });
  });

  test.each([
    ['GET /${500..1}', /`scenarios\.it` asks for .*\$\{500\.\.1} ends before it begins/],
    ['GET /${1..5001}', /stands for 5001 different requests, and 5000 are the most/],
    ['GET /${1..100}/${1..51}', /stands for 5100 different requests/],
    ['GET /${1..999999999999999}/${1..999999999999999}', /different requests, and 5000/],
    ['GET /${1..5', /"\$\{1\.\.5", without its }/],
    ['GET /${1..5}/${', /"\$\{", without its }/],
    ['GET /${1...5}', /which is no range of whole numbers/],
    ['GET /${-1..5}', /which is no range of whole numbers/],
    ['GET /${a..b}', /which is no range of whole numbers/],
    ['WS /${1..5}', /ranges are for HTTP requests/],
  ])('%s is refused', (value, message) => {
    expect(() => parseScenario('it', value)).toThrowError(
      expect.objectContaining({ code: 'config-invalid', message: expect.stringMatching(message) }),
    );
  });
});

test.each([
  ['boot', /`scenarios\.boot` cannot be called so: in reports, `boot` is the time until ready/],
  ['memory', /`scenarios\.memory` cannot be called so: in reports, `memory` is the memory/],
])('the name %s is refused', (name, message) => {
  expect(() => parseScenario(name, 'GET /')).toThrowError(message);
});

test.each([
  ['boot', 'To compare it as well, write `presets: [boot]`.'],
  ['isolated', 'Leave it out; `counts: false` switches it off.'],
])('%s is no preset with a request, and the message says what to do', (name, hint) => {
  expect(() => parseScenario('it', name)).toThrowError(
    expect.objectContaining({ code: 'config-invalid', hint }),
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
