import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { RunRecord } from '../../src/domain/record.ts';
import { FakeGithub } from '../fake-github/index.ts';
import { gaitkeeper } from './program.ts';
import { measuringRun, recordOf } from './reporting.ts';
import { testRepository } from './repository.ts';

const CONFIG = 'baseline: branch:gaitkeeper-data\n';

/** A repository whose folder holds what a run measured: `author` regressed. */
async function measured() {
  await using github = await FakeGithub.start();
  const repository = await testRepository({ 'gaitkeeper.yml': CONFIG });
  const head = await repository.git('rev-parse', 'HEAD');
  const run = measuringRun(github, github.addPull({ headSha: head }));
  const record: RunRecord = { ...recordOf(github, run), run: null };
  await writeFile(join(repository.directory, 'record.json'), JSON.stringify(record));
  const cli = (...args: string[]) => gaitkeeper(repository.directory, args);
  return { repository, cli };
}

describe('gaitkeeper accept', () => {
  it('lets a regression pass that is accepted until a day, and not once it is taken back', async () => {
    const { repository, cli } = await measured();
    await using _repository = repository;
    expect((await cli('report', 'record.json')).status).toBe(1);
    const given = ['--record', 'record.json', '--by', 'Ada', '--until', '2999-12-31'];
    const accepted = await cli('accept', 'author', 'The ORM reads more.', ...given);
    expect(accepted.stdout).toMatch(/^k[0-9a-f]{8}$/);
    expect((await cli('accepted')).stdout).toMatch(
      /^k\w{8}: author on every cell of books, by Ada on [\d-]{10}, until 2999-12-31: “The ORM reads more.”$/,
    );
    const again = await cli('accept', 'author', 'Once more.', ...given);
    expect(again.stderr).toMatch(
      /in author is accepted already, by Ada \(k\w{8}\)\.\n.*unaccept k/,
    );
    expect(again.status).toBe(2);
    const report = await cli('report', 'record.json');
    expect(report.stdout).toMatch(/^▽ .* accepted/);
    expect(report.status).toBe(0);
    const back = await cli('unaccept', accepted.stdout, '--by', 'Bob', '--json');
    expect(JSON.parse(back.stdout)).toMatchObject([{ id: accepted.stdout, by: 'Ada' }]);
    expect(back.status).toBe(0);
    expect((await cli('accepted')).stdout).toBe('Nothing is accepted.');
    expect((await cli('report', 'record.json')).status).toBe(1);
  });

  it('without an end holds where its commit is, and nowhere else', async () => {
    const { repository, cli } = await measured();
    await using _repository = repository;
    await cli('accept', 'all', 'why', '--record', 'record.json', '--by', 'Ada', '--pull', '5');
    // Neither on pull request 5, nor does the history lead from the record's base to its head.
    expect((await cli('report', 'record.json')).status).toBe(1);
    expect((await cli('accepted')).stdout).toMatch(/for #5/);
  });

  it('tells what it cannot take', async () => {
    const { repository, cli } = await measured();
    await using _repository = repository;
    const given = ['--record', 'record.json', '--by', 'Ada'];
    for (const [args, expected] of [
      [['autor', 'why', ...given], /Did you mean author\?/],
      [['hello', 'why', ...given], /Nothing regressed in hello/],
      [['author', ' ', ...given], /one line of at most 500/],
      [['author', 'why', '--until', 'soon', ...given], /neither a day nor a version/],
      [['author', 'why', '--until', '2020-01-01', ...given], /has passed/],
      [['author', 'why', '--pull', '-1', ...given], /no number of a pull request/],
      [['author', 'why', '--baseline', 'off', ...given], /the baseline is `off`/],
    ] as const) {
      const ended = await cli('accept', ...args);
      expect(ended.stderr).toMatch(expected);
      expect(ended.status).toBe(2);
    }
    expect((await cli('unaccept', 'author', '--by', 'Ada')).stderr).toMatch(/is not accepted/);
  });

  it('goes on red, and says why, where the store cannot be read', async () => {
    const { repository, cli } = await measured();
    await using _repository = repository;
    await repository.git('remote', 'add', 'origin', 'file:///nowhere/at/all.git');
    const report = await cli('report', 'record.json');
    expect(report.stderr).toMatch(/What was accepted could not be read, so nothing is/);
    expect(report.status).toBe(1);
  });
});
