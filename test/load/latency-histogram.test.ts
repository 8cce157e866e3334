import fc from 'fast-check';
import { decodeFromCompressedBase64 } from 'hdr-histogram-js';
import { describe, expect, test } from 'vitest';
import { LatencyHistogram } from '../../src/load/latency-histogram.ts';
import { Samples } from '../../src/load/samples.ts';

describe('a latency histogram', () => {
  test('knows milliseconds as microseconds, to three digits', () => {
    const histogram = new LatencyHistogram();
    histogram.record(Float64Array.from({ length: 100 }, (_, index) => (index + 1) / 10));
    const { count, p50Us, p90Us, p99Us, maxUs } = histogram.take();
    expect(count).toBe(100);
    for (const [seen, expected] of [
      [p50Us, 5000],
      [p90Us, 9000],
      [p99Us, 9900],
      [maxUs, 10_000],
    ] as const) {
      expect(Math.abs(seen! / expected - 1)).toBeLessThan(0.001);
    }
  });

  test('holds the shortest and the longest there can be', () => {
    const histogram = new LatencyHistogram();
    histogram.record(Float64Array.of(0, 1e9));
    const latencies = histogram.take();
    expect(latencies).toMatchObject({ count: 2, p50Us: 1 });
    expect(latencies.maxUs! / 3.6e9).toBeCloseTo(1, 2);
  });

  test('starts anew when it was taken, and an empty one decodes too', () => {
    const histogram = new LatencyHistogram();
    histogram.record(Float64Array.of(1, 2));
    expect(decodeFromCompressedBase64(histogram.take().histogram).totalCount).toBe(2);
    const empty = histogram.take();
    expect(empty).toMatchObject({ count: 0, p50Us: null, p99Us: null, maxUs: null });
    expect(decodeFromCompressedBase64(empty.histogram).totalCount).toBe(0);
  });

  test('survives its encoding with every count', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 1e5, noNaN: true })), (samples) => {
        const histogram = new LatencyHistogram();
        histogram.record(Float64Array.from(samples));
        const taken = histogram.take();
        const decoded = decodeFromCompressedBase64(taken.histogram);
        expect(decoded.totalCount).toBe(samples.length);
        if (samples.length > 0) expect(decoded.getValueAtPercentile(99)).toBe(taken.p99Us);
      }),
      { numRuns: 30 },
    );
  });
});

describe('samples', () => {
  test('have the median of their numbers, beyond the first room too', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer(), { maxLength: 9, minLength: 1 }),
        fc.boolean(),
        (few, many) => {
          const values = many
            ? Array.from({ length: 5001 }, (_, at) => few[at % few.length]! + at)
            : few;
          const samples = new Samples();
          for (const value of values) samples.add(value);
          const sorted = [...values].sort((a, b) => a - b);
          const middle = [Math.ceil(sorted.length / 2) - 1, Math.floor(sorted.length / 2)];
          expect(samples.median()).toBe((sorted[middle[0]!]! + sorted[middle[1]!]!) / 2);
        },
      ),
      { numRuns: 30 },
    );
  });

  test('have no median when they were cleared', () => {
    const samples = new Samples();
    samples.add(1);
    samples.clear();
    expect(samples.median()).toBeNull();
    expect(samples.count).toBe(0);
  });
});
