import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  stringWidth
} from "./part-AVMAGSXP.js";
import {
  findCommit,
  halfWidth,
  interval,
  mean,
  median,
  moderateVariances,
  pValue,
  readIfThere,
  require_pep440,
  serviceSlug,
  variance
} from "./part-JS66HZXC.js";
import {
  METRICS,
  isDifference
} from "./part-O24N4KBU.js";
import {
  GaitkeeperError,
  __toESM
} from "./part-VANXIVKT.js";

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
  const narrow2 = toPercent(upper) - toPercent(lower) < 2 && logRatio < Math.log(2);
  const digits = narrow2 ? 1 : decimals(logRatio);
  const large = logRatio >= Math.log(FACTOR_FROM) || Number.isNaN(logRatio);
  return [
    large ? change(logRatio) : `${points(logRatio, digits)}%`,
    interval2(lower, upper, digits)
  ];
}
function interval2(lower, upper, digits) {
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

// src/service/fetching.ts
async function isShallow(repository) {
  return await repository.git(["rev-parse", "--is-shallow-repository"]) === "true";
}
async function remoteOf(repository) {
  const remotes = (await repository.git(["remote"])).split("\n").filter(Boolean);
  return remotes.includes("origin") ? "origin" : remotes[0] ?? null;
}
async function fetchCommit(repository, sha) {
  if (await findCommit(repository, sha) !== null) return true;
  const remote = await remoteOf(repository);
  if (remote === null) return false;
  const depth = await isShallow(repository) ? ["--depth=1"] : [];
  await fetch(repository, remote, depth, [sha]);
  return await findCommit(repository, sha) !== null;
}
async function fetchRef(repository, name) {
  const remote = await remoteOf(repository);
  if (remote === null) return null;
  const depth = await isShallow(repository) ? [`--depth=${await commitCount(repository) + 1}`] : [];
  for (const refspec of refspecs(remote, name)) {
    const there = await fetch(repository, remote, depth, [`+${refspec.from}:${refspec.to}`]);
    if (there) return refspec.to;
  }
  return null;
}
function refspecs(remote, name) {
  return [
    { from: `refs/heads/${name}`, to: `refs/remotes/${remote}/${name}` },
    { from: `refs/tags/${name}`, to: `refs/tags/${name}` }
  ];
}
async function remoteDefaultBranch(repository) {
  const remote = await remoteOf(repository);
  if (remote === null) return null;
  const query = ["ls-remote", "--symref", remote, "HEAD"];
  const result = await repository.git.attempt(query, { timeoutMs: 3e4 });
  return /^ref: refs\/heads\/(.+)\tHEAD$/m.exec(result.stdout)?.[1] ?? null;
}
async function remoteRefNames(repository) {
  const remote = await remoteOf(repository);
  if (remote === null) return [];
  const query = ["ls-remote", "--heads", "--tags", "--refs", remote];
  const result = await repository.git.attempt(query, { timeoutMs: 3e4 });
  if (result.status !== 0) return [];
  return [...result.stdout.matchAll(/\trefs\/(?:heads|tags)\/(.+)$/gm)].map((m) => m[1]);
}
async function remoteTags(repository) {
  const remote = await remoteOf(repository);
  if (remote === null) return [];
  const result = await repository.git.attempt(["ls-remote", "--tags", remote], {
    timeoutMs: 3e4
  });
  if (result.status !== 0) return null;
  const found = /* @__PURE__ */ new Map();
  for (const [, sha = "", tag = ""] of result.stdout.matchAll(
    /^([0-9a-f]+)\trefs\/tags\/(.+?)(?:\^\{\})?$/gm
  )) {
    found.set(tag, sha);
  }
  return [...found].map(([tag, sha]) => ({ tag, sha }));
}
async function fetchTag(repository, { tag, sha }) {
  const ref = `refs/tags/${tag}`;
  if (await findCommit(repository, ref) !== null) return true;
  const remote = await remoteOf(repository);
  const named = await repository.git.attempt(["check-ref-format", ref]);
  if (remote === null || named.status !== 0) return false;
  const alone = await isShallow(repository) && await findCommit(repository, sha) === null;
  await fetch(repository, remote, alone ? ["--depth=1"] : [], [`+${ref}:${ref}`]);
  return await findCommit(repository, ref) !== null;
}
async function deepenUntil(repository, found) {
  let result = await found();
  for (const step of STEPS) {
    if (result !== null || !await isShallow(repository)) return result;
    if (!await deepen(repository, step)) return null;
    result = await found();
  }
  return result;
}
var STEPS = [16, 64, 256, 1024, Number.POSITIVE_INFINITY];
async function deepen(repository, step) {
  const remote = await remoteOf(repository);
  if (remote === null) return false;
  const edge = await shallowCommits(repository);
  const all = step === Number.POSITIVE_INFINITY || edge.length > MANY;
  const depth = all ? "--unshallow" : `--depth=${await commitCount(repository) + step}`;
  return fetch(repository, remote, [depth], edge.slice(0, MANY));
}
var MANY = 200;
async function shallowCommits(repository) {
  const list = await readIfThere(`${repository.gitDirectory}/shallow`) ?? "";
  return list.split("\n").filter(Boolean);
}
async function commitCount(repository) {
  return Number(await repository.git(["rev-list", "--count", "--all", "HEAD"]));
}
async function fetch(repository, remote, options, refspecs2) {
  const quiet = ["--quiet", "--no-tags", "--no-write-fetch-head", "--no-recurse-submodules"];
  const command = repository.git(["fetch", ...quiet, ...options, remote, ...refspecs2], {
    timeoutMs: 6e5
  });
  return command.then(
    () => true,
    (error) => {
      if (error instanceof GaitkeeperError && NOT_THERE.test(error.detail ?? "")) return false;
      throw error;
    }
  );
}
var NOT_THERE = /couldn't find remote ref|no such remote ref|not our ref|unadvertised object|no match for/i;

// src/service/releases.ts
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
function sparkline(points2, extent) {
  const amount = Math.min(MOST_BARS, points2.length);
  const parts = Map.groupBy(
    points2,
    ([seconds]) => Math.min(amount - 1, Math.floor(seconds / (extent.seconds || 1) * amount))
  );
  let rate = points2[0]?.[1] ?? extent.lowest;
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
  const share2 = highest2 > lowest ? (rate - lowest) / (highest2 - lowest) : 0.5;
  return BARS[Math.min(BARS.length - 1, Math.floor(share2 * BARS.length))] ?? BARS[0];
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

// src/verdict/client-bound.ts
var PACED = /* @__PURE__ */ new Set(["throughput", "p50", "p90", "p99", "max"]);
function pacedByEngine(metric) {
  return PACED.has(metric);
}

// src/verdict/launches.ts
var RESOLUTION = 5e-4;
function seriesOf2(record) {
  return record.cells.filter(hasFigures).flatMap((cell) => [
    ...cellSeries(cell, "boot", "ready", cell.ready),
    ...cellSeries(cell, "memory", "memory", cell.memory ?? []),
    ...cell.measurements.filter(hasFigures).flatMap((of) => measuredSeries(cell, of))
  ]);
}
function hasFigures({ status, failure }) {
  if (status !== "failed") return status === "measured" || status === "unsteady";
  return failure !== null && failure.side !== "head";
}
function cellSeries(cell, scenario, metric, launches) {
  return launches.length === 0 ? [] : [{ cell: cell.id, scenario, metric, launches, measurement: null }];
}
function measuredSeries(cell, measurement) {
  const metrics = new Set(measurement.launches.flatMap((launch) => Object.keys(launch.metrics)));
  return [...metrics].sort().map((name) => {
    const metric = name;
    const launches = measurement.launches.flatMap((launch) => launch.metrics[metric] ?? []);
    return { cell: cell.id, scenario: measurement.scenario, metric, launches, measurement };
  });
}
function typical(launches, side) {
  const known = launches.flatMap((launch) => launch[side] ?? []);
  return known.length === 0 ? null : median(known);
}

// src/stats/stopping.ts
var MINIMUM_LAUNCHES = 4;
var PRIOR = { variance: 0.015 ** 2, degreesOfFreedom: 4 };
function halfWidth2(logRatios) {
  const count2 = logRatios.length;
  if (count2 < 2) return Number.POSITIVE_INFINITY;
  const degreesOfFreedom = count2 - 1;
  const mixed = (PRIOR.degreesOfFreedom * PRIOR.variance + degreesOfFreedom * variance(logRatios)) / (PRIOR.degreesOfFreedom + degreesOfFreedom);
  return halfWidth({ standardError: Math.sqrt(mixed / count2), degreesOfFreedom }, 0.95);
}
function precisionReached(logRatios, targetHalfWidth) {
  return shortfall(logRatios, targetHalfWidth) <= 1;
}
function shortfall(ratios, target) {
  if (ratios.length < MINIMUM_LAUNCHES) return Number.POSITIVE_INFINITY;
  return halfWidth2(ratios) / target;
}

// src/verdict/compare.ts
function pairedComparisons(record) {
  const samples = seriesOf2(record).map(sampleOf).filter((sample) => sample.ratios.length >= 2);
  const moderated = /* @__PURE__ */ new Map();
  for (const ofMetric of Map.groupBy(samples, (sample) => sample.series.metric).values()) {
    const enough = ofMetric.filter((sample) => sample.ratios.length >= MINIMUM_LAUNCHES);
    const variances = moderateVariances(enough.map((sample) => sample.own));
    enough.forEach((sample, index) => {
      moderated.set(sample, variances[index]);
    });
  }
  return samples.map((sample) => comparisonOf(sample, moderated.get(sample) ?? sample.own));
}
function sampleOf(series) {
  const ratios = series.launches.flatMap((launch) => launch.logRatio ?? []);
  const own = {
    variance: ratios.length < 2 ? 0 : Math.max(variance(ratios), RESOLUTION ** 2),
    degreesOfFreedom: ratios.length - 1
  };
  return { series, ratios, own };
}
function comparisonOf({ series, ratios }, spread) {
  const estimate = {
    estimate: mean(ratios),
    standardError: Math.sqrt(spread.variance / ratios.length),
    degreesOfFreedom: spread.degreesOfFreedom
  };
  return {
    cell: series.cell,
    scenario: series.scenario,
    metric: series.metric,
    leg: "paired",
    ...estimate,
    ...interval(estimate, 0.95),
    launches: ratios.length,
    pValue: pValue(estimate),
    base: typical(series.launches, "base"),
    head: typical(series.launches, "head")
  };
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
async function history(store, count2, service) {
  const runs = await store.newest(count2 + MOST_READ, mayBeOf(service));
  await store.prefetch?.(runs.slice(0, count2));
  const records = [];
  const passedOver = [];
  for (const run of runs) {
    if (records.length === count2) break;
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
  for (const count2 of AT_ONCE) {
    const some = before.slice(from, from + count2);
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

// src/stats/holm.ts
function holm(pValues) {
  const order = pValues.map((_, index) => index);
  order.sort((a, b) => pValues[a] - pValues[b]);
  const adjusted = new Array(pValues.length);
  let largest = 0;
  order.forEach((index, rank) => {
    largest = Math.max(largest, (pValues.length - rank) * pValues[index]);
    adjusted[index] = Math.min(1, largest);
  });
  return adjusted;
}

// src/verdict/since-release.ts
function sinceRelease({ points: points2, metric }) {
  const newest = points2.findLast(({ index }) => index !== null);
  if (newest === void 0 || isDifference(metric)) return null;
  const released = points2.findLast(
    ({ release, index, sha }) => release !== null && index !== null && sha !== newest.sha
  );
  if (released === void 0 || points2.indexOf(released) > points2.indexOf(newest)) return null;
  const change2 = { ...between(released, newest), degreesOfFreedom: Number.POSITIVE_INFINITY };
  return {
    ...{ release: released.release ?? "", from: released.sha, to: newest.sha },
    ...{ estimate: change2.estimate, standardError: change2.standardError },
    ...interval(change2, 0.95)
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
  const variance2 = b >= a ? b ** 2 - a ** 2 : b ** 2 + a ** 2;
  return { estimate: (to.index ?? 0) - (from.index ?? 0), standardError: Math.sqrt(variance2) };
}
function chance({ estimate, standardError }) {
  if (standardError === 0) return 1;
  return pValue({ estimate, standardError, degreesOfFreedom: Number.POSITIVE_INFINITY });
}

export {
  MINIMUM_LAUNCHES,
  halfWidth2 as halfWidth,
  precisionReached,
  pacedByEngine,
  RESOLUTION,
  seriesOf2 as seriesOf,
  typical,
  pairedComparisons,
  holm,
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
  range,
  remoteOf,
  fetchCommit,
  fetchRef,
  remoteDefaultBranch,
  remoteRefNames,
  remoteTags,
  fetchTag,
  deepenUntil,
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
  seriesOf as seriesOf2,
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
