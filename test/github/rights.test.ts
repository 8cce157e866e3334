import { describe, expect, it } from 'vitest';
import { type Right, reaches, standingOf } from '../../src/github/rights.ts';
import type { Permissions } from '../fake-github/access.ts';
import { FakeGithub } from '../fake-github/index.ts';
import { clientOf } from './support.ts';

const RIGHTS: readonly Right[] = ['pull-requests', 'checks', 'statuses'];

describe('what a token may write', () => {
  it.each<[string, Permissions, readonly string[]]>([
    ['nothing', { contents: 'read' }, ['refused', 'refused', 'refused']],
    ['comments', { 'pull-requests': 'write' }, ['granted', 'refused', 'refused']],
    ['check runs', { checks: 'write', 'pull-requests': 'read' }, ['refused', 'granted', 'refused']],
    ['statuses', { statuses: 'write' }, ['refused', 'refused', 'granted']],
  ])('is found out where that is %s, and nothing is written', async (_, permissions, expected) => {
    await using github = await FakeGithub.start({ permissions });
    const { client } = clientOf(github);
    const repository = { owner: github.owner, repo: github.repo };
    const found = await Promise.all(RIGHTS.map((right) => standingOf(client, repository, right)));
    expect(found).toEqual(expected);
    expect(await reaches(client, repository)).toBe('granted');
    expect(github.comments(1)).toEqual([]);
    expect(github.statuses('0'.repeat(40))).toEqual([]);
  });

  it('is not known of a token that GitHub does not know, nor of another repository', async () => {
    await using github = await FakeGithub.start();
    const stranger = clientOf(github, { token: 'nobody' }).client;
    const repository = { owner: github.owner, repo: github.repo };
    expect(await reaches(stranger, repository)).toBe('unknown-token');
    expect(await standingOf(stranger, repository, 'checks')).toBe('unknown-token');
    const elsewhere = { owner: github.owner, repo: 'elsewhere' };
    expect(await reaches(clientOf(github).client, elsewhere)).toBe('not-there');
  });
});
