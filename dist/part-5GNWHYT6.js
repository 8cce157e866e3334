import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  redactDeep,
  redactor
} from "./part-UPILIRTJ.js";
import {
  EXIT_STATUSES,
  GaitkeeperError
} from "./part-GGJGLKMB.js";
import {
  METRICS
} from "./part-GHJ2MWHJ.js";

// src/commands/hiding-io.ts
function hidingIo(io, hidden = () => {
}) {
  const secrets = /* @__PURE__ */ new Set();
  let mask = redactor([]);
  const redact = (text) => mask(text);
  const hiding = {
    ...io,
    // A terminal may be resized.
    get width() {
      return io.width;
    },
    get columns() {
      return io.columns;
    },
    info: (line) => io.info(redact(line)),
    warn: (line) => io.warn(redact(line)),
    debug: (line) => io.debug(redact(line)),
    stage: (title, run) => io.stage(redact(title), run),
    progress: (event) => io.progress(redactDeep(event, redact)),
    result: (text) => io.result(redact(text)),
    hide(more) {
      for (const secret of more) {
        if (secrets.has(secret)) continue;
        secrets.add(secret);
        hidden(secret);
      }
      mask = redactor([...secrets]);
    }
  };
  return { io: hiding, redact };
}

// src/commands/registry.ts
var measuring = () => import("./part-IHCFZSSO.js");
var reporting = () => import("./part-XRB6UIBT.js");
var COMMANDS = {
  check: {
    summary: "measure base against head, report what changed, pass or fail (the default)",
    flags: "check",
    takesRecords: false,
    run: async (request, io) => (await measuring()).check(request, io)
  },
  plan: {
    summary: "print the shards of the matrix, for fan-out over jobs",
    flags: "shards",
    takesRecords: false,
    run: async (request, io) => (await measuring()).plan(request, io)
  },
  measure: {
    summary: "measure one shard and write its run record",
    flags: "shard",
    takesRecords: false,
    run: async (request, io) => (await measuring()).measure(request, io)
  },
  report: {
    summary: "merge run records, judge them, and report; runs no code of the service",
    flags: "report",
    takesRecords: true,
    run: async (request, io) => (await reporting()).report(request, io)
  },
  record: {
    summary: "measure, or take run records, and store them as baseline",
    flags: "measuring",
    takesRecords: true,
    run: async (request, io) => (await measuring()).record(request, io)
  },
  gate: {
    summary: "measure a release against the last one, and pass or fail",
    flags: "gate",
    takesRecords: false,
    run: async (request, io) => (await measuring()).gate(request, io)
  },
  respond: {
    summary: "answer a slash command in a comment (in Actions only)",
    flags: "records",
    takesRecords: false,
    run: async (request, io) => (await reporting()).respond(request, io)
  },
  accept: {
    summary: "accept what regressed in a record, with a reason",
    flags: "accept",
    takesRecords: false,
    run: async (request, io) => (await reporting()).accept(request, io)
  },
  unaccept: {
    summary: "take back what was accepted",
    flags: "unaccept",
    takesRecords: false,
    run: async (request, io) => (await reporting()).unaccept(request, io)
  },
  accepted: {
    summary: "list what is accepted, by whom, why and until when",
    flags: "accepted",
    takesRecords: false,
    run: async (request, io) => (await reporting()).accepted(request, io)
  },
  history: {
    summary: "print the trend of every scenario, with the steps and drifts found in it",
    flags: "history",
    takesRecords: false,
    run: async (request, io) => (await import("./part-XUZOKLJB.js")).history(request, io)
  },
  export: {
    summary: "write the history for Prometheus, github-action-benchmark or Bencher",
    flags: "export",
    takesRecords: false,
    run: async (request, io) => (await import("./part-J6IMXZV5.js")).exportHistory(request, io)
  },
  config: {
    summary: "print the configuration that holds, and where each value is from",
    flags: "measuring",
    takesRecords: false,
    run: async (request, io) => (await measuring()).config(request, io)
  },
  doctor: {
    summary: "say what was detected, what would be measured, and how noisy this machine is",
    flags: "measuring",
    takesRecords: false,
    run: async (request, io) => (await measuring()).doctor(request, io)
  },
  init: {
    summary: "write a configuration and the workflows for this repository",
    flags: "init",
    takesRecords: false,
    run: async (request, io) => (await measuring()).init(request, io)
  },
  load: {
    summary: "put load on a server that you started, and print absolute figures",
    flags: "load",
    takesRecords: false,
    run: async (request, io) => (await measuring()).load(request, io)
  }
};
var withoutName = async (request, io) => (await measuring()).firstLook(request, io);

// src/entry/version.ts
import { readFileSync } from "node:fs";
function version() {
  if (true) return "0.1.0";
  const text = readFileSync(new URL("../../package.json", import.meta.url), "utf8");
  return JSON.parse(text).version;
}

// src/entry/failure.ts
function tell(error) {
  if (error instanceof GaitkeeperError) {
    const parts = [error.message, indent(error.detail), error.hint && `\u2192 ${error.hint}`];
    const text = parts.filter((part) => part).join("\n");
    return { outcome: error.outcome, status: EXIT_STATUSES[error.outcome].status, text };
  }
  const machine = machineFailure(error);
  if (machine !== null) return machine;
  const stack = error instanceof Error ? error.stack ?? error.message : String(error);
  return {
    outcome: "internal",
    status: EXIT_STATUSES.internal.status,
    text: `This is a defect of Gaitkeeper. Please report it with the following:
${stack}`
  };
}
var MENDS = {
  ENOSPC: "Free some room there, or set TMPDIR and XDG_CACHE_HOME to where there is some.",
  EDQUOT: "Free some room there, or set TMPDIR and XDG_CACHE_HOME to where there is some.",
  EROFS: "Set TMPDIR and XDG_CACHE_HOME to folders that can be written to.",
  EMFILE: "Raise the limit of open files (`ulimit -n`).",
  ENFILE: "Raise the limit of open files of this system, or end what else is running.",
  ENOMEM: "Give it more memory, or end what else is running."
};
function machineFailure(error) {
  const { code = "", message } = error ?? {};
  const mend = Object.hasOwn(MENDS, code) ? MENDS[code] : void 0;
  if (mend === void 0) return null;
  const { status } = EXIT_STATUSES.environment;
  return {
    outcome: "environment",
    status,
    text: `This machine stands in the way: ${message}
\u2192 ${mend}`
  };
}
function indent(detail) {
  return detail?.trimEnd().replace(/^/gm, "  ");
}

// src/entry/progress-state.ts
var ProgressState = class {
  #cells = /* @__PURE__ */ new Map();
  #scenarios = [];
  #current = "";
  #time = { elapsedSeconds: 0, budgetSeconds: 0 };
  /** What is done once the budget is spent. */
  #after = null;
  apply(event) {
    if (event.type === "started") this.#start(event);
    else if (event.type === "time") this.#time = event;
    else if (event.type !== "warning") this.#applyTo(this.#cell(event.cell), event);
  }
  get cells() {
    return [...this.#cells.values()];
  }
  get scenarios() {
    return this.#scenarios;
  }
  /** The cell that is being measured. */
  get current() {
    return this.#current;
  }
  get time() {
    return this.#time;
  }
  get after() {
    return this.#after;
  }
  get launches() {
    return this.cells.reduce((sum, { launches }) => sum + launches, 0);
  }
  /** How many comparisons need no further launch. */
  get done() {
    return this.cells.reduce((sum, cell) => sum + doneOf(cell), 0);
  }
  get comparisons() {
    return this.#cells.size * this.#scenarios.length;
  }
  #start({
    cells,
    scenarios,
    budgetSeconds
  }) {
    this.#scenarios = scenarios;
    this.#cells = new Map(cells.map((id) => [id, newCell(id)]));
    this.#current = "";
    this.#after = null;
    this.#time = { elapsedSeconds: 0, budgetSeconds };
  }
  #applyTo(cell, event) {
    if (event.type === "estimate") {
      cell.estimates.set(event.scenario, event);
      return;
    }
    this.#current = event.cell;
    if (event.type === "launch") cell.launches = event.launch + 1;
    else if (event.type === "failed") cell.failed = true;
    else this.#after = `memory of ${event.scenario} grows: watching whether it ends`;
  }
  #cell(id) {
    const cell = this.#cells.get(id) ?? newCell(id);
    this.#cells.set(id, cell);
    return cell;
  }
};
function doneOf({ estimates }) {
  return [...estimates.values()].filter(({ status }) => status !== "measuring").length;
}
function newCell(id) {
  return { id, launches: 0, failed: false, estimates: /* @__PURE__ */ new Map() };
}

// src/entry/progress-words.ts
function estimateText({ metric, estimate, halfWidth, status }) {
  if (status === "failed") return "failed";
  if (status === "skipped") return "not possible";
  if (estimate === null || halfWidth === null) return "\u2026";
  const sign = estimate > 0 ? "+" : estimate < 0 ? "\u2212" : "";
  const change = `${sign}${percent(Math.expm1(estimate))} \xB1${percent(halfWidth)}%`;
  const named = metric === "throughput" ? change : `${metric} ${change}`;
  return status === "measuring" ? named : `${named} \u2713`;
}
function direction({ metric, estimate, halfWidth }) {
  if (estimate === null || halfWidth === null || Math.abs(estimate) <= halfWidth) return null;
  return estimate > 0 === (METRICS[metric].better === "higher") ? "better" : "worse";
}
function standing(state, sinceSeconds) {
  const { after, time } = state;
  const elapsed = time.elapsedSeconds + sinceSeconds;
  const left = time.budgetSeconds - elapsed;
  const rest = after ?? (left > 0 ? `${clock(Math.ceil(left))} left at most` : "past the budget, for the fewest launches");
  return `${clock(elapsed)} of ${clock(time.budgetSeconds)} \xB7 ${rest} \xB7 ${sumsOf(state)}`;
}
function finished(state, sinceSeconds) {
  return `${clock(state.time.elapsedSeconds + sinceSeconds)} \xB7 ${sumsOf(state)}`;
}
function clock(seconds) {
  const whole = Math.floor(seconds);
  const parts = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60];
  const shown = parts[0] === 0 ? parts.slice(1) : parts;
  return shown.map((part, at) => at === 0 ? String(part) : String(part).padStart(2, "0")).join(":");
}
function sumsOf({ launches, done, comparisons }) {
  return `${launches} ${launches === 1 ? "launch" : "launches"} \xB7 ${done} of ${comparisons} precise enough`;
}
function percent(share) {
  const size = Math.abs(share) * 100;
  return size.toFixed(size < 99.95 ? 1 : 0);
}

// src/entry/progress-lines.ts
var EVERY_SECONDS = 30;
var ProgressLines = class {
  #state = new ProgressState();
  #next = EVERY_SECONDS;
  /** The lines that an event is worth. */
  of(event) {
    this.#state.apply(event);
    switch (event.type) {
      case "started":
        this.#next = EVERY_SECONDS;
        return [info(startText(event))];
      case "launch":
        return [{ level: "debug", text: `${event.cell}: launch ${event.launch + 1}` }];
      case "estimate":
        return [estimateLine(event)];
      case "failed":
      case "warning":
        return [{ level: "warn", text: `${event.cell}: ${event.message}` }];
      case "growth":
        return [info(`${event.cell} ${event.scenario}: memory grows; watching whether it ends`)];
      default:
        return this.#timeLines(event.elapsedSeconds);
    }
  }
  #timeLines(elapsed) {
    if (elapsed < this.#next) return [];
    this.#next = elapsed + EVERY_SECONDS;
    return [info(standing(this.#state, 0))];
  }
};
function startText({ cells, scenarios, budgetSeconds }) {
  return `cells: ${cells.join(", ")}; scenarios: ${scenarios.join(", ")}; budget: ${clock(budgetSeconds)}`;
}
function estimateLine(event) {
  const { cell, scenario, launches, status } = event;
  const text = `${cell} ${scenario}: ${estimateText(event)} after ${launches} ${launches === 1 ? "launch" : "launches"}`;
  return { level: status === "measuring" ? "debug" : "info", text };
}
function info(text) {
  return { level: "info", text };
}

export {
  hidingIo,
  COMMANDS,
  withoutName,
  version,
  ProgressState,
  doneOf,
  estimateText,
  direction,
  standing,
  finished,
  clock,
  ProgressLines,
  tell
};
