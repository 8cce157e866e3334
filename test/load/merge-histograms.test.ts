import { decodeFromCompressedBase64 } from 'hdr-histogram-js';
import { expect, it } from 'vitest';
import { LatencyHistogram, mergeHistograms } from '../../src/load/latency-histogram.ts';

it('histograms of several launches add up', () => {
  const encoded = [
    [1, 2, 3],
    [4, 500],
  ].map((samples) => {
    const histogram = new LatencyHistogram();
    histogram.record(Float64Array.from(samples));
    return histogram.take().histogram;
  });
  const sum = decodeFromCompressedBase64(mergeHistograms(encoded), 32, false);
  expect(sum.totalCount).toBe(5);
  expect(sum.getValueAtPercentile(50)).toBeGreaterThanOrEqual(2999);
  expect(sum.getValueAtPercentile(50)).toBeLessThanOrEqual(3003);
  expect(sum.getValueAtPercentile(100)).toBeGreaterThanOrEqual(500_000);
});
