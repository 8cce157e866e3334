import { text } from '../escape.ts';
import { number } from '../units.ts';
import type { Entry, View } from '../view.ts';
import { type WarmUpView, warmUpOf } from '../warm-ups.ts';
import { cellLabel, placeLabel } from './places.ts';
import { warmUpLines } from './warm-up.ts';

/** What was not measured: a cell, or a scenario under it. */
interface Gap {
  readonly label: string;
  readonly what: string;
  readonly reason: string;
  readonly warmUp: WarmUpView | null;
}

const NAMED = 8;
const REASONS = 20;

/** Forms of the list of what was not measured, and why: with names, with numbers only. */
export function unmeasured(view: View): [string, ...string[]] {
  const gaps = [...absentCells(view), ...emptyCells(view)];
  if (gaps.length === 0) return [''];
  return [list(gaps, NAMED), list(gaps, 0)];
}

function list(gaps: readonly Gap[], named: number): string {
  const groups = [...Map.groupBy(gaps, ({ what, reason }) => JSON.stringify([what, reason]))];
  const lines = groups.slice(0, REASONS).map(([, group]) => line(group, named));
  const more = groups.length - REASONS;
  const rest = more > 0 ? [`- ${number(more)} more reasons`] : [];
  return ['**Not measured**', '', ...lines, ...rest].join('\n');
}

function line(group: readonly Gap[], named: number): string {
  const labels = group.slice(0, named).map(({ label }) => label);
  const more = group.length - labels.length;
  const noun = named > 0 ? 'more' : more === 1 ? 'place' : 'places';
  const where = more > 0 ? [...labels, `${number(more)} ${noun}`] : labels;
  const { what = '', reason = '' } = group[0] ?? {};
  const sentence = `- ${where.join(', ')} – ${what}${reason === '' ? '' : `: ${reason}`}`;
  const warmUps = group.slice(0, named).flatMap(({ warmUp }) => warmUp ?? []);
  return [sentence, ...warmUpLines(warmUps, group.length > 1)].join('\n');
}

function absentCells({ cells }: View): Gap[] {
  return cells.flatMap(({ absent, label, record }) =>
    absent && record !== null
      ? [
          {
            label: cellLabel(label),
            what: record.status,
            reason: text(record.reason ?? ''),
            warmUp: null,
          },
        ]
      : [],
  );
}

/** Scenarios without a number; told once for the cell where all of it shares the reason. A failure is told elsewhere. */
function emptyCells({ cells, entries }: View): Gap[] {
  return cells.flatMap((cell) => {
    if (cell.record?.failure) return [];
    const own = entries.filter((entry) => entry.cell === cell);
    const gaps = own.filter((entry) => isEmpty(entry) && !entry.measurement?.failure).map(gapOf);
    const alike =
      new Set(gaps.map(({ what, reason }) => JSON.stringify([what, reason]))).size === 1;
    const [first] = gaps;
    if (first === undefined || !alike || gaps.length < own.length) return gaps;
    return [{ ...first, label: cellLabel(cell.label) }];
  });
}

/** What did not reach a steady state counts as not decided, but has no number either. */
function isEmpty({ verdict, shown }: Entry): boolean {
  return verdict === 'unmeasured' || (verdict === 'inconclusive' && shown === null);
}

function gapOf(entry: Entry): Gap {
  const { cell, scenario, reason, measurement } = entry;
  const whats = { unsteady: 'not decided', skipped: 'skipped' };
  const status = measurement?.status;
  return {
    label: placeLabel(scenario.name, cell.label),
    what: status === 'unsteady' || status === 'skipped' ? whats[status] : 'no measurement',
    reason: text(reason ?? measurement?.reason ?? ''),
    warmUp: status === 'unsteady' ? warmUpOf(entry) : null,
  };
}
