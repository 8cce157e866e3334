import { GaitkeeperError } from '../../domain/errors.ts';

/**
 * The place of the stored baseline, for what cannot do without one.
 * @param otherwise what there is not where it is switched off, as a sentence without its end
 * @throws GaitkeeperError `usage` where it is switched off
 */
export function neededBaseline(baseline: string, otherwise: string): string {
  if (baseline !== 'off') return baseline;
  throw new GaitkeeperError('usage', `${otherwise}: the baseline is \`off\`.`, {
    hint: 'Give --baseline branch:gaitkeeper-data, or --baseline folder:PATH.',
  });
}
