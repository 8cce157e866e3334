import { describe, expect, it } from 'vitest';
import type { WorkflowRunContext } from '../../src/github/event.ts';
import { type CandidatePull, choosePull, subjectOf } from '../../src/github/workflow-pull.ts';
import { FakeGithub, type Pull } from '../fake-github/index.ts';
import { clientOf } from './support.ts';

const HEAD = 'e'.repeat(40);

/** The run that GitHub names in `workflow_run` for a pull request, with whatever a test changes. */
function runOf(
  github: FakeGithub,
  pull: Pull,
  changes: Partial<WorkflowRunContext> = {},
): WorkflowRunContext {
  return {
    ...{ id: 12, attempt: 1, workflow: 'Gaitkeeper', url: '', conclusion: 'success' },
    event: 'pull_request',
    headSha: pull.headSha,
    headBranch: pull.headRef,
    headRepositoryId: pull.headRepository.id,
    headOwner: pull.headRepository.owner,
    sameRepository: pull.headRepository.id === github.repositoryId,
    ...changes,
  };
}

async function subject(github: FakeGithub, run: WorkflowRunContext) {
  const { owner, repo, repositoryId } = github;
  const found = await subjectOf(clientOf(github).client, { owner, repo, repositoryId, run });
  return found.kind === 'pulls' ? found.pulls.map(({ number }) => number) : found;
}

const stale = { kind: 'nothing', why: expect.stringContaining('the run is stale') };

describe('the pull request of a run', () => {
  it('is found for a branch of the repository and for one of a fork', async () => {
    await using github = await FakeGithub.start();
    const own = github.addPull({ number: 4, headSha: HEAD });
    const fork = github.addPull({ number: 5, headSha: HEAD, fork: 'contributor/bookstore' });
    expect(await subject(github, runOf(github, own))).toEqual([4]);
    expect(await subject(github, runOf(github, fork))).toEqual([5]);
  });

  it('is found where its author has a hundred others open from the same branch', async () => {
    await using github = await FakeGithub.start();
    const fork = 'contributor/bookstore';
    const wanted = github.addPull({ number: 1, headSha: HEAD, headRef: 'topic', fork });
    for (let number = 2; number < 130; number++) {
      github.addPull({ number, headSha: 'f'.repeat(40), headRef: 'topic', fork });
    }
    expect(await subject(github, runOf(github, wanted))).toEqual([1]);
  });

  it('is nobody else’s, whatever a fork calls its branch and commits', async () => {
    await using github = await FakeGithub.start();
    const victim = github.addPull({ number: 1, headSha: HEAD, headRef: 'main' });
    const attacker = { headOwner: 'attacker', headRepositoryId: 999, sameRepository: false };
    expect(await subject(github, runOf(github, victim, attacker))).toEqual(stale);
    // The same owner may have two forks; the head that GitHub lists is of the other one.
    const other = github.addPull({ number: 2, headSha: HEAD, fork: 'twice/bookstore' });
    expect(await subject(github, runOf(github, other, { headRepositoryId: 999 }))).toEqual(stale);
  });

  it('is not one into another repository, though its branch is the same', async () => {
    await using github = await FakeGithub.start();
    const pull = github.addPull({ number: 1, headSha: HEAD });
    const { owner, repo } = github;
    const found = await subjectOf(clientOf(github).client, {
      ...{ owner, repo, repositoryId: 999, run: runOf(github, pull) },
    });
    expect(found).toEqual(stale);
  });

  it('is stale once somebody pushed, forced or not, and once it is closed', async () => {
    await using github = await FakeGithub.start();
    const pull = github.addPull({ number: 1, headSha: HEAD });
    const run = runOf(github, pull);
    pull.headSha = 'f'.repeat(40);
    expect(await subject(github, run)).toEqual(stale);
    pull.headSha = HEAD;
    pull.state = 'closed';
    expect(await subject(github, run)).toEqual(stale);
  });

  it('is gone with its fork', async () => {
    await using github = await FakeGithub.start();
    const pull = github.addPull({ fork: 'contributor/bookstore' });
    const run = runOf(github, pull, { headRepositoryId: null, headOwner: null });
    expect(await subject(github, run)).toMatchObject({ kind: 'nothing' });
    expect(github.requests).toEqual([]);
  });
});

describe('the commit of a run', () => {
  it.each(['push', 'schedule', 'workflow_dispatch', 'release'])('on %s is ours', async (event) => {
    await using github = await FakeGithub.start();
    const run = runOf(github, github.addPull({ headRef: 'main' }), { event });
    expect(await subject(github, run)).toEqual({ kind: 'commit' });
  });

  it('on a push to a fork’s branch named main is not ours', async () => {
    await using github = await FakeGithub.start();
    const pull = github.addPull({ headRef: 'main', fork: 'attacker/bookstore' });
    const run = runOf(github, pull, { event: 'push' });
    expect(await subject(github, run)).toMatchObject({ kind: 'nothing' });
  });

  it('on pull_request_target is nothing to report', async () => {
    await using github = await FakeGithub.start();
    const run = runOf(github, github.addPull(), { event: 'pull_request_target' });
    expect(await subject(github, run)).toMatchObject({ kind: 'nothing' });
  });
});

describe('one branch into two bases', () => {
  const pull = (number: number, mergeSha: string | null, baseSha: string): CandidatePull => ({
    ...{ number, baseRef: `base-${number}`, mergeSha, baseSha },
  });
  const [M1, M2, B1, B2] = ['1', '2', '3', '4'].map((digit) => digit.repeat(40)) as [
    string,
    string,
    string,
    string,
  ];

  it('is told apart by the test merge that was measured', () => {
    const pulls = [pull(1, M1, B1), pull(2, M2, B2)];
    expect(choosePull(pulls, { sha: M2, mergedInto: B2 })?.number).toBe(2);
  });

  it('is told apart by the base where GitHub has merged anew since', () => {
    const pulls = [pull(1, null, B1), pull(2, 'f'.repeat(40), B2)];
    expect(choosePull(pulls, { sha: M1, mergedInto: B1 })?.number).toBe(1);
  });

  it('is left alone where the branch itself was measured', () => {
    const pulls = [pull(1, M1, B1), pull(2, M2, B1)];
    expect(choosePull(pulls, { sha: HEAD, mergedInto: null })).toBeNull();
    expect(choosePull(pulls, { sha: 'f'.repeat(40), mergedInto: B1 })).toBeNull();
  });

  it('needs no telling apart where there is one', () => {
    expect(choosePull([pull(1, M1, B1)], { sha: HEAD, mergedInto: null })?.number).toBe(1);
  });
});
