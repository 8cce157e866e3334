import { describe, expect, it } from 'vitest';
import type { HistoryEntry, HistoryPoint } from '../../src/domain/history.ts';
import { DEFAULT_JUDGE_OPTIONS } from '../../src/verdict/options.ts';
import { releaseChanges } from '../../src/verdict/release-changes.ts';

const POINT: HistoryPoint = {
  ...{ cell: 'wsgiref/3.13', scenario: 'books', metric: 'throughput', scenarioHash: 'h' },
  ...{ value: 1000, calibrated: null, levelError: null },
  step: { estimate: -0.08, standardError: 0.004, degreesOfFreedom: 10 },
};

function point(estimate: number, more: Partial<HistoryPoint> & { error?: number } = {}) {
  const { error = 0.004, ...rest } = more;
  return { ...POINT, step: { estimate, standardError: error, degreesOfFreedom: 10 }, ...rest };
}

function entry(sha: string, from: string | null, points: readonly HistoryPoint[]): HistoryEntry {
  return {
    ...{ run: `r-${sha}`, sha, base: from, points, subject: '', service: 'books', release: null },
    recordedAt: '2026-11-20T00:00:00Z',
    machine: { cpuModel: 'x', cores: 2, runnerImage: null },
  };
}

const commit = (sha: string, pull: number | null = null) => ({ sha, pull, title: `Title ${pull}` });
/** The newest first: c merges #3, b merges #2, a merges #1, on top of the release `r`. */
const LOG = [commit('c', 3), commit('b2'), commit('b', 2), commit('a', 1)];

const changesOf = (...entries: HistoryEntry[]) =>
  releaseChanges('r', LOG, entries, DEFAULT_JUDGE_OPTIONS).map(({ pulls, effects }) => ({
    pulls: pulls.map(({ number }) => number),
    effects: effects?.map(({ scenario, metric, estimate }) => `${scenario} ${metric} ${estimate}`),
  }));

describe('what the pull requests of a release changed', () => {
  it('is what was recorded once each was merged, the newest first', () => {
    const found = changesOf(
      entry('a', 'r', [point(-0.08), point(0.2, { scenario: 'hello' })]),
      entry('b', 'a', [point(0.001)]),
      entry('c', 'b2', [point(-0.3, { metric: 'p99' })]),
      entry('b2', 'b', []),
    );
    expect(found).toEqual([
      // A metric that does not gate is not told.
      { pulls: [3], effects: [] },
      { pulls: [2], effects: [] },
      { pulls: [1], effects: ['hello throughput 0.2', 'books throughput -0.08'] },
    ]);
  });

  it('cannot be told apart where not every merge was recorded', () => {
    expect(changesOf(entry('c', 'r', [point(-0.08)]))).toEqual([
      { pulls: [3, 2, 1], effects: ['books throughput -0.08'] },
    ]);
    expect(changesOf(entry('a', 'r', [point(-0.08)]))).toEqual([
      { pulls: [3, 2], effects: undefined },
      { pulls: [1], effects: ['books throughput -0.08'] },
    ]);
  });

  it('is not what was measured against a commit before them, or against nothing', () => {
    expect(changesOf(entry('b', 'older', [point(-0.5)]), entry('a', null, [point(-0.5)]))).toEqual([
      { pulls: [3, 2, 1], effects: undefined },
    ]);
  });

  it('is nothing where it may be chance, or is claimed to be known without any error', () => {
    expect(
      changesOf(
        entry('a', 'r', [point(-0.08, { error: 0.05 })]),
        entry('c', 'a', [point(-0.5, { error: 0 })]),
      ),
    ).toEqual([
      { pulls: [3, 2], effects: [] },
      { pulls: [1], effects: [] },
    ]);
  });

  it('names a pull request once, whose branch had merges of its own', () => {
    const log = [commit('b', 1), commit('a', 1)];
    expect(releaseChanges('r', log, [], DEFAULT_JUDGE_OPTIONS)).toEqual([
      { pulls: [{ number: 1, title: 'Title 1' }], effects: null },
    ]);
  });
});
