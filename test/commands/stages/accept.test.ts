import { describe, expect, it } from 'vitest';
import { addAcceptances } from '../../../src/baseline/acceptances.ts';
import { openDocuments } from '../../../src/baseline/registry.ts';
import type { CommandIo } from '../../../src/commands/io.ts';
import { acceptKnown } from '../../../src/commands/stages/accept.ts';
import type { Acceptance } from '../../../src/domain/acceptance.ts';
import { findRepository } from '../../../src/service/repository.ts';
import { effectsOf } from '../../../src/verdict/effects.ts';
import { testRepository } from '../../e2e/repository.ts';
import { reportInput } from '../../report/build.ts';

const BASELINE = 'folder:.git/gaitkeeper';

/** A release candidate in which `books` is 8% slower than in the release before it. */
async function candidate() {
  const repository = await testRepository({ 'app.py': '' });
  const { git, commit } = repository;
  await git('tag', 'v1.0');
  const base = await git('rev-parse', 'HEAD');
  const warnings: string[] = [];
  const io = { debug() {}, warn: (line: string) => warnings.push(line) } as unknown as CommandIo;
  const judge = async (acceptance: Partial<Acceptance>, pull: number | null = null) => {
    const head = await git('rev-parse', 'HEAD');
    const { record, assessment } = reportInput({
      cells: [{ launcher: 'uwsgi' }],
      scenarios: [{ name: 'books' }],
      outcome: 'regressed',
      effect: () => ({ throughput: -0.08 }),
    });
    const commitOf = (sha: string) => ({ ...record.head, sha });
    await using documents = openDocuments(BASELINE, { repository: repository.directory });
    await addAcceptances(documents, [
      {
        ...{ version: 1, id: 'c1', service: 'books', cell: null, scenario: null, reason: 'why' },
        ...{ by: 'ada', at: '2026-11-20T00:00:00.000Z', pull: 5, head: 'a'.repeat(40) },
        ...{ comment: 1, until: null, effects: effectsOf(assessment, () => true) },
        ...acceptance,
      },
    ]);
    const found = await findRepository(repository.directory);
    const measured = { ...record, base: commitOf(base), head: commitOf(head) };
    const of = { baseline: BASELINE, repository: found, pull };
    return (await acceptKnown(assessment, measured, of, io)).gate.passed;
  };
  return { repository, git, commit, judge, warnings, io };
}

describe('an acceptance without an end', () => {
  it.each([
    ['GitHub’s merge of its pull request', 'Merge pull request #5 from ada/orm', true],
    ['a squash of its pull request', 'Read the genres, too (#5)', true],
    ['a squash of another one', 'Read the genres, too (#55)', false],
    ['a commit that only mentions it', 'Undo what (#5) did', false],
  ])('for a release with %s', async (_, message, expected) => {
    const { repository, commit, judge } = await candidate();
    await using _repository = repository;
    await commit({}, message);
    expect(await judge({})).toBe(expected);
  });

  it('is not for what an author writes into commits of another pull request', async () => {
    const { repository, git, commit, judge } = await candidate();
    await using _repository = repository;
    await git('switch', '--quiet', '--create', 'other');
    await commit({}, 'Read the genres, too (#5)');
    expect(await judge({}, 7)).toBe(false);
    await git('switch', '--quiet', 'main');
    await git('merge', '--quiet', '--no-ff', '-m', 'Merge pull request #7 from eve/x', 'other');
    expect(await judge({})).toBe(false);
    expect(await judge({ id: 'c2', pull: 7 })).toBe(true);
  });

  it('holds for a release whose history has the accepted head', async () => {
    const { repository, commit, judge } = await candidate();
    await using _repository = repository;
    const head = await commit({}, 'The change');
    await commit({}, 'Another change');
    expect(await judge({ head, pull: null })).toBe(true);
  });

  it('holds no more for the release after the one that contains it', async () => {
    const { repository, git, commit, judge } = await candidate();
    await using _repository = repository;
    expect(await judge({ head: await git('rev-parse', 'v1.0'), pull: null })).toBe(false);
    await commit({}, 'Later');
    expect(await judge({ id: 'c2', pull: 7 })).toBe(false);
  });
});

describe('an acceptance until a release', () => {
  it('ends with it, and not with the one that is being judged', async () => {
    const { repository, git, commit, judge } = await candidate();
    await using _repository = repository;
    await commit({}, 'The change');
    expect(await judge({ until: { version: '2.0' } })).toBe(true);
    await git('tag', 'v2.0');
    expect(await judge({ until: { version: '2.0' } })).toBe(true);
    await commit({}, 'Later');
    expect(await judge({ until: { version: '2.0' } })).toBe(false);
    expect(await judge({ id: 'c2', until: { version: '2.1' } })).toBe(true);
  });

  it('does not end with a pre-release of it', async () => {
    const { repository, git, commit, judge } = await candidate();
    await using _repository = repository;
    await git('tag', 'v2.0rc1');
    await commit({}, 'The change');
    expect(await judge({ until: { version: '2.0' } })).toBe(true);
  });
});

it('of another service is none of ours', async () => {
  const { repository, commit, judge } = await candidate();
  await using _repository = repository;
  await commit({}, 'The change');
  expect(await judge({ service: 'shop', until: { version: '2.0' } }, 5)).toBe(false);
});
