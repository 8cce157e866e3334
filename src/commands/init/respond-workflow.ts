import type { WorkflowFacts } from './workflow-facts.ts';
import { expression, gaitkeeper, type Workflow } from './workflow-yaml.ts';

/** Answers slash commands, for all services of the repository: a comment is answered once. */
export function respondWorkflow(facts: WorkflowFacts): Workflow {
  return {
    comment: [
      'Answers `/gaitkeeper …` in comments on pull requests, from people with write access.',
      'Nothing of a pull request is checked out or run here.',
    ],
    name: 'Gaitkeeper respond',
    on: `issue_comment:
  types: [created]`,
    concurrency: {
      // One a comment: a group holds one run that waits, and drops the others.
      group: `gaitkeeper-respond-${expression('github.event.comment.id')}`,
      cancel: 'false',
    },
    jobs: [
      {
        id: 'respond',
        comment: [],
        keys: [
          'if: >-',
          '  github.event.issue.pull_request &&',
          "  github.event.comment.user.type != 'Bot' &&",
          "  startsWith(github.event.comment.body, '/gaitkeeper')",
        ],
        minutes: 10,
        permissions: {
          actions: 'write',
          // What is accepted is shown at once, wherever the report stands.
          checks: 'write',
          contents: 'write',
          'pull-requests': 'write',
          statuses: 'write',
        },
        steps: [
          gaitkeeper(
            { ...facts, folder: '.' },
            { mode: 'respond', workflow: facts.measuring.join('\n') },
          ),
        ],
      },
    ],
  };
}
