import type { Commit } from '../../domain/service.ts';
import { releaseTag } from '../commits.ts';
import { code, text } from '../escape.ts';
import { markdownHeadline } from '../headline.ts';
import { count, width } from '../units.ts';
import { incomplete, type View } from '../view.ts';
import { requestInWords } from '../words.ts';
import { cellLabel } from './places.ts';
import { shardAlerts } from './shards.ts';

/** The verdict as a heading; as one quiet line where nobody has to do anything. */
export function verdictLine(view: View): string {
  const { icon, main, rest } = markdownHeadline(view);
  if (!isQuiet(view)) return `### ${icon} ${main}${rest === '' ? '' : ` · ${rest}`}`;
  return [`${icon} **${main}**`, ...(rest === '' ? [] : [rest]), ...contextParts(view)].join(' · ');
}

/** What was compared with what, and how sure the answer is. */
export function contextLine(view: View): string {
  return isQuiet(view) ? '' : contextParts(view).join(' · ');
}

/** Nothing changed, and all of it was measured: a report that must not take attention. */
export function isQuiet(view: View): boolean {
  return (
    view.input.assessment.outcome === 'unchanged' &&
    view.input.assessment.gate.passed &&
    !incomplete(view) &&
    view.tally.failed === 0 &&
    view.tally.inconclusive === 0 &&
    view.alone.length === 0
  );
}

function commitName(commit: Commit): string {
  const sha = code(commit.sha.slice(0, 7));
  if (commit.ref === 'the working tree') return `the working tree on ${sha}`;
  const tag = releaseTag(commit);
  return tag === null ? sha : `${code(tag, 40)} (${sha})`;
}

function contextParts(view: View): string[] {
  const { record, assessment } = view.input;
  const against = record.base === null ? '' : ` against ${commitName(record.base)}`;
  const cells = view.cells.filter((cell) => !cell.absent).length;
  const scenarios = Math.max(record.scenarios.length, 1);
  const extent = `${count(cells, 'cell')} × ${count(scenarios, 'scenario')}`;
  const { noise, detectable } = assessment;
  const asked = requestInWords(record, (by) => text(by, 60));
  return [
    `${commitName(record.head)}${against}`,
    ...(view.entries.length > 0 ? [extent] : []),
    ...(noise === null ? [] : [`noise ±${width(noise)}`]),
    ...(detectable === null
      ? []
      : [`a change of ${width(detectable)} or more would have been seen`]),
    ...(asked === null ? [] : [asked]),
  ];
}

/** What the reader must know before believing anything below. */
export function alerts(view: View): string {
  return [...shardAlerts(view.input), ...noBase(view), ...headAlone(view)].join('\n\n');
}

function noBase({ input }: View): string[] {
  // Where no record came, nobody knows whether there is one.
  const nothing = input.record.cells.length === 0 && input.shards.length > 0;
  if (input.record.base !== null || nothing) return [];
  return [
    alert('WARNING', `**There is no base commit**, so head was measured alone. ${fallback(input)}`),
  ];
}

function headAlone(view: View): string[] {
  if (view.alone.length === 0) return [];
  const cells = view.cells.filter((cell) => !cell.absent).length;
  const where =
    view.alone.length === cells
      ? 'on any cell'
      : `on ${view.alone.length} of ${cells} cells (${names(view.alone.map(({ label }) => label))})`;
  return [
    alert(
      'WARNING',
      `**Base could not be measured ${where}**, so head was measured alone${view.alone.length === cells ? '' : ' there'}. ${fallback(view.input)}`,
    ),
  ];
}

function fallback({ baseline, baselineNote }: View['input']): string {
  if (baseline !== null) {
    return 'The stored baseline decides instead: it comes from another run, so its intervals are wider.';
  }
  return baselineNote === null ? '' : `No stored baseline stands in: ${text(baselineNote)}`;
}

function names(labels: readonly string[]): string {
  const shown = labels.slice(0, 5).map(cellLabel);
  return [...shown, ...(labels.length > 5 ? [`${labels.length - 5} more`] : [])].join(', ');
}

function alert(kind: 'WARNING' | 'NOTE', sentence: string): string {
  return `> [!${kind}]\n> ${sentence}`;
}
