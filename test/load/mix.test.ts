import { describe, expect, test } from 'vitest';
import { askingFor } from '../../src/domain/mix.ts';
import type { HttpScenario, MixedRequest } from '../../src/domain/scenario.ts';
import type { LoadEngine } from '../../src/load/engine.ts';
import { HttpEngine } from '../../src/load/http.ts';
import { startLoadEngine } from '../../src/load/threaded-engine.ts';
import { HELLO, RawServer, scenario } from './raw-server.ts';

function asking(path: string, weight: number, parts: Partial<MixedRequest['expect']> = {}) {
  const [method = '', target = ''] = path.split(' ');
  const request = { method, path: target, headers: {}, body: null };
  return { request, expect: { status: [200], ...parts }, weight };
}

const SHOP: [MixedRequest, ...MixedRequest[]] = [
  asking('GET /', 60),
  asking('GET /items/${1..5}', 30),
  asking('GET /cart', 10),
];

function mixed(mix: [MixedRequest, ...MixedRequest[]], connections = 1): HttpScenario {
  return { ...scenario({ connections }), ...askingFor(mix) };
}

/** What the server was asked, in the order in which it came. */
function askedOf({ requestTexts }: RawServer): string[] {
  return requestTexts.map((text) => text.slice(0, text.indexOf(' HTTP/1.1')));
}

function open(engine: LoadEngine, { port }: RawServer, of: HttpScenario, seed = 7) {
  return engine.open({ host: '127.0.0.1', port, scenario: of, pid: null, seed });
}

/** Runs a block of this target, and says what its server was asked in it. */
async function block(engine: LoadEngine, target: number, server: RawServer, answers: number) {
  const before = server.requestTexts.length;
  const load = { minMs: 0, minCompletions: answers, maxMs: 20_000 };
  const { blocks } = await engine.run([{ targets: [target], ...load }]);
  return { asked: askedOf(server).slice(before), result: blocks[0]![0]! };
}

function tally(asked: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const one of asked) counts[one] = (counts[one] ?? 0) + 1;
  return counts;
}

function helloServer(): Promise<RawServer> {
  return RawServer.start((socket) => socket.write(HELLO));
}

describe('a mix of requests', () => {
  test('is asked as often as the weights say, and each number of a range about as often as another', async () => {
    await using server = await helloServer();
    await using engine = new HttpEngine();
    const target = await open(engine, server, mixed(SHOP));
    const { asked, result } = await block(engine, target, server, 2000);
    const { 'GET /': home, 'GET /cart': cart, ...items } = tally(asked);
    expect({ home, cart }).toEqual({ home: 1200, cart: 200 });
    expect(Object.keys(items).sort()).toEqual([1, 2, 3, 4, 5].map((id) => `GET /items/${id}`));
    // 600 draws of five: 120 each, with a standard deviation of 10.
    for (const count of Object.values(items)) expect(Math.abs(count - 120)).toBeLessThan(50);
    expect(result).toMatchObject({ completions: 2000, errors: {} });
  });

  test('holds the weights over every ten requests, and is in a new order each time', async () => {
    await using server = await helloServer();
    await using engine = new HttpEngine();
    const target = await open(engine, server, mixed(SHOP));
    const { asked } = await block(engine, target, server, 200);
    const hands = Array.from({ length: 20 }, (_, at) =>
      asked.slice(10 * at, 10 * at + 10).map((one) => one.replace(/\d/, 'N')),
    );
    for (const hand of hands) {
      expect(tally(hand)).toEqual({ 'GET /': 6, 'GET /items/N': 3, 'GET /cart': 1 });
    }
    expect(new Set(hands.map(String)).size).toBeGreaterThan(10);
  });

  test('is asked of two targets in the same order, block by block, however fast they are', async () => {
    await using fast = await helloServer();
    await using slow = await RawServer.start((socket) => {
      setTimeout(() => socket.write(HELLO), 3);
    });
    await using engine = new HttpEngine();
    const [first, second] = [
      await open(engine, fast, mixed(SHOP)),
      await open(engine, slow, mixed(SHOP)),
    ];
    const seen: string[] = [];
    for (const amount of [30, 12, 41, 25]) {
      const long = await block(engine, first, fast, amount + 100);
      const short = await block(engine, second, slow, amount);
      expect(short.asked).toHaveLength(amount);
      expect(long.asked.slice(0, amount)).toEqual(short.asked);
      seen.push(short.asked.slice(0, 12).join());
    }
    expect(new Set(seen).size).toBe(4);
  });

  test('is asked in another order under another seed', async () => {
    await using one = await helloServer();
    await using other = await helloServer();
    await using engine = new HttpEngine();
    const targets = [
      await open(engine, one, mixed(SHOP), 1),
      await open(engine, other, mixed(SHOP), 2),
    ];
    const a = await block(engine, targets[0]!, one, 50);
    const b = await block(engine, targets[1]!, other, 50);
    expect(a.asked).not.toEqual(b.asked);
    expect(a.asked.toSorted()).not.toEqual(a.asked);
  });

  test('is shared out over threads, each in its own order, and the same for both targets', async () => {
    await using one = await helloServer();
    await using other = await helloServer();
    await using engine = await startLoadEngine(2);
    const targets = [
      await open(engine, one, mixed(SHOP, 2)),
      await open(engine, other, mixed(SHOP, 2)),
    ];
    for (const answers of [40, 14]) {
      const a = await block(engine, targets[0]!, one, answers);
      const b = await block(engine, targets[1]!, other, answers);
      expect(a.asked).toHaveLength(answers);
      expect(a.asked.toSorted()).toEqual(b.asked.toSorted());
    }
  });

  test('keeps to its order where the server closes connections that idle', async () => {
    await using steady = await helloServer();
    // What comes over a socket that was closed meanwhile is asked again over another.
    const answered: number[] = [];
    await using closing = await RawServer.start((socket, turn) => {
      if (!socket.writable) return;
      answered.push(turn);
      if (turn % 3 === 0) socket.end(HELLO);
      else socket.write(HELLO);
    });
    await using engine = new HttpEngine();
    const targets = [
      await open(engine, steady, mixed(SHOP)),
      await open(engine, closing, mixed(SHOP)),
    ];
    const a = await block(engine, targets[0]!, steady, 60);
    const b = await block(engine, targets[1]!, closing, 60);
    const heard = askedOf(closing);
    expect(answered.slice(-60).map((turn) => heard[turn])).toEqual(a.asked);
    expect(b.result).toMatchObject({ completions: 60, errors: {} });
    expect(b.result.connects).toBeGreaterThan(10);
  });

  test('judges each answer by what is expected of its own request', async () => {
    // Byte for byte the same answer to all: right for some, wrong for others.
    await using server = await helloServer();
    await using engine = new HttpEngine();
    const target = await open(
      engine,
      server,
      mixed([
        asking('GET /right', 5, { equals: 'Hello, World!' }),
        asking('GET /made', 3, { status: [201] }),
        asking('GET /short', 2, { equals: 'Hello' }),
      ]),
    );
    // Two hands of ten: what is wrong counts as no completion.
    const { result } = await block(engine, target, server, 10);
    expect(result.completions).toBe(10);
    const {
      'status 200 at GET /made': status = 0,
      'wrong-body at GET /short': body = 0,
      ...others
    } = result.errors;
    expect(others).toEqual({});
    expect(status + body).toBeGreaterThanOrEqual(5);
    expect(status).toBeGreaterThanOrEqual(3);
    expect(body).toBeGreaterThanOrEqual(2);
  });

  test('names the request whose connection was closed or that got no answer', async () => {
    await using server = await RawServer.start((socket, turn) => {
      const text = server.requestTexts[turn]!;
      if (text.startsWith('GET /ends')) socket.destroy();
      else if (!text.startsWith('GET /silent')) socket.write(HELLO);
    });
    await using engine = new HttpEngine();
    const scenario = mixed([
      asking('GET /', 1),
      asking('GET /ends/${1..9}', 1),
      asking('GET /silent', 1),
    ]);
    const target = await open(engine, server, { ...scenario, timeoutMs: 300 });
    const { result } = await block(engine, target, server, 5);
    expect(Object.keys(result.errors).sort()).toEqual([
      expect.stringMatching(/^(closed|reset) at GET \/ends\/\$\{1\.\.9\}$/),
      'timeout at GET /silent',
    ]);
  });

  test('may hold requests whose answers have no body', async () => {
    await using server = await RawServer.start((socket, turn) => {
      const isHead = server.requestTexts[turn]!.startsWith('HEAD');
      socket.write(isHead ? HELLO.replace('Hello, World!', '') : HELLO);
    });
    await using engine = new HttpEngine();
    const target = await open(
      engine,
      server,
      mixed([asking('HEAD /', 1), asking('GET /', 1, { equals: 'Hello, World!' })], 3),
    );
    const { asked, result } = await block(engine, target, server, 100);
    expect(result.errors).toEqual({});
    expect(Object.keys(tally(asked)).sort()).toEqual(['GET /', 'HEAD /']);
  });

  test('is asked at a rate in the same order, too', async () => {
    await using one = await helloServer();
    await using other = await helloServer();
    await using engine = new HttpEngine();
    const paced = (server: RawServer) => {
      const rate = { perSecond: 500, spacing: 'even' } as const;
      return open(engine, server, { ...mixed(SHOP), rate, connections: 1 });
    };
    const targets = [await paced(one), await paced(other)];
    const a = await block(engine, targets[0]!, one, 50);
    const b = await block(engine, targets[1]!, other, 50);
    expect(a.asked).toHaveLength(50);
    expect(b.asked).toEqual(a.asked);
  });
});

test('the first request of many blocks is as mixed as all of them', async () => {
  await using server = await helloServer();
  await using engine = new HttpEngine();
  const target = await open(engine, server, mixed([asking('GET /a', 1), asking('GET /b', 1)]));
  const firsts: string[] = [];
  for (let at = 0; at < 200; at++) {
    firsts.push(...(await block(engine, target, server, 1)).asked);
  }
  // A coin that is tossed 200 times: 100, with a standard deviation of 7.
  expect(Math.abs(tally(firsts)['GET /a']! - 100)).toBeLessThan(40);
});
