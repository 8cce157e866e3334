import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { SeriesPoint } from '../../src/domain/record.ts';
import type { Scenario } from '../../src/domain/scenario.ts';
import { HttpEngine } from '../../src/load/http.ts';
import { seededCoin } from '../../src/measure/coin.ts';
import { driveScenario } from '../../src/measure/drive.ts';
import { Series } from '../../src/measure/series.ts';
import { lengthOf, warmUpSeries } from '../../src/measure/warmup-series.ts';
import { freePort } from '../../src/platform/ports.ts';
import { mean } from '../../src/stats/moments.ts';
import { type Listening, listening, spinningServer } from './server.ts';

const SCENARIO: Scenario = {
  name: 'home',
  type: 'http',
  request: { method: 'GET', path: '/', headers: {}, body: null },
  expect: { status: [200] },
  connections: 2,
  timeoutMs: 10_000,
  description: 'GET /',
};

interface Servers {
  readonly base?: Listening;
  readonly head: Listening;
}

async function measured(servers: Servers, compiles: boolean, capSeconds: number) {
  const series = new Series(SCENARIO);
  series.add(await drive(servers, compiles, capSeconds));
  return series.measurement();
}

async function drive(servers: Servers, compiles: boolean, capSeconds: number) {
  await using engine = new HttpEngine();
  return driveScenario(engine, servers, () => SCENARIO, {
    ...{ scenario: SCENARIO, launch: 0, pairSeconds: 0.1, maxPairs: 2 },
    ...{ warmUp: { capSeconds, compiles }, serverCpus: 1, coin: seededCoin(1) },
  });
}

async function program(runtime: string, name: string, ...args: string[]): Promise<Listening> {
  const port = await freePort('127.0.0.1');
  const file = fileURLToPath(new URL(name, import.meta.url));
  return listening([runtime, file, String(port), ...args], port);
}

async function steadyServer(): Promise<Listening> {
  return spinningServer(await freePort('127.0.0.1'), 2);
}

function rates(points: readonly SeriesPoint[] = []): number[] {
  return points.map(([, rate]) => rate);
}

/** How many times as fast the last quarter is as the first. */
function gain(points: readonly SeriesPoint[] = []): number {
  const quarter = Math.ceil(points.length / 4);
  return mean(rates(points.slice(-quarter))) / mean(rates(points.slice(0, quarter)));
}

describe('the picture of a warm-up', () => {
  test('shows the side that gets faster', async () => {
    await using base = await steadyServer();
    // So much that it is still getting faster when the time is over.
    await using head = await program(process.execPath, 'warming-server.ts', '100');
    const { warmUp } = await measured({ base, head }, true, 3);
    expect(gain(warmUp!.points.head)).toBeGreaterThan(1.4);
    expect(gain(warmUp!.points.head)).toBeGreaterThan(gain(warmUp!.points.base));
    for (const points of Object.values(warmUp!.points)) {
      expect(points.length).toBeLessThanOrEqual(60);
      const seconds = points.map(([second]) => second);
      expect(seconds).toEqual(seconds.toSorted((a, b) => a - b));
    }
  });

  test('is of the longest warm-up among those that the status is about', async () => {
    await using head = await steadyServer();
    const driven = await drive({ head }, true, 1);
    const series = new Series(SCENARIO);
    for (const [launch, steady, seconds] of [
      [0, true, 9],
      [1, false, 3],
      [2, false, 5],
      [3, false, 4],
    ] as const) {
      const estimate = { ...driven.estimate, launch, steady };
      series.add({
        ...driven,
        estimate,
        warmUp: { launch, steady, points: { head: [[seconds, 1]] } },
      });
    }
    expect(series.measurement()).toMatchObject({
      status: 'unsteady',
      warmUp: { launch: 2, steady: false },
    });
    for (const launch of [4, 5]) {
      series.add({ ...driven, estimate: { ...driven.estimate, launch, steady: true } });
    }
    expect(series.measurement()).toMatchObject({ status: 'measured', warmUp: { launch: 0 } });
  });

  test('is not kept where the servers are steady and nothing compiles', async () => {
    await using base = await steadyServer();
    await using head = await steadyServer();
    const { status, warmUp } = await measured({ base, head }, false, 5);
    expect({ status, warmUp }).toEqual({ status: 'measured', warmUp: undefined });
  });

  test('is not kept of an open loop, whose throughput is its rate', () => {
    const driven = [{ target: 'head', handle: 1, pid: 1, rate: 50 }] as const;
    expect(warmUpSeries(0, driven, { seen: [[]], steady: false })).toBeNull();
  });

  const pypy = spawnSync('pypy3', ['--version']).status === 0;
  test.skipIf(!pypy)('shows that the compiler of PyPy was waited for', async () => {
    await using base = await program('pypy3', 'pypy_server.py');
    await using head = await program('pypy3', 'pypy_server.py');
    const { warmUp, estimate } = await drive({ base, head }, true, 20);
    // It begins with what was called some 1,600 times.
    const answers = (side: 'base' | 'head') =>
      (mean(rates(warmUp!.points[side])) * estimate.warmupSeconds) / 2;
    expect(lengthOf(warmUp!)).toBeCloseTo(estimate.warmupSeconds, 0);
    for (const side of ['base', 'head'] as const) {
      expect(answers(side) > 2000 || estimate.warmupSeconds >= 4).toBe(true);
    }
  });
});
