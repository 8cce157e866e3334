import { type GrowthView, growthsOf, TREND_IN_WORDS } from '../growths.ts';
import { sparkline } from '../sparkline.ts';
import { folded } from '../table.ts';
import { count, figure, figures } from '../units.ts';
import type { View } from '../view.ts';
import { placeLabel } from './places.ts';

/** Forms of what was seen where memory grew with requests: with pictures, or not at all. */
export function memoryDetails(view: View): [string, ...string[]] {
  const growths = growthsOf(view);
  if (growths.length === 0) return [''];
  return [folded('Memory over requests', growths.map(line).join('\n')), ''];
}

function line(growth: GrowthView): string {
  const { entry, probe, sides, lowest, highest } = growth;
  const extent = { seconds: Math.max(probe.requests, 1), lowest, highest };
  const pictures = sides.map(({ side, points }) => `${side}\u00a0\`${sparkline(points, extent)}\``);
  const [low, high] = figures('memory', [lowest, highest]);
  const slopes = `${figure('growth', probe.base)} at base and ${figure('growth', probe.head)} at head`;
  const requests = `over ${count(probe.requests, 'request')} of each, in ${count(probe.launches, 'launch', 'launches')}`;
  return `- ${placeLabel(entry.scenario.name, entry.cell.label)}: the difference ${TREND_IN_WORDS[probe.trend]}; ${slopes}, ${requests}. ${pictures.join(' ')} from ${low} to ${high}`;
}
