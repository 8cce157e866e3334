import { scaleInWords, sparkline } from '../sparkline.ts';
import type { WarmUpView } from '../warm-ups.ts';
import { placeLabel } from './places.ts';

/** The throughput of a warm-up as bars over time, in Markdown. */
export function warmUpPicture(warmUp: WarmUpView): string {
  const bars = warmUp.sides.map(
    ({ side, points }) => `${side}\u00a0\`${sparkline(points, warmUp)}\``,
  );
  return `${bars.join(' ')} ${scaleInWords(warmUp)}`;
}

/** Further lines of a list's item, one for each picture. @param named whether to say what each is of. */
export function warmUpLines(warmUps: readonly WarmUpView[], named: boolean): string[] {
  return warmUps.map((warmUp) => {
    const name = named ? `${placeLabel(warmUp.scenario.name, warmUp.cell.label)}: ` : '';
    return `  - ${name}${warmUpPicture(warmUp)}`;
  });
}
