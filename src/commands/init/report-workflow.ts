import { fileStem, type WorkflowFacts, workflowName } from './workflow-facts.ts';
import { expression, gaitkeeper, type Job, type Workflow } from './workflow-yaml.ts';

/**
 * Reports what another workflow measured. It runs with the default branch's copy of this file and a token
 * that writes, so it must neither check out nor run nor cache anything of a pull request.
 */
export function reportWorkflow(facts: WorkflowFacts): Workflow {
  const name = workflowName(facts.folder);
  return {
    comment: [
      'Reports on pull requests what was measured, also on those from forks. Nothing of a pull request is checked out',
      'or run here: what is read of it are its records, as untrusted data.',
    ],
    name: `${name} report`,
    on: `workflow_run:
  workflows: [${JSON.stringify(name)}]
  types: [completed]`,
    concurrency: {
      group: `${fileStem(facts.folder)}-report-${expression('github.event.workflow_run.id')}`,
      cancel: 'false',
    },
    jobs: [
      {
        id: 'report',
        // GitHub counts this run to the newest commit of the default branch, which nobody measured here.
        comment: [
          'What regressed is said on the pull request, by its comment and its check run. It does not fail this run.',
        ],
        keys: [
          'if: >-',
          "  github.event.workflow_run.event == 'pull_request' &&",
          "  github.event.workflow_run.conclusion != 'skipped' &&",
          "  github.event.workflow_run.conclusion != 'action_required'",
        ],
        minutes: 10,
        permissions: permissions(facts),
        steps: [gaitkeeper(facts, { mode: 'report' })],
      },
    ],
  };
}

/** To have something measured again, a request is stored on the data branch, and the run is run once more. */
function permissions({ confirmsAfresh }: WorkflowFacts): Job['permissions'] {
  const again = confirmsAfresh ? 'write' : 'read';
  return {
    actions: again,
    checks: 'write',
    contents: again,
    'pull-requests': 'write',
    statuses: 'write',
  };
}
