import { CHECKOUT, setUpPython, triggers } from './shared-steps.ts';
import { type WorkflowFacts, workflowName } from './workflow-facts.ts';
import { gaitkeeper, type Job, type Workflow } from './workflow-yaml.ts';

/**
 * Everything in one workflow, for a repository whose pull requests do not come from forks: the job that
 * measures comments by itself.
 */
export function simpleWorkflow(facts: WorkflowFacts): Workflow {
  return {
    comment: ['Measures pull requests, and keeps a baseline of the default branch.'],
    name: workflowName(facts.folder),
    ...triggers(facts),
    jobs: [check(facts), record(facts)],
  };
}

function check(facts: WorkflowFacts): Job {
  return {
    id: 'check',
    comment: [
      'Measures the pull request against its base, comments, and fails where something regressed. On a pull request',
      "from a fork the token may not comment: the report is in the job's summary.",
    ],
    keys: ["if: github.event_name == 'pull_request'"],
    minutes: facts.budgetMinutes + 15,
    permissions: { contents: 'read', 'pull-requests': 'write' },
    steps: [CHECKOUT, setUpPython(facts), gaitkeeper(facts, { mode: 'check' })],
  };
}

function record(facts: WorkflowFacts): Job {
  return {
    id: 'record',
    comment: [
      'Stores what the default branch measures, for a base that does not boot, and for trends.',
    ],
    keys: ["if: github.event_name == 'push'"],
    minutes: facts.budgetMinutes + 15,
    permissions: { contents: 'write' },
    steps: [CHECKOUT, setUpPython(facts), gaitkeeper(facts, { mode: 'record' })],
  };
}
