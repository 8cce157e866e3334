import type { Acceptance } from './acceptance.ts';
import type { Outcome } from './errors.ts';
import type { TrendSinceRelease } from './history.ts';
import { isDifference, type MetricName } from './metrics.ts';
import type { ReleaseReport } from './release.ts';
import type { ShardState } from './shard.ts';

export type Verdict = 'regressed' | 'improved' | 'unchanged' | 'inconclusive';

/** Where the base of a comparison comes from: measured beside the head, or the stored baseline. */
export type Leg = 'paired' | 'stored';

/**
 * Cell x scenario x metric: what the samples say, before any decision. Ratios are head / base, in natural logs; of a
 * metric whose scale is the difference, `estimate`, `lower`, `upper` and `standardError` are head − base in its unit.
 */
export interface Comparison {
  readonly cell: string;
  readonly scenario: string;
  readonly metric: MetricName;
  readonly leg: Leg;
  /** Mean over launches of ln(head / base), or of head − base. */
  readonly estimate: number;
  /** 95% interval of `estimate`. */
  readonly lower: number;
  readonly upper: number;
  readonly standardError: number;
  readonly degreesOfFreedom: number;
  readonly launches: number;
  /** Two-sided p-value of no change. */
  readonly pValue: number;
  /** Absolute figures in the metric's unit: medians over launches; null where they could not be had. */
  readonly base: number | null;
  readonly head: number | null;
}

/** What never ends fills the machine one day: it stands beside a change of a quarter. */
const ENDLESS = Math.log(1.25);

/** How large a change is beside others, as |ln ratio|. */
export function effectSize({ metric, estimate }: Comparison): number {
  return isDifference(metric) ? ENDLESS : Math.abs(estimate);
}

/** Stands for the cell of a comparison over all of them. No cell has this identifier. */
export const ALL_CELLS = 'all cells together';

/** A comparison with its decision. */
export interface JudgedComparison extends Comparison {
  readonly verdict: Verdict;
  /** Whether this comparison may fail the gate. */
  readonly gates: boolean;
  /** p-value after Holm's correction over all gating comparisons of the report; the raw one otherwise. */
  readonly adjustedP: number;
  /** The smallest change that would have been found, as |ln ratio| or in the metric's unit. */
  readonly detectable: number;
  /** Why there is no verdict, or a weaker one (`client-bound`); null otherwise. */
  readonly note: string | null;
}

/** One row of the report's matrix: a scenario under a cell. */
export interface ScenarioAssessment {
  readonly cell: string;
  readonly scenario: string;
  /** The worst of its gating comparisons; `failed` and `unmeasured` where there are none. */
  readonly verdict: Verdict | 'failed' | 'unmeasured';
  /** The comparison that decided; null where there is none. */
  readonly decisive: JudgedComparison | null;
  readonly reason: string | null;
  /** Of a regression that somebody accepted: the gate passes over it. */
  readonly accepted?: Accepted;
  /** The acceptance that a regression outgrew: it is red again. */
  readonly outgrown?: Accepted;
  /** Where it was to be measured again, because it had regressed or failed; absent elsewhere. */
  readonly repeated?: Repeated;
}

/** What became of a row that was measured again. Unless it is `not repeated`, its verdict is that of the second measurement alone. */
export interface Repeated {
  /**
   * `confirmed`: it regressed or failed again. `not confirmed`: it did neither. `not repeated`: there were too few launches to
   * find it again, and the first measurement stands.
   */
  readonly result: 'confirmed' | 'not confirmed' | 'not repeated';
  /** What had decided in the first measurement; null where the head had failed. */
  readonly first: JudgedComparison | null;
  /** The same metric in the second measurement, or what decided there; null where there is none. */
  readonly second: JudgedComparison | null;
  /** What the first measurement had said, as a sentence. */
  readonly said: string | null;
}

/** What a report says of an acceptance. */
export type Accepted = Pick<Acceptance, 'id' | 'by' | 'reason' | 'until' | 'at'>;

/** The result of judging a run. */
export interface Assessment {
  readonly outcome:
    | 'regressed'
    | 'failed'
    /** All that regressed was accepted. */
    | 'accepted'
    | 'improved'
    | 'unchanged'
    | 'inconclusive'
    | 'nothing-compared';
  readonly comparisons: readonly JudgedComparison[];
  readonly scenarios: readonly ScenarioAssessment[];
  /** A row for each scenario over all of its cells; empty where there is one cell. */
  readonly pooled: readonly ScenarioAssessment[];
  /** Of `scenarios`; what was accepted is not counted as regressed. */
  readonly counts: Readonly<Record<Verdict | 'failed' | 'unmeasured', number>>;
  /** Median over gating comparisons of the half width of the 95% interval, |ln ratio|; null where nothing was compared. */
  readonly noise: number | null;
  /** The change that would have been seen in three quarters of the gating comparisons, |ln ratio|. */
  readonly detectable: number | null;
  /** What base differed from itself by; null where it was not launched against itself. */
  readonly noiseFloor: NoiseFloor | null;
  readonly options: JudgeOptions;
  readonly gate: Gate;
}

/** Launches of base on both sides, over all cells and scenarios. */
export interface NoiseFloor {
  readonly launches: number;
  /** Root mean square of ln(base / base) of a single launch, by gating metric. */
  readonly spread: Readonly<Partial<Record<MetricName, number>>>;
}

export interface JudgeOptions {
  /** Relevance threshold δ as a ratio: 0.02 is 2%. */
  readonly threshold: number;
  /** The same of memory. */
  readonly memoryThreshold: number;
  /** Family-wise error rate of the whole report. */
  readonly alpha: number;
  /** Metrics whose regressions fail the gate. */
  readonly gating: readonly MetricName[];
}

export interface Gate {
  readonly passed: boolean;
  readonly outcome: Outcome;
  /** One sentence a reason, the decisive first. */
  readonly reasons: readonly string[];
}

/** Which stored record the stored comparison used. */
export interface BaselineUse {
  readonly sha: string;
  readonly recordId: string;
  readonly recordedAt: string;
  /** `the base commit itself`, `an ancestor of the base, 3 commits before it`, … */
  readonly relation: string;
  readonly sameMachine: boolean;
  /** Nearer records that were passed over as outliers, a sentence each. Untrusted text. */
  readonly outliers?: readonly string[];
}

/** Addresses that our caller knows, none of them by a record. */
export interface ReportLinks {
  readonly run?: string;
  /** Where the record was found, with the files beside it. */
  readonly record?: string;
  readonly report?: string;
  /** Where both will be if the workflow uploads them, which the job that measures does not know. */
  readonly artifacts?: string;
}

/** Everything that a report is rendered from. */
export interface ReportInput {
  readonly record: import('./record.ts').RunRecord;
  readonly assessment: Assessment;
  readonly baseline: BaselineUse | null;
  /** Why there is no stored comparison, as one sentence; null where there is one. */
  readonly baselineNote: string | null;
  /** What became of each shard of the matrix; empty where it was not split. */
  readonly shards: readonly ShardState[];
  readonly links: ReportLinks;
  /** What is flagged is being measured again on a fresh runner: nothing is red before that is done. */
  readonly confirming?: true;
  /** Slash commands in comments are answered. */
  readonly answersCommands?: true;
  /** Of a release gate only. */
  readonly release?: ReleaseReport;
  /** Where a history is at hand that reaches back to a release. */
  readonly trend?: TrendSinceRelease;
}
