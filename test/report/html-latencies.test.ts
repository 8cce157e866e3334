import { deflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { latencyCurve } from '../../src/load/latency-curve.ts';
import { LatencyHistogram } from '../../src/load/latency-histogram.ts';
import { latencyCharts } from '../../src/report/html-latencies.ts';
import { randomFrom } from '../stats/random.ts';
import { CASES } from './cases.ts';

/** As the load engine encodes it. */
function encoded(ms: readonly number[]): string {
  const histogram = new LatencyHistogram();
  histogram.record(Float64Array.from(ms));
  return histogram.take().histogram;
}

describe('the curve of a histogram', () => {
  test('holds each latency at the share of answers that were slower', () => {
    const random = randomFrom(5);
    const ms = Array.from({ length: 20_000 }, () => 2 * Math.exp(0.8 * random.normal()));
    const sorted = ms.toSorted((a, b) => a - b);
    const curve = latencyCurve(encoded(ms));
    expect(curve?.answers).toBe(ms.length);
    for (const [x, value] of curve?.points ?? []) {
      const at = Math.min(ms.length - 1, Math.floor((1 - 10 ** -x) * ms.length));
      expect(value / (sorted[at] ?? 0)).toBeCloseTo(1, 1);
    }
    const [x, slowest] = curve?.points.at(-1) ?? [0, 0];
    expect(x).toBeCloseTo(Math.log10(2 * ms.length), 6);
    expect(slowest / (sorted.at(-1) ?? 0)).toBeCloseTo(1, 2);
  });

  test.each([[0.001], [1], [2.047], [2.048], [4.5], [12_345], [3_600_000]])(
    'has %f ms to three digits',
    (ms) => {
      const [point] = latencyCurve(encoded([ms, ms, ms]))?.points ?? [];
      expect(point?.[0]).toBeCloseTo(Math.log10(2), 12);
      expect(Math.abs((point?.[1] ?? 0) / ms - 1)).toBeLessThan(0.001);
    },
  );

  test('is none where nothing was recorded, or a stranger wrote it', () => {
    const bomb = deflateSync(Buffer.alloc(50_000_000));
    const head = Buffer.alloc(8);
    head.writeUInt32BE(0x1c849304);
    head.writeUInt32BE(bomb.length, 4);
    const texts = [
      ...[encoded([]), '', 'AAAA', encoded([1]).slice(0, 20)],
      Buffer.concat([head, bomb]).toString('base64'),
    ];
    expect(texts.map((text) => latencyCurve(text))).toEqual(texts.map(() => null));
  });
});

describe('the charts', () => {
  const input = CASES['n-plus-one']?.();
  if (input === undefined) throw new Error('there is no such case');
  const random = randomFrom(6);
  const drawn = (factor: number) =>
    encoded(Array.from({ length: 3000 }, () => factor * Math.exp(0.5 * random.normal())));
  const cells = input.record.cells.map((cell) => ({
    ...cell,
    measurements: cell.measurements.map((of) => ({
      ...of,
      histograms: { base: drawn(3), head: drawn(of.scenario === 'author' ? 8 : 3) },
    })),
  }));
  const charts = latencyCharts({ ...input, record: { ...input.record, cells } }, latencyCurve);

  test('show base against head, what regressed first', () => {
    const places = [...charts.matchAll(/<figcaption><strong>(.*?) · /g)].map(([, name]) => name);
    expect(places[0]).toBe('author');
    expect(charts.match(/class="line base"/g)?.length).toBe(2 * places.length);
    expect(charts).toContain('>99.9%</text>');
    expect(charts).not.toMatch(/NaN|Infinity|undefined/);
  });

  test('are none where no latencies were kept', () => {
    expect(latencyCharts(input, latencyCurve)).toBe('');
  });
});
