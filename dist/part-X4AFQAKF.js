import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);

// src/domain/answer.ts
function checkAnswer(expect, answer) {
  const wrong = wrongStatus(expect, answer) ?? wrongContentType(expect, answer) ?? wrongText(expect, answer) ?? wrongJson(expect, answer);
  return wrong === null ? null : `${wrong}; the answer was ${describeAnswer(answer)}`;
}
function describeAnswer({ status, headers, body }) {
  const type = headers["content-type"] ?? "without a Content-Type";
  return `${status} ${type} ${body === "" ? "with an empty body" : excerpt(body)}`;
}
function wrongStatus({ status }, answer) {
  if (status.includes(answer.status)) return null;
  return `expected status ${status.join(" or ")}, not ${answer.status}`;
}
function wrongContentType({ contentType }, answer) {
  if (contentType === void 0) return null;
  const type = answer.headers["content-type"] ?? "";
  if (type.toLowerCase().startsWith(contentType.toLowerCase())) return null;
  return `expected the Content-Type ${contentType}, not ${type || "none"}`;
}
function wrongText({ equals, contains }, { body }) {
  if (equals !== void 0 && body !== equals) return `expected the body ${excerpt(equals)}`;
  if (contains === void 0 || body.includes(contains)) return null;
  return `expected a body that contains ${excerpt(contains)}`;
}
function wrongJson({ json }, { body }) {
  if (json === void 0) return null;
  try {
    const at = mismatch(json, JSON.parse(body), "");
    return at === null ? null : `expected other JSON ${at}`;
  } catch (error) {
    if (error instanceof SyntaxError) return "expected a body that is JSON";
    throw error;
  }
}
function mismatch(expected, actual, path) {
  if (isObject(expected) && isObject(actual)) {
    return first(
      Object.keys(expected),
      (key) => Object.hasOwn(actual, key) ? mismatch(expected[key], actual[key], path === "" ? key : `${path}.${key}`) : `${place(path)}: no key ${JSON.stringify(key)}`
    );
  }
  if (Array.isArray(expected) && Array.isArray(actual)) {
    if (expected.length !== actual.length) {
      return `${place(path)}: ${actual.length} items instead of ${expected.length}`;
    }
    return first(
      [...expected.keys()],
      (index) => mismatch(expected[index], actual[index], `${path}[${index}]`)
    );
  }
  if (expected === actual) return null;
  return `${place(path)}: ${shortened(JSON.stringify(actual))} instead of ${shortened(JSON.stringify(expected))}`;
}
function first(items, find) {
  for (const item of items) {
    const found = find(item);
    if (found !== null) return found;
  }
  return null;
}
function isObject(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function place(path) {
  return path === "" ? "at its root" : `at ${path}`;
}
var LONGEST_EXCERPT = 300;
function excerpt(text) {
  return JSON.stringify(shortened(text));
}
function shortened(text) {
  return text.length > LONGEST_EXCERPT ? `${text.slice(0, LONGEST_EXCERPT)}\u2026` : text;
}

// src/domain/range.ts
var RANGE = /\$\{(\d{1,15})\.\.(\d{1,15})\}/g;
function rangesIn(path) {
  return Array.from(path.matchAll(RANGE), ([text, first2, last]) => ({
    ...{ text, first: Number(first2), last: Number(last) }
  }));
}
function pathsIn(path) {
  return rangesIn(path).reduce((product, { first: first2, last }) => product * (last - first2 + 1), 1);
}
function pathAt(path, index) {
  let rest = index;
  return path.replace(RANGE, (_, first2, last) => {
    const size = Number(last) - Number(first2) + 1;
    const number = Number(first2) + rest % size;
    rest = Math.floor(rest / size);
    return String(number).padStart(first2.length, "0");
  });
}

// src/domain/mix.ts
function askingFor(mix) {
  const [{ request, expect }, ...others] = mix;
  const first2 = requestAt(request, 0);
  const plain = others.length === 0 && pathsIn(request.path) === 1;
  return { request: first2, expect, ...plain ? {} : { mix } };
}
function describeMix([{ request }, ...others]) {
  if (others.length > 0) return `mix of ${others.length + 1} requests`;
  return `${request.method} ${request.path}`;
}
function requestsOf({ request, expect, mix }) {
  return mix ?? [{ request, expect, weight: 1 }];
}
function allRequests(scenario) {
  const kinds = requestsOf(scenario);
  return kinds.flatMap(({ request, expect }) => {
    const label = kinds.length === 1 ? null : `${request.method} ${request.path}`.slice(0, 100);
    return Array.from({ length: pathsIn(request.path) }, (_, index) => ({
      ...{ request: requestAt(request, index), expect, label }
    }));
  });
}
function errorAt(kind, label) {
  return label === null ? kind : `${kind} at ${label}`;
}
function errorKindOf(error) {
  return error.replace(/ at [A-Z]+ .*$/s, "");
}
function requestAt(request, index) {
  return { ...request, path: pathAt(request.path, index) };
}
function examplesOf(scenario) {
  return requestsOf(scenario).flatMap(({ request, expect }) => {
    const count = pathsIn(request.path);
    const places = /* @__PURE__ */ new Set([0, count >> 1, count - 1]);
    return [...places].map((index) => ({ request: requestAt(request, index), expect }));
  });
}

// src/platform/proctree.ts
import { readdirSync, readFileSync } from "node:fs";
function processTree(rootPid) {
  const found = [];
  const pending = [rootPid];
  for (let pid = pending.pop(); pid !== void 0; pid = pending.pop()) {
    const tasks = taskIds(pid);
    if (tasks.length === 0 || found.includes(pid)) continue;
    found.push(pid);
    pending.push(...tasks.flatMap((task) => childIds(pid, task)));
  }
  return found;
}
function membersOf(rootPid) {
  return processTree(rootPid).flatMap((pid) => {
    const startedAt = startOf(pid);
    return startedAt === null ? [] : [{ pid, startedAt }];
  });
}
function isThere({ pid, startedAt }) {
  return startOf(pid) === startedAt;
}
function startOf(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "latin1");
    return stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19] ?? null;
  } catch {
    return null;
  }
}
function treeMemory(rootPid) {
  const processes = processTree(rootPid).map(processMemory);
  const known = processes.filter((memory) => memory !== null);
  if (known.length === 0 || known.some((memory) => memory === "unreadable")) return null;
  const each = known.filter((memory) => memory !== "unreadable");
  const sum = (of) => each.reduce((total, memory) => total + of(memory), 0);
  const bytes = sum(({ own }) => own) + Math.max(...each.map(({ files }) => files));
  return { bytes, peakBytes: bytes + sum(({ released }) => released) };
}
function isRunning(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "latin1");
    return !/^\s[ZX]/.test(stat.slice(stat.lastIndexOf(")") + 1));
  } catch {
    return processTree(process.pid).length === 0 ? null : false;
  }
}
function taskIds(pid) {
  try {
    return readdirSync(`/proc/${pid}/task`).map(Number);
  } catch {
    return [];
  }
}
function childIds(pid, task) {
  try {
    return parsePids(readFileSync(`/proc/${pid}/task/${task}/children`, "latin1"));
  } catch {
    return [];
  }
}
function parsePids(text) {
  return text.split(" ").filter(Boolean).map(Number);
}
function processMemory(pid) {
  try {
    const rollup = kibibytes(`/proc/${pid}/smaps_rollup`);
    const status = kibibytes(`/proc/${pid}/status`);
    const pss = rollup.get("Pss");
    if (pss === void 0) return null;
    const anonymous = rollup.get("Pss_Anon");
    const shared = (rollup.get("Pss_Shmem") ?? 0) + (rollup.get("SwapPss") ?? 0);
    return {
      // Before Linux 5.9 the share is not told apart.
      own: 1024 * (anonymous === void 0 ? pss : anonymous + shared),
      files: anonymous === void 0 ? 0 : 1024 * (status.get("RssFile") ?? 0),
      released: 1024 * Math.max(0, (status.get("VmHWM") ?? 0) - (status.get("VmRSS") ?? 0))
    };
  } catch (error) {
    const { code } = error;
    const gone = code === "ESRCH" || code === "ENOENT" && taskIds(pid).length === 0;
    return gone ? null : "unreadable";
  }
}
function kibibytes(path) {
  const lines = readFileSync(path, "latin1").matchAll(/^(\w+):\s+(\d+) kB$/gm);
  return new Map([...lines].map(([, name = "", amount]) => [name, Number(amount)]));
}

export {
  processTree,
  membersOf,
  isThere,
  treeMemory,
  isRunning,
  taskIds,
  parsePids,
  checkAnswer,
  describeAnswer,
  isObject,
  rangesIn,
  pathsIn,
  askingFor,
  describeMix,
  requestsOf,
  allRequests,
  errorAt,
  errorKindOf,
  requestAt,
  examplesOf
};
