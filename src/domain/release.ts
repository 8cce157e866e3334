import type { Acceptance } from './acceptance.ts';
import type { MetricName } from './metrics.ts';

/** What a release gate tells beside its verdict: which release it compares with, and what lies between. */
export interface ReleaseReport {
  /** The tag that it has, or is going to have; null where that is not known yet. */
  readonly tag: string | null;
  readonly previous: {
    /** A tag, or what `--base` named. Untrusted text. */
    readonly name: string;
    readonly sha: string;
  };
  /** Why it is that one, as what follows its name: `the highest version in its history`. */
  readonly why: string;
  /** Commits between the two; null where the history is not there. */
  readonly commits: number | null;
  /** What was accepted since the release before, the newest first. */
  readonly accepted: readonly ReleaseAcceptance[];
  /** Pull requests that were merged since, the newest first. */
  readonly changes: readonly ReleaseChange[];
  /** What is not told, and why, as a sentence each. */
  readonly notes: readonly string[];
}

/** An acceptance that falls into a release. */
export interface ReleaseAcceptance
  extends Pick<Acceptance, 'id' | 'by' | 'reason' | 'until' | 'at' | 'cell' | 'scenario' | 'pull'> {
  /** False where it has ended: it counts no more. */
  readonly holds: boolean;
}

/** Pull requests, and what was recorded after them: several where not every merge was recorded. */
export interface ReleaseChange {
  readonly pulls: readonly MergedPull[];
  /** What they changed together, the largest first; null where it was not recorded. */
  readonly effects: readonly RecordedEffect[] | null;
}

export interface MergedPull {
  readonly number: number;
  /** Untrusted text; empty where it is not known. */
  readonly title: string;
}

/** One cell x scenario x metric that changed by more than what matters, and not by chance. */
export interface RecordedEffect {
  readonly cell: string;
  readonly scenario: string;
  readonly metric: MetricName;
  /** Mean over launches of ln(head / base). */
  readonly estimate: number;
}
