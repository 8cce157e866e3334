import { distance } from 'fastest-levenshtein';
import { GaitkeeperError } from './errors.ts';

/** A name that no registry has: the message lists the known ones, the hint offers the nearest. */
export function unknownName(what: string, name: string, known: readonly string[]): GaitkeeperError {
  const nearest = nearestName(name, known);
  return new GaitkeeperError(
    'unknown-name',
    `There is no ${what} called \`${name}\`. Known are: ${[...known].sort().join(', ')}.`,
    { hint: nearest === null ? `Choose one of the known names.` : `Did you mean \`${nearest}\`?` },
  );
}

/** The known name that is nearest in spelling; null where none is near. */
export function nearestName(name: string, known: readonly string[]): string | null {
  const ranked = known
    .map((candidate) => ({ candidate, edits: distance(name.toLowerCase(), candidate) }))
    .sort((a, b) => a.edits - b.edits);
  const best = ranked[0];
  return best !== undefined && best.edits <= Math.max(2, name.length / 3) ? best.candidate : null;
}
