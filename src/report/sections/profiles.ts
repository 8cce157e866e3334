import type { FunctionShare, ProfileRecord } from '../../domain/profile.ts';
import { code, link, text } from '../escape.ts';
import { type Column, folded, table } from '../table.ts';
import { number, share } from '../units.ts';
import { type Entry, type View, withVerdict } from '../view.ts';
import { cellLabel, placeLabel } from './places.ts';

/** So many functions are named in the table of what changed. */
const NAMED = 3;
const SHOWN = 20;

const COLUMNS: readonly Column[] = [
  { title: 'function', align: 'left' },
  { title: 'base', align: 'right' },
  { title: 'head', align: 'right' },
  { title: 'change', align: 'right' },
];

/** Of the scenario of an entry: under its own cell, or else under the one that was looked into. */
export function profileOf({ input }: View, { scenario, cell, verdict }: Entry) {
  if (verdict !== 'regressed') return null;
  const of = (input.record.profiles ?? []).filter((one) => one.scenario === scenario.name);
  return of.find((one) => one.cell === cell.id) ?? of[0] ?? null;
}

/** Rows of the table of what changed: the functions whose share of the time grew most. */
export function profileRows(view: View, entry: Entry): string[][] {
  const profile = profileOf(view, entry);
  if (profile === null) return [];
  const where = profile.cell === entry.cell.id ? '' : ` (on ${labelOf(view, profile)})`;
  return profile.functions
    .slice(0, NAMED)
    .map((one) => [
      '',
      `time in ${code(one.name, 60)} ${text(one.place, 80)}${where}`,
      percent(one.base),
      percent(one.head),
      points(one),
    ]);
}

/** `Author.genres` (shop/models.py:41) takes 41% of the time instead of 2%. */
export function profileAdvice(view: View, entry: Entry): string {
  const [first] = profileOf(view, entry)?.functions ?? [];
  if (first === undefined) return '';
  const { name, place, base, head } = first;
  return ` ${code(name, 60)} (${text(place, 80)}) takes ${percent(head)} of the time instead of ${percent(base)}.`;
}

/** Where the flame graphs are; folded away which functions grew, and what could not be looked into and why. */
export function profileDetails(view: View): [string, ...string[]] {
  const shown = shownProfiles(view);
  if (shown.length === 0) return [''];
  const title = 'Where the time goes, sampled at base and at head';
  const drawn = shown.filter(({ graph }) => graph !== null);
  const files = drawn.map((one) => `${placeOf(view, one)}: ${code(one.graph ?? '', 250)}`);
  const where =
    files.length === 0
      ? ''
      : `Flame graphs beside the run record${placeOfRecord(view)}: ${files.join(', ')}`;
  const bodies = shown.map((one) => `${placeOf(view, one)}: ${bodyOf(one)}`);
  return [`${where}\n\n${folded(title, bodies.join('\n\n'))}`.trimStart(), where, ''];
}

/** No more is promised than is known: a job that reports by itself ends before anything is uploaded. */
function placeOfRecord({ input: { links } }: View): string {
  const page = 'the artifacts of the run';
  if (links.record !== undefined) return `, in ${link(page, links.record)}`;
  if (links.artifacts === undefined) return '';
  return `, in ${link(page, links.artifacts)}, if the workflow uploads them`;
}

/** Of what regressed in this report: a shard by itself may have found more. */
export function shownProfiles(view: View): readonly ProfileRecord[] {
  const regressed = new Set(withVerdict(view, 'regressed').map(({ scenario }) => scenario.name));
  return (view.input.record.profiles ?? [])
    .filter(({ scenario }) => regressed.has(scenario))
    .slice(0, SHOWN);
}

function bodyOf({ reason, samples, functions }: ProfileRecord): string {
  if (reason !== null) return `not sampled: ${text(reason, 500)}`;
  const sizes = `${number(samples.base)} samples of base, ${number(samples.head)} of head`;
  if (functions.length === 0) {
    return `${sizes}. No function’s share grew: it waits, or all of them cost more.`;
  }
  const rows = functions.map((one) => [
    `${code(one.name, 80)} ${text(one.place, 120)}`,
    ...[percent(one.base), percent(one.head), points(one)],
  ]);
  return `${sizes}\n\n${table(COLUMNS, rows)}`;
}

function placeOf(view: View, profile: ProfileRecord): string {
  return placeLabel(profile.scenario, labelText(view, profile));
}

function labelOf(view: View, profile: ProfileRecord): string {
  return cellLabel(labelText(view, profile));
}

function labelText({ cells }: View, { cell }: ProfileRecord): string {
  return cells.find(({ id }) => id === cell)?.label ?? cell;
}

/** Whole percents: samples tell no more. */
export function percent(value: number): string {
  return value > 0 && value < 0.005 ? 'under 1%' : share(Math.round(value * 100) / 100);
}

function points({ base, head }: FunctionShare): string {
  return `+${number(Math.round((head - base) * 100))} points`;
}
