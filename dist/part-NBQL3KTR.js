import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  stringWidth
} from "./part-Q6J5EXGQ.js";
import {
  METRICS,
  duration,
  figures,
  holm,
  interval,
  isDifference,
  pValue,
  remoteTags,
  require_pep440,
  serviceSlug
} from "./part-HML3ZP2J.js";
import {
  GaitkeeperError,
  __toESM
} from "./part-XK55AZ66.js";

// src/baseline/trust.ts
function isTrusted(record) {
  return record.run === null || isTrustedEvent(record.run.event);
}
function isTrustedEvent(event) {
  return TRUSTED_EVENTS.has(event);
}
var TRUSTED_EVENTS = /* @__PURE__ */ new Set(["push", "schedule", "workflow_dispatch", "release"]);
function usablePart(record) {
  return { ...record, cells: record.cells.map(usableCell).filter((cell) => cell !== null) };
}
function usableCell(cell) {
  if (!isSound(cell.status, cell.failure)) return null;
  const measurements = cell.measurements.filter(isUsable);
  return measurements.length === 0 ? null : { ...cell, measurements };
}
function isUsable(measurement) {
  return isSound(measurement.status, measurement.failure) && measurement.launches.some(hasHead);
}
function isSound(status, failure) {
  return status === "measured" || status === "failed" && failure?.side === "base";
}
function hasHead(launch) {
  return Object.values(launch.metrics).some((metric) => metric.head !== null);
}

// src/service/releases.ts
var import_pep440 = __toESM(require_pep440(), 1);
async function latestRelease(repository, besides = null) {
  const tags = [...await tagsByCommit(repository)];
  const releases = tags.flatMap(([sha, of]) => sha === besides ? [] : of);
  return highest(releases.filter(({ prerelease }) => !prerelease));
}
async function releaseTags(repository) {
  const all = [...await tagsByCommit(repository)].flatMap(
    ([sha, of]) => of.filter(({ prerelease }) => !prerelease).map(({ tag, version }) => ({ tag, version, sha }))
  );
  const ordered = all.toSorted((a, b) => (0, import_pep440.compare)(a.version, b.version));
  return new Map(ordered.map(({ tag, sha }) => [tag, sha]));
}
async function tagsByCommit(repository) {
  return (await readReleases(repository)).byCommit;
}
async function readReleases(repository) {
  const format = "%(objectname) %(*objectname) %(refname:strip=2)";
  const local = await repository.git(["for-each-ref", `--format=${format}`, "refs/tags"]);
  const here = local.split("\n").flatMap((line) => {
    const [object = "", commit = "", tag = ""] = line.split(" ");
    return tag === "" ? [] : [{ tag, sha: commit === "" ? object : commit }];
  });
  const there = await remoteTags(repository);
  const commits = new Map([...there ?? [], ...here].map((one) => [one.tag, one.sha]));
  const byCommit = /* @__PURE__ */ new Map();
  for (const [tag, sha] of commits) {
    const release = releaseOf(tag);
    if (release !== null) byCommit.set(sha, [...byCommit.get(sha) ?? [], release]);
  }
  return { byCommit, commits, complete: there !== null };
}
var VERSION_AT_END = /^(|.*?[-_/@])v?(\d[\w.+!-]*)$/i;
function releaseOf(tag) {
  const version = VERSION_AT_END.exec(tag)?.[2];
  const explained = version === void 0 ? null : (0, import_pep440.explain)(version);
  if (version === void 0 || explained === null) return null;
  return { tag, version, prerelease: explained.is_prerelease || explained.is_devrelease };
}
function seriesOf(tag) {
  return VERSION_AT_END.exec(tag)?.[1] ?? "";
}
function highest(releases) {
  return releases.toSorted((a, b) => (0, import_pep440.compare)(b.version, a.version))[0] ?? null;
}

// src/report/sparkline.ts
var BARS = ["\u2581", "\u2582", "\u2583", "\u2584", "\u2585", "\u2586", "\u2587", "\u2588"];
var MOST_BARS = 30;
function sparkline(points, extent) {
  const amount = Math.min(MOST_BARS, points.length);
  const parts = Map.groupBy(
    points,
    ([seconds]) => Math.min(amount - 1, Math.floor(seconds / (extent.seconds || 1) * amount))
  );
  let rate = points[0]?.[1] ?? extent.lowest;
  return Array.from({ length: amount }, (_, index) => {
    const part = parts.get(index);
    if (part !== void 0) rate = part.reduce((sum, [, of]) => sum + of, 0) / part.length;
    return barOf(rate, extent);
  }).join("");
}
function scaleInWords({ lowest, highest: highest2, seconds, launch, scenario }) {
  const [low, high] = figures("throughput", [lowest, highest2], scenario.work);
  return `over the ${duration(seconds)} of warm-up of launch ${launch}, from ${low} (${BARS[0]}) to ${high} (${BARS.at(-1)})`;
}
function barOf(rate, { lowest, highest: highest2 }) {
  const share = highest2 > lowest ? (rate - lowest) / (highest2 - lowest) : 0.5;
  return BARS[Math.min(BARS.length - 1, Math.floor(share * BARS.length))] ?? BARS[0];
}

// src/report/terminal/layout.ts
function wrap(text, columns, indent) {
  const lines = [];
  let line = "";
  for (const word of text.split(/(?<=\S) /)) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (line !== "" && stringWidth(longer) > columns) {
      lines.push(line);
      line = indent + word;
    } else line = longer;
  }
  return [...lines, line];
}
function grid(rows, left) {
  const widths = columnWidths(rows);
  return rows.map(
    (row) => row.map(({ text, paint = (line) => line }, column) => {
      const padding = " ".repeat((widths[column] ?? 0) - stringWidth(text));
      return column < left ? paint(text) + padding : padding + paint(text);
    }).join("  ").trimEnd()
  );
}
function columnWidths(rows) {
  const columns = Math.max(0, ...rows.map((row) => row.length));
  return Array.from(
    { length: columns },
    (_, column) => Math.max(0, ...rows.map((row) => stringWidth(row[column]?.text ?? "")))
  );
}
function narrow(text, columns) {
  if (stringWidth(text) <= columns) return text;
  let kept = "";
  for (const character of text) {
    if (stringWidth(kept + character) > columns - 1) break;
    kept += character;
  }
  return `${kept}\u2026`;
}

// src/baseline/lookup.ts
var MOST_READ = 12;
async function findBaseline(store, query) {
  try {
    return await firstUsable(store, query);
  } catch (error) {
    if (!isStoreFailure(error)) throw error;
    return { note: sentence(error), passedOver: [] };
  }
}
async function history(store, count, service) {
  const runs = await store.newest(count + MOST_READ, mayBeOf(service));
  await store.prefetch?.(runs.slice(0, count));
  const records = [];
  const passedOver = [];
  for (const run of runs) {
    if (records.length === count) break;
    const record = await readTrusted(store, run, service);
    if (typeof record === "string") passedOver.push(record);
    else records.push(record);
  }
  return { records, passedOver };
}
function mayBeOf(service) {
  if (service === null) return () => true;
  const slug = serviceSlug(service);
  return (run) => run.service === void 0 || run.service === slug;
}
var AT_ONCE = [16, 64, Number.POSITIVE_INFINITY];
async function* candidates(store, query) {
  const wanted = mayBeOf(query.service);
  const of = async (commits) => commits.length === 0 ? [] : (await store.find(commits)).filter(wanted);
  for (const run of await of([query.sha])) yield { run, relation: "the base commit itself" };
  const latest = await store.newest(MOST_READ, (run) => wanted(run) && run.sha !== query.sha);
  if (latest.length === 0) return;
  const before = (await query.ancestors(query.sha)).filter((sha) => sha !== query.sha);
  let from = 0;
  for (const count of AT_ONCE) {
    const some = before.slice(from, from + count);
    const runs = Map.groupBy(await of(some), ({ sha }) => sha);
    for (const [index, sha] of some.entries()) {
      const relation = ancestry(from + index + 1);
      for (const run of runs.get(sha) ?? []) yield { run, relation };
    }
    from += some.length;
  }
  const near = new Set(before);
  const far = latest.filter(({ sha }) => !near.has(sha));
  for (const run of far) {
    yield { run, relation: "the latest record, not of a commit before the base" };
  }
}
function ancestry(distance) {
  return `an ancestor of the base, ${distance} ${distance === 1 ? "commit" : "commits"} before it`;
}
async function firstUsable(store, query) {
  const passedOver = [];
  for await (const { run, relation } of candidates(store, query)) {
    const read = await readTrusted(store, run, query.service);
    const record = typeof read === "string" ? read : usable(read, run);
    if (typeof record !== "string") {
      return { run, record, use: useOf(run, record, relation, query.machine), passedOver };
    }
    passedOver.push(record);
    if (passedOver.length === MOST_READ) break;
  }
  const note = passedOver.length === 0 ? "Nothing is stored yet." : "None of the stored records can be compared with.";
  return { note, passedOver };
}
async function readTrusted(store, run, service) {
  try {
    const record = await store.read(run);
    if (record.head.sha !== run.sha) return `${run.path} holds the record of another commit.`;
    if (service !== null && record.service.name !== service)
      return `${run.path} is of ${record.service.name}.`;
    return isTrusted(record) ? record : `${run.path} was measured on a pull request.`;
  } catch (error) {
    if (error instanceof GaitkeeperError && error.code === "record-invalid") return sentence(error);
    throw error;
  }
}
function usable(record, run) {
  const rest = usablePart(record);
  return rest.cells.length > 0 ? rest : `In ${run.path} nothing was measured.`;
}
function useOf(run, record, relation, machine) {
  return {
    sha: run.sha,
    recordId: record.id,
    recordedAt: record.startedAt,
    relation,
    sameMachine: sameKindOfMachine(record.machine, machine)
  };
}
function sameKindOfMachine(a, b) {
  return a.cpuModel === b.cpuModel && a.cores === b.cores;
}
function isStoreFailure(error) {
  return error instanceof GaitkeeperError && ["store-failed", "git-failed"].includes(error.code);
}
function sentence(error) {
  const text = error.message.replace(/\.$/, "");
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

// src/verdict/since-release.ts
function sinceRelease({ points, metric }) {
  const newest = points.findLast(({ index }) => index !== null);
  if (newest === void 0 || isDifference(metric)) return null;
  const released = points.findLast(
    ({ release, index, sha }) => release !== null && index !== null && sha !== newest.sha
  );
  if (released === void 0 || points.indexOf(released) > points.indexOf(newest)) return null;
  const change = { ...between(released, newest), degreesOfFreedom: Number.POSITIVE_INFINITY };
  return {
    ...{ release: released.release ?? "", from: released.sha, to: newest.sha },
    ...{ estimate: change.estimate, standardError: change.standardError },
    ...interval(change, 0.95)
  };
}
function standingsOf(trends, threshold) {
  const since = trends.map((trend) => sinceRelease(trend));
  const known = since.filter((one) => one !== null);
  const adjusted = holm(known.map(chance));
  const pValues = new Map(known.map((one, at) => [one, adjusted[at] ?? 1]));
  return trends.map((trend, at) => {
    const one = since[at] ?? null;
    if (one === null) return { trend, since: null, standing: "unknown" };
    const real = (pValues.get(one) ?? 1) < ALPHA && Math.abs(one.estimate) > threshold;
    if (!real) return { trend, since: one, standing: "unchanged" };
    const more = METRICS[trend.metric].better === "higher";
    return { trend, since: one, standing: one.estimate > 0 === more ? "improved" : "regressed" };
  });
}
var ALPHA = 0.01;
function between(from, to) {
  const [a, b] = [from.standardError ?? 0, to.standardError ?? 0];
  const variance = b >= a ? b ** 2 - a ** 2 : b ** 2 + a ** 2;
  return { estimate: (to.index ?? 0) - (from.index ?? 0), standardError: Math.sqrt(variance) };
}
function chance({ estimate, standardError }) {
  if (standardError === 0) return 1;
  return pValue({ estimate, standardError, degreesOfFreedom: Number.POSITIVE_INFINITY });
}

export {
  isTrusted,
  isTrustedEvent,
  usablePart,
  findBaseline,
  history,
  readTrusted,
  latestRelease,
  releaseTags,
  readReleases,
  releaseOf,
  seriesOf,
  highest,
  sparkline,
  scaleInWords,
  wrap,
  grid,
  columnWidths,
  narrow,
  sinceRelease,
  standingsOf
};
