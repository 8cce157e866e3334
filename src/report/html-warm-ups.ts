import type { ReportInput } from '../domain/assessment.ts';
import { lineChart } from './chart.ts';
import { html, plain } from './escape.ts';
import { scaleInWords } from './sparkline.ts';
import { count } from './units.ts';
import { viewOf } from './view.ts';
import { longestMeasured, unsteadyWarmUps, type WarmUpView } from './warm-ups.ts';

const MOST = 12;

/**
 * Charts of the warm-ups of scenarios that did not reach a steady state, and of the longest one of all others, as HTML;
 * empty where there are none.
 */
export function warmUpCharts(input: ReportInput): string {
  const view = viewOf(input);
  const unsteady = unsteadyWarmUps(view);
  const longest = longestMeasured(view);
  const shown = [
    ...unsteady.slice(0, MOST).map((warmUp) => figure(warmUp, '')),
    ...(longest === null ? [] : [figure(longest, 'the longest warm-up, ')]),
  ];
  if (shown.length === 0) return '';
  const more = unsteady.length - MOST;
  const rest = more > 0 ? `<p>${count(more, 'more scenario')} without a steady state.</p>\n` : '';
  return `<section class="pictures">\n<h3>Warm-up</h3>\n${shown.join('\n')}\n${rest}</section>\n`;
}

function figure(warmUp: WarmUpView, which: string): string {
  const { scenario, cell, launch, steady, sides } = warmUp;
  const place = html(plain(`${scenario.name} · ${cell.label}`, 120));
  const end = `${steady ? 'reached' : 'did not reach'} a steady state`;
  const lines = sides.map(({ side, points }) => ({ name: side, points }));
  const chart = lineChart(
    lines,
    { x: 'seconds of warm-up', y: 'req/s' },
    `${place}, ${scaleInWords(warmUp)}`,
  );
  return `<figure>\n<figcaption><strong>${place}</strong> – ${which}${end} (launch ${launch})</figcaption>\n${chart}\n</figure>`;
}
