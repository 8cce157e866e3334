import { plain } from '../escape.ts';
import type { View } from '../view.ts';
import { type Block, type Colors, wrap } from './layout.ts';

/** Who accepted what, and why: a line a place. */
export function terminalAccepted(view: View, colors: Colors, columns: number): Block {
  return [...view.entries, ...view.pooled].flatMap(({ cell, scenario, accepted, outgrown }) => {
    const acceptance = accepted ?? outgrown;
    if (acceptance === null) return [];
    const { id, by, reason } = acceptance;
    const place = plain(`${scenario.name} · ${cell.label}`, 100);
    const what = accepted === null ? 'more than what was accepted' : 'accepted';
    const sentence = `▽ ${place}: ${what} by ${plain(by, 60)}, “${plain(reason, 200)}” (${plain(id, 40)})`;
    return wrap(sentence, columns, '  ').map(colors.yellow);
  });
}
