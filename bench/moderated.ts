/**
 * Plain t against moderated t with priors of several strengths: the table of docs/deciding.md. Reports of 24 comparisons of four launches
 * each, normal luck. A minute: `node bench/moderated.ts [reports]`.
 */
import { markdownTable } from 'markdown-table';
import { holm } from '../src/stats/holm.ts';
import { moderateVariances } from '../src/stats/moderated.ts';
import { mean, variance } from '../src/stats/moments.ts';
import { pValue } from '../src/stats/student.ts';
import type { VariancePart } from '../src/stats/welch.ts';
import { type Random, randomFrom } from '../test/stats/random.ts';

const reports = Number(process.argv[2] ?? 4000);
const COMPARISONS = 24;
const LAUNCHES = 4;
const ALPHA = 0.01;

/** Scatter of a comparison's launches. */
const SCATTER: Readonly<Record<string, (random: Random) => number>> = {
  'all alike': () => 0.01,
  '0.5–2%': (random) => 0.005 + 0.015 * random.uniform(),
  '0.5%, one in seven 2%': (random) => (random.uniform() < 1 / 7 ? 0.02 : 0.005),
};
/** Degrees of freedom that a prior counts for at most. */
const LIMITS: Readonly<Record<string, number | null>> = {
  'none (plain t)': null,
  'limit 2': 2,
  'limit 4': 4,
  'limit 20': 20,
  // As good as none.
  'no limit': 1e6,
};

interface Sample extends VariancePart {
  readonly estimate: number;
}

const rows = Object.entries(SCATTER).map(([name, scatter]) => [
  name,
  ...Object.values(LIMITS).map((limit) => {
    const seen = rejections(scatter, limit, 0);
    return `${percent(seen.any)} (${percent(seen.slower)})`;
  }),
]);
const power = Object.values(LIMITS).map((limit) =>
  percent(rejections(() => 0.01, limit, Math.log1p(0.03)).first, 0),
);
console.log(
  markdownTable([
    ['scatter over launches', ...Object.keys(LIMITS)],
    ...rows,
    ['power at 3% slower, scatter 1%', ...power],
  ]),
);

/** Shares of reports with a rejection by Holm at 1%: of any comparison, of any in the bad direction, of the first, which alone has the effect. */
function rejections(scatter: (random: Random) => number, limit: number | null, effect: number) {
  const random = randomFrom(20261121);
  const seen = { any: 0, slower: 0, first: 0 };
  for (let report = 0; report < reports; report++) {
    const samples = Array.from({ length: COMPARISONS }, (_, index) =>
      sampled(scatter(random), index === 0 ? effect : 0, random),
    );
    const adjusted = holm(pValues(samples, limit));
    const rejected = samples.filter((_, index) => (adjusted[index] ?? 1) < ALPHA);
    if (rejected.length > 0) seen.any++;
    if (rejected.some(({ estimate }) => estimate > 0)) seen.slower++;
    if ((adjusted[0] ?? 1) < ALPHA) seen.first++;
  }
  const { any, slower, first } = seen;
  return { any: any / reports, slower: slower / reports, first: first / reports };
}

function sampled(scatter: number, effect: number, random: Random): Sample {
  const launches = Array.from({ length: LAUNCHES }, () => effect + scatter * random.normal());
  return {
    estimate: mean(launches),
    variance: variance(launches),
    degreesOfFreedom: LAUNCHES - 1,
  };
}

function pValues(samples: readonly Sample[], limit: number | null): number[] {
  const parts = limit === null ? samples : moderateVariances(samples, limit);
  return parts.map(({ variance: of, degreesOfFreedom }, index) =>
    pValue({
      estimate: samples[index]!.estimate,
      standardError: Math.sqrt(of / LAUNCHES),
      degreesOfFreedom,
    }),
  );
}

function percent(share: number, digits = 1): string {
  return `${(100 * share).toFixed(digits)}%`;
}
