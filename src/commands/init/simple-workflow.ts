import { measuringJobs, recordMeasured } from './measuring-jobs.ts';
import {
  CHECKOUT,
  jobMinutes,
  ownLimit,
  setUpPython,
  triggers,
  uploading,
} from './shared-steps.ts';
import { type WorkflowFacts, workflowName } from './workflow-facts.ts';
import { gaitkeeper, type Job, type Workflow } from './workflow-yaml.ts';

/**
 * Everything in one workflow, for a repository whose pull requests do not come from forks: what measured
 * comments in the same run.
 */
export function simpleWorkflow(facts: WorkflowFacts): Workflow {
  return {
    comment: ['Measures pull requests, and keeps a baseline of the default branch.'],
    name: workflowName(facts.folder),
    ...triggers(facts),
    jobs:
      facts.jobs === 1
        ? [check(facts), record(facts)]
        : [...measuringJobs(facts), report(facts), recordMeasured(facts)],
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
    minutes: jobMinutes(facts),
    permissions: { contents: 'read', 'pull-requests': 'write' },
    steps: [
      CHECKOUT,
      setUpPython(facts),
      gaitkeeper(facts, { mode: 'check', ...ownLimit(facts) }, ['id: check']),
      // Nothing waits for it: where it fails, it is no reason to turn the pull request red.
      uploading('check', ['continue-on-error: true']),
    ],
  };
}

/** Where several jobs measure, one of its own reports, also where one of them failed. */
function report(facts: WorkflowFacts): Job {
  return {
    id: 'report',
    comment: [
      'Comments on the pull request, and fails where something regressed. On a pull request from a fork the token may',
      "not comment: the report is in the job's summary.",
    ],
    keys: ["if: github.event_name == 'pull_request' && !cancelled()", 'needs: measure'],
    minutes: 10,
    permissions: { actions: 'read', contents: 'read', 'pull-requests': 'write' },
    steps: [gaitkeeper(facts, { mode: 'report' })],
  };
}

function record(facts: WorkflowFacts): Job {
  return {
    id: 'record',
    comment: [
      'Stores what the default branch measures, for a base that does not boot, and for trends.',
    ],
    keys: ["if: github.event_name == 'push'"],
    minutes: jobMinutes(facts),
    permissions: { contents: 'write' },
    steps: [
      CHECKOUT,
      setUpPython(facts),
      gaitkeeper(facts, { mode: 'record', ...ownLimit(facts) }),
    ],
  };
}
