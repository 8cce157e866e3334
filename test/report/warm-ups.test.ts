import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { SeriesPoint, WarmUpSeries } from '../../src/domain/record.ts';
import { lineChart } from '../../src/report/chart.ts';
import { warmUpCharts } from '../../src/report/html-warm-ups.ts';
import { renderMarkdown } from '../../src/report/markdown.ts';
import { sparkline } from '../../src/report/sparkline.ts';
import { reportInput } from './build.ts';
import { CASES } from './cases.ts';
import { hostileText } from './hostile-text.ts';

const UNITS = { x: 'seconds', y: 'req/s' };

/** Whatever the schema of a record lets pass. */
const points = fc.array(
  fc.tuple(
    fc.double({ min: 0, max: 1e9, noNaN: true }),
    fc.double({ min: 0, max: 1e9, noNaN: true }),
  ),
  { maxLength: 60 },
);

function unsteady(warmUp: WarmUpSeries, name = 'books', launcher = 'uwsgi') {
  return reportInput({
    cells: [{ launcher }],
    scenarios: [{ name }],
    outcome: 'inconclusive',
    effect: () => ({ unsteady: 'Did not reach a steady state in 3 of 5 launches.', warmUp }),
  });
}

describe('a sparkline', () => {
  const extent = { seconds: 8, lowest: 100, highest: 800 };
  const rising = Array.from({ length: 8 }, (_, at): SeriesPoint => [at + 0.5, 100 * (at + 1)]);

  test('goes from the lowest to the highest rate', () => {
    expect(sparkline(rising, extent)).toBe('▁▂▃▄▅▆▇█');
  });

  test('stays in the middle where nothing moves', () => {
    const flat = rising.map(([seconds]): SeriesPoint => [seconds, 5]);
    expect(sparkline(flat, { seconds: 8, lowest: 5, highest: 5 })).toBe('▅▅▅▅▅▅▅▅');
  });

  test('keeps time: where no block ended, the last rate stands', () => {
    const gap = rising.filter(([seconds]) => seconds < 2 || seconds > 5);
    expect(sparkline(gap, extent)).toBe('▁▁▁▆█');
  });

  test('has a bar for each point, at most 30, whatever a record says', () => {
    fc.assert(
      fc.property(points, (some) => {
        const bars = sparkline(some, extent);
        expect(bars).toMatch(/^[▁▂▃▄▅▆▇█]*$/);
        expect(bars.length).toBe(Math.min(30, some.length));
      }),
    );
  });
});

describe('a chart', () => {
  test('has round ticks on both axes, from zero to beyond the last value', () => {
    const chart = lineChart(
      [
        {
          name: 'head',
          points: [
            [0.2, 30],
            [4.7, 940],
          ],
        },
      ],
      UNITS,
      'x',
    );
    const texts = [...chart.matchAll(/>([^<>]+)<\/text>/g)].map(([, text]) => text);
    expect(texts).toEqual([
      '0',
      '500',
      '1\u202f000',
      '0',
      '1',
      '2',
      '3',
      '4',
      '5',
      'req/s',
      'seconds',
      'head',
    ]);
  });

  test('draws its points where the ticks say', () => {
    const chart = lineChart(
      [
        {
          name: 'base',
          points: [
            [0, 0],
            [5, 1000],
          ],
        },
      ],
      UNITS,
      'x',
    );
    expect(chart).toContain('<path class="line base" d="M52 160L432 24"/>');
  });

  test('is well-formed within its bounds, whatever a record says', () => {
    fc.assert(
      fc.property(
        points.filter(({ length }) => length > 0),
        (some) => {
          const chart = lineChart([{ name: 'base', points: some }], UNITS, 'x');
          expect(chart).not.toMatch(/NaN|Infinity|undefined/);
          const drawn = /<path class="line base" d="M([^h"]+)"/.exec(chart)![1]!;
          for (const place of drawn.split('L')) {
            const [x, y] = place.split(' ').map(Number);
            expect(x).toBeGreaterThanOrEqual(52);
            expect(x).toBeLessThanOrEqual(432);
            expect(y).toBeGreaterThanOrEqual(24);
            expect(y).toBeLessThanOrEqual(160);
          }
        },
      ),
    );
  });
});

describe('the charts of a page', () => {
  test('show both sides of what did not reach a steady state', () => {
    const html = warmUpCharts(CASES['fine-but-incomplete']?.() ?? expect.fail());
    expect(html).toContain(
      '<strong>io · uwsgi · 3.12</strong> – did not reach a steady state (launch 3)',
    );
    expect(html.match(/<path class="line (?:base|head)" d="M\d/g)).toHaveLength(4);
  });

  test('show of what did the longest', () => {
    const html = warmUpCharts(CASES['one-cell']?.() ?? expect.fail());
    expect(html).toContain('the longest warm-up, reached a steady state (launch 3)');
  });

  test('are absent where no warm-up was kept', () => {
    expect(warmUpCharts(CASES['all-fine']?.() ?? expect.fail())).toBe('');
  });

  test('hold nothing of a record but its escaped names', () => {
    fc.assert(
      fc.property(hostileText, points, (text, some) => {
        const input = unsteady({ launch: 0, steady: false, points: { head: some } }, text, text);
        const ours =
          /<\/?(?:section|h3|p|figure|figcaption|strong|svg|path|text)(?: [a-zA-Z-]+="[^"<>]*")*\/?>/g;
        expect(warmUpCharts(input).replace(ours, '')).not.toMatch(/[<>"]/);
        expect(renderMarkdown(input)).not.toMatch(/NaN|Infinity|undefined/);
      }),
      { numRuns: 100 },
    );
  });
});
