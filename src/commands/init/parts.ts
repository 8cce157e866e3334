import { GaitkeeperError } from '../../domain/errors.ts';
import { unknownName } from '../../domain/unknown-name.ts';

/** What `init` writes, by the names that `--only` takes. */
export const PARTS = ['config', 'measure', 'report', 'respond', 'release'] as const;
export type Part = (typeof PARTS)[number];

/**
 * The parts that are wanted. One simple workflow reports by itself, and is all that is written unless more
 * is asked for.
 * @throws GaitkeeperError `unknown-name`, `usage`
 */
export function wantedParts(only: readonly string[] | undefined, simple: boolean): readonly Part[] {
  if (only === undefined) return simple ? ['config', 'measure'] : PARTS;
  for (const name of only) {
    if (!(PARTS as readonly string[]).includes(name)) throw unknownName('part', name, PARTS);
  }
  if (simple && only.includes('report')) {
    throw new GaitkeeperError('usage', 'The simple workflow reports by itself.', {
      hint: 'Leave out --simple, or `report` from --only.',
    });
  }
  return PARTS.filter((part) => only.includes(part));
}
