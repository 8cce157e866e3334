import { scaleInWords, sparkline } from '../sparkline.ts';
import type { Entry } from '../view.ts';
import { warmUpOf } from '../warm-ups.ts';
import { type Block, wrap } from './layout.ts';

const INDENT = '    ';

/** The throughput of a warm-up that did not end steady, as bars over time; nothing for others. */
export function terminalWarmUp(entry: Entry, columns: number): Block {
  const warmUp = entry.measurement?.status === 'unsteady' ? warmUpOf(entry) : null;
  if (warmUp === null) return [];
  return [
    ...warmUp.sides.map(({ side, points }) => `${INDENT}${side} ${sparkline(points, warmUp)}`),
    ...wrap(INDENT + scaleInWords(warmUp), columns, INDENT),
  ];
}
