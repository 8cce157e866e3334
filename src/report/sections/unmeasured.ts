import { code, text } from '../escape.ts';
import { number } from '../units.ts';
import type { View } from '../view.ts';

interface Gap {
  readonly what: string;
  readonly label: string;
  readonly reason: string;
}

const NAMED = 8;
const REASONS = 20;

/** Forms of the list of what was not measured, and why: with names, with numbers only. */
export function unmeasured(view: View): [string, ...string[]] {
  const gaps = [...absentCells(view), ...unmeasuredScenarios(view)];
  if (gaps.length === 0) return [''];
  return [list(gaps, NAMED), list(gaps, 0)];
}

function list(gaps: readonly Gap[], named: number): string {
  const groups = [
    ...Map.groupBy(gaps, ({ what, reason }) => JSON.stringify([what, reason])).values(),
  ];
  const lines = groups.slice(0, REASONS).map((group) => line(group, named));
  const more = groups.length - REASONS;
  return [
    '**Not measured**',
    '',
    ...lines,
    ...(more > 0 ? [`- ${number(more)} more reasons`] : []),
  ].join('\n');
}

function line(group: readonly Gap[], named: number): string {
  const labels = group.slice(0, named).map(({ label }) => label);
  const more = group.length - labels.length;
  const rest =
    more > 0
      ? [`${number(more)} ${labels.length === 0 ? (more === 1 ? 'place' : 'places') : 'more'}`]
      : [];
  const reason = group[0]?.reason ?? '';
  return `- ${[...labels, ...rest].join(', ')} – ${group[0]?.what}${reason === '' ? '' : `: ${reason}`}`;
}

function absentCells({ cells }: View): Gap[] {
  return cells.flatMap(({ absent, label, record }) =>
    absent && record !== null
      ? [{ what: record.status, label: text(label, 80), reason: text(record.reason ?? '') }]
      : [],
  );
}

function unmeasuredScenarios({ entries }: View): Gap[] {
  return entries
    .filter(({ verdict }) => verdict === 'unmeasured')
    .map(({ cell, scenario, reason, measurement }) => ({
      what: statusOf(measurement?.status),
      label: `${code(scenario.name, 40)} · ${text(cell.label, 80)}`,
      reason: text(reason ?? measurement?.reason ?? ''),
    }));
}

function statusOf(status: string | undefined): string {
  if (status === 'unsteady') return 'did not reach a steady state';
  return status === 'skipped' ? 'skipped' : 'no measurement';
}
