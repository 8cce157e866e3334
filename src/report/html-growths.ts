import type { ReportInput } from '../domain/assessment.ts';
import { lineChart } from './chart.ts';
import { html, plain } from './escape.ts';
import { type GrowthView, growthsOf, TREND_IN_WORDS } from './growths.ts';
import { viewOf } from './view.ts';

const MOST = 12;

/** Charts of memory over requests where it grew, as HTML; empty where it did not. */
export function growthCharts(input: ReportInput): string {
  const growths = growthsOf(viewOf(input)).slice(0, MOST);
  if (growths.length === 0) return '';
  return `<section class="pictures">\n<h3>Memory</h3>\n${growths.map(figure).join('\n')}\n</section>\n`;
}

function figure({ entry, probe, sides }: GrowthView): string {
  const place = html(plain(`${entry.scenario.name} · ${entry.cell.label}`, 120));
  const trend = TREND_IN_WORDS[probe.trend];
  const lines = sides.map(({ side, points }) => ({ name: side, points }));
  const chart = lineChart(lines, { x: 'requests', y: 'MiB' }, `${place}, memory over requests`);
  return `<figure>\n<figcaption><strong>${place}</strong> – the difference ${trend}</figcaption>\n${chart}\n</figure>`;
}
