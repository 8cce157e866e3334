import { EXIT_STATUSES, GaitkeeperError, type Outcome } from '../domain/errors.ts';

/** An error as it is told to a person, and how the command ends because of it. */
export interface Told {
  readonly outcome: Outcome;
  readonly status: number;
  readonly text: string;
}

/**
 * A foreseen error is told as what happened, what explains it, and what to do. Anything else is a
 * defect of ours and shows its stack.
 */
export function tell(error: unknown): Told {
  if (error instanceof GaitkeeperError) {
    const parts = [error.message, indent(error.detail), error.hint && `→ ${error.hint}`];
    const text = parts.filter((part) => part).join('\n');
    return { outcome: error.outcome, status: EXIT_STATUSES[error.outcome].status, text };
  }
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return {
    outcome: 'internal',
    status: EXIT_STATUSES.internal.status,
    text: `This is a defect of Gaitkeeper. Please report it with the following:\n${stack}`,
  };
}

function indent(detail: string | undefined): string | undefined {
  return detail?.trimEnd().replace(/^/gm, '  ');
}
