/** What one job has to do beside measuring. */
export interface JobFacts {
  /** What its cells are expected to take. */
  readonly seconds: number;
  /** Different interpreters among its cells: each has environments of its own. */
  readonly interpreters: number;
  readonly budgetSeconds: number;
  /** What measuring again may take, where that is done in the same job. */
  readonly confirmSeconds: number;
}

/** The runner's start, checkout and revisions. */
const SETUP = 45;
/** Installing two environments, from a cache as often as not, and counting calls. */
const AN_INTERPRETER = 45;

/** Minutes that a job is expected to take, rounded up. */
export function expectedMinutes({ seconds, interpreters, budgetSeconds }: JobFacts): number {
  const measuring = Math.min(seconds, budgetSeconds);
  return Math.ceil((SETUP + AN_INTERPRETER * interpreters + measuring) / 60);
}

/** A budget is given up at one and a half of it; memory and profiles take a tenth each beyond. */
const OVERRUN = 1.8;
const WORST_SETUP = 5;
/** An environment that is built from source. */
const WORST_INTERPRETER = 5;

/** `timeout-minutes` of a job: nothing that works takes so long, and what hangs does not hold a runner for hours. */
export function timeoutMinutes(job: JobFacts): number {
  const { interpreters, budgetSeconds, confirmSeconds } = job;
  const measuring = (OVERRUN * (budgetSeconds + confirmSeconds)) / 60;
  return Math.ceil(WORST_SETUP + WORST_INTERPRETER * interpreters + measuring + 4);
}

/** Of a job's time-out, for the runner's start and checkout before our own start, and for the upload after our end. */
const AROUND = 4;

/** `time-limit` of a job, in minutes: what was measured by then is reported, where a job that is killed leaves nothing. */
export function limitMinutes(timeout: number): number {
  return timeout - AROUND;
}
