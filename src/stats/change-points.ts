import { type LevelFit, type Levels, levelsOf } from './levels.ts';
import { moderateVariances } from './moderated.ts';
import { criticalValue, type Estimate, pValue } from './student.ts';
import type { VariancePart } from './welch.ts';

/** One step of a chain, as it was measured. */
export interface Step extends VariancePart {
  readonly estimate: number;
}

/** Two places of a chain that were measured side by side, beyond the steps between them. */
export interface Span extends Step {
  /** Steps `from` up to, but not with, `to` lie between. */
  readonly from: number;
  readonly to: number;
}

export interface ChangePoint extends Estimate {
  readonly kind: 'step' | 'drift';
  /** Steps `from` up to, but not with, `to` made it. */
  readonly from: number;
  readonly to: number;
  /** Probability that anything as odd would be found in a chain of that length in which nothing changes. */
  readonly pValue: number;
}

export interface ChangeQuery {
  /** Probability of finding anything where nothing changes. */
  readonly alpha: number;
  /** What is smaller is not reported, however significant. */
  readonly relevant: number;
}

/**
 * A step's variance is shrunk towards those of its neighbours in time. There are many of them, so the prior may weigh
 * more than that of a report: see docs/trend.md.
 */
const STRONGEST_PRIOR = 8;
/** Half of the error rate is for single steps, a quarter for stretches, a quarter for what was measured directly. */
const SHARES = { single: 2, stretch: 4, span: 4 };
/** Stretches overlap: so many independent ones are like them all, by simulation (10 to 1000 steps). */
const OVERLAP = 4.5;
/** In shorter stretches a level that changes for another reason would pass for a drift. */
const SHORTEST_BY_LEVELS = 16;

/**
 * Where a chain of measured steps changes: at a single step, or over a stretch of steps of which none does so by itself.
 *
 * The steps are independent and their errors are known, and where nothing changes each is zero on average. So a change is
 * looked for as a scan statistic (Arias-Castro, Donoho & Huo 2005, IEEE Trans. Inf. Theory 51:2402–2425): each step by
 * Student's t, each stretch by the precision-weighted sum of its normal scores, and p-values by Bonferroni over as many
 * tests as there are of that length. A long drift drowns in the sum of the steps' errors, which grows with
 * its length; there the levels (each commit beside a reference) join in, whose errors do not add up.
 *
 * @param levels one more than steps; null where there is none
 */
export function changePoints(
  steps: readonly Step[],
  { alpha, relevant }: ChangeQuery,
  evidence: { readonly levels?: Levels; readonly spans?: readonly Span[] } = {},
): ChangePoint[] {
  const scored = scores(steps);
  const found = scored.flatMap((score, at) => single(score, at, steps.length));
  const changes = found.filter((one) => one.pValue <= alpha && Math.abs(one.estimate) >= relevant);
  const fit = evidence.levels === undefined ? null : levelsOf(evidence.levels);
  for (const { from, to, estimate } of changes) fit?.subtract(from, to, estimate);
  const accepted = (one: ChangePoint) => one.pValue <= alpha && Math.abs(one.estimate) >= relevant;
  for (const [from, to] of gaps(changes, steps.length)) search(from, to);
  for (const span of evidence.spans ?? []) {
    const rest = direct(span, changes, evidence.spans?.length ?? 0);
    if (rest !== null && accepted(rest)) changes.push(rest);
  }
  return changes.sort((a, b) => a.from - b.from);

  function search(from: number, to: number): void {
    const best = bestStretch(scored, from, to, fit);
    if (best === null || !accepted(best)) return;
    changes.push(best);
    fit?.subtract(best.from, best.to, best.estimate);
    search(from, best.from);
    search(best.to, to);
  }
}

interface Score extends Estimate {
  /** Normal score of the t statistic. */
  readonly z: number;
  /** 1 / variance. */
  readonly precision: number;
}

function scores(steps: readonly Step[]): Score[] {
  return moderateVariances(steps, STRONGEST_PRIOR).map((part, at) => {
    const { estimate } = steps[at] as Step;
    const sample = { ...part, estimate, standardError: Math.sqrt(part.variance) };
    return { ...sample, z: normalScore(sample), precision: 1 / part.variance };
  });
}

function normalScore(sample: Estimate): number {
  // Beyond this the quantile has no digits left.
  const p = Math.max(pValue(sample), 1e-300);
  return Math.sign(sample.estimate) * criticalValue(p, Number.POSITIVE_INFINITY);
}

function single(score: Score, at: number, tests: number): ChangePoint {
  const p = Math.min(1, SHARES.single * tests * pValue(score));
  const { estimate, standardError, degreesOfFreedom } = score;
  const size = { estimate, standardError, degreesOfFreedom };
  return { kind: 'step', from: at, to: at + 1, ...size, pValue: p };
}

/** What lies between changes. */
function gaps(changes: readonly ChangePoint[], end: number): [number, number][] {
  const edges = [0, ...changes.flatMap(({ from, to }) => [from, to]), end];
  return edges.flatMap((edge, at): [number, number][] =>
    at % 2 === 0 ? [[edge, edges[at + 1] as number]] : [],
  );
}

interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly z: number;
  readonly estimate: number;
  readonly precision: number;
  readonly byLevels: boolean;
}

function bestStretch(
  scored: readonly Score[],
  from: number,
  to: number,
  fit: LevelFit | null,
): ChangePoint | null {
  const sums = prefixSums(scored);
  const rank = ({ z, from, to }: Stretch) => z ** 2 / 2 - Math.log(scored.length / (to - from));
  let best: Stretch | null = null;
  for (const [start, end] of stretches(from, to)) {
    const least = best === null ? Number.NEGATIVE_INFINITY : rank(best);
    const all = stretchOf(sums, start, end, fit);
    if (rank(all) <= least) continue;
    const stretch =
      all.byLevels && fit?.jumps(start, end) ? stretchOf(sums, start, end, null) : all;
    if (rank(stretch) > least) best = stretch;
  }
  return best === null ? null : drift(best, scored.length);
}

/** Every length a quarter above the one before, each moved by a quarter of itself. */
function* stretches(from: number, to: number): Iterable<[number, number]> {
  for (
    let length = 2;
    length <= to - from;
    length = Math.max(length + 1, Math.floor(length * 1.25))
  ) {
    const stride = Math.max(1, Math.floor(length / 4));
    for (let start = from; start + length <= to; start += stride) yield [start, start + length];
  }
}

interface Sums {
  readonly weighted: Float64Array;
  readonly estimates: Float64Array;
  readonly precision: Float64Array;
}

function prefixSums(scored: readonly Score[]): Sums {
  const sums = (value: (score: Score) => number) => {
    const sum = new Float64Array(scored.length + 1);
    scored.forEach((score, at) => {
      sum[at + 1] = (sum[at] as number) + value(score);
    });
    return sum;
  };
  return {
    weighted: sums(({ z, precision }) => z * Math.sqrt(precision)),
    estimates: sums(({ estimate, precision }) => estimate * precision),
    precision: sums(({ precision }) => precision),
  };
}

/** Total change where every step of the stretch changed by the same, from the steps and (if long enough) the levels. */
function stretchOf(sums: Sums, from: number, to: number, fit: LevelFit | null): Stretch {
  const between = (sum: Float64Array) => (sum[to] as number) - (sum[from] as number);
  const length = to - from;
  const precision = between(sums.precision);
  const steps = {
    ...{ from, to, z: between(sums.weighted) / Math.sqrt(precision), byLevels: false },
    ...{
      estimate: (length * between(sums.estimates)) / precision,
      precision: precision / length ** 2,
    },
  };
  const level = length < SHORTEST_BY_LEVELS ? null : (fit?.ramp(from, to) ?? null);
  if (level === null) return steps;
  const both = steps.precision + level.precision;
  const [a, b] = [Math.sqrt(steps.precision), Math.sqrt(level.precision)];
  return {
    ...{ from, to, byLevels: true, precision: both },
    z: (a * steps.z + b * normalScore(level)) / Math.sqrt(both),
    estimate: (steps.estimate * steps.precision + level.estimate * level.precision) / both,
  };
}

function drift({ from, to, z, estimate, precision }: Stretch, size: number): ChangePoint {
  const tests = (OVERLAP * Math.log2(Math.max(2, size)) * size) / (to - from);
  const sample = { estimate: z, standardError: 1, degreesOfFreedom: Number.POSITIVE_INFINITY };
  return {
    ...{ kind: 'drift', from, to, estimate, standardError: 1 / Math.sqrt(precision) },
    degreesOfFreedom: Number.POSITIVE_INFINITY,
    pValue: Math.min(1, SHARES.stretch * tests * pValue(sample)),
  };
}

/** What two places that were measured side by side differ by, beyond the changes that were found between them. */
function direct(span: Span, changes: readonly ChangePoint[], tests: number): ChangePoint | null {
  if (changes.some(({ kind, from, to }) => kind === 'drift' && from < span.to && to > span.from)) {
    return null;
  }
  const inside = changes.filter(({ from, to }) => from >= span.from && to <= span.to);
  const estimate = inside.reduce((rest, change) => rest - change.estimate, span.estimate);
  const variance = inside.reduce((sum, change) => sum + change.standardError ** 2, span.variance);
  const sample = {
    ...{ estimate, standardError: Math.sqrt(variance), degreesOfFreedom: span.degreesOfFreedom },
  };
  const p = Math.min(1, SHARES.span * tests * pValue(sample));
  return { kind: 'drift', from: span.from, to: span.to, ...sample, pValue: p };
}
