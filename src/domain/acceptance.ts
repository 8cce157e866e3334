import type { MetricName } from './metrics.ts';

/** Version of the format of the files that hold acceptances. */
export const ACCEPTANCE_VERSION = 1;

/** A regression that a maintainer accepted, as it is kept in the store: who, why, what, and until when. */
export interface Acceptance {
  readonly version: typeof ACCEPTANCE_VERSION;
  /** Unique in the store, and its file's name: `c2417` of a comment, `k3f9a01b2` of the command line. */
  readonly id: string;
  /** Name of the service, as records have it. */
  readonly service: string;
  /** Identifier of the cell; null for every one. */
  readonly cell: string | null;
  /** Null for every one. */
  readonly scenario: string | null;
  /** Untrusted text, one line. */
  readonly reason: string;
  /** Login, or name of the git user. */
  readonly by: string;
  /** ISO 8601, UTC. */
  readonly at: string;
  /** Number of the pull request that it was said on; null on the command line. */
  readonly pull: number | null;
  /** The head commit that the report was about. */
  readonly head: string;
  /** Id of the comment that it was said in; null on the command line. */
  readonly comment: number | null;
  /** Null: for the pull request, and for what contains it. */
  readonly until: Until | null;
  /** What was seen when it was accepted: a regression much larger than this is not covered. */
  readonly effects: readonly AcceptedEffect[];
}

/** The last day (`2027-01-31`, UTC), or the version whose release ends it. */
export type Until = { readonly date: string } | { readonly version: string };

/** A comparison as it was when it was accepted; see `Comparison` for scales and units. */
export interface AcceptedEffect {
  readonly cell: string;
  readonly scenario: string;
  readonly metric: MetricName;
  readonly estimate: number;
  readonly lower: number;
  readonly upper: number;
}

/** As much of an acceptance as is told beside a trend. */
export interface TrendAcceptance extends Omit<Acceptance, 'version' | 'comment' | 'effects'> {
  readonly effects: readonly Pick<AcceptedEffect, 'cell' | 'scenario' | 'metric' | 'estimate'>[];
}

/** Says that an acceptance holds no longer. A file of its own, so that nothing is ever lost. */
export interface Revocation {
  readonly version: typeof ACCEPTANCE_VERSION;
  /** Of the acceptance. */
  readonly id: string;
  readonly by: string;
  readonly at: string;
  readonly comment: number | null;
}
