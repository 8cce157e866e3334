import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  openHistory
} from "./part-4Z5F7LNJ.js";
import {
  rebuild,
  tagsOf
} from "./part-YCMMUHJI.js";
import "./part-LNXLIUSO.js";
import {
  grid,
  sparkline,
  wrap
} from "./part-KK25WMYP.js";
import {
  openStore,
  storeContext
} from "./part-VCHISYWL.js";
import {
  require_picocolors
} from "./part-FFUVNGJB.js";
import "./part-7R3H4FXS.js";
import "./part-UPILIRTJ.js";
import "./part-UDKL6VEC.js";
import {
  GaitkeeperError
} from "./part-GGJGLKMB.js";
import {
  change,
  changeWithInterval,
  figure
} from "./part-NKNQLAQN.js";
import {
  plain
} from "./part-NGXKT2DW.js";
import {
  METRICS
} from "./part-GHJ2MWHJ.js";
import {
  __callDispose,
  __toESM,
  __using
} from "./part-OTHQSUYZ.js";

// src/report/history-csv.ts
var COLUMNS = [
  ...["service", "cell", "scenario", "metric", "unit", "recorded_at", "sha", "release", "run"],
  ...["value", "index", "standard_error", "link"]
];
function historyCsv(trends) {
  const rows = trends.flatMap(
    ({ service, cell, scenario, metric, points }) => points.map((point) => [
      ...[service, cell, scenario, metric, METRICS[metric].unit].map(text),
      ...[point.recordedAt, point.sha, point.release ?? "", point.run].map(text),
      ...[point.value, point.index, point.standardError].map((value) => String(value ?? "")),
      point.link
    ])
  );
  return [COLUMNS, ...rows].map((row) => `${row.join(",")}\r
`).join("");
}
function text(value) {
  const tame = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(tame) ? `"${tame.replaceAll('"', '""')}"` : tame;
}

// src/report/terminal/history.ts
var import_picocolors = __toESM(require_picocolors(), 1);
function historyTable({ service, entries, trends }, { color, width }) {
  const colors = import_picocolors.default.createColors(color);
  const subjects = new Map(entries.map(({ sha, subject }) => [sha, subject]));
  return [
    [colors.bold(plain(`${service}: ${countOf(entries)}`, 200))],
    grid([HEADINGS.map((text2) => ({ text: text2, paint: colors.dim })), ...trends.map(rowOf)], 3),
    ...trends.some(hasGap) ? [wrap(GAP, width, "").map(colors.dim)] : [],
    releasesOf(entries, width),
    changesOf(trends, { subjects, colors, width })
  ].filter((block) => block.length > 0).map((block) => block.join("\n")).join("\n\n");
}
var HEADINGS = ["scenario", "cell", "metric", "now", "in all", "trend"];
var GAP = "* Older commits are not joined to the newest ones: the scenario was changed, nothing was measured beside both, or the load engine was the bottleneck of one.";
function countOf(entries) {
  const [first, last] = [entries[0], entries.at(-1)];
  const span = `${first?.recordedAt.slice(0, 10)} to ${last?.recordedAt.slice(0, 10)}`;
  return `${entries.length} ${entries.length === 1 ? "run" : "runs"}, ${span}`;
}
function rowOf(trend) {
  const { scenario, cell, metric, points } = trend;
  const last = points.findLast(({ value }) => value !== null);
  const joined = points.flatMap(({ index }) => index ?? []);
  const [first = 0, newest = 0] = [joined[0], joined.at(-1)];
  const gap = hasGap(trend) ? "*" : "";
  return [
    ...[plain(scenario, 40), plain(cell, 60), METRICS[metric].title],
    figure(metric, last?.value ?? null),
    joined.length > 1 ? `${change(newest - first)}${gap}` : "\u2013",
    bars(joined.length > 1 ? joined : points.flatMap(({ value }) => value ?? []))
  ].map((text2) => ({ text: text2 }));
}
function hasGap({ points }) {
  return points.some(({ reason }) => reason !== null);
}
function bars(values) {
  const [lowest, highest] = values.reduce(
    ([low, high], value) => [Math.min(low, value), Math.max(high, value)],
    [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  );
  const points = values.map((value, at) => [at, value]);
  return sparkline(points, { seconds: values.length, lowest, highest });
}
function releasesOf(entries, width) {
  const releases = new Map(
    entries.flatMap(
      ({ release, recordedAt }) => release === null ? [] : [[release, recordedAt.slice(0, 10)]]
    )
  );
  if (releases.size === 0) return [];
  const list = [...releases].map(([tag, date]) => `${plain(tag, 60)} (${date})`).join(", ");
  return wrap(`Releases: ${list}`, width, "  ");
}
function changesOf(trends, where) {
  const all = trends.flatMap((trend) => trend.changes.map((one) => ({ trend, one })));
  if (all.length === 0) return ["No step and no drift was found."];
  return all.toSorted((a, b) => a.trend.scenario < b.trend.scenario ? -1 : 1).flatMap(({ trend, one }) => {
    const worse = METRICS[trend.metric].better === "higher" ? one.estimate < 0 : one.estimate > 0;
    const { red, green, yellow } = where.colors;
    const paint = !worse ? green : one.accepted === void 0 ? red : yellow;
    return wrap(sentenceOf(trend, one, where), where.width, "  ").map(paint);
  });
}
function sentenceOf(trend, one, { subjects }) {
  const [size, interval] = changeWithInterval(one.estimate, one.lower, one.upper);
  const name = (sha) => `${sha.slice(0, 9)} \u201C${plain(subjects.get(sha) ?? "", 60)}\u201D`;
  const place = one.kind === "step" ? `at ${name(one.to)}` : `slowly over ${one.commits} commits after ${name(one.from)} up to ${name(one.to)}`;
  const what = `${METRICS[trend.metric].title} of ${plain(trend.scenario, 40)} on ${plain(trend.cell, 60)}`;
  const sign = one.kind === "step" ? "\u2195" : "\u2197";
  return `${sign} ${what}: ${size} ${interval} ${place}${acceptedInWords(one)}`;
}
function acceptedInWords({ accepted }) {
  if (accepted === void 0) return "";
  const { by, at, reason, id } = accepted;
  return `, accepted by ${plain(by, 60)} on ${at.slice(0, 10)}${untilOf(accepted)}: \u201C${plain(reason, 200)}\u201D (${plain(id, 40)})`;
}
function untilOf({ until }) {
  if (until === null) return "";
  return ` until ${"date" in until ? until.date : `release ${plain(until.version, 40)}`}`;
}

// src/commands/history.ts
async function history(request, io) {
  var _stack = [];
  try {
    const csv = request.history?.csv === true;
    if (csv && request.json) {
      throw new GaitkeeperError("usage", "--csv and --json exclude each other.", {
        hint: "Leave one of them out."
      });
    }
    const place = __using(_stack, await openHistory(request, io), true);
    if (request.history?.rebuild === true) await makeAnew(place, io);
    if (request.history?.compact === true) await compact(place, io);
    const stored = await place.read();
    if (csv) io.result(historyCsv(stored.trends));
    else if (request.json) {
      io.result(JSON.stringify({ service: stored.service, trends: stored.trends }, null, 2));
    } else io.result(historyTable(stored, { color: io.color, width: io.width }));
    return { outcome: "passed", outputs: {} };
  } catch (_) {
    var _error = _, _hasError = true;
  } finally {
    var _promise = __callDispose(_stack, _error, _hasError);
    _promise && await _promise;
  }
}
async function compact({ baseline, repository }, io) {
  const store = openStore(baseline, storeContext(repository, io));
  if (store.compact === void 0) {
    throw new GaitkeeperError("usage", `The ${store.description} keeps no earlier states.`, {
      hint: "Leave out --compact: there is nothing that it could make smaller."
    });
  }
  await store.compact();
  io.info(
    `Started the ${store.description} anew: all that is stored is there, and what git kept of earlier states goes with its next clearing up.`
  );
}
async function makeAnew({ baseline, repository, publishing }, io) {
  const store = openStore(baseline, storeContext(repository, io));
  const { entries, passedOver } = await rebuild(store, await tagsOf(repository, io), publishing);
  for (const why of passedOver) io.warn(why);
  io.info(
    `Made the history anew from ${entries} ${entries === 1 ? "run" : "runs"} in the ${store.description}, and the badges of it.`
  );
}
export {
  history
};
