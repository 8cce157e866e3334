import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
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
} from "./part-VCHISYWL.js";
import {
  stringWidth
} from "./part-FFUVNGJB.js";
import {
  GaitkeeperError
} from "./part-GGJGLKMB.js";
import {
  duration,
  figures
} from "./part-NKNQLAQN.js";
import {
  __toESM
} from "./part-OTHQSUYZ.js";

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
  const count = logRatios.length;
  if (count < 2) return Number.POSITIVE_INFINITY;
  const degreesOfFreedom = count - 1;
  const mixed = (PRIOR.degreesOfFreedom * PRIOR.variance + degreesOfFreedom * variance(logRatios)) / (PRIOR.degreesOfFreedom + degreesOfFreedom);
  return halfWidth({ standardError: Math.sqrt(mixed / count), degreesOfFreedom }, 0.95);
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
async function newestRecord(store, service) {
  const runs = await store.newest(MOST_READ, mayBeOf(service));
  for (const run of runs) {
    const record = await readTrusted(store, run, service);
    if (typeof record !== "string") return record;
  }
  return null;
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
  const seen = /* @__PURE__ */ new Set();
  const told = (run, relation) => {
    seen.add(run.path);
    return { run, relation };
  };
  for (const run of await of([query.sha])) yield told(run, ITSELF);
  const latest = await store.newest(MOST_READ, (run) => wanted(run) && !seen.has(run.path));
  if (latest.length === 0) return;
  const before = (await query.ancestors(query.sha)).filter((sha) => sha !== query.sha);
  let from = 0;
  for (const count of AT_ONCE) {
    const some = before.slice(from, from + count);
    const runs = Map.groupBy(await of(some), ({ sha }) => sha);
    for (const [index, sha] of some.entries()) {
      for (const run of runs.get(sha) ?? []) yield told(run, ancestry(from + index + 1));
    }
    from += some.length;
  }
  const rest = latest.filter(({ path }) => !seen.has(path));
  yield* nearestFirst(rest, [query.sha, ...before]);
}
function nearestFirst(runs, near) {
  const places = new Map(near.map((sha, at) => [sha, at]));
  const placeOf = ({ sha }) => places.get(sha) ?? near.length;
  return runs.toSorted((a, b) => placeOf(a) - placeOf(b)).map((run) => ({ run, relation: relationOf(placeOf(run), near.length) }));
}
function relationOf(distance, far) {
  if (distance === 0) return ITSELF;
  return distance < far ? ancestry(distance) : "the latest record, not of a commit before the base";
}
var ITSELF = "the base commit itself";
function ancestry(distance) {
  return `an ancestor of the base, ${distance} ${distance === 1 ? "commit" : "commits"} before it`;
}
async function firstUsable(store, query) {
  const [passedOver, outliers] = [[], []];
  for await (const { run, relation } of candidates(store, query)) {
    const read = await readTrusted(store, run, query.service);
    const record = typeof read === "string" ? read : usable(read, run);
    const odd = typeof record === "string" ? null : await query.oddity?.(run, record);
    if (typeof record !== "string" && odd == null) {
      const use = useOf(run, record, relation, query.machine);
      return { run, record, use: outliers.length > 0 ? { ...use, outliers } : use, passedOver };
    }
    if (odd != null) outliers.push(odd);
    passedOver.push(odd ?? record);
    if (passedOver.length === MOST_READ) break;
  }
  return { note: [noteOf(passedOver), ...outliers].join(" "), passedOver };
}
function noteOf(passedOver) {
  if (passedOver.length === 0) return "Nothing is stored yet.";
  return "None of the stored records can be compared with.";
}
async function readTrusted(store, run, service) {
  try {
    const record = await store.read(run);
    if (record.head.sha !== run.sha) return `${run.path} holds the record of another commit.`;
    if (service !== null && record.service.name !== service)
      return `${run.path} is of ${record.service.name}.`;
    return isTrusted(record) ? record : `${run.path} was measured on a pull request.`;
  } catch (error) {
    if (!(error instanceof GaitkeeperError) || error.code !== "record-invalid") throw error;
    return error.hint === void 0 ? sentence(error) : `${sentence(error)} ${error.hint}`;
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
  const isPath = /^\S*\//.test(text);
  return `${isPath ? text.charAt(0) : text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

// src/verdict/level.ts
function levelOf(launches, yardstick, side = "head") {
  const logs = launches.flatMap((launch) => logLevel(launch[side], launch, yardstick) ?? []);
  if (logs.length < 2) return null;
  const spread = Math.max(variance(logs), RESOLUTION ** 2);
  return {
    mean: mean(logs),
    variance: spread / logs.length,
    degreesOfFreedom: logs.length - 1,
    launches: logs.length
  };
}
function logLevel(figure, { reference }, yardstick) {
  const against = yardstick === "none" ? 1 : reference;
  if (figure === null || against === null || figure <= 0 || against <= 0) return null;
  return Math.log(figure / against);
}

export {
  MINIMUM_LAUNCHES,
  halfWidth2 as halfWidth,
  precisionReached,
  seriesOf2 as seriesOf,
  typical,
  pairedComparisons,
  isShallow,
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
  newestRecord,
  readTrusted,
  levelOf,
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
  narrow
};
