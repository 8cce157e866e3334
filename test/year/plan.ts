import type { MetricName } from '../../src/domain/metrics.ts';

/** Commits of the made-up year, 0 to 999. */
export const COMMITS = 1000;

/** Version tags, by the commit that they stand on. */
export const RELEASES: ReadonlyMap<number, string> = new Map([
  [90, 'v1.0.0'],
  [250, 'v1.1.0'],
  [400, 'v1.2.0'],
  [560, 'v1.3.0'],
  [720, 'v1.4.0'],
  [900, 'v2.0.0'],
]);

/** A pull request that made one scenario dearer all at once, and was accepted. */
export const STEP = { scenario: 'author', commit: 412, cost: 0.06 };

/** Many that made another dearer, none of them by enough to be seen. */
export const DRIFT = { scenario: 'search', first: 600, commits: 25, each: 0.0015 };

export const CELLS = ['gunicorn-gthread/3.12/w1', 'uvicorn/3.13/w1'] as const;
export const SCENARIOS = [STEP.scenario, DRIFT.scenario] as const;

export interface Kind {
  readonly cpuModel: string;
  readonly cores: number;
  readonly speed: number;
  /** Share of the jobs that get one. */
  readonly share: number;
}

/** What a hosted runner may be. */
export const MACHINES: readonly [Kind, ...Kind[]] = [
  { cpuModel: 'AMD EPYC 7763 64-Core Processor', cores: 4, speed: 1, share: 0.6 },
  { cpuModel: 'Intel(R) Xeon(R) Platinum 8370C CPU @ 2.80GHz', cores: 4, speed: 0.86, share: 0.25 },
  { cpuModel: 'AMD EPYC 9V74 80-Core Processor', cores: 4, speed: 1.22, share: 0.15 },
];

/** What commit 0 shows on a machine of speed 1, in the metrics' units. */
export const LEVELS = {
  ...{ throughput: 1850, cpu: 480, p50: 4.1, p90: 6.2, p99: 11.8, memory: 62 },
} satisfies Partial<Record<MetricName, number>>;

/** What only touches the documentation is not measured. */
export function isRecorded(commit: number): boolean {
  return commit % 10 !== 7;
}

/** The newest recorded commit before this one; null where there is none. */
export function baseOf(commit: number): number | null {
  if (commit === 0) return null;
  return isRecorded(commit - 1) ? commit - 1 : baseOf(commit - 1);
}

/** ln of what a request of the scenario costs at a commit, against commit 0. */
export function costOf(scenario: string, commit: number): number {
  if (scenario === STEP.scenario) return commit >= STEP.commit ? Math.log1p(STEP.cost) : 0;
  const drifted = Math.min(DRIFT.commits, Math.max(0, commit - DRIFT.first + 1));
  return drifted * DRIFT.each;
}

const START = Date.UTC(2025, 10, 20, 8);
const YEAR_MS = 365 * 86_400_000;

/** When a commit was merged. */
export function timeOf(commit: number): Date {
  return new Date(START + Math.floor((commit * YEAR_MS) / COMMITS));
}

const SUBJECTS = [
  'Load the covers of a page in one query',
  'Bump flask from 3.1.0 to 3.1.1',
  'Show the year of an edition',
  'Answer 404 for authors that were merged',
  'Split the catalogue from the shelf',
  'Log slow queries',
  'Accept ISBN-10 in the search',
  'Explain the import in the handbook',
  'Sort genres by their names',
  'Give each shelf a colour',
];

/** A commit's first line. */
export function subjectOf(commit: number): string {
  const subject = commit === STEP.commit ? 'Check who may see an author' : SUBJECTS[commit % 10];
  return `${subject} (#${commit + 1})`;
}
