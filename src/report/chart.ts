import { number } from './units.ts';

export interface Line {
  /** Also its class, which gives it its colour. */
  readonly name: 'base' | 'head';
  readonly points: readonly (readonly [x: number, y: number])[];
}

export interface Axis {
  readonly ticks: readonly (readonly [value: number, name: string])[];
  /** From the axis' unit to the picture's. */
  readonly place: (value: number) => number;
}

/** Of the picture in its own unit; what is drawn lies within the margins. */
const SIZE = { width: 440, height: 190 };
const PLOT = { left: 52, right: 432, top: 24, bottom: 160 };

const ACROSS = [PLOT.left, PLOT.right] as const;
const UP = [PLOT.bottom, PLOT.top] as const;

/** An axis shorter than this, which nothing that is measured has, would have no round step. */
const SMALLEST = 1e-6;

/**
 * Lines over a common pair of axes, both from zero, as an inline SVG without a script or a style of its own.
 * @param label what is read out in place of the picture; escaped already.
 */
export function lineChart(
  lines: readonly Line[],
  units: { readonly x: string; readonly y: string },
  label: string,
): string {
  const points = lines.flatMap((line) => line.points);
  const x = axis(Math.max(...points.map(([x]) => x)), ACROSS, 6);
  const y = axis(Math.max(...points.map(([, y]) => y)), UP, 4);
  return drawLines(lines, { x, y }, units, label);
}

/** The same on axes of any kind. */
export function drawLines(
  lines: readonly Line[],
  { x, y }: { readonly x: Axis; readonly y: Axis },
  units: { readonly x: string; readonly y: string },
  label: string,
): string {
  return [
    `<svg viewBox="0 0 ${SIZE.width} ${SIZE.height}" role="img" aria-label="${label}">`,
    ...y.ticks.map(([tick, name]) => horizontal(y.place(tick), name)),
    ...x.ticks.map(([tick, name]) => caption(x.place(tick), PLOT.bottom + 14, 'middle', name)),
    caption(PLOT.left - 6, 12, 'end', units.y),
    caption(PLOT.right, SIZE.height - 2, 'end', units.x),
    ...lines.map(({ name }, index) =>
      legend(name, PLOT.right - 44 - 60 * (lines.length - 1 - index)),
    ),
    ...lines.map(({ name, points }) => path(name, points, x, y)),
    '</svg>',
  ].join('\n');
}

/** From zero to the round number at or above `highest`. */
function axis(highest: number, [from, to]: readonly [number, number], most: number): Axis {
  const extent = highest < SMALLEST ? 1 : highest;
  const step = roundStep(extent / most);
  const end = Math.ceil(extent / step);
  return {
    ticks: Array.from({ length: end + 1 }, (_, at) => [at * step, number(at * step)] as const),
    place: (value) => round(from + ((to - from) * value) / (end * step)),
  };
}

const NINES = ['0%', '90%', '99%', '99.9%', '99.99%', '99.999%', '99.9999%'];

/** Across: the share of all that was faster, by −log10 of the rest, so that each nine is as wide as the one before. */
export function shareAxis(highest: number): Axis {
  const end = Math.max(1, highest);
  const [from, to] = ACROSS;
  const nines = NINES.map((name, at) => [at, name] as const).filter(([at]) => at <= end);
  return {
    ticks: [...nines, [-Math.log10(0.5), '50%']],
    place: (value) => round(from + ((to - from) * value) / end),
  };
}

/** One, two and five times every power of ten. */
const ROUND = Array.from({ length: 24 }, (_, at) => 10 ** (at - 12)).flatMap((power) =>
  [1, 2, 5].map((factor) => factor * power),
);

/** Upwards, logarithmic, between round numbers; over more than two powers of ten only those are named. */
export function logAxis(values: readonly number[]): Axis {
  const bottom = ROUND.findLast((tick) => tick <= Math.min(...values)) ?? SMALLEST;
  const top = ROUND.find((tick) => tick >= Math.max(...values) && tick > bottom) ?? 10 * bottom;
  const between = ROUND.filter((tick) => tick >= bottom && tick <= top);
  const named = top / bottom > 100 ? between.filter((_, at) => at % 3 === 0) : between;
  const [from, to] = UP;
  const share = (value: number) =>
    Math.log(Math.max(value, bottom) / bottom) / Math.log(top / bottom);
  return {
    ticks: named.map((tick) => [tick, number(tick)]),
    place: (value) => round(from + (to - from) * share(value)),
  };
}

/** 1, 2 or 5 times a power of ten, at or above `step`. */
function roundStep(step: number): number {
  const power = 10 ** Math.floor(Math.log10(step));
  return power * ([1, 2, 5].find((factor) => factor * power >= step) ?? 10);
}

function horizontal(y: number, text: string): string {
  return `<path class="grid" d="M${PLOT.left} ${y}H${PLOT.right}"/>${caption(PLOT.left - 6, y + 3.5, 'end', text)}`;
}

function legend(name: Line['name'], x: number): string {
  return `<path class="line ${name}" d="M${x} 9h18"/><text class="name" x="${x + 22}" y="12">${name}</text>`;
}

function caption(x: number, y: number, anchor: 'middle' | 'end', text: string): string {
  return `<text x="${x}" y="${y}" text-anchor="${anchor}">${text}</text>`;
}

function path(name: Line['name'], points: Line['points'], x: Axis, y: Axis): string {
  const places = points.map(([at, value]) => `${x.place(at)} ${y.place(value)}`);
  return `<path class="line ${name}" d="M${places.join('L')}"/>`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
