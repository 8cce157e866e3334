import type uPlot from 'uplot';
import type { MetricName } from '../domain/metrics.ts';
import { word } from './dom.ts';
import type { TrendView, ViewChange } from './trend-view.ts';
import { isWorse } from './words.ts';

/** Colours of the style sheet, which a canvas does not inherit. */
export interface Palette {
  readonly text: string;
  readonly muted: string;
  readonly grid: string;
  readonly line: string;
  readonly band: string;
  readonly dots: string;
  readonly worse: string;
  readonly better: string;
}

const NAMES = ['text', 'muted', 'grid', 'line', 'band', 'dots', 'worse', 'better'] as const;

export function palette(place: Element): Palette {
  const style = getComputedStyle(place);
  return Object.fromEntries(
    NAMES.map((name) => [name, style.getPropertyValue(`--${name}`).trim()]),
  ) as unknown as Palette;
}

export interface Marks {
  /** Replaced where its changes become known later. */
  view: TrendView;
  readonly metric: MetricName;
  readonly colours: Palette;
}

/** Releases as dashed lines with their names above, changes as numbered flags: the numbers of the list below. */
export function drawMarks(plot: uPlot, { view, metric, colours }: Marks): void {
  const { ctx } = plot;
  ctx.save();
  // The library leaves behind what it drew its axes with.
  ctx.textAlign = 'left';
  ctx.textBaseline = 'alphabetic';
  ctx.font = `${11 * devicePixelRatio}px system-ui, sans-serif`;
  drawReleases(plot, view, colours);
  view.changes?.forEach((change, at) => {
    const worse = isWorse(metric, change.estimate) ?? true;
    const colour = worse ? colours.worse : colours.better;
    if (change.kind === 'drift') shade(plot, change, colour);
    drawFlag(plot, change.at, `${at + 1}`, colour);
  });
  ctx.restore();
}

function drawReleases(plot: uPlot, { points }: TrendView, colours: Palette): void {
  const { ctx, bbox } = plot;
  let taken = Number.NEGATIVE_INFINITY;
  let last: string | null = null;
  for (const { release, at } of points) {
    if (release === null || release === last || !isInside(plot, at)) continue;
    last = release;
    const x = Math.round(plot.valToPos(at, 'x', true));
    line(plot, x, colours.muted, [4, 4]);
    const name = word(release, 16);
    const width = ctx.measureText(name).width;
    const left = Math.min(x - width / 2, bbox.left + bbox.width - width);
    if (left < taken) continue;
    ctx.fillStyle = colours.muted;
    ctx.fillText(name, left, bbox.top - 8 * devicePixelRatio);
    taken = left + width + 8 * devicePixelRatio;
  }
}

/** All the while that something changed slowly. */
function shade(plot: uPlot, { since, at }: ViewChange, colour: string): void {
  const { ctx, bbox } = plot;
  const inside = (x: number) => Math.min(Math.max(x, bbox.left), bbox.left + bbox.width);
  const [left, right] = [since, at].map((time) => inside(plot.valToPos(time, 'x', true)));
  ctx.fillStyle = colour;
  ctx.globalAlpha = 0.15;
  ctx.fillRect(left ?? 0, bbox.top, (right ?? 0) - (left ?? 0), bbox.height);
  ctx.globalAlpha = 1;
}

function drawFlag(plot: uPlot, at: number, number: string, colour: string): void {
  if (!isInside(plot, at)) return;
  const { ctx, bbox } = plot;
  const x = Math.round(plot.valToPos(at, 'x', true));
  const radius = 9 * devicePixelRatio;
  line(plot, x, colour, []);
  ctx.fillStyle = colour;
  ctx.beginPath();
  ctx.arc(x, bbox.top + bbox.height - radius, radius, 0, 2 * Math.PI);
  ctx.fill();
  ctx.fillStyle = '#fff';
  ctx.textAlign = 'center';
  ctx.textBaseline = 'middle';
  ctx.fillText(number, x, bbox.top + bbox.height - radius);
}

function line({ ctx, bbox }: uPlot, x: number, colour: string, dash: readonly number[]): void {
  ctx.strokeStyle = colour;
  ctx.lineWidth = devicePixelRatio;
  ctx.setLineDash(dash.map((length) => length * devicePixelRatio));
  ctx.beginPath();
  ctx.moveTo(x, bbox.top);
  ctx.lineTo(x, bbox.top + bbox.height);
  ctx.stroke();
  ctx.setLineDash([]);
}

function isInside({ scales }: uPlot, at: number): boolean {
  const { min, max } = scales.x ?? {};
  return typeof min === 'number' && typeof max === 'number' && at >= min && at <= max;
}
