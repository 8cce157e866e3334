import { type Estimate, lowerTail } from './student.ts';

/**
 * Two one-sided tests: the p-value of "the true value lies at or outside of ±margin". Below 0.05 exactly
 * where the 90% interval lies inside ±margin. Schuirmann (1987), J. Pharmacokin. Biopharm. 15:657–680.
 * @param margin greater than 0, in the unit of the estimate.
 */
export function equivalencePValue(sample: Estimate, margin: number): number {
  const outside = (distance: number) =>
    sample.standardError === 0
      ? Number(distance >= 0)
      : lowerTail(distance / sample.standardError, sample.degreesOfFreedom);
  return Math.max(outside(sample.estimate - margin), outside(-margin - sample.estimate));
}
