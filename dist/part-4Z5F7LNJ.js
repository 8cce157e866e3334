import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  publishingFor,
  withAccepted
} from "./part-LNXLIUSO.js";
import {
  findRepository,
  folderWithin,
  neededBaseline,
  openDocuments,
  readAcceptances,
  readConfig,
  readGithubContext,
  readHistory,
  readIndex,
  serviceFolder,
  serviceOf,
  storeContext,
  trendsOf
} from "./part-VCHISYWL.js";
import {
  unknownName
} from "./part-7R3H4FXS.js";
import {
  GaitkeeperError
} from "./part-GGJGLKMB.js";

// src/commands/stages/since.ts
function sinceOf(text, entries) {
  if (text === void 0) return () => true;
  const start = momentOf(text, entries);
  return ({ recordedAt }) => Date.parse(recordedAt) >= start;
}
function momentOf(text, entries) {
  const named = entries.find(
    ({ release, sha }) => release === text || text.length >= 7 && sha.startsWith(text)
  );
  if (named !== void 0) return Date.parse(named.recordedAt);
  const date = /^\d{4}-\d\d-\d\d$/.test(text) ? Date.parse(text) : Number.NaN;
  if (!Number.isNaN(date)) return date;
  throw new GaitkeeperError("usage", `\`${text}\` is no time of this history.`, {
    hint: "Give a date such as 2026-01-31, a release, or a recorded commit (seven digits or more)."
  });
}

// src/commands/stages/stored-history.ts
async function openHistory(request, io) {
  const repository = await findRepository(request.directory);
  const config = await readConfig(request, io, null);
  const { threshold } = config;
  const baseline = neededBaseline(config.baseline, "There is no history");
  const documents = openDocuments(baseline, storeContext(repository, io));
  const github = readGithubContext(request.env);
  const folder = serviceFolder(config, await folderWithin(repository.root, request.directory));
  const here = serviceOf({ config, repository, github, folder });
  const flags = request.history ?? NO_FLAGS;
  return {
    ...{ baseline, repository, documents, publishing: publishingFor(github, threshold) },
    async read() {
      const service = await chosenService(documents, flags.service, here);
      const { entries, passedOver } = await readHistory(documents, { service });
      const acceptances = await readAcceptances(documents);
      for (const why of [...passedOver, ...acceptances.passedOver]) io.warn(why);
      if (passedOver.length > 0) io.warn(REBUILD_DAMAGED);
      if (entries.length === 0) throw nothingYet(documents.description, service);
      const since = sinceOf(flags.since, entries);
      const all = trendsOf(entries, { threshold }).map(
        (trend) => withAccepted(trend, entries, acceptances.all)
      );
      return { service, entries, trends: filtered(all, flags).map((one) => from(one, since)) };
    },
    [Symbol.asyncDispose]: () => documents[Symbol.asyncDispose]()
  };
}
var REBUILD_DAMAGED = "`gaitkeeper history --rebuild` makes anew from the runs what was passed over.";
var NO_FLAGS = {
  ...{ service: void 0, cell: void 0, scenario: void 0, metric: void 0 },
  ...{ since: void 0, format: void 0, csv: false, rebuild: false, compact: false }
};
async function chosenService(documents, asked, here) {
  const { index, problem, isNewer } = await readIndex(documents);
  if (problem !== null) throw unreadable(problem, isNewer);
  const names = index?.services.map(({ name }) => name) ?? [];
  if (names.length === 0) throw nothingYet(documents.description, asked ?? here);
  const wanted = asked ?? (names.includes(here) ? here : names.length === 1 ? names[0] : void 0);
  if (wanted !== void 0 && names.includes(wanted)) return wanted;
  if (asked !== void 0) throw unknownName("service", asked, names);
  throw new GaitkeeperError("usage", `There are several services: ${names.join(", ")}.`, {
    hint: "Name one of them by --service."
  });
}
function filtered(trends, flags) {
  return ["cell", "scenario", "metric"].reduce((rest, key) => {
    const wanted = flags[key];
    if (wanted === void 0) return rest;
    const names = new Set(trends.map((trend) => trend[key]));
    const of = names.has(wanted) ? rest.filter((trend) => trend[key] === wanted) : rest.filter((trend) => key === "cell" && trend[key].includes(wanted));
    if (of.length === 0) throw unknownName(key, wanted, [...names]);
    return of;
  }, trends);
}
function from(trend, since) {
  const points = trend.points.filter(since);
  const kept = new Set(points.map(({ sha }) => sha));
  return { ...trend, points, changes: trend.changes.filter(({ to }) => kept.has(to)) };
}
function nothingYet(place, service) {
  return new GaitkeeperError("usage", `There is no history of ${service} in the ${place} yet.`, {
    hint: "Let `gaitkeeper record` run on the default branch; where runs are stored already, `gaitkeeper history --rebuild` makes it of them."
  });
}
function unreadable(problem, isNewer) {
  return new GaitkeeperError("record-invalid", `The history cannot be read: ${problem}`, {
    hint: isNewer ? "Until then runs are stored all the same, and the history stays as it is." : "`gaitkeeper history --rebuild` makes it anew from all runs; none of them is touched."
  });
}

export {
  openHistory
};
