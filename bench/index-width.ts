/**
 * What an index would gain from the levels beside the reference service, for docs/trend.md: by its error and its 95% band
 * after 100 and 300 commits of which nothing changed, `node bench/index-width.ts [trends]`.
 *
 * The chain alone adds up the steps. With levels it is a Kalman filter of what lies between the first commit and the newest:
 * level = index + what the kind of machine adds + what images and other slow things add + luck, of which the third walks
 * randomly by an amount that nobody knows and that has to be assumed.
 */
import { type Random, randomFrom } from '../test/stats/random.ts';

const trends = Number(process.argv[2] ?? 1000);
/** Standard deviations: of a step, and of the luck of a level. */
const [STEP, LUCK] = [0.006, 0.025];
const KINDS = 3;

interface World {
  readonly name: string;
  /** Chance, at a commit, that an image or a library moves the levels for good, and by how much: a standard deviation. */
  readonly chance: number;
  readonly size: number;
}

const WORLDS: readonly World[] = [
  { name: 'levels are steady', chance: 0, size: 0 },
  { name: 'every tenth commit on a new image, 0.5%', chance: 0.1, size: 0.005 },
  { name: 'every tenth commit on a new image, 1%', chance: 0.1, size: 0.01 },
  { name: 'one in a hundred moves levels by 4%', chance: 0.01, size: 0.04 },
];

/** What may be assumed of the walk: a standard deviation a commit. */
const WALKS = [0, 0.0008, 0.0016, 0.0032, 0.0064, 0.0128] as const;

console.log(
  '| world | commits | chain: error, band, covers | levels taken as steady | with the likeliest walk |',
);
console.log('| :- | -: | -: | -: | -: |');
for (const world of WORLDS) {
  for (const commits of [100, 300]) console.log(row(world, commits));
}

interface Seen {
  squares: number;
  half: number;
  covered: number;
}

function row(world: World, commits: number): string {
  const random = randomFrom(20261121);
  const seen = [0, 1, 2].map((): Seen => ({ squares: 0, half: 0, covered: 0 }));
  for (let trend = 0; trend < trends; trend++) {
    const made = make(world, commits, random);
    const found = [chained(made), filtered(made, 0), likeliest(made)];
    found.forEach(({ estimate, variance }, at) => {
      const [of, half] = [seen[at] as Seen, 1.96 * Math.sqrt(variance)];
      of.squares += estimate ** 2;
      of.half += half;
      if (Math.abs(estimate) <= half) of.covered += 1;
    });
  }
  const told = seen.map(({ squares, half, covered }) => {
    const error = percent(Math.sqrt(squares / trends));
    return `${error}, ±${percent(half / trends)}, ${percent(covered / trends)}`;
  });
  return `| ${world.name} | ${commits} | ${told.join(' | ')} |`;
}

interface Made {
  readonly steps: readonly number[];
  readonly levels: readonly { readonly kind: number; readonly value: number }[];
}

function make({ chance, size }: World, commits: number, random: Random): Made {
  const kinds = Array.from({ length: KINDS }, () => 0.04 * random.normal());
  let walk = 0;
  const levels = Array.from({ length: commits + 1 }, () => {
    if (random.uniform() < chance) walk += size * random.normal();
    const kind = Math.floor(KINDS * random.uniform());
    return { kind, value: (kinds[kind] ?? 0) + walk + LUCK * random.heavy() };
  });
  return { levels, steps: Array.from({ length: commits }, () => STEP * random.normal()) };
}

function chained({ steps }: Made) {
  return {
    estimate: steps.reduce((sum, step) => sum + step, 0),
    variance: steps.length * STEP ** 2,
  };
}

/** The walk by which the levels are likeliest. */
function likeliest(made: Made) {
  const all = WALKS.map((walk) => filtered(made, walk ** 2));
  return all.reduce((best, one) => (one.likelihood > best.likelihood ? one : best));
}

/** State: the index, the walk, and what each kind of machine adds. */
function filtered({ steps, levels }: Made, walk: number) {
  const size = 2 + KINDS;
  const mean = new Float64Array(size);
  const cov = Array.from({ length: size }, (_, at) => {
    const line = new Float64Array(size);
    if (at >= 2) line[at] = 1;
    return line;
  });
  let likelihood = 0;
  const at = (matrix: readonly Float64Array[], i: number, j: number) => matrix[i]?.[j] ?? 0;
  levels.forEach(({ kind, value }, index) => {
    if (index > 0) {
      mean[0] = (mean[0] ?? 0) + (steps[index - 1] ?? 0);
      (cov[0] as Float64Array)[0] = at(cov, 0, 0) + STEP ** 2;
      (cov[1] as Float64Array)[1] = at(cov, 1, 1) + walk;
    }
    const seen = [0, 1, 2 + kind];
    const gain = mean.map((_, i) => seen.reduce((sum, j) => sum + at(cov, i, j), 0));
    const total = seen.reduce((sum, i) => sum + (gain[i] ?? 0), 0) + LUCK ** 2;
    const residual = value - seen.reduce((sum, i) => sum + (mean[i] ?? 0), 0);
    likelihood -= (Math.log(total) + residual ** 2 / total) / 2;
    for (let i = 0; i < size; i++) {
      mean[i] = (mean[i] ?? 0) + ((gain[i] ?? 0) * residual) / total;
      for (let j = 0; j < size; j++) {
        (cov[i] as Float64Array)[j] = at(cov, i, j) - ((gain[i] ?? 0) * (gain[j] ?? 0)) / total;
      }
    }
  });
  return { estimate: mean[0] ?? 0, variance: at(cov, 0, 0), likelihood };
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)}%`;
}
