import { describe, expect, test } from 'vitest';
import { packEntry, unpackEntry } from '../../src/domain/history-lines.ts';
import { distil } from '../../src/verdict/distil.ts';
import { cellOf, launchOf, measurementOf, recordOf, withLaunches } from './records.ts';

const LAUNCHES = [0.01, 0.03, 0.02, 0.02].map((ratio) => ({ ...launchOf(ratio), reference: 50 }));

function pointsOf(over: Parameters<typeof withLaunches>[2] = {}) {
  const measurement = withLaunches('hello', { throughput: LAUNCHES, cpu: LAUNCHES }, over);
  return distil(recordOf([cellOf('a', [measurement])]), 'run', null).points;
}

describe('what a run adds to the history', () => {
  test('is the figure, the step from its base, and the distance from the reference', () => {
    const [point] = pointsOf().filter(({ metric }) => metric === 'throughput');
    expect(point).toMatchObject({ cell: 'a', scenario: 'hello', scenarioHash: 'hash of hello' });
    expect(point?.value).toBeCloseTo(100 * Math.exp(0.02), 9);
    expect(point?.step?.estimate).toBeCloseTo(0.02, 12);
    expect(point?.step?.standardError).toBeGreaterThan(0);
    expect(point?.calibrated).toBeCloseTo(Math.log(2) + 0.02, 12);
  });

  test('is not how fast the load engine was', () => {
    expect(pointsOf({ clientBound: true }).map(({ metric }) => metric)).toEqual(['cpu']);
  });

  test('is nothing of what did not become steady', () => {
    expect(pointsOf({ status: 'unsteady' })).toEqual([]);
  });

  test('has no step of what is compared by differences', () => {
    const record = recordOf([cellOf('a', [measurementOf('hello', { growth: [3, 4, 5, 4] })])]);
    expect(distil(record, 'run', null).points).toMatchObject([{ metric: 'growth', step: null }]);
  });

  test('keeps of the subject one line without control characters', () => {
    const head = { ...recordOf([]).head, subject: `a\u001b[31m\n${'b'.repeat(500)}` };
    const { subject } = distil(recordOf([], { head }), 'run', null);
    expect(subject).toMatch(/^a \[31m b+$/);
    expect(subject.length).toBeLessThanOrEqual(120);
  });

  test('is the same after it was a line of the history, but for digits that are noise', () => {
    const record = recordOf([cellOf('a', [withLaunches('hello', { throughput: LAUNCHES })])]);
    const entry = distil(record, 'run', 'v1.0');
    const [before] = entry.points;
    const read = unpackEntry(JSON.parse(JSON.stringify(packEntry(entry))));
    expect({ ...read, points: [] }).toEqual({ ...entry, points: [] });
    expect(read.points[0]?.step?.estimate).toBeCloseTo(before?.step?.estimate ?? 0, 6);
    expect(read.points[0]?.calibrated).toBeCloseTo(before?.calibrated ?? 0, 5);
  });
});
