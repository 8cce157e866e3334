import {
  build,
  decodeFromCompressedBase64,
  encodeIntoCompressedBase64,
  type Histogram,
} from 'hdr-histogram-js';
import type { Latencies } from './engine.ts';

/** One hour: beyond any time-out, and the histogram's size grows with the logarithm only. */
const HIGHEST_US = 3_600_000_000;

/** Latencies of one target in an HdrHistogram of microseconds, three significant digits. */
export class LatencyHistogram {
  #histogram = empty();

  /** Takes milliseconds, as the clock gives them. */
  record(samplesMs: Float64Array): void {
    for (let index = 0; index < samplesMs.length; index++) {
      this.#histogram.recordValue(toMicroseconds(samplesMs[index]!));
    }
  }

  /** Returns what was recorded since the last time, and starts anew. */
  take(): Latencies {
    const full = this.#histogram;
    this.#histogram = empty();
    return summary(full, encodeIntoCompressedBase64(full));
  }
}

/** The quantiles of a histogram that `take` or `mergeHistograms` encoded. */
export function latenciesOf(encoded: string): Latencies {
  return summary(decodeFromCompressedBase64(encoded, 32, false), encoded);
}

function summary(full: Histogram, histogram: string): Latencies {
  const at = (percentile: number) =>
    full.totalCount === 0 ? null : full.getValueAtPercentile(percentile);
  return {
    histogram,
    count: full.totalCount,
    p50Us: at(50),
    p90Us: at(90),
    p99Us: at(99),
    maxUs: at(100),
  };
}

/** Adds up histograms as `take` encodes them, into one of the same encoding. */
export function mergeHistograms(encoded: readonly string[]): string {
  const sum = empty();
  for (const one of encoded) {
    sum.add(decodeFromCompressedBase64(one, 32, false));
  }
  return encodeIntoCompressedBase64(sum);
}

function empty(): Histogram {
  return build({
    bitBucketSize: 32,
    lowestDiscernibleValue: 1,
    highestTrackableValue: HIGHEST_US,
    numberOfSignificantValueDigits: 3,
    useWebAssembly: false,
  });
}

function toMicroseconds(milliseconds: number): number {
  const microseconds = Math.round(milliseconds * 1000);
  return Math.min(Math.max(microseconds, 1), HIGHEST_US);
}
