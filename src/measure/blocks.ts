import type { Measurement } from '../domain/record.ts';
import type { Scenario } from '../domain/scenario.ts';
import type { Target } from '../domain/service.ts';
import type { Block, BlockResult } from '../load/engine.ts';
import type { Coin } from './coin.ts';
import { type DrivenTarget, referenceOf, revisionsOf } from './driven.ts';
import { inTurns, mergeSlices, SLICE_MS, type Slicing } from './slices.ts';
import type { Pace } from './warmup.ts';

const SHORTEST_MS = 10;
const LONGEST_MS = 30;
const MIN_ANSWERS = 8;
/** A reference block follows every third pair: enough for its median, at a seventh of the time. */
const PAIRS_PER_REFERENCE = 3;
/** Long blocks of all targets come with every 24th pair: a fifth of the time. */
const PAIRS_PER_LONG = 24;
/**
 * An open loop finds an idle server at the start of each block: a block holds so many requests that
 * this does not show, if the time allows it.
 */
const OPEN = { requests: 50, shortestMs: 100, longestMs: 1000 };
/** Below this share of a CPU, with answers that take this long, the server mostly waits. */
const WAITING = { cpuShare: 0.25, latencyMs: 20 };

export type Mode = Measurement['mode'];

/**
 * For how long a whole block sends new requests, in milliseconds: the shortest time that holds at least 8
 * answers and twice the median latency, from 10 to 30 ms. Every connection asks at least once, and is
 * waited for, so that slow answers make a block longer than this by themselves.
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
  /** In the order of the blocks. */
  readonly parts: readonly Part[];
  readonly pairs: number;
}

/** A block as the engine drives it: a whole one, or a slice of one. */
interface Part {
  readonly targets: readonly DrivenTarget[];
  /** The same for all slices of a pair. */
  readonly whole: number;
  readonly use: Use;
}

/** Ratios come from pairs. Where these are sliced, figures and latencies come from long blocks. */
type Use = 'pair' | 'long';

export interface StretchOptions {
  readonly mode: Mode;
  readonly blockMs: number;
  /** How blocks of pairs are cut; null for whole ones. */
  readonly slicing: Slicing | null;
  readonly scenario: Scenario;
  readonly coin: Coin;
}

/**
 * `pairs` pairs of the revisions, of which either comes first at random. Slices of both take turns.
 * @param done pairs that there were before
 */
export function stretchOf(
  pairs: number,
  driven: readonly DrivenTarget[],
  options: StretchOptions,
  done = 0,
): Stretch {
  const parts = Array.from({ length: pairs }, (_, index) =>
    partsOf(done + index, driven, options),
  ).flat();
  return { parts, pairs, blocks: parts.map((part) => blockOf(part, options)) };
}

function partsOf(pair: number, driven: readonly DrivenTarget[], options: StretchOptions): Part[] {
  const revisions = revisionsOf(driven);
  const reference = referenceOf(driven);
  const ordered = options.coin() ? revisions : revisions.toReversed();
  const each = (of: readonly DrivenTarget[], use: Use) =>
    of.map((one): Part => ({ targets: [one], whole: pair, use }));
  if (options.slicing !== null) {
    const slices = inTurns(each(ordered, 'pair'), options.slicing.slices);
    const long = pair % PAIRS_PER_LONG === 0 ? each([...ordered, ...reference], 'long') : [];
    return [...slices, ...long];
  }
  const together: Part = { targets: ordered, whole: pair, use: 'pair' };
  const both = options.mode === 'at-once' ? [together] : each(ordered, 'pair');
  return [...both, ...(pair % PAIRS_PER_REFERENCE === 0 ? each(reference, 'pair') : [])];
}

function blockOf({ targets, use }: Part, options: StretchOptions): Block {
  const { blockMs, slicing, scenario } = options;
  return {
    targets: targets.map(({ handle }) => handle),
    minMs: slicing === null ? wholeMs(targets, blockMs) : use === 'long' ? LONGEST_MS : SLICE_MS,
    minCompletions: 1,
    maxMs: Math.max(scenario.timeoutMs, 2 * blockMs),
    ...(slicing === null ? {} : { latencies: use === 'long' }),
  };
}

/** The reference is always driven in a closed loop, for which a long block is waste. */
function wholeMs(targets: readonly DrivenTarget[], blockMs: number): number {
  const closed = targets.every(({ rate }) => rate === null);
  return closed ? Math.min(blockMs, LONGEST_MS) : blockMs;
}

/** What a stretch saw, by use and target; the slices of a block are one. */
export function resultsOf(
  { parts }: Pick<Stretch, 'parts'>,
  blocks: readonly (readonly BlockResult[])[],
): Record<Use, Record<Target, readonly BlockResult[]>> {
  const of = (use: Use, wanted: Target) => {
    const seen = parts.flatMap((part, block) =>
      part.use === use
        ? part.targets.flatMap(({ target }, index) =>
            target === wanted ? [{ whole: part.whole, result: blocks[block]![index]! }] : [],
          )
        : [],
    );
    const wholes = [...Map.groupBy(seen, ({ whole }) => whole).values()];
    return wholes.map(([first, ...rest]) =>
      mergeSlices([first!.result, ...rest.map(({ result }) => result)]),
    );
  };
  const all = (use: Use) => ({
    base: of(use, 'base'),
    head: of(use, 'head'),
    reference: of(use, 'reference'),
  });
  return { pair: all('pair'), long: all('long') };
}
