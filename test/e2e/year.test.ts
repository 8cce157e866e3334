import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CELLS, COMMITS, DRIFT, RELEASES, SCENARIOS, STEP } from '../year/plan.ts';
import { type YearRun, yearRuns } from '../year/records.ts';
import { type Found, foundIn, layOut, replay, told } from '../year/replay.ts';
import { DATA_BRANCH, git, type YearRepository, yearRepository } from '../year/repository.ts';
import { storeAtOnce } from '../year/stored.ts';

/** Recorded one by one, late: the step, the release behind the drift, and the newest. All others are there before. */
const REPLAYED = [STEP.commit, 720, COMMITS - 1];

/** What a dearer request shows in, and is searched. */
const SHOWS = ['cpu', 'p50', 'throughput'] as const;

let root = '';
let year: YearRepository;
let runs: readonly YearRun[] = [];

describe('a made-up year of a project', { timeout: 240_000 }, () => {
  beforeAll(async () => {
    root = await mkdtemp(join(tmpdir(), 'gaitkeeper-year-'));
    year = await yearRepository(root);
    runs = yearRuns(year.shas);
    const [late, before] = [true, false].map((is) =>
      runs.filter(({ commit }) => REPLAYED.includes(commit) === is),
    );
    await storeAtOnce(year, before ?? []);
    for (const run of late ?? []) await replay(year, run);
  }, 240_000);

  afterAll(async () => {
    await year?.[Symbol.asyncDispose]();
    await rm(root, { recursive: true, force: true, maxRetries: 3 });
  });

  it('shows the step and the drift where they are, in all that they touch, and nothing else', async () => {
    const found = await foundIn(year);
    expect(found.map(placeOf).sort()).toEqual(
      SCENARIOS.flatMap((scenario) =>
        CELLS.flatMap((cell) => SHOWS.map((metric) => `${scenario} ${cell} ${metric}`)),
      ),
    );
    const [before, after] = [560, 720];
    expect([RELEASES.get(before), RELEASES.get(after)]).toEqual(['v1.3.0', 'v1.4.0']);
    for (const one of found) {
      const cost = one.metric === 'throughput' ? -one.estimate : one.estimate;
      if (one.scenario === STEP.scenario) {
        expect(one).toMatchObject({ kind: 'step', from: STEP.commit - 1, to: STEP.commit });
        expect(Math.abs(cost - Math.log1p(STEP.cost))).toBeLessThan(0.012);
      } else {
        expect(one.kind).toBe('drift');
        // Between the two releases, and over most of the commits that it was planted in.
        expect(one.from).toBeGreaterThanOrEqual(before);
        expect(one.to).toBeLessThanOrEqual(after);
        expect(shared(one)).toBeGreaterThan(DRIFT.commits / 2);
        expect(Math.abs(cost - DRIFT.commits * DRIFT.each)).toBeLessThan(0.012);
      }
    }
  });

  it('fails the releases that hold them, until the step is accepted', async () => {
    const report = (tag: string, status: number) =>
      layOut(year, releaseRun(tag)).then((path) => told(year, ['report', path], status));
    expect(await report('v1.3.0', 1)).toMatch(/^▼ GET \/author is up to \d\.\d% slower/);
    expect(await report('v1.4.0', 1)).toMatch(/^▼ GET \/search is up to \d\.\d% slower/);
    const record = ['--record', await layOut(year, commitRun(STEP.commit))];
    const by = ['--by', 'Ada', '--pull', String(STEP.commit + 1)];
    await told(year, ['accept', STEP.scenario, 'Who may see what matters.', ...record, ...by]);
    const history = await told(year, ['history', '--scenario', STEP.scenario, '--metric', 'cpu']);
    expect(history.replace(/\s+/g, ' ')).toMatch(
      /“Check who may see an author \(#413\)”, accepted by Ada on [-\d]+: “Who may see what matters\.”/,
    );
    expect(await report('v1.3.0', 0)).toMatch(/^▽ .* accepted, nothing else/);
    expect(await report('v1.4.0', 1)).toMatch(/^▼/);
    expect(await report('v2.0.0', 0)).not.toMatch(/regressed/);
  });

  it('leaves badges and the page on the data branch', async () => {
    const files = (await git(year.remote, ['ls-tree', '-r', '--name-only', DATA_BRANCH])).split(
      '\n',
    );
    const text = (path: string) => git(year.remote, ['show', `${DATA_BRANCH}:${path}`]);
    expect(await text('index.html')).toContain('src="page/page.js');
    expect(files).toContain('page/page.js');
    expect(await text('badges/books/verdict.svg')).toMatch(/^<svg/);
    const throughput = JSON.parse(await text('badges/books/scenario.search.throughput.json'));
    expect(throughput).toMatchObject({ schemaVersion: 1, label: 'search' });
    const verdict = JSON.parse(await text('badges/books/verdict.json'));
    expect(verdict.message).not.toMatch(/slower|regress/);
    expect(files.filter((path) => path.startsWith('runs/'))).toHaveLength(runs.length);
    const lines = files.filter((path) => path.endsWith('.jsonl'));
    const entries = await Promise.all(lines.map(async (path) => (await text(path)).split('\n')));
    expect(entries.flat()).toHaveLength(runs.length);
  });
});

function placeOf({ scenario, cell, metric }: Found): string {
  return `${scenario} ${cell} ${metric}`;
}

/** Planted commits that a change was found in. */
function shared({ from, to }: Found): number {
  const last = DRIFT.first + DRIFT.commits - 1;
  return Math.min(to, last) - Math.max(from, DRIFT.first - 1);
}

function releaseRun(tag: string): YearRun {
  return expected(runs.find(({ isRelease, record }) => isRelease && record.head.ref === tag));
}

function commitRun(commit: number): YearRun {
  return expected(runs.find((run) => run.commit === commit && !run.isRelease));
}

function expected(run: YearRun | undefined): YearRun {
  if (run === undefined) throw new Error('there is no such run');
  return run;
}
