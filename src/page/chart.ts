import uPlot from 'uplot';
import type { MetricName } from '../domain/metrics.ts';
import { figures } from '../report/units.ts';
import { drawMarks, type Marks, palette } from './marks.ts';
import type { Band, TrendView, ViewPoint } from './trend-view.ts';

/** As it was measured, or how far it is from the release. */
export type Show = 'change' | 'value';

export interface ChartOptions {
  readonly show: Show;
  /** Oldest second to be seen; null for all. */
  readonly from: number | null;
  readonly onMove: (index: number) => void;
  readonly onPick: (index: number) => void;
}

export interface Chart {
  /** Puts the cursor on a point. */
  point(index: number): void;
  /** Draws the changes of the same trend, which become known later. */
  mark(view: TrendView): void;
  destroy(): void;
}

const HEIGHT = 320;

/**
 * Draws a trend with its interval, releases and changes. The library draws what lies on one column of pixels as one
 * stroke, so ten thousand points cost no more than a thousand.
 */
export function drawChart(place: HTMLElement, view: TrendView, options: ChartOptions): Chart {
  const colours = palette(place);
  const marks: Marks = { view, metric: view.key.metric, colours };
  const plot = new uPlot(settings(place, marks, options), dataOf(view.points, options.show), place);
  const resized = new ResizeObserver(() => {
    if (place.clientWidth > 0) plot.setSize({ width: place.clientWidth, height: HEIGHT });
  });
  resized.observe(place);
  listen(plot, options);
  return {
    point(index) {
      const point = view.points[index];
      const value = point === undefined ? null : shown(point, options.show);
      if (point === undefined) return;
      const left = plot.valToPos(point.at, 'x');
      plot.setCursor({ left, top: value === null ? 0 : plot.valToPos(value, 'y') }, false);
    },
    mark(marked) {
      marks.view = marked;
      plot.redraw(false);
    },
    destroy() {
      resized.disconnect();
      plot.destroy();
    },
  };
}

function settings(
  place: HTMLElement,
  marks: Marks,
  { show, from, onMove }: ChartOptions,
): uPlot.Options {
  const { view, metric, colours } = marks;
  const axis = {
    stroke: colours.muted,
    grid: { stroke: colours.grid, width: 1 },
    ticks: { show: false },
  };
  const newest = view.points.at(-1)?.at ?? 0;
  return {
    ...{ width: Math.max(place.clientWidth, 240), height: HEIGHT, legend: { show: false } },
    padding: [24, 12, 0, 0],
    cursor: { y: false, points: { size: 9 }, drag: { x: true, y: false, dist: 8 } },
    scales: {
      x: from === null ? {} : { range: () => [from, newest] as uPlot.Range.MinMax },
      y: { range: (_, min, max) => roomy(min, max, show) },
    },
    axes: [
      { ...axis, space: 70 },
      { ...axis, size: 76, values: (_, ticks) => ticksOf(metric, show, ticks) },
    ],
    series: [
      {},
      { stroke: 'transparent', points: { show: false } },
      { stroke: 'transparent', points: { show: false } },
      { stroke: colours.line, width: 2, points: { size: 5, fill: colours.line } },
      {
        show: show === 'value',
        stroke: colours.dots,
        paths: () => null,
        points: { show: true, size: 4, width: 0, fill: colours.dots },
      },
    ],
    bands: [{ series: [2, 1], fill: colours.band }],
    hooks: {
      draw: [(plot) => drawMarks(plot, marks)],
      setCursor: [
        ({ cursor }) => {
          if (typeof cursor.idx === 'number') onMove(cursor.idx);
        },
      ],
    },
  };
}

/** Draws nothing smaller than a percent over the whole height: noise shall not look like mountains. */
function roomy(min: number | null, max: number | null, show: Show): uPlot.Range.MinMax {
  if (min === null || max === null) return [0, 1];
  const least = show === 'change' ? 2 : 0.02 * Math.max(Math.abs(min), Math.abs(max), 1e-9);
  const rest = Math.max(0, least - (max - min)) / 2;
  const margin = 0.08 * Math.max(max - min, least);
  return [min - rest - margin, max + rest + margin];
}

function ticksOf(metric: MetricName, show: Show, ticks: readonly number[]): string[] {
  if (show === 'value') return figures(metric, ticks);
  // As many decimals for all: +5.0% beside +10% would look like two scales.
  const decimals = Math.max(
    ...ticks.map((tick) => `${+tick.toFixed(2)}`.split('.')[1]?.length ?? 0),
  );
  return ticks.map((tick) => `${SIGNS[Math.sign(tick) + 1]}${Math.abs(tick).toFixed(decimals)}%`);
}

const SIGNS = ['−', '', '+'];

function dataOf(points: readonly ViewPoint[], show: Show): uPlot.AlignedData {
  const part = (of: keyof Band) => points.map((point) => bandPart(point, show, of));
  return [
    points.map(({ at }) => at),
    part('lower'),
    part('upper'),
    part('middle'),
    points.map(({ value }) => value),
  ];
}

/** Where the cursor's point is drawn. */
function shown(point: ViewPoint, show: Show): number | null {
  return bandPart(point, show, 'middle') ?? (show === 'value' ? point.value : null);
}

function bandPart({ index, level }: ViewPoint, show: Show, of: keyof Band): number | null {
  if (show === 'value') return level?.[of] ?? null;
  return index === null ? null : 100 * Math.expm1(index[of]);
}

/** A click is none where it ends the drawing of a range. */
function listen({ over, cursor }: uPlot, { onPick }: ChartOptions): void {
  let down = 0;
  over.addEventListener('mousedown', ({ clientX }) => {
    down = clientX;
  });
  over.addEventListener('click', ({ clientX }) => {
    if (typeof cursor.idx === 'number' && Math.abs(clientX - down) < 6) onPick(cursor.idx);
  });
}
