import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  ACCEPTANCE_VERSION,
  FOLDER,
  HISTORY,
  REVOKED,
  TOO_MUCH,
  acceptanceParts,
  contentHash,
  documentText,
  external_exports,
  folderOf,
  hasEnded,
  isAbout,
  isNewer,
  mergedPull,
  pageAsset,
  pathOf,
  readAcceptance,
  readDocument,
  readLatest,
  serviceSlug,
  standingsOf,
  told,
  trendsOf,
  unpackEntry
} from "./part-VCHISYWL.js";

// src/verdict/accepted-changes.ts
function withAccepted(trend, entries, acceptances) {
  if (acceptances.length === 0 || trend.changes.length === 0) return trend;
  const by = acceptedBy(trend, entries, acceptances);
  return {
    ...trend,
    changes: trend.changes.map((change) => {
      const accepted = by(change);
      return accepted === null ? change : { ...change, accepted };
    })
  };
}
function acceptedBy(trend, entries, acceptances) {
  const places = new Map(trend.points.map(({ sha }, at) => [sha, at]));
  const pulls = new Map(
    entries.flatMap(({ sha, subject }) => {
      const pull = mergedPull(subject);
      return pull === null ? [] : [[pull, sha]];
    })
  );
  const own = acceptances.flatMap((acceptance) => {
    if (acceptance.service !== trend.service || !isAbout(acceptance, trend)) return [];
    const merged = acceptance.pull === null ? void 0 : pulls.get(acceptance.pull);
    const at = places.get(acceptance.head) ?? places.get(merged ?? "");
    return at === void 0 ? [] : [{ acceptance, at }];
  });
  return ({ from, to, estimate }) => {
    const [first, last] = [places.get(from) ?? -1, places.get(to) ?? -1];
    const found = own.find(
      ({ acceptance, at }) => first < at && (at <= last || isNextRelease(trend, last, at)) && isOfSize(acceptance, trend, estimate)
    );
    return found === void 0 ? null : told(found.acceptance);
  };
}
function isNextRelease({ points }, change, at) {
  const released = points[at];
  if (released === void 0 || released.release === null) return false;
  return !points.slice(change, at).some(({ release, sha }) => release !== null && sha !== released.sha);
}
function isOfSize({ effects }, { cell, scenario, metric }, estimate) {
  const effect = effects.find(
    (of) => of.cell === cell && of.scenario === scenario && of.metric === metric
  );
  if (effect === void 0 || effect.estimate * estimate <= 0) return false;
  return Math.abs(estimate) <= TOO_MUCH * Math.abs(effect.estimate);
}

// src/baseline/told-acceptances.ts
var ACCEPTED = `${HISTORY}/accepted.json`;
var MOST = 200;
var MOST_EFFECTS = 500;
var schema = external_exports.strictObject({
  version: external_exports.literal(ACCEPTANCE_VERSION),
  acceptances: external_exports.array(external_exports.strictObject(acceptanceParts)).max(MOST)
});
async function toldAcceptances(view) {
  const text = (await view.read(HISTORY, (path) => path === ACCEPTED)).get(ACCEPTED);
  if (text !== void 0 && isNewer(text)) return { all: [], files: /* @__PURE__ */ new Map() };
  const known = text === void 0 ? [] : toldIn(text);
  const { stands, added } = await beside(known, view);
  const all = [...known, ...added].filter(stands).sort((a, b) => a.at < b.at ? 1 : -1).slice(0, MOST);
  const next = documentText(schema, { version: ACCEPTANCE_VERSION, acceptances: all });
  return { all, files: next === text ? /* @__PURE__ */ new Map() : /* @__PURE__ */ new Map([[ACCEPTED, next]]) };
}
function toldIn(text) {
  const read = readDocument(schema, ACCEPTED, text);
  return "value" in read ? read.value.acceptances : [];
}
async function beside(known, view) {
  const names = new Set(known.map(({ id }) => pathOf(id)));
  const revoked = /* @__PURE__ */ new Set();
  const there = /* @__PURE__ */ new Set();
  const texts = await view.read(FOLDER, (path) => {
    const [, id] = REVOKED.exec(path) ?? [];
    if (id === void 0) there.add(path);
    else revoked.add(id);
    return id === void 0 && !names.has(path);
  });
  const added = [...texts].flatMap(([path, one]) => {
    const found = readAcceptance(path, one);
    return "value" in found ? [toldFrom(found.value)] : [];
  });
  const stands = ({ id }) => !revoked.has(id) && there.has(pathOf(id));
  return { added, stands };
}
function toldFrom({ effects, comment: _, version: __, ...rest }) {
  const told2 = effects.slice(0, MOST_EFFECTS);
  return {
    ...rest,
    effects: told2.map(({ cell, scenario, metric, estimate }) => ({
      ...{ cell, scenario, metric, estimate }
    }))
  };
}

// src/commands/stages/page-files.ts
import { readFile } from "node:fs/promises";
var PARTS = ["page/page.js", "page/page-worker.js", "page/page-style.css"];
var FOLDER2 = "page";
var MARK = `${FOLDER2}/version.txt`;
async function pageFiles(view, repository) {
  const html = await textOf("index.html");
  const parts = await Promise.all(PARTS.map(async (path) => [path, await textOf(path)]));
  if (html === null || !parts.every(isThere)) return /* @__PURE__ */ new Map();
  const mark = (await view.read(FOLDER2, (path) => path === MARK)).get(MARK);
  const known = repository ?? mark?.split("\n")[1] ?? "";
  const address = ADDRESS.test(known) ? known : "";
  const version = contentHash(JSON.stringify([html, parts, address])).slice(0, 16);
  const next = `${version}
${address}
`;
  if (mark === next) return /* @__PURE__ */ new Map();
  return new Map([["index.html", filledIn(html, version, address)], ...parts, [MARK, next]]);
}
var ADDRESS = /^https?:\/\/[\w.:-]+\/[\w.-]+\/[\w.-]+$/;
function filledIn(html, version, address) {
  return html.replaceAll("VERSION", version).replace("REPOSITORY", () => address);
}
function isThere(part) {
  return part[1] !== null;
}
async function textOf(name) {
  const path = pageAsset(name);
  return path === null ? null : readFile(path, "utf8");
}

// src/commands/stages/published.ts
function publishingFor(github, threshold) {
  const repository = github === null ? null : `${github.serverUrl}/${github.owner}/${github.repo}`;
  return { repository, threshold };
}
async function publishedFiles(view, history, facts) {
  const path = `${folderOf(facts.service)}/latest.json`;
  const latest = history.get(path) ?? null;
  const accepted = await toldAcceptances(view);
  const badges = latest === null ? /* @__PURE__ */ new Map() : await badgesOf(view, { latest, accepted: accepted.all }, facts);
  return new Map([...badges, ...accepted.files, ...await pageFiles(view, facts.repository)]);
}
async function badgesOf(view, { latest, accepted }, { service, threshold }) {
  const entries = readLatest(folderOf(service), latest).packed.map(unpackEntry);
  const trends = trendsOf(entries, { search: false });
  const occasion = { now: /* @__PURE__ */ new Date(), lastRelease: null };
  const holding = accepted.filter((acceptance) => !hasEnded(acceptance, occasion));
  const series = standingsOf(trends, Math.log1p(threshold)).map((one) => ({
    ...one,
    accepted: one.standing === "regressed" && one.since !== null && acceptedBy(one.trend, entries, holding)(one.since) !== null
  }));
  const files = /* @__PURE__ */ new Map();
  await view.read(`badges/${serviceSlug(service)}`, (path) => {
    files.set(path, null);
    return false;
  });
  const { badgeFiles } = await import("./part-27RGWTBZ.js");
  for (const [path, text] of badgeFiles({ service, series, slug: serviceSlug })) {
    files.set(`badges/${path}`, text);
  }
  return files;
}

export {
  withAccepted,
  publishingFor,
  publishedFiles
};
