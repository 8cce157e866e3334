import { ACCEPTANCE_VERSION, type Acceptance } from '../../domain/acceptance.ts';
import type { Accepted, Assessment } from '../../domain/assessment.ts';
import { isAbout } from '../../verdict/accept.ts';
import { effectsOf } from '../../verdict/effects.ts';

export type AcceptanceFacts = Omit<Acceptance, 'version' | 'effects' | 'cell' | 'scenario'>;

/**
 * The acceptance of what regressed in a place, with what it was.
 * @returns null where nothing regressed there, or all of it was accepted before
 */
export function acceptanceOf(
  assessment: Assessment,
  place: Pick<Acceptance, 'cell' | 'scenario'>,
  facts: AcceptanceFacts,
): Acceptance | null {
  const { scenarios, pooled } = assessment;
  const flagged = [...scenarios, ...pooled].some(
    (row) => row.verdict === 'regressed' && row.accepted === undefined && isAbout(place, row),
  );
  if (!flagged) return null;
  const { cell, scenario } = place;
  const effects = effectsOf(assessment, (row) => isAbout(place, row));
  return { version: ACCEPTANCE_VERSION, ...facts, cell, scenario, effects };
}

/** The acceptance by which something that regressed in one of the places passes already; null where there is none. */
export function acceptedIn(
  { scenarios, pooled }: Assessment,
  places: readonly Pick<Acceptance, 'cell' | 'scenario'>[],
): Accepted | null {
  const row = [...scenarios, ...pooled].find(
    (one) => one.accepted !== undefined && places.some((place) => isAbout(place, one)),
  );
  return row?.accepted ?? null;
}
