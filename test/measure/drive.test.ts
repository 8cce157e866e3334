import { describe, expect, test } from 'vitest';
import type { ArrivalRate, Scenario } from '../../src/domain/scenario.ts';
import { HttpEngine } from '../../src/load/http.ts';
import { seededCoin } from '../../src/measure/coin.ts';
import { driveScenario } from '../../src/measure/drive.ts';
import { Series } from '../../src/measure/series.ts';
import { freePort } from '../../src/platform/ports.ts';
import { type Listening, spinningServer } from './server.ts';

function openLoop(perSecond: number, spacing: ArrivalRate['spacing'] = 'even'): Scenario {
  return {
    name: 'peak',
    type: 'http',
    request: { method: 'GET', path: '/', headers: {}, body: null },
    expect: { status: [200] },
    connections: 64,
    rate: { perSecond, spacing },
    timeoutMs: 10_000,
    description: `GET / at ${perSecond} req/s`,
  };
}

async function drive(scenario: Scenario, servers: { base?: Listening; head: Listening }) {
  await using engine = new HttpEngine();
  return driveScenario(engine, servers, () => scenario, {
    scenario,
    launch: 0,
    pairSeconds: 0.5,
    warmUp: { capSeconds: 1, compiles: false },
    maxPairs: 3,
    serverCpus: 1,
    coin: seededCoin(1),
  });
}

async function server(spinMs: number): Promise<Listening> {
  return spinningServer(await freePort('127.0.0.1'), spinMs);
}

describe('an open loop', () => {
  test.each(['even', 'random'] as const)(
    'asks both revisions at the rate (%s arrivals), and takes their latencies',
    async (spacing) => {
      await using base = await server(0);
      await using head = await server(3);
      const driven = await drive(openLoop(100, spacing), { base, head });
      const { throughput, p50, p90, p99 } = driven.estimate.metrics;
      // On a machine that others use it may be asked late: never more often, and hardly half as often.
      for (const side of [throughput!.base!, throughput!.head!]) {
        expect(side).toBeLessThanOrEqual(101);
        expect(side).toBeGreaterThan(50);
      }
      for (const metric of [p50, p90, p99]) expect(metric!.head).toBeGreaterThanOrEqual(3);
      expect(p50!.logRatio).toBeGreaterThan(0);
      expect(driven).toMatchObject({ mode: 'in-turn', blockMs: 500 });
      // 500 ms at 100 a second are 50 requests.
      const blocks = driven.estimate.pairs;
      expect(driven.arrivals.base).toMatchObject({ due: 50 * blocks, waited: 0 });
      expect(driven.ratios).toHaveLength(blocks);
    },
  );

  test('says which revision did not keep up, and lets its throughput decide', async () => {
    await using base = await server(0);
    // 30 ms of work for each request: 33 a second at the most.
    await using head = await server(30);
    const series = new Series(openLoop(50));
    series.add(await drive(series.scenario, { base, head }));
    const measurement = series.measurement();
    expect(measurement.arrivals!.head!.kept).toBeLessThanOrEqual(0.68);
    expect(measurement.arrivals!.base!.kept).toBeGreaterThan(measurement.arrivals!.head!.kept);
    expect(measurement.warnings).toEqual([
      expect.stringMatching(/^head did not keep up with 50 req\/s: it gave [\d.]+ correct answers/),
    ]);
  });
});
