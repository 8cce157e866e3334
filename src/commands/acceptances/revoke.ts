import { ACCEPTANCE_VERSION, type Acceptance, type Revocation } from '../../domain/acceptance.ts';
import { normal } from '../slash/names.ts';

/**
 * The acceptances that a word means: the one with that identifier, wherever it was said; else, of those that are
 * near, the ones of a scenario or a cell, or all.
 */
export function acceptancesNamed(
  all: readonly Acceptance[],
  what: string,
  isNear: (acceptance: Acceptance) => boolean,
): readonly Acceptance[] {
  const asked = normal(what);
  const same = all.filter(({ id }) => id === asked);
  if (same.length > 0) return same;
  return all.filter((one) => isNear(one) && (asked === 'all' || namesOf(one).includes(asked)));
}

export function revocationsOf(
  acceptances: readonly Acceptance[],
  facts: Omit<Revocation, 'version' | 'id'>,
): readonly Revocation[] {
  return acceptances.map(({ id }) => ({ version: ACCEPTANCE_VERSION, id, ...facts }));
}

function namesOf({ cell, scenario }: Acceptance): readonly string[] {
  return [cell, scenario, `${scenario} on ${cell}`].flatMap((name) =>
    name === null ? [] : [normal(name)],
  );
}
