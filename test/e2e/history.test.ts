import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { openStore } from '../../src/baseline/registry.ts';
import type { RunRecord } from '../../src/domain/record.ts';
import { randomFrom } from '../stats/random.ts';
import { cellOf, launchOf, recordOf, withLaunches } from '../verdict/records.ts';
import { gaitkeeper } from './program.ts';
import { type TestRepository, testRepository } from './repository.ts';

const COMMITS = 30;
/** At this commit everything became 9% slower. */
const STEP = 18;
const RELEASE = 10;

let repository: TestRepository & AsyncDisposable;
let shas: readonly string[] = [];

const cli = (...args: string[]) => gaitkeeper(repository.directory, args);

/** A year of commits, all of them but the newest stored by a Gaitkeeper that kept no history. */
beforeAll(async () => {
  repository = await testRepository({
    'gaitkeeper.yml': 'name: books\nbaseline: folder:records\n',
  });
  const all = [await repository.git('rev-parse', 'HEAD')];
  for (let at = 1; at < COMMITS; at++) all.push(await repository.commit({}, `Change ${at}`));
  await repository.git('tag', 'v1.4.0', all[RELEASE] ?? '');
  shas = all;
  const store = openStore('folder:records', { repository: repository.directory });
  for (let at = 0; at < COMMITS - 1; at++) await store.add(measured(at));
  await writeFile(join(repository.directory, 'last.json'), JSON.stringify(measured(COMMITS - 1)));
  return () => repository[Symbol.asyncDispose]();
}, 60_000);

function measured(at: number): RunRecord {
  const random = randomFrom(at + 1);
  const change = at === STEP ? Math.log(0.91) : 0;
  const launches = Array.from({ length: 6 }, () => launchOf(change + 0.012 * random.normal()));
  const commit = (number: number) => ({
    ...{ sha: shas[number] ?? '', subject: `Change ${number}`, ref: 'main' },
    date: '2026-11-01T00:00:00Z',
  });
  return recordOf([cellOf('gthread-3.12', [withLaunches('hello', { throughput: launches })])], {
    ...{ id: `run-${at}`, head: commit(at), base: at === 0 ? null : commit(at - 1) },
    startedAt: new Date(Date.UTC(2026, 10, 1) + at * 3_600_000).toISOString(),
  });
}

describe('gaitkeeper history', () => {
  it('says what to do where there is none yet', async () => {
    const { status, stderr } = await cli('history', '--baseline', 'folder:nothing');
    expect(status).toBe(2);
    expect(stderr).toMatch(/no history of books in the folder .*nothing yet/);
    expect(stderr).toMatch(/gaitkeeper record/);
  });

  it('begins with the runs that were stored before there was one', async () => {
    expect((await cli('record', 'last.json')).status).toBe(0);
    const { entries } = JSON.parse(
      await readFile(join(repository.directory, 'records/history/books/latest.json'), 'utf8'),
    );
    expect(entries).toHaveLength(COMMITS);
  });

  it('shows the trend, the release, and the step where it happened', async () => {
    const { status, stdout } = await cli('history');
    expect(status).toBe(0);
    expect(stdout).toMatch(/^books: 30 runs, 2026-11-01 to 2026-11-02$/m);
    expect(stdout).toMatch(/^hello +gthread-3\.12 +throughput +\S+\sreq\/s +−\S+% +[▁-█]{30}$/m);
    expect(stdout).toContain('Releases: v1.4.0 (2026-11-01)');
    expect(stdout).toMatch(
      new RegExp(
        `^↕ throughput of hello on gthread-3\\.12: −(8|9|10)\\S*% \\[.*\\]\\s+at\\s+${shas[STEP]?.slice(0, 9)}`,
        'm',
      ),
    );
    expect(stdout.match(/↕|↗/g)).toHaveLength(1);
  });

  it('prints JSON and CSV, from a commit, a release or a day on', async () => {
    const { trends } = JSON.parse((await cli('history', '--json')).stdout);
    expect(trends[0].changes).toMatchObject([
      { kind: 'step', from: shas[STEP - 1], to: shas[STEP] },
    ]);
    const csv = await cli('history', '--csv', '--since', 'v1.4.0');
    expect(csv.stdout.trim().split(/\r?\n/)).toHaveLength(1 + COMMITS - RELEASE);
    const later = await cli('history', '--json', '--since', shas[STEP + 1]?.slice(0, 8) ?? '');
    expect(JSON.parse(later.stdout).trends[0].changes).toEqual([]);
    const day = await cli('history', '--csv', '--since', '2026-11-02');
    expect(day.stdout.trim().split(/\r?\n/)).toHaveLength(1 + COMMITS - 24);
  });

  it('tells what it does not know', async () => {
    for (const [args, message] of [
      [['--scenario', 'helo'], /Did you mean `hello`/],
      [['--service', 'boks'], /Did you mean `books`/],
      [['--metric', 'throughputs'], /Did you mean `throughput`/],
      [['--cell', 'gevent'], /no cell called `gevent`/],
      [['--since', 'yesterday'], /is no time of this history/],
      [['--json', '--csv'], /exclude each other/],
      [['--compact'], /folder .* keeps no earlier states/],
    ] as const) {
      const { status, stderr } = await cli('history', ...args);
      expect([status, stderr]).toEqual([2, expect.stringMatching(message)]);
    }
  });

  it('is made anew from the runs where somebody edited it', async () => {
    const index = join(repository.directory, 'records/history/index.json');
    const before = await readFile(index, 'utf8');
    await writeFile(index, before.slice(0, 100));
    const badge = join(repository.directory, 'records/badges/books/verdict.svg');
    await writeFile(badge, 'edited');
    const broken = await cli('history');
    expect(broken.status).toBe(2);
    expect(broken.stderr).toMatch(/index\.json was passed over: it is not JSON/);
    expect(broken.stderr).toMatch(/history --rebuild/);
    expect((await cli('history', '--rebuild')).stdout).toContain('books: 30 runs');
    expect(await readFile(index, 'utf8')).toBe(before);
    expect(await readFile(badge, 'utf8')).toMatch(/^<svg/);
  });
});

describe('gaitkeeper export', () => {
  it('writes what other tools read', async () => {
    const { stdout } = await cli('export', '--format', 'openmetrics', '--metric', 'throughput');
    expect(stdout.match(/^gaitkeeper_throughput_requests_per_second\{/gm)).toHaveLength(COMMITS);
    expect(stdout).toMatch(/# EOF$/);
    const folder = join(repository.directory, 'out');
    await cli('export', '--format', 'github-action-benchmark', '--output', folder);
    const bigger = JSON.parse(await readFile(join(folder, 'bigger-is-better.json'), 'utf8'));
    expect(bigger).toMatchObject([{ name: 'books · hello · gthread-3.12: throughput' }]);
    const bencher = await cli('export', '--format', 'bencher');
    expect(Object.keys(JSON.parse(bencher.stdout))).toEqual(['books / hello / gthread-3.12']);
  });

  it('names the formats', async () => {
    expect((await cli('export')).stderr).toMatch(/openmetrics, github-action-benchmark, bencher/);
    expect((await cli('export', '--format', 'benchr')).stderr).toMatch(/Did you mean `bencher`/);
    expect((await cli('export', '--format', 'github-action-benchmark')).stderr).toMatch(/--output/);
  });
});
