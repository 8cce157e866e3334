/**
 * What ends a command, by the exit status that the command line and the Action return.
 * Documented for users in docs/exit-status.md, which is generated from `EXIT_STATUSES`.
 */
export const EXIT_STATUSES = {
  passed: { status: 0, meaning: 'The gate passed: something was compared, and nothing regressed.' },
  regressed: { status: 1, meaning: 'The gate failed: at least one gating comparison regressed.' },
  usage: {
    status: 2,
    meaning:
      'A mistake in the command line, the configuration or the repository: the message names it and its mend.',
  },
  failed: {
    status: 3,
    meaning: 'The head revision did not boot, crashed under load, or answered wrongly.',
  },
  'nothing-compared': {
    status: 4,
    meaning: 'Nothing could be compared, so the gate cannot pass.',
  },
  environment: {
    status: 5,
    meaning: 'Git, an interpreter, a dependency or the machine stood in the way of measuring.',
  },
  publish: {
    status: 6,
    meaning: 'Everything was measured, but the report or record could not be published.',
  },
  incomplete: {
    status: 7,
    meaning:
      'Nothing regressed in what was measured, but a part of the matrix was not: a shard failed, was cancelled or is still at work, or the `time-limit` was over.',
  },
  internal: { status: 70, meaning: 'A defect of Gaitkeeper itself: please report it.' },
  interrupted: {
    status: 130,
    meaning:
      'Interrupted (SIGINT, SIGTERM or a cancelled job). What was measured by then is reported. After SIGTERM it is 143, after SIGHUP 129.',
  },
} as const;

export type Outcome = keyof typeof EXIT_STATUSES;

/** Stable names of the errors that a user can cause or meet. Tests and docs refer to them. */
export type ErrorCode =
  | 'app-not-found'
  | 'app-ambiguous'
  | 'app-import-failed'
  | 'base-not-found'
  | 'no-release'
  | 'not-a-repository'
  | 'git-failed'
  | 'config-unreadable'
  | 'config-invalid'
  | 'unknown-name'
  | 'usage'
  | 'interpreter-not-found'
  | 'install-failed'
  | 'driver-not-found'
  | 'driver-failed'
  | 'prepare-failed'
  | 'boot-failed'
  | 'boot-timeout'
  | 'wrong-answer'
  | 'no-answer'
  | 'crashed'
  | 'port-in-use'
  | 'machine-limit'
  | 'record-invalid'
  | 'store-failed'
  | 'publish-failed'
  | 'event-invalid'
  | 'interrupted'
  | 'time-limit'
  | 'nothing-to-measure'
  | 'unsupported-platform';

const OUTCOME_OF: Partial<Record<ErrorCode, Outcome>> = {
  'app-not-found': 'usage',
  'app-ambiguous': 'usage',
  'base-not-found': 'usage',
  'no-release': 'nothing-compared',
  'not-a-repository': 'usage',
  'config-unreadable': 'usage',
  'config-invalid': 'usage',
  'unknown-name': 'usage',
  usage: 'usage',
  'record-invalid': 'usage',
  'nothing-to-measure': 'usage',
  'app-import-failed': 'failed',
  'boot-failed': 'failed',
  'boot-timeout': 'failed',
  'wrong-answer': 'failed',
  'no-answer': 'failed',
  crashed: 'failed',
  'store-failed': 'publish',
  'publish-failed': 'publish',
  interrupted: 'interrupted',
  'time-limit': 'incomplete',
};

/** Everything beside the sentence that names what happened. */
export interface ErrorContext {
  /** What the user can do about it, as one imperative sentence. */
  readonly hint?: string;
  /** Output that explains it (the end of a server's stderr, the lines of a config file). */
  readonly detail?: string;
  readonly cause?: unknown;
}

/**
 * An error that Gaitkeeper foresaw: shown as message, detail and hint, never with a stack.
 * Any other error is a defect and is shown with its stack.
 */
export class GaitkeeperError extends Error {
  override readonly name = 'GaitkeeperError';
  readonly code: ErrorCode;
  readonly hint: string | undefined;
  readonly detail: string | undefined;

  constructor(code: ErrorCode, message: string, context: ErrorContext = {}) {
    super(message, context.cause === undefined ? undefined : { cause: context.cause });
    this.code = code;
    this.hint = context.hint;
    this.detail = context.detail;
  }

  /** Message and hint in one line, for a log. */
  get line(): string {
    return this.hint === undefined ? this.message : `${this.message} ${this.hint}`;
  }

  get outcome(): Outcome {
    return OUTCOME_OF[this.code] ?? 'environment';
  }
}

/** What the work comes to, or the foreseen error that it ends with. A defect is thrown on. */
export async function attempt<T>(work: () => Promise<T>): Promise<T | GaitkeeperError> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof GaitkeeperError) return error;
    throw error;
  }
}

/** For `.catch()` where what cannot be had is done without. A defect is thrown on. */
export function nullIfForeseen(error: unknown): null {
  if (error instanceof GaitkeeperError) return null;
  throw error;
}
