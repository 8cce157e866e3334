/**
 * Prints the table of docs/deciding.md on measuring again: how often an unchanged service goes red, and how often a
 * slowdown is found, without it and with second measurements of so many launches. Takes a few minutes: `node bench/confirming.ts [reports]`.
 */
import type { Assessment } from '../src/domain/assessment.ts';
import { judge } from '../src/verdict/judge.ts';
import { randomFrom } from '../test/stats/random.ts';
import { ORDINARY, repeat, simulate, type World } from '../test/verdict/simulation.ts';

const reports = Number(process.argv[2] ?? 2000);
const first = { halfWidth: 0.01, most: 16 };

/** Only the first of the cells, and there only the first scenario. */
const slower = (share: number) => (cell: number, scenario: number) =>
  cell === 0 && scenario === 0 ? Math.log1p(share) : 0;
/** A disturbance of one cell that is over by the time it is measured again. */
const disturbed = (cell: number) => (cell === 0 ? Math.log1p(0.08) : 0);

const CASES: readonly [string, number, World['effect'], World['effect']][] = [
  ['nothing changed', reports, () => 0, () => 0],
  ['nothing changed, one cell 8% slower in the first measurement', reports / 8, disturbed, () => 0],
  ...[0.02, 0.03, 0.05].map((share): [string, number, World['effect'], World['effect']] => [
    `one of 24 scenarios ${100 * share}% slower`,
    reports / 4,
    slower(share),
    slower(share),
  ]),
  [
    'every scenario of every cell 3% slower',
    reports / 8,
    () => Math.log1p(0.03),
    () => Math.log1p(0.03),
  ],
];

const AGAIN = [4, 6, 8, { halfWidth: 0.01, most: 30, least: 8 }] as const;

console.log('| | red without | 4 launches | 6 | 8 | 8 or more, until ±1% |');
console.log('| --- | --- | --- | --- | --- | --- |');
for (const [name, count, before, after] of CASES) {
  const world = { ...ORDINARY, launches: first, effect: before };
  const records = [...simulate(world, Math.ceil(count), 20261121)];
  const red = records.filter((record) => judge(record, []).outcome === 'regressed');
  const confirmed = AGAIN.map((launches) => {
    const random = randomFrom(7);
    const second = { ...world, effect: after, launches };
    return red.filter((record) => isConfirmed(judge(repeat(record, second, random), [])));
  });
  const shares = [red, ...confirmed].map((some) => share(some.length, records.length));
  console.log(`| ${[name, ...shares].join(' | ')} |`);
}

function isConfirmed({ scenarios, pooled }: Assessment): boolean {
  return [...scenarios, ...pooled].some(({ repeated }) => repeated?.result === 'confirmed');
}

function share(part: number, whole: number): string {
  return `${((100 * part) / whole).toFixed(1)}%`;
}
