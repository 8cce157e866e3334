import { FOLLOW_MINUTES } from '../stages/follow-run.ts';
import { fileStem, type WorkflowFacts, workflowName } from './workflow-facts.ts';
import { expression, gaitkeeper, type Job, type Workflow } from './workflow-yaml.ts';

/**
 * Reports what another workflow measured. It runs with the default branch's copy of this file and a token
 * that writes, so it must neither check out nor run nor cache anything of a pull request.
 */
export function reportWorkflow(facts: WorkflowFacts): Workflow {
  const name = workflowName(facts.folder);
  const follows = followsJobs(facts);
  // One that follows must not keep the last report waiting.
  const about = `${expression('github.event.workflow_run.id')}${follows ? `-${expression('github.event.action')}` : ''}`;
  return {
    comment: [
      'Reports on pull requests what was measured, also on those from forks. Nothing of a pull request is checked out',
      'or run here: what is read of it are its records, as untrusted data.',
    ],
    name: `${name} report`,
    on: `workflow_run:
  workflows: [${JSON.stringify(name)}]
  types: [${follows ? 'in_progress, ' : ''}completed]`,
    concurrency: {
      group: `${fileStem(facts.folder)}-report-${about}`,
      cancel: 'false',
    },
    jobs: follows ? [follow(facts), report(facts)] : [report(facts)],
  };
}

/** Of one job there is nothing to show before its end. */
function followsJobs({ jobs, follows }: WorkflowFacts): boolean {
  return follows && jobs !== 1;
}

function follow(facts: WorkflowFacts): Job {
  return {
    id: 'follow',
    comment: [
      'Shows what there is so far while jobs measure. It holds a runner for as long as they do: without it there is',
      'one report, at the end.',
    ],
    keys: [
      'if: >-',
      "  github.event.action == 'in_progress' &&",
      "  github.event.workflow_run.event == 'pull_request'",
    ],
    minutes: FOLLOW_MINUTES + 10,
    permissions: permissions({ confirmsAfresh: false }),
    steps: [gaitkeeper(facts, { mode: 'report', progress: 'follow' })],
  };
}

function report(facts: WorkflowFacts): Job {
  return {
    id: 'report',
    // GitHub counts this run to the newest commit of the default branch, which nobody measured here.
    comment: [
      'What regressed is said on the pull request, by its comment and its check run. It does not fail this run.',
    ],
    keys: [
      'if: >-',
      ...(followsJobs(facts) ? ["  github.event.action == 'completed' &&"] : []),
      "  github.event.workflow_run.event == 'pull_request' &&",
      "  github.event.workflow_run.conclusion != 'skipped' &&",
      "  github.event.workflow_run.conclusion != 'action_required'",
    ],
    minutes: 10,
    permissions: permissions(facts),
    steps: [gaitkeeper(facts, { mode: 'report' })],
  };
}

/** To have something measured again, a request is stored on the data branch, and the run is run once more. */
function permissions({
  confirmsAfresh,
}: Pick<WorkflowFacts, 'confirmsAfresh'>): Job['permissions'] {
  const again = confirmsAfresh ? 'write' : 'read';
  return {
    actions: again,
    checks: 'write',
    contents: again,
    'pull-requests': 'write',
    statuses: 'write',
  };
}
