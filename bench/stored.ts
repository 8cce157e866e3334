/**
 * Prints the tables of "Against the stored baseline" in docs/accuracy.md, on simulated fleets of machines:
 * `node bench/stored.ts [fleets]`, about a minute a hundred.
 */
import type { RunRecord } from '../src/domain/record.ts';
import { judge } from '../src/verdict/judge.ts';
import { storedComparisons } from '../src/verdict/stored.ts';
import { randomFrom } from '../test/stats/random.ts';
import {
  alone,
  type Course,
  type FleetOptions,
  fleetOf,
  recordsOf,
  slowed,
} from '../test/verdict/fleet.ts';

const fleets = Number(process.argv[2] ?? 1000);
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
  { name: 'another model, seen before', now: 1 },
  { name: 'a model never seen', now: -1 },
  { name: 'same model, heavy tails', fleet: { luck: 'heavy' }, now: 0, histories: [5, 20] },
  {
    name: 'same model, which replaced another in the middle',
    now: 0,
    histories: [10, 20],
    course: (records) => ({ model: (index) => (index < middle(records) ? 1 : 0) }),
  },
  {
    name: 'the model that was replaced in the middle',
    now: 1,
    histories: [10, 20],
    course: (records) => ({
      model: (index) => (index < middle(records) || index === records ? 1 : 0),
    }),
  },
  {
    name: 'same model, one record throttled',
    now: 0,
    histories: [10, 20],
    course: (records) => ({ throttled: [middle(records)] }),
  },
  {
    name: 'same model, 15% slower code since the middle',
    now: 0,
    histories: [10, 20],
    course: (records) => ({ cost: (index) => (index < middle(records) ? 0 : 0.14) }),
  },
  {
    name: 'the same, not measured beside each other',
    now: 0,
    histories: [10, 20],
    course: (records) => ({
      paired: false,
      cost: (index) => (index < middle(records) ? 0 : 0.14),
    }),
  },
];

console.log(
  `| machine | records before | red | significant | coverage | half width | ${SLOWER.join(' | ')} |`,
);
for (const situation of SITUATIONS) {
  for (const records of situation.histories ?? [1, 5, 10, 20, 60]) {
    if (only !== undefined && !situation.name.includes(only)) continue;
    const seen = {
      red: 0,
      significant: 0,
      covered: 0,
      intervals: 0,
      width: 0,
      found: SLOWER.map(() => 0),
    };
    const random = randomFrom(20261121);
    for (let run = 0; run < fleets; run++) {
      const { now, then, past } = played(situation, records, random);
      const { comparisons, outcome, options } = verdict(now, then, past);
      if (outcome === 'regressed') seen.red++;
      if (comparisons.some((of) => of.adjustedP < options.alpha)) seen.significant++;
      for (const { lower, upper } of comparisons) {
        seen.intervals++;
        seen.width += (upper - lower) / 2;
        if (lower <= 0 && upper >= 0) seen.covered++;
      }
      SLOWER.forEach((slower, index) => {
        const [row] = verdict(slowed(now, slower), then, past).scenarios;
        if (row?.verdict === 'regressed') seen.found[index] = (seen.found[index] ?? 0) + 1;
      });
    }
    const found = seen.found.map((count) => share(count, fleets));
    console.log(
      `| ${situation.name} | ${records} | ${share(seen.red, fleets)} | ${share(seen.significant, fleets)} ` +
        `| ${share(seen.covered, seen.intervals)} | ±${share(seen.width, seen.intervals)} | ${found.join(' | ')} |`,
    );
  }
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

function verdict(now: RunRecord, then: RunRecord, past: readonly RunRecord[]) {
  return judge(now, storedComparisons(now, then, past));
}

function share(part: number, whole: number): string {
  return `${((100 * part) / whole).toFixed(1)}%`;
}
