import {
  type FunctionShare,
  functionKey,
  type SampledFunction,
  type SampledSides,
  type SampledStack,
} from '../../domain/profile.ts';

const MOST = 8;
/** Less is not worth naming, however sure … */
const LEAST_GROWTH = 0.01;
/** … and what lies within this many standard errors is the luck of sampling. */
const STANDARD_ERRORS = 4;
/** What the largest growth dwarfs is a consequence of it, or luck: samples that follow one another are alike. */
const LEAST_OF_LARGEST = 0.2;

/** The functions whose share of the samples grew from base to head, the largest growth first. */
export function grownFunctions({ base, head }: SampledSides): FunctionShare[] {
  const [before, now] = [charge(base), charge(head)];
  const sizes = { base: totalOf(base), head: totalOf(head) };
  if (sizes.base === 0 || sizes.head === 0) return [];
  const grown = [...now]
    .map(
      ([
        key,
        {
          function: { name, file, line, own },
          samples,
        },
      ]) => ({
        ...{ name, place: `${file}:${line}`, own },
        base: (before.get(key)?.samples ?? 0) / sizes.base,
        head: samples / sizes.head,
      }),
    )
    .filter((share) => share.head - share.base > leastGrowth(share, sizes))
    .sort((a, b) => b.head - b.base - (a.head - a.base) || Number(b.own) - Number(a.own));
  const largest = grown[0] === undefined ? 0 : grown[0].head - grown[0].base;
  return grown
    .filter((share) => share.head - share.base >= LEAST_OF_LARGEST * largest)
    .slice(0, MOST);
}

export function totalOf(stacks: readonly SampledStack[]): number {
  return stacks.reduce((sum, { samples }) => sum + samples, 0);
}

interface Charged {
  readonly function: SampledFunction;
  samples: number;
}

/**
 * Charges each sample to the function that ran, and to the innermost one of the service: what a package
 * does is done for it.
 */
function charge(stacks: readonly SampledStack[]): ReadonlyMap<string, Charged> {
  const charged = new Map<string, Charged>();
  for (const { frames, samples } of stacks) {
    const running = [frames.at(-1), frames.findLast(({ own }) => own)];
    for (const one of new Set(running)) {
      if (one === undefined) continue;
      const known = charged.get(functionKey(one)) ?? { function: one, samples: 0 };
      known.samples += samples;
      charged.set(functionKey(one), known);
    }
  }
  return charged;
}

interface Sizes {
  readonly base: number;
  readonly head: number;
}

/** By the standard error of a difference of two shares. */
function leastGrowth({ base, head }: FunctionShare, sizes: Sizes): number {
  const variance = (base * (1 - base)) / sizes.base + (head * (1 - head)) / sizes.head;
  return Math.max(LEAST_GROWTH, STANDARD_ERRORS * Math.sqrt(variance));
}
