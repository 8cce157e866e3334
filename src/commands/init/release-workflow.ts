import { CHECKOUT, jobMinutes, ownLimit, setUpPython } from './shared-steps.ts';
import { fileStem, type WorkflowFacts, workflowName } from './workflow-facts.ts';
import { expression, gaitkeeper, plain, type Workflow } from './workflow-yaml.ts';

/** Measures a release against the last one. What publishes can call it and wait for it. */
export function releaseWorkflow(facts: WorkflowFacts): Workflow {
  const stem = fileStem(facts.folder);
  return {
    comment: [
      'Measures a release against the last one, and fails where it is worse. To hold a release back until then, let the',
      'workflow that publishes call this one and wait for it, instead of the tags here:',
      `  gate: { uses: ./.github/workflows/${stem}-release.yml, permissions: { contents: read } }`,
    ],
    name: `${workflowName(facts.folder)} release`,
    on: `push:
  tags: [${facts.tags.map(plain).join(', ')}]
pull_request:
workflow_call:`,
    concurrency: {
      group: `${stem}-release-${expression('github.ref')}`,
      cancel: expression("github.event_name == 'pull_request'"),
    },
    jobs: [
      {
        id: 'gate',
        comment: ['Of pull requests, those that release: from a branch `release…`.'],
        keys: ["if: github.event_name != 'pull_request' || startsWith(github.head_ref, 'release')"],
        minutes: jobMinutes(facts),
        permissions: { contents: 'read' },
        steps: [
          CHECKOUT,
          setUpPython(facts),
          gaitkeeper(facts, { mode: 'gate', sinks: 'job-summary', ...ownLimit(facts) }),
        ],
      },
    ],
  };
}
