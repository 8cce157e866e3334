import type { Measurement } from '../domain/record.ts';
import type { Scenario } from '../domain/scenario.ts';
import type { Block } from '../load/engine.ts';
import type { Coin } from './coin.ts';
import type { DrivenTarget } from './driven.ts';
import type { Pace } from './warmup.ts';

const SHORTEST_MS = 10;
const LONGEST_MS = 30;
const MIN_ANSWERS = 8;
/** A reference block follows every third pair: enough for its median, at a seventh of the time. */
const PAIRS_PER_REFERENCE = 3;
/**
 * An open loop finds an idle server at the start of each block: a block holds so many requests that
 * this does not show, if the time allows it.
 */
const OPEN = { requests: 50, shortestMs: 100, longestMs: 1000 };
/** Below this share of a CPU, with answers that take this long, the server mostly waits. */
const WAITING = { cpuShare: 0.25, latencyMs: 20 };

export type Mode = Measurement['mode'];

/**
 * For how long a block sends new requests, in milliseconds: the shortest time that holds at least 8
 * answers and twice the median latency, from 10 to 30 ms. Every connection asks at least once, and is
 * waited for, so that slow answers make a block longer than this by themselves. The machine's noise is slow
 * compared with 10–30 ms: two adjacent short blocks suffer the same noise, and it cancels in their ratio.
 */
export function blockLength(pace: Pace): number {
  const wanted = Math.ceil(Math.max(MIN_ANSWERS / pace.answersPerMs, 2 * pace.latencyMs));
  return Math.min(Math.max(wanted, SHORTEST_MS), LONGEST_MS);
}

/** The same for an open loop: the time of 50 requests, from 100 ms to a second. */
export function openBlockLength(perSecond: number): number {
  const wanted = Math.ceil((OPEN.requests / perSecond) * 1000);
  return Math.min(Math.max(wanted, OPEN.shortestMs), OPEN.longestMs);
}

/** What a block takes in the end, its last answers included. */
export function expectedBlockMs(blockMs: number, pace: Pace, open: boolean): number {
  return open ? blockMs + pace.latencyMs : Math.max(blockMs, pace.latencyMs);
}

/**
 * Where the CPU idles while answers wait (a sleep, a slow upstream), both revisions are driven at
 * once: neither takes anything from the other, and it halves the time.
 */
export function modeFor(pace: Pace): Mode {
  const waits =
    pace.cpuShare !== null &&
    pace.cpuShare < WAITING.cpuShare &&
    pace.latencyMs > WAITING.latencyMs;
  return waits ? 'at-once' : 'in-turn';
}

/** One stretch of blocks with what each of them is for. */
export interface Stretch {
  readonly blocks: readonly Block[];
  /** The targets of each block, in its order. */
  readonly targets: readonly (readonly DrivenTarget[])[];
  readonly pairs: number;
}

/** `pairs` pairs of the revisions in random order, and the reference after every third one. */
export function stretchOf(
  pairs: number,
  driven: readonly DrivenTarget[],
  options: { mode: Mode; blockMs: number; scenario: Scenario; coin: Coin },
): Stretch {
  const revisions = driven.filter(({ target }) => target !== 'reference');
  const reference = driven.filter(({ target }) => target === 'reference');
  const targets: (readonly DrivenTarget[])[] = [];
  for (let pair = 0; pair < pairs; pair++) {
    const ordered = options.coin() ? revisions : [...revisions].reverse();
    if (options.mode === 'at-once') targets.push(ordered);
    else targets.push(...ordered.map((one) => [one]));
    if (pair % PAIRS_PER_REFERENCE === 0) targets.push(...reference.map((one) => [one]));
  }
  return { targets, pairs, blocks: targets.map((of) => blockOf(of, options)) };
}

function blockOf(
  targets: readonly DrivenTarget[],
  { blockMs, scenario }: { blockMs: number; scenario: Scenario },
): Block {
  return {
    targets: targets.map(({ handle }) => handle),
    // The reference is always driven in a closed loop, for which a long block is waste.
    minMs: targets.every(({ rate }) => rate === null) ? Math.min(blockMs, LONGEST_MS) : blockMs,
    minCompletions: 1,
    maxMs: Math.max(scenario.timeoutMs, 2 * blockMs),
  };
}
