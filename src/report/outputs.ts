import type { ReportInput } from '../domain/assessment.ts';
import { titleOf } from '../domain/work.ts';
import { plain } from './escape.ts';
import { headline } from './headline.ts';
import { changeOf } from './units.ts';
import { viewOf, withVerdict } from './view.ts';

/** What a workflow may want to know of a report: numbers, and names that are harmless between quotes of a shell. */
export function outputsOf(input: ReportInput): Readonly<Record<string, string | number>> {
  const { outcome, counts } = input.assessment;
  return {
    verdict: input.confirming ? 'confirming' : outcome,
    headline: tame(headline(input)),
    ...counts,
    ...worst(input),
    ...released(input),
  };
}

/** The largest regression: `+9.6%` in plain ASCII, and `books on uwsgi · 3.13, CPU per request`. */
function worst(input: ReportInput): Readonly<Record<string, string>> {
  const [entry] = withVerdict(viewOf(input), 'regressed');
  if (entry?.shown == null) return { 'worst-change': '', 'worst-comparison': '' };
  const { scenario, cell, shown } = entry;
  const where = `${plain(scenario.name, 60)} on ${plain(cell.label, 120)}`;
  return {
    'worst-change': ascii(changeOf(shown)),
    'worst-comparison': tame(`${where}, ${titleOf(shown.metric, scenario.work)}`),
  };
}

/** Of a release gate: what was measured, and what it was compared with. */
function released({ release }: ReportInput): Readonly<Record<string, string>> {
  if (release === undefined) return {};
  const name = (tag: string | null) => tame(plain(tag ?? '', 100));
  return { release: name(release.tag), 'previous-release': name(release.previous.name) };
}

/** Without the typographic minus, and without the spaces in a number and before its unit. */
function ascii(change: string): string {
  return change.replaceAll('−', '-').replaceAll('\u202f', '').replaceAll('\u00a0', ' ');
}

/** Outputs are pasted into `run:` by workflows that should not. */
function tame(text: string): string {
  return text.replaceAll(/["']/g, '’').replaceAll(/[`$\\]/g, '');
}
