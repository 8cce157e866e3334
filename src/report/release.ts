import type { Until } from '../domain/acceptance.ts';
import type { RecordedEffect, ReleaseAcceptance, ReleaseChange } from '../domain/release.ts';
import { change, count, number } from './units.ts';
import type { View } from './view.ts';
import { SHORT_METRIC } from './words.ts';

/** How untrusted text is written: escaped for Markdown, or tamed for a terminal. */
export interface ReleaseInk {
  text(value: string, limit: number): string;
  code(value: string, limit: number): string;
  /** Stand before what is accepted, and before what no longer is. */
  readonly marks: { readonly accepted: string; readonly expired: string };
}

/** Which release it is compared with, why, and what lies between; null where no release is gated. */
export function comparedWith({ input }: View, ink: ReleaseInk): string | null {
  const { release } = input;
  if (release === undefined) return null;
  const { tag, previous, why, commits, changes } = release;
  const pulls = changes.reduce((sum, one) => sum + one.pulls.length, 0);
  const between = [
    ...(commits === null ? [] : [count(commits, 'commit')]),
    ...(pulls === 0 ? [] : [count(pulls, 'pull request')]),
  ];
  const what = tag === null ? '' : `${ink.code(tag, 60)}: `;
  const since = between.length === 0 ? '' : ` · ${between.join(' and ')} since`;
  return `${what}compared with ${ink.code(previous.name, 60)}, ${ink.text(why, 200)}${since}`;
}

/** A line for each acceptance that falls into the release, those that have ended too. */
export function acceptedSince({ input }: View, ink: ReleaseInk, most: number): string[] {
  return some(input.release?.accepted ?? [], most, (one) => acceptance(one, ink));
}

/** A line for each pull request, with what was recorded of it. */
export function changedSince(view: View, ink: ReleaseInk, most: number): string[] {
  const labels = new Map(view.cells.map(({ id, label }) => [id, label]));
  const cell = (id: string) => ink.text(labels.get(id) ?? id, 80);
  return some(view.input.release?.changes ?? [], most, (one) => merged(one, cell, ink));
}

function some<T>(items: readonly T[], most: number, line: (item: T) => string): string[] {
  const more = items.length - most;
  return [...items.slice(0, most).map(line), ...(more > 0 ? [`${number(more)} more`] : [])];
}

function acceptance(one: ReleaseAcceptance, ink: ReleaseInk): string {
  const { scenario, cell, by, at, pull, until, reason, id, holds } = one;
  const what = `${scenario === null ? 'everything' : ink.code(scenario, 60)}${cell === null ? '' : ` on ${ink.code(cell, 80)}`}`;
  const where = pull === null ? '' : ` on ${ink.text(`#${pull}`, 20)}`;
  const mark = holds ? ink.marks.accepted : `${ink.marks.expired} expired, counts no more:`;
  const said = `by ${ink.text(by, 60)}${where}, ${at.slice(0, 10)}${untilInWords(until, ink)}`;
  return `${mark} ${what}: ${said}: “${ink.text(reason, 300)}” (${ink.code(id, 80)})`;
}

function untilInWords(until: Until | null, ink: ReleaseInk): string {
  if (until === null) return '';
  return 'date' in until
    ? `, until ${until.date}`
    : `, until release ${ink.text(until.version, 40)}`;
}

const NAMED_PULLS = 10;

function merged(
  { pulls, effects }: ReleaseChange,
  cell: (id: string) => string,
  ink: ReleaseInk,
): string {
  const named = pulls
    .slice(0, NAMED_PULLS)
    .map(({ number: of, title }) => `${ink.text(`#${of}`, 20)} ${ink.text(title, 120)}`.trim());
  const more = pulls.length - named.length;
  const all = [...named, ...(more > 0 ? [`${number(more)} more`] : [])].join(', ');
  return `${all}${pulls.length > 1 ? ' (recorded together)' : ''}: ${effectsInWords(effects, cell, ink)}`;
}

function effectsInWords(
  effects: readonly RecordedEffect[] | null,
  cell: (id: string) => string,
  ink: ReleaseInk,
): string {
  if (effects === null) return 'not recorded';
  const [largest, ...others] = effects;
  if (largest === undefined) return 'no change seen';
  const { scenario, metric, estimate } = largest;
  const title = SHORT_METRIC[metric] === '' ? '' : `${SHORT_METRIC[metric]} `;
  const where = `${ink.code(scenario, 60)} ${title}${change(estimate)} on ${cell(largest.cell)}`;
  return others.length === 0 ? where : `${where}, and ${number(others.length)} more`;
}
