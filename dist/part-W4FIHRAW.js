import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  Deal,
  requestBytes
} from "./part-F5QK2VWJ.js";
import {
  acceptancesIn,
  artifactName,
  clientFor,
  commitsBetween,
  contained,
  credibleRecords,
  falseClaim,
  hasEnded,
  headVerifier,
  lostShards,
  mergeRecords,
  mergeable,
  ofOneService,
  printable,
  readRecords,
  recordsOfRun,
  reportRecord,
  shardName,
  shardStates,
  targetOf,
  tellLeftOut,
  writeSummary
} from "./part-ZZTOJ476.js";
import "./part-R7XJPOIE.js";
import {
  keepHistory
} from "./part-FWCH76AM.js";
import {
  grid,
  highest,
  history,
  isTrustedEvent,
  readReleases,
  releaseOf,
  seriesOf
} from "./part-NBQL3KTR.js";
import "./part-HK4WQ236.js";
import "./part-Q6J5EXGQ.js";
import {
  NothingAsked,
  applicationByFiles,
  asAsked,
  ask,
  askedCells,
  cellTasks,
  checkOutForProject,
  checkOutHead,
  collectRequirements,
  confirmingHere,
  defaultInterpreter,
  describeMachine,
  detectApplication,
  detectLaunchers,
  exchangeOnce,
  expandMatrix,
  findCandidates,
  findCells,
  findInterpreters,
  findService,
  isInstalled,
  jobsFor,
  measureCells,
  measureProject,
  namedCells,
  partition,
  partitionCpus,
  proposeScenarios,
  referenceScenario,
  referenceService,
  serviceName,
  splitUnsupported,
  startLoadEngine,
  total,
  whichProgram
} from "./part-4CYJYF35.js";
import {
  checkAnswer,
  describeAnswer
} from "./part-RW5NVQ5L.js";
import {
  DEFAULTS,
  Field,
  checkRanges,
  deepenUntil,
  encodeRecord,
  external_exports,
  fetchTag,
  figures,
  findCommit,
  findRepository,
  halfWidth,
  holm,
  launcherNamed,
  loadConfig,
  marginOf,
  mean,
  number,
  openDocuments,
  openProject,
  openStore,
  pValue,
  plain,
  readHistory,
  readIfThere,
  remoteDefaultBranch,
  remoteOf,
  remoteTags,
  require_dist,
  require_pep440,
  run,
  serviceSlug,
  share,
  shortSha,
  temporaryFolder,
  text,
  unknownName,
  variance,
  writeAtomically
} from "./part-HML3ZP2J.js";
import "./part-YKGWC3FU.js";
import {
  allRequests,
  askingFor,
  examplesOf,
  requestsOf
} from "./part-WWHYZK7T.js";
import {
  GaitkeeperError,
  __callDispose,
  __toESM,
  __using
} from "./part-XK55AZ66.js";

// src/commands/stages/earlier.ts
async function continued(opened, io) {
  const project = await asAsked(opened, io);
  if (project.asked === void 0 || project.asked.cells === null) return { project, earlier: [] };
  const earlier = await readEarlier(project, io);
  if (earlier.length > 0) return { project, earlier };
  io.warn(
    "What earlier attempts measured cannot be read, so everything is measured: upload `gaitkeeper-output` by actions/upload-artifact, under the output `artifact-name`, and give the job `actions: read`."
  );
  return { project: opened, earlier: [] };
}
function together(record3, earlier, io) {
  const { name } = record3.service;
  const own2 = earlier.filter(({ service }) => service.name === name);
  if (own2.length === 0) return record3;
  const { records, odd } = mergeable(ofOneService([record3, ...own2], name));
  tellLeftOut(odd, io);
  return mergeRecords(records);
}
async function readEarlier({ github, request }, io) {
  if (github === null || request.token === void 0) return [];
  const client = clientFor(request.token, github.apiUrl, io);
  const run2 = runOf(github);
  try {
    const arrived = await recordsOfRun(client, run2);
    const { records } = await credibleRecords(arrived, run2, headVerifier(client, run2), io);
    return records;
  } catch (error) {
    if (!(error instanceof GaitkeeperError)) throw error;
    io.warn(`${error.message} ${error.hint ?? ""}`);
    return [];
  }
}
function runOf({ owner, repo, runId, attempt, event, pull, sha }) {
  return {
    ...{ owner, repo, id: runId, attempt, event, headSha: pull?.headSha ?? sha },
    mergeSha: event === "pull_request" ? sha : null
  };
}

// src/commands/check.ts
async function check(request, io) {
  const { project: wanted, earlier } = await continued(await openProject(request, io), io);
  const project = confirmingHere(wanted);
  const measured = await measureProject(project, io);
  const record3 = together(measured, earlier, io);
  const target = project.github && targetOf(project.github);
  const ended = await reportRecord(record3, { ...project, target, shards: [] }, io);
  return { ...ended, outputs: { ...ended.outputs, "artifact-name": artifactName(measured) } };
}

// src/commands/doctor.ts
import { mkdir } from "node:fs/promises";
import { join as join2 } from "node:path";

// src/commands/doctor/finding.ts
function good(area, text2) {
  return { area, state: "good", text: text2, mend: null, outcome: null };
}
function note(area, text2, mend = null) {
  return { area, state: "note", text: text2, mend, outcome: null };
}
function problem(area, error) {
  if (!(error instanceof GaitkeeperError)) throw error;
  const { message, detail, hint, outcome } = error;
  const text2 = detail === void 0 ? message : `${message}
${detail.trimEnd()}`;
  return { area, state: "problem", text: text2, mend: hint ?? null, outcome };
}

// src/commands/doctor/machine.ts
import { loadavg } from "node:os";

// src/platform/pressure.ts
async function cpuPressure() {
  const text2 = await readIfThere("/proc/pressure/cpu");
  const average = /^some .*\bavg60=([\d.]+)/m.exec(text2 ?? "")?.[1];
  return average === void 0 ? null : Number(average) / 100;
}

// src/commands/doctor/machine.ts
var BUSY = 0.1;
async function examineMachine({ env }) {
  const { cpuModel, cores, memoryMiB, os } = await describeMachine(env);
  const { cpus, reason: reason2 } = await partitionCpus();
  const memory = `${(memoryMiB / 1024).toFixed(1)} GiB`;
  return [
    good("machine", `${cpuModel}, ${cores} CPUs, ${memory}, ${os}, Node ${process.version}`),
    cpus === null || reason2 !== null ? note("machine", reason2 ?? "Nothing is pinned.", mendOf(reason2 ?? "")) : good(
      "machine",
      `servers on CPU ${cpus.server.join(", ")}, load engine on ${cpus.engine.join(", ")}`
    ),
    await busyness(),
    await interpreters(),
    await isInstalled("uv") ? good("machine", "uv makes the environments") : note("machine", "pip makes the environments.", "Install uv: it is several times quicker.")
  ];
}
function mendOf(reason2) {
  if (reason2.includes("taskset")) return "Install util-linux, which has taskset.";
  return reason2.includes("one CPU") ? "Use a machine with two CPUs or more." : null;
}
async function busyness() {
  const waiting = await cpuPressure();
  const load2 = (loadavg()[0] ?? 0).toFixed(1);
  const text2 = waiting === null ? `load average ${load2}` : `load average ${load2}; something waited for a CPU ${(100 * waiting).toFixed(0)}% of the last minute`;
  if (waiting === null || waiting < BUSY) return good("machine", text2);
  return note("machine", text2, "End what else runs here: intervals get wider, not wrong.");
}
async function interpreters() {
  const found = await findInterpreters();
  if (found.length === 0) {
    return note(
      "machine",
      "No Python was found.",
      "Install one, or let actions/setup-python do it."
    );
  }
  const named = found.map(({ label, gil }) => gil === false ? `${label} (no GIL)` : label);
  return good("machine", `interpreters ${named.join(", ")}`);
}

// src/commands/doctor/noise.ts
import { join } from "node:path";
var SECONDS = 10;
var WIDE = 0.05;
async function examineNoise(folder, io) {
  try {
    const cell = await sameAgainstSame(folder);
    const { cells } = await measureCells(
      [cell],
      [referenceScenario],
      {
        ...{ budgetSeconds: SECONDS, precision: 1e-3, minLaunches: 4, maxLaunches: 20 },
        ...{ bootTimeoutMs: 3e4, ready: null, seed: Date.now() % 2 ** 31 },
        logs: join(folder, "logs")
      },
      io.progress
    );
    return findingOf(cells[0]);
  } catch (error) {
    return problem("noise", error);
  }
}
function findingOf(cell) {
  const launches = cell?.measurements[0]?.launches ?? [];
  const widths = ["throughput", "cpu"].map((metric) => {
    const ratios = launches.flatMap(({ metrics }) => metrics[metric]?.logRatio ?? []);
    if (ratios.length < 2) return null;
    const standardError = Math.sqrt(variance(ratios) / ratios.length);
    return {
      metric: metric === "cpu" ? "CPU per request" : metric,
      estimate: mean(ratios),
      half: halfWidth({ standardError, degreesOfFreedom: ratios.length - 1 }, 0.95)
    };
  });
  const known = widths.filter((width) => width !== null);
  if (known.length === 0) return note("noise", cell?.reason ?? "The noise could not be measured.");
  const told2 = known.map(
    ({ metric, estimate, half }) => `${metric} ${(100 * estimate).toFixed(1)} \xB1 ${(100 * half).toFixed(1)}%`
  );
  const text2 = `a server against itself, ${launches.length} launches in ${SECONDS} s: ${told2.join(", ")} (95%)`;
  if (Math.min(...known.map(({ half }) => half)) < WIDE) return good("noise", text2);
  return note("noise", text2, "Give it more budget, or a quieter machine.");
}
async function sameAgainstSame(folder) {
  const { interpreter } = await defaultInterpreter(folder);
  const launcher = launcherNamed("wsgiref");
  const reference = referenceService(launcher, "wsgi");
  if (reference === null) throw new Error("wsgiref launches the reference service");
  const target = { ...reference, python: interpreter.executable, packages: {}, env: {} };
  return {
    cell: {
      id: "noise",
      launcher: launcher.name,
      interpreter,
      workers: 1,
      threads: 1,
      options: {}
    },
    launcher,
    targets: { base: target, head: target },
    failure: null
  };
}

// src/commands/doctor/service.ts
async function examineService(project, folder, io) {
  try {
    var _stack = [];
    try {
      const revisions = __using(_stack, await checkOutForProject(project, folder, io), true);
      const { base, head } = revisions;
      const commits = good(
        "repository",
        `${head.commit.ref} (${head.commit.sha.slice(0, 7)}) would be compared with ${base.commit.ref} (${base.commit.sha.slice(0, 7)})`
      );
      const warnings = revisions.warnings.map((warning) => note("repository", warning));
      try {
        const service = await findService(project, revisions, io);
        return [commits, ...warnings, ...await examineCells(project, service, io)];
      } catch (error) {
        return [commits, ...warnings, problem("service", error)];
      }
    } catch (_) {
      var _error = _, _hasError = true;
    } finally {
      var _promise = __callDispose(_stack, _error, _hasError);
      _promise && await _promise;
    }
  } catch (error) {
    return [problem("repository", error)];
  }
}
async function examineCells(project, service, io) {
  const { target, directory, protocol, framework, evidence } = service.head.application;
  const place = directory === "." ? "" : ` in ${directory}`;
  const { supported, unsupported } = splitUnsupported(
    await findCells(project, service, io),
    service.head.application
  );
  return [
    good(
      "service",
      `application ${target}${place}: ${framework ?? protocol}, ${protocol} (${evidence})`
    ),
    ...service.baseError === null ? [] : [note("service", `The base has no application: ${service.baseError.message}`)],
    ...supported.map(({ cell }) => good("service", `cell ${cell.id}`)),
    ...unsupported.map(({ id, reason: reason2 }) => note("service", `cell ${id} is unsupported: ${reason2}`)),
    ...supported.length > 0 ? [] : [noCells()],
    scenarios(project, service),
    good("service", `budget ${project.config.budgetSeconds} s for ${supported.length} cells`)
  ];
}
function noCells() {
  return problem(
    "service",
    new GaitkeeperError("nothing-to-measure", "No cell of the matrix is supported.", {
      hint: "Name a launcher of the right protocol by `servers` (docs/launchers.md)."
    })
  );
}
function scenarios({ config }, { routes }) {
  if (config.scenarios !== null) {
    const named = config.scenarios.map(({ name, description }) => `${name} (${description})`);
    return good("service", `scenarios ${named.join(", ")}`);
  }
  const proposed = proposeScenarios({ routes }).map(({ path }) => `GET ${path}`);
  return note(
    "service",
    `No scenarios are configured: as many of ${proposed.join(", ")} as answer would be measured.`,
    "Name those that matter under `scenarios` in gaitkeeper.yml."
  );
}

// src/commands/doctor.ts
async function doctor(request, io) {
  var _stack = [];
  try {
    const folder = __using(_stack, await temporaryFolder("gaitkeeper-run-"), true);
    await mkdir(join2(folder.path, "logs"));
    const findings = [
      ...await io.stage("Machine", () => examineMachine(request)),
      ...await io.stage("Service", () => examineProject(request, folder.path, io)),
      await io.stage("Noise", () => examineNoise(folder.path, io))
    ];
    io.result(request.json ? JSON.stringify({ findings }, null, 2) : textOf(findings));
    const worst = findings.find(({ outcome }) => outcome !== null);
    return { outcome: worst?.outcome ?? "passed", outputs: {} };
  } catch (_) {
    var _error = _, _hasError = true;
  } finally {
    var _promise = __callDispose(_stack, _error, _hasError);
    _promise && await _promise;
  }
}
async function examineProject(request, folder, io) {
  try {
    const project = await openProject(request, io);
    return [...await examineService(project, folder, io), ...examineGithub(project)];
  } catch (error) {
    return [problem("repository", error)];
  }
}
function examineGithub({ github, request }) {
  if (github === null) return [];
  if (request.token === void 0) {
    return [
      note(
        "GitHub",
        "There is no token: nothing can be posted.",
        "Leave the input `token` at its default."
      )
    ];
  }
  if (github.pull !== null && github.pull.headRepository !== `${github.owner}/${github.repo}`) {
    return [
      note("GitHub", "This is a pull request from a fork: its report goes to the job summary.")
    ];
  }
  return [good("GitHub", `${github.owner}/${github.repo}, ${github.event}, with a token`)];
}
var MARKS = { good: "\u2713", note: "!", problem: "\u2717" };
function textOf(findings) {
  const groups = [...Map.groupBy(findings, ({ area }) => area)];
  return groups.map(([area, of]) => [area, ...of.flatMap(linesOf)].join("\n")).join("\n\n");
}
function linesOf({ state, text: text2, mend }) {
  const [first = "", ...more] = text2.split("\n");
  return [
    `  ${MARKS[state]} ${first}`,
    ...more.map((line3) => `    ${line3}`),
    ...mend === null ? [] : [`    \u2192 ${mend}`]
  ];
}

// src/service/release-pair.ts
var import_pep440 = __toESM(require_pep440(), 1);

// src/service/missing-release.ts
var FIRST = "For the first release, say `--allow-first` (the Action: `allow-first: true`).";
var NAMED = "To compare with another commit, name it by `--base` (the Action: `base`).";
function nothingBefore(name, others, complete) {
  if (!complete) {
    return new GaitkeeperError(
      "git-failed",
      `Whether a release comes before ${name} is not known: the remote does not tell its tags, and this clone has none.`,
      { hint: `Fetch the tags (\`git fetch --tags\`), or give a token that reads. ${NAMED}` }
    );
  }
  return new GaitkeeperError("no-release", `No release comes before ${name}.${besides(others)}`, {
    hint: `${FIRST} ${NAMED} A release is a tag that names a version, such as v1.4.0.`
  });
}
function besides(others) {
  const tags = others.slice(0, 3).map(({ tag }) => tag);
  return tags.length === 0 ? "" : ` There are ${tags.join(", ")}, which are higher, or of another package.`;
}
function notNamed(tag) {
  return new GaitkeeperError(
    "usage",
    `\`${tag}\` is no tag of this repository, and names no version.`,
    {
      hint: "Name a tag, or the version to be released as its tag will name it, such as v1.4.0."
    }
  );
}
function whichSeries(releases, name) {
  const series = [...new Set(releases.map(({ tag }) => seriesOf(tag)))].sort();
  const shown = series.slice(0, 5).map((one) => `\`${one}\u2026\``);
  return new GaitkeeperError(
    "usage",
    `Which package ${name} releases is not known: there are tags ${shown.join(", ")}.`,
    { hint: `Name its tag by \`--tag\` (the Action: \`tag\`), such as ${series[0]}1.0.0.` }
  );
}

// src/service/series.ts
function findSeries(releases, folder) {
  const named = seriesNamed(releases, folder);
  if (named !== null) return named;
  const series = [...new Set(releases.map(({ tag }) => seriesOf(tag)))];
  return series.length === 1 ? series[0] ?? null : series.includes("") ? "" : null;
}
function seriesNamed(releases, folder) {
  const names = [folder, folder.slice(folder.lastIndexOf("/") + 1)];
  const series = releases.map(({ tag }) => seriesOf(tag));
  const found = names.flatMap(
    (name) => series.find((one) => one !== "" && one.replace(/[-_/@]+$/, "") === name) ?? []
  );
  return found[0] ?? null;
}

// src/service/release-pair.ts
async function findReleased(repository, query, known) {
  const { tag } = query;
  const standing = tag === null ? void 0 : known.commits.get(tag);
  if (tag !== null && standing === void 0 && releaseOf(tag) === null) throw notNamed(tag);
  if (tag !== null && standing !== void 0 && query.ref === null) {
    return { ref: tag, sha: await commitOf(repository, tag, standing), release: releaseOf(tag) };
  }
  const ref = query.ref ?? "HEAD";
  const sha = await findCommit(repository, ref);
  if (sha === null) {
    throw new GaitkeeperError("usage", `${ref} names no commit of ${repository.root}.`, {
      hint: "Name a branch, a tag or a commit."
    });
  }
  if (tag !== null) return { ref, sha, release: releaseOf(tag) };
  const release = releaseOn(sha, query.folder, known);
  return { ref: release?.tag ?? ref, sha, release };
}
async function commitOf(repository, tag, sha) {
  await fetchTag(repository, { tag, sha });
  const commit = await findCommit(repository, `refs/tags/${tag}`);
  if (commit !== null) return commit;
  throw new GaitkeeperError("usage", `The tag ${tag} stands on no commit.`, {
    hint: "Name the commit by --head."
  });
}
function releaseOn(sha, folder, { byCommit }) {
  const standing = byCommit.get(sha) ?? [];
  const series = seriesNamed([...byCommit.values()].flat(), folder) ?? findSeries(standing, folder);
  return highest(standing.filter(({ tag }) => seriesOf(tag) === series));
}
async function findPrevious(repository, released, folder, known) {
  const others = [...known.byCommit].flatMap(
    ([sha2, of]) => sha2 === released.sha ? [] : of.map((release) => ({ ...release, sha: sha2 }))
  );
  const own2 = ownSeries(others, released, folder);
  const finals = own2.filter(({ prerelease }) => !prerelease);
  const found = released.release?.prerelease ? await inHistory(repository, released, own2) ?? elsewhere(own2, released) : await inHistory(repository, released, finals) ?? elsewhere(finals, released) ?? await inHistory(repository, released, own2) ?? elsewhere(own2, released);
  if (found === null) throw nothingBefore(nameOf(released), others, known.complete);
  const { tag, sha } = found.release;
  if (await fetchTag(repository, { tag, sha })) return found;
  throw new GaitkeeperError("git-failed", `The tag ${tag} cannot be fetched.`, {
    hint: "Fetch the tags, or name what to compare with by --base."
  });
}
function ownSeries(others, { release, sha }, folder) {
  const series = release === null ? findSeries(others, folder) : seriesOf(release.tag);
  if (series === null && others.length > 0) throw whichSeries(others, shortSha(sha));
  return others.filter(
    ({ tag, version }) => seriesOf(tag) === series && (release === null || (0, import_pep440.compare)(version, release.version) < 0)
  );
}
async function inHistory(repository, released, releases) {
  const best = highest(releases);
  if (best === null) return null;
  const highestSeen = async () => {
    const before = new Set((await repository.git(["rev-list", released.sha])).split("\n"));
    return highest(releases.filter(({ sha }) => before.has(sha)));
  };
  const surely = await deepenUntil(repository, async () => {
    const seen = await highestSeen();
    return seen !== null && (0, import_pep440.compare)(seen.version, best.version) === 0 ? seen : null;
  });
  const release = surely ?? await highestSeen();
  return release === null ? null : { release, why: reason(release, released, "in its history") };
}
function elsewhere(releases, released) {
  const release = highest(releases);
  if (release === null) return null;
  return { release, why: reason(release, released, "of all; none is in its history") };
}
function reason({ prerelease }, { release }, where) {
  const before = release === null ? "" : ` before ${release.tag}`;
  const only = prerelease && !release?.prerelease ? ", and a pre-release, as there is nothing else" : "";
  return `the highest version${before} ${where}${only}`;
}
function nameOf({ release, sha }) {
  return release?.tag ?? shortSha(sha);
}

// src/commands/stages/compared-release.ts
async function compareRelease(project) {
  const { repository, request, folder } = project;
  const known = await readReleases(repository);
  const tag = request.tag ?? pushedTag(project, known);
  const released = await findReleased(
    repository,
    { ref: request.head ?? null, tag, folder },
    known
  );
  const named = { head: released.ref, tag: released.release?.tag ?? tag };
  const { base } = request.overrides;
  if (typeof base === "string") {
    const version = releaseOf(base)?.version;
    const why2 = "as `base` says";
    return { ...named, previous: base, why: why2, ...version ? { lastRelease: version } : {} };
  }
  const { release, why } = await findPrevious(repository, released, folder, known);
  return { ...named, previous: release.tag, why, lastRelease: release.version };
}
function pushedTag({ github, folder }, { byCommit }) {
  const tag = /^refs\/tags\/(.+)$/.exec(github?.ref ?? "")?.[1] ?? null;
  const own2 = seriesNamed([...byCommit.values()].flat(), folder);
  return tag === null || own2 === null || own2 === seriesOf(tag) ? tag : null;
}

// src/commands/stages/first-release.ts
async function firstRelease({ message }, io) {
  const sentence = `${message} Nothing was compared: the first release is allowed to pass.`;
  io.result(sentence);
  await writeSummary(() => `${text(sentence)}
`);
  return {
    outcome: "passed",
    outputs: { verdict: "first-release", headline: sentence, "previous-release": "" }
  };
}

// src/verdict/release-changes.ts
function releaseChanges(base, log, entries, options) {
  const recorded = new Map(entries.map((entry) => [entry.sha, entry]));
  const changes = [];
  const named = /* @__PURE__ */ new Set();
  let since = /* @__PURE__ */ new Set([base]);
  let pulls = [];
  for (const { sha, pull, title } of log.toReversed()) {
    if (pull !== null && !named.has(pull)) pulls = [{ number: pull, title }, ...pulls];
    if (pull !== null) named.add(pull);
    since.add(sha);
    const entry = recorded.get(sha);
    if (entry?.base == null || entry.base === sha || !since.has(entry.base)) continue;
    if (pulls.length > 0) changes.unshift({ pulls, effects: effectsIn(entry, options) });
    pulls = [];
    since = /* @__PURE__ */ new Set([sha]);
  }
  return pulls.length === 0 ? changes : [{ pulls, effects: null }, ...changes];
}
function effectsIn({ points }, options) {
  const steps = points.flatMap(
    (point) => point.step !== null && options.gating.includes(point.metric) ? [{ ...point, step: point.step }] : []
  );
  const adjusted = holm(steps.map(({ step: step2 }) => chance(step2)));
  return steps.filter(
    ({ metric, step: step2 }, at) => (adjusted[at] ?? 1) < options.alpha && Math.abs(step2.estimate) >= marginOf(metric, options)
  ).map(({ cell, scenario, metric, step: step2 }) => ({
    ...{ cell, scenario, metric },
    estimate: step2.estimate
  })).sort((a, b) => Math.abs(b.estimate) - Math.abs(a.estimate));
}
function chance(step2) {
  return step2.standardError > 0 && step2.degreesOfFreedom > 0 ? pValue(step2) : 1;
}

// src/commands/stages/release.ts
async function tellRelease(record3, compared, project, io) {
  const { tag, previous, why, lastRelease } = compared;
  const sha = record3.base?.sha ?? "";
  const log = await commitsBetween(project.repository, sha, record3.head.sha);
  const merged = (log ?? []).filter(({ pull }) => pull !== null);
  const accepted = await tolerantly(
    "What was accepted",
    () => acceptedSince(record3, log ?? [], lastRelease ?? null, project, io)
  );
  const changes = await tolerantly(
    "What each pull request changed",
    () => changesSince(record3, log ?? [], merged.length > 0, project)
  );
  return {
    ...{ tag, why, previous: { name: previous, sha } },
    commits: log?.length ?? null,
    accepted: accepted.items,
    changes: changes.items,
    notes: [
      ...log === null ? ["The history between the two is not in this clone."] : [],
      ...accepted.notes,
      ...changes.notes
    ]
  };
}
async function tolerantly(what, find) {
  try {
    return await find();
  } catch (error) {
    if (!(error instanceof GaitkeeperError)) throw error;
    return { items: [], notes: [`${what} could not be read: ${error.message}`] };
  }
}
async function acceptedSince({ service, base }, log, lastRelease, { config, repository, github }, io) {
  if (config.baseline === "off") return { items: [], notes: [] };
  const isContained = contained(log);
  const since = base === null ? Number.POSITIVE_INFINITY : Date.parse(base.date);
  const occasion = { now: /* @__PURE__ */ new Date(), lastRelease };
  const all = await acceptancesIn(config.baseline, repository, io);
  const items = all.filter((one) => one.service === service.name).filter(
    (one) => isContained(one) || one.pull !== null && one.pull === github?.pull?.number || // With an end it holds for everything from then on, also where its commit is not found.
    one.until !== null && Date.parse(one.at) >= since
  ).map((one) => told(one, !hasEnded(one, occasion)));
  return { items, notes: [] };
}
function told(acceptance, holds) {
  const { id, by, reason: reason2, until, at, cell, scenario, pull } = acceptance;
  return { id, by, reason: reason2, until, at, cell, scenario, pull, holds };
}
async function changesSince({ service, base }, log, merged, { config, repository }) {
  if (!merged || base === null) return { items: [], notes: [] };
  const options = { ...config, gating: config.gate };
  const without = (note2) => ({
    items: releaseChanges(base.sha, log, [], options),
    notes: [`What each pull request changed is not known: ${note2}`]
  });
  if (config.baseline === "off") return without("the stored baseline is switched off.");
  try {
    var _stack = [];
    try {
      const documents = __using(_stack, openDocuments(config.baseline, { repository: repository.root }), true);
      const { entries } = await readHistory(documents, { service: service.name });
      if (entries.length === 0) return without("no history is stored.");
      return { items: releaseChanges(base.sha, log, entries, options), notes: [] };
    } catch (_) {
      var _error = _, _hasError = true;
    } finally {
      var _promise = __callDispose(_stack, _error, _hasError);
      _promise && await _promise;
    }
  } catch (error) {
    if (!(error instanceof GaitkeeperError)) throw error;
    return without(error.message);
  }
}

// src/commands/gate.ts
async function gate(request, io) {
  const project = confirmingHere(await openProject(request, io));
  const compared = await compareRelease(project).catch((error) => {
    if (request.allowFirst !== true || !isFirst(error)) throw error;
    return error;
  });
  if (compared instanceof GaitkeeperError) return firstRelease(compared, io);
  io.info(`${compared.tag ?? compared.head} against ${compared.previous}, ${compared.why}`);
  const released = releasing(project, compared);
  const record3 = await measureProject(released, io);
  const release = await tellRelease(record3, compared, released, io);
  const target = placeOf(project, record3);
  const { lastRelease } = compared;
  const judged = lastRelease === void 0 ? { release } : { release, lastRelease };
  return reportRecord(record3, { ...released, target, shards: [], ...judged }, io);
}
function isFirst(error) {
  return error instanceof GaitkeeperError && error.code === "no-release";
}
function releasing(project, { head, previous }) {
  const { request, config } = project;
  return {
    ...project,
    request: { ...request, head },
    config: { ...config, base: previous, sinks: sinksOf(project) }
  };
}
function sinksOf({ config, request }) {
  if (request.overrides.sinks !== void 0) return config.sinks;
  return config.sinks.filter((name) => name !== "check-run" && name !== "commit-status");
}
function placeOf({ github }, { head }) {
  const target = github && targetOf(github);
  return target === null || target.pull !== null ? target : { ...target, headSha: head.sha };
}

// src/commands/init.ts
import { join as join8, relative as relative2, resolve } from "node:path";

// src/commands/init/badge-line.ts
async function badgeLines(services, repository) {
  const address = await githubAddress(repository);
  const lines = services.flatMap(({ name, folder, dataBranch: dataBranch2 }) => {
    if (address === null || dataBranch2 === null) return [];
    const { origin, owner, repo } = address;
    const service = name ?? (folder === "." ? repo : `${repo}/${folder}`);
    const badge = `${origin}/${owner}/${repo}/raw/${dataBranch2}/badges/${serviceSlug(service)}/verdict.svg`;
    return [`[![performance](${badge})](${pagesOf(address)})`];
  });
  return lines.length === 0 ? null : lines.join("\n");
}
async function githubAddress(repository) {
  const remote2 = await remoteOf(repository);
  if (remote2 === null) return null;
  const url = (await repository.git.attempt(["remote", "get-url", remote2])).stdout.trim();
  const match = /^(?:https:\/\/|ssh:\/\/)?(?:[^@/]+@)?([\w.-]+)[:/]([\w.-]+)\/([\w.-]+?)(?:\.git)?\/?$/.exec(
    url
  );
  const [, host, owner, repo] = match ?? [];
  if (host === void 0 || owner === void 0 || repo === void 0) return null;
  return { origin: `https://${host}`, owner, repo };
}
function pagesOf({ origin, owner, repo }) {
  if (origin !== "https://github.com") return `${origin}/${owner}/${repo}`;
  return `https://${owner.toLowerCase()}.github.io/${repo}/`;
}

// src/commands/init/files.ts
import { join as join3 } from "node:path";

// src/commands/init/workflow-facts.ts
function workflowName(folder) {
  return folder === "." ? "Gaitkeeper" : `Gaitkeeper ${folder}`;
}
function fileStem(folder) {
  const slug = folder.replace(/[^A-Za-z0-9]+/g, "-").replace(/^-|-$/g, "");
  return slug === "" ? "gaitkeeper" : `gaitkeeper-${slug}`;
}

// src/commands/init/pinned-actions.ts
var PINNED_ACTIONS = {
  "actions/checkout": { version: "v7.0.1", sha: "3d3c42e5aac5ba805825da76410c181273ba90b1" },
  "actions/setup-python": { version: "v7.0.0", sha: "5fda3b95a4ea91299a34e894583c3862153e4b97" },
  "actions/upload-artifact": { version: "v7.0.1", sha: "043fb46d1a93c77aae656e7c1c64a875d1fc6a0a" },
  "actions/download-artifact": {
    version: "v8.0.1",
    sha: "3e5f45b2cfb9172054b4087a40e8e0b5a5461e7c"
  }
};
function pinned(name) {
  const { version, sha } = PINNED_ACTIONS[name];
  return `${name}@${sha} # ${version}`;
}

// src/commands/init/workflow-yaml.ts
function workflowYaml({ comment, name, on, concurrency, jobs }) {
  return `${[...comment, MORE].map((line3) => `# ${line3}
`).join("")}name: ${plain2(name)}

on:
${indented(on, 2)}

# Nothing is permitted but what a job below asks for.
permissions: {}

concurrency:
  group: ${concurrency.group}
  cancel-in-progress: ${concurrency.cancel}

jobs:
${jobs.map(jobYaml).join("\n")}`;
}
var MORE = "To pin gaitkeeper/gaitkeeper by its commit, too: https://github.com/gaitkeeper/gaitkeeper/blob/main/docs/github.md#pinning";
function jobYaml({ id, comment, keys = [], minutes, permissions: permissions2, steps }) {
  const wanted = Object.entries(permissions2).map(([name, access]) => `${name}: ${access}`);
  return `${comment.map((line3) => `  # ${line3}
`).join("")}  ${id}:
${indented([...keys, "runs-on: ubuntu-latest", `timeout-minutes: ${minutes}`].join("\n"), 4)}
    permissions:
${indented(wanted.join("\n"), 6)}
    steps:
${indented(steps.join("\n"), 6)}
`;
}
function step(action, inputs = {}, keys = []) {
  return stepYaml(keys, pinned(action), inputs);
}
function gaitkeeper({ version, folder }, inputs, keys = []) {
  const where = folder === "." ? {} : { "working-directory": folder };
  return stepYaml(keys, `gaitkeeper/gaitkeeper@v${version}`, { ...inputs, ...where });
}
function stepYaml(keys, uses, inputs) {
  const given = Object.entries(inputs).map(([name, value]) => `  ${name}: ${scalar(value)}`);
  const [first = "", ...others] = [
    ...keys,
    `uses: ${uses}`,
    ...given.length > 0 ? ["with:", ...given] : []
  ];
  return [`- ${first}`, ...others.map((line3) => indented(line3, 2))].join("\n");
}
function scalar(value) {
  if (typeof value !== "string") return String(value);
  if (value.includes("\n")) return `|
${indented(value, 4)}`;
  return plain2(value);
}
function plain2(text2) {
  const safe = /^[A-Za-z$][\w ./()${}|'-]*$/.test(text2) && !/^(true|false|null|yes|no|on|off)$/i.test(text2);
  return safe ? text2 : JSON.stringify(text2);
}
function expression(code) {
  return `\${{ ${code} }}`;
}
function indented(text2, by) {
  return text2.replace(/^(?=.)/gm, " ".repeat(by));
}

// src/commands/init/shared-steps.ts
var CHECKOUT = step("actions/checkout", { "persist-credentials": false });
function setUpPython({ pythons }) {
  return step("actions/setup-python", { "python-version": pythons.toReversed().join("\n") });
}
function triggers(facts) {
  const { defaultBranch: defaultBranch2, folder } = facts;
  const paths = folder === "." ? "" : `
  # To measure only what can have changed this service, with what else it uses:
  # paths: [${JSON.stringify(`${folder}/**`)}]`;
  return {
    on: `pull_request:${paths}
push:
  branches: [${plain2(defaultBranch2)}]`,
    concurrency: {
      group: `${fileStem(folder)}-${expression("github.event.pull_request.number || github.run_id")}`,
      cancel: expression("github.event_name == 'pull_request'")
    }
  };
}

// src/commands/init/measuring-jobs.ts
function measuringJobs(facts) {
  return facts.jobs === 1 ? [onlyOne(facts)] : [plan(facts), oneOfMany(facts)];
}
function plan(facts) {
  const shards = facts.jobs === null ? {} : { shards: facts.jobs };
  return {
    id: "plan",
    comment: ["Spreads what is to be measured over jobs."],
    keys: ["outputs:", `  matrix: ${expression("steps.plan.outputs.matrix")}`],
    minutes: 15,
    permissions: { contents: "read" },
    steps: [
      CHECKOUT,
      setUpPython(facts),
      gaitkeeper(facts, { mode: "plan", ...shards }, ["id: plan"])
    ]
  };
}
function oneOfMany(facts) {
  return {
    ...onlyOne(facts),
    comment: ["Measures base against head, a part of the matrix in each job."],
    keys: [
      `name: measure (${expression("matrix.shard")})`,
      "needs: plan",
      "strategy:",
      "  fail-fast: false",
      `  matrix: ${expression("fromJSON(needs.plan.outputs.matrix)")}`
    ],
    minutes: expression("matrix.timeout"),
    steps: measuring(facts, {
      shard: expression("matrix.shard"),
      cells: expression("matrix.cells"),
      base: expression("matrix.base")
    })
  };
}
function onlyOne(facts) {
  return {
    id: "measure",
    comment: ["Measures base against head."],
    minutes: facts.budgetMinutes + 15,
    permissions: { contents: "read" },
    steps: measuring(facts, {})
  };
}
function measuring(facts, shard) {
  return [
    CHECKOUT,
    setUpPython(facts),
    gaitkeeper(facts, { mode: "measure", ...shard }, ["id: measure"]),
    step(
      "actions/upload-artifact",
      { name: expression("steps.measure.outputs.artifact-name"), path: "gaitkeeper-output" },
      // What was measured until the job ran out of time is worth a report, too.
      ["if: always() && steps.measure.outputs.artifact-name != ''"]
    )
  ];
}
function recordMeasured(facts) {
  return {
    id: "record",
    comment: [
      "Stores what the default branch measured, for comparisons with a base that does not boot, and for trends."
    ],
    keys: ["if: github.event_name == 'push'", "needs: measure"],
    minutes: 10,
    permissions: { contents: "write" },
    steps: [
      CHECKOUT,
      step("actions/download-artifact", { pattern: "gaitkeeper-*", path: "gaitkeeper-records" }),
      gaitkeeper(facts, { mode: "record", records: "gaitkeeper-records" })
    ]
  };
}

// src/commands/init/measure-workflow.ts
function measureWorkflow(facts) {
  return {
    comment: [
      "Measures pull requests, and keeps a baseline of the default branch. What runs the code of a pull request",
      `can only read here: ${fileStem(facts.folder)}-report.yml reports what was measured, also for forks.`
    ],
    name: workflowName(facts.folder),
    ...triggers(facts),
    jobs: [...measuringJobs(facts), recordMeasured(facts)]
  };
}

// src/commands/init/release-workflow.ts
function releaseWorkflow(facts) {
  const stem = fileStem(facts.folder);
  return {
    comment: [
      "Measures a release against the last one, and fails where it is worse. To hold a release back until then, let the",
      "workflow that publishes call this one and wait for it, instead of the tags here:",
      `  gate: { uses: ./.github/workflows/${stem}-release.yml, permissions: { contents: read } }`
    ],
    name: `${workflowName(facts.folder)} release`,
    on: `push:
  tags: [${facts.tags.map(plain2).join(", ")}]
pull_request:
workflow_call:`,
    concurrency: {
      group: `${stem}-release-${expression("github.ref")}`,
      cancel: expression("github.event_name == 'pull_request'")
    },
    jobs: [
      {
        id: "gate",
        comment: ["Of pull requests, those that release: from a branch `release\u2026`."],
        keys: ["if: github.event_name != 'pull_request' || startsWith(github.head_ref, 'release')"],
        minutes: facts.budgetMinutes + 15,
        permissions: { contents: "read" },
        steps: [
          CHECKOUT,
          setUpPython(facts),
          gaitkeeper(facts, { mode: "gate", sinks: "job-summary" })
        ]
      }
    ]
  };
}

// src/commands/init/report-workflow.ts
function reportWorkflow(facts) {
  const name = workflowName(facts.folder);
  return {
    comment: [
      "Reports on pull requests what was measured, also on those from forks. Nothing of a pull request is checked out",
      "or run here: what is read of it are its records, as untrusted data."
    ],
    name: `${name} report`,
    on: `workflow_run:
  workflows: [${JSON.stringify(name)}]
  types: [completed]`,
    concurrency: {
      group: `${fileStem(facts.folder)}-report-${expression("github.event.workflow_run.id")}`,
      cancel: "false"
    },
    jobs: [
      {
        id: "report",
        // GitHub counts this run to the newest commit of the default branch, which nobody measured here.
        comment: [
          "What regressed is said on the pull request, by its comment and its check run. It does not fail this run."
        ],
        keys: [
          "if: >-",
          "  github.event.workflow_run.event == 'pull_request' &&",
          "  github.event.workflow_run.conclusion != 'skipped' &&",
          "  github.event.workflow_run.conclusion != 'action_required'"
        ],
        minutes: 10,
        permissions: permissions(facts),
        steps: [gaitkeeper(facts, { mode: "report" })]
      }
    ]
  };
}
function permissions({ confirmsAfresh }) {
  const again = confirmsAfresh ? "write" : "read";
  return {
    actions: again,
    checks: "write",
    contents: again,
    "pull-requests": "write",
    statuses: "write"
  };
}

// src/commands/init/respond-workflow.ts
function respondWorkflow(facts) {
  return {
    comment: [
      "Answers `/gaitkeeper \u2026` in comments on pull requests, from people with write access.",
      "Nothing of a pull request is checked out or run here."
    ],
    name: "Gaitkeeper respond",
    on: `issue_comment:
  types: [created]`,
    concurrency: {
      // One a comment: a group holds one run that waits, and drops the others.
      group: `gaitkeeper-respond-${expression("github.event.comment.id")}`,
      cancel: "false"
    },
    jobs: [
      {
        id: "respond",
        comment: [],
        keys: [
          "if: >-",
          "  github.event.issue.pull_request &&",
          "  github.event.comment.user.type != 'Bot' &&",
          "  startsWith(github.event.comment.body, '/gaitkeeper')"
        ],
        minutes: 10,
        permissions: { actions: "write", contents: "write", "pull-requests": "write" },
        steps: [
          gaitkeeper(
            { ...facts, folder: "." },
            { mode: "respond", workflow: facts.measuring.join("\n") }
          )
        ]
      }
    ]
  };
}

// src/commands/init/simple-workflow.ts
function simpleWorkflow(facts) {
  return {
    comment: ["Measures pull requests, and keeps a baseline of the default branch."],
    name: workflowName(facts.folder),
    ...triggers(facts),
    jobs: facts.jobs === 1 ? [check2(facts), record(facts)] : [...measuringJobs(facts), report(facts), recordMeasured(facts)]
  };
}
function check2(facts) {
  return {
    id: "check",
    comment: [
      "Measures the pull request against its base, comments, and fails where something regressed. On a pull request",
      "from a fork the token may not comment: the report is in the job's summary."
    ],
    keys: ["if: github.event_name == 'pull_request'"],
    minutes: facts.budgetMinutes + 15,
    permissions: { contents: "read", "pull-requests": "write" },
    steps: [CHECKOUT, setUpPython(facts), gaitkeeper(facts, { mode: "check" })]
  };
}
function report(facts) {
  return {
    id: "report",
    comment: [
      "Comments on the pull request, and fails where something regressed. On a pull request from a fork the token may",
      "not comment: the report is in the job's summary."
    ],
    keys: ["if: github.event_name == 'pull_request' && !cancelled()", "needs: measure"],
    minutes: 10,
    permissions: { actions: "read", contents: "read", "pull-requests": "write" },
    steps: [gaitkeeper(facts, { mode: "report" })]
  };
}
function record(facts) {
  return {
    id: "record",
    comment: [
      "Stores what the default branch measures, for a base that does not boot, and for trends."
    ],
    keys: ["if: github.event_name == 'push'"],
    minutes: facts.budgetMinutes + 15,
    permissions: { contents: "write" },
    steps: [CHECKOUT, setUpPython(facts), gaitkeeper(facts, { mode: "record" })]
  };
}

// src/commands/init/files.ts
var WORKFLOWS = {
  measure: { build: measureWorkflow, ending: "" },
  report: { build: reportWorkflow, ending: "-report" },
  respond: { build: respondWorkflow, ending: "-respond" },
  release: { build: releaseWorkflow, ending: "-release" }
};
function newFiles(service, facts, parts, simple) {
  return parts.flatMap((part) => {
    if (part === "config") {
      const path = join3(service.folder, service.configFile ?? "gaitkeeper.yml");
      return service.configText === null ? [] : [{ part, path, text: service.configText }];
    }
    const { build, ending } = WORKFLOWS[part];
    const stem = part === "respond" ? "gaitkeeper" : fileStem(facts.folder);
    const workflow = simple && part === "measure" ? simpleWorkflow(facts) : build(facts);
    return [
      {
        part,
        path: join3(".github", "workflows", `${stem}${ending}.yml`),
        text: workflowYaml(workflow)
      }
    ];
  });
}

// src/commands/init/jobs.ts
var CELLS_OF_ONE_JOB = 4;
var MOST = 256;
function jobsWanted(text2, cells) {
  if (text2 === void 0) return cells > CELLS_OF_ONE_JOB ? null : 1;
  const jobs = Number(text2);
  if (Number.isInteger(jobs) && jobs >= 1 && jobs <= MOST) return jobs;
  throw new GaitkeeperError("usage", `\`${text2}\` is no number of jobs.`, {
    hint: `Give a whole number from 1 to ${MOST}, which is the most that GitHub runs.`
  });
}

// src/commands/init/parts.ts
var PARTS = ["config", "measure", "report", "respond", "release"];
function wantedParts(only, simple) {
  if (only === void 0) return simple ? ["config", "measure"] : PARTS;
  for (const name of only) {
    if (!PARTS.includes(name)) throw unknownName("part", name, PARTS);
  }
  if (simple && only.includes("report")) {
    throw new GaitkeeperError("usage", "The simple workflow reports by itself.", {
      hint: "Leave out --simple, or `report` from --only."
    });
  }
  return PARTS.filter((part) => only.includes(part));
}

// src/commands/init/repository-facts.ts
var import_yaml = __toESM(require_dist(), 1);
import { readdir } from "node:fs/promises";
import { join as join4 } from "node:path";
async function defaultBranch(repository) {
  const remote2 = await remoteDefaultBranch(repository);
  if (remote2 !== null) return remote2;
  for (const name of ["main", "master"]) {
    if (await findCommit(repository, `refs/heads/${name}`) !== null) return name;
  }
  const current = await repository.git.attempt(["symbolic-ref", "--short", "HEAD"]);
  return current.stdout.trim() || "main";
}
async function releaseTags(repository, folder) {
  const local = (await repository.git(["tag", "--list"])).split("\n").filter(Boolean);
  const all = [...local, ...(await remoteTags(repository) ?? []).map(({ tag }) => tag)];
  const prefixes = [...new Set(all.flatMap(prefixOf))].sort();
  const name = folder.split("/").at(-1) ?? "";
  const own2 = prefixes.filter((prefix) => folder !== "." && prefix.includes(name));
  const patterns = (own2.length > 0 ? own2 : prefixes).map(
    (prefix) => prefix === "" ? "[0-9]*" : `${prefix}*`
  );
  return patterns.length > 0 ? patterns.slice(0, MOST_PATTERNS) : ["v*"];
}
var MOST_PATTERNS = 5;
function prefixOf(tag) {
  const release = releaseOf(tag);
  if (release === null) return [];
  const prefix = tag.slice(0, tag.length - release.version.length);
  return /^[\w./-]*$/.test(prefix) ? [prefix] : [];
}
async function measuringWorkflows(repository) {
  const folder = join4(repository.root, ".github", "workflows");
  const files = (await readdir(folder).catch(() => [])).filter((name) => /\.ya?ml$/.test(name));
  const texts = await Promise.all(files.sort().map((name) => readIfThere(join4(folder, name))));
  return texts.flatMap((text2) => {
    if (text2 === null || !MEASURES.test(text2)) return [];
    const name = (0, import_yaml.parseDocument)(text2).get("name");
    return typeof name === "string" ? [name] : [];
  });
}
var MEASURES = /\bgaitkeeper\/gaitkeeper@[\s\S]*\bmode: *['"]?(measure|check)\b/;

// src/commands/init/service-facts.ts
import { join as join5, relative } from "node:path";

// src/commands/init/config-text.ts
var import_yaml2 = __toESM(require_dist(), 1);
var DOCS = "https://github.com/gaitkeeper/gaitkeeper/blob/main/docs";
var SCHEMAS = "https://raw.githubusercontent.com/gaitkeeper/gaitkeeper";
function configText(facts) {
  const { application, name, pythons, standing, version } = facts;
  const { target, factory, directory, evidence } = application;
  const others = pythons.slice(1);
  return `# yaml-language-server: $schema=${SCHEMAS}/v${version}/schema/gaitkeeper.schema.json
# Gaitkeeper measures this service at base and head of every pull request.
# All keys: ${DOCS}/configuration.md

${line({ app: `${target}${factory ? "()" : ""}` })}# ${evidence}
${name === null ? "" : line({ name })}${directory === standing ? "" : line({ directory })}
${servers(facts)}python: [${JSON.stringify(pythons[0])}]
${others.length === 0 ? "" : `# also here: ${others.join(", ")}
`}
# What is asked, and what a correct answer is. Without this, routes are found by themselves.
# scenarios:
#   home: GET /
#   search: { request: "GET /search?q=gait", expect: { status: 200, contains: results } }

# How long a job measures, and the smallest change that matters.
budget: 5m
threshold: 2%
${facts.apart ? APART : ""}
# What the service needs before it boots, in each work tree.
# prepare: [python manage.py migrate]
# env: { DATABASE_URL: "\${DATABASE_URL}" }
`;
}
var APART = `
# Where the report goes. The check run is what can be required before a merge.
sinks: [comment, check-run, job-summary]
`;
function servers({ servers: servers2, application }) {
  const what = `# What to measure under: every combination is a cell.
# All there are: ${DOCS}/launchers.md
`;
  if (servers2.length > 0) return `${what}servers: [${servers2.join(", ")}]
`;
  if (application.protocol !== "own") return `${what}# servers: [gunicorn-gthread, uvicorn]
`;
  const module = application.target.split(":")[0];
  return `# ${application.framework ?? "This application"} is its own server: say how it is started. HOST and PORT are in its environment, too.
servers: [command]
launchers:
  command:
    run: "{python} -m ${module} {port}"
`;
}
function line(value) {
  return (0, import_yaml2.stringify)(value);
}

// src/commands/init/service-facts.ts
async function serviceFacts(directory, repository, { app, config: written, apart, version }) {
  const folder = relative(repository.root, directory) || ".";
  const { file, config } = await loadConfig(directory, { env: null });
  const { interpreter } = await defaultInterpreter(directory);
  const here = { directory, folder, configFile: file };
  if (written === "no" || written === "where-there-is-none" && file !== null) {
    return { ...here, configText: null, ...ofConfig(config, interpreter.label) };
  }
  const application = await detectApplication(directory, app === void 0 ? {} : { app });
  const others = (await findInterpreters()).map(({ label }) => label);
  const facts = {
    application: { ...application, directory: join5(folder, application.directory) },
    // A service in a folder of its own must not pass for another one of the repository.
    name: folder === "." ? null : folder.slice(-80),
    servers: await serversOf(directory, application),
    pythons: [.../* @__PURE__ */ new Set([interpreter.label, ...others])],
    standing: folder,
    ...{ apart, version }
  };
  return {
    ...here,
    configText: configText(facts),
    ...{ name: facts.name, dataBranch: dataBranch(DEFAULTS.baseline) },
    pythons: [interpreter.label],
    cells: Math.max(1, facts.servers.length),
    budgetMinutes: 5,
    confirmsAfresh: false,
    marksCommits: apart
  };
}
async function serversOf(directory, application) {
  const { protocol } = application;
  return protocol === null ? [] : detectLaunchers(directory, { ...application, protocol });
}
function ofConfig(config, python) {
  const cells = combinations(config, python);
  const named = [...new Set(cells.map((cell) => cell.python))].filter(
    (spec) => /^(\d|pypy|graalpy)/.test(spec)
  );
  const again = config.confirm === "here" ? config.confirmSeconds : 0;
  return {
    ...{ name: config.name, dataBranch: dataBranch(config.baseline) },
    pythons: named.length > 0 ? named : [python],
    cells: cells.length,
    budgetMinutes: Math.ceil((config.budgetSeconds + again) / 60),
    confirmsAfresh: config.confirm === "fresh",
    marksCommits: config.sinks.includes("check-run") || config.sinks.includes("commit-status")
  };
}
function dataBranch(baseline) {
  return /^branch:(.+)$/.exec(baseline)?.[1] ?? null;
}
function combinations(config, python) {
  try {
    return expandMatrix(config, { launchers: ["wsgiref"], pythons: [python] });
  } catch (error) {
    if (error instanceof GaitkeeperError) return [];
    throw error;
  }
}

// src/commands/init/service-folders.ts
import { join as join6 } from "node:path";
async function serviceFolders(directory, app) {
  if (app !== void 0) return [directory];
  const { file } = await loadConfig(directory, { env: null });
  if (file !== null) return [directory];
  const found = await findCandidates(directory);
  const folders = [...new Set(found.map(folderOf))].sort();
  const apart = folders.length > 1 && folders.length === found.length && !folders.includes(".");
  if (!apart || await declares(directory)) return [directory];
  return folders.map((folder) => join6(directory, folder));
}
function folderOf({ directory, target }) {
  if (directory !== ".") return directory;
  const packages = (target.split(":")[0] ?? "").split(".").slice(0, -1);
  return packages[0] ?? ".";
}
async function declares(directory) {
  const found = await collectRequirements(directory, ".").catch(() => null);
  return found === null || found.source !== null;
}

// src/commands/init/write-file.ts
import { mkdir as mkdir2, writeFile } from "node:fs/promises";
import { dirname, join as join7 } from "node:path";
async function writeNewFile(file, repository, force, io) {
  const { path, text: text2 } = file;
  const old = await readIfThere(join7(repository.root, path));
  if (old === text2) {
    io.info(`${path} is as it should be`);
    return true;
  }
  if (old !== null && !force && !await agreed(file, repository, io)) return false;
  await write(join7(repository.root, path), text2, path);
  io.info(`${old === null ? "wrote" : "replaced"} ${path}`);
  return true;
}
async function agreed(file, repository, io) {
  if (io.ask === void 0) {
    io.warn(
      `${file.path} exists and was left as it is: \`--only ${file.part} --dry-run\` shows what would be written, and with --force it is replaced.`
    );
    return false;
  }
  io.info(`${file.path} exists. What would change:
${await difference(file, repository)}`);
  const answer = await io.ask(`Replace ${file.path}? [y/N] `);
  const yes = /^y(es)?$/i.test(answer.trim());
  if (!yes) io.info(`${file.path} was left as it is`);
  return yes;
}
async function difference({ path, text: text2 }, { git }) {
  const compare2 = ["diff", "--no-index", "--no-color", "--no-ext-diff", "--", path, "-"];
  const { stdout } = await git.attempt(compare2, { input: text2 });
  return stdout.slice(Math.max(0, stdout.indexOf("\n@@") + 1)).trimEnd();
}
async function write(path, text2, shown) {
  try {
    await mkdir2(dirname(path), { recursive: true });
    await writeFile(path, text2);
  } catch (error) {
    throw new GaitkeeperError("usage", `${shown} cannot be written: ${error.message}`, {
      hint: "Look at the permissions of the folder.",
      cause: error
    });
  }
}

// src/commands/init.ts
async function init(request, io) {
  const flags = request.init ?? NO_FLAGS;
  const parts = wantedParts(flags.only, flags.simple);
  const repository = await findRepository(resolve(request.directory));
  const services = await findServices(request, repository, flags, io);
  const files = await allFiles(services, repository, parts, request);
  if (flags.dryRun) {
    io.result(files.map(({ path, text: text2 }) => `# ${path}
${text2}`).join("\n"));
    return { outcome: "passed", outputs: {} };
  }
  for (const file of files) await writeNewFile(file, repository, flags.force, io);
  io.result(
    [
      nextSteps(parts, services, repository),
      ...await readmeStep(parts, services, repository)
    ].join("\n")
  );
  return { outcome: "passed", outputs: {} };
}
var NO_FLAGS = {
  force: false,
  dryRun: false,
  simple: false,
  only: void 0,
  jobs: void 0
};
async function findServices({ directory, overrides, version }, repository, { force, simple, only }, io) {
  const app = overrides.app;
  const services = [];
  for (const folder of await serviceFolders(resolve(directory), app)) {
    const service = await serviceFacts(folder, repository, {
      ...{ app, apart: !simple, version },
      config: only?.includes("config") === false ? "no" : force ? "yes" : "where-there-is-none"
    });
    if (service.configFile !== null && service.configText === null) {
      io.info(`kept ${join8(service.folder, service.configFile)}`);
    }
    services.push(service);
  }
  return services;
}
async function allFiles(services, repository, parts, { init: flags = NO_FLAGS, version }) {
  const branch = await defaultBranch(repository);
  const names = services.map(({ folder }) => workflowName(folder));
  const measuring2 = [.../* @__PURE__ */ new Set([...await measuringWorkflows(repository), ...names])].sort();
  const files = [];
  for (const service of services) {
    const { folder, pythons, budgetMinutes, confirmsAfresh, cells } = service;
    const facts = {
      ...{ version, folder, pythons, budgetMinutes, confirmsAfresh, measuring: measuring2 },
      defaultBranch: branch,
      jobs: jobsWanted(flags.jobs, cells),
      tags: await releaseTags(repository, folder)
    };
    files.push(...newFiles(service, facts, parts, flags.simple));
  }
  return eachOnce(files);
}
function eachOnce(files) {
  const byPath = /* @__PURE__ */ new Map();
  for (const file of files) {
    const { path, text: text2 } = byPath.get(file.path) ?? file;
    if (text2 !== file.text) {
      throw new GaitkeeperError("usage", `Two files would be called ${path}.`, {
        hint: "The folders of the services are too much alike: rename one, or write its workflows by hand."
      });
    }
    byPath.set(path, file);
  }
  return [...byPath.values()];
}
async function readmeStep(parts, services, repository) {
  const badges = parts.includes("measure") ? await badgeLines(services, repository) : null;
  if (badges === null) return [];
  return [
    "For the README, once the default branch was measured (docs/badges.md has the others):",
    badges
  ];
}
function nextSteps(parts, services, { root }) {
  const where = services.map(({ directory }) => relative2(root, directory)).filter(Boolean);
  const folder = where[0] === void 0 ? "" : ` -C ${where[0]}`;
  const steps = [
    `Next: \`gaitkeeper doctor${folder}\` says what would be measured, \`gaitkeeper${folder ? ` check${folder}` : ""}\` measures your working tree.`,
    "Then commit the files."
  ];
  if (parts.includes("report") || parts.includes("respond")) {
    steps.push("Reports and slash commands work once they are on the default branch.");
  }
  if (parts.includes("report") && services.some(({ marksCommits }) => !marksCommits)) {
    steps.push(
      "To require the verdict before a merge, add `check-run` to `sinks` of the configuration."
    );
  }
  return steps.join("\n");
}

// src/load/drivers/drive.ts
import { once } from "node:events";
import { connect } from "node:net";

// src/load/drivers/find-tool.ts
import { homedir } from "node:os";
import { delimiter, join as join9 } from "node:path";
async function findTool(program) {
  const path = await whichProgram(program.name, searchPath());
  if (path === null) {
    throw new GaitkeeperError("driver-not-found", `${program.name} is not installed.`, {
      hint: program.install
    });
  }
  const { stdout, stderr } = await run([path, ...program.versionArgs], { timeoutMs: 1e4 });
  const version = /\d+(?:\.\d+)+/.exec(`${stdout}
${stderr}`)?.[0];
  return { path, title: version === void 0 ? program.name : `${program.name} ${version}` };
}
function searchPath() {
  const { PATH = "", CARGO_HOME = join9(homedir(), ".cargo") } = process.env;
  const { GOPATH = join9(homedir(), "go") } = process.env;
  return [PATH, join9(CARGO_HOME, "bin"), join9(GOPATH, "bin")].join(delimiter);
}

// src/load/drivers/drive.ts
async function drive(driver, request) {
  assertCan(driver, request);
  const { scenario } = request;
  const tool = driver.program === null ? { path: "", title: driver.name } : await findTool(driver.program);
  await expectListener(request);
  return scenario.type === "http" ? driver.drive({ ...request, scenario }, tool) : driver.driveWebSocket({ ...request, scenario });
}
function assertCan({ name, keepsRate, driveWebSocket }, { scenario, rate }) {
  if (rate !== null && !keepsRate) {
    throw new GaitkeeperError("usage", `The driver ${name} keeps no rate of arrivals.`, {
      hint: "Leave the rate out, or take another driver."
    });
  }
  if (scenario.type === "http") return;
  if (driveWebSocket === void 0) {
    throw new GaitkeeperError("usage", `The driver ${name} is used for HTTP only.`, {
      hint: "Put load on WebSockets with `--driver own`."
    });
  }
  if (rate !== null) {
    throw new GaitkeeperError("usage", "WebSockets are driven in a closed loop.", {
      hint: "Leave the rate out."
    });
  }
}
async function expectListener({ host, port, scenario }) {
  const socket = connect({ host, port });
  try {
    await once(socket, "connect", { signal: AbortSignal.timeout(scenario.timeoutMs) });
  } catch (cause) {
    throw new GaitkeeperError("no-answer", `No connection to ${host} port ${port} can be opened.`, {
      hint: "Start the server first, and check host and port.",
      cause
    });
  } finally {
    socket.destroy();
  }
}

// src/load/drivers/k6.ts
import { readFile, writeFile as writeFile2 } from "node:fs/promises";
import { join as join10 } from "node:path";

// src/load/drivers/error-kinds.ts
function occurred(errors) {
  return Object.fromEntries(Object.entries(errors).filter(([, times]) => times > 0));
}

// src/load/drivers/mixed.ts
var LENGTH = 1e4;
function mixedFor(scenario) {
  const requests = allRequests(scenario);
  const deal = new Deal(requestsOf(scenario), 0);
  const length = requests.length === 1 ? 1 : LENGTH;
  return { requests, order: Array.from({ length }, () => deal.next()) };
}

// src/load/drivers/urls.ts
function originOf(host, port) {
  return `http://${host.includes(":") ? `[${host}]` : host}:${port}`;
}
function urlOf({ host, port }, { path }) {
  return new URL(originOf(host, port) + path).href;
}

// src/load/drivers/k6-script.ts
var STATUSES = [400, 401, 403, 404, 405, 409, 413, 415, 422, 429, 500, 501, 502, 503, 504];
var CODES = { 1050: "timeout", 1212: "refused", 1220: "reset" };
function k6Script(request, output) {
  const { requests, order } = mixedFor(request.scenario);
  return `
import exec from 'k6/execution';
import http from 'k6/http';
import { Counter } from 'k6/metrics';

export const options = ${JSON.stringify(optionsFor(request))};

const codes = ${JSON.stringify(CODES)};
const requests = ${JSON.stringify(requests.map((one) => requestFor(one, request)))};
for (const { params, right } of requests) params.responseCallback = http.expectedStatuses(...right);
const order = ${JSON.stringify(order)};
const kinds = ${JSON.stringify([...STATUSES.map((status) => `status ${status}`), "another status", ...Object.values(CODES), "no whole answer"])};
const counters = Object.fromEntries(kinds.map((kind, index) => [kind, new Counter('kind_' + index)]));
const answers = new Counter('right_answers');

export default function () {
  const next = order.length === 1 ? 0 : order[exec.scenario.iterationInTest % order.length];
  const { method, url, body, params, right } = requests[next];
  const answer = http.request(method, url, body, params);
  if (right.includes(answer.status)) answers.add(1);
  else if (answer.status === 0) counters[codes[answer.error_code] || 'no whole answer'].add(1);
  else (counters['status ' + answer.status] || counters['another status']).add(1);
}

export function handleSummary({ metrics, state }) {
  const values = (name) => (metrics[name] ? metrics[name].values : {});
  const count = (name) => values(name).count || 0;
  const figures = {
    elapsedMs: state.testRunDurationMs,
    answers: count('right_answers'),
    requests: count('http_reqs'),
    dropped: count('dropped_iterations'),
    received: count('data_received'),
    errors: Object.fromEntries(kinds.map((kind, index) => [kind, count('kind_' + index)])),
    latency: values('http_req_duration'),
  };
  return { [${JSON.stringify(output)}]: JSON.stringify(figures) };
}
`;
}
function requestFor({ request, expect }, load2) {
  const { method, headers, body } = request;
  const params = { headers, redirects: 0, timeout: load2.scenario.timeoutMs };
  return { method, url: urlOf(load2, request), body, params, right: expect.status };
}
function optionsFor({ scenario, seconds, rate }) {
  const { connections, timeoutMs } = scenario;
  const shape = rate === null ? { executor: "constant-vus", vus: connections } : {
    ...{ executor: "constant-arrival-rate", rate, timeUnit: "1s" },
    ...{ preAllocatedVUs: connections, maxVUs: connections }
  };
  const load2 = { ...shape, duration: `${seconds}s`, gracefulStop: `${timeoutMs}ms` };
  return {
    scenarios: { load: load2 },
    discardResponseBodies: true,
    summaryTrendStats: ["p(50)", "p(90)", "p(99)", "max"],
    // Nothing is looked up, and no time spent, but for what is read in the summary.
    systemTags: ["status"]
  };
}

// src/load/drivers/run-tool.ts
var GRACE_MS = 15e3;
async function runTool(tool, args, { seconds, scenario, signal }) {
  const result = await run([tool.path, ...args], {
    timeoutMs: seconds * 1e3 + scenario.timeoutMs + GRACE_MS,
    ...signal === void 0 ? {} : { signal }
  });
  if (signal?.aborted) {
    throw new GaitkeeperError("interrupted", `${tool.title} was interrupted.`);
  }
  if (result.timedOut) throw toolFailed(tool, "did not end in time", result);
  if (result.status !== 0) {
    throw toolFailed(tool, `ended with exit status ${result.status}`, result);
  }
  return result;
}
function toolFailed(tool, what, result) {
  const detail = [result?.stdout, result?.stderr].join("\n").trim().slice(-2e3);
  return new GaitkeeperError("driver-failed", `${tool.title} ${what}.`, {
    ...detail === "" ? {} : { detail },
    hint: "Try a newer version of it, or another driver."
  });
}

// src/load/drivers/tool-json.ts
function readToolJson(tool, text2, schema) {
  try {
    return schema.parse(JSON.parse(text2));
  } catch (error) {
    if (error instanceof SyntaxError) throw toolFailed(tool, "wrote no JSON");
    if (error instanceof external_exports.ZodError) {
      throw toolFailed(tool, `wrote figures of another form (${external_exports.prettifyError(error)})`);
    }
    throw error;
  }
}

// src/load/drivers/k6.ts
var k6 = {
  name: "k6",
  summary: "k6: closed loop or fixed rate, several threads, the costliest for each request",
  program: {
    name: "k6",
    versionArgs: ["version"],
    install: "Install it: `go install go.k6.io/k6@latest`, or see https://grafana.com/docs/k6/latest/set-up/install-k6/"
  },
  keepsRate: true,
  async drive(request, tool) {
    var _stack = [];
    try {
      const folder = __using(_stack, await temporaryFolder("gaitkeeper-k6-"), true);
      const script = join10(folder.path, "load.js");
      const output = join10(folder.path, "figures.json");
      await writeFile2(script, k6Script(request, output));
      await runTool(tool, ["run", ...QUIET, "--address", "", script], request);
      return toFigures(readToolJson(tool, await readFile(output, "utf8"), SUMMARY), tool);
    } catch (_) {
      var _error = _, _hasError = true;
    } finally {
      var _promise = __callDispose(_stack, _error, _hasError);
      _promise && await _promise;
    }
  }
};
var QUIET = ["--quiet", "--no-usage-report", "--log-output=none"];
var count = external_exports.number().int().nonnegative();
var figure = external_exports.number().optional();
var SUMMARY = external_exports.object({
  elapsedMs: external_exports.number().positive(),
  answers: count,
  requests: count,
  dropped: count,
  received: count,
  errors: external_exports.record(external_exports.string(), count),
  latency: external_exports.object({ "p(50)": figure, "p(90)": figure, "p(99)": figure, max: figure })
});
function toFigures(summary, tool) {
  const { answers, elapsedMs, latency, errors, dropped, received } = summary;
  return {
    tool: tool.title,
    answers,
    requestsPerSecond: answers / (elapsedMs / 1e3),
    elapsedMs,
    latency: {
      p50Us: microseconds(latency["p(50)"]),
      p90Us: microseconds(latency["p(90)"]),
      p99Us: microseconds(latency["p(99)"]),
      maxUs: microseconds(latency.max)
    },
    errors: occurred({ ...errors, dropped }),
    received: { bytes: received, of: "whole answers" },
    uncounted: 0,
    blocks: null,
    untold: [
      "k6 judges no body; its latencies are those of all requests, wrong and failed ones included, without the time to connect.",
      ...dropped > 0 ? ["Dropped: arrivals at which every connection was busy. Their latency is in no quantile."] : []
    ]
  };
}
function microseconds(milliseconds2) {
  return milliseconds2 === void 0 ? null : milliseconds2 * 1e3;
}

// src/load/drivers/oha.ts
import { writeFile as writeFile3 } from "node:fs/promises";
import { join as join11 } from "node:path";
var oha = {
  name: "oha",
  summary: "oha: closed loop or fixed rate, several threads",
  program: {
    name: "oha",
    versionArgs: ["--version"],
    install: "Install it: `cargo install oha --locked`, or `brew install oha`."
  },
  keepsRate: true,
  async drive(request, tool) {
    var _stack = [];
    try {
      refuseMix(request.scenario);
      const folder = __using(_stack, await temporaryFolder("gaitkeeper-oha-"), true);
      const body = join11(folder.path, "body");
      if (request.scenario.request.body !== null)
        await writeFile3(body, request.scenario.request.body);
      const { stdout } = await runTool(tool, ohaArgs(request, body), request);
      return toFigures2(readToolJson(tool, stdout, REPORT), request, tool);
    } catch (_) {
      var _error = _, _hasError = true;
    } finally {
      var _promise = __callDispose(_stack, _error, _hasError);
      _promise && await _promise;
    }
  }
};
function refuseMix({ mix, description }) {
  if (mix === void 0) return;
  throw new GaitkeeperError("usage", `oha asks one request, and this is several: ${description}.`, {
    hint: "Take the driver own, wrk or k6."
  });
}
function ohaArgs(request, bodyFile) {
  const { scenario, seconds, rate } = request;
  const { method, headers, body } = scenario.request;
  return [
    ...["-z", `${seconds}s`, "-w", "-c", String(scenario.connections)],
    ...["-t", `${scenario.timeoutMs}ms`, "--redirect", "0", "--disable-compression"],
    ...["--no-tui", "--output-format", "json", "-m", method],
    ...Object.entries(headers).flatMap(([name, value]) => ["-H", `${name}: ${value}`]),
    ...body === null ? [] : ["-D", bodyFile],
    // From the intended start: else a stall of the server would hide the requests that it delayed.
    ...rate === null ? [] : ["-q", String(rate), "--latency-correction"],
    urlOf(request, scenario.request)
  ];
}
var figure2 = external_exports.number().nullish();
var REPORT = external_exports.object({
  summary: external_exports.object({ total: external_exports.number(), slowest: figure2, totalData: figure2 }),
  latencyPercentiles: external_exports.object({ p50: figure2, p90: figure2, p99: figure2 }),
  statusCodeDistribution: external_exports.record(external_exports.string(), external_exports.number()),
  errorDistribution: external_exports.record(external_exports.string(), external_exports.number())
});
function toFigures2({
  summary,
  latencyPercentiles,
  statusCodeDistribution,
  errorDistribution
}, { scenario }, tool) {
  const statuses = Object.entries(statusCodeDistribution);
  const isRight = ([status]) => scenario.expect.status.includes(Number(status));
  const answers = statuses.filter(isRight).reduce((sum3, [, times]) => sum3 + times, 0);
  const wrong = statuses.filter((entry) => !isRight(entry));
  return {
    tool: tool.title,
    answers,
    requestsPerSecond: answers / summary.total,
    elapsedMs: summary.total * 1e3,
    latency: {
      p50Us: microseconds2(latencyPercentiles.p50),
      p90Us: microseconds2(latencyPercentiles.p90),
      p99Us: microseconds2(latencyPercentiles.p99),
      maxUs: microseconds2(summary.slowest)
    },
    errors: {
      ...Object.fromEntries(wrong.map(([status, times]) => [`status ${status}`, times])),
      ...occurred(errorDistribution)
    },
    received: summary.totalData == null ? null : { bytes: summary.totalData, of: "bodies" },
    uncounted: 0,
    blocks: null,
    untold: ["oha judges no body; its latencies are those of all answers, wrong ones included."]
  };
}
function microseconds2(seconds) {
  return seconds == null ? null : seconds * 1e6;
}

// src/load/drivers/own.ts
var BLOCKS = 20;
var WARM_UP_MS = 300;
var BUSY2 = 0.8;
var own = {
  name: "own",
  summary: "Gaitkeeper\u2019s engine: closed loop or fixed rate, one thread, with an interval",
  program: null,
  keepsRate: true,
  drive: driveOwn,
  driveWebSocket: driveOwn
};
async function driveOwn(request) {
  var _stack = [];
  try {
    const engine = __using(_stack, await startLoadEngine(), true);
    const cancel = () => void engine[Symbol.asyncDispose]();
    request.signal?.addEventListener("abort", cancel, { once: true });
    try {
      request.signal?.throwIfAborted();
      return await driveEngine(engine, request);
    } catch (error) {
      if (!request.signal?.aborted) throw error;
      throw new GaitkeeperError("interrupted", "The load engine was interrupted.");
    } finally {
      request.signal?.removeEventListener("abort", cancel);
    }
  } catch (_) {
    var _error = _, _hasError = true;
  } finally {
    var _promise = __callDispose(_stack, _error, _hasError);
    _promise && await _promise;
  }
}
async function driveEngine(engine, request) {
  const { host, port, seconds, rate } = request;
  const scenario = paced(request.scenario, rate);
  const target = await engine.open({ host, port, scenario, pid: null });
  const warmUp = await engine.run([blockOf(target, WARM_UP_MS)]);
  await engine.takeLatencies(target);
  const parts = rate === null ? BLOCKS : 1;
  const runs = await runBlocks(engine, target, seconds * 1e3, parts);
  const { p50Us, p90Us, p99Us, maxUs } = await engine.takeLatencies(target);
  const latency = { p50Us, p90Us, p99Us, maxUs };
  return { ...toFigures3(runs), latency, uncounted: probesOf(scenario) + requestsOf2(warmUp) };
}
function probesOf(scenario) {
  const isChat = scenario.type === "websocket" && scenario.exchange.kind === "chat";
  return isChat ? scenario.connections : 1;
}
function paced(scenario, perSecond) {
  if (perSecond === null || scenario.type === "websocket") return scenario;
  return { ...scenario, rate: { perSecond, spacing: "even" } };
}
async function runBlocks(engine, target, milliseconds2, parts) {
  const length = milliseconds2 / parts;
  const endsAt = performance.now() + milliseconds2 - length / 2;
  const runs = [];
  while (performance.now() < endsAt) runs.push(await engine.run([blockOf(target, length)]));
  return runs;
}
function blockOf(target, milliseconds2) {
  return { targets: [target], minMs: milliseconds2, minCompletions: 0, maxMs: milliseconds2 };
}
function toFigures3(runs) {
  const results = runs.flatMap((run2) => run2.blocks.flat());
  const share2 = sum(runs.map((run2) => run2.engineShare)) / runs.length;
  const answers = sum(results.map((result) => result.completions));
  const elapsedMs = sum(results.map((result) => result.elapsedMs));
  return {
    tool: "own engine",
    answers,
    requestsPerSecond: answers / elapsedMs * 1e3,
    elapsedMs,
    errors: errorsOf(results),
    received: null,
    blocks: results.map(({ completions, elapsedMs: elapsedMs2, p50Us }) => ({
      elapsedMs: elapsedMs2,
      requestsPerSecond: completions / elapsedMs2 * 1e3,
      p50Us
    })),
    untold: [UNTOLD, ...share2 > BUSY2 ? [busy(share2)] : [], ...scheduleNotes(results)]
  };
}
var UNTOLD = "The engine does not count the bytes that it reads.";
function busy(share2) {
  return `The engine used ${Math.round(share2 * 100)}% of its core: it may be what was measured, not the server.`;
}
function scheduleNotes(results) {
  const arrivals = results.flatMap((result) => result.arrivals ?? []);
  const waited = sum(arrivals.map((one) => one.waited));
  const late = sum(arrivals.map((one) => one.late));
  return [
    ...waited > 0 ? [`${waited} arrivals found every connection busy and waited: their wait is in the latency.`] : [],
    ...late > 0 ? [`${late} requests were sent over 1 ms late: the engine was slow.`] : []
  ];
}
function errorsOf(results) {
  const errors = {};
  for (const [kind, times] of results.flatMap((result) => Object.entries(result.errors))) {
    errors[kind] = (errors[kind] ?? 0) + times;
  }
  return errors;
}
function requestsOf2({ blocks }) {
  const results = blocks.flat();
  const answered = sum(results.map((result) => result.completions));
  return answered + sum(Object.values(errorsOf(results)));
}
function sum(values) {
  return values.reduce((total2, value) => total2 + value, 0);
}

// src/load/drivers/wrk.ts
import { readFile as readFile2, writeFile as writeFile4 } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { join as join12 } from "node:path";

// src/load/drivers/quantiles.ts
function quantilesOf(counts) {
  const sorted = [...counts].filter(([, count3]) => count3 > 0).sort(([a], [b]) => a - b);
  const total2 = totalOf(counts);
  const at = (share2) => {
    const rank = Math.ceil(share2 * total2);
    let passed = 0;
    for (const [latency, count3] of sorted) {
      passed += count3;
      if (passed >= rank) return latency;
    }
    return null;
  };
  return { p50Us: at(0.5), p90Us: at(0.9), p99Us: at(0.99), maxUs: sorted.at(-1)?.[0] ?? null };
}
function totalOf(counts) {
  let total2 = 0;
  for (const count3 of counts.values()) total2 += count3;
  return total2;
}

// src/load/drivers/wrk-correction.ts
function withoutPhantoms(counts, expected, recorded) {
  if (totalOf(counts) === recorded) return counts;
  const real = new Map(counts);
  for (const latency of [...counts.keys()].sort((a, b) => b - a)) {
    const count3 = real.get(latency) ?? 0;
    if (latency < 2 * expected) break;
    if (count3 === 0) continue;
    for (let phantom = latency - expected; phantom > expected; phantom -= expected) {
      real.set(phantom, (real.get(phantom) ?? 0) - count3);
    }
  }
  const possible = [...real.values()].every((count3) => count3 >= 0);
  return possible && totalOf(real) === recorded ? real : null;
}
function expectedInterval(durationUs, requests, connections) {
  const perConnection = Math.floor(requests / connections);
  return perConnection === 0 ? Number.POSITIVE_INFINITY : Math.floor(durationUs / perConnection);
}

// src/load/drivers/wrk-script.ts
function wrkScript(requests, order, output) {
  return `
local ffi = require('ffi')
ffi.cdef [[ typedef struct { uint64_t count, limit, min, max; uint64_t data[]; } gaitkeeper_stats; ]]

${requests.length === 1 ? luaSingle(requests[0]) : luaMixed(requests, order)}

local function histogram(latency)
  local stats = ffi.cast('gaitkeeper_stats **', latency)[0]
  if tonumber(stats.min) ~= latency.min or tonumber(stats.max) ~= latency.max then error('layout') end
  local entries = {}
  for at = tonumber(stats.min), tonumber(stats.max) do
    local count = tonumber(stats.data[at])
    if count > 0 then entries[#entries + 1] = string.format('[%d,%d]', at, count) end
  end
  if #entries ~= #latency then error('layout') end
  return '[' .. table.concat(entries, ',') .. ']'
end

function done(summary, latency)
  local known, entries = pcall(histogram, latency)
  if latency.max == 0 then known, entries = true, '[]' end
  local file = assert(io.open(${luaString(Buffer.from(output))}, 'w'))
  local errors = summary.errors
  file:write(string.format(
    '{"requests":%d,"durationUs":%d,"bytes":%d,"connect":%d,"read":%d,"write":%d,"status":%d,"timeout":%d,'
      .. '"p50Us":%d,"p90Us":%d,"p99Us":%d,"maxUs":%d,"histogram":%s}',
    summary.requests, summary.duration, summary.bytes, errors.connect, errors.read, errors.write,
    errors.status, errors.timeout, latency:percentile(50), latency:percentile(90), latency:percentile(99),
    latency.max, known and entries or 'null'))
  file:close()
end
`;
}
function luaSingle(request) {
  return `wrk.format = function() return ${luaString(request)} end`;
}
function luaMixed(requests, order) {
  return `
local requests = { ${requests.map(luaString).join(", ")} }
local order = { ${order.map((number2) => number2 + 1).join(", ")} }
local threads = 0
at = 0

function setup(thread)
  thread:set('at', threads * ${Math.floor(order.length / 7)})
  threads = threads + 1
end

function request()
  at = at % #order + 1
  return requests[order[at]]
end
`;
}
function luaString(bytes2) {
  const escaped = Array.from(bytes2, (byte) => {
    const plain3 = /[A-Za-z0-9 ]/.test(String.fromCharCode(byte));
    return plain3 ? String.fromCharCode(byte) : `\\${String(byte).padStart(3, "0")}`;
  });
  return `"${escaped.join("")}"`;
}

// src/load/drivers/wrk.ts
var wrk = {
  name: "wrk",
  summary: "wrk 4: closed loop, several threads",
  program: {
    name: "wrk",
    versionArgs: ["-v"],
    install: "Install it: `apt-get install wrk`, or `brew install wrk`."
  },
  keepsRate: false,
  async drive(request, tool) {
    var _stack = [];
    try {
      refuseErrorStatuses(request.scenario);
      const folder = __using(_stack, await temporaryFolder("gaitkeeper-wrk-"), true);
      const script = join12(folder.path, "load.lua");
      const output = join12(folder.path, "figures.json");
      const { host, port, scenario } = request;
      const { requests, order } = mixedFor(scenario);
      const bytes2 = requests.map((one) => requestBytes(one.request, host, port));
      await writeFile4(script, wrkScript(bytes2, order, output));
      await runTool(tool, wrkArgs(request, script), request);
      return toFigures4(readToolJson(tool, await readFile2(output, "utf8"), SUMMARY2), request, tool);
    } catch (_) {
      var _error = _, _hasError = true;
    } finally {
      var _promise = __callDispose(_stack, _error, _hasError);
      _promise && await _promise;
    }
  }
};
var count2 = external_exports.number().int().nonnegative();
var SUMMARY2 = external_exports.object({
  requests: count2,
  durationUs: count2,
  bytes: count2,
  connect: count2,
  read: count2,
  write: count2,
  status: count2,
  timeout: count2,
  p50Us: count2,
  p90Us: count2,
  p99Us: count2,
  maxUs: count2,
  histogram: external_exports.array(external_exports.tuple([count2, count2])).nullable()
});
function wrkArgs({ host, port, scenario, seconds }, script) {
  return [
    `--threads=${threadsFor(scenario.connections)}`,
    `--connections=${scenario.connections}`,
    `--duration=${seconds}s`,
    `--timeout=${Math.ceil(scenario.timeoutMs / 1e3)}s`,
    `--script=${script}`,
    `${originOf(host, port)}/`
  ];
}
function threadsFor(connections) {
  let threads = Math.min(availableParallelism(), connections);
  while (connections % threads !== 0) threads--;
  return threads;
}
function refuseErrorStatuses(scenario) {
  const statuses = requestsOf(scenario).flatMap(({ expect }) => expect.status);
  const error = statuses.find((status) => status >= 400);
  if (error === void 0) return;
  throw new GaitkeeperError("usage", `wrk takes the status ${error} for an error.`, {
    hint: "Take another driver where such a status is expected."
  });
}
function toFigures4(summary, { scenario }, tool) {
  const { requests, durationUs, bytes: bytes2, connect: connect2, read, write: write2, status, timeout } = summary;
  const answers = Math.max(0, requests - status - timeout);
  const real = realLatency(summary, scenario.connections);
  return {
    tool: tool.title,
    answers,
    requestsPerSecond: answers / (durationUs / 1e6),
    elapsedMs: durationUs / 1e3,
    latency: real ?? toldLatency(summary),
    errors: occurred({ connect: connect2, read, write: write2, "status 400\u2013599": status, timeout }),
    received: { bytes: bytes2, of: "whole answers" },
    uncounted: null,
    blocks: null,
    untold: real === null ? [...UNTOLD2, PHANTOMS] : UNTOLD2
  };
}
var UNTOLD2 = [
  "wrk takes every status below 400 for correct, and judges no body.",
  "wrk leaves out answers that never came, and the time to connect."
];
var PHANTOMS = "The quantiles of this wrk contain phantom answers and are too high.";
function toldLatency({ p50Us, p90Us, p99Us, maxUs }) {
  return { p50Us, p90Us, p99Us, maxUs };
}
function realLatency(summary, connections) {
  const { histogram, durationUs, requests, timeout } = summary;
  if (histogram === null) return null;
  const expected = expectedInterval(durationUs, requests, connections);
  const counts = withoutPhantoms(new Map(histogram), expected, requests - timeout);
  return counts === null ? null : quantilesOf(counts);
}

// src/load/drivers/registry.ts
var DRIVERS = { own, wrk, oha, k6 };
function driverNamed(name) {
  if (!Object.hasOwn(DRIVERS, name)) throw unknownName("load driver", name, Object.keys(DRIVERS));
  return DRIVERS[name];
}

// src/report/terminal/load.ts
var MISSING = "\u2013";
function loadReport(view) {
  return [
    heading(view),
    "",
    ...grid(rows(view), 1),
    "",
    ...errorLines(view),
    ...intervalLines(view),
    ...view.untold
  ].join("\n");
}
function heading({ request, server, connections, rate, tool, elapsedMs }) {
  const shape = rate === null ? "closed loop" : `${number(rate)} arrivals a second`;
  const load2 = `${number(connections)} connections, ${shape}, ${number(elapsedMs / 1e3)} s`;
  return `${plain(request)} on ${plain(server)} \xB7 ${load2} \xB7 ${plain(tool)}`;
}
function rows({ latency, intervals, received, requestsPerSecond, work }) {
  const { p50Us, p90Us, p99Us, maxUs } = latency;
  const [rate, ...rateEnds] = figures(
    "throughput",
    [requestsPerSecond, ...ends(intervals.requestsPerSecond)],
    work
  );
  const times = [p50Us, p90Us, p99Us, maxUs, ...ends(intervals.p50Us)].map(milliseconds);
  const [p50, p90, p99, max, ...p50Ends] = figures("p50", times);
  return [
    line2("throughput", rate, rateEnds),
    line2("p50", p50, p50Ends),
    line2("p90", p90),
    line2("p99", p99),
    line2("max", max),
    line2("received", received === null ? MISSING : bytes(received.bytes, received.of))
  ];
}
function ends(interval) {
  return interval === null ? [] : [interval.lower, interval.upper];
}
function line2(name, value = MISSING, [lower, upper] = []) {
  const ends2 = lower === void 0 ? "" : `[${lower}, ${upper}]`;
  return [{ text: name }, { text: value }, { text: ends2 }];
}
function milliseconds(microseconds3) {
  return microseconds3 === null ? null : microseconds3 / 1e3;
}
function bytes(count3, of) {
  const [size = MISSING] = figures("memory", [count3 / 1024 / 1024]);
  return `${size} (${of})`;
}
function errorLines({ errors, answers, work }) {
  const kinds = Object.entries(errors);
  const wrong = kinds.reduce((sum3, [, times]) => sum3 + times, 0);
  const right = work === "request" ? "answers" : "messages";
  if (wrong === 0) return [`${number(answers)} ${right}, no errors`];
  const listed = kinds.map(([kind, times]) => `${plain(kind)} ${number(times)}`).join(", ");
  return [
    `${number(answers)} right ${right}, ${number(wrong)} errors (${share(wrong / (wrong + answers))}): ${listed}`
  ];
}
function intervalLines({ intervals }) {
  const { requestsPerSecond } = intervals;
  if (requestsPerSecond === null) return ["No interval: the tool gives one figure for the run."];
  return [
    `In brackets: 95% intervals over ${intervals.blocks} parts of this run. They say nothing of another start of the server.`
  ];
}

// src/stats/block-intervals.ts
function rateInterval(counts, times, confidence) {
  const blocks = counts.length;
  const time = sum2(times);
  if (blocks < 2 || time <= 0) return null;
  const rate = sum2(counts) / time;
  const squares = sum2(counts.map((count3, index) => (count3 - rate * times[index]) ** 2));
  const standardError = Math.sqrt(blocks / (blocks - 1) * squares) / time;
  const half = halfWidth({ standardError, degreesOfFreedom: blocks - 1 }, confidence);
  return { lower: Math.max(0, rate - half), upper: rate + half };
}
function medianInterval(values, confidence) {
  const sorted = Float64Array.from(values).sort();
  const count3 = sorted.length;
  let below = 0;
  let term = 0.5 ** count3;
  let k = 0;
  while (below + term <= (1 - confidence) / 2) {
    below += term;
    term *= (count3 - k) / (k + 1);
    k++;
  }
  if (k === 0) return null;
  return { lower: sorted[k - 1], upper: sorted[count3 - k] };
}
function sum2(values) {
  return values.reduce((total2, value) => total2 + value, 0);
}

// src/commands/stages/ask-before-load.ts
async function askBeforeLoad(wanted) {
  const { scenario } = wanted;
  if (scenario.type === "websocket") return exchanged(wanted, scenario);
  const [first, ...others] = examplesOf(scenario);
  const expect = await expectationFor(wanted, first?.request ?? scenario.request);
  const statuses = expect.status;
  for (const { request } of others) await expectationFor({ ...wanted, statuses }, request);
  return {
    ...scenario,
    expect,
    ...scenario.mix ? { mix: scenario.mix.map((one) => ({ ...one, expect })) } : {}
  };
}
async function exchanged({ host, port }, scenario) {
  const wrong = await exchangeOnce(host, port, scenario);
  if (wrong === null) return scenario;
  throw new GaitkeeperError("wrong-answer", `${scenario.description} does not work: ${wrong}`, {
    hint: "What is sent to the server must come back as it is; with --chat, to every connection."
  });
}
async function expectationFor({ host, port, statuses, scenario }, request) {
  const asked = await ask(host, port, request, scenario.timeoutMs);
  if (asked.kind !== "answer") {
    throw new GaitkeeperError(
      "no-answer",
      `${host} port ${port} gave no answer: ${asked.message}`,
      {
        hint: "Start the server first, and check host and port."
      }
    );
  }
  const { answer } = asked;
  if (statuses === null && answer.status < 400) return { status: [answer.status] };
  const expect = { status: statuses ?? [200] };
  if (checkAnswer(expect, answer) === null) return expect;
  const what = `The server answered ${request.path} with ${describeAnswer(answer)}`;
  throw new GaitkeeperError("wrong-answer", what, {
    hint: `Correct the request, or say that this is right: --status ${answer.status}`
  });
}

// src/commands/stages/load-flags.ts
import { isIP } from "node:net";
var TIMEOUT_MS = 1e4;
function readLoadFlags(flags) {
  const url = readUrl(flags.url);
  const host = url.hostname.replace(/^\[|\]$/g, "");
  if (!flags.allowRemote && !isLocal(host)) throw remote(host);
  return {
    driver: flags.driver ?? "own",
    host,
    port: Number(url.port || 80),
    scenario: url.protocol === "ws:" ? webSocket(url, flags) : http(url, flags),
    statuses: flags.status.length === 0 ? null : flags.status.map(readStatus),
    seconds: wholeNumber("--seconds", flags.seconds ?? "5", 3600),
    rate: flags.rate === void 0 ? null : wholeNumber("--rate", flags.rate, 1e6)
  };
}
function http(url, flags) {
  if (flags.chat) {
    throw new GaitkeeperError("usage", "`--chat` is for WebSockets.", {
      hint: "Give a ws:// address."
    });
  }
  const method = flags.method?.toUpperCase() ?? (flags.data === void 0 ? "GET" : "POST");
  const { path: encoded, ...load2 } = loadOf(url, flags);
  const path = withRanges(encoded, flags.url);
  const request = { method, path, headers: readHeaders(flags.headers), body: flags.data ?? null };
  const asked = askingFor([{ request, expect: { status: [] }, weight: 1 }]);
  return { ...load2, ...asked, type: "http", description: `${method} ${path}` };
}
function withRanges(encoded, given) {
  const path = encoded.replace(
    /\$(?:%7B|\{)(\d+\.\.\d+)(?:%7D|\})/gi,
    (_, range) => `\${${range}}`
  );
  try {
    if (path.includes("${")) checkRanges(path, new Field(path, given));
    return path;
  } catch (error) {
    if (!(error instanceof GaitkeeperError)) throw error;
    const mend = error.hint === void 0 ? {} : { hint: error.hint };
    throw new GaitkeeperError("usage", error.message, mend);
  }
}
function webSocket(url, flags) {
  for (const [flag, given] of Object.entries({
    "--method": flags.method !== void 0,
    "--status": flags.status.length > 0,
    "--rate": flags.rate !== void 0
  })) {
    if (!given) continue;
    throw new GaitkeeperError("usage", `\`${flag}\` is for HTTP, and ${url.href} is a WebSocket.`, {
      hint: "Leave it out: a WebSocket is opened by GET, and driven in a closed loop."
    });
  }
  const { path, ...load2 } = loadOf(url, flags);
  const message = flags.data ?? "Hello, World!";
  return {
    ...{ ...load2, type: "websocket", description: `WS ${path}` },
    request: { method: "GET", path, headers: readHeaders(flags.headers), body: null },
    exchange: { kind: flags.chat ? "chat" : "echo", message }
  };
}
function loadOf(url, flags) {
  return {
    ...{ name: "load", timeoutMs: TIMEOUT_MS, path: url.pathname + url.search },
    connections: wholeNumber("--connections", flags.connections ?? "16", 1e4)
  };
}
function readUrl(text2) {
  const url = URL.parse(text2.includes("://") ? text2 : `http://${text2}`);
  if (url?.protocol === "http:" || url?.protocol === "ws:") return url;
  throw new GaitkeeperError("usage", `\`${text2}\` is no http:// or ws:// address.`, {
    hint: "Give an address such as http://127.0.0.1:8000/path. TLS is not spoken."
  });
}
function isLocal(host) {
  return host === "localhost" || host === "::1" || isIP(host) === 4 && host.startsWith("127.");
}
function remote(host) {
  return new GaitkeeperError("usage", `${host} is not this machine.`, {
    hint: "Put load on servers of your own only. If this is one, repeat with --allow-remote."
  });
}
function readHeaders(headers) {
  return Object.fromEntries(
    headers.map((header) => {
      const [, name, value] = /^([^:\s]+):\s*(.*)$/.exec(header) ?? [];
      if (name !== void 0 && value !== void 0) return [name, value];
      throw new GaitkeeperError("usage", `\`${header}\` is no header.`, {
        hint: 'Write it as --header "Name: value".'
      });
    })
  );
}
function readStatus(text2) {
  const status = wholeNumber("--status", text2, 599);
  if (status >= 200) return status;
  throw new GaitkeeperError("usage", `${status} is no status of an answer.`, {
    hint: "Give statuses from 200 to 599."
  });
}
function wholeNumber(flag, text2, most) {
  const value = Number(text2);
  if (Number.isInteger(value) && value >= 1 && value <= most) return value;
  throw new GaitkeeperError("usage", `${flag} is not \`${text2}\`.`, {
    hint: `Give a whole number from 1 to ${most}.`
  });
}

// src/commands/load.ts
async function load(request, io) {
  if (request.load === void 0) {
    throw new GaitkeeperError("usage", "`load` is a command of the command line only.");
  }
  const wanted = readLoadFlags(request.load);
  const driver = driverNamed(wanted.driver);
  assertCan(driver, wanted);
  const scenario = await askBeforeLoad(wanted);
  const target = { ...wanted, scenario };
  io.info(`${driver.summary}, ${wanted.seconds} s`);
  const figures2 = await drive(driver, target);
  const view = viewOf(scenario, target, figures2);
  io.result(request.json ? JSON.stringify(view, null, 2) : loadReport(view));
  return { outcome: figures2.answers > 0 ? "passed" : "failed", outputs: {} };
}
function viewOf(scenario, target, figures2) {
  const { host, port, rate } = target;
  const { blocks, ...rest } = figures2;
  return {
    server: `${host}:${port}`,
    request: scenario.description,
    work: scenario.type === "websocket" ? "message" : "request",
    connections: scenario.connections,
    rate,
    ...rest,
    intervals: intervalsOf(blocks)
  };
}
function intervalsOf(blocks) {
  const all = blocks ?? [];
  const times = all.map((block) => block.elapsedMs / 1e3);
  const counts = all.map((block, index) => block.requestsPerSecond * times[index]);
  const medians = all.flatMap(({ p50Us }) => p50Us ?? []);
  return {
    blocks: all.length,
    requestsPerSecond: rateInterval(counts, times, 0.95),
    p50Us: medians.length < all.length ? null : medianInterval(medians, 0.95)
  };
}

// src/commands/measure.ts
import { join as join13, resolve as resolve2 } from "node:path";

// src/commands/stages/recorded-base.ts
async function againstRecorded(project, io) {
  if (project.config.base !== null) return project;
  const base = await newestRecorded(project, io);
  if (base === null) return project;
  io.info(`${shortSha(base)} is the newest recorded commit before it.`);
  return { ...project, config: { ...project.config, base } };
}
async function toBeRecorded(project, io) {
  const { github, shard, config } = project;
  const split = shard !== null && shard.total > 1;
  const pushed = github !== null && github.pull === null && isTrustedEvent(github.event);
  return pushed && !split && config.baseline !== "off" ? againstRecorded(project, io) : project;
}
async function newestRecorded(project, io) {
  const { repository, request } = project;
  try {
    const head = await findCommit(repository, request.head ?? "HEAD");
    const recorded = head === null ? /* @__PURE__ */ new Set() : await recordedCommits(project);
    if (head === null || ![...recorded].some((sha) => sha !== head)) return null;
    return await deepenUntil(repository, () => firstOf(recorded, repository, head));
  } catch (error) {
    if (!(error instanceof GaitkeeperError)) throw error;
    io.warn(`What was recorded before is not known, so the base may be another: ${error.message}`);
    return null;
  }
}
async function recordedCommits(project) {
  var _stack = [];
  try {
    const { config, repository } = project;
    const documents = __using(_stack, openDocuments(config.baseline, { repository: repository.root }), true);
    const service = serviceName(project);
    const { entries } = await readHistory(documents, { service, extent: "newest" });
    return new Set(entries.filter(({ points }) => points.length > 0).map(({ sha }) => sha));
  } catch (_) {
    var _error = _, _hasError = true;
  } finally {
    var _promise = __callDispose(_stack, _error, _hasError);
    _promise && await _promise;
  }
}
async function firstOf(recorded, { git }, head) {
  const log = await git(["rev-list", "--first-parent", "--skip=1", head]);
  return log.split("\n").find((sha) => recorded.has(sha)) ?? null;
}

// src/commands/measure.ts
async function measure(request, io) {
  const project = await asAsked(await openProject(request, io), io);
  const record3 = await measureProject(await toBeRecorded(project, io), io).catch(nothingAsked);
  if (record3 === null) {
    io.info("None of the cells of this job was asked for: it measures nothing.");
    return { outcome: "passed", outputs: {} };
  }
  const { shard } = project;
  const name = shard === null ? "record.json" : `record-${shard.index}-of-${shard.total}.json`;
  const path = join13(resolve2(request.output ?? "."), name);
  await writeAtomically(path, encodeRecord(record3));
  io.info(`Record: ${path}`);
  if (request.json) io.result(encodeRecord(record3));
  return { outcome: "passed", outputs: { record: path, "artifact-name": artifactName(record3) } };
}
function nothingAsked(error) {
  if (error instanceof NothingAsked) return null;
  throw error;
}

// src/commands/fan-out/job-time.ts
var SETUP = 45;
var AN_INTERPRETER = 45;
function expectedMinutes({ seconds, interpreters: interpreters2, budgetSeconds }) {
  const measuring2 = Math.min(seconds, budgetSeconds);
  return Math.ceil((SETUP + AN_INTERPRETER * interpreters2 + measuring2) / 60);
}
var OVERRUN = 1.8;
var WORST_SETUP = 5;
var WORST_INTERPRETER = 5;
function timeoutMinutes(job) {
  const { interpreters: interpreters2, budgetSeconds, confirmSeconds } = job;
  const measuring2 = OVERRUN * (budgetSeconds + confirmSeconds) / 60;
  return Math.ceil(WORST_SETUP + WORST_INTERPRETER * interpreters2 + measuring2 + 4);
}

// src/commands/fan-out/record-before.ts
async function recordBefore(project, io) {
  const { config, repository, github } = project;
  if (config.baseline === "off") return null;
  try {
    const store = openStore(config.baseline, { repository: repository.root });
    const { records } = await history(store, 1, github === null ? null : serviceName(project));
    return records[0] ?? null;
  } catch (error) {
    if (!(error instanceof GaitkeeperError)) throw error;
    io.debug(`No stored record tells what cells take: ${error.message}`);
    return null;
  }
}

// src/commands/fan-out/subject.ts
async function subjectOf(project, folder, io) {
  return await byFiles(project, folder) ?? await byImport(project, folder, io);
}
async function byFiles(project, folder) {
  if (project.config.matrix.axes.launcher === void 0) return null;
  const tree = await checkOutHead(project, folder);
  const leave = () => tree[Symbol.asyncDispose]();
  try {
    const application = await applicationByFiles(project, tree.directory);
    if (application !== null) {
      const head = { side: "head", tree: tree.directory, application };
      return { head, [Symbol.asyncDispose]: leave };
    }
  } catch (error) {
    await leave();
    throw error;
  }
  await leave();
  return null;
}
async function byImport(project, folder, io) {
  const revisions = await checkOutForProject(project, folder, io);
  try {
    const { head } = await findService(project, revisions, io);
    return { head, [Symbol.asyncDispose]: () => revisions[Symbol.asyncDispose]() };
  } catch (error) {
    await revisions[Symbol.asyncDispose]();
    throw error;
  }
}

// src/commands/plan.ts
var MOST_JOBS = 256;
async function plan2(request, io) {
  const project = await asAsked(await openProject(request, io), io);
  const tasks = await tasksOf(project, io);
  const { budgetSeconds } = project.config;
  const wanted = parseShards(request.shards) ?? jobsFor(tasks, budgetSeconds, MOST_JOBS);
  const parts = partition(tasks, wanted);
  const { base } = (await toBeRecorded(project, io)).config;
  const against = base === null || base === project.config.base ? {} : { base };
  const include = parts.map((part, index) => ({
    ...jobOf(part, `${index + 1}/${parts.length}`, project),
    ...against
  }));
  for (const job of include) io.info(`${job.shard}: about ${job.minutes} min, ${job.cells}`);
  const matrix = JSON.stringify({ include });
  io.result(matrix);
  return { outcome: "passed", outputs: { matrix, shards: include.length } };
}
async function tasksOf(project, io) {
  var _stack = [];
  try {
    const folder = __using(_stack, await temporaryFolder("gaitkeeper-run-"), true);
    const subject = __using(_stack, await subjectOf(project, folder.path, io), true);
    const { head } = subject;
    const all = await findCells(project, { head }, io);
    const { cells: names } = project.request;
    const cells = askedCells(names === void 0 ? all : namedCells(all, names), project);
    const before = await recordBefore(project, io);
    const tasks = cellTasks(project, cells, head.application, before);
    const supported = tasks.filter(({ seconds }) => seconds > 0).length;
    const known = before === null ? "" : `, by what they took in ${before.id}`;
    io.info(`${cells.length} cells, ${supported} of them supported${known}`);
    return tasks;
  } catch (_) {
    var _error = _, _hasError = true;
  } finally {
    var _promise = __callDispose(_stack, _error, _hasError);
    _promise && await _promise;
  }
}
function jobOf(part, shard, { config }) {
  const measured = part.filter(({ seconds }) => seconds > 0);
  const facts = {
    seconds: total(measured),
    interpreters: new Set(measured.map(({ cell }) => cell.cell.interpreter.executable)).size,
    budgetSeconds: config.budgetSeconds,
    confirmSeconds: config.confirm === "here" ? config.confirmSeconds : 0
  };
  return {
    shard,
    cells: part.map(({ id }) => id).join(", "),
    minutes: expectedMinutes(facts),
    timeout: timeoutMinutes(facts)
  };
}
function parseShards(text2) {
  if (text2 === void 0) return null;
  const shards = Number(text2);
  if (Number.isInteger(shards) && shards >= 1 && shards <= MOST_JOBS) return shards;
  throw new GaitkeeperError("usage", `\`${text2}\` is no number of shards.`, {
    hint: `Give a whole number from 1 to ${MOST_JOBS}, which is the most that GitHub runs.`
  });
}

// src/commands/stages/recordable.ts
function refuseUntrusted(github) {
  const { event, workflowRun } = github;
  const cause = workflowRun?.event ?? event;
  const own2 = workflowRun?.sameRepository ?? true;
  if (own2 && isTrustedEvent(cause)) return;
  const whose = own2 ? "" : " of another repository";
  throw new GaitkeeperError("usage", `A run on \`${cause}\`${whose} may not become a baseline.`, {
    hint: "Record on `push` to the default branch, on `schedule`, or on releases."
  });
}
function refuseForeign(records, github) {
  const { owner, repo, workflowRun } = github;
  const { id, event } = workflowRun ?? { id: github.runId, event: github.event };
  for (const record3 of records) {
    const why = falseClaim(record3, { owner, repo, id, event });
    if (why === null) continue;
    throw new GaitkeeperError("record-invalid", `${printable(record3.id)} is not stored: ${why}.`, {
      hint: "Store only what jobs of the same run have measured."
    });
  }
}

// src/commands/record.ts
async function record2(request, io) {
  const project = await openProject(request, io);
  const location = project.config.baseline;
  if (location === "off") {
    throw new GaitkeeperError("usage", "There is nowhere to record: the baseline is `off`.", {
      hint: "Give --baseline branch:gaitkeeper-data, or --baseline folder:PATH."
    });
  }
  if (project.github !== null) refuseUntrusted(project.github);
  const store = openStore(location, { repository: project.repository.root, note: io.info });
  const run2 = await recordOf(project, io);
  const history2 = await keepHistory(run2, store, keeperOptions(project), io);
  const stored = await store.add(run2, history2.derive);
  io.info(`Stored ${stored.id} in ${store.description}`);
  await history2.finish();
  io.result(request.json ? JSON.stringify(stored, null, 2) : stored.path);
  return { outcome: "passed", outputs: { record: stored.path } };
}
function keeperOptions({ repository, github, config }) {
  const address = github === null ? null : `${github.serverUrl}/${github.owner}/${github.repo}`;
  return { repository, publishing: { repository: address, threshold: config.threshold } };
}
async function recordOf(project, io) {
  if (project.request.records.length === 0) {
    return measureProject(await againstRecorded(unjudged(project), io), io);
  }
  const records = await readRecords(project.request.records);
  if (project.github !== null) refuseForeign(records, project.github);
  const missing = lostShards(shardStates(records)).map(({ shard }) => shardName(shard));
  if (missing.length > 0) io.warn(`Stored without the shards ${missing.join(", ")}.`);
  return mergeRecords(records);
}
function unjudged(project) {
  return { ...project, config: { ...project.config, confirm: "off" } };
}
export {
  check,
  doctor,
  gate,
  init,
  load,
  measure,
  plan2 as plan,
  record2 as record
};
