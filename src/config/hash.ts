import { createHash } from 'node:crypto';
import type { Settings } from './schema.ts';

/**
 * Fingerprint of what changes a measurement beside the cell (its id names launcher, interpreter
 * and workers) and the scenario (which has a hash of its own), so that a scenario that is added
 * leaves the stored records of the others comparable. Taken of the settings as written, before
 * variables are filled in: a token that is renewed every run changes nothing, and none leaks.
 */
export function configurationHash(settings: Settings): string {
  const { app, directory, protocol, launchers, requirements, prepare, copy, env, login, matrix } =
    settings;
  const include = matrix?.include?.filter((item) => item.arguments !== undefined);
  const settled = { app, directory, protocol, launchers, requirements };
  const measured = { ...settled, prepare, copy, env, login, include };
  return createHash('sha256')
    .update(JSON.stringify(sorted(measured)))
    .digest('hex');
}

/** The order in which keys are written means nothing. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([, each]) => each !== undefined);
  return entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, each]) => [key, sorted(each)]);
}
