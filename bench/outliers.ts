/**
 * Prints how often a stored record is passed over as an outlier, on simulated fleets of machines, for docs/accuracy.md:
 * `node bench/outliers.ts [fleets]`.
 */
import type { HistoryEntry } from '../src/domain/history.ts';
import { outliersIn } from '../src/verdict/outliers.ts';
import { randomFrom } from '../test/stats/random.ts';
import { type Course, type FleetOptions, fleetOf, recordsOf } from '../test/verdict/fleet.ts';
import { distilled } from '../test/verdict/histories.ts';

const fleets = Number(process.argv[2] ?? 200);
const [RECORDS, ODD] = [50, 35];
const cost = (index: number) => (index >= ODD ? 0.14 : 0);

const SITUATIONS: readonly (readonly [string, Partial<Course>])[] = [
  ['nothing is odd', {}],
  ['a machine that was throttled', { throttled: [ODD] }],
  ['15% slower code from there on', { cost }],
  ['15% slower code from there on, not measured beside its base', { cost, paired: false }],
];

console.log('| the record | luck | as the newest | with 14 after it |');
console.log('| :- | :- | -: | -: |');
for (const [name, course] of SITUATIONS) {
  for (const luck of ['normal', 'heavy'] as const) {
    const all = [...histories(course, { luck })];
    const shares = [ODD + 1, RECORDS].map((known) => passedOver(all, known));
    console.log(`| ${name} | ${luck} | ${shares.join(' | ')} |`);
  }
}

function* histories(course: Partial<Course>, options: FleetOptions): Generator<HistoryEntry[]> {
  const random = randomFrom(20261121);
  for (let run = 0; run < fleets; run++) {
    const fleet = fleetOf(random, { cells: 2, ...options });
    const model = (index: number) =>
      index === ODD ? 0 : Math.floor(random.uniform() * fleet.models.length);
    yield distilled(recordsOf(fleet, { records: RECORDS, model, ...course }, random));
  }
}

function passedOver(all: readonly HistoryEntry[][], known: number): string {
  const found = all.filter(
    (entries) => outliersIn(entries.slice(0, known))(entries[ODD]?.run ?? '').length > 0,
  );
  return `${((100 * found.length) / all.length).toFixed(1)}%`;
}
