import type { Accepted } from './assessment.ts';
import type { MetricName } from './metrics.ts';

/** What one stored run says, distilled: a line of the history. Derived from the run's record, and made anew from it. */
export interface HistoryEntry {
  /** Identifier of the run in its store. */
  readonly run: string;
  /** The commit that was measured as head. */
  readonly sha: string;
  /** Its first line, cut. Untrusted text. */
  readonly subject: string;
  /** The commit beside which it was measured; null where there was none. */
  readonly base: string | null;
  /** ISO 8601, UTC. */
  readonly recordedAt: string;
  readonly service: string;
  /** The version tag on the head; null where there was none when it was recorded. */
  readonly release: string | null;
  /** What tells kinds of machines apart. */
  readonly machine: {
    readonly cpuModel: string;
    readonly cores: number;
    readonly runnerImage: string | null;
  };
  readonly points: readonly HistoryPoint[];
}

/** One cell x scenario x metric of one run. */
export interface HistoryPoint {
  readonly cell: string;
  readonly scenario: string;
  readonly metric: MetricName;
  /** Content hash of the scenario: points of different hashes are not compared. */
  readonly scenarioHash: string;
  /** Median over launches of the head's absolute figure, in the metric's unit; null where it could not be had. */
  readonly value: number | null;
  /** Head against base, measured side by side: mean over launches of ln(head / base); null where there was no base. */
  readonly step: {
    readonly estimate: number;
    readonly standardError: number;
    readonly degreesOfFreedom: number;
  } | null;
  /** Median over launches of ln(head / reference service); null where there was none. */
  readonly calibrated: number | null;
  /** Standard error of the mean over launches of that, or of ln(head) where there was no reference; null with fewer than two. */
  readonly levelError: number | null;
}

/** What a run measured of one scenario under one cell, and is no baseline: see `outliersIn`. */
export interface Outlier {
  readonly cell: string;
  readonly scenario: string;
  /** The one that lies farthest out. */
  readonly metric: MetricName;
  /** How far it lies from where it should, in logs. */
  readonly away: number;
}

/** One cell x scenario x metric over time. */
export interface Trend {
  readonly service: string;
  readonly cell: string;
  readonly scenario: string;
  readonly metric: MetricName;
  /** Oldest first. */
  readonly points: readonly TrendPoint[];
  readonly changes: readonly TrendChange[];
}

export interface TrendPoint {
  readonly run: string;
  readonly sha: string;
  readonly recordedAt: string;
  readonly release: string | null;
  readonly value: number | null;
  /**
   * ln(this commit / the first of the chain): the sum of paired steps, which does not jump where the machine does.
   * Null where the chain has no link to it.
   */
  readonly index: number | null;
  /** Standard error of `index`: it grows along the chain, as the steps' variances add. */
  readonly standardError: number | null;
  /**
   * How the point hangs on the one before it in the chain. `calibrated`: no pair joins them, but both were measured beside
   * the reference service. `none`: nothing joins them, so whatever is older has no index.
   */
  readonly link: 'first' | 'paired' | 'calibrated' | 'none';
  /** Why `index` is null, as one sentence; null where it is not. */
  readonly reason: string | null;
}

/** Where a trend changed: at one commit, or slowly over several. */
export interface TrendChange {
  readonly kind: 'step' | 'drift';
  /** The last commit before it, and the first after it: it lies between. */
  readonly from: string;
  readonly to: string;
  /** Commits of the chain after `from` up to `to`: 1 for a step. */
  readonly commits: number;
  /** Change of the index, ln, with its 95% interval. */
  readonly estimate: number;
  readonly lower: number;
  readonly upper: number;
  /** Probability of anything as odd in this trend, if nothing ever changed. */
  readonly pValue: number;
  /** Who accepted it, why and until when; absent where nobody did. */
  readonly accepted?: Accepted;
}

/** What became of the default branch since its last release, for a report. */
export interface TrendSinceRelease {
  readonly release: string;
  /** Commits that were recorded since. */
  readonly commits: number;
  /** What moved, of all that gates. */
  readonly rows: readonly TrendRow[];
  /** How many trends reach back to the release. */
  readonly known: number;
}

/** One trend that moved since a release, in logs with its 95% interval. */
export interface TrendRow {
  readonly cell: string;
  readonly scenario: string;
  readonly metric: MetricName;
  readonly standing: 'regressed' | 'improved';
  readonly estimate: number;
  readonly lower: number;
  readonly upper: number;
  /** Its index at every commit since, the release first. */
  readonly index: readonly number[];
}
