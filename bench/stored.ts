/**
 * Prints the tables of "Against the stored baseline" in docs/accuracy.md, on simulated fleets of machines:
 * `node bench/stored.ts [fleets] [part of a situation's name]`, a minute for a hundred on a machine of one's own.
 */
import type { Comparison } from '../src/domain/assessment.ts';
import { METRICS } from '../src/domain/metrics.ts';
import type { RunRecord } from '../src/domain/record.ts';
import { interval, pValue } from '../src/stats/student.ts';
import { judge } from '../src/verdict/judge.ts';
import { storedComparisons } from '../src/verdict/stored.ts';
import { randomFrom } from '../test/stats/random.ts';
import {
  alone,
  type Course,
  type FleetOptions,
  fleetOf,
  recordsOf,
} from '../test/verdict/fleet.ts';
import { distilled } from '../test/verdict/histories.ts';

const fleets = Number(process.argv[2] ?? 100);
const only = process.argv[3];
const SLOWER = [0.05, 0.1, 0.2, 0.4];

interface Situation {
  readonly name: string;
  readonly fleet?: FleetOptions;
  readonly course?: (records: number) => Partial<Course>;
  /** Model of the head's record; the baseline is of model 0. Negative: one that no record before was taken on. */
  readonly now: number;
  readonly histories?: readonly number[];
}

const middle = (records: number) => Math.floor(records / 2);

const SITUATIONS: readonly Situation[] = [
  { name: 'same model', now: 0 },
  { name: 'another model, which the history knows', now: 1 },
  { name: 'a model that no record was taken on', now: -1 },
  { name: 'same model, heavy tails', fleet: { luck: 'heavy' }, now: 0, histories: [20] },
  {
    name: 'same model, which replaced another in the middle',
    now: 0,
    histories: [20],
    course: (records) => ({ model: (index) => (index < middle(records) ? 1 : 0) }),
  },
  {
    name: 'the model that was replaced in the middle',
    now: 1,
    histories: [20],
    course: (records) => ({
      model: (index) => (index < middle(records) || index === records ? 1 : 0),
    }),
  },
  {
    name: 'same model, one record throttled',
    now: 0,
    histories: [20],
    course: (records) => ({ throttled: [middle(records)] }),
  },
  {
    name: 'same model, 15% slower code since the middle',
    now: 0,
    histories: [20],
    course: (records) => ({ cost: (index) => (index < middle(records) ? 0 : 0.14) }),
  },
  {
    name: 'same model, 15% slower code that was not measured beside its base',
    now: 0,
    histories: [20],
    course: (records) => ({
      paired: false,
      cost: (index) => (index < middle(records) ? 0 : 0.14),
    }),
  },
];

console.log(
  `| the head's machine | records | red | significant | coverage | half width | ${SLOWER.map((of) => `+${share(of, 1)}`).join(' | ')} |`,
);
for (const situation of SITUATIONS) {
  if (only !== undefined && !situation.name.includes(only)) continue;
  for (const records of situation.histories ?? [1, 5, 20]) console.log(row(situation, records));
}

function row(situation: Situation, records: number): string {
  const seen = { red: 0, significant: 0, covered: 0, intervals: 0, width: 0 };
  const found = SLOWER.map(() => 0);
  const random = randomFrom(20261121);
  for (let run = 0; run < fleets; run++) {
    const { now, then, past } = played(situation, records, random);
    const stored = storedComparisons(now, then, distilled(past));
    const { comparisons, outcome, options } = judge(now, stored);
    if (outcome === 'regressed') seen.red++;
    if (comparisons.some((of) => of.adjustedP < options.alpha)) seen.significant++;
    for (const { lower, upper } of comparisons) {
      seen.intervals++;
      seen.width += (upper - lower) / 2;
      if (lower <= 0 && upper >= 0) seen.covered++;
    }
    SLOWER.forEach((slower, index) => {
      const [first] = judge(now, withSlowdown(stored, slower)).scenarios;
      if (first?.verdict === 'regressed') found[index] = (found[index] ?? 0) + 1;
    });
  }
  const { red, significant, covered, intervals, width } = seen;
  return (
    `| ${situation.name} | ${records} | ${share(red, fleets)} | ${share(significant, fleets)} ` +
    `| ${share(covered, intervals)} | ±${share(width, intervals)} | ${found.map((of) => share(of, fleets)).join(' | ')} |`
  );
}

/** What the comparisons were had the first scenario of the first cell been slower: the same, and shifted. */
function withSlowdown(stored: readonly Comparison[], slower: number): Comparison[] {
  return stored.map((of) => {
    if (of.cell !== 'cell-0' || of.scenario !== 'scenario-0') return of;
    const shift = Math.log1p(slower) * (METRICS[of.metric].better === 'higher' ? -1 : 1);
    const estimate = { ...of, estimate: of.estimate + shift };
    return { ...estimate, ...interval(estimate, 0.95), pValue: pValue(estimate) };
  });
}

function played(
  { fleet: options, course, now }: Situation,
  records: number,
  random: ReturnType<typeof randomFrom>,
) {
  const fleet = fleetOf(random, options);
  const usual = now < 0 ? fleet.models.length - 1 : fleet.models.length;
  const model = (index: number) =>
    index === records
      ? now < 0
        ? usual
        : now
      : index === records - 1
        ? 0
        : Math.floor(random.uniform() * usual);
  const all = recordsOf(fleet, { records: records + 1, model, ...course?.(records) }, random);
  const [last, then, ...past] = all.toReversed() as [RunRecord, RunRecord];
  return { now: alone(last), then, past: [then, ...past].slice(0, 20) };
}

function share(part: number, whole: number): string {
  return `${((100 * part) / whole).toFixed(1)}%`;
}
