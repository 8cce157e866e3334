import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drive } from '../../src/load/drivers/drive.ts';
import { type Counts, quantilesOf, totalOf } from '../../src/load/drivers/quantiles.ts';
import { wrk } from '../../src/load/drivers/wrk.ts';
import { expectedInterval, withoutPhantoms } from '../../src/load/drivers/wrk-correction.ts';
import { isInstalled } from '../../src/platform/programs.ts';
import { RawServer, scenario } from './raw-server.ts';

/** What wrk's `stats_correct` does to its histogram. */
function withPhantoms(counts: Counts, expected: number): Counts {
  const corrected = new Map(counts);
  const highest = Math.max(0, ...counts.keys());
  for (let latency = expected * 2; latency <= highest; latency++) {
    const count = corrected.get(latency) ?? 0;
    for (let at = latency - expected; count > 0 && at > expected; at -= expected) {
      corrected.set(at, (corrected.get(at) ?? 0) + count);
    }
  }
  return corrected;
}

/** Pairs of a latency and how many answers took it. */
function counted(...pairs: readonly (readonly [number, number])[]): Counts {
  return new Map(pairs);
}

function nonZero(counts: Counts | null): readonly (readonly [number, number])[] {
  return [...(counts ?? [])].filter(([, count]) => count > 0).sort(([a], [b]) => a - b);
}

const installed = await isInstalled('wrk');

describe('wrk’s phantom answers', () => {
  const latency = fc.integer({ min: 1, max: 400 });
  const histogram = fc
    .array(fc.tuple(latency, fc.integer({ min: 1, max: 50 })), { minLength: 1, maxLength: 40 })
    .map((entries) => new Map(entries));

  test('are taken out of any histogram', () => {
    fc.assert(
      fc.property(histogram, fc.integer({ min: 1, max: 100 }), (real, expected) => {
        const told = withPhantoms(real, expected);
        expect(nonZero(withoutPhantoms(told, expected, totalOf(real)))).toEqual(nonZero(real));
      }),
    );
  });

  test('are not guessed at where the numbers do not add up', () => {
    const told = withPhantoms(counted([10, 5], [95, 2]), 10);
    expect(withoutPhantoms(told, 10, 8)).toBeNull();
    expect(withoutPhantoms(told, 11, 7)).toBeNull();
  });

  test('are spaced by the mean time between two answers of a connection', () => {
    expect(expectedInterval(1_000_000, 999, 10)).toBe(10_101);
    expect(expectedInterval(1_000_000, 9, 10)).toBe(Number.POSITIVE_INFINITY);
  });

  test.skipIf(!installed)('are taken out of a real run', async () => {
    const answer = 'HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok';
    // One answer in twenty stalls: many times the mean, so wrk adds phantoms.
    await using server = await RawServer.start((socket, turn) => {
      setTimeout(() => socket.destroyed || socket.write(answer), turn % 20 === 19 ? 100 : 0);
    });
    const load = { host: '127.0.0.1', port: server.port, scenario: scenario(), seconds: 1 };
    const figures = await drive(wrk, { ...load, rate: null });
    expect(figures.untold.join()).not.toMatch(/phantom/);
    expect(figures.latency.maxUs).toBeGreaterThanOrEqual(99_000);
  });
});

test('a quantile is the smallest latency that at least its share did not exceed', () => {
  const counts = counted([1000, 1], [100, 9], [10, 90]);
  expect(quantilesOf(counts)).toEqual({ p50Us: 10, p90Us: 10, p99Us: 100, maxUs: 1000 });
  expect(quantilesOf(new Map())).toEqual({ p50Us: null, p90Us: null, p99Us: null, maxUs: null });
});
