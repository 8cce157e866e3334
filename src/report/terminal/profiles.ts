import { plain } from '../escape.ts';
import { percent, shownProfiles } from '../sections/profiles.ts';
import type { View } from '../view.ts';
import { type Block, type Colors, wrap } from './layout.ts';

const SHOWN = 5;
const NAMED = 3;
const NOTHING_GREW = 'no function’s share grew: it waits, or all of them cost more';

/** Which functions take more of the time than they did, and where it is drawn. */
export function terminalProfiles(view: View, colors: Colors, columns: number): Block {
  const profiles = shownProfiles(view).slice(0, SHOWN);
  if (profiles.length === 0) return [];
  const lines = profiles.flatMap(({ scenario, cell, reason, functions, graph }) => {
    const where = plain(`${scenario} · ${cell}`, 80);
    const grown = functions
      .slice(0, NAMED)
      .map(
        ({ name, place, base, head }) =>
          `${plain(`${name} ${place}`, 120)} ${percent(base)} → ${percent(head)}`,
      );
    const none = reason === null ? NOTHING_GREW : plain(reason, 300);
    return [
      `  ${where}: ${grown.length > 0 ? grown.join(', ') : none}`,
      ...(graph === null ? [] : [`    ${plain(graph, 250)}`]),
    ];
  });
  return [
    colors.bold('Where the time goes, sampled'),
    ...lines.flatMap((line) => wrap(line, columns, '    ')),
  ];
}
