import { describe, expect, it } from 'vitest';
import { deliver } from '../../../src/commands/sinks/deliver.ts';
import type { ChosenSink } from '../../../src/domain/sinks.ts';
import type { Permissions } from '../../fake-github/access.ts';
import { FakeGithub } from '../../fake-github/index.ts';
import { CALM, HEAD, reportOn } from './support.ts';

async function started(permissions: Permissions) {
  const github = await FakeGithub.start({ permissions });
  github.addPull({ headSha: HEAD });
  return github;
}

const WRITE = 'write' as const;

/** What the token may write, what is chosen, where the report stands in the end, and whether that is a loss. */
const CHAINS: readonly (readonly [
  what: string,
  Permissions,
  readonly ChosenSink[],
  readonly ChosenSink[],
  lost: boolean,
])[] = [
  ['a comment', { 'pull-requests': WRITE }, ['comment'], ['comment'], false],
  ['a check run in place of a comment', { checks: WRITE }, ['comment'], ['check-run'], false],
  ['a status in place of both', { statuses: WRITE }, ['comment'], ['commit-status'], false],
  ['nothing', {}, ['comment', 'check-run', 'commit-status'], [], true],
  [
    'a status in place of a check run',
    { statuses: WRITE },
    ['check-run'],
    ['commit-status'],
    false,
  ],
  ['no comment in place of a check run', { 'pull-requests': WRITE }, ['check-run'], [], true],
  ['no check run in place of a status', { checks: WRITE }, ['commit-status'], [], true],
  [
    'what is chosen anyhow, once',
    { checks: WRITE, statuses: WRITE },
    ['comment', 'check-run', 'commit-status'],
    ['check-run', 'commit-status'],
    false,
  ],
];

describe('where a report goes', () => {
  it.each(CHAINS)('%s', async (_what, permissions, chosen, expected, lost) => {
    await using github = await started(permissions);
    const { report, said } = reportOn(github);
    const delivery = await deliver(report, chosen);
    expect(delivery).toMatchObject({ places: expected, lost });
    expect(github.comments(1)).toHaveLength(expected.includes('comment') ? 1 : 0);
    expect(github.checkRuns(HEAD)).toHaveLength(expected.includes('check-run') ? 1 : 0);
    expect(github.statuses(HEAD)).toHaveLength(expected.includes('commit-status') ? 1 : 0);
    const refused = chosen.filter((name) => !expected.includes(name));
    for (const name of refused) {
      expect(said.warn.join()).toContain(`did not let us`);
      const instead = expected.length > 0 ? `In place of the ${name.replace('-', ' ')}` : '';
      expect(said.warn.join()).toContain(instead);
    }
    if (refused.length === 0) expect(said.warn).toEqual([]);
  });

  it('a classic token of a person cannot write checks, and a status stands in', async () => {
    await using github = await started({});
    const permissions = { checks: WRITE, statuses: WRITE };
    const token = github.addToken({ login: 'octo-dev', kind: 'user', permissions });
    const { report } = reportOn(github, { request: { token } });
    expect((await deliver(report, ['check-run'])).places).toEqual(['commit-status']);
  });

  it('a locked conversation is no reason to lose the report', async () => {
    await using github = await FakeGithub.start({
      permissions: { 'pull-requests': WRITE, checks: WRITE },
    });
    github.addPull({ headSha: HEAD, locked: true });
    const { report, said } = reportOn(github);
    expect((await deliver(report, ['comment'])).places).toEqual(['check-run']);
    expect(said.warn.join()).toContain('Unlock the conversation');
  });

  it('nothing else is tried with a token that is not valid, and that is a loss', async () => {
    await using github = await started({ 'pull-requests': WRITE, checks: WRITE });
    const { report, said } = reportOn(github, { request: { token: 'ghs_revoked' } });
    const delivery = await deliver(report, ['comment']);
    expect(delivery).toMatchObject({ places: [], lost: true });
    expect(github.checkRuns(HEAD)).toEqual([]);
    expect(said.warn.at(-1)).toContain('Pass a token that is valid for this server.');
  });
});

describe('what is asked of GitHub', () => {
  it.each([
    ['without a token', { request: { token: undefined } }, 'No token'],
    ['with a token that only reads', { target: { mayWrite: false } }, 'can only read'],
  ])('nothing %s, and that is said once', async (_what, changes, words) => {
    await using github = await started({});
    const { report, said } = reportOn(github, changes);
    const delivery = await deliver(report, ['comment', 'check-run', 'commit-status']);
    expect(delivery).toMatchObject({ places: [], lost: false });
    expect(said.warn).toEqual([expect.stringContaining(words)]);
    expect(github.requests).toEqual([]);
  });

  it('nothing outside of GitHub, or where nothing is chosen', async () => {
    await using github = await started({});
    const { report, said } = reportOn(github);
    expect(await deliver({ ...report, target: null }, ['comment', 'check-run'])).toMatchObject({
      ...{ places: [], lost: false },
    });
    expect(await deliver(report, [])).toMatchObject({ places: [], lost: false });
    expect(github.requests).toEqual([]);
    expect(said.warn).toEqual([]);
  });

  it('no comment of a commit without a pull request, but a check run', async () => {
    await using github = await started({ checks: WRITE, 'pull-requests': WRITE });
    const { report } = reportOn(github, { target: { pull: null } });
    expect((await deliver(report, ['comment', 'check-run'])).places).toEqual(['check-run']);
    expect(github.comments(1)).toEqual([]);
  });

  it.each(['off', 'changes'] as const)(
    'no first comment for a calm report by `%s`',
    async (when) => {
      await using github = await started({ 'pull-requests': WRITE });
      const { report } = reportOn(github, { comment: when, input: CALM });
      expect(await deliver(report, ['comment'])).toMatchObject({ lost: false });
      expect(github.comments(1)).toEqual([]);
    },
  );
});

it('a check run points at the changed line of what is called more often, and at nothing that is not changed', async () => {
  await using github = await FakeGithub.start({
    permissions: { checks: WRITE, 'pull-requests': 'read' },
  });
  const patch =
    '@@ -39,2 +39,4 @@ class Book\n \n     title = 1\n+    def genre_names(self):\n+        return 2';
  github.addPull({ headSha: HEAD, files: [{ filename: 'bookstore/models.py', patch }] });
  await deliver(reportOn(github).report, ['check-run']);
  expect(github.checkRuns(HEAD)[0]).toMatchObject({
    conclusion: 'failure',
    annotations: [
      {
        ...{ path: 'bookstore/models.py', start_line: 41, end_line: 41 },
        ...{ annotation_level: 'warning', title: 'author regressed' },
        message: expect.stringMatching(/Book\.genre_names\n61% of the time.*\n10 calls a request/),
      },
    ],
  });
});
