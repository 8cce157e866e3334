import { type Entry, type View, withVerdict } from '../view.ts';

/** So many scenarios have all metrics of their worst cell told; all else has the one that stands for it. */
const TOLD_WHOLE = 4;

/** What regressed and then what improved: the cells of one scenario next to each other, the largest change first. */
export function changedEntries(view: View): Entry[] {
  return [...grouped(withVerdict(view, 'regressed')), ...grouped(withVerdict(view, 'improved'))];
}

export function grouped(entries: readonly Entry[]): Entry[] {
  return [...Map.groupBy(entries, ({ scenario }) => scenario).values()].flat();
}

/** Of the entries, those that stand for their scenario: the first and so the largest of each, so many. */
export function leaders(entries: readonly Entry[], most = TOLD_WHOLE): Entry[] {
  const first = entries.filter(
    (entry, index) =>
      entries[index - 1]?.scenario !== entry.scenario ||
      entries[index - 1]?.verdict !== entry.verdict,
  );
  return first.slice(0, most);
}
