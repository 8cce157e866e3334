/** What the workflows have to know of the repository and of one of its services. */
export interface WorkflowFacts {
  /** Gaitkeeper's own, such as `1.4.0`: the workflows use what wrote them. */
  readonly version: string;
  readonly defaultBranch: string;
  /** Versions for actions/setup-python, such as `3.13` or `pypy3.11`; the service's own is the first. */
  readonly pythons: readonly string[];
  /** The service's folder; `.` for the root. */
  readonly folder: string;
  /** How many jobs the matrix is spread over; null for as many as `plan` finds right. */
  readonly jobs: number | null;
  /** Whether what several jobs have measured so far is shown. */
  readonly follows: boolean;
  /** How long a job measures by the configuration. */
  readonly budgetMinutes: number;
  /** Whether the report has what was flagged measured again on a fresh runner. */
  readonly confirmsAfresh: boolean;
  /** Patterns of the tags that are releases. */
  readonly tags: readonly string[];
  /** Names of all workflows of this repository that measure, this service's among them. */
  readonly measuring: readonly string[];
}

/**
 * The name of the workflow that measures a service. Runs, comments and the workflows that follow go by it,
 * so two services of one repository need two.
 */
export function workflowName(folder: string): string {
  return folder === '.' ? 'Gaitkeeper' : `Gaitkeeper ${folder}`;
}

/** What the names of a service's workflow files and concurrency groups begin with. */
export function fileStem(folder: string): string {
  const slug = folder.replace(/[^A-Za-z0-9]+/g, '-').replace(/^-|-$/g, '');
  return slug === '' ? 'gaitkeeper' : `gaitkeeper-${slug}`;
}
