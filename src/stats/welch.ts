/** One independent part of a variance, with the degrees of freedom that it was estimated on. */
export interface VariancePart {
  readonly variance: number;
  readonly degreesOfFreedom: number;
}

/**
 * Variance of a sum of independent parts and its approximate degrees of freedom:
 * (Σ v)² / Σ (v² / df). Satterthwaite (1946), Biometrics Bulletin 2:110–114; Welch (1947).
 * Parts without variance count nothing; without any the degrees of freedom are those of the weakest.
 * @throws RangeError without parts.
 */
export function welchSatterthwaite(parts: readonly VariancePart[]): VariancePart {
  if (parts.length === 0) throw new RangeError('a sum of variances needs at least one part');
  const variance = parts.reduce((total, part) => total + part.variance, 0);
  const weight = parts.reduce(
    (total, part) => total + part.variance ** 2 / part.degreesOfFreedom,
    0,
  );
  const weakest = Math.min(...parts.map((part) => part.degreesOfFreedom));
  return { variance, degreesOfFreedom: weight === 0 ? weakest : variance ** 2 / weight };
}
