import { mean, variance } from './moments.ts';
import { digamma, trigamma, trigammaInverse } from './polygamma.ts';
import { median } from './quantiles.ts';
import type { VariancePart } from './welch.ts';

/**
 * Shrinks the variances of comparisons of one kind towards what they have in common, so that a handful of
 * launches has the power of many: the moderated t of limma.
 *
 * The true variances are taken to scatter like s0²·d0/χ²(d0); both are fitted to the logarithms of
 * the sample variances by the method of moments, and each variance becomes (d0·s0² + d·s²)/(d0 + d) with
 * d0 + d degrees of freedom. Smyth (2004), Stat. Appl. Genet. Mol. Biol. 3:3, section 6.2;
 * limma's `fitFDist` and `squeezeVar`.
 *
 * @param largestPrior upper limit of d0.
 * @returns in the order of the input; a lone variance, or variances that are all zero, as they were.
 */
export function moderateVariances(
  samples: readonly VariancePart[],
  largestPrior = LARGEST_PRIOR,
): VariancePart[] {
  const prior = fitPrior(samples, largestPrior);
  const pooled = samples.reduce((total, sample) => total + sample.degreesOfFreedom, 0);
  return samples.map((sample) => (prior === null ? sample : squeeze(sample, prior, pooled)));
}

export const LARGEST_PRIOR = 8;

function squeeze(sample: VariancePart, prior: VariancePart, pooled: number): VariancePart {
  const total = sample.degreesOfFreedom + prior.degreesOfFreedom;
  const weighed =
    prior.variance * prior.degreesOfFreedom + sample.variance * sample.degreesOfFreedom;
  return { variance: weighed / total, degreesOfFreedom: Math.min(total, pooled) };
}

/** Null where there is nothing to learn from. */
function fitPrior(samples: readonly VariancePart[], largest: number): VariancePart | null {
  const typical = samples.length < 2 ? 0 : median(samples.map((sample) => sample.variance));
  if (typical === 0) return null;
  const logs = samples.map((sample) => {
    const half = sample.degreesOfFreedom / 2;
    return Math.log(Math.max(sample.variance, 1e-5 * typical)) - digamma(half) + Math.log(half);
  });
  const excess =
    variance(logs) - mean(samples.map((sample) => trigamma(sample.degreesOfFreedom / 2)));
  const degreesOfFreedom = excess > 0 ? Math.min(largest, 2 * trigammaInverse(excess)) : largest;
  const half = degreesOfFreedom / 2;
  return { variance: Math.exp(mean(logs) + digamma(half) - Math.log(half)), degreesOfFreedom };
}
