import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  METRICS,
  isDifference
} from "./part-GHJ2MWHJ.js";

// src/report/units.ts
var MINUS = "\u2212";
var THIN_SPACE = "\u202F";
var NO_BREAK = "\xA0";
var MISSING = "\u2013";
var FACTOR_FROM = 10;
var LARGEST_FACTOR = 1e4;
var SCALES = {
  \u00B5s: [
    [1e6, "s"],
    [1e3, "ms"],
    [1, "\xB5s"]
  ],
  ms: [
    [1e3, "s"],
    [1, "ms"],
    [1e-3, "\xB5s"]
  ],
  s: [
    [1, "s"],
    [1e-3, "ms"]
  ],
  MiB: [
    [1024, "GiB"],
    [1, "MiB"],
    [1 / 1024, "KiB"]
  ],
  "req/s": [[1, "req/s"]],
  "1/req": [[1, "per request"]],
  "B/req": [
    [2 ** 20, "MiB"],
    [2 ** 10, "KiB"],
    [1, "B"]
  ]
};
function figure(metric, value) {
  return figures(metric, [value])[0] ?? MISSING;
}
function figures(metric, values, work = "request") {
  return isDifference(metric) ? values.flatMap((value) => sharing(metric, [value], work)) : sharing(metric, values, work);
}
function sharing(metric, values, work = "request") {
  const scale = SCALES[METRICS[metric].unit] ?? [];
  const largest = Math.max(0, ...values.filter(isNumber).map(Math.abs));
  const [size, symbol] = scale.find(([size2]) => largest >= size2) ?? scale.at(-1) ?? [1, ""];
  return values.map(
    (value) => isNumber(value) ? `${measured(value / size)}${NO_BREAK}${symbolOf(symbol, work)}` : MISSING
  );
}
function symbolOf(symbol, work) {
  if (work === "request") return symbol;
  return symbol === "req/s" ? "messages/s" : symbol.replace(/\brequest|\breq\b/, work);
}
function number(value) {
  if (!Number.isFinite(value)) return MISSING;
  const size = Math.abs(value);
  const rounded = size >= 100 ? size.toFixed(0) : decimal(Number(size.toPrecision(3)));
  return (value < 0 && Number(rounded) !== 0 ? MINUS : "") + group(rounded);
}
function measured(value) {
  const size = Math.abs(value);
  if (size >= 99.95 || size === 0 || size < 1e-6) return number(value);
  return (value < 0 ? MINUS : "") + size.toPrecision(3);
}
function changeOf({ metric, estimate }) {
  return isDifference(metric) ? signedFigures(metric, [estimate])[0] ?? MISSING : change(estimate);
}
function changeAndIntervalOf({
  metric,
  estimate,
  lower,
  upper
}) {
  if (!isDifference(metric)) return changeWithInterval(estimate, lower, upper);
  const [size = "", low = "", high = ""] = signedFigures(metric, [estimate, lower, upper]);
  const bare = (text) => text.replace(/\u00a0.*/, "");
  return [size, `[${bare(low)},${NO_BREAK}${bare(high)}]`];
}
function magnitudeOf({
  metric,
  estimate
}) {
  if (!isDifference(metric)) return magnitude(estimate);
  return figure(metric, Math.abs(estimate));
}
function detectableOf({ metric, detectable }) {
  return isDifference(metric) ? figure(metric, detectable) : width(detectable);
}
function signedFigures(metric, values) {
  return sharing(metric, values).map(
    (text, index) => (values[index] ?? 0) > 0 ? `+${text}` : text
  );
}
function change(logRatio) {
  if (Number.isNaN(logRatio)) return MISSING;
  if (logRatio >= Math.log(FACTOR_FROM)) return factor(logRatio);
  return `${points(logRatio, decimals(logRatio))}%`;
}
function factor(logRatio) {
  const value = Math.exp(Math.min(logRatio, Math.log(LARGEST_FACTOR)));
  return `\xD7${number(Math.round(value * 100) / 100)}${logRatio > Math.log(LARGEST_FACTOR) ? "+" : ""}`;
}
function changeWithInterval(logRatio, lower, upper) {
  const narrow = toPercent(upper) - toPercent(lower) < 2 && logRatio < Math.log(2);
  const digits = narrow ? 1 : decimals(logRatio);
  const large = logRatio >= Math.log(FACTOR_FROM) || Number.isNaN(logRatio);
  return [
    large ? change(logRatio) : `${points(logRatio, digits)}%`,
    interval(lower, upper, digits)
  ];
}
function interval(lower, upper, digits) {
  const bound = (value) => value >= Math.log(FACTOR_FROM) ? factor(value) : points(value, digits);
  return `[${bound(lower)},${NO_BREAK}${bound(upper)}]`;
}
function magnitude(logRatio) {
  const percent = Math.abs(toPercent(logRatio));
  return `${group(percent.toFixed(decimals(logRatio)))}%`;
}
function width(logWidth) {
  if (Math.abs(logWidth) >= Math.log(FACTOR_FROM)) return `${100 * (FACTOR_FROM - 1)}%+`;
  return magnitude(Math.abs(logWidth));
}
function share(value) {
  return `${decimal(Number((value * 100).toPrecision(3)))}%`;
}
function duration(seconds) {
  const whole = Math.max(0, Math.round(seconds));
  if (whole < 60) return `${whole}${NO_BREAK}s`;
  if (whole < 3600) return two(Math.floor(whole / 60), "min", whole % 60, "s");
  return two(Math.floor(whole / 3600), "h", Math.floor(whole % 3600 / 60), "min");
}
function count(amount, one, many = `${one}s`) {
  return `${number(amount)}${NO_BREAK}${amount === 1 ? one : many}`;
}
function two(large, largeUnit, small, smallUnit) {
  const rest = small === 0 ? "" : ` ${small}${NO_BREAK}${smallUnit}`;
  return `${large}${NO_BREAK}${largeUnit}${rest}`;
}
function toPercent(logRatio) {
  return Math.expm1(logRatio) * 100;
}
function decimals(logRatio) {
  const percent = toPercent(logRatio);
  return Math.abs(percent) < 19.95 || percent < -94.95 ? 1 : 0;
}
function points(logRatio, digits) {
  const percent = toPercent(logRatio);
  if (!Number.isFinite(percent)) return MISSING;
  const rounded = Math.abs(percent).toFixed(digits);
  if (Number(rounded) === 0) return rounded;
  return (percent < 0 ? MINUS : "+") + group(rounded);
}
function decimal(value) {
  return value.toLocaleString("en-US", { maximumSignificantDigits: 3, useGrouping: false });
}
function group(digits) {
  const [whole = "", fraction] = digits.split(".");
  const grouped = whole.length > 3 ? whole.replace(/\B(?=(\d{3})+$)/g, THIN_SPACE) : whole;
  return fraction === void 0 ? grouped : `${grouped}.${fraction}`;
}
function isNumber(value) {
  return value !== null && Number.isFinite(value);
}
function range(values) {
  if (values.length === 0) return "\u2013";
  const [low, high] = [Math.min(...values), Math.max(...values)].map(
    (value) => Number(value.toPrecision(3))
  );
  return low === high ? `${low}` : `${low}\u2013${high}`;
}

export {
  figure,
  figures,
  number,
  changeOf,
  changeAndIntervalOf,
  magnitudeOf,
  detectableOf,
  change,
  changeWithInterval,
  width,
  share,
  duration,
  count,
  range
};
