import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { addAcceptances } from '../../../src/baseline/acceptances.ts';
import { openDocuments, openStore } from '../../../src/baseline/registry.ts';
import type { CommandIo } from '../../../src/commands/io.ts';
import { judgeRecord } from '../../../src/commands/stages/judge.ts';
import type { Project } from '../../../src/commands/stages/open.ts';
import { tellRelease } from '../../../src/commands/stages/release.ts';
import type { Acceptance } from '../../../src/domain/acceptance.ts';
import { packEntry } from '../../../src/domain/history-lines.ts';
import type { RunRecord } from '../../../src/domain/record.ts';
import { findRepository } from '../../../src/service/repository.ts';
import { DEFAULT_JUDGE_OPTIONS } from '../../../src/verdict/options.ts';
import { testRepository } from '../../e2e/repository.ts';
import { reportInput } from '../../report/build.ts';

const BASELINE = 'folder:.git/gaitkeeper';
const io = { debug() {}, info() {}, warn() {} } as unknown as CommandIo;

/** A release candidate after v1.0, with what is merged by `commit`. */
async function candidate() {
  const repository = await testRepository({ 'app.py': '' });
  const { git, commit, directory } = repository;
  await git('tag', 'v1.0');
  const base = await git('rev-parse', 'HEAD');
  const tell = async (baseline = BASELINE) => {
    const { record } = reportInput({
      cells: [{ launcher: 'uwsgi' }],
      scenarios: [{ name: 'books' }],
      outcome: 'unchanged',
    });
    const at = async (sha: string) => ({
      ...record.head,
      sha,
      date: await git('show', '--no-patch', '--format=%cI', sha),
    });
    const measured = {
      ...record,
      base: await at(base),
      head: await at(await git('rev-parse', 'HEAD')),
    };
    const project = {
      config: { ...DEFAULT_JUDGE_OPTIONS, gate: DEFAULT_JUDGE_OPTIONS.gating, baseline },
      repository: await findRepository(directory),
      github: null,
    } as unknown as Project;
    const compared = { head: 'HEAD', tag: 'v1.1', previous: 'v1.0', why: 'so', lastRelease: '1.0' };
    return tellRelease(measured, compared, project, io);
  };
  const accept = async (acceptance: Partial<Acceptance>) => {
    await using documents = openDocuments(BASELINE, { repository: directory });
    await addAcceptances(documents, [
      {
        ...{ version: 1, id: 'c1', service: 'books', cell: null, scenario: 'books' },
        ...{ by: 'ada', at: '2999-01-01T00:00:00.000Z', pull: 5, head: 'a'.repeat(40) },
        ...{ reason: 'why', comment: 1, until: null, effects: [] },
        ...acceptance,
      },
    ]);
  };
  /** What `record` leaves on the data branch for a commit. */
  const recorded = async (sha: string, from: string, estimate: number) => {
    const folder = join(directory, '.git/gaitkeeper/history/books');
    await mkdir(folder, { recursive: true });
    const step = { estimate, standardError: 0.004, degreesOfFreedom: 10 };
    const entry = packEntry({
      ...{ run: `r-${sha.slice(0, 7)}`, sha, base: from, subject: '', service: 'books' },
      ...{ recordedAt: '2026-11-20T00:00:00Z', release: null },
      machine: { cpuModel: 'x', cores: 2, runnerImage: null },
      points: [
        {
          ...{ cell: 'uwsgi/3.13', scenario: 'books', metric: 'throughput' },
          ...{ scenarioHash: 'h', value: 1000, step, calibrated: null, levelError: null },
        },
      ],
    });
    await writeFile(join(folder, '2026-11.jsonl'), `${JSON.stringify(entry)}\n`, { flag: 'a' });
  };
  return { repository, git, commit, base, tell, accept, recorded };
}

describe('a release report', () => {
  it('names the pull requests since, with what was recorded of each', async () => {
    const { repository, commit, base, tell, recorded } = await candidate();
    await using _repository = repository;
    const one = await commit({}, 'Merge pull request #5 from ada/orm\n\nRead the genres, too');
    await commit({}, 'A commit of its own');
    const two = await commit({}, 'Cache the authors (#7)');
    await recorded(one, base, -0.08);
    await recorded(two, one, 0.002);
    const { changes, commits, notes } = await tell();
    expect(changes).toMatchObject([
      { pulls: [{ number: 7, title: 'Cache the authors' }], effects: [] },
      { pulls: [{ number: 5, title: 'Read the genres, too' }], effects: [{ estimate: -0.08 }] },
    ]);
    expect({ commits, notes }).toEqual({ commits: 3, notes: [] });
  });

  it('names them without a history, and says what is missing', async () => {
    const { repository, commit, tell } = await candidate();
    await using _repository = repository;
    await commit({}, 'Cache the authors (#7)');
    const told = { pulls: [{ number: 7 }], effects: null };
    for (const [baseline, note] of [
      [BASELINE, /no history is stored/],
      ['off', /switched off/],
      ['branch:gone', /./],
    ] as const) {
      const { changes, notes } = await tell(baseline);
      expect(changes).toMatchObject([told]);
      expect(notes.at(-1)).toMatch(/^What each pull request changed is not known: /);
      expect(notes.at(-1)).toMatch(note);
    }
  });

  it('names what was accepted since, and what of it has expired', async () => {
    const { repository, commit, tell, accept } = await candidate();
    await using _repository = repository;
    const head = await commit({}, 'Merge pull request #5 from ada/orm');
    await accept({ id: 'merged' });
    await accept({ id: 'by-head', pull: null, head });
    await accept({ id: 'another-pull', pull: 6 });
    await accept({ id: 'another-service', service: 'shop' });
    await accept({
      id: 'before',
      pull: 6,
      at: '2001-01-01T00:00:00.000Z',
      until: { version: '9' },
    });
    await accept({ id: 'still', pull: 6, until: { version: '1.1' } });
    await accept({ id: 'past', until: { date: '2001-01-01' } });
    await accept({ id: 'released', until: { version: '1.0' } });
    const { accepted } = await tell();
    const told = accepted.map(({ id, holds }) => `${id} ${holds}`).sort();
    expect(told).toEqual([
      'by-head true',
      'merged true',
      'past false',
      'released false',
      'still true',
    ]);
  });
});

describe('the stored baseline of a release that does not boot', () => {
  const FIXTURE = new URL('../../../fixtures/records/base-does-not-boot.json', import.meta.url);

  /** @param stored where HEAD~n has a record. */
  async function judged(stored: number, release: boolean) {
    const repository = await testRepository({ 'app.py': '' });
    await using _repository = repository;
    for (const message of ['release', 'later', 'head']) await repository.commit({}, message);
    const at = (back: number) => repository.git('rev-parse', `HEAD~${back}`);
    const fixture = JSON.parse(await readFile(FIXTURE, 'utf8')) as RunRecord;
    const store = openStore(BASELINE, { repository: repository.directory });
    const before = { ...fixture.head, sha: await at(stored) };
    await store.add({
      ...fixture,
      id: 'then',
      run: null,
      repository: null,
      head: before,
      base: null,
    });
    const measured = {
      ...{ ...fixture, run: null, repository: null },
      head: { ...fixture.head, sha: await at(0) },
      base: { ...(fixture.base ?? fixture.head), sha: await at(2) },
    };
    return await judgeRecord(
      measured,
      {
        config: {
          ...DEFAULT_JUDGE_OPTIONS,
          gate: DEFAULT_JUDGE_OPTIONS.gating,
          baseline: BASELINE,
        },
        pull: null,
        repository: await findRepository(repository.directory),
        ...(release ? { release: { lastRelease: undefined } } : {}),
      },
      io,
    );
  }

  it.each([
    ['its own record', 2],
    ['one of a commit before it', 3],
  ])('is %s', async (_what, back) => {
    const { baseline } = await judged(back, true);
    expect(baseline?.recordId).toBe('then');
  });

  it('is none of a commit after it, by which what came between would not be judged', async () => {
    expect((await judged(1, false)).baseline?.recordId).toBe('then');
    const { baseline, baselineNote, assessment } = await judged(1, true);
    expect(baseline).toBeNull();
    expect(baselineNote).toMatch(/^Neither \w{7} nor a commit before it has a record/);
    expect(assessment.gate.passed).toBe(false);
  });
});
