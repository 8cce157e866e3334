/** What the workflow has to know of the repository. */
export interface WorkflowFacts {
  readonly defaultBranch: string;
  /** Version for actions/setup-python, such as `3.13` or `pypy3.11`. */
  readonly python: string;
  /** The service's folder; `.` for the root. */
  readonly folder: string;
}

/**
 * The workflow that measures pull requests and keeps the baseline. Each job has the permissions that it
 * needs and no more; nothing from an event is put into a shell.
 */
export function workflowText({ defaultBranch, python, folder }: WorkflowFacts): string {
  const where = folder === '.' ? '' : `\n          working-directory: ${JSON.stringify(folder)}`;
  const steps = (mode: string) => `    steps:
      # To pin an action, put the commit's full SHA in place of its version.
      - uses: actions/checkout@v5
        with:
          persist-credentials: ${mode === 'record'}
      - uses: actions/setup-python@v6
        with:
          python-version: ${JSON.stringify(python)}
      - uses: gaitkeeper/gaitkeeper@v0
        with:
          mode: ${mode}${where}
`;
  return `name: Gaitkeeper

on:
  pull_request:
  push:
    branches: [${JSON.stringify(defaultBranch)}]

# No permission for anything that a job below does not ask for.
permissions: {}

concurrency:
  group: gaitkeeper-\${{ github.event_name }}-\${{ github.ref }}
  cancel-in-progress: \${{ github.event_name == 'pull_request' }}

jobs:
  # Measures the pull request against its base, comments, and fails where something regressed.
  # On a pull request from a fork the token may not comment: the report is in the job's summary.
  check:
    if: github.event_name == 'pull_request'
    runs-on: ubuntu-latest
    timeout-minutes: 20
    permissions:
      contents: read
      pull-requests: write
${steps('check')}
  # Stores what the default branch measures, so that a base that does not boot can be stood in for.
  record:
    if: github.event_name == 'push'
    runs-on: ubuntu-latest
    timeout-minutes: 20
    permissions:
      contents: write
${steps('record')}`;
}
