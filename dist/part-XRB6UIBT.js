import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  runSharing
} from "./part-HJM2AJMS.js";
import {
  REQUEST_VERSION,
  Snapshot,
  artifactShard,
  cellNames,
  clientFor,
  commentKey,
  credibleRecords,
  findMeasuringRun,
  flaggedRows,
  followRun,
  headVerifier,
  isDue,
  isLimit,
  isRequestFailure,
  jobsOf,
  judgeRecord,
  mergeRecords,
  mergeable,
  newestRun,
  ofOneService,
  parseMarker,
  printable,
  publishFailed,
  readRecords,
  recordsOfRun,
  repeatOf,
  reportRecord,
  rerun,
  rerunAsked,
  shardName,
  shardStates,
  stillToCome,
  targetOf,
  targetOfRun,
  tellLeftOut,
  whoAmI,
  workflowPath
} from "./part-7ZSG7RTB.js";
import {
  latestRelease
} from "./part-KK25WMYP.js";
import {
  ACCEPTANCE_VERSION,
  Turns,
  addAcceptances,
  effectsOf,
  external_exports,
  findRepository,
  folderWithin,
  git,
  isAbout,
  memo,
  neededBaseline,
  openDocuments,
  readAcceptances,
  readConfig,
  readGithubContext,
  repositoryIfAny,
  require_pep440,
  revokeAcceptances,
  serviceFolder,
  serviceName,
  serviceSlug,
  storeContext,
  temporaryFolder
} from "./part-VCHISYWL.js";
import "./part-RYZMTCZX.js";
import "./part-FFUVNGJB.js";
import {
  nearestName
} from "./part-7R3H4FXS.js";
import "./part-UPILIRTJ.js";
import "./part-UDKL6VEC.js";
import {
  GaitkeeperError
} from "./part-GGJGLKMB.js";
import "./part-NKNQLAQN.js";
import {
  code,
  plain,
  text
} from "./part-NGXKT2DW.js";
import "./part-GHJ2MWHJ.js";
import "./part-P6ORKJ2O.js";
import {
  __callDispose,
  __toESM,
  __using
} from "./part-OTHQSUYZ.js";

// src/commands/accept.ts
import { randomBytes } from "node:crypto";

// src/github/slash-command.ts
var import_pep440 = __toESM(require_pep440(), 1);

// src/github/ref-name.ts
var LONGEST = 250;
function isRef(word) {
  if (word === "" || word === "@" || word.length > LONGEST) return false;
  if (FORBIDDEN.test(word) || /^[-/]|\/$|\.$|\/\/|\.\.|@\{/.test(word)) return false;
  return word.split("/").every((part) => !part.startsWith(".") && !part.endsWith(".lock"));
}
var FORBIDDEN = /[\s\p{C}~^:?*[\\]/u;

// src/github/slash-command.ts
var SLASH_COMMANDS = [
  "rerun",
  "confirm",
  "accept",
  "unaccept",
  "compare",
  "help"
];
var MOST_CHARACTERS = 1e3;
var LONGEST_REASON = 500;
function parseSlashCommand(body) {
  const [line = ""] = body.slice(0, MOST_CHARACTERS + 100).split(/\r?\n/, 1);
  const match = /^\/gaitkeeper(?:[ \t]+(\S+))?(?=\s|$)(.*)$/.exec(line);
  if (match === null) return /^\/gaitkeeper\s/.test(line) ? mistaken("control-characters") : null;
  const [, asked = "help", rest = ""] = match;
  const known = SLASH_COMMANDS.find((name) => name === asked);
  if (known === void 0) {
    return { name: "unknown", asked: asked.replace(/[^\w-]/g, "").slice(0, 30) };
  }
  if (line.length > MOST_CHARACTERS) return mistaken("too-long");
  const words = rest.replaceAll("	", " ").trim();
  if (new RegExp("\\p{Cc}|\\p{Zl}|\\p{Zp}", "u").test(words)) return mistaken("control-characters");
  return READERS[known](words);
}
var READERS = {
  help: () => ({ name: "help" }),
  confirm: () => ({ name: "confirm" }),
  rerun: (words) => ({ name: "rerun", what: words }),
  accept: readAccept,
  unaccept: (words) => words === "" ? mistaken("no-name") : { name: "unaccept", what: unquoted(words) },
  compare: (words) => isRef(words) ? { name: "compare", ref: words } : mistaken("bad-ref")
};
var QUOTE = '["\u201C\u201D\u201E\u201F\xAB\xBB]';
var QUOTED_NAME = new RegExp(`^${QUOTE}(.*?)${QUOTE}\\s*(${QUOTE}.*)$`);
var ACCEPT = new RegExp(`^(.*?)${QUOTE}(.*)${QUOTE}(?:\\s+until\\s+(\\S+))?$`, "i");
function readAccept(words) {
  const [, name = "", behind = ""] = QUOTED_NAME.exec(words) ?? [];
  const match = ACCEPT.exec(name === "" ? words : behind);
  if (match === null) return mistaken(whichMistake(words));
  const what = (name === "" ? match[1] ?? "" : name).trim();
  const reason = (match[2] ?? "").trim();
  if (what === "") return mistaken("no-name");
  if (reason === "") return mistaken("no-reason");
  if (reason.length > LONGEST_REASON) return mistaken("reason-too-long");
  const until = match[3] === void 0 ? null : readUntil(match[3]);
  return until === "bad" ? mistaken("bad-until") : { name: "accept", what, reason, until };
}
function whichMistake(words) {
  return new RegExp(`${QUOTE}.*${QUOTE}`).test(words) ? "bad-until" : "no-reason";
}
function readUntil(word) {
  if (/^\d{4}-\d{2}-\d{2}$/.test(word)) {
    const day = /* @__PURE__ */ new Date(`${word}T00:00:00Z`);
    const real = !Number.isNaN(day.valueOf()) && day.toISOString().startsWith(word);
    return real ? { date: word } : "bad";
  }
  if (word.length > 50 || !/^v?\d[\w.+!-]*$/i.test(word)) return "bad";
  const version = word.replace(/^v/i, "");
  return (0, import_pep440.valid)(version) === null ? "bad" : { version };
}
function unquoted(words) {
  return words.replace(new RegExp(`^${QUOTE}(.*)${QUOTE}$`), "$1").trim();
}
function mistaken(mistake2) {
  return { name: "mistaken", mistake: mistake2 };
}

// src/commands/acceptances/command-line.ts
import { basename } from "node:path";
async function openTerminal(request, io) {
  if (request.accept === void 0) {
    throw new GaitkeeperError(
      "usage",
      "Acceptances are given on the command line, or in comments."
    );
  }
  const repository = await findRepository(request.directory);
  const config = await readConfig(request, io, null);
  const baseline = neededBaseline(config.baseline, "There is nowhere to keep it");
  const documents = openDocuments(baseline, storeContext(repository, io));
  return {
    ...{ config, repository, documents, flags: request.accept },
    [Symbol.asyncDispose]: () => documents[Symbol.asyncDispose]()
  };
}
async function whoIsIt({ flags, repository }) {
  const named = flags.by ?? await setting(repository, "user.name");
  const name = named.replace(new RegExp("\\p{Cc}", "gu"), "").trim().slice(0, 200);
  if (name !== "") return name;
  throw new GaitkeeperError(
    "usage",
    `It is not known who accepts in ${basename(repository.root)}.`,
    {
      hint: "Give --by NAME, or set user.name of git."
    }
  );
}
async function setting({ git: git2 }, key) {
  return (await git2.attempt(["config", "--get", key])).stdout.trim();
}

// src/commands/acceptances/make.ts
function acceptanceOf(assessment, place, facts) {
  const { scenarios, pooled } = assessment;
  const flagged = [...scenarios, ...pooled].some(
    (row) => row.verdict === "regressed" && row.accepted === void 0 && isAbout(place, row)
  );
  if (!flagged) return null;
  const { cell, scenario } = place;
  const effects = effectsOf(assessment, (row) => isAbout(place, row));
  return { version: ACCEPTANCE_VERSION, ...facts, cell, scenario, effects };
}
function acceptedIn({ scenarios, pooled }, places) {
  const row = [...scenarios, ...pooled].find(
    (one) => one.accepted !== void 0 && places.some((place) => isAbout(place, one))
  );
  return row?.accepted ?? null;
}

// src/commands/acceptances/until.ts
var import_pep4402 = __toESM(require_pep440(), 1);
async function endedAlready(until, now, repository) {
  if ("date" in until) {
    return until.date < now.toISOString().slice(0, 10) ? `${until.date} has passed.` : null;
  }
  const latest = await latestRelease(await repository());
  if (latest === null || (0, import_pep4402.compare)(latest.version, until.version) < 0) return null;
  return `${code(latest.tag, 60)} is released already: name a later version, or a day.`;
}
function untilInWords(until) {
  if (until === null) return "for this pull request, and for the release that will contain it";
  return "date" in until ? `until ${until.date}` : `until the release of ${code(until.version, 60)}`;
}

// src/commands/slash/desk.ts
var Refusal = class extends Error {
  name = "Refusal";
};

// src/commands/slash/names.ts
function namesOf(record) {
  const labels = cellNames(record.cells);
  const cells = record.cells.flatMap(({ id, launcher, interpreter }) => {
    const { label = id, phrase = id } = labels.get(id) ?? {};
    const names = [id, label, phrase.replace(/^under /, ""), launcher, interpreter.label];
    return [...new Set(names.map(normal))].map((name) => [name, id]);
  });
  const named = grouped(record.scenarios.map(({ name }) => [normal(name), name]));
  const described = grouped(
    record.scenarios.map(({ name, description }) => [normal(description), name])
  );
  return { cells: grouped(cells), scenarios: new Map([...described, ...named]) };
}
function normal(name) {
  return name.replaceAll("`", "").replace(/\s+/gu, " ").trim().toLowerCase();
}
function placesNamed(what, names) {
  const asked = normal(what);
  if (asked === "all") return [{ cell: null, scenario: null }];
  const scenarios = names.scenarios.get(asked) ?? [];
  if (scenarios.length > 0) return scenarios.map((scenario) => ({ cell: null, scenario }));
  const cells = names.cells.get(asked) ?? [];
  if (cells.length > 0) return cells.map((cell) => ({ cell, scenario: null }));
  for (const { index, 0: joint } of asked.matchAll(/ (?:on|under|·) /g)) {
    const places = crossed(asked.slice(0, index), asked.slice(index + joint.length), names);
    if (places.length > 0) return places;
  }
  return [];
}
function crossed(left, right, names) {
  const scenarios = names.scenarios.get(left) ?? [];
  const cells = names.cells.get(right) ?? [];
  return scenarios.flatMap((scenario) => cells.map((cell) => ({ cell, scenario })));
}
function cellsNamed(what, names) {
  const found = /* @__PURE__ */ new Set();
  for (const part of what.replace(/["\u201c-\u201f\u00ab\u00bb]/g, ",").split(",")) {
    const name = normal(part);
    if (name === "") continue;
    const whole = names.cells.get(name);
    for (const word of whole === void 0 ? name.split(" ") : [name]) {
      const cells = names.cells.get(word);
      if (cells === void 0) return { unknown: word };
      for (const cell of cells) found.add(cell);
    }
  }
  return [...found];
}
function unknownPlace(what, all, kinds) {
  const known = all.flatMap(({ cells, scenarios }) => [
    ...kinds === "cell" ? [] : scenarios.keys(),
    ...cells.keys()
  ]);
  const short2 = known.filter((name) => name.length <= 100);
  const nearest = nearestName(normal(what).slice(0, 100), short2);
  const offer = nearest === null ? "The names are those of the report." : `Did you mean ${code(nearest, 100)}?`;
  return new Refusal(`Nothing in the report is a ${kinds} called ${code(what, 100)}. ${offer}`);
}
function grouped(pairs) {
  const groups = /* @__PURE__ */ new Map();
  for (const [name, of] of pairs) {
    if (name !== "") groups.set(name, [...groups.get(name) ?? [], of]);
  }
  return groups;
}

// src/commands/accept.ts
async function accept(request, io) {
  var _stack = [];
  try {
    const terminal = __using(_stack, await openTerminal(request, io), true);
    const record = mergeRecords(await readRecords(request.records));
    const places = placesOf(terminal, record);
    const facts = await factsOf(terminal, record);
    const { assessment } = await judgeRecord(record, judging(terminal), io);
    const acceptances = places.flatMap((place) => acceptanceOf(assessment, place, facts) ?? []).map((one, at) => at === 0 ? one : { ...one, id: `${one.id}-${at + 1}` });
    if (acceptances.length === 0) {
      throw nothingToAccept(terminal.flags.what, acceptedIn(assessment, places));
    }
    await addAcceptances(terminal.documents, acceptances);
    io.info(`Kept in ${terminal.documents.description}`);
    const { pull } = facts;
    if (pull !== null) {
      io.info(
        `To show it there: \`gaitkeeper report --repo OWNER/NAME --pull ${pull}\`, by the record`
      );
    }
    const ids = acceptances.map(({ id }) => id);
    io.result(request.json ? JSON.stringify(acceptances, null, 2) : ids.join("\n"));
    return { outcome: "passed", outputs: {} };
  } catch (_) {
    var _error = _, _hasError = true;
  } finally {
    var _promise = __callDispose(_stack, _error, _hasError);
    _promise && await _promise;
  }
}
function nothingToAccept(what, already) {
  const name = plain(what, 100);
  if (already === null) return mistake(`Nothing regressed in ${name}.`);
  const { id, by } = already;
  const message = `What regressed in ${name} is accepted already, by ${plain(by, 100)} (${id}).`;
  const hint = `\`gaitkeeper unaccept ${id}\` takes it back.`;
  return new GaitkeeperError("usage", message, { hint });
}
function placesOf({ flags: { what } }, record) {
  const names = namesOf(record);
  const places = placesNamed(what, names);
  if (places.length > 0) return places;
  const nearest = nearestName(what, [...names.scenarios.keys(), ...names.cells.keys()]);
  throw new GaitkeeperError(
    "unknown-name",
    `The record has no scenario or cell called ${plain(what, 100)}.`,
    { hint: nearest === null ? "The report names them." : `Did you mean ${plain(nearest, 100)}?` }
  );
}
async function factsOf(terminal, { service, head }) {
  const { flags, repository } = terminal;
  const reason = flags.reason.trim();
  if (reason === "" || reason.length > 500 || new RegExp("\\p{Cc}", "u").test(reason)) {
    throw mistake("The reason is one line of at most 500 characters.");
  }
  const now = /* @__PURE__ */ new Date();
  const until = untilOf(flags.until);
  const ended = until && await endedAlready(until, now, async () => repository);
  if (ended) throw mistake(ended);
  return {
    ...{ id: `k${randomBytes(4).toString("hex")}`, service: service.name, reason, until },
    ...{ by: await whoIsIt(terminal), at: now.toISOString() },
    ...{ pull: pullOf(flags.pull), head: head.sha, comment: null }
  };
}
function untilOf(text2) {
  const until = text2 === void 0 ? null : readUntil(text2);
  if (until !== "bad") return until;
  throw mistake(`\`${plain(text2 ?? "", 100)}\` is neither a day nor a version.`);
}
function pullOf(text2) {
  if (text2 === void 0) return null;
  if (/^[1-9]\d{0,9}$/.test(text2)) return Number(text2);
  throw mistake(`\`${plain(text2, 100)}\` is no number of a pull request.`);
}
function judging({ config, repository, flags }) {
  return { config, repository, pull: pullOf(flags.pull) };
}
function mistake(message) {
  return new GaitkeeperError("usage", message, {
    hint: 'For example: gaitkeeper accept books "the new ORM reads more" --until 2.0'
  });
}

// src/commands/accepted.ts
async function accepted(request, io) {
  var _stack = [];
  try {
    const terminal = __using(_stack, await openTerminal(request, io), true);
    const { all, passedOver } = await readAcceptances(terminal.documents);
    for (const why of passedOver) io.warn(why);
    if (request.json) io.result(JSON.stringify(all, null, 2));
    else io.result(all.length === 0 ? "Nothing is accepted." : all.map(lineOf).join("\n"));
    return { outcome: "passed", outputs: {} };
  } catch (_) {
    var _error = _, _hasError = true;
  } finally {
    var _promise = __callDispose(_stack, _error, _hasError);
    _promise && await _promise;
  }
}
function lineOf(acceptance) {
  const { id, service, scenario, cell, by, at, reason } = acceptance;
  const place = `${scenario ?? "every scenario"} on ${cell ?? "every cell"} of ${service}`;
  const said = `by ${by} on ${at.slice(0, 10)}, ${untilOf2(acceptance)}: \u201C${reason}\u201D`;
  return plain(`${id}: ${place}, ${said}`, 1e3);
}
function untilOf2({ until, pull }) {
  if (until === null) return pull === null ? "where its commit is" : `for #${pull}`;
  return `until ${"date" in until ? until.date : until.version}`;
}

// src/commands/report.ts
import { resolve as resolve4 } from "node:path";

// src/platform/garbage.ts
import { setFlagsFromString } from "node:v8";
function dropGarbageEarly() {
  setFlagsFromString("--semi-space-growth-factor=1");
}

// src/commands/stages/report-elsewhere.ts
import { resolve } from "node:path";

// src/github/pull-target.ts
async function resolveTarget(client, address, record) {
  const { owner, repo, apiUrl, pull, sha, runUrl } = address;
  const measured = record.head.sha;
  if (pull === null) refuseOther(measured, sha ?? "", `The commit ${sha?.slice(0, 7)}`);
  else
    refuseOther(measured, await headOf(client, address, pull), `#${pull} has moved on: its head`);
  return {
    ...{ owner, repo, apiUrl, serverUrl: serverOf(apiUrl) },
    run: { ...runOf(record), workflow: "", url: runUrl, artifacts: null },
    ...{ headSha: measured, pull, mayWrite: true }
  };
}
var pullSchema = external_exports.object({ head: external_exports.object({ sha: external_exports.string() }) });
async function headOf(client, { owner, repo }, pull) {
  try {
    const { data } = await client.rest.pulls.get({ owner, repo, pull_number: pull });
    return pullSchema.parse(data).head.sha;
  } catch (error) {
    throw publishFailed(error, {
      what: `look up #${pull} of ${owner}/${repo}`,
      permission: "pull-requests: read",
      readOnly: false
    });
  }
}
function refuseOther(measured, wanted, what) {
  if (measured.startsWith(wanted)) return;
  throw new GaitkeeperError(
    "publish-failed",
    `${what} is ${wanted.slice(0, 7)}, and ${measured.slice(0, 7)} was measured.`,
    { hint: "Measure that commit itself, not a merge of it, and report once more." }
  );
}
function runOf({ run, startedAt }) {
  const numbered = run !== null && /^[1-9]\d{0,14}$/.test(run.id);
  const seconds = Math.max(1, Math.floor(Date.parse(startedAt) / 1e3));
  return { id: numbered ? Number(run.id) : seconds, attempt: run?.attempt ?? 1 };
}
function serverOf(apiUrl) {
  const { protocol, host } = new URL(apiUrl);
  return `${protocol}//${host.replace(/^api\.(?=github\.com$|[\w-]+\.ghe\.com$)/, "")}`;
}

// src/commands/stages/destination.ts
function readDestination(flags, { env, token }) {
  const [owner, repo] = repositoryOf(flags.repo);
  if (flags.pull === void 0 === (flags.sha === void 0)) {
    throw usage("`report --repo` needs one of --pull and --sha.", "Give --pull 17, or --sha SHA.");
  }
  if (!token) {
    throw usage(
      "`report --repo` needs a token.",
      "Put one into GITHUB_TOKEN or GH_TOKEN; --no-post prints the report instead."
    );
  }
  return {
    ...{ owner, repo, token },
    apiUrl: addressOf(flags.apiUrl ?? (env.GITHUB_API_URL || "https://api.github.com")),
    pull: flags.pull === void 0 ? null : pullOf2(flags.pull),
    sha: flags.sha === void 0 ? null : shaOf(flags.sha),
    jobUrl: JOB_URLS.map((name) => env[name]).find((url) => url && isWeb(url)) ?? null
  };
}
var JOB_URLS = ["CI_JOB_URL", "BUILD_URL", "CIRCLE_BUILD_URL", "BUILDKITE_BUILD_URL"];
function repositoryOf(text2) {
  const match = /^([\w.-]+)\/([\w.-]+)$/.exec(text2 ?? "");
  if (match?.[1] && match[2]) return [match[1], match[2]];
  const found = text2 === void 0 ? "is missing" : `is no repository: \`${text2}\``;
  throw usage(`--repo ${found}.`, "Write it as OWNER/NAME.");
}
function pullOf2(text2) {
  const match = /^#?([1-9]\d{0,9})$/.exec(text2);
  if (match) return Number(match[1]);
  throw usage(`\`${text2}\` is no number of a pull request.`, "Write --pull 17.");
}
function shaOf(text2) {
  if (/^[0-9a-f]{7,64}$/i.test(text2)) return text2.toLowerCase();
  throw usage(`\`${text2}\` is no commit.`, "Write 7 to 40 of its hexadecimal digits.");
}
function addressOf(text2) {
  if (isWeb(text2)) return text2.replace(/\/+$/, "");
  throw usage(`\`${text2}\` is no address of an API.`, "Write https://HOST/api/v3.");
}
function isWeb(text2) {
  return URL.canParse(text2) && /^https?:$/.test(new URL(text2).protocol);
}
function usage(message, hint) {
  return new GaitkeeperError("usage", message, { hint });
}

// src/commands/stages/report-elsewhere.ts
async function reportElsewhere(request, flags, io) {
  const destination = flags.post ? readDestination(flags, request) : null;
  const records = await readRecords(request.records);
  const record = mergeRecords(records);
  const config = await readConfig(request, io, null);
  const repository = await repositoryIfAny(resolve(request.directory));
  const shards = shardStates(records);
  const context = { request, config, repository, target: null, shards };
  if (destination === null) return reportRecord(record, context, io);
  const target = await targetOf2(destination, record, io);
  if (target === null) return unposted(await reportRecord(record, printing(context), io));
  return reportRecord(record, { ...context, target, config: fitting(config, target) }, io);
}
async function targetOf2(destination, record, io) {
  const { token, apiUrl, owner, repo, pull, sha, jobUrl } = destination;
  const where = { owner, repo, apiUrl, pull, sha, runUrl: jobUrl };
  try {
    return await resolveTarget(clientFor(token, apiUrl, io), where, record);
  } catch (error) {
    if (!(error instanceof GaitkeeperError) || error.cause === void 0) throw error;
    io.warn([error.message, error.detail, error.hint].filter(Boolean).join(" "));
    return null;
  }
}
function fitting(config, { pull }) {
  const fits = config.sinks.some((name) => name === "check-run" || name === "commit-status");
  return pull !== null || fits ? config : { ...config, sinks: [...config.sinks, "check-run"] };
}
function printing(context) {
  const { request } = context;
  return { ...context, request: { ...request, post: { ...request.post, post: false } } };
}
function unposted(ended) {
  return ended.outcome === "passed" ? { ...ended, outcome: "publish" } : ended;
}

// src/commands/stages/report-run.ts
import { resolve as resolve3 } from "node:path";

// src/github/remote-config.ts
import { posix } from "node:path";
function filesOfDefaultBranch(client, { owner, repo, folder }) {
  return async (file) => {
    const path = pathIn(folder, file);
    try {
      const { data } = await client.rest.repos.getContent({ owner, repo, path });
      return textOf(data, file);
    } catch (error) {
      if (isRequestFailure(error) && error.status === 404) return null;
      throw publishFailed(error, {
        what: `read ${path} of ${owner}/${repo}`,
        ...{ permission: "contents: read", readOnly: false }
      });
    }
  };
}
function pathIn(folder, file) {
  const path = posix.normalize(posix.join(folder, file));
  if (!path.startsWith("../")) return path;
  throw unreadable(file, "it is outside of the repository");
}
function textOf(content, file) {
  if (Array.isArray(content)) throw unreadable(file, "it is a folder");
  const found = content;
  if (found.type !== "file") throw unreadable(file, "it is no file");
  if (found.encoding !== "base64") throw unreadable(file, "it is longer than 1 MiB");
  return Buffer.from(String(found.content), "base64").toString("utf8");
}
function unreadable(file, why) {
  return new GaitkeeperError("config-unreadable", `${file} cannot be read: ${why}`, {
    hint: "Give the path of a file of the default branch."
  });
}

// src/commands/stages/answers-commands.ts
async function answersCommands(client, { owner, repo }, { baseline }) {
  if (!baseline.startsWith("branch:")) return false;
  try {
    const read = filesOfDefaultBranch(client, { owner, repo, folder: "." });
    const text2 = await read(workflowPath("respond", "."));
    return /\bmode: *['"]?respond\b/.test(text2 ?? "");
  } catch (error) {
    if (error instanceof GaitkeeperError) return false;
    throw error;
  }
}

// src/commands/stages/lost-shards.ts
function withLost(states, lost, service) {
  const holes = lost.filter(({ name }) => mayBeOf(name, service)).map(lostShard);
  const byName = new Map([...states, ...holes].map((state) => [shardName(state.shard), state]));
  return [...byName.values()];
}
var NAME = /^gaitkeeper-(?<slug>.+)-(?:check|\d+of\d+)-\d+$/s;
function mayBeOf(name, service) {
  const slug = NAME.exec(name)?.groups?.slug;
  return slug === void 0 || slug === serviceSlug(service);
}
function lostShard({ name, why }) {
  const reason = `was measured, but ${printable(name)} was not read: ${printable(why)}`;
  return { shard: artifactShard(name), state: "died", why: reason, url: null };
}

// src/commands/stages/nothing-arrived.ts
function emptyRecord(run, service, version) {
  const date = (/* @__PURE__ */ new Date()).toISOString();
  return {
    version: 1,
    id: `nothing-of-${run.id}-${run.attempt}`,
    tool: { name: "gaitkeeper", version },
    startedAt: date,
    durationSeconds: 0,
    repository: `${run.owner}/${run.repo}`,
    run: { id: String(run.id), attempt: run.attempt, event: run.event },
    base: null,
    head: { sha: run.headSha, subject: "", date, ref: "" },
    service: { name: service, target: "", protocol: "wsgi", framework: null },
    machine: {
      ...{ cpuModel: "", cores: 0, memoryMiB: 0, kernel: "", os: "" },
      ...{ runnerImage: null, pinning: null }
    },
    configurationHash: "",
    shard: null,
    scenarios: [],
    cells: [],
    warnings: []
  };
}

// src/commands/stages/gather.ts
async function gather(gathering, io) {
  const { request, github, client, run } = gathering;
  const arrived = await arrive(request, client, run);
  const { records, head, lost } = await believe(client, arrived, run, io);
  const ofService = records.length === 0 ? [] : ofOneService(records, gathering.service);
  const { records: own, odd } = mergeable(ofService);
  tellLeftOut(odd, io);
  const service = own[0]?.service.name ?? gathering.service;
  const jobs = await jobsOf(client, run, io, service);
  const shards = withLost(shardStates(own, jobs), [...lost, ...odd], service);
  if (own.length > 0) return { record: mergeRecords(own), head, shards };
  if (!isWorthTelling(arrived, jobs, github)) return noRecords(arrived, github, io);
  const named = { sha: run.headSha, mergedInto: null };
  return { record: emptyRecord(run, service, request.version), head: named, shards };
}
async function arrive({ records: paths }, client, run) {
  if (paths.length === 0) return recordsOfRun(client, run);
  const records = await readRecords(paths);
  return { records: records.map((record) => ({ artifact: record.id, record })), unread: [] };
}
async function believe(client, arrived, run, io) {
  try {
    return await credibleRecords(arrived, run, headVerifier(client, run), io);
  } catch (error) {
    throw publishFailed(error, {
      what: `look up what was measured in ${run.owner}/${run.repo}`,
      ...{ permission: "contents: read", readOnly: false }
    });
  }
}
function isWorthTelling({ records, unread }, jobs, { workflowRun }) {
  const nobodyWaits = UNFINISHED.has(workflowRun?.conclusion ?? "");
  return jobs.length > 0 && !(nobodyWaits && records.length + unread.length === 0);
}
function noRecords({ records, unread }, github, io) {
  const { workflowRun: run } = github;
  const lost = records.length + unread.length;
  if (lost === 0 && UNFINISHED.has(run?.conclusion ?? "")) {
    io.info(`The run was ${run?.conclusion}, and left no records. Nothing is reported.`);
    return null;
  }
  const which = `run ${run?.id ?? github.runId}`;
  throw new GaitkeeperError(
    "usage",
    lost === 0 ? `There is no run record in ${which}.` : `No run record of ${which} can be used.`,
    {
      hint: lost === 0 ? "Let its jobs upload `gaitkeeper-output` by actions/upload-artifact, under a name that begins with `gaitkeeper-`." : "The warnings say what is wrong with each: measure again."
    }
  );
}
var UNFINISHED = /* @__PURE__ */ new Set(["cancelled", "skipped", "action_required", "stale"]);

// src/commands/stages/remote-baseline.ts
import { resolve as resolve2 } from "node:path";

// src/github/remote-repository.ts
import { appendFile } from "node:fs/promises";
import { join } from "node:path";
async function withoutCheckout(remote) {
  const folder = await temporaryFolder("gaitkeeper-remote-");
  const run = git(folder.path);
  await run(["init", "--quiet", "--bare", "--template=", folder.path]);
  await appendFile(join(folder.path, "config"), configurationOf(remote), { mode: 384 });
  return {
    ...{ root: folder.path, gitDirectory: folder.path, git: run },
    [Symbol.asyncDispose]: () => folder[Symbol.asyncDispose]()
  };
}
function configurationOf({ serverUrl, owner, repo, token }) {
  const origin = `[remote "origin"]
	url = ${quoted(`${serverUrl}/${owner}/${repo}.git`)}
`;
  if (token === null) return origin;
  const basic = Buffer.from(`x-access-token:${token}`).toString("base64");
  return `${origin}[http ${quoted(`${serverUrl}/`)}]
	extraheader = "AUTHORIZATION: basic ${basic}"
`;
}
function quoted(text2) {
  return `"${text2.replace(/["\\]/g, "\\$&")}"`;
}

// src/commands/stages/remote-baseline.ts
var DEPTH = 200;
var TIMEOUT_MS = 6e4;
async function remoteBaseline({ base }, { request, github, config: { baseline } }, io) {
  if (baseline === "off") return null;
  const { serverUrl, owner, repo } = github;
  const remote = await withoutCheckout({ serverUrl, owner, repo, token: request.token ?? null });
  const repository = await baseFetcher(remote, request, io)({ base }, { baseline });
  return { ...repository, [Symbol.asyncDispose]: () => remote[Symbol.asyncDispose]() };
}
function baseFetcher(remote, request, io) {
  const fetched = /* @__PURE__ */ new Set();
  const turns = new Turns();
  const fetchOnce = async (sha) => {
    if (fetched.has(sha)) return;
    fetched.add(sha);
    await fetchHistory(remote.git, sha, io);
  };
  return async ({ base }, { baseline }) => {
    if (base !== null) await turns.take(() => fetchOnce(base.sha));
    return baseline.startsWith("folder:") ? { ...remote, root: resolve2(request.directory) } : remote;
  };
}
async function fetchHistory(run, base, io) {
  const args = ["fetch", "--quiet", "--no-tags", "--no-write-fetch-head", "--filter=tree:0"];
  try {
    await run([...args, `--depth=${DEPTH}`, "origin", base], { timeoutMs: TIMEOUT_MS });
  } catch (error) {
    if (!(error instanceof GaitkeeperError)) throw error;
    io.debug(`The history of ${base} did not come: ${error.detail ?? error.message}`);
  }
}

// src/commands/stages/remote-config.ts
async function readRemoteConfig(request, { client, github }, io) {
  const { owner, repo } = github;
  const files = filesOfDefaultBranch(client, { owner, repo, folder: await standingIn(request) });
  const { configFile } = request;
  const absent = configFile !== void 0 && await files(configFile) === null;
  const read = absent ? async () => null : files;
  const where = { ...request, configFile: absent ? void 0 : configFile };
  io.info(`The configuration is that of the default branch of ${owner}/${repo}.`);
  return readConfig(where, io, null, { read });
}
function standingIn({ directory, env }) {
  return folderWithin(env.GITHUB_WORKSPACE ?? ".", directory);
}

// src/commands/stages/report-run.ts
async function reportRun(request, github, io) {
  var _stack = [];
  try {
    const client = clientOf(request, github, io);
    const reported = await findMeasuringRun(client, github, io);
    if (typeof reported === "string") {
      io.info(`${reported} Nothing is reported.`);
      return { outcome: "passed", outputs: {} };
    }
    if (request.progress === "here" && !isDue(await jobsOf(client, reported.run, io))) {
      io.info("Another job will report the progress.");
      return { outcome: "incomplete", outputs: {} };
    }
    const { config, checkout } = await settingOf(request, github, client, io);
    const service = await measuredService(config, request, github);
    const gathered = await gather({ request, github, client, run: reported.run, service }, io);
    if (gathered === null) return { outcome: "passed", outputs: {} };
    const { record, head, shards } = gathered;
    const remote = __using(_stack, checkout ? null : await remoteBaseline(record, { request, github, config }, io), true);
    const ended = await reportRecord(
      record,
      {
        ...{ request, config, repository: checkout ?? remote, target: reported.target(head) },
        shards: request.progress ? stillToCome(shards) : shards,
        uploaded: request.records.length === 0,
        answersCommands: () => answersCommands(client, github, config)
      },
      io
    );
    return github.workflowRun === null ? ended : decidedElsewhere(ended);
  } catch (_) {
    var _error = _, _hasError = true;
  } finally {
    var _promise = __callDispose(_stack, _error, _hasError);
    _promise && await _promise;
  }
}
var VERDICTS = /* @__PURE__ */ new Set([
  "regressed",
  "failed",
  "nothing-compared",
  "incomplete"
]);
function decidedElsewhere(ended) {
  return VERDICTS.has(ended.outcome) ? { ...ended, undecided: true } : ended;
}
async function settingOf(request, github, client, io) {
  const checkout = github.workflowRun === null ? await repositoryIfAny(resolve3(request.directory)) : null;
  const config = checkout ? await readConfig(request, io, null) : await readRemoteConfig(request, { client, github }, io);
  return { config, checkout };
}
function clientOf(request, github, io) {
  if (request.token === void 0) {
    throw new GaitkeeperError("usage", "Without records, `report` needs a token to fetch them.", {
      hint: "Leave the input `token` at its default, and give the job `actions: read` and `contents: read`."
    });
  }
  return clientFor(request.token, github.apiUrl, io);
}
async function measuredService(config, request, { repo }) {
  return serviceName(config, repo, serviceFolder(config, await standingIn(request)));
}

// src/commands/report.ts
async function report(request, io) {
  dropGarbageEarly();
  if (request.progress === "follow") {
    return followRun(request, () => runSharing(reportProgress, request, io), io);
  }
  return request.progress ? reportProgress(request, io) : reportAny(request, io);
}
async function reportProgress(request, io) {
  try {
    return { ...await reportAny(request, io), undecided: true };
  } catch (error) {
    if (!(error instanceof GaitkeeperError)) throw error;
    io.warn(error.line);
    return { outcome: "incomplete", undecided: true, outputs: {} };
  }
}
async function reportAny(request, io) {
  if (request.post !== void 0) return reportElsewhere(request, request.post, io);
  const github = readGithubContext(request.env);
  const given = request.records.length > 0 && github?.workflowRun == null;
  if (github === null || given) return reportGiven(request, github, io);
  return reportRun(request, github, io);
}
async function reportGiven(request, github, io) {
  const records = await readRecords(request.records);
  const config = await readConfig(request, io, null);
  return reportRecord(
    mergeRecords(records),
    {
      request,
      config,
      repository: await repositoryIfAny(resolve4(request.directory)),
      target: github && targetOf(github),
      shards: shardStates(records)
    },
    io
  );
}

// src/github/respond.ts
async function respondToComment(options) {
  const { owner, repo, comment } = options;
  const command = parseSlashCommand(comment.body);
  if (command === null || !comment.created || !comment.onPull || comment.byBot) return "ignored";
  try {
    if (await isAnswered(options)) return "answered before";
    if (!await claim(options) && !options.again) return "answered before";
    const allowed = await mayCommand(options);
    let failure2 = null;
    const answer = !allowed ? REFUSAL : await options.carryOut(command).catch((error) => {
      failure2 = error;
      return BROKEN;
    });
    const body = `${marker(comment.id)}
${answer.text}`;
    await options.client.issues.createComment({ owner, repo, issue_number: comment.issue, body });
    await react(options, answer.done ? "rocket" : "confused");
    if (failure2 !== null) throw failure2;
    return allowed ? "answered" : "refused";
  } catch (error) {
    throw publishFailed(error, {
      what: `answer a comment on #${comment.issue} of ${owner}/${repo}`,
      permission: "pull-requests: write`, `actions: write` and `contents: write",
      readOnly: false
    });
  }
}
var REFUSAL = {
  text: "Only people with write access to this repository can give commands here. Ask one of them, or push a commit: that measures again.",
  done: false
};
var BROKEN = {
  text: "That could not be done: GitHub refused something that it takes, or Gaitkeeper failed. The log of the job that answers comments says which.",
  done: false
};
async function mayCommand({ client, owner, repo, comment }) {
  const { data } = await client.repos.getCollaboratorPermissionLevel({
    ...{ owner, repo, username: comment.author }
  });
  return data.permission === "admin" || data.permission === "write";
}
function marker(comment) {
  return `<!-- gaitkeeper answer to=${comment} -->`;
}
async function isAnswered({ client, owner, repo, comment }) {
  const me = await whoAmI(client);
  const comments = await client.paginate(client.issues.listComments, {
    ...{ owner, repo, issue_number: comment.issue, per_page: 100 }
  });
  return comments.some(
    ({ user, body }) => user?.login === me && body?.startsWith(marker(comment.id))
  );
}
async function claim(options) {
  try {
    return await react(options, "eyes", 0) === 201;
  } catch (error) {
    if (isRequestFailure(error) && error.status >= 500) return true;
    throw error;
  }
}
async function react({ client, owner, repo, comment }, content, retries) {
  const { status } = await client.reactions.createForIssueComment({
    ...{ owner, repo, comment_id: comment.id, content },
    ...retries === void 0 ? {} : { request: { retries } }
  });
  return status;
}

// src/commands/slash/measured.ts
import { join as join2 } from "node:path";
async function readMeasured(runs, options, io) {
  const measured = [];
  for (const run of runs) {
    const { records, lost } = await believed(run, options, io);
    for (const name of servicesOf(records)) {
      const { records: own, odd } = mergeable(ofOneService(records, name));
      tellLeftOut(odd, io);
      const shards = async () => {
        const jobs = await jobsOf(options.client, measuringRun(run, options), io, name);
        return withLost(shardStates(own, jobs), [...lost, ...odd], name);
      };
      measured.push({ run, shards, ...await judged(mergeRecords(own), options, io) });
    }
  }
  if (measured.length > 0) return measured;
  throw new Refusal(
    `The run for ${code(options.head.slice(0, 7))} left no record that can be read: ${runs[0]?.url}`
  );
}
var MOST_SERVICES = 32;
function servicesOf(records) {
  const names = new Set(records.map(({ service }) => service.name));
  if (names.size <= MOST_SERVICES) return names;
  throw new Refusal(
    `The records of this pull request name ${names.size} services. More than ${MOST_SERVICES} are not judged here.`
  );
}
async function believed(newest, options, io) {
  const { client } = options;
  const run = measuringRun(newest, options);
  const arrived = await recordsOfRun(client, run);
  return credibleRecords(arrived, run, headVerifier(client, run), io);
}
function measuringRun({ id, attempt }, { github: { owner, repo }, head }) {
  return { owner, repo, id, attempt, event: "pull_request", headSha: head, mergeSha: null };
}
async function judged(record, options, io) {
  const config = await configOf(record.service.name, options, io);
  const repository = await options.baselineFor(record, config);
  const pull = options.comment.issue;
  const { assessment } = await judgeRecord(record, { config, repository, pull }, io);
  return { record, assessment, config };
}
async function configOf(service, { request, github, client, config }, io) {
  const [, folder] = service.startsWith(`${github.repo}/`) ? service.split(/\/(.*)/s) : [];
  if (folder === void 0 || folder === config.directory) return config;
  if (request.configFile !== void 0) return config;
  const there = { ...request, directory: join2(request.directory, folder) };
  return readRemoteConfig(there, { client, github }, io);
}

// src/commands/slash/reported.ts
async function refuseUnseen(measured, desk) {
  const head = await desk.head();
  const reports = await reportsOf(measured, desk);
  if (reports.length === 0) {
    throw new Refusal(
      "There is no report of mine in a comment on this pull request yet. Please accept what one shows, once it is there."
    );
  }
  const moved = reports.find(({ marker: marker2 }) => marker2.head !== head);
  if (moved !== void 0) {
    throw new Refusal(
      `The report is about ${short(moved.marker.head)}, and the head is ${short(head)} by now. Please look at the report of ${short(head)} first.`
    );
  }
  const older = reports.find(isOlder);
  if (older === void 0) return;
  throw new Refusal(
    `${short(head)} was measured once more since that report: ${older.measured.run.url} Please look at the new report first.`
  );
}
async function currentReports(desk) {
  const head = await desk.head();
  const reports = await reportsOf(await desk.measured(), desk);
  return reports.filter((report2) => {
    const { marker: marker2, measured } = report2;
    return marker2.head === head && marker2.run === measured.run.id && !isOlder(report2);
  });
}
async function reportsOf(measured, { client, owner, repo, comment }) {
  const me = (await whoAmI(client)).toLowerCase();
  const byKey = new Map(
    measured.map((one) => [commentKey(one.run.workflow, one.record.service.name), one])
  );
  const comments = await client.paginate(client.issues.listComments, {
    ...{ owner, repo, issue_number: comment.issue, per_page: 100 }
  });
  return comments.flatMap(({ user, body }) => {
    const marker2 = user?.login.toLowerCase() === me ? parseMarker(body ?? "") : null;
    const about = marker2 === null ? void 0 : byKey.get(marker2.key);
    return marker2 === null || about === void 0 ? [] : [{ marker: marker2, measured: about }];
  });
}
function isOlder({ marker: marker2, measured: { run, record } }) {
  return marker2.run < run.id || marker2.attempt < (record.run?.attempt ?? 1);
}
function short(sha) {
  return code(sha.slice(0, 7));
}

// src/commands/slash/redraw.ts
var MOST_TURNS = 5;
async function redrawReports(desk, options, io) {
  try {
    const reports = await currentReports(desk);
    const drawn = reports.map((reported) => untilCurrent(reported, desk, options, io));
    return drawn.length > 0 && (await Promise.all(drawn)).every(Boolean);
  } catch (error) {
    if (!(error instanceof Refusal || error instanceof GaitkeeperError)) throw error;
    io.warn(`The report was not drawn once more: ${error.message}`);
    return false;
  }
}
async function untilCurrent(reported, desk, options, io) {
  for (let turn = 0; turn < MOST_TURNS; turn++) {
    const snapshot = new Snapshot();
    const drawn = await acceptedIn2(snapshot, reported, desk, io);
    if (!await draw(reported, snapshot, desk, options, io)) return false;
    if (await acceptedIn2(new Snapshot(), reported, desk, io) === drawn) return true;
  }
  return false;
}
async function acceptedIn2(snapshot, { measured }, desk, io) {
  var _stack = [];
  try {
    const context = storeContext(await desk.repository(), io, snapshot);
    const documents = __using(_stack, openDocuments(measured.config.baseline, context), true);
    const { all } = await readAcceptances(documents);
    return JSON.stringify(all.map(({ id }) => id));
  } catch (_) {
    var _error = _, _hasError = true;
  } finally {
    var _promise = __callDispose(_stack, _error, _hasError);
    _promise && await _promise;
  }
}
async function draw({ measured, marker: marker2 }, snapshot, desk, { github, request }, io) {
  const { record, run } = measured;
  const reported = { ...run, attempt: marker2.attempt, headSha: marker2.head };
  const target = targetOfRun(github, reported, desk.comment.issue);
  const config = { ...measured.config, confirm: "off" };
  const repository = await desk.baselineFor(record, config);
  const ended = await reportRecord(
    record,
    {
      ...{ request: { ...request, output: void 0 }, config, repository, target },
      ...{ shards: await measured.shards(), snapshot, uploaded: true },
      answersCommands: async () => true
    },
    io
  );
  return ended.outputs["comment-url"] !== "";
}

// src/commands/slash/open-desk.ts
function openDesk(options, io) {
  const { request, github, comment, client, workflows } = options;
  const { owner, repo } = github;
  const opened = [];
  const kept = (one) => {
    opened.unshift(one);
    return one;
  };
  const config = memo(() => readRemoteConfig(request, { client, github }, io));
  const repository = memo(async () => kept(await emptyRepository(options)));
  const head = memo(async () => {
    const { data } = await client.pulls.get({ owner, repo, pull_number: comment.issue });
    return data.head.sha;
  });
  const runs = memo(async () => finishedRuns(await head(), options));
  const bases = memo(async () => baseFetcher(await repository(), request, io));
  const desk = {
    ...{ client, owner, repo, comment, workflows, now: /* @__PURE__ */ new Date() },
    ...{ head, runs, repository },
    baselineFor: async (record, settings) => {
      return settings.baseline === "off" ? null : (await bases())(record, settings);
    },
    redraw: () => redrawReports(desk, options, io),
    measured: memo(
      async () => readMeasured(
        await runs(),
        {
          ...options,
          ...{ config: await config(), head: await head(), baselineFor: desk.baselineFor }
        },
        io
      )
    ),
    documents: memo(async () => {
      const { baseline } = await config();
      return kept(openDocuments(onBranch(baseline), storeContext(await repository(), io)));
    }),
    async [Symbol.asyncDispose]() {
      for (const one of opened) await one[Symbol.asyncDispose]();
    }
  };
  return desk;
}
async function finishedRuns(headSha, { client, github: { owner, repo }, workflows }) {
  const commit = code(headSha.slice(0, 7));
  const found = await Promise.all(
    workflows.map((workflow) => newestRun({ client, owner, repo, headSha, workflow }))
  );
  const runs = found.filter((run) => run !== null);
  if (runs.length === 0) {
    throw new Refusal(
      `There is no run for ${commit} to go by. The input \`workflow\` names the workflow that measures.`
    );
  }
  const running = runs.find(({ completed }) => !completed);
  if (running !== void 0) throw new Refusal(`${commit} is still being measured: ${running.url}`);
  return runs;
}
function emptyRepository({
  request: { token },
  github: { serverUrl, owner, repo }
}) {
  return withoutCheckout({ serverUrl, owner, repo, token: token ?? null });
}
function onBranch(baseline) {
  if (baseline.startsWith("branch:")) return baseline;
  throw new Refusal(
    `Requests and acceptances are kept on the data branch, and the configuration says ${code(`baseline: ${baseline}`)}. Set it to \`branch:gaitkeeper-data\`.`
  );
}

// src/commands/slash/accept.ts
var accept2 = async (command, desk) => {
  const measured = await desk.measured();
  await refuseUnseen(measured, desk);
  await refuseEnded(command.until, desk);
  const meant = placesOf2(command.what, measured);
  const head = await desk.head();
  const acceptances = meant.flatMap(([of, place]) => acceptanceFor(of, place, { ...command, head }, desk)).map((one, at) => at === 0 ? one : { ...one, id: `${one.id}-${at + 1}` });
  if (acceptances.length === 0) {
    throw nothingToAccept2(command.what, meant);
  }
  await addAcceptances(await desk.documents(), acceptances);
  const shown = await desk.redraw();
  return { text: confirmation(acceptances, command.until, shown), done: true };
};
function nothingToAccept2(what, meant) {
  const [already] = meant.flatMap(
    ([{ assessment }, place]) => acceptedIn(assessment, [place]) ?? []
  );
  if (already === void 0)
    return new Refusal(`Nothing regressed in ${code(what, 100)}, so there is nothing to accept.`);
  const { id, by } = already;
  return new Refusal(
    `What regressed in ${code(what, 100)} is accepted already, by ${code(by, 100)}. \`/gaitkeeper unaccept ${id}\` takes it back.`
  );
}
function placesOf2(what, measured) {
  const names = measured.map(({ record }) => namesOf(record));
  const places = measured.flatMap(
    (of, at) => placesNamed(what, names[at] ?? namesOf(of.record)).map((place) => [of, place])
  );
  if (places.length === 0) throw unknownPlace(what, names, "scenario or cell");
  return places;
}
function acceptanceFor({ assessment, record }, place, { reason, until, head }, { comment, now }) {
  const made = acceptanceOf(assessment, place, {
    id: `c${comment.id}`,
    service: record.service.name,
    ...{ reason, until, by: comment.author, at: now.toISOString() },
    ...{ pull: comment.issue, head, comment: comment.id }
  });
  return made === null ? [] : [made];
}
async function refuseEnded(until, desk) {
  const why = until === null ? null : await endedAlready(until, desk.now, desk.repository);
  if (why !== null) throw new Refusal(why);
}
function confirmation(acceptances, until, shown) {
  const places = new Set(
    acceptances.flatMap(
      ({ effects }) => effects.map(({ cell, scenario }) => `${cell}
${scenario}`)
    )
  );
  const ids = acceptances.map(({ id }) => code(id, 60)).join(", ");
  return `Accepted ${untilInWords(until)}: what regressed in ${places.size} ${places.size === 1 ? "comparison" : "comparisons"} (${ids}). It stays in the report, as accepted, and does not fail the gate unless it gets more than twice as large.

${shown ? "The report shows it now." : "The next report shows it: `/gaitkeeper rerun`."} \`/gaitkeeper unaccept ${acceptances[0]?.id}\` takes it back.`;
}

// src/commands/slash/start.ts
async function start(wanted, desk) {
  for (const one of wanted) await startOne(one, desk);
  return wanted.map(({ run: { url } }) => url).join(" ");
}
async function startOne({ run, asked }, desk) {
  try {
    if (asked === null) return await rerun(desk, run);
    await rerunAsked(desk, await desk.documents(), await requestOf(run, asked, desk));
  } catch (error) {
    if (!isAboutTheRun(error)) throw error;
    const [why = ""] = error.message.split(" - http");
    throw new Refusal(
      `GitHub does not run ${run.url} once more: \u201C${text(why)}\u201D Push a commit to have it measured anew.`
    );
  }
}
async function requestOf(run, asked, desk) {
  return {
    version: REQUEST_VERSION,
    ...{ run: run.id, attempt: run.attempt + 1, head: await desk.head() },
    ...{ cells: null, scenarios: null, base: null },
    ...asked,
    ...{ by: desk.comment.author, comment: desk.comment.id }
  };
}
function isAboutTheRun(error) {
  return isRequestFailure(error) && [403, 409, 422].includes(error.status) && !isLimit(error) && !/not accessible/i.test(error.message);
}

// src/commands/slash/compare.ts
var compare2 = async ({ ref }, desk) => {
  const runs = await desk.runs();
  const base = await commitOf(ref, desk);
  const head = await desk.head();
  if (base === head) throw new Refusal(`${code(ref, 100)} is the head itself.`);
  const asked = { command: "compare", base };
  const urls = await start(
    runs.map((run) => ({ run, asked })),
    desk
  );
  const [from, to] = [base, head].map((sha) => code(sha.slice(0, 7)));
  return { text: `Measuring ${to} against ${code(ref, 100)} (${from}): ${urls}`, done: true };
};
async function commitOf(ref, { client, owner, repo }) {
  try {
    const { data } = await client.repos.getCommit({ owner, repo, ref, per_page: 1 });
    return data.sha;
  } catch (error) {
    if (!isRequestFailure(error) || ![404, 409, 422].includes(error.status)) throw error;
    throw new Refusal(`There is no branch, tag or commit ${code(ref, 100)} in this repository.`);
  }
}

// src/commands/slash/confirm.ts
var confirm = async (_, desk) => {
  const measured = await desk.measured();
  const byRun = Map.groupBy(measured, ({ run }) => run);
  const flagged = [...byRun].flatMap(([run, of]) => {
    const scenarios = flaggedIn(of);
    return scenarios.size === 0 ? [] : [{ run, scenarios }];
  });
  if (flagged.length === 0)
    throw new Refusal("Nothing is flagged, so there is nothing to confirm.");
  const wanted = flagged.map(({ run, scenarios }) => {
    const asked = { cells: [...scenarios.keys()], scenarios: Object.fromEntries(scenarios) };
    return { run, asked: { command: "confirm", ...asked } };
  });
  const urls = await start(wanted, desk);
  const commit = code((await desk.head()).slice(0, 7));
  const cells = flagged.reduce((sum, { scenarios }) => sum + scenarios.size, 0);
  const many = cells === 1 ? "1 cell" : `${cells} cells`;
  return {
    text: `Measuring what was flagged of ${commit}, in ${many}, on a fresh runner: ${urls}`,
    done: true
  };
};
function flaggedIn(measured) {
  const scenarios = /* @__PURE__ */ new Map();
  for (const { assessment, record } of measured) {
    const rows = flaggedRows(assessment, record).filter(({ accepted: accepted2 }) => accepted2 === void 0);
    for (const [cell, names] of repeatOf(rows, record)) {
      scenarios.set(cell, [.../* @__PURE__ */ new Set([...scenarios.get(cell) ?? [], ...names])]);
    }
  }
  return scenarios;
}

// src/commands/slash/help.ts
var HELP = `Commands, by people with write access, at the start of a comment:

- \`/gaitkeeper rerun [cells]\`: measures this pull request once more, all of it or these cells
- \`/gaitkeeper confirm\`: measures once more what was flagged, on a fresh runner
- \`/gaitkeeper accept <scenario|cell|all> "reason" [until <date|version>]\`: accepts what regressed there
- \`/gaitkeeper unaccept <id|scenario|cell|all>\`: takes that back
- \`/gaitkeeper compare <ref>\`: measures against another branch, tag or commit
- \`/gaitkeeper help\`: says this`;
function unknownCommand(asked) {
  const nearest = nearestName(asked, SLASH_COMMANDS);
  const offer = nearest === null ? "" : ` Did you mean \`/gaitkeeper ${nearest}\`?`;
  return { text: `There is no such command.${offer}

${HELP}`, done: false };
}
function mistakenCommand(mistake2) {
  return { text: MISTAKES[mistake2], done: false };
}
var EXAMPLE = '`/gaitkeeper accept books "the new ORM reads more" until 2.0`';
var MISTAKES = {
  "too-long": "A command has at most 1000 characters.",
  "control-characters": "The command holds control characters, and was not read.",
  "no-reason": `Please say why, in double quotes, so that others understand it later: ${EXAMPLE}.`,
  "reason-too-long": "The reason has at most 500 characters. A link to a longer text is fine.",
  "no-name": `Please say what: a scenario or a cell of the report, or \`all\`, as in ${EXAMPLE}.`,
  "bad-until": `Behind the reason may only stand \`until\` and a day (\`2027-01-31\`) or a version (\`2.0\`), as in ${EXAMPLE}.`,
  "bad-ref": "Please name one branch, tag or commit, as in `/gaitkeeper compare v1.4.0`."
};

// src/commands/slash/rerun.ts
var rerun2 = async ({ what }, desk) => {
  const commit = code((await desk.head()).slice(0, 7));
  if (what === "") {
    const wanted2 = (await desk.runs()).map((run) => ({ run, asked: null }));
    const urls2 = await start(wanted2, desk);
    return { text: `Measuring ${commit} once more: ${urls2}`, done: true };
  }
  const byRun = await cellsByRun(what, desk);
  const wanted = [...byRun].map(([run, of]) => ({
    run,
    asked: { command: "rerun", cells: of }
  }));
  const urls = await start(wanted, desk);
  const cells = new Set([...byRun.values()].flat());
  const named = [...cells].slice(0, 10).map((cell) => code(cell, 100));
  const more = cells.size - named.length;
  const list = [...named, ...more > 0 ? [`${more} more`] : []].join(", ");
  return { text: `Measuring ${list} of ${commit} once more: ${urls}`, done: true };
};
async function cellsByRun(what, desk) {
  const measured = await desk.measured();
  const names = measured.map(({ record }) => namesOf(record));
  const found = names.map((of) => cellsNamed(what, of));
  const byRun = /* @__PURE__ */ new Map();
  for (const [at, cells] of found.entries()) {
    const run = measured[at]?.run;
    if (run === void 0 || "unknown" in cells) continue;
    byRun.set(run, [.../* @__PURE__ */ new Set([...byRun.get(run) ?? [], ...cells])]);
  }
  if (byRun.size > 0) return byRun;
  const unknown = found.flatMap((of) => "unknown" in of ? [of.unknown] : []);
  if (unknown[0] === void 0) throw new Refusal("Please name the cells as the report does.");
  throw unknownPlace(unknown[0], names, "cell");
}

// src/commands/acceptances/revoke.ts
function acceptancesNamed(all, what, isNear) {
  const asked = normal(what);
  const same = all.filter(({ id }) => id === asked);
  if (same.length > 0) return same;
  return all.filter((one) => isNear(one) && (asked === "all" || namesOf2(one).includes(asked)));
}
function revocationsOf(acceptances, facts) {
  return acceptances.map(({ id }) => ({ version: ACCEPTANCE_VERSION, id, ...facts }));
}
function namesOf2({ cell, scenario }) {
  return [cell, scenario, `${scenario} on ${cell}`].flatMap(
    (name) => name === null ? [] : [normal(name)]
  );
}

// src/commands/slash/unaccept.ts
var unaccept = async ({ what }, desk) => {
  const documents = await desk.documents();
  const { all } = await readAcceptances(documents);
  const { author: by, id: comment, issue } = desk.comment;
  const ended = acceptancesNamed(all, what, (acceptance) => acceptance.pull === issue);
  if (ended.length === 0) {
    throw new Refusal(
      `Nothing that is accepted here is called ${code(what, 100)}. The report names each acceptance.`
    );
  }
  const facts = { by, comment, at: desk.now.toISOString() };
  await revokeAcceptances(documents, revocationsOf(ended, facts));
  const ids = ended.map(({ id }) => code(id, 60)).join(", ");
  const counts = await desk.redraw() ? "The report" : "The next report";
  return { text: `Taken back: ${ids}. ${counts} counts it again.`, done: true };
};

// src/commands/slash/registry.ts
var RESPONDERS = {
  help: async () => ({ text: HELP, done: true }),
  rerun: rerun2,
  confirm,
  accept: accept2,
  unaccept,
  compare: compare2,
  mistaken: async ({ mistake: mistake2 }) => mistakenCommand(mistake2),
  unknown: async ({ asked }) => unknownCommand(asked)
};
async function carryOut(command, desk, io) {
  try {
    return await RESPONDERS[command.name](command, desk);
  } catch (error) {
    if (error instanceof Refusal) return { text: error.message, done: false };
    if (!(error instanceof GaitkeeperError)) throw error;
    io.warn([error.message, error.detail, error.hint].filter(Boolean).join("\n"));
    return { text: failure(error), done: false };
  }
}
function failure({ message, hint = "" }) {
  return `That could not be done: ${text(message)}. ${text(hint)}`.trim();
}

// src/commands/respond.ts
async function respond(request, io) {
  var _stack = [];
  try {
    const github = readGithubContext(request.env);
    if (github?.comment == null) {
      throw new GaitkeeperError("usage", "`respond` answers comments: it runs on `issue_comment`.", {
        hint: "Put it into a workflow with `on: { issue_comment: { types: [created] } }`."
      });
    }
    if (request.token === void 0) {
      throw new GaitkeeperError("usage", "`respond` needs a token.", {
        hint: "Leave the input `token` at its default."
      });
    }
    dropGarbageEarly();
    const { owner, repo, apiUrl, comment } = github;
    const client = clientFor(request.token, apiUrl, io);
    const desk = __using(_stack, openDesk(
      { request, github, comment, client, workflows: workflowsOf(request) },
      io
    ), true);
    const response = await respondToComment({
      ...{ client, owner, repo, comment, again: github.attempt > 1 },
      carryOut: (command) => carryOut(command, desk, io)
    });
    io.info(`Comment ${comment.id}: ${response}`);
    return { outcome: "passed", outputs: {} };
  } catch (_) {
    var _error = _, _hasError = true;
  } finally {
    var _promise = __callDispose(_stack, _error, _hasError);
    _promise && await _promise;
  }
}
function workflowsOf({ workflow = "Gaitkeeper" }) {
  const names = workflow.split("\n").map((name) => name.trim());
  return [...new Set(names.filter((name) => name !== ""))];
}

// src/commands/unaccept.ts
async function unaccept2(request, io) {
  var _stack = [];
  try {
    const terminal = __using(_stack, await openTerminal(request, io), true);
    const { documents, flags } = terminal;
    const { all } = await readAcceptances(documents);
    const ended = acceptancesNamed(all, flags.what, () => true);
    if (ended.length === 0) {
      throw new GaitkeeperError("unknown-name", `${plain(flags.what, 100)} is not accepted.`, {
        hint: "`gaitkeeper accepted` lists what is."
      });
    }
    const facts = { by: await whoIsIt(terminal), at: (/* @__PURE__ */ new Date()).toISOString(), comment: null };
    await revokeAcceptances(documents, revocationsOf(ended, facts));
    io.info(`Kept in ${documents.description}`);
    io.result(request.json ? JSON.stringify(ended, null, 2) : ended.map(({ id }) => id).join("\n"));
    return { outcome: "passed", outputs: {} };
  } catch (_) {
    var _error = _, _hasError = true;
  } finally {
    var _promise = __callDispose(_stack, _error, _hasError);
    _promise && await _promise;
  }
}
export {
  accept,
  accepted,
  report,
  respond,
  unaccept2 as unaccept
};
