import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  publishedFiles
} from "./part-LNXLIUSO.js";
import {
  isTrusted,
  levelOf,
  pairedComparisons,
  readTrusted,
  releaseTags,
  seriesOf,
  typical,
  usablePart
} from "./part-KK25WMYP.js";
import {
  HISTORY_VERSION,
  INDEX,
  compareText,
  documentText,
  entrySchema,
  folderOf,
  inOrder,
  indexSchema,
  labelled,
  latestSchema,
  median,
  pacedByEngine,
  packEntry,
  readIndex,
  readLatest,
  readLines,
  serviceSlug
} from "./part-VCHISYWL.js";
import {
  GaitkeeperError
} from "./part-GGJGLKMB.js";
import {
  METRICS,
  isDifference
} from "./part-GHJ2MWHJ.js";

// src/baseline/write-history.ts
var LARGEST_FILE = 512 * 1024;
var LARGEST_LINE = 2 * 1024 * 1024;
var NEWEST = 60;
var NEWEST_RELEASES = 20;
var LARGEST_LATEST = 384 * 1024;
async function addToHistory(view, entry, tags) {
  const { index, problem, isNewer } = await readIndex(view);
  if (problem !== null) return unchanged(problem, isNewer ? LATER : REBUILD);
  const known = index ?? EMPTY;
  const folder = folderOf(entry.service);
  const service = known.services.find(({ name: name2 }) => name2 === entry.service) ?? newService(entry);
  const releases = { ...known.releases, ...Object.fromEntries(tags) };
  const [packed] = labelled([fitting(entry)], { releases });
  const name = fileFor(service, packed);
  const [month, latest] = [`${folder}/${name}`, `${folder}/latest.json`];
  const texts = await view.read(folder, (path) => path === month || path === latest);
  if (texts.get(month) === "") return unchanged(`${month} is empty or far too large.`, REBUILD);
  const lines = withLine(month, texts.get(month) ?? "", packed);
  const former = texts.get(latest);
  const before = former === void 0 ? NO_LINES : readLatest(latest, former);
  const [damaged] = before.passedOver;
  if (damaged !== void 0) return unchanged(damaged, REBUILD);
  const newest = newestOf(labelled(inOrder([...before.packed, packed]), { releases }));
  const next = {
    version: HISTORY_VERSION,
    services: replaced(known.services, withFile(service, name, lines, packed)),
    releases
  };
  const files = /* @__PURE__ */ new Map([
    [month, lines.text],
    [latest, latestText(entry.service, newest)],
    [INDEX, documentText(indexSchema, next)]
  ]);
  return { files, problem: null, begins: index === null };
}
function wholeHistory(entries, tags) {
  const files = /* @__PURE__ */ new Map();
  const services = [...Map.groupBy(entries, ({ service }) => service)].map(([name, own]) => {
    const ordered = labelled(inOrder(own.map(fitting)), { releases: tags });
    let service = newService({ service: name });
    for (const [file, lines] of filesOf(ordered)) {
      files.set(`${folderOf(name)}/${file}`, lines.text);
      service = withFile(service, file, lines, lines.last);
    }
    files.set(`${folderOf(name)}/latest.json`, latestText(name, newestOf(ordered)));
    return service;
  });
  const index = { version: HISTORY_VERSION, services: sorted(services), releases: { ...tags } };
  return files.set(INDEX, documentText(indexSchema, index));
}
var EMPTY = { version: HISTORY_VERSION, services: [], releases: {} };
function newService({ service: name }) {
  return { name, slug: serviceSlug(name), files: [], entries: 0, newest: null };
}
var NO_LINES = { packed: [], passedOver: [] };
var REBUILD = "`gaitkeeper history --rebuild` makes it anew from all runs.";
var LATER = "That version takes in what is recorded meanwhile, by `gaitkeeper history --rebuild`.";
function unchanged(problem, mend) {
  return { files: /* @__PURE__ */ new Map(), problem: `${problem} ${mend}`, begins: false };
}
function fitting(entry) {
  const gating = entry.points.filter(({ metric }) => METRICS[metric].gates);
  const forms = [entry.points, gating, []].map((points) => packEntry({ ...entry, points }));
  const found = forms.find((form) => JSON.stringify(form).length <= LARGEST_LINE);
  return found ?? packEntry({ ...entry, points: [] });
}
function fileFor(service, { at }) {
  const month = at.slice(0, 7);
  const last = service.files.filter(({ name }) => name.startsWith(month)).at(-1);
  if (last === void 0) return `${month}.jsonl`;
  return last.bytes < LARGEST_FILE ? last.name : fileName(month, numberOf(last.name) + 1);
}
function fileName(month, number) {
  return number === 1 ? `${month}.jsonl` : `${month}-${number}.jsonl`;
}
function numberOf(name) {
  return Number(/^\d{4}-\d\d-(\d+)\.jsonl$/.exec(name)?.[1] ?? 1);
}
function withLine(path, text, entry) {
  const kept = text.split("\n").filter((line) => line !== "").map((line) => ({ line, run: readLines(path, line).packed[0]?.run ?? "" })).filter(({ run }) => run !== entry.run);
  const all = [...kept, { line: lineOf(entry), run: entry.run }];
  all.sort((a, b) => compareText(a.run, b.run));
  return { text: all.map(({ line }) => `${line}
`).join(""), entries: all.length };
}
function lineOf(entry) {
  return oneLine(documentText(entrySchema, entry));
}
function oneLine(text) {
  return JSON.stringify(JSON.parse(text));
}
function filesOf(entries) {
  const files = /* @__PURE__ */ new Map();
  for (const [month, own] of Map.groupBy(entries, ({ at }) => at.slice(0, 7))) {
    let [number, text, count] = [1, "", 0];
    for (const entry of own.toSorted((a, b) => compareText(a.run, b.run))) {
      if (Buffer.byteLength(text) >= LARGEST_FILE) [number, text, count] = [number + 1, "", 0];
      text += `${lineOf(entry)}
`;
      count += 1;
      files.set(fileName(month, number), { text, entries: count, last: entry });
    }
  }
  return files;
}
function withFile(service, name, { text, entries }, { run, sha, at }) {
  const file = { name, entries, bytes: Buffer.byteLength(text) };
  const files = [...service.files.filter((other) => other.name !== name), file];
  files.sort(
    (a, b) => compareText(a.name.slice(0, 7), b.name.slice(0, 7)) || numberOf(a.name) - numberOf(b.name)
  );
  const newest = service.newest !== null && service.newest.at > at ? service.newest : { run, sha, at };
  return { ...service, files, entries: files.reduce((sum, one) => sum + one.entries, 0), newest };
}
function replaced(services, service) {
  return sorted([...services.filter(({ name }) => name !== service.name), service]);
}
function sorted(services) {
  return services.toSorted((a, b) => compareText(a.name, b.name));
}
function newestOf(entries) {
  const releases = [...Map.groupBy(entries.filter(isRelease), ({ release }) => release).values()];
  const wanted = [
    ...releases.slice(-NEWEST_RELEASES).flatMap((of) => of.at(-1) ?? []),
    ...entries.slice(-NEWEST)
  ];
  const kept = /* @__PURE__ */ new Set();
  let size = 0;
  for (const entry of wanted.reverse()) {
    size += kept.has(entry) ? 0 : lineOf(entry).length;
    if (kept.size > 0 && size > LARGEST_LATEST) break;
    kept.add(entry);
  }
  return entries.filter((entry) => kept.has(entry));
}
function isRelease({ release }) {
  return release !== null;
}
function latestText(service, entries) {
  const latest = { version: HISTORY_VERSION, service, entries: [...entries] };
  return `${oneLine(documentText(latestSchema, latest))}
`;
}

// src/baseline/rebuild-history.ts
var AT_ONCE = 500;
async function rebuildHistory(store, tags, entryOf2) {
  const known = /* @__PURE__ */ new Map();
  for (; ; ) {
    await readAll(store, known, entryOf2);
    const entries = [...known.values()].filter((one) => typeof one !== "string");
    const passedOver = [...known.values()].filter((one) => typeof one === "string");
    const before = known.size;
    await store.rewrite(
      `Make the history anew from ${entries.length} runs`,
      (view) => replacing(view, entries, tags)
    );
    if ((await store.list()).length === before) return { entries: entries.length, passedOver };
  }
}
async function readAll(store, known, entryOf2) {
  const runs = (await store.list()).filter(({ path }) => !known.has(path));
  for (let from = 0; from < runs.length; from += AT_ONCE) {
    const some = runs.slice(from, from + AT_ONCE);
    await store.prefetch?.(some);
    for (const run of some) known.set(run.path, await entryFrom(store, run, entryOf2));
  }
}
async function entryFrom(store, run, entryOf2) {
  const record = await readTrusted(store, run, null);
  return typeof record === "string" ? record : entryOf2(record, run.id);
}
async function replacing(view, entries, tags) {
  const { index, isNewer } = await readIndex(view);
  if (isNewer) throw newer();
  const former = (index?.services ?? []).flatMap(
    ({ name, files }) => [...files.map((file) => file.name), "latest.json"].map((file) => `${folderOf(name)}/${file}`)
  );
  const releases = { ...index?.releases, ...Object.fromEntries(tags) };
  return new Map([
    ...former.map((path) => [path, null]),
    ...wholeHistory(entries, releases)
  ]);
}
function newer() {
  return new GaitkeeperError("record-invalid", "A newer Gaitkeeper wrote the history.", {
    hint: "Update Gaitkeeper to the version that wrote it, and let that make it anew."
  });
}

// src/verdict/distil.ts
var LONGEST_SUBJECT = 120;
function distil(record, run, release) {
  const { cpuModel, cores, runnerImage } = record.machine;
  return {
    ...{ run, release },
    sha: record.head.sha,
    subject: firstLine(record.head.subject),
    base: record.base?.sha ?? null,
    recordedAt: record.startedAt,
    service: record.service.name,
    machine: { cpuModel, cores, runnerImage },
    points: pointsOf(record)
  };
}
function pointsOf(record) {
  const steps = new Map(pairedComparisons(record).map((one) => [keyOf(one), one]));
  const hashes = new Map(record.scenarios.map(({ name, hash }) => [name, hash]));
  return seriesOf(record).filter(counts).flatMap((series) => {
    const { cell, scenario, metric, launches, measurement } = series;
    const scenarioHash = measurement === null ? scenario : hashes.get(scenario);
    const value = typical(launches, "head");
    if (scenarioHash === void 0 || value === null) return [];
    const step = isDifference(metric) ? void 0 : steps.get(keyOf(series));
    const point = { cell, scenario, metric, scenarioHash, value };
    return {
      ...{ ...point, step: step === void 0 ? null : stepOf(step) },
      ...{ calibrated: ln(launches), levelError: errorOf(launches) }
    };
  });
}
function counts({ measurement, metric }) {
  if (measurement === null) return true;
  if (measurement.status === "unsteady") return false;
  return !(measurement.clientBound && pacedByEngine(metric));
}
function keyOf({ cell, scenario, metric }) {
  return JSON.stringify([cell, scenario, metric]);
}
function stepOf({ estimate, standardError, degreesOfFreedom }) {
  return { estimate, standardError, degreesOfFreedom };
}
function ln(launches) {
  const ratios = launches.flatMap(
    ({ head, reference }) => head === null || reference === null || head <= 0 || reference <= 0 ? [] : Math.log(head / reference)
  );
  return ratios.length === 0 ? null : median(ratios);
}
function errorOf(launches) {
  const level = levelOf(launches, "reference") ?? levelOf(launches, "none");
  return level === null ? null : Math.sqrt(level.variance);
}
function firstLine(subject) {
  const line = subject.replace(new RegExp("\\p{Cc}+", "gu"), " ").trim();
  return [...line].slice(0, LONGEST_SUBJECT).join("");
}

// src/commands/stages/history.ts
var FEW_RUNS = 500;
async function keepHistory(record, store, { repository, publishing }, io) {
  const tags = await tagsOf(repository, io);
  let seen = null;
  return {
    async derive(view, run) {
      if (!isTrusted(record)) return /* @__PURE__ */ new Map();
      const changes = await addToHistory(view, entryOf(record, run.id), tags);
      seen = changes;
      if (changes.problem !== null) return changes.files;
      const facts = { ...publishing, service: record.service.name };
      return new Map([...changes.files, ...await publishedFiles(view, changes.files, facts)]);
    },
    async finish() {
      if (seen?.problem) io.warn(`The run is stored, but not in the history: ${seen.problem}`);
      if (!seen?.begins) return;
      const before = (await store.newest(FEW_RUNS + 2)).length - 1;
      if (before > FEW_RUNS)
        io.warn(`The history begins with this run, not with those before it: ${REBUILD}`);
      else if (before > 0) await rebuild(store, tags, publishing);
    }
  };
}
async function rebuild(store, tags, publishing) {
  const rebuilt = await rebuildHistory(store, tags, entryOf);
  await store.rewrite("Draw the badges and the page anew", (view) => drawn(view, publishing));
  return rebuilt;
}
async function drawn(view, publishing) {
  const files = /* @__PURE__ */ new Map();
  for (const { name } of (await readIndex(view)).index?.services ?? []) {
    const latest = `${folderOf(name)}/latest.json`;
    const history = await view.read(folderOf(name), (path) => path === latest);
    const published = await publishedFiles(view, history, { ...publishing, service: name });
    for (const [path, text] of published) files.set(path, text);
  }
  return files;
}
function entryOf(record, run) {
  return distil(usablePart(record), run, null);
}
async function tagsOf(repository, io) {
  try {
    return await releaseTags(repository);
  } catch (error) {
    if (!(error instanceof GaitkeeperError)) throw error;
    io.debug(`The version tags were not read: ${error.message}`);
    return /* @__PURE__ */ new Map();
  }
}

export {
  keepHistory,
  rebuild,
  tagsOf
};
