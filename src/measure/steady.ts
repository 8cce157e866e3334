import { robustDeviation } from '../stats/quantiles.ts';
import { theilSen } from '../stats/theil-sen.ts';

/** Fewer blocks say nothing about a drift. */
const MIN_BLOCKS = 8;
/** A drift over the window below this share is flat. */
const FLAT = 0.02;
/** While costs still fall by more than this, a ratio says little about what it will be. */
const STEEP = 0.25;

/** How far a series of logs has moved over its newer half. */
interface Drift {
  /** Theil–Sen slope times the length of the window. */
  readonly size: number;
  /**
   * Standard error: for equally spaced points with scatter σ it is σ·√(12/n), as the variance of a
   * slope is 12σ²/n³.
   */
  readonly error: number;
}

/**
 * Whether the targets have warmed up, by their costs per answer (any unit, one a round, oldest first).
 *
 * What decides later is their ratio, so the ratios to the rounds' common level must have stopped
 * drifting: within 2%, or within three standard errors, as what cannot be told from noise is no drift. What moves
 * all targets alike is the machine. Where the interpreter compiles while it runs, that may also be
 * the compiler, so there the costs themselves must not fall steeply any more, either.
 *
 * @returns null where there are too few rounds to tell
 */
export function isSteady(costs: readonly (readonly number[])[], compiles: boolean): boolean | null {
  const rounds = Math.min(...costs.map(({ length }) => length));
  if (rounds < MIN_BLOCKS) return null;
  const logs = costs.map((series) => series.slice(-rounds).map(Math.log));
  const flat = relative(logs).every((series) => isFlat(driftOf(series)));
  return flat && (!compiles || logs.every((series) => Math.abs(driftOf(series).size) <= STEEP));
}

/** Each series less the mean of all in its round; a single one stays as it is. */
function relative(logs: readonly (readonly number[])[]): readonly (readonly number[])[] {
  if (logs.length === 1) return logs;
  const level = (round: number) =>
    logs.reduce((sum, series) => sum + (series[round] ?? 0), 0) / logs.length;
  return logs.map((series) => series.map((log, round) => log - level(round)));
}

function isFlat({ size, error }: Drift): boolean {
  return Math.abs(size) <= Math.max(FLAT, 3 * error);
}

function driftOf(series: readonly number[]): Drift {
  const recent = series.slice(-Math.max(MIN_BLOCKS, Math.ceil(series.length / 2)));
  const slope = theilSen([...recent.keys()], recent);
  const scatter = robustDeviation(recent.map((y, x) => y - slope * x));
  return { size: slope * recent.length, error: scatter * Math.sqrt(12 / recent.length) };
}
