import { inflateSync } from 'node:zlib';
import type { LatencyCurve } from '../domain/latency-curve.ts';

/** HdrHistogram's V2 encoding, compressed and not. */
const [COMPRESSED, PLAIN] = [0x1c849304, 0x1c849303];
/** The part of those numbers that says how wide words are. */
const WIDTH = 0xf0;
/** Of microseconds up to an hour in three digits, as the load engine writes it: see latency-histogram.ts. */
const [DIGITS, HALF] = [3, 1024];
/** Its counts take less than half of this; what inflates to more was written by a stranger. */
const MOST_BYTES = 256 * 1024;
const HEADER = 40;
/** Nearer together than this nobody sees two points. */
const APART = 0.02;

/**
 * Reads a histogram of a record, which a stranger may have written: nothing in it can take more than a moment.
 * @returns null where it is none of ours, or holds nothing
 */
export function latencyCurve(encoded: string): LatencyCurve | null {
  try {
    return curveOf(countsIn(inflated(Buffer.from(encoded, 'base64'))));
  } catch {
    return null;
  }
}

/** @throws Error */
function inflated(bytes: Buffer): Buffer {
  const length = bytes.readUInt32BE(4);
  if (kindOf(bytes) !== COMPRESSED) throw new Error('this is no histogram');
  const plain = inflateSync(bytes.subarray(8, 8 + length), { maxOutputLength: MOST_BYTES });
  if (kindOf(plain) !== PLAIN || plain.readUInt32BE(12) !== DIGITS) {
    throw new Error('this is no histogram of ours');
  }
  return plain.subarray(HEADER, HEADER + plain.readUInt32BE(4));
}

function kindOf(bytes: Buffer): number {
  return (bytes.readUInt32BE(0) & ~WIDTH) >>> 0;
}

/** Microseconds and answers, the fastest first: ZigZag LEB128, where a negative number is a run of empty buckets. */
function* countsIn(payload: Buffer): Generator<readonly [us: number, count: number]> {
  for (let [at, index] = [0, 0]; at < payload.length; ) {
    let [value, factor, byte] = [0, 1, 0x80];
    for (let digit = 0; byte >= 0x80; digit++) {
      byte = payload.readUInt8(at++);
      // The ninth byte is whole.
      value += (digit === 8 ? byte : byte & 0x7f) * factor;
      factor *= 128;
      if (digit === 8) break;
    }
    const count = value % 2 === 0 ? value / 2 : -(value + 1) / 2;
    if (count > 0) yield [valueAt(index), count];
    index += count < 0 ? -count : 1;
  }
}

/** The middle of a bucket: those of each power of two are twice as wide as the ones before. */
function valueAt(index: number): number {
  const power = Math.max(0, Math.floor(index / HALF) - 1);
  const place = index < 2 * HALF ? index : HALF + (index & (HALF - 1));
  return (place + (power > 0 ? 0.5 : 0)) * 2 ** power;
}

function curveOf(counts: Iterable<readonly [number, number]>): LatencyCurve | null {
  const all = [...counts];
  const answers = all.reduce((sum, [, count]) => sum + count, 0);
  if (answers === 0) return null;
  const points: [number, number][] = [];
  let before = 0;
  for (const [us, count] of all) {
    // The middle of those that took as long, so that the slowest of n is not infinitely rare.
    const x = -Math.log10(1 - (before + count / 2) / answers);
    before += count;
    const last = points.at(-1);
    if (last === undefined || x - last[0] >= APART || before === answers)
      points.push([x, us / 1000]);
  }
  return { answers, points };
}
