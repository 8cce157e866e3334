import type { JudgedComparison } from '../domain/assessment.ts';
import { isDifference, METRICS, type MetricName } from '../domain/metrics.ts';
import type { Work } from '../domain/work.ts';

/** A real minus sign: as wide as the plus, and never the start of a Markdown list. */
const MINUS = '−';
/** Groups thousands. Narrow and no-break, so that a number is never torn over two lines. */
const THIN_SPACE = '\u202f';
/** Between a number and its unit. */
const NO_BREAK = '\u00a0';
const MISSING = '–';

/** From this factor on a factor is easier to read than a percentage. */
const FACTOR_FROM = 10;
const LARGEST_FACTOR = 10_000;

type Scale = readonly (readonly [size: number, symbol: string])[];

/** Symbols of a unit, largest first, each with its size in the unit of the record. */
const SCALES: Readonly<Record<string, Scale>> = {
  µs: [
    [1e6, 's'],
    [1e3, 'ms'],
    [1, 'µs'],
  ],
  ms: [
    [1e3, 's'],
    [1, 'ms'],
    [1e-3, 'µs'],
  ],
  s: [
    [1, 's'],
    [1e-3, 'ms'],
  ],
  MiB: [
    [1024, 'GiB'],
    [1, 'MiB'],
    [1 / 1024, 'KiB'],
  ],
  'req/s': [[1, 'req/s']],
  '1/req': [[1, 'per request']],
  'B/req': [
    [2 ** 20, 'MiB'],
    [2 ** 10, 'KiB'],
    [1, 'B'],
  ],
};

/** `1 842 req/s`, `512 µs`: an absolute figure of a metric. `–` where it could not be had. */
export function figure(metric: MetricName, value: number | null): string {
  return figures(metric, [value])[0] ?? MISSING;
}

/**
 * Figures that stand side by side and so share the symbol that suits the largest of them, unless they may be as
 * far apart as nothing and a leak.
 */
export function figures(
  metric: MetricName,
  values: readonly (number | null)[],
  work: Work = 'request',
): string[] {
  return isDifference(metric)
    ? values.flatMap((value) => sharing(metric, [value], work))
    : sharing(metric, values, work);
}

function sharing(
  metric: MetricName,
  values: readonly (number | null)[],
  work: Work = 'request',
): string[] {
  const scale = SCALES[METRICS[metric].unit] ?? [];
  const largest = Math.max(0, ...values.filter(isNumber).map(Math.abs));
  const [size, symbol] = scale.find(([size]) => largest >= size) ?? scale.at(-1) ?? [1, ''];
  return values.map((value) =>
    isNumber(value) ? `${measured(value / size)}${NO_BREAK}${symbolOf(symbol, work)}` : MISSING,
  );
}

/** `req/s` of requests is `messages/s` of messages, `B/req` is `B/message`. */
function symbolOf(symbol: string, work: Work): string {
  if (work === 'request') return symbol;
  return symbol === 'req/s' ? 'messages/s' : symbol.replace(/\brequest|\breq\b/, work);
}

/** A count or a round figure: three significant digits, all of a larger one, no idle zeros: `1 842`, `4`, `0.5`. */
export function number(value: number): string {
  if (!Number.isFinite(value)) return MISSING;
  const size = Math.abs(value);
  const rounded = size >= 100 ? size.toFixed(0) : decimal(Number(size.toPrecision(3)));
  return (value < 0 && Number(rounded) !== 0 ? MINUS : '') + group(rounded);
}

/** A measured figure in the same precision, its zeros kept: they were measured. `87.0`, `6.90`. */
function measured(value: number): string {
  const size = Math.abs(value);
  if (size >= 99.95 || size === 0 || size < 1e-6) return number(value);
  return (value < 0 ? MINUS : '') + size.toPrecision(3);
}

/** What changed by how much: `−8.4%`, or `+1.02 KiB` where head is not compared by a ratio. */
export function changeOf({ metric, estimate }: JudgedComparison): string {
  return isDifference(metric)
    ? (signedFigures(metric, [estimate])[0] ?? MISSING)
    : change(estimate);
}

/** The same with its interval: `+1.02 KiB`, `[+0.98, +1.05]`. */
export function changeAndIntervalOf({
  metric,
  estimate,
  lower,
  upper,
}: JudgedComparison): readonly [change: string, interval: string] {
  if (!isDifference(metric)) return changeWithInterval(estimate, lower, upper);
  const [size = '', low = '', high = ''] = signedFigures(metric, [estimate, lower, upper]);
  const bare = (text: string) => text.replace(/\u00a0.*/, '');
  return [size, `[${bare(low)},${NO_BREAK}${bare(high)}]`];
}

/** The size of a change without its direction, for sentences: `8.4%`, `1.02 KiB`. */
export function magnitudeOf({
  metric,
  estimate,
}: Pick<JudgedComparison, 'metric' | 'estimate'>): string {
  if (!isDifference(metric)) return magnitude(estimate);
  return figure(metric, Math.abs(estimate));
}

/** What would have been seen: `1.3%`, `52 B`. */
export function detectableOf({ metric, detectable }: JudgedComparison): string {
  return isDifference(metric) ? figure(metric, detectable) : width(detectable);
}

function signedFigures(metric: MetricName, values: readonly number[]): string[] {
  return sharing(metric, values).map((text, index) =>
    (values[index] ?? 0) > 0 ? `+${text}` : text,
  );
}

/** The change of a natural log of a ratio, signed: `−8.4%`, `+23%`, `×148`, `0.0%`. */
export function change(logRatio: number): string {
  if (Number.isNaN(logRatio)) return MISSING;
  if (logRatio >= Math.log(FACTOR_FROM)) return factor(logRatio);
  return `${points(logRatio, decimals(logRatio))}%`;
}

/** `×148`; nothing was ever measured that differs by more than `×10 000+`. */
function factor(logRatio: number): string {
  const value = Math.exp(Math.min(logRatio, Math.log(LARGEST_FACTOR)));
  return `×${number(Math.round(value * 100) / 100)}${logRatio > Math.log(LARGEST_FACTOR) ? '+' : ''}`;
}

/** A change and its interval in one precision, as fine as the interval is narrow: `−63.9%`, `[−64.4, −63.5]`. */
export function changeWithInterval(
  logRatio: number,
  lower: number,
  upper: number,
): readonly [change: string, interval: string] {
  const narrow = toPercent(upper) - toPercent(lower) < 2 && logRatio < Math.log(2);
  const digits = narrow ? 1 : decimals(logRatio);
  const large = logRatio >= Math.log(FACTOR_FROM) || Number.isNaN(logRatio);
  return [
    large ? change(logRatio) : `${points(logRatio, digits)}%`,
    interval(lower, upper, digits),
  ];
}

function interval(lower: number, upper: number, digits: number): string {
  const bound = (value: number) =>
    value >= Math.log(FACTOR_FROM) ? factor(value) : points(value, digits);
  return `[${bound(lower)},${NO_BREAK}${bound(upper)}]`;
}

/** The size of a change without its direction, for sentences: `8.4%`, `23%`. */
function magnitude(logRatio: number): string {
  const percent = Math.abs(toPercent(logRatio));
  return `${group(percent.toFixed(decimals(logRatio)))}%`;
}

/** A half width or a threshold in |ln ratio|: `1.3%`; beyond a factor of ten nothing is known. */
export function width(logWidth: number): string {
  if (Math.abs(logWidth) >= Math.log(FACTOR_FROM)) return `${100 * (FACTOR_FROM - 1)}%+`;
  return magnitude(Math.abs(logWidth));
}

/** A share from 0 to 1 as a percentage without idle digits: `1%`, `2.5%`. */
export function share(value: number): string {
  return `${decimal(Number((value * 100).toPrecision(3)))}%`;
}

/** `48 s`, `3 min 20 s`, `1 h 4 min`. */
export function duration(seconds: number): string {
  const whole = Math.max(0, Math.round(seconds));
  if (whole < 60) return `${whole}${NO_BREAK}s`;
  if (whole < 3600) return two(Math.floor(whole / 60), 'min', whole % 60, 's');
  return two(Math.floor(whole / 3600), 'h', Math.floor((whole % 3600) / 60), 'min');
}

/** `1 cell`, `4 cells`. */
export function count(amount: number, one: string, many = `${one}s`): string {
  return `${number(amount)}${NO_BREAK}${amount === 1 ? one : many}`;
}

function two(large: number, largeUnit: string, small: number, smallUnit: string): string {
  const rest = small === 0 ? '' : ` ${small}${NO_BREAK}${smallUnit}`;
  return `${large}${NO_BREAK}${largeUnit}${rest}`;
}

function toPercent(logRatio: number): number {
  return Math.expm1(logRatio) * 100;
}

/** One digit after the point for small changes, and near −100%, where it tells −99.3% from −99.9%. */
function decimals(logRatio: number): number {
  const percent = toPercent(logRatio);
  return Math.abs(percent) < 19.95 || percent < -94.95 ? 1 : 0;
}

function points(logRatio: number, digits: number): string {
  const percent = toPercent(logRatio);
  if (!Number.isFinite(percent)) return MISSING;
  const rounded = Math.abs(percent).toFixed(digits);
  if (Number(rounded) === 0) return rounded;
  return (percent < 0 ? MINUS : '+') + group(rounded);
}

/** Without an exponent, whatever its size. */
function decimal(value: number): string {
  return value.toLocaleString('en-US', { maximumSignificantDigits: 3, useGrouping: false });
}

function group(digits: string): string {
  const [whole = '', fraction] = digits.split('.');
  const grouped = whole.length > 3 ? whole.replace(/\B(?=(\d{3})+$)/g, THIN_SPACE) : whole;
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}

function isNumber(value: number | null): value is number {
  return value !== null && Number.isFinite(value);
}

/** `8`, or `8–16`; `–` for no values. */
export function range(values: readonly number[]): string {
  if (values.length === 0) return '–';
  const [low, high] = [Math.min(...values), Math.max(...values)].map((value) =>
    Number(value.toPrecision(3)),
  );
  return low === high ? `${low}` : `${low}–${high}`;
}
