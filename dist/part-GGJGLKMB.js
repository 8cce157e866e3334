import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);

// src/domain/errors.ts
var EXIT_STATUSES = {
  passed: { status: 0, meaning: "The gate passed: something was compared, and nothing regressed." },
  regressed: { status: 1, meaning: "The gate failed: at least one gating comparison regressed." },
  usage: {
    status: 2,
    meaning: "A mistake in the command line, the configuration or the repository: the message names it and its mend."
  },
  failed: {
    status: 3,
    meaning: "The head revision did not boot, crashed under load, or answered wrongly."
  },
  "nothing-compared": {
    status: 4,
    meaning: "Nothing could be compared, so the gate cannot pass."
  },
  environment: {
    status: 5,
    meaning: "Git, an interpreter, a dependency or the machine stood in the way of measuring."
  },
  publish: {
    status: 6,
    meaning: "Everything was measured, but the report or record could not be published."
  },
  incomplete: {
    status: 7,
    meaning: "Nothing regressed in what was measured, but a part of the matrix was not: a shard failed, was cancelled or is still at work, or the `time-limit` was over."
  },
  internal: { status: 70, meaning: "A defect of Gaitkeeper itself: please report it." },
  interrupted: {
    status: 130,
    meaning: "Interrupted (SIGINT, SIGTERM or a cancelled job). What was measured by then is reported. After SIGTERM it is 143, after SIGHUP 129."
  }
};
var OUTCOME_OF = {
  "app-not-found": "usage",
  "app-ambiguous": "usage",
  "base-not-found": "usage",
  "no-release": "nothing-compared",
  "not-a-repository": "usage",
  "config-unreadable": "usage",
  "config-invalid": "usage",
  "unknown-name": "usage",
  usage: "usage",
  "record-invalid": "usage",
  "nothing-to-measure": "usage",
  "app-import-failed": "failed",
  "boot-failed": "failed",
  "boot-timeout": "failed",
  "wrong-answer": "failed",
  "no-answer": "failed",
  crashed: "failed",
  "store-failed": "publish",
  "publish-failed": "publish",
  interrupted: "interrupted",
  "time-limit": "incomplete"
};
var GaitkeeperError = class extends Error {
  name = "GaitkeeperError";
  code;
  hint;
  detail;
  constructor(code, message, context = {}) {
    super(message, context.cause === void 0 ? void 0 : { cause: context.cause });
    this.code = code;
    this.hint = context.hint;
    this.detail = context.detail;
  }
  /** Message and hint in one line, for a log. */
  get line() {
    return this.hint === void 0 ? this.message : `${this.message} ${this.hint}`;
  }
  get outcome() {
    return OUTCOME_OF[this.code] ?? "environment";
  }
};
async function attempt(work) {
  try {
    return await work();
  } catch (error) {
    if (error instanceof GaitkeeperError) return error;
    throw error;
  }
}
function nullIfForeseen(error) {
  if (error instanceof GaitkeeperError) return null;
  throw error;
}

export {
  EXIT_STATUSES,
  GaitkeeperError,
  attempt,
  nullIfForeseen
};
