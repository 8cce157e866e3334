import { GaitkeeperError, type Outcome } from '../../domain/errors.ts';

/** One thing that was looked at. */
export interface Finding {
  readonly area: 'machine' | 'repository' | 'database' | 'service' | 'noise' | 'GitHub';
  /** `note`: it works, and could be better. `problem`: nothing can be measured until it is mended. */
  readonly state: 'good' | 'note' | 'problem';
  readonly text: string;
  /** What to do about it; null where there is nothing to do. */
  readonly mend: string | null;
  /** What a problem would end `gaitkeeper check` with; null where it is none. */
  readonly outcome: Outcome | null;
}

export function good(area: Finding['area'], text: string): Finding {
  return { area, state: 'good', text, mend: null, outcome: null };
}

export function note(area: Finding['area'], text: string, mend: string | null = null): Finding {
  return { area, state: 'note', text, mend, outcome: null };
}

/** What a stage threw, as a problem. @throws what is no error of the user's */
export function problem(area: Finding['area'], error: unknown): Finding {
  if (!(error instanceof GaitkeeperError)) throw error;
  const { message, detail, hint, outcome } = error;
  const text = detail === undefined ? message : `${message}\n${detail.trimEnd()}`;
  return { area, state: 'problem', text, mend: hint ?? null, outcome };
}
