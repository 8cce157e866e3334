import { describe, expect, test } from 'vitest';
import type { Acceptance } from '../../src/domain/acceptance.ts';
import { acceptRegressions } from '../../src/verdict/accept.ts';
import { effectsOf } from '../../src/verdict/effects.ts';
import { inForce, type Occasion } from '../../src/verdict/in-force.ts';
import { type CellSpec, type Effect, reportInput, type ScenarioSpec } from '../report/build.ts';

const CELLS: readonly CellSpec[] = [{ launcher: 'uwsgi' }, { launcher: 'gunicorn-gthread' }];
const SCENARIOS: readonly ScenarioSpec[] = [{ name: 'books' }, { name: 'author' }];
const UWSGI = 'uwsgi/3.13/w1';

/** What was measured where `books` has these effects, by launcher. */
function measured(books: Readonly<Record<string, Effect>>, cells = CELLS) {
  return reportInput({
    ...{ cells, scenarios: SCENARIOS, outcome: 'regressed' },
    effect: ({ launcher }, { name }) => (name === 'books' ? (books[launcher] ?? {}) : {}),
  }).assessment;
}

const slow = (throughput: number, noise = 0.006): Effect => ({ throughput, noise });
const both = (effect: Effect) => ({ uwsgi: effect, 'gunicorn-gthread': effect });

function acceptance(
  then: ReturnType<typeof measured>,
  fields: Partial<Acceptance> = {},
): Acceptance {
  const place = { cell: fields.cell ?? null, scenario: fields.scenario ?? null };
  const meant = (row: { cell: string; scenario: string }) =>
    (place.cell === null || place.cell === row.cell) &&
    (place.scenario === null || place.scenario === row.scenario);
  return {
    ...{ version: 1, id: 'c1', service: 'books', ...place, reason: 'why', by: 'ada' },
    ...{ at: '2026-11-20T00:00:00.000Z', pull: 5, head: 'a'.repeat(40), comment: 1, until: null },
    effects: effectsOf(then, meant),
    ...fields,
  };
}

/** Verdicts of `books`, by cell, `accepted` where it is. */
function books(assessment: ReturnType<typeof measured>) {
  const rows = [...assessment.scenarios, ...assessment.pooled];
  return Object.fromEntries(
    rows
      .filter(({ scenario }) => scenario === 'books')
      .map(({ cell, verdict, accepted }) => [cell, accepted === undefined ? verdict : 'accepted']),
  );
}

describe('an acceptance', () => {
  test('of all that regressed lets the gate pass, and makes nothing green', () => {
    const now = measured(both(slow(-0.08)));
    const accepted = acceptRegressions(now, [acceptance(now)]);
    expect(accepted.gate).toMatchObject({ passed: true, outcome: 'passed' });
    expect(accepted.gate.reasons.join('\n')).toMatch(/nothing regressed .* but what was accepted/);
    expect(accepted.outcome).toBe('accepted');
    expect(accepted.counts).toMatchObject({ regressed: 0, unchanged: 2 });
    expect(new Set(Object.values(books(accepted)))).toEqual(new Set(['accepted']));
  });

  test('of a cell leaves the other cells red', () => {
    const now = measured(both(slow(-0.08)));
    const accepted = acceptRegressions(now, [acceptance(now, { cell: UWSGI })]);
    expect(books(accepted)).toMatchObject({
      [UWSGI]: 'accepted',
      'gunicorn-gthread/3.13/w1': 'regressed',
    });
    expect(accepted.gate).toMatchObject({ passed: false, outcome: 'regressed' });
  });

  test('of another scenario covers nothing', () => {
    const now = measured(both(slow(-0.08)));
    const other = acceptance(now, { scenario: 'author' });
    expect(acceptRegressions(now, [other]).gate.passed).toBe(false);
  });

  test('excuses no head that failed', () => {
    const now = measured({ ...both(slow(-0.08)), uwsgi: { newErrors: '12 × status 500' } });
    expect(acceptRegressions(now, [acceptance(now)]).gate).toMatchObject({
      outcome: 'failed',
      passed: false,
    });
  });

  const one = CELLS.slice(0, 1);
  test.each([
    ['as large as it was', slow(-0.08), 'accepted'],
    ['a little larger, within the noise of both', slow(-0.086, 0.01), 'accepted'],
    ['not quite twice as large, and hardly known', slow(-0.14, 0.12), 'accepted'],
    ['surely larger, by more than what matters', slow(-0.13), 'regressed'],
    ['more than twice as large, however noisy', slow(-0.18, 0.11), 'regressed'],
    ['smaller', slow(-0.04), 'accepted'],
  ])('of a regression of 8%% against one that is %s', (_, effect, verdict) => {
    const then = measured({ uwsgi: slow(-0.08) }, one);
    const now = acceptRegressions(measured({ uwsgi: effect }, one), [acceptance(then)]);
    expect(books(now)).toEqual({ [UWSGI]: verdict });
  });

  test.each([
    // 18 times as slow, of whose logarithm a twentieth is 0.145. The intervals of both runs are far narrower.
    ['a huge one', -2.89, -3.02, 'accepted'],
    ['a huge one', -2.89, -3.05, 'regressed'],
    // Half as slow again: that share is about the threshold of 2%.
    ['a large one', -0.405, -0.42, 'accepted'],
    ['a large one', -0.405, -0.435, 'regressed'],
  ])('of %s, %d in logs, is of one of %d: %s', (_, before, after, verdict) => {
    const then = measured({ uwsgi: slow(before) }, one);
    const now = measured({ uwsgi: slow(after) }, one);
    const cpu = ({ comparisons }: typeof now) => comparisons.find(({ metric }) => metric === 'cpu');
    expect(cpu(now)?.lower).toBeGreaterThan(cpu(then)?.upper ?? Number.POSITIVE_INFINITY);
    expect(books(acceptRegressions(now, [acceptance(then)]))).toEqual({ [UWSGI]: verdict });
  });

  test('that was outgrown is named, with what it covered', () => {
    const then = measured({ uwsgi: slow(-0.04) }, one);
    const now = acceptRegressions(measured({ uwsgi: slow(-0.2) }, one), [acceptance(then)]);
    expect(now.scenarios[0]).toMatchObject({ outgrown: { id: 'c1', by: 'ada' } });
    expect(now.gate.reasons[0]).toMatch(/ada accepted less/);
  });

  test('does not cover a metric that was well when it was accepted', () => {
    const then = measured({ uwsgi: { ...slow(0), cpu: 0.08 } }, one);
    const now = measured({ uwsgi: { ...slow(-0.08), cpu: 0.08 } }, one);
    expect(acceptRegressions(now, [acceptance(then)]).gate.passed).toBe(false);
    expect(acceptRegressions(now, [acceptance(now)]).gate.passed).toBe(true);
  });

  test('covers what only all cells together show, where each of them was accepted', () => {
    const then = measured(both(slow(-0.08)));
    const cellsOnly = acceptance(then).effects.filter(({ cell }) => cell.includes('/'));
    const now = measured(both(slow(-0.08)));
    const accepted = acceptRegressions(now, [acceptance(then, { effects: cellsOnly })]);
    expect(books(accepted)['all cells together']).toBe('accepted');
  });
});

describe('an acceptance holds', () => {
  const now = new Date('2026-12-01T12:00:00Z');
  const nowhere: Occasion = {
    ...{ service: 'books', pull: null, now, lastRelease: '1.9' },
    contains: () => false,
  };
  const then = measured({});
  const holds = (fields: Partial<Acceptance>, occasion: Partial<Occasion> = {}) =>
    inForce([acceptance(then, fields)], { ...nowhere, ...occasion }).length === 1;

  test.each<[string, Partial<Acceptance>, Partial<Occasion>, boolean]>([
    ['without an end, on its own pull request', {}, { pull: 5 }, true],
    ['without an end, on another one', {}, { pull: 6 }, false],
    ['without an end, on the release that contains it', {}, { contains: () => true }, true],
    ['without an end and pull request, nowhere else', { pull: null }, {}, false],
    ['until a day, on the day', { until: { date: '2026-12-01' } }, {}, true],
    ['until a day, after it', { until: { date: '2026-11-30' } }, { pull: 5 }, false],
    ['until a release that is to come', { until: { version: '2.0' } }, {}, true],
    ['until a release that is there', { until: { version: '1.9' } }, { pull: 5 }, false],
    ['until 1.10, which comes after 1.9', { until: { version: '1.10' } }, {}, true],
    ['before the first release', { until: { version: '0.1' } }, { lastRelease: null }, true],
    ['for another service', { service: 'shop', until: { version: '2.0' } }, { pull: 5 }, false],
  ])('%s', (_, fields, occasion, expected) => {
    expect(holds(fields, occasion)).toBe(expected);
  });

  test('the newest first, so that it is the one that is told', () => {
    const [old, young] = ['2026-11-01T00:00:00.000Z', '2026-11-02T00:00:00.000Z'].map((at) =>
      acceptance(then, { at, id: at.slice(0, 10) }),
    );
    const order = inForce([old!, young!], { ...nowhere, pull: 5 }).map(({ id }) => id);
    expect(order).toEqual(['2026-11-02', '2026-11-01']);
  });
});
