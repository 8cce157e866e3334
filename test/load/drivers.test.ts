import { describe, expect, test } from 'vitest';
import type { LoadFigures } from '../../src/domain/load-figures.ts';
import { askingFor } from '../../src/domain/mix.ts';
import { drive } from '../../src/load/drivers/drive.ts';
import type { Driver, DriverRequest } from '../../src/load/drivers/driver.ts';
import { findTool } from '../../src/load/drivers/find-tool.ts';
import { DRIVERS, driverNamed } from '../../src/load/drivers/registry.ts';
import { CountingServer } from './counting-server.ts';
import { deadPort, type ScenarioParts, scenario } from './raw-server.ts';

const CONNECTIONS = 3;

function request(port: number, parts: ScenarioParts = {}): DriverRequest {
  const load = scenario({ connections: CONNECTIONS, timeoutMs: 5_000, ...parts });
  return { host: '127.0.0.1', port, scenario: load, seconds: 1, rate: null };
}

const get = (path: string) => ({ method: 'GET', path, headers: {}, body: null });

/** Why a driver cannot be tested here; null where it can. */
async function missing({ program }: Driver): Promise<string | null> {
  if (program === null) return null;
  return findTool(program).then(
    () => null,
    (error) => `${error.message} ${error.hint}`,
  );
}

/** Requests that were sent: an arrival that found every connection busy was not. */
function total({ answers, errors }: LoadFigures): number {
  const { dropped = 0 } = errors;
  return answers + Object.values(errors).reduce((sum, times) => sum + times, 0) - dropped;
}

/** What the server saw is what was reported, but for what the driver says that it did not count. */
function expectCounted(figures: LoadFigures, seen: number): void {
  const beyond = seen - total(figures);
  expect(beyond).toBeGreaterThanOrEqual(figures.uncounted ?? 0);
  expect(beyond).toBeLessThanOrEqual(figures.uncounted ?? CONNECTIONS);
}

for (const driver of Object.values(DRIVERS)) {
  const reason = await missing(driver);
  if (reason !== null) console.warn(`Left out: the load driver ${driver.name}. ${reason}`);

  describe.skipIf(reason !== null)(`the load driver ${driver.name}`, () => {
    test('is registered under its name', () => {
      expect(driverNamed(driver.name)).toBe(driver);
    });

    test('counts the requests that the server saw', async () => {
      await using server = await CountingServer.start();
      const figures = await drive(driver, request(server.port));
      expectCounted(figures, server.requests);
      expect(figures.errors).toEqual({});
      expect(figures.tool).toContain(driver.name);
      const rate = figures.answers / (figures.elapsedMs / 1000);
      expect(figures.requestsPerSecond).toBeCloseTo(rate, 3);
      const { p50Us, p90Us, p99Us, maxUs } = figures.latency;
      expect(p50Us).toBeGreaterThan(0);
      expect(p90Us).toBeGreaterThanOrEqual(p50Us!);
      expect(p99Us).toBeGreaterThanOrEqual(p90Us!);
      expect(maxUs).toBeGreaterThanOrEqual(p99Us!);
    });

    test('sends method, path, headers and body', async () => {
      await using server = await CountingServer.start();
      const body = '{"sku":"Ä1","text":"a \\"quote\\"\\n and ]] it"}';
      const headers = { 'X-Token': 't"1\\', 'Content-Type': 'application/json' };
      const order = { method: 'POST', path: '/orders?q=%C3%A4%20b', headers, body };
      const figures = await drive(driver, request(server.port, { request: order }));
      expect(server.asked).toEqual(new Set([`POST /orders?q=%C3%A4%20b t"1\\ ${body}`]));
      expectCounted(figures, server.requests);
    });

    const mixes = driver.name !== 'oha';

    test.skipIf(!mixes)('asks a mix by its weights, and judges each by itself', async () => {
      await using server = await CountingServer.start();
      const home = { request: get('/'), expect: { status: [200] }, weight: 3 };
      const items = { request: get('/items/${1..4}'), expect: { status: [200] }, weight: 2 };
      const order = {
        request: { ...get('/orders'), method: 'POST', body: 'sku=A1' },
        expect: { status: [201] },
        weight: 1,
      };
      const load = request(server.port);
      const scenario = { ...load.scenario, ...askingFor([home, items, order]) };
      const figures = await drive(driver, { ...load, scenario });
      const numbers = [1, 2, 3, 4].map((id) => `GET /items/${id} - `);
      const all = ['GET / - ', ...numbers, 'POST /orders - sku=A1'];
      expect([...server.asked].sort()).toEqual(all.sort());
      expectCounted(figures, server.requests);
      if (driver.name === 'wrk') return; // It takes any status below 400 for correct.
      const wrong =
        figures.errors['status 200 at POST /orders'] ?? figures.errors['another status'] ?? 0;
      expect(wrong / total(figures)).toBeGreaterThan(0.1);
      expect(wrong / total(figures)).toBeLessThan(0.25);
    });

    test.skipIf(mixes)('refuses a mix', async () => {
      await using server = await CountingServer.start();
      const load = request(server.port);
      const two = { request: get('/${1..2}'), expect: { status: [200] }, weight: 1 };
      const scenario = { ...load.scenario, ...askingFor([two]) };
      await expect(drive(driver, { ...load, scenario })).rejects.toMatchObject({
        ...{ code: 'usage', hint: 'Take the driver own, wrk or k6.' },
      });
    });

    test('counts a 500 as an error', async () => {
      // The first answers are right: an engine may begin by asking once whether anybody is there.
      await using server = await CountingServer.start((turn) => (turn % 2 === 0 ? 200 : 500));
      const figures = await drive(driver, request(server.port));
      const kinds = Object.keys(figures.errors);
      expect(kinds).toHaveLength(1);
      expect(kinds[0]).toMatch(/^status /);
      const wrong = figures.errors[kinds[0]!]!;
      // Every second one, but for those before and after the count began.
      expect(Math.abs(figures.answers - wrong)).toBeLessThanOrEqual(2 * CONNECTIONS);
      expectCounted(figures, server.requests);
    });

    test('follows no redirect', async () => {
      await using server = await CountingServer.start(() => 302);
      const expected = { expect: { status: [302] } };
      const figures = await drive(driver, request(server.port, expected));
      expect(figures.errors).toEqual({});
      expectCounted(figures, server.requests);
    });

    test('tells how many bytes came, or that it cannot tell', async () => {
      await using server = await CountingServer.start();
      const { received, answers } = await drive(driver, request(server.port));
      if (received === null) return;
      if (received.of === 'bodies') expect(received.bytes).toBe(13 * answers);
      else expect(received.bytes).toBeGreaterThan(13 * answers);
    });

    test('says so where nobody listens', async () => {
      await expect(drive(driver, request(await deadPort()))).rejects.toMatchObject({
        name: 'GaitkeeperError',
        code: 'no-answer',
      });
    });

    test('ends when it is cancelled, and leaves the server alone', async () => {
      await using server = await CountingServer.start();
      const cancel = new AbortController();
      const load = { ...request(server.port), seconds: 60, signal: cancel.signal };
      const driven = expect(drive(driver, load)).rejects.toMatchObject({ code: 'interrupted' });
      while (server.requests < 10) await new Promise((resolve) => setTimeout(resolve, 10));
      cancel.abort();
      await driven;
      // A request that was on its way may still arrive; after that there is nobody left to ask.
      await new Promise((resolve) => setTimeout(resolve, 100));
      const seen = server.requests;
      await new Promise((resolve) => setTimeout(resolve, 200));
      expect(server.requests).toBe(seen);
    });

    test.skipIf(!driver.keepsRate)('asks no faster than the rate of arrivals', async () => {
      await using server = await CountingServer.start();
      const figures = await drive(driver, { ...request(server.port), rate: 50 });
      expectCounted(figures, server.requests);
      // The arrivals of one second, the first and the last of them included or not.
      const { errors, uncounted } = figures;
      const arrivals = server.requests - (uncounted ?? 0) + (errors.dropped ?? 0);
      expect(arrivals).toBeLessThanOrEqual(52);
    });

    test.skipIf(driver.keepsRate)('refuses a rate that it cannot keep', async () => {
      await expect(drive(driver, { ...request(1), rate: 50 })).rejects.toMatchObject({
        code: 'usage',
      });
    });

    test.skipIf(driver.program === null)('tells how to install what is not there', async () => {
      const absent = {
        ...driver,
        program: { ...driver.program!, name: 'gaitkeeper-no-such-tool' },
      };
      await expect(drive(absent, request(1))).rejects.toMatchObject({
        code: 'driver-not-found',
        hint: driver.program!.install,
      });
    });
  });
}

test('an unknown load driver is told the nearest known one', () => {
  expect(() => driverNamed('wrq')).toThrow(
    expect.objectContaining({ hint: 'Did you mean `wrk`?' }),
  );
});
