import { plain } from '../escape.ts';
import { acceptedSince, changedSince, comparedWith } from '../release.ts';
import type { View } from '../view.ts';
import { type Block, type Colors, wrap } from './layout.ts';

const INK = { text: plain, code: plain, marks: { accepted: '▽', expired: '–' } };
const SHOWN = 30;

/** Of a release gate: what it is compared with, what was accepted since, and what was merged. */
export function terminalRelease(view: View, colors: Colors, columns: number): Block {
  const line = comparedWith(view, INK);
  if (line === null) return [];
  const lines = [
    ...acceptedSince(view, INK, SHOWN),
    ...changedSince(view, INK, SHOWN),
    ...(view.input.release?.notes ?? []).map((note) => plain(note, 400)),
  ];
  return [
    ...wrap(`  Release ${line}`, columns, '  '),
    ...lines.flatMap((one) => wrap(`  · ${one}`, columns, '    ').map(colors.dim)),
  ];
}
