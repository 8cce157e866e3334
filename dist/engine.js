import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  ALONE,
  Deal,
  LatencyHistogram,
  Rendezvous,
  handshakeOf,
  isProof,
  mersenne,
  requestBytes,
  toFailure
} from "./part-MO2KOB3B.js";
import {
  allRequests,
  errorAt,
  errorKindOf,
  parsePids,
  requestsOf,
  taskIds
} from "./part-UDKL6VEC.js";
import {
  GaitkeeperError
} from "./part-GGJGLKMB.js";
import {
  sum
} from "./part-P6ORKJ2O.js";
import {
  __callDispose,
  __using
} from "./part-OTHQSUYZ.js";

// src/load/worker.ts
import { parentPort, workerData } from "node:worker_threads";

// src/load/http.ts
import { lookup } from "node:dns/promises";
import { isIP } from "node:net";
import { setTimeout as sleep2 } from "node:timers/promises";

// src/load/limits.ts
var LIMITS = {
  "no-file": {
    says: "This machine lets the load engine open no more connections: too many files are open",
    hint: "Raise the limit (`ulimit -n`), or give the scenario fewer `connections`."
  },
  "no-port": {
    says: "This machine has no free port left to connect from",
    hint: "Widen `net.ipv4.ip_local_port_range`, or let the server keep its connections."
  }
};
var LIMIT_KINDS = Object.keys(LIMITS);
function assertWithinLimits(errorsOf) {
  for (const [kind, { says, hint }] of Object.entries(LIMITS)) {
    if (errorsOf(kind) > 0) throw new GaitkeeperError("machine-limit", `${says}.`, { hint });
  }
}

// src/load/block-run.ts
var TICK_MS = 10;
var BlockRun = class {
  #block;
  #targets;
  #drained;
  #resolve = () => {
  };
  #timer;
  #startedAt = 0;
  #inFlight = 0;
  /** Targets that have reached the least number of answers. */
  #filled = /* @__PURE__ */ new Set();
  #paused = [];
  constructor(block, targets) {
    this.#block = block;
    this.#targets = targets;
    this.#drained = new Promise((resolve) => {
      this.#resolve = resolve;
    });
  }
  /** Resolves when no request is in flight any more. */
  drive() {
    for (const target of this.#targets) target.startBlock(this);
    this.#timer = setInterval(() => this.#tick(), TICK_MS);
    this.#startedAt = performance.now();
    for (const target of this.#targets) if (target.hung) target.count("timeout");
    const asked = this.#targets.filter(({ hung }) => !hung);
    for (const connection of inTurn(asked)) this.#ask(connection, performance.now());
    if (this.#inFlight === 0) this.#finish();
    return this.#drained;
  }
  answered(target, connection, now) {
    this.#inFlight--;
    if (target.completions >= this.#block.minCompletions) this.#filled.add(target);
    if (this.#mayAsk(now)) this.#ask(connection, now);
    else if (this.#inFlight === 0) this.#finish();
  }
  /** The connection pauses until the next tick: a server that refuses is not asked in a tight loop. */
  failed(connection) {
    this.#inFlight--;
    this.#paused.push(connection);
    if (this.#inFlight === 0 && !this.#mayAsk(performance.now())) this.#finish();
  }
  #ask(connection, now) {
    this.#inFlight++;
    connection.ask(now);
  }
  /** Once false, false for the rest of the block. */
  #mayAsk(now) {
    const elapsed = now - this.#startedAt;
    const { minMs, maxMs } = this.#block;
    return elapsed < maxMs && (elapsed < minMs || this.#wants(elapsed));
  }
  #wants(elapsed) {
    const { minCompletions } = this.#block;
    const wanting = minCompletions > 0 && this.#filled.size < this.#targets.length;
    const inVain = (target) => target.hung || isGone(target) || onlyFails(target, elapsed);
    return wanting && !this.#targets.some(inVain);
  }
  #tick() {
    const now = performance.now();
    for (const target of this.#targets) target.expire(now);
    const paused = this.#paused;
    this.#paused = [];
    if (this.#mayAsk(now)) for (const connection of paused) this.#ask(connection, now);
    else if (this.#inFlight === 0) this.#finish();
  }
  #finish() {
    clearInterval(this.#timer);
    this.#resolve();
  }
};
var REFUSALS = 40;
function isGone(target) {
  const refusals = REFUSALS * target.connections.length;
  const kinds = ["refused", ...LIMIT_KINDS];
  return target.completions === 0 && kinds.some((kind) => target.errors(kind) >= refusals);
}
var PATIENCE_MS = 1e3;
function onlyFails(target, elapsed) {
  if (elapsed < PATIENCE_MS || target.completions > 0) return false;
  return target.failures >= REFUSALS * target.connections.length;
}
function inTurn(targets) {
  const most = Math.max(0, ...targets.map((target) => target.connections.length));
  return Array.from(
    { length: most },
    (_, index) => targets.flatMap((target) => target.connections[index] ?? [])
  ).flat();
}

// src/load/cpu-meter.ts
import { setTimeout as sleep } from "node:timers/promises";

// src/platform/cpu-sampler.ts
import { existsSync, statSync } from "node:fs";

// src/platform/proc-file.ts
import { closeSync, openSync, readSync } from "node:fs";
var BUFFER = Buffer.allocUnsafe(4096);
var ProcFile = class _ProcFile {
  #fd;
  constructor(fd) {
    this.#fd = fd;
  }
  /** Null where the file does not exist or may not be read. */
  static open(path) {
    try {
      return new _ProcFile(openSync(path, "r"));
    } catch {
      return null;
    }
  }
  /** The whole text; null once the process or thread has ended. */
  text() {
    const length = this.#read();
    return length === null ? null : BUFFER.toString("latin1", 0, length);
  }
  /** The number at the start of the file; null once the process or thread has ended. */
  firstNumber() {
    const length = this.#read();
    if (length === null || length === 0) return null;
    let value = 0;
    for (let at = 0; at < length; at++) {
      const digit = BUFFER[at] - 48;
      if (digit < 0 || digit > 9) break;
      value = value * 10 + digit;
    }
    return value;
  }
  [Symbol.dispose]() {
    closeSync(this.#fd);
  }
  #read() {
    try {
      return readSync(this.#fd, BUFFER, 0, BUFFER.length, 0);
    } catch {
      return null;
    }
  }
};

// src/platform/cpu-sampler.ts
var TICK_NS = 1e7;
var CpuSampler = class _CpuSampler {
  /** Threads that ended while they were watched. */
  lostTasks = 0;
  #root;
  #processes = /* @__PURE__ */ new Map();
  #totalNs = 0;
  constructor(root) {
    this.#root = root;
    this.#addProcess(root);
    this.#totalNs = 0;
  }
  /** Null where the process is gone or the system keeps no such figures (no /proc, no schedstat). */
  static open(rootPid) {
    if (!existsSync(`/proc/${rootPid}/task/${rootPid}/schedstat`)) return null;
    return new _CpuSampler(rootPid);
  }
  get processes() {
    return this.#processes.size;
  }
  /** Nanoseconds that the tree ran since the sampler was opened; null once the root has ended. */
  sample() {
    for (const [pid, process2] of this.#processes) this.#sampleProcess(pid, process2);
    return this.#processes.has(this.#root) ? this.#totalNs : null;
  }
  /** Running total in nanoseconds, in steps of 10 ms; null once the root has ended. */
  ticks() {
    const root = this.#processes.get(this.#root)?.stat?.text() ?? null;
    if (root === null) return null;
    let ticks = 0;
    for (const process2 of this.#processes.values()) ticks += processTicks(process2.stat?.text());
    return ticks * TICK_NS;
  }
  [Symbol.dispose]() {
    for (const pid of [...this.#processes.keys()]) this.#removeProcess(pid);
  }
  #sampleProcess(pid, process2) {
    const lostBefore = this.lostTasks;
    for (const [tid, task] of process2.tasks) this.#sampleTask(process2, tid, task);
    const links = taskLinks(pid);
    if (links === null) this.#removeProcess(pid);
    else if (links !== process2.links || this.lostTasks !== lostBefore || links < 3)
      this.#findTasks(pid, process2, links);
  }
  #sampleTask(process2, tid, task) {
    const ns = task.schedstat.firstNumber();
    if (ns === null) {
      this.lostTasks++;
      this.#removeTask(process2, tid);
      return;
    }
    this.#totalNs += ns - task.seenNs;
    task.seenNs = ns;
    this.#findChildren(task);
  }
  #addProcess(pid) {
    const process2 = {
      stat: ProcFile.open(`/proc/${pid}/stat`),
      tasks: /* @__PURE__ */ new Map(),
      links: 0
    };
    this.#processes.set(pid, process2);
    this.#findTasks(pid, process2, taskLinks(pid) ?? 0);
  }
  #findTasks(pid, process2, links) {
    process2.links = links;
    for (const tid of taskIds(pid)) {
      if (!process2.tasks.has(tid)) this.#addTask(pid, process2, tid);
    }
  }
  /** A thread that is new since the last sample counts from its first nanosecond. */
  #addTask(pid, process2, tid) {
    const schedstat = ProcFile.open(`/proc/${pid}/task/${tid}/schedstat`);
    if (schedstat === null) return;
    const children = ProcFile.open(`/proc/${pid}/task/${tid}/children`);
    const task = { schedstat, children, seenNs: schedstat.firstNumber() ?? 0 };
    process2.tasks.set(tid, task);
    this.#totalNs += task.seenNs;
    this.#findChildren(task);
  }
  #findChildren(task) {
    const text = task.children?.text();
    if (!text) return;
    for (const pid of parsePids(text)) if (!this.#processes.has(pid)) this.#addProcess(pid);
  }
  #removeProcess(pid) {
    const process2 = this.#processes.get(pid);
    if (process2 === void 0) return;
    for (const tid of [...process2.tasks.keys()]) this.#removeTask(process2, tid);
    process2.stat?.[Symbol.dispose]();
    this.#processes.delete(pid);
  }
  #removeTask(process2, tid) {
    const task = process2.tasks.get(tid);
    task?.schedstat[Symbol.dispose]();
    task?.children?.[Symbol.dispose]();
    process2.tasks.delete(tid);
  }
};
function taskLinks(pid) {
  return statSync(`/proc/${pid}/task`, { throwIfNoEntry: false })?.nlink ?? null;
}
function processTicks(stat) {
  if (!stat) return 0;
  const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  return fields.slice(11, 15).reduce((sum2, field) => sum2 + Number(field), 0);
}

// src/load/cpu-meter.ts
var SETTLE_MS = 1;
var TICK_NS2 = 1e7;
var CpuMeter = class {
  #watches = /* @__PURE__ */ new Map();
  #restless;
  #justLoaded = /* @__PURE__ */ new Set();
  /** @param restless servers found to have threads that come and go; kept from run to run. */
  constructor(restless) {
    this.#restless = restless;
  }
  /** Takes the samples that stand before a block on these servers. */
  async beforeBlock(pids) {
    if ([...pids].some((pid) => this.#justLoaded.has(pid))) await sleep(SETTLE_MS);
    for (const pid of pids) {
      if (this.#watches.has(pid)) this.#settle(pid);
      else this.#watches.set(pid, startWatch(pid));
    }
    this.#justLoaded = pids;
  }
  /** Notes a result of the block that ended, to be filled in later. */
  note(pid, draft) {
    this.#watches.get(pid)?.pending.push(draft);
  }
  /** Fills in whatever is missing. */
  async endRun() {
    if (this.#watches.size > 0) await sleep(SETTLE_MS);
    for (const [pid, watch] of this.#watches) {
      this.#settle(pid);
      if (watch !== null) this.#correct(pid, watch);
    }
  }
  [Symbol.dispose]() {
    for (const watch of this.#watches.values()) watch?.sampler[Symbol.dispose]();
    this.#watches.clear();
  }
  #settle(pid) {
    const watch = this.#watches.get(pid);
    if (!watch) return;
    const ns = watch.sampler.sample();
    for (const draft of watch.pending) draft.cpuNs = ns === null ? null : ns - watch.ns;
    watch.drafts.push(...watch.pending);
    watch.pending = [];
    watch.ns = ns ?? watch.ns;
  }
  /**
   * Where threads come and go, nanoseconds are lost with each that ends, but the processes' ticks
   * hold them. Ticks of 10 ms say nothing about one block, yet their total over the run is right.
   */
  #correct(pid, watch) {
    const ticks = watch.sampler.ticks();
    if (ticks === null) return;
    const ticksNs = ticks - watch.startTicks;
    const rounding = 2 * TICK_NS2 * watch.sampler.processes + 0.05 * watch.ns;
    if (watch.sampler.lostTasks > 0 || ticksNs - watch.ns > rounding) this.#restless.add(pid);
    if (this.#restless.has(pid)) share(ticksNs, watch.drafts);
  }
};
function startWatch(pid) {
  const sampler = CpuSampler.open(pid);
  if (sampler === null) return null;
  const ns = sampler.sample() ?? 0;
  return { sampler, startTicks: sampler.ticks() ?? 0, drafts: [], ns, pending: [] };
}
function share(totalNs, drafts) {
  const elapsed = sum(drafts.map((draft) => draft.elapsedMs));
  for (const own of Map.groupBy(drafts, (draft) => draft.target).values()) {
    const part = totalNs * sum(own.map((draft) => draft.elapsedMs)) / elapsed;
    const completions = sum(own.map((draft) => draft.completions));
    for (const draft of own) {
      draft.cpuExact = false;
      const ns = part * draft.completions / completions;
      draft.cpuNs = ns > 0 ? ns : null;
    }
  }
}

// src/load/engine-load.ts
import { monitorEventLoopDelay, performance as performance2 } from "node:perf_hooks";
var RESOLUTION_MS = 5;
function watchEngineLoad() {
  const startedAt = performance2.now();
  const cpuAtStart = threadCpuMs();
  const idleAtStart = performance2.eventLoopUtilization();
  const delays = monitorEventLoopDelay({ resolution: RESOLUTION_MS });
  delays.enable();
  return () => {
    delays.disable();
    const cpu = threadCpuMs();
    const share2 = cpu === null || cpuAtStart === null ? performance2.eventLoopUtilization(idleAtStart).utilization : (cpu - cpuAtStart) / (performance2.now() - startedAt);
    return { engineShare: Math.min(share2, 1), loopDelayMs: delayMs(delays.percentile(99)) };
  };
}
var BusyWatch = class {
  #cpuBefore = null;
  #loopBefore = performance2.eventLoopUtilization();
  #cpuMs = 0;
  #activeMs = 0;
  #idleMs = 0;
  start() {
    this.#cpuBefore = threadCpuMs();
    this.#loopBefore = performance2.eventLoopUtilization();
  }
  stop() {
    const { active, idle } = performance2.eventLoopUtilization(this.#loopBefore);
    const cpu = threadCpuMs();
    this.#activeMs += active;
    this.#idleMs += idle;
    this.#cpuMs += cpu === null || this.#cpuBefore === null ? active : cpu - this.#cpuBefore;
  }
  get result() {
    const total = this.#activeMs + this.#idleMs;
    return { engineMs: this.#cpuMs, busyShare: total === 0 ? 0 : this.#activeMs / total };
  }
};
function threadCpuMs() {
  if (typeof process.threadCpuUsage !== "function") return null;
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1e3;
}
function delayMs(intervalNs) {
  return Math.max(0, intervalNs / 1e6 - RESOLUTION_MS);
}

// node_modules/pure-rand/lib/esm/distribution/uniformFloat64.js
var scale26 = 14901161193847656e-24;
var scale53 = 11102230246251565e-32;
var mask1 = 67108863;
var mask2 = 134217727;
function uniformFloat64(rng) {
  const value1 = rng.next() & mask1;
  const value2 = rng.next() & mask2;
  return value1 * scale26 + value2 * scale53;
}

// src/load/arrival-times.ts
function arrivalTimes(rate, count, seed) {
  const gapMs = 1e3 / rate.perSecond;
  if (rate.spacing === "even") return Float64Array.from({ length: count }, (_, at) => at * gapMs);
  const generator = mersenne(seed);
  let time = 0;
  return Float64Array.from({ length: count }, (_, at) => {
    if (at > 0) time -= gapMs * Math.log(1 - uniformFloat64(generator));
    return time;
  });
}

// src/load/open-loop.ts
var LATE_MS = 1;
var FEWEST_CONNECTIONS = 8;
var OpenLoop = class {
  #target;
  #times;
  #startedAt;
  #free;
  /** Index of the first request that was not sent. */
  #next = 0;
  #inFlight = 0;
  #waited = 0;
  #late = 0;
  #firstEndAt = 0;
  #lastEndAt = 0;
  /** @param times when requests are due, in milliseconds after `startedAt`; at least one. */
  constructor(target, times, startedAt) {
    this.#target = target;
    this.#times = times;
    this.#startedAt = startedAt;
    this.#free = [...target.connections];
  }
  get done() {
    return this.#inFlight === 0 && this.#next === this.#times.length;
  }
  /** When there is something to send that is not yet due; infinite where there is nothing. */
  get wakeAt() {
    return this.#next < this.#times.length && this.#canSend() ? this.#dueAt(this.#next) : Number.POSITIVE_INFINITY;
  }
  /** Sends what is due. */
  send() {
    this.#send(false);
  }
  /** Fails what has waited too long for an answer, or for a connection. */
  expire(now) {
    this.#target.expire(now);
    while (this.#isDue(now) && now - this.#dueAt(this.#next) > this.#target.timeoutMs) {
      this.#next++;
      this.#waited++;
      this.#target.count("timeout");
      this.#noteEnd(now);
    }
  }
  answered(_target, connection, now) {
    this.#ended(connection, now);
  }
  failed(connection) {
    this.#ended(connection, performance.now());
  }
  arrivals(perSecond) {
    const due = this.#times.length;
    return {
      due,
      waited: this.#waited,
      late: this.#late,
      scheduleMs: due / perSecond * 1e3,
      dueSpanMs: this.#times[due - 1] - this.#times[0],
      endSpanMs: this.#lastEndAt - this.#firstEndAt
    };
  }
  #ended(connection, now) {
    const allBusy = !this.#canSend();
    this.#inFlight--;
    this.#noteEnd(now);
    this.#free.push(connection);
    this.#send(allBusy);
  }
  /** @param allBusy whether what is due by now found no connection until this moment. */
  #send(allBusy) {
    for (let now = performance.now(); this.#isDue(now); now = performance.now()) {
      const connection = this.#take();
      if (connection === null) return;
      const dueAt = this.#dueAt(this.#next++);
      if (allBusy) this.#waited++;
      else if (now - dueAt > LATE_MS) this.#late++;
      this.#inFlight++;
      connection.ask(dueAt);
    }
  }
  #take() {
    const few = this.#target.connections.length < FEWEST_CONNECTIONS;
    return (few ? this.#target.grow() : null) ?? this.#free.shift() ?? this.#target.grow();
  }
  #canSend() {
    return this.#free.length > 0 || this.#target.mayGrow;
  }
  #isDue(now) {
    return this.#next < this.#times.length && this.#dueAt(this.#next) <= now;
  }
  #dueAt(index) {
    return this.#startedAt + this.#times[index];
  }
  #noteEnd(now) {
    this.#firstEndAt ||= now;
    this.#lastEndAt = now;
  }
};

// src/load/open-run.ts
var TICK_MS2 = 10;
var TIMER_SLACK_MS = 1.5;
var OpenRun = class {
  #block;
  #paced;
  #loops = [];
  #tick;
  #timer;
  #timerFor = 0;
  #turn;
  #resolve = () => {
  };
  constructor(block, paced) {
    this.#block = block;
    this.#paced = paced;
  }
  /** Resolves when everything that was due has ended. */
  async drive() {
    const drained = new Promise((resolve) => {
      this.#resolve = resolve;
    });
    const startedAt = performance.now();
    this.#loops = this.#paced.map((one, index) => this.#start(one, startedAt, index));
    this.#tick = setInterval(() => this.#expire(), TICK_MS2);
    this.#go();
    await drained;
  }
  /** How the schedule of each target was kept, in their order. */
  arrivals() {
    return this.#loops.map((loop, index) => loop.arrivals(this.#paced[index].rate.perSecond));
  }
  /** Targets that are driven at once do not ask at the same moments. */
  #start({ target, rate }, startedAt, index) {
    target.startBlock({
      answered: (of, connection, now) => {
        loop.answered(of, connection, now);
        this.#settle();
      },
      failed: (connection) => {
        loop.failed(connection);
        this.#settle();
      }
    });
    const times = arrivalTimes(rate, countOf(this.#block, rate), target.blocks);
    const shift = index * 1e3 / rate.perSecond / this.#paced.length;
    const loop = new OpenLoop(target, times, startedAt + shift);
    return loop;
  }
  /** Sends what is due, and comes back when the next is. */
  #go() {
    for (const loop of this.#loops) loop.send();
    this.#settle();
  }
  #expire() {
    const now = performance.now();
    for (const loop of this.#loops) loop.expire(now);
    this.#settle();
  }
  /** Ends the block, or sees to it that the next request is sent in time. */
  #settle() {
    if (this.#loops.every((loop) => loop.done)) this.#finish();
    else if (this.#turn === void 0) this.#plan();
  }
  #plan() {
    const wakeAt = Math.min(...this.#loops.map((loop) => loop.wakeAt));
    const known = wakeAt < Number.POSITIVE_INFINITY;
    if (known && (this.#timer === void 0 || wakeAt < this.#timerFor)) this.#wakeAt(wakeAt);
  }
  #wakeAt(time) {
    clearTimeout(this.#timer);
    this.#timerFor = time;
    const idleMs = time - performance.now() - TIMER_SLACK_MS;
    if (idleMs >= 1) this.#timer = setTimeout(() => this.#wake(), Math.floor(idleMs));
    else this.#turn = setImmediate(() => this.#wake());
  }
  #wake() {
    clearTimeout(this.#timer);
    this.#timer = void 0;
    this.#turn = void 0;
    this.#go();
  }
  #finish() {
    clearInterval(this.#tick);
    clearTimeout(this.#timer);
    clearImmediate(this.#turn);
    this.#resolve();
  }
};
function countOf({ minMs, minCompletions, maxMs }, { perSecond }) {
  const inTime = (milliseconds) => Math.round(milliseconds * perSecond / 1e3);
  const wanted = Math.max(inTime(minMs), minCompletions);
  return Math.max(1, Math.min(wanted, inTime(maxMs)));
}

// src/load/probe.ts
var TICK_MS3 = 10;
var Probe = class {
  #settle = () => {
  };
  /** Resolves when the request was answered or failed; what came of it is in the target's tallies. */
  async ask(target, connection) {
    const settled = new Promise((resolve) => {
      this.#settle = resolve;
    });
    const timer = setInterval(() => target.expire(performance.now()), TICK_MS3);
    target.startBlock(this);
    connection.ask(performance.now());
    await settled;
    clearInterval(timer);
  }
  answered() {
    this.#settle();
  }
  failed() {
    this.#settle();
  }
};

// src/load/header-words.ts
var WORD = {
  contentLength: 1,
  connection: 2,
  transferEncoding: 4,
  close: 8,
  keepAlive: 16,
  chunked: 32,
  any: 63
};
var SPELLINGS = [
  [WORD.contentLength, "content-length"],
  [WORD.connection, "connection"],
  [WORD.transferEncoding, "transfer-encoding"],
  [WORD.close, "close"],
  [WORD.keepAlive, "keep-alive"],
  [WORD.chunked, "chunked"]
];
var LONGEST = 17;
var PLACES = new Uint8Array(LONGEST * 256);
var LENGTHS = new Uint8Array(LONGEST + 1);
for (const [word, spelling] of SPELLINGS) {
  LENGTHS[spelling.length] = LENGTHS[spelling.length] | word;
  for (let place = 0; place < spelling.length; place++) {
    mark(place, spelling[place], word);
    mark(place, spelling[place].toUpperCase(), word);
  }
}
function narrow(words, place, byte) {
  return place < LONGEST ? words & PLACES[place * 256 + byte] : 0;
}
function endsWord(words, length) {
  return length <= LONGEST ? words & LENGTHS[length] : 0;
}
function mark(place, letter, word) {
  const cell = place * 256 + letter.charCodeAt(0);
  PLACES[cell] = PLACES[cell] | word;
}

// src/load/head-parser.ts
var MAX_HEAD_BYTES = 64 * 1024;
var STATUS_LINE = 0;
var SKIP_LINE = 1;
var LINE_START = 2;
var NAME = 3;
var LENGTH_VALUE = 4;
var TOKEN_VALUE = 5;
var LAST_LF = 6;
var DONE = 7;
var MALFORMED = 8;
var TAB = 9;
var LF = 10;
var CR = 13;
var SPACE = 32;
var COMMA = 44;
var DIGIT_0 = 48;
var COLON = 58;
var VERSION = Buffer.from("HTTP/1.");
var HeadParser = class {
  status = 0;
  /** 1 of HTTP/1.1. */
  minorVersion = 0;
  /** Negative where none is given. */
  contentLength = -1;
  closeAsked = false;
  keepAliveAsked = false;
  /** Whether there is a Transfer-Encoding, and whether the last of its codings is `chunked`. */
  encoded = false;
  chunked = false;
  #state = STATUS_LINE;
  #bytes = 0;
  /** Position in a status line, a word or a number. */
  #index = 0;
  /** The words that the bytes so far may still become. */
  #words = 0;
  #header = 0;
  #number = 0;
  get done() {
    return this.#state === DONE;
  }
  get malformed() {
    return this.#state === MALFORMED;
  }
  /** Makes ready for the head of another answer. */
  reset() {
    this.#bytes = 0;
    this.restart();
  }
  /** Makes ready for a further head of the same answer, which counts towards the same limit. */
  restart() {
    this.status = 0;
    this.contentLength = -1;
    this.closeAsked = false;
    this.keepAliveAsked = false;
    this.encoded = false;
    this.chunked = false;
    this.#state = STATUS_LINE;
    this.#index = 0;
  }
  /** Reads up to the blank line's end. @returns the offset of the first byte that was not read. */
  feed(bytes, start, end) {
    let at = start;
    while (at < end && this.#state < DONE) at = this.#step(bytes, at, end);
    this.#bytes += at - start;
    if (this.#bytes > MAX_HEAD_BYTES) this.#state = MALFORMED;
    return at;
  }
  #step(bytes, at, end) {
    switch (this.#state) {
      case STATUS_LINE:
        return this.#statusLine(bytes, at, end);
      case SKIP_LINE:
        return this.#skipLine(bytes, at, end);
      case LINE_START:
        return this.#lineStart(bytes, at);
      case NAME:
        return this.#name(bytes, at, end);
      case LENGTH_VALUE:
        return this.#lengthValue(bytes, at, end);
      case TOKEN_VALUE:
        return this.#tokenValue(bytes, at, end);
      default:
        return this.#lastLineFeed(bytes, at);
    }
  }
  #fail(at) {
    this.#state = MALFORMED;
    return at;
  }
  #statusLine(bytes, start, end) {
    for (let at = start; at < end; at++) {
      if (!this.#statusByte(bytes[at])) return this.#fail(at);
      if (++this.#index === 12) {
        this.#state = SKIP_LINE;
        return at + 1;
      }
    }
    return end;
  }
  /** `HTTP/1.1 200`, by position. */
  #statusByte(byte) {
    const index = this.#index;
    if (index < 7) return byte === VERSION[index];
    if (index === 8) return byte === SPACE;
    const digit = byte - DIGIT_0;
    if (digit < 0 || digit > 9) return false;
    if (index === 7) this.minorVersion = digit;
    else this.status = this.status * 10 + digit;
    return index !== 9 || digit > 0;
  }
  #skipLine(bytes, start, end) {
    for (let at = start; at < end; at++) {
      if (bytes[at] === LF) {
        this.#state = LINE_START;
        return at + 1;
      }
    }
    return end;
  }
  #lineStart(bytes, at) {
    const byte = bytes[at];
    if (byte === CR) this.#state = LAST_LF;
    else if (byte === LF) this.#state = DONE;
    else if (byte === SPACE || byte === TAB) this.#state = SKIP_LINE;
    else this.#startWord(NAME);
    return this.#state === NAME || this.#state === SKIP_LINE ? at : at + 1;
  }
  #startWord(state) {
    this.#state = state;
    this.#index = 0;
    this.#words = WORD.any;
  }
  #lastLineFeed(bytes, at) {
    if (bytes[at] !== LF) return this.#fail(at);
    this.#state = DONE;
    return at + 1;
  }
  #name(bytes, start, end) {
    let words = this.#words;
    let index = this.#index;
    let at = start;
    for (; at < end && words !== 0; at++) {
      const byte = bytes[at];
      if (byte === LF || byte === CR) return this.#fail(at);
      if (byte === COLON) {
        this.#startValue(endsWord(words, index));
        return at + 1;
      }
      words = narrow(words, index++, byte);
    }
    this.#words = words;
    this.#index = index;
    if (words === 0) this.#state = SKIP_LINE;
    return at;
  }
  #startValue(header) {
    this.#header = header;
    this.#number = 0;
    if (header === WORD.connection || header === WORD.transferEncoding)
      this.#startWord(TOKEN_VALUE);
    else this.#state = header === WORD.contentLength ? LENGTH_VALUE : SKIP_LINE;
    if (this.#state === LENGTH_VALUE) this.#index = 0;
  }
  /** Digits between optional white space; `#index` is 0 before them, 1 in them, 2 after them. */
  #lengthValue(bytes, start, end) {
    for (let at = start; at < end; at++) {
      const byte = bytes[at];
      const digit = byte - DIGIT_0;
      if (digit >= 0 && digit <= 9 && this.#index < 2) {
        this.#index = 1;
        this.#number = this.#number * 10 + digit;
      } else if (byte === SPACE || byte === TAB || byte === CR) {
        if (this.#index === 1) this.#index = 2;
      } else if (byte === LF) {
        return this.#takeLength() ? at + 1 : this.#fail(at);
      } else return this.#fail(at);
    }
    return end;
  }
  #takeLength() {
    const length = this.#number;
    const contradicts = this.contentLength >= 0 && this.contentLength !== length;
    this.contentLength = length;
    this.#state = LINE_START;
    return this.#index > 0 && !contradicts && Number.isSafeInteger(length);
  }
  #tokenValue(bytes, start, end) {
    for (let at = start; at < end; at++) {
      const byte = bytes[at];
      if (byte === LF) {
        this.#takeToken();
        this.#state = LINE_START;
        return at + 1;
      }
      if (byte === COMMA || byte === SPACE || byte === TAB || byte === CR) this.#takeToken();
      else this.#words = narrow(this.#words, this.#index++, byte);
    }
    return end;
  }
  #takeToken() {
    if (this.#index === 0) return;
    const word = endsWord(this.#words, this.#index);
    if (this.#header === WORD.transferEncoding) {
      this.encoded = true;
      this.chunked = word === WORD.chunked;
    } else if (word === WORD.close) this.closeAsked = true;
    else if (word === WORD.keepAlive) this.keepAliveAsked = true;
    this.#startWord(TOKEN_VALUE);
  }
};

// src/load/chunk-parser.ts
var SIZE = 0;
var EXTENSION = 1;
var DATA = 2;
var DATA_END = 3;
var TRAILER_START = 4;
var TRAILER = 5;
var LAST_LF2 = 6;
var DONE2 = 7;
var MALFORMED2 = 8;
var LF2 = 10;
var CR2 = 13;
var ChunkParser = class {
  /** Bytes of the body so far, without the framing of chunks. */
  length = 0;
  #state = SIZE;
  /** Of the chunk, what is still to come; while its size is read, what was read of it. */
  #remaining = 0;
  #digits = 0;
  /** Bytes of lines since the last chunk's data. */
  #lineBytes = 0;
  get done() {
    return this.#state === DONE2;
  }
  get malformed() {
    return this.#state === MALFORMED2;
  }
  reset() {
    this.length = 0;
    this.#startChunk();
  }
  /** Reads up to the body's end. @returns the offset of the first byte that was not read. */
  feed(bytes, start, end) {
    let at = start;
    while (at < end && this.#state < DONE2) {
      at = this.#state === DATA ? this.#data(at, end) : this.#lines(bytes, at, end);
    }
    return at;
  }
  #lines(bytes, at, end) {
    const next = this.#line(bytes, at, end);
    this.#lineBytes += next - at;
    if (this.#lineBytes > MAX_HEAD_BYTES) this.#state = MALFORMED2;
    return next;
  }
  #line(bytes, at, end) {
    switch (this.#state) {
      case SIZE:
        return this.#size(bytes, at, end);
      case EXTENSION:
        return this.#extension(bytes, at, end);
      case DATA_END:
        return this.#dataEnd(bytes, at);
      case TRAILER_START:
        return this.#trailerStart(bytes, at);
      case TRAILER:
        return this.#skipLine(bytes, at, end, TRAILER_START);
      default:
        return this.#lastLineFeed(bytes, at);
    }
  }
  #startChunk() {
    this.#state = SIZE;
    this.#digits = 0;
    this.#remaining = 0;
    this.#lineBytes = 0;
  }
  #fail(at) {
    this.#state = MALFORMED2;
    return at;
  }
  #size(bytes, start, end) {
    for (let at = start; at < end; at++) {
      const digit = hexDigit(bytes[at]);
      if (digit < 0) {
        this.#state = EXTENSION;
        return this.#digits > 0 && Number.isSafeInteger(this.#remaining) ? at : this.#fail(at);
      }
      this.#remaining = this.#remaining * 16 + digit;
      this.#digits++;
    }
    return end;
  }
  #extension(bytes, start, end) {
    return this.#skipLine(bytes, start, end, this.#remaining === 0 ? TRAILER_START : DATA);
  }
  #data(at, end) {
    const taken = Math.min(end - at, this.#remaining);
    this.length += taken;
    this.#remaining -= taken;
    if (this.#remaining === 0) this.#state = DATA_END;
    return at + taken;
  }
  #dataEnd(bytes, at) {
    const byte = bytes[at];
    if (byte === LF2) this.#startChunk();
    else if (byte !== CR2) return this.#fail(at);
    return at + 1;
  }
  #trailerStart(bytes, at) {
    const byte = bytes[at];
    if (byte === CR2) this.#state = LAST_LF2;
    else this.#state = byte === LF2 ? DONE2 : TRAILER;
    return at + 1;
  }
  #lastLineFeed(bytes, at) {
    if (bytes[at] !== LF2) return this.#fail(at);
    this.#state = DONE2;
    return at + 1;
  }
  #skipLine(bytes, start, end, next) {
    for (let at = start; at < end; at++) {
      if (bytes[at] === LF2) {
        this.#state = next;
        return at + 1;
      }
    }
    return end;
  }
};
function hexDigit(byte) {
  if (byte >= 48 && byte <= 57) return byte - 48;
  const letter = byte | 32;
  return letter >= 97 && letter <= 102 ? letter - 87 : -1;
}

// src/load/answer-parser.ts
var HEAD = 0;
var BODY = 1;
var CHUNKS = 2;
var UNTIL_CLOSE = 3;
var DONE3 = 4;
var MALFORMED3 = 5;
var SWITCHING_PROTOCOLS = 101;
var WITHOUT_BODY = [204, 304, SWITCHING_PROTOCOLS];
var AnswerParser = class {
  /** Bytes of the body so far, without the framing of chunks. */
  bodyLength = 0;
  /** Whether the server keeps the connection after this answer. Valid once `done`. */
  keepAlive = false;
  #bodiless = false;
  #head = new HeadParser();
  #chunks = new ChunkParser();
  #state = HEAD;
  /** Bytes of a body of known length that are still to come. */
  #remaining = 0;
  get status() {
    return this.#head.status;
  }
  get done() {
    return this.#state === DONE3;
  }
  get malformed() {
    return this.#state === MALFORMED3;
  }
  /**
   * Makes ready for the next answer.
   * @param bodiless whether that has no body, whatever its head says: an answer to HEAD
   */
  reset(bodiless = false) {
    this.#bodiless = bodiless;
    this.bodyLength = 0;
    this.keepAlive = false;
    this.#state = HEAD;
    this.#head.reset();
  }
  /** Reads up to the answer's end. @returns the offset of the first byte that was not read. */
  feed(bytes, start, end) {
    let at = start;
    while (at < end && this.#state < DONE3) {
      if (this.#state === HEAD) at = this.#readHead(bytes, at, end);
      else if (this.#state === CHUNKS) at = this.#readChunks(bytes, at, end);
      else at = this.#readBody(at, end);
    }
    return at;
  }
  /** The peer closed the connection. @returns whether that was the answer's regular end. */
  finish() {
    if (this.#state === UNTIL_CLOSE) this.#state = DONE3;
    return this.#state === DONE3;
  }
  #readHead(bytes, at, end) {
    const head2 = this.#head;
    const next = head2.feed(bytes, at, end);
    if (head2.malformed) this.#state = MALFORMED3;
    else if (head2.done && this.#isInterim()) head2.restart();
    else if (head2.done) this.#startBody();
    return next;
  }
  /** `100 Continue` and the like: the answer is yet to come. */
  #isInterim() {
    return this.status < 200 && this.status !== SWITCHING_PROTOCOLS;
  }
  #startBody() {
    const { status, contentLength, closeAsked, keepAliveAsked, minorVersion, encoded, chunked } = this.#head;
    this.keepAlive = !closeAsked && (minorVersion > 0 || keepAliveAsked) && // After a switch of protocols nothing more can be asked over this connection.
    status !== SWITCHING_PROTOCOLS;
    if (this.#bodiless || WITHOUT_BODY.includes(status)) this.#state = DONE3;
    else if (chunked) this.#startChunks();
    else if (encoded || contentLength < 0) this.#startUntilClose();
    else this.#startLength(contentLength);
  }
  #startChunks() {
    this.#chunks.reset();
    this.#state = CHUNKS;
  }
  #startUntilClose() {
    this.keepAlive = false;
    this.#state = UNTIL_CLOSE;
  }
  #startLength(length) {
    this.#remaining = length;
    this.#state = length === 0 ? DONE3 : BODY;
  }
  #readChunks(bytes, at, end) {
    const chunks = this.#chunks;
    const next = chunks.feed(bytes, at, end);
    this.bodyLength = chunks.length;
    if (chunks.malformed) this.#state = MALFORMED3;
    else if (chunks.done) this.#state = DONE3;
    return next;
  }
  #readBody(at, end) {
    const available = end - at;
    const taken = this.#state === BODY ? Math.min(available, this.#remaining) : available;
    this.bodyLength += taken;
    this.#remaining -= taken;
    if (this.#state === BODY && this.#remaining === 0) this.#state = DONE3;
    return at + taken;
  }
};

// src/load/dial.ts
import { connect } from "node:net";

// src/load/read-buffer.ts
var READ_BUFFER = Buffer.allocUnsafeSlow(64 * 1024);

// src/load/dial.ts
function dial(owner, read) {
  const localAddress = owner.connecting();
  const socket = connect({
    host: owner.address,
    port: owner.port,
    noDelay: true,
    ...localAddress === void 0 ? {} : { localAddress },
    onread: { buffer: READ_BUFFER, callback: (length) => read(socket, length) }
  });
  return socket;
}

// src/load/error-kind.ts
function errorKind(error) {
  switch (error.code) {
    case "ECONNRESET":
    case "EPIPE":
      return "reset";
    case "EADDRNOTAVAIL":
    case "EADDRINUSE":
      return "no-port";
    case "EMFILE":
    case "ENFILE":
      return "no-file";
    case "ETIMEDOUT":
      return "timeout";
    default:
      return "refused";
  }
}

// src/load/connection.ts
var Connection = class {
  sentAt = 0;
  inFlight = false;
  #owner;
  #parser = new AnswerParser();
  /** What was asked last. */
  #question = null;
  #socket = null;
  /** Whether the socket was opened for the request in flight. */
  #fresh = false;
  #received = false;
  constructor(owner) {
    this.#owner = owner;
  }
  /** Whether a socket stands. */
  get open() {
    return this.#socket !== null;
  }
  ask(now) {
    this.#send(this.#owner.nextQuestion(), now);
  }
  /** Opens a socket without asking. Rejects with the system's error. */
  stand() {
    if (this.#socket !== null) return Promise.resolve();
    const socket = this.#connect();
    return new Promise((resolve, reject) => {
      socket.once("connect", resolve);
      socket.once("error", reject);
      socket.once("close", () => resolve());
    });
  }
  timeOut() {
    this.#fail("timeout");
  }
  /** Closes the socket; a request in flight is forgotten. */
  drop() {
    const socket = this.#socket;
    this.#socket = null;
    this.inFlight = false;
    socket?.destroy();
  }
  #send(question, now) {
    this.sentAt = now;
    this.inFlight = true;
    this.#question = question;
    this.#received = false;
    this.#parser.reset(question.bodiless);
    this.#fresh = this.#socket === null;
    const socket = this.#socket ?? this.#connect();
    socket.write(question.bytes);
  }
  #connect() {
    const socket = dial(this.#owner, (from, length) => this.#read(from, length));
    socket.on("end", () => this.#ended(socket));
    socket.on("error", (error) => this.#lost(socket, errorKind(error)));
    socket.on("close", () => this.#lost(socket, "closed"));
    this.#socket = socket;
    return socket;
  }
  #read(socket, length) {
    if (socket !== this.#socket) return true;
    if (!this.inFlight) this.drop();
    else this.#feed(length);
    return true;
  }
  #feed(length) {
    const last2 = this.#question.lastAnswer;
    if (!this.#received && last2.matches(length)) this.#settle(last2.keepAlive, last2.error);
    else this.#parse(length);
  }
  #parse(length) {
    const parser = this.#parser;
    const whole = !this.#received;
    this.#received = true;
    const taken = parser.feed(READ_BUFFER, 0, length);
    if (parser.malformed || taken < length) this.#fail("malformed");
    else if (parser.done) this.#answer(whole ? length : null);
  }
  /** @param length bytes of the answer, where it came in one read. */
  #answer(length) {
    const { keepAlive, status, bodyLength } = this.#parser;
    const question = this.#question;
    const error = question.judge(status, bodyLength);
    if (length !== null) question.lastAnswer.keep(length, keepAlive, error);
    this.#settle(keepAlive, error);
  }
  #settle(keepAlive, error) {
    this.inFlight = false;
    if (!keepAlive) this.drop();
    this.#owner.answered(this, error, performance.now());
  }
  #ended(socket) {
    if (socket !== this.#socket) return;
    if (this.inFlight && this.#parser.finish()) this.#answer(null);
    else this.#lost(socket, "closed");
  }
  #lost(socket, error) {
    if (socket !== this.#socket) return;
    if (!this.inFlight) this.drop();
    else if (this.#closedWhileIdle()) this.#askAnew();
    else this.#fail(error);
  }
  /** The server closed the kept connection just as the request was sent: no fault of either. */
  #closedWhileIdle() {
    return !this.#fresh && !this.#received;
  }
  #askAnew() {
    this.drop();
    this.#send(this.#question, this.sentAt);
  }
  #fail(error) {
    this.drop();
    this.#owner.failed(this, this.#question?.failed(error) ?? error);
  }
};

// src/load/local-addresses.ts
import { platform } from "node:os";
var SPREAD = 250;
var LocalAddresses = class {
  #spread;
  #used = 0;
  constructor(remoteAddress) {
    this.#spread = remoteAddress === "127.0.0.1" && platform() === "linux";
  }
  /** Undefined leaves the choice to the system, as for the first connections of a target. */
  next() {
    const turn = this.#used++ - FIRST_CONNECTIONS;
    return this.#spread && turn >= 0 ? `127.0.0.${2 + turn % SPREAD}` : void 0;
  }
};
var FIRST_CONNECTIONS = 1e3;

// src/load/repeated-answer.ts
var LONGEST2 = 2048;
var RepeatedAnswer = class {
  keepAlive = false;
  error = null;
  #bytes;
  #words;
  /** Memory is taken once there is something to keep: thousands of requests have one of these each. */
  #kept = new Uint8Array(0);
  #keptWords = new Int32Array(0);
  #length = -1;
  /** @param readBuffer where answers are read to, aligned to 4 bytes. */
  constructor(readBuffer) {
    this.#bytes = readBuffer;
    this.#words = new Int32Array(readBuffer.buffer, readBuffer.byteOffset, readBuffer.length >> 2);
  }
  /** Whether the first `length` bytes of the read buffer are the answer that is kept. */
  matches(length) {
    if (length !== this.#length) return false;
    const words = length >> 2;
    const read = this.#words;
    const kept = this.#keptWords;
    for (let at = 0; at < words; at++) if (read[at] !== kept[at]) return false;
    for (let at = words << 2; at < length; at++) {
      if (this.#bytes[at] !== this.#kept[at]) return false;
    }
    return true;
  }
  keep(length, keepAlive, error) {
    if (length > LONGEST2) return;
    if (length > this.#kept.length) this.#grow(length);
    this.#kept.set(this.#bytes.subarray(0, length));
    this.#length = length;
    this.keepAlive = keepAlive;
    this.error = error;
  }
  #grow(length) {
    this.#kept = new Uint8Array(length + 3 & ~3);
    this.#keptWords = new Int32Array(this.#kept.buffer);
  }
};

// src/load/question.ts
var BEFORE_ASKING = ["refused", ...LIMIT_KINDS];
var Question = class {
  bytes;
  /** Whether its answers have no body, whatever their head says. */
  bodiless;
  lastAnswer = new RepeatedAnswer(READ_BUFFER);
  #statuses;
  /** Bytes of the one correct body; null where it may differ. The content was compared before any load. */
  #bodyLength;
  #label;
  constructor({ request, expect, label }, host, port2) {
    this.bytes = requestBytes(request, host, port2);
    this.bodiless = request.method.toUpperCase() === "HEAD";
    this.#statuses = new Set(expect.status);
    this.#bodyLength = this.bodiless ? null : expectedLength(expect);
    this.#label = label;
  }
  /** The kind of error that an answer is, null for a correct one. */
  judge(status, bodyLength) {
    if (!this.#statuses.has(status)) return this.failed(`status ${status}`);
    if (this.#bodyLength !== null && bodyLength !== this.#bodyLength) {
      return this.failed("wrong-body");
    }
    return null;
  }
  /** The kind of error, told apart from that of the other requests of a mix. */
  failed(kind) {
    return BEFORE_ASKING.includes(kind) ? kind : errorAt(kind, this.#label);
  }
};
function expectedLength({ equals }) {
  return equals === void 0 ? null : Buffer.byteLength(equals, "utf8");
}

// src/load/questions.ts
function questionsOf(scenario, host, port2, seed) {
  const all = allRequests(scenario).map((one) => new Question(one, host, port2));
  const [only, ...others] = all;
  if (only === void 0) throw new Error(`the scenario ${scenario.name} asks nothing`);
  if (others.length === 0) return { next: () => only, begin: () => {
  } };
  const deal = new Deal(requestsOf(scenario), seed);
  return { next: () => all[deal.next()], begin: (block) => deal.begin(block) };
}

// src/load/samples.ts
var Samples = class {
  #values = new Float64Array(4096);
  #count = 0;
  get count() {
    return this.#count;
  }
  add(value) {
    if (this.#count === this.#values.length) this.#grow();
    this.#values[this.#count++] = value;
  }
  clear() {
    this.#count = 0;
  }
  /** A view of what was added, valid until the next addition. */
  values() {
    return this.#values.subarray(0, this.#count);
  }
  /** Sorts the samples in place; null where there are none. */
  median() {
    if (this.#count === 0) return null;
    const sorted = this.values().sort();
    const half = this.#count >> 1;
    return this.#count % 2 === 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
  }
  #grow() {
    const larger = new Float64Array(this.#values.length * 2);
    larger.set(this.#values);
    this.#values = larger;
  }
};

// src/load/websocket/frame.ts
import { randomBytes } from "node:crypto";
var OPCODE = { continuation: 0, text: 1, binary: 2, close: 8, ping: 9, pong: 10 };
var FINAL = 128;
var MASKED = 128;
function clientFrame(opcode, payload) {
  const mask = randomBytes(4);
  const masked = Buffer.from(payload);
  for (let at = 0; at < masked.length; at++) masked[at] = masked[at] ^ mask[at & 3];
  return Buffer.concat([head(opcode, payload.length), mask, masked]);
}
function head(opcode, length) {
  const first = FINAL | opcode;
  if (length < 126) return Buffer.from([first, MASKED | length]);
  if (length < 65536) return Buffer.from([first, MASKED | 126, length >> 8, length & 255]);
  const bytes = Buffer.from([first, MASKED | 127, 0, 0, 0, 0, 0, 0, 0, 0]);
  bytes.writeBigUInt64BE(BigInt(length), 2);
  return bytes;
}

// src/load/websocket/frame-parser.ts
var LONGEST_HEAD = 10;
var LONGEST_CONTROL = 125;
var FINAL2 = 128;
var RESERVED = 112;
var MASKED2 = 128;
var FrameParser = class {
  /** Of the `message` that just ended: whether it was text, and byte for byte the expected one. */
  expected = false;
  #message;
  #head = new Uint8Array(LONGEST_HEAD);
  #control = Buffer.alloc(LONGEST_CONTROL);
  #headLength = 0;
  /** Length of the whole head, as far as it is known. */
  #headNeeded = 2;
  #inPayload = false;
  /** Of the frame's payload, what is still to come. */
  #remaining = 0;
  #controlLength = 0;
  #inMessage = false;
  #equal = false;
  /** Bytes of the message so far. */
  #length = 0;
  /** @param message the payload that is expected. */
  constructor(message) {
    this.#message = message;
  }
  /** Whether nothing of a frame or of a message in fragments was read. */
  get idle() {
    return this.#headLength === 0 && !this.#inMessage;
  }
  /** Payload of the `ping` or `close` that just ended. */
  get control() {
    return this.#control.subarray(0, this.#controlLength);
  }
  /** For a new connection. */
  reset() {
    this.#inMessage = false;
    this.#startFrame();
  }
  /** Where `feed` stopped. */
  at = 0;
  /** Reads up to the next event; `at` is then the offset of the first byte that was not read. */
  feed(bytes, start, end) {
    this.at = start;
    while (this.at < end) {
      const event = this.#inPayload ? this.#readPayload(bytes, end) : this.#readHead(bytes);
      if (event !== "none") return event;
    }
    return "none";
  }
  #startFrame() {
    this.#headLength = 0;
    this.#headNeeded = 2;
    this.#inPayload = false;
  }
  get #opcode() {
    return this.#head[0] & 15;
  }
  get #isControl() {
    return this.#opcode >= OPCODE.close;
  }
  #readHead(bytes) {
    this.#head[this.#headLength++] = bytes[this.at++];
    if (this.#headLength < this.#headNeeded) return "none";
    const length = this.#head[1] & 127;
    if (this.#headLength === 2 && length > 125) {
      this.#headNeeded = length === 126 ? 4 : LONGEST_HEAD;
      return "none";
    }
    return this.#startPayload(length);
  }
  #startPayload(length) {
    this.#remaining = length < 126 ? length : this.#longLength();
    if (!this.#isValid()) return "malformed";
    this.#inPayload = true;
    if (this.#isControl) this.#controlLength = 0;
    else if (this.#opcode !== OPCODE.continuation) this.#startMessage();
    return this.#remaining === 0 ? this.#endFrame() : "none";
  }
  #longLength() {
    let length = 0;
    for (let at = 2; at < this.#headNeeded; at++) length = length * 256 + this.#head[at];
    return length;
  }
  #isValid() {
    const first = this.#head[0];
    if ((first & RESERVED) !== 0 || (this.#head[1] & MASKED2) !== 0) return false;
    if (!Number.isSafeInteger(this.#remaining)) return false;
    const opcode = this.#opcode;
    if (opcode > OPCODE.pong) return false;
    if (this.#isControl) return this.#remaining <= LONGEST_CONTROL && (first & FINAL2) !== 0;
    return opcode <= OPCODE.binary && opcode === OPCODE.continuation === this.#inMessage;
  }
  #startMessage() {
    this.#inMessage = true;
    this.#equal = this.#opcode === OPCODE.text;
    this.#length = 0;
  }
  #readPayload(bytes, end) {
    const taken = Math.min(end - this.at, this.#remaining);
    const until = this.at + taken;
    if (this.#isControl) {
      this.#controlLength += bytes.copy(this.#control, this.#controlLength, this.at, until);
    } else {
      this.#compare(bytes, this.at, until);
    }
    this.at = until;
    this.#remaining -= taken;
    return this.#remaining === 0 ? this.#endFrame() : "none";
  }
  #compare(bytes, start, end) {
    const from = this.#length;
    this.#length += end - start;
    if (!this.#equal) return;
    this.#equal = this.#length <= this.#message.length && this.#message.compare(bytes, start, end, from, this.#length) === 0;
  }
  #endFrame() {
    const final = (this.#head[0] & FINAL2) !== 0;
    const opcode = this.#opcode;
    this.#startFrame();
    if (opcode === OPCODE.ping) return "ping";
    if (opcode === OPCODE.close) return "close";
    if (opcode === OPCODE.pong || !final) return "none";
    this.#inMessage = false;
    this.expected = this.#equal && this.#length === this.#message.length;
    return "message";
  }
};

// src/load/websocket/message-socket.ts
var NORMAL_CLOSURE = Buffer.from([3, 232]);
var CLOSE = clientFrame(OPCODE.close, NORMAL_CLOSURE);
var MessageSocket = class {
  /** Whether the handshake is over. */
  opened = false;
  #owner;
  #listener;
  #parser;
  #socket = null;
  /** The answer to the handshake so far. */
  #head = "";
  constructor(owner, listener) {
    this.#owner = owner;
    this.#listener = listener;
    this.#parser = new FrameParser(owner.message);
  }
  /** Begins the handshake, unless a socket stands or is being opened. */
  connect() {
    if (this.#socket !== null) return;
    const socket = dial(this.#owner, (from, length) => this.#read(from, length));
    socket.on("end", () => this.#lost(socket, "closed"));
    socket.on("error", (error) => this.#lost(socket, errorKind(error)));
    socket.on("close", () => this.#lost(socket, "closed"));
    socket.write(this.#owner.request);
    this.#socket = socket;
    this.#head = "";
    this.#parser.reset();
  }
  /** Sends the message over the open socket. */
  send() {
    this.#socket?.write(this.#owner.frame);
  }
  /** Says goodbye where the server listens, and closes. */
  drop() {
    const socket = this.#socket;
    if (socket === null) return;
    this.#socket = null;
    if (!this.opened || !socket.writable || socket.writableLength > 0) socket.destroy();
    else {
      socket.write(CLOSE);
      socket.destroySoon();
    }
    this.opened = false;
  }
  #read(socket, length) {
    if (socket !== this.#socket) return true;
    if (this.opened) this.#readFrames(socket, length);
    else this.#readHead(socket, length);
    return true;
  }
  #readHead(socket, length) {
    const before = this.#head.length;
    this.#head += READ_BUFFER.toString("latin1", 0, length);
    const end = this.#head.indexOf("\r\n\r\n", Math.max(0, before - 3));
    if (end < 0) {
      if (this.#head.length > MAX_HEAD_BYTES) this.#lost(socket, "malformed");
      return;
    }
    const wrong = wrongHandshake(this.#head.slice(0, end));
    if (wrong === null) this.#open(socket, end + 4 - before, length);
    else this.#lost(socket, wrong);
  }
  /** @param start where in what was read the frames begin. */
  #open(socket, start, length) {
    this.opened = true;
    this.#listener.opened();
    this.#parse(socket, start, length, false);
  }
  #readFrames(socket, length) {
    const whole = this.#parser.idle;
    if (whole && this.#owner.lastAnswer.matches(length)) this.#listener.received(true);
    else this.#parse(socket, 0, length, whole);
  }
  /** @param whole whether a frame, and not the rest of one, is at the start of what was read. */
  #parse(socket, start, length, whole) {
    const parser = this.#parser;
    for (let at = start; at < length && socket === this.#socket; at = parser.at) {
      const event = parser.feed(READ_BUFFER, at, length);
      if (event === "message") {
        const alone = whole && at === 0 && parser.at === length;
        if (alone && parser.expected) this.#owner.lastAnswer.keep(length, true, null);
        this.#listener.received(parser.expected);
      } else if (event !== "none") {
        this.#control(socket, event);
      }
    }
  }
  #control(socket, event) {
    const { control } = this.#parser;
    if (event === "ping") socket.write(clientFrame(OPCODE.pong, control));
    else this.#lost(socket, event === "close" ? closed(control) : event);
  }
  #lost(socket, error) {
    if (socket !== this.#socket) return;
    this.drop();
    this.#listener.lost(error);
  }
};
function closed(payload) {
  return payload.length < 2 ? "closed" : `closed ${payload.readUInt16BE(0)}`;
}
function wrongHandshake(head2) {
  const status = /^HTTP\/1\.[01] (\d{3})/.exec(head2)?.[1];
  if (status === void 0) return "malformed";
  if (status !== "101") return `status ${status}`;
  return isProof(/\r\nsec-websocket-accept:([^\r]*)/i.exec(head2)?.[1]) ? null : "wrong-handshake";
}

// src/load/websocket/echo.ts
var Echo = class {
  sentAt = 0;
  inFlight = false;
  #owner;
  #socket;
  #standing = null;
  constructor(owner) {
    this.#owner = owner;
    this.#socket = new MessageSocket(owner, this);
  }
  get open() {
    return this.#socket.opened;
  }
  ask(now) {
    this.sentAt = now;
    this.inFlight = true;
    if (this.#socket.opened) this.#socket.send();
    else this.#socket.connect();
  }
  stand() {
    if (this.open) return Promise.resolve();
    return new Promise((resolve) => {
      this.#standing = resolve;
      this.#socket.connect();
    });
  }
  timeOut() {
    this.#fail("timeout");
  }
  drop() {
    this.inFlight = false;
    this.#socket.drop();
  }
  opened() {
    this.#standing?.();
    if (this.inFlight) this.#socket.send();
  }
  received(expected) {
    if (!this.inFlight) return;
    if (!expected) {
      this.#fail("wrong-message");
    } else {
      this.inFlight = false;
      this.#owner.answered(this, null, performance.now());
    }
  }
  lost(error) {
    this.#standing?.();
    if (this.inFlight) this.#fail(error);
  }
  #fail(error) {
    this.drop();
    this.#owner.failed(this, error);
  }
};

// src/load/websocket/room.ts
var JOINING_MS = 50;
var Room = class {
  sentAt = 0;
  inFlight = false;
  #owner;
  #members;
  /** When the message of this round came, to one member after the other. */
  #times;
  #round = 0;
  /** Members that have yet to get the message. */
  #missing = 0;
  #joining;
  constructor(owner, size) {
    this.#owner = owner;
    this.#times = new Float64Array(size);
    this.#members = Array.from({ length: size }, () => this.#member());
  }
  get open() {
    return this.#members.every(({ socket }) => socket.opened);
  }
  ask(now) {
    this.sentAt = now;
    this.inFlight = true;
    this.#missing = 0;
    if (this.open) this.#send();
    else for (const { socket } of this.#members) socket.connect();
  }
  /** Nothing but a room that is complete can be waited for: it is asked at once. */
  stand() {
    return Promise.resolve();
  }
  /** Where some have the message and others not, the server is not slow: it forgot them. */
  timeOut() {
    const some = this.#missing > 0 && this.#missing < this.#members.length;
    this.#fail(some ? "left-out" : "timeout");
  }
  drop() {
    clearTimeout(this.#joining);
    this.inFlight = false;
    for (const { socket } of this.#members) socket.drop();
  }
  #member() {
    const socket = new MessageSocket(this.#owner, {
      opened: () => this.#opened(),
      received: (expected) => expected && this.#received(member),
      lost: (error) => this.inFlight && this.#fail(error)
    });
    const member = { socket, round: 0 };
    return member;
  }
  #opened() {
    if (!this.inFlight || !this.open) return;
    this.#joining = setTimeout(() => {
      this.sentAt = performance.now();
      this.#send();
    }, JOINING_MS);
  }
  #send() {
    this.#missing = this.#members.length;
    const sender = this.#members[this.#round % this.#members.length];
    this.#round++;
    sender.socket.send();
  }
  #received(member) {
    if (this.#missing === 0 || member.round === this.#round) return;
    member.round = this.#round;
    this.#times[this.#members.length - this.#missing] = performance.now();
    this.#missing--;
    if (this.#missing === 0) this.#settle();
  }
  /** Deliveries count once all are: a message that some do not get is none that was delivered quickly to the others. */
  #settle() {
    this.inFlight = false;
    const last2 = this.#members.length - 1;
    for (let index = 0; index < last2; index++) this.#owner.delivered(this, this.#times[index]);
    this.#owner.answered(this, null, this.#times[last2]);
  }
  #fail(error) {
    this.drop();
    this.#owner.failed(this, error);
  }
};

// src/load/target.ts
var Target = class {
  address;
  port;
  /** What opens a WebSocket, is sent over it, and the frame that it is sent in; empty for HTTP. */
  request;
  message;
  frame;
  timeoutMs;
  /** Null for a closed loop. */
  rate;
  lastAnswer = new RepeatedAnswer(READ_BUFFER);
  latencies = new LatencyHistogram();
  /** Of the block in progress. */
  driver = null;
  #connections;
  #maxConnections;
  /** Null for a WebSocket. */
  #questions;
  #localAddresses;
  #samples = new Samples();
  #blocks = 0;
  #hung = false;
  #errors = /* @__PURE__ */ new Map();
  #connects = 0;
  #firstSentAt = 0;
  #lastAnswerAt = 0;
  /** @param seed of the order of different requests */
  constructor({ host, address, port: port2 }, scenario, seed) {
    this.address = address;
    this.port = port2;
    const isHttp = scenario.type === "http";
    this.#questions = isHttp ? questionsOf(scenario, host, port2, seed) : null;
    this.request = isHttp ? NOTHING : requestBytes(handshakeOf(scenario.request), host, port2);
    this.message = isHttp ? NOTHING : Buffer.from(scenario.exchange.message, "utf8");
    this.frame = clientFrame(OPCODE.text, this.message);
    this.timeoutMs = scenario.timeoutMs;
    this.rate = scenario.rate ?? null;
    this.#localAddresses = new LocalAddresses(address);
    this.#maxConnections = scenario.connections;
    this.#connections = askersOf(this, scenario);
  }
  get connections() {
    return this.#connections;
  }
  /** Blocks that were started, the one in progress included. */
  get blocks() {
    return this.#blocks;
  }
  get mayGrow() {
    return this.#connections.length < this.#maxConnections;
  }
  /** A further connection; null where there are as many as there may be. */
  grow() {
    if (!this.mayGrow) return null;
    const connection = new Connection(this);
    this.#connections.push(connection);
    return connection;
  }
  get completions() {
    return this.#samples.count;
  }
  /** Forgets what the last block saw. */
  startBlock(driver) {
    this.#blocks++;
    this.#questions?.begin(this.#blocks);
    this.driver = driver;
    this.#samples.clear();
    this.#errors = /* @__PURE__ */ new Map();
    this.#connects = 0;
    this.#firstSentAt = performance.now();
    this.#lastAnswerAt = 0;
  }
  /** What the block saw, without its CPU time; keeps the latencies for the histogram, where they are wanted. */
  endBlock(target, keepsLatencies = true) {
    this.driver = null;
    if (keepsLatencies) this.latencies.record(this.#samples.values());
    const median = this.#samples.median();
    this.#hung ||= this.#allTimedOut();
    const end = this.#lastAnswerAt || performance.now();
    return {
      target,
      completions: this.#samples.count,
      elapsedMs: end - this.#firstSentAt,
      p50Us: median === null ? null : median * 1e3,
      connects: this.#connects,
      errors: Object.fromEntries(this.#errors)
    };
  }
  /** Latencies of the block in progress, in milliseconds. */
  samples() {
    return this.#samples.values().slice();
  }
  errors(kind) {
    return this.#errors.get(kind) ?? 0;
  }
  /** Of all kinds. */
  get failures() {
    return sum([...this.#errors.values()]);
  }
  /** Fails the requests that have waited too long. */
  expire(now) {
    for (const connection of this.#connections) {
      if (connection.inFlight && now - connection.sentAt > this.timeoutMs) connection.timeOut();
    }
  }
  connecting() {
    this.#connects++;
    return this.#localAddresses.next();
  }
  nextQuestion() {
    return this.#questions.next();
  }
  delivered({ sentAt }, now) {
    this.#lastAnswerAt = now;
    this.#samples.add(now - sentAt);
  }
  answered(connection, error, now) {
    this.#lastAnswerAt = now;
    if (error === null) this.#samples.add(now - connection.sentAt);
    else this.count(error);
    this.driver?.answered(this, connection, now);
  }
  failed(connection, error) {
    this.count(error);
    this.driver?.failed(connection);
  }
  /** In a block of this run all connections waited in vain: nobody is asked any more before the next run. */
  get hung() {
    return this.#hung;
  }
  /** A run begins. */
  wake() {
    this.#hung = false;
  }
  #allTimedOut() {
    const timeOuts = [...this.#errors].filter(([error]) => errorKindOf(error) === "timeout");
    const times = timeOuts.reduce((sum2, [, count]) => sum2 + count, 0);
    return this.#samples.count === 0 && times >= this.#connections.length;
  }
  close() {
    for (const connection of this.#connections) connection.drop();
  }
  count(error) {
    this.#errors.set(error, (this.#errors.get(error) ?? 0) + 1);
  }
};
var NOTHING = Buffer.alloc(0);
function askersOf(target, scenario) {
  const { type, connections } = scenario;
  if (type === "http") {
    const length = scenario.rate === void 0 ? connections : 1;
    return Array.from({ length }, () => new Connection(target));
  }
  if (scenario.exchange.kind === "chat") return [new Room(target, connections)];
  return Array.from({ length: connections }, () => new Echo(target));
}

// src/load/http.ts
var HttpEngine = class {
  #others;
  #opened = /* @__PURE__ */ new Map();
  /** Roots of process trees whose threads come and go. */
  #restless = /* @__PURE__ */ new Set();
  #lastHandle = 0;
  /** @param others where this engine is one of several that drive the same blocks, each with its part of the connections. */
  constructor(others = ALONE) {
    this.#others = others;
  }
  async open({ host, port: port2, scenario, pid, seed = 0 }) {
    const address = await resolveHost(host);
    const target = new Target({ host, address, port: port2 }, scenario, seed);
    try {
      await openConnections(target, scenario.timeoutMs);
    } catch (error) {
      target.close();
      throw error;
    }
    const handle = ++this.#lastHandle;
    this.#opened.set(handle, { target, pid });
    return handle;
  }
  async run(blocks) {
    var _stack = [];
    try {
      const meter = __using(_stack, new CpuMeter(this.#restless));
      const endWatch = watchEngineLoad();
      const busy = new BusyWatch();
      const results = [];
      for (const { targets } of blocks) for (const one of targets) this.#get(one).target.wake();
      for (const block of blocks) results.push(await this.#runBlock(block, meter, busy));
      const load = endWatch();
      await this.#others.meet();
      await meter.endRun();
      for (const { errors } of results.flat()) assertWithinLimits((kind) => errors[kind] ?? 0);
      return { blocks: results, ...load, ...busy.result };
    } catch (_) {
      var _error = _, _hasError = true;
    } finally {
      __callDispose(_stack, _error, _hasError);
    }
  }
  async takeLatencies(handle) {
    return this.#get(handle).target.latencies.take();
  }
  async close(handle) {
    this.#get(handle).target.close();
    this.#opened.delete(handle);
  }
  async [Symbol.asyncDispose]() {
    for (const { target } of this.#opened.values()) target.close();
    this.#opened.clear();
  }
  async #runBlock(block, meter, busy) {
    const opened = block.targets.map((handle) => this.#get(handle));
    const pids = opened.flatMap(({ pid }) => pid ?? []);
    await this.#others.meet();
    await meter.beforeBlock(new Set(pids));
    await this.#others.meet();
    const targets = opened.map(({ target }) => target);
    busy.start();
    const arrivals = await driveTargets(block, targets);
    busy.stop();
    return opened.map(({ target, pid }, index) => {
      const kept = arrivals === null ? {} : { arrivals: arrivals[index] };
      const parts = this.#others === ALONE ? {} : { samplesMs: target.samples() };
      const seen = target.endBlock(block.targets[index], block.latencies);
      const draft = { ...seen, cpuNs: null, ...kept, ...parts };
      if (pid !== null) meter.note(pid, draft);
      return draft;
    });
  }
  #get(handle) {
    const opened = this.#opened.get(handle);
    if (opened === void 0) throw new Error(`no load target has the handle ${handle}`);
    return opened;
  }
};
async function driveTargets(block, targets) {
  const paced = targets.flatMap(
    (target) => target.rate === null ? [] : [{ target, rate: target.rate }]
  );
  if (paced.length === 0) {
    await new BlockRun(block, targets).drive();
    return null;
  }
  if (paced.length < targets.length) throw new Error("a block is either an open or a closed loop");
  const run = new OpenRun(block, paced);
  await run.drive();
  return run.arrivals();
}
async function resolveHost(host) {
  if (isIP(host) !== 0) return host;
  try {
    return (await lookup(host)).address;
  } catch (cause) {
    throw new GaitkeeperError("no-answer", `The host name ${host} cannot be resolved`, { cause });
  }
}
async function openConnections(target, timeoutMs) {
  const [first, ...rest] = target.connections;
  if (first === void 0) return;
  await new Probe().ask(target, first);
  assertWithinLimits((kind) => target.errors(kind));
  if (target.errors("refused") > 0) {
    throw new GaitkeeperError(
      "no-answer",
      `No connection to ${target.address} port ${target.port} can be opened`,
      { hint: "Look at the end of the server\u2019s output: it may have ended." }
    );
  }
  if (!first.open) return;
  const timeLimit = new AbortController();
  await Promise.race([
    Promise.allSettled(rest.map((connection) => connection.stand())),
    sleep2(timeoutMs, void 0, { signal: timeLimit.signal }).catch(() => {
    })
  ]);
  timeLimit.abort();
}

// src/load/worker.ts
var port = parentPort;
if (port === null) throw new Error("the load engine is started as a worker thread");
var shared = workerData;
var engine = shared === null ? new HttpEngine() : new HttpEngine(new Rendezvous(shared));
var last = Promise.resolve();
port.on("message", (call) => {
  last = last.then(async () => port.postMessage(await answer(call)));
});
async function answer({ id, method, args }) {
  try {
    return { id, result: await carryOut(method, args) };
  } catch (error) {
    return { id, failure: toFailure(error) };
  }
}
function carryOut(method, args) {
  const call = engine[method];
  return call.apply(engine, args);
}
