/**
 * When to stop launching: on precision, at fixed looks with a group-sequential plan, or by peeking. One comparison,
 * simulated: what is wrongly called significant at a nominal 5%, how many launches it takes, what is found.
 *
 *   node bench/stopping.ts [runs]
 */
import { mean, variance } from '../src/stats/moments.ts';
import { precisionReached } from '../src/stats/stopping.ts';
import { interval, pValue } from '../src/stats/student.ts';
import { type Random, randomFrom } from '../test/stats/random.ts';

const RUNS = Number(process.argv[2] ?? 20_000);
const LOOKS = [4, 6, 8, 10, 12];
/** Two-sided, 5% in all, as calibrated for a known variance (O'Brien–Fleming-like spending). */
const SPENT = [0.0003, 0.0032, 0.0106, 0.0223, 0.0369];

/** @returns the launches that were made and whether the plan called it significant */
type Plan = (draw: () => number) => { readonly ratios: readonly number[]; readonly found: boolean };

const PLANS: Readonly<Record<string, Plan>> = {
  '12 launches, one look': (draw) => {
    const ratios = Array.from({ length: 12 }, draw);
    return { ratios, found: test(ratios) < 0.05 };
  },
  'until ±1%, at most 30': (draw) => {
    const ratios = Array.from({ length: 4 }, draw);
    while (!precisionReached(ratios, 0.01) && ratios.length < 30) ratios.push(draw());
    return { ratios, found: test(ratios) < 0.05 };
  },
  'group-sequential, 4 to 12': (draw) => sequential(draw, SPENT),
  'peeking, 4 to 12': (draw) =>
    sequential(
      draw,
      SPENT.map(() => 0.05),
    ),
};

const NOISE: Readonly<Record<string, (random: Random) => number>> = {
  normal: (random) => random.normal(),
  heavy: (random) => random.heavy(),
};

console.log(
  '| plan | scatter | false | coverage | bias at 3% found | found at 2% | 3% | launches at 0 | at 3% |',
);
for (const [name, plan] of Object.entries(PLANS)) {
  for (const [tails, noise] of Object.entries(NOISE)) {
    for (const spread of [0.006, 0.012, 0.02]) {
      const random = randomFrom(20261121);
      const trial = (effect: number) =>
        Array.from({ length: RUNS }, () => plan(() => effect + spread * noise(random)));
      const [none, two, three] = [trial(0), trial(-0.02), trial(-0.03)];
      const foundThree = three.filter(({ found }) => found);
      console.log(
        `| ${name} | ${percent(spread)} ${tails} | ${percent(share(none))} | ${percent(covered(none))} ` +
          `| ${percent(mean(foundThree.map(({ ratios }) => mean(ratios))) + 0.03, 2)} ` +
          `| ${percent(share(two))} | ${percent(share(three))} | ${launches(none)} | ${launches(three)} |`,
      );
    }
  }
}

function sequential(draw: () => number, levels: readonly number[]): ReturnType<Plan> {
  const ratios: number[] = [];
  for (const [look, count] of LOOKS.entries()) {
    while (ratios.length < count) ratios.push(draw());
    if (test(ratios) < (levels[look] as number)) return { ratios, found: true };
  }
  return { ratios, found: false };
}

function estimateOf(ratios: readonly number[]) {
  return {
    estimate: mean(ratios),
    standardError: Math.sqrt(variance(ratios) / ratios.length),
    degreesOfFreedom: ratios.length - 1,
  };
}

function test(ratios: readonly number[]): number {
  return pValue(estimateOf(ratios));
}

function covered(runs: readonly { readonly ratios: readonly number[] }[]): number {
  const holds = runs.filter(({ ratios }) => {
    const { lower, upper } = interval(estimateOf(ratios), 0.95);
    return lower <= 0 && upper >= 0;
  });
  return holds.length / runs.length;
}

function share(runs: readonly { readonly found: boolean }[]): number {
  return runs.filter(({ found }) => found).length / runs.length;
}

function launches(runs: readonly { readonly ratios: readonly number[] }[]): string {
  return mean(runs.map(({ ratios }) => ratios.length)).toFixed(1);
}

function percent(value: number, digits = 1): string {
  return `${(100 * value).toFixed(digits)}%`;
}
