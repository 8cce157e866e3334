import { measuringJobs, recordMeasured } from './measuring-jobs.ts';
import { triggers } from './shared-steps.ts';
import { fileStem, type WorkflowFacts, workflowName } from './workflow-facts.ts';
import type { Workflow } from './workflow-yaml.ts';

/**
 * The workflow that measures pull requests, also those from forks, and keeps the baseline. What runs the code
 * of a pull request may only read; another workflow reports.
 */
export function measureWorkflow(facts: WorkflowFacts): Workflow {
  return {
    comment: [
      'Measures pull requests, and keeps a baseline of the default branch. What runs the code of a pull request',
      `can only read here: ${fileStem(facts.folder)}-report.yml reports what was measured, also for forks.`,
    ],
    name: workflowName(facts.folder),
    ...triggers(facts),
    jobs: [...measuringJobs(facts), recordMeasured(facts)],
  };
}
