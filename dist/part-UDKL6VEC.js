import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);

// src/domain/json.ts
function isObject(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function jsonOrNull(text) {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

// src/domain/range.ts
var RANGE = /\$\{(\d{1,15})\.\.(\d{1,15})\}/g;
function rangesIn(path) {
  return Array.from(path.matchAll(RANGE), ([text, first, last]) => ({
    ...{ text, first: Number(first), last: Number(last) }
  }));
}
function pathsIn(path) {
  return rangesIn(path).reduce((product, { first, last }) => product * (last - first + 1), 1);
}
function pathAt(path, index) {
  let rest = index;
  return path.replace(RANGE, (_, first, last) => {
    const size = Number(last) - Number(first) + 1;
    const number = Number(first) + rest % size;
    rest = Math.floor(rest / size);
    return String(number).padStart(first.length, "0");
  });
}

// src/domain/mix.ts
function askingFor(mix) {
  const [{ request, expect }, ...others] = mix;
  const first = requestAt(request, 0);
  const plain = others.length === 0 && pathsIn(request.path) === 1;
  return { request: first, expect, ...plain ? {} : { mix } };
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
import { readdirSync, readFileSync, readlinkSync } from "node:fs";
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
function workersOf(parentPid, forked) {
  const parent = programOf(parentPid);
  if (parent === null) return [];
  const children = taskIds(parentPid).flatMap((task) => childIds(parentPid, task));
  return children.flatMap((pid) => {
    const child = programOf(pid);
    const startedAt = startOf(pid);
    if (child === null || startedAt === null || child.file !== parent.file) return [];
    const is = child.argv === parent.argv || !forked && WORKER.test(child.argv);
    return is ? [{ pid, startedAt }] : [];
  });
}
var WORKER = /multiprocessing[.-](spawn|fork)|\bworker\b/;
function programOf(pid) {
  try {
    const file = readlinkSync(`/proc/${pid}/exe`);
    return { file, argv: readFileSync(`/proc/${pid}/cmdline`, "latin1") };
  } catch {
    return null;
  }
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
  isObject,
  jsonOrNull,
  processTree,
  membersOf,
  workersOf,
  isThere,
  treeMemory,
  isRunning,
  taskIds,
  parsePids,
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
