import { fileStem, type WorkflowFacts, workflowName } from './workflow-facts.ts';
import { expression, gaitkeeper, type Workflow } from './workflow-yaml.ts';

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
        comment: [],
        keys: [
          'if: >-',
          "  github.event.workflow_run.event == 'pull_request' &&",
          "  github.event.workflow_run.conclusion != 'skipped' &&",
          "  github.event.workflow_run.conclusion != 'action_required'",
        ],
        minutes: 10,
        permissions: {
          actions: 'read',
          checks: 'write',
          contents: 'read',
          'pull-requests': 'write',
          statuses: 'write',
        },
        steps: [gaitkeeper(facts, { mode: 'report' })],
      },
    ],
  };
}
