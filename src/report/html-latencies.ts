import type { ReportInput } from '../domain/assessment.ts';
import type { LatencyCurve } from '../domain/latency-curve.ts';
import { drawLines, logAxis, shareAxis } from './chart.ts';
import { html, plain } from './escape.ts';
import { count, figure } from './units.ts';
import { type Entry, viewOf } from './view.ts';

const MOST = 24;
const SIDES = ['base', 'head'] as const;

/** Which come first where there are many. */
const ORDER: readonly Entry['verdict'][] = ['regressed', 'accepted', 'improved', 'inconclusive'];

/**
 * How long answers took at base and at head, all launches together, by the share that took longer: the tail as wide as the
 * rest. As HTML; empty where no latencies were kept.
 * @param curveOf reads a histogram of a record; null where it is none
 */
export function latencyCharts(
  input: ReportInput,
  curveOf: (encoded: string) => LatencyCurve | null,
): string {
  const all = viewOf(input).entries.flatMap((entry) => {
    const sides = SIDES.flatMap((side) => {
      const encoded = entry.measurement?.histograms[side];
      const curve = encoded === undefined ? null : curveOf(encoded);
      return curve === null ? [] : [{ side, curve }];
    });
    return sides.length === 0 ? [] : [{ entry, sides }];
  });
  if (all.length === 0) return '';
  const shown = all.toSorted((a, b) => rank(a.entry) - rank(b.entry)).slice(0, MOST);
  const more = all.length - shown.length;
  const rest = more > 0 ? `<p>${count(more, 'more scenario')} not drawn.</p>\n` : '';
  return `<section class="pictures">\n<h3>Latency</h3>\n<p>The slowest half, tenth, hundredth … of all answers, on logarithmic axes. No verdict comes of these: all launches are together here.</p>\n${shown.map(picture).join('\n')}\n${rest}</section>\n`;
}

function rank({ verdict }: Entry): number {
  const place = ORDER.indexOf(verdict);
  return place === -1 ? ORDER.length : place;
}

interface Distributions {
  readonly entry: Entry;
  readonly sides: readonly {
    readonly side: (typeof SIDES)[number];
    readonly curve: LatencyCurve;
  }[];
}

function picture({ entry, sides }: Distributions): string {
  const place = html(plain(`${entry.scenario.name} · ${entry.cell.label}`, 120));
  const lines = sides.map(({ side, curve }) => ({ name: side, points: curve.points }));
  const points = lines.flatMap((line) => line.points);
  const axes = {
    x: shareAxis(Math.max(...points.map(([x]) => x))),
    y: logAxis(points.map(([, ms]) => ms)),
  };
  const told = sides.map(
    ({ side, curve }) => `${side} ${count(curve.answers, 'answer')}, ${tailOf(curve)}`,
  );
  const chart = drawLines(
    lines,
    axes,
    { x: 'of all answers were faster', y: 'ms' },
    `${place}, latencies: ${told.join('; ')}`,
  );
  return `<figure>\n<figcaption><strong>${place}</strong> – ${told.join('; ')}</figcaption>\n${chart}\n</figure>`;
}

/** The slowest answer: the one figure that no table of a report has. */
function tailOf({ points }: LatencyCurve): string {
  return `the slowest ${figure('max', points.at(-1)?.[1] ?? null)}`;
}
