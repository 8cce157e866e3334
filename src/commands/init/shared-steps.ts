import { limitMinutes } from '../fan-out/job-time.ts';
import { fileStem, type WorkflowFacts } from './workflow-facts.ts';
import { expression, plainInList, step, type Workflow } from './workflow-yaml.ts';

/** No token is left in the checkout: Gaitkeeper fetches what is missing by its own input `token`. */
export const CHECKOUT = step('actions/checkout', { 'persist-credentials': false });

/** The last version of the list is the one that `python3` means. */
export function setUpPython({ pythons }: WorkflowFacts): string {
  return step('actions/setup-python', { 'python-version': pythons.toReversed().join('\n') });
}

/** `timeout-minutes` of a job that measures all: nothing that works takes so long. */
export function jobMinutes({ budgetMinutes }: WorkflowFacts): number {
  return budgetMinutes + 15;
}

/** The input by which such a job ends itself before it is ended. */
export function ownLimit(facts: WorkflowFacts): { readonly 'time-limit': string } {
  return { 'time-limit': `${limitMinutes(jobMinutes(facts))}m` };
}

/**
 * Keeps record, report and flame graphs.
 * @param id of the step that measures
 */
export function uploading(id: string, keys: readonly string[] = []): string {
  const name = `steps.${id}.outputs.artifact-name`;
  return step(
    'actions/upload-artifact',
    { name: expression(name), path: 'gaitkeeper-output' },
    // What was measured until the job ran out of time is worth a report, too.
    [`if: always() && ${name} != ''`, ...keys],
  );
}

/** Pull requests, of which a new commit cancels what runs for the old one, and the default branch. */
export function triggers(facts: WorkflowFacts): Pick<Workflow, 'on' | 'concurrency'> {
  const { defaultBranch, folder } = facts;
  const paths =
    folder === '.'
      ? ''
      : `
  # To measure only what can have changed this service, with what else it uses:
  # paths: [${JSON.stringify(`${folder}/**`)}]`;
  return {
    on: `pull_request:${paths}
push:
  branches: [${plainInList(defaultBranch)}]`,
    concurrency: {
      group: `${fileStem(folder)}-${expression('github.event.pull_request.number || github.run_id')}`,
      cancel: expression("github.event_name == 'pull_request'"),
    },
  };
}
