import { expect, it } from 'vitest';
import { webhookErrors } from './description.ts';
import { loadEvent } from './events.ts';

it.each([
  ['issue_comment', 'issue-comment-created'],
  ['pull_request', 'pull-request-synchronize'],
  ['pull_request.fork', 'pull-request-synchronize'],
  ['push', 'push'],
  ['push.tag', 'push'],
  ['release', 'release-published'],
  ['workflow_run', 'workflow-run-completed'],
  ['workflow_run.fork', 'workflow-run-completed'],
  ['workflow_run.push', 'workflow-run-completed'],
] as const)('fixtures/events/%s.json is as GitHub describes %s', (fixture, webhook) => {
  expect(webhookErrors(webhook, loadEvent(fixture))).toEqual([]);
});

it('a payload that lacks what GitHub always sends is told', () => {
  const { workflow_run: _run, ...payload } = loadEvent('workflow_run');
  expect(webhookErrors('workflow-run-completed', payload)).toContain(
    "it must have required property 'workflow_run'",
  );
});
