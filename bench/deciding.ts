/**
 * Prints the table of docs/deciding.md: how often an unchanged service goes red, whether the intervals hold what
 * they say, and how often a slowdown is found. Takes a few minutes: `node bench/deciding.ts [reports]`.
 */
import { judge } from '../src/verdict/judge.ts';
import { DEFAULT_JUDGE_OPTIONS } from '../src/verdict/options.ts';
import { ORDINARY, simulate, type World } from '../test/verdict/simulation.ts';

const reports = Number(process.argv[2] ?? 2000);
const adaptive = { halfWidth: 0.01, most: 16 };

const NOISE: Record<string, Partial<World>> = {
  'spread 0.5–2%, heavy tails': {},
  'spread 0.5–2%, normal': { luck: 'normal' },
  'spread 1%, normal': { luck: 'normal', launchSpread: () => 0.01 },
  'spread 0.5%, one cell in seven 2%': {
    luck: 'normal',
    launchSpread: (random) => (random.uniform() < 0.15 ? 0.02 : 0.005),
  },
};

console.log('| noise | launches | red | significant (any) | coverage | launches made |');
for (const [name, noise] of Object.entries(NOISE)) {
  for (const launches of [4, 6, 8, adaptive]) {
    const world = { ...ORDINARY, ...noise, launches };
    const seen = { red: 0, significant: 0, covered: 0, intervals: 0, launches: 0 };
    for (const record of simulate(world, reports, 20261121)) {
      const { comparisons, outcome, options } = judge(record, []);
      if (outcome === 'regressed') seen.red++;
      if (comparisons.some((of) => of.adjustedP < options.alpha)) seen.significant++;
      for (const { lower, upper, launches: made } of comparisons) {
        seen.intervals++;
        seen.launches += made;
        if (lower <= 0 && upper >= 0) seen.covered++;
      }
    }
    console.log(
      `| ${name} | ${typeof launches === 'number' ? launches : 'until ±1%'} | ${share(seen.red, reports)} ` +
        `| ${share(seen.significant, reports)} | ${share(seen.covered, seen.intervals)} ` +
        `| ${(seen.launches / seen.intervals).toFixed(1)} |`,
    );
  }
}

console.log('\n| slowdown of one of 24 scenarios | launches | δ = 2% | δ = 3% |');
for (const slower of [0.01, 0.02, 0.03, 0.05, 0.1]) {
  for (const launches of [4, 6, 8, adaptive]) {
    const made = typeof launches === 'number' ? launches : 'until ±1%';
    console.log(`| ${share(slower, 1)} | ${made} | ${power(slower, launches).join(' | ')} |`);
  }
}

/** Share of the reports that find the slowdown of the first scenario, with δ = 2% and 3%. */
function power(slower: number, launches: World['launches']): string[] {
  const effect = Math.log1p(slower);
  const world: World = {
    ...ORDINARY,
    launches,
    effect: (cell, scenario) => (cell === 0 && scenario === 0 ? effect : 0),
  };
  const records = [...simulate(world, Math.ceil(reports / 4), 7)];
  return [0.02, 0.03].map((threshold) => {
    const options = { ...DEFAULT_JUDGE_OPTIONS, threshold };
    const found = records.filter(
      (of) => judge(of, [], options).scenarios[0]?.verdict === 'regressed',
    );
    return share(found.length, records.length);
  });
}

function share(part: number, whole: number): string {
  return `${((100 * part) / whole).toFixed(1)}%`;
}
