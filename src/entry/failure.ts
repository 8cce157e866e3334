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
  const machine = machineFailure(error);
  if (machine !== null) return machine;
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return {
    outcome: 'internal',
    status: EXIT_STATUSES.internal.status,
    text: `This is a defect of Gaitkeeper. Please report it with the following:\n${stack}`,
  };
}

/** What no program can help, by the system's own codes. */
const MENDS: Readonly<Record<string, string>> = {
  ENOSPC: 'Free some room there, or set TMPDIR and XDG_CACHE_HOME to where there is some.',
  EDQUOT: 'Free some room there, or set TMPDIR and XDG_CACHE_HOME to where there is some.',
  EROFS: 'Set TMPDIR and XDG_CACHE_HOME to folders that can be written to.',
  EMFILE: 'Raise the limit of open files (`ulimit -n`).',
  ENFILE: 'Raise the limit of open files of this system, or end what else is running.',
  ENOMEM: 'Give it more memory, or end what else is running.',
};

function machineFailure(error: unknown): Told | null {
  const { code = '', message } = (error ?? {}) as NodeJS.ErrnoException;
  const mend = Object.hasOwn(MENDS, code) ? MENDS[code] : undefined;
  if (mend === undefined) return null;
  const { status } = EXIT_STATUSES.environment;
  return {
    outcome: 'environment',
    status,
    text: `This machine stands in the way: ${message}\n→ ${mend}`,
  };
}

function indent(detail: string | undefined): string | undefined {
  return detail?.trimEnd().replace(/^/gm, '  ');
}
