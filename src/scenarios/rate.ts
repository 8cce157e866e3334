import type { ArrivalRate } from '../domain/scenario.ts';
import type { Field } from './field.ts';

const PER_SECOND = { s: 1, m: 1 / 60 };
/** Fewer say nothing within a launch; more than one thread of the engine can send in time. */
const LIMITS = { least: 0.5, most: 20_000 };
const SPACINGS: readonly ArrivalRate['spacing'][] = ['even', 'random'];

/**
 * Reads `rate: 200/s` and, beside it, `arrivals: random`. Null where no rate is given.
 * @throws GaitkeeperError `config-invalid`
 */
export function parseRate(field: Field): ArrivalRate | null {
  const rate = field.key('rate');
  const arrivals = field.key('arrivals');
  if (rate.value !== undefined) {
    return { perSecond: perSecond(rate), spacing: spacing(arrivals) };
  }
  if (arrivals.value === undefined) return null;
  throw arrivals.error('needs a `rate`', 'Write `rate: 200/s` beside it, or leave it out.');
}

function perSecond(field: Field): number {
  const match = /^(\d+(?:\.\d+)?) ?\/ ?(s|m)$/.exec(String(field.value));
  const rate =
    match === null ? 0 : Number(match[1]) * PER_SECOND[match[2] as keyof typeof PER_SECOND];
  if (rate >= LIMITS.least && rate <= LIMITS.most) return rate;
  throw field.error(
    `is ${JSON.stringify(field.value)}, expected a rate such as 200/s or 90/m, from ` +
      `${LIMITS.least}/s to ${LIMITS.most}/s`,
  );
}

function spacing(field: Field): ArrivalRate['spacing'] {
  if (field.value === undefined) return 'even';
  const known = SPACINGS.find((name) => name === field.value);
  if (known === undefined) throw field.error(`must be one of ${SPACINGS.join(', ')}`);
  return known;
}
