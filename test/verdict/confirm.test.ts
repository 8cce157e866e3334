import { describe, expect, test } from 'vitest';
import { confirmationOf } from '../../src/baseline/confirmation.ts';
import type { Assessment } from '../../src/domain/assessment.ts';
import type { CellRecord, Failure, Measurement } from '../../src/domain/record.ts';
import { CONFIRMING_LAUNCHES } from '../../src/verdict/confirm.ts';
import { flaggedRows, repeatOf } from '../../src/verdict/flagged.ts';
import { judge } from '../../src/verdict/judge.ts';
import { cellOf, launchOf, measurementOf, recordOf } from './records.ts';

/** Launches around a change, by default half a percent away from it. */
function around(change: number, launches = 12, scatter = 5e-3): number[] {
  return Array.from(
    { length: launches },
    (_, index) => change + (index % 2 === 0 ? scatter : -scatter),
  );
}

const books = (change: number, launches = 12, over: Partial<Measurement> = {}) =>
  measurementOf('books', { throughput: around(change, launches) }, over);

function cellAgain(
  id: string,
  first: readonly Measurement[],
  second: readonly Measurement[],
): CellRecord {
  return cellOf(id, first, { confirmation: confirmationOf(cellOf(id, second)) });
}

const judged = (...cells: CellRecord[]): Assessment => judge(recordOf(cells), []);
const CRASH: Failure = {
  side: 'head',
  stage: 'load',
  code: 'crashed',
  message: 'the server ended',
  detail: null,
};
const crashed = books(0, 2, { status: 'failed', reason: CRASH.message, failure: CRASH });

describe('a row that regressed and was measured again', () => {
  test('stays regressed where it regresses again, with the figures of the second measurement', () => {
    const { outcome, scenarios, comparisons } = judged(
      cellAgain('a', [books(-0.09)], [books(-0.06)]),
    );
    expect(outcome).toBe('regressed');
    expect(scenarios[0]).toMatchObject({
      verdict: 'regressed',
      reason: 'throughput 5.8% lower',
      repeated: { result: 'confirmed', said: 'throughput 8.6% lower' },
    });
    expect(scenarios[0]?.repeated?.first?.estimate).toBeCloseTo(-0.09, 9);
    expect(scenarios[0]?.decisive?.estimate).toBeCloseTo(-0.06, 9);
    expect(comparisons.map(({ estimate }) => estimate)).toEqual([expect.closeTo(-0.06, 9)]);
  });

  test('becomes inconclusive where it does not, and the gate passes', () => {
    const { outcome, scenarios, comparisons, gate } = judged(
      cellAgain('a', [books(-0.09)], [books(-0.003)]),
    );
    expect([outcome, gate.passed]).toEqual(['inconclusive', true]);
    expect(scenarios[0]).toMatchObject({
      verdict: 'inconclusive',
      reason: 'not confirmed: throughput −0.3% [−0.6, 0.0] in a second measurement',
      repeated: { result: 'not confirmed' },
    });
    expect(comparisons.some(({ verdict }) => verdict === 'regressed')).toBe(false);
  });

  test('is not called unchanged or improved by a second measurement, whatever that shows', () => {
    expect(judged(cellAgain('a', [books(-0.09)], [books(0.2)])).scenarios[0]?.verdict).toBe(
      'inconclusive',
    );
  });

  test.each([
    ['too few launches', [books(-0.003, CONFIRMING_LAUNCHES - 1)]],
    ['none of its scenario', [measurementOf('other', { throughput: around(0) })]],
    ['no steady state', [books(-0.003, 12, { status: 'unsteady' })]],
    ['only the load engine’s pace', [books(-0.003, 12, { clientBound: true })]],
  ])('stands as it was where the second measurement has %s', (_, second) => {
    const { outcome, scenarios } = judged(cellAgain('a', [books(-0.09)], second));
    expect(outcome).toBe('regressed');
    expect(scenarios[0]?.repeated?.result).toBe('not repeated');
    expect(scenarios[0]?.decisive?.estimate).toBeCloseTo(-0.09, 9);
  });

  test('fails where the head fails the second time', () => {
    const { outcome, scenarios } = judged(cellAgain('a', [books(-0.09)], [crashed]));
    expect(outcome).toBe('failed');
    expect(scenarios[0]).toMatchObject({
      reason: 'the server ended',
      repeated: { result: 'confirmed' },
    });
  });

  test('is tested among the flagged rows only, and all of those', () => {
    // Eight launches that are significant alone (p = 0.009), but not as one of two.
    const second = measurementOf('books', { throughput: around(-0.0403, 8, 0.03) });
    const calm = cellOf('calm', [books(0)]);
    const one = judged(cellAgain('a', [books(-0.09)], [second]), calm);
    expect(one.scenarios[0]?.repeated?.second?.pValue).toBeLessThan(0.01);
    expect(one.scenarios[0]?.repeated?.result).toBe('confirmed');
    const other = measurementOf('json', { throughput: around(-0.09) });
    const same = measurementOf('json', { throughput: around(0, 8, 0.03) });
    const calmly = measurementOf('json', { throughput: around(0) });
    const beside = judged(cellAgain('a', [books(-0.09), calmly], [second, same]));
    expect(beside.scenarios[0]?.repeated?.result).toBe('confirmed');
    const two = judged(cellAgain('a', [books(-0.09), other], [second, same]));
    expect(two.scenarios[0]?.repeated?.result).toBe('not confirmed');
  });
});

test('a head that failed under load and does not fail again is not red, and says what happened', () => {
  const { outcome, scenarios } = judged(cellAgain('a', [crashed], [books(0)]));
  expect(outcome).toBe('inconclusive');
  expect(scenarios[0]?.repeated).toMatchObject({
    result: 'not confirmed',
    first: null,
    said: 'the server ended',
  });
});

test('a head that failed under load and is slower the second time is red', () => {
  expect(judged(cellAgain('a', [crashed], [books(-0.09)])).outcome).toBe('regressed');
});

test('what was not flagged keeps its verdict, whatever a second measurement says', () => {
  const plain = judged(cellOf('a', [books(0)]));
  expect(judged(cellAgain('a', [books(0)], [books(-0.5)]))).toEqual(plain);
});

test('a change of all cells together is confirmed by all cells together', () => {
  const noisy = (id: string, change: number, sign: number) => {
    const ratios = around(change).map((value, index) => value + sign * [0.05, -0.05][index % 2]!);
    return measurementOf('books', { throughput: ratios }, { reason: id });
  };
  const cells = (second: number) =>
    ['a', 'b', 'c', 'd'].map((id, index) =>
      cellAgain(
        id,
        [noisy(id, -0.045, index % 2 === 0 ? 1 : -1)],
        [noisy(id, second, index % 2 === 0 ? -1 : 1)],
      ),
    );
  const together = ({ pooled }: Assessment) => pooled[0]?.repeated?.result;
  const confirmed = judged(...cells(-0.045));
  expect(confirmed.scenarios.every(({ verdict }) => verdict !== 'regressed')).toBe(true);
  expect([confirmed.outcome, together(confirmed)]).toEqual(['regressed', 'confirmed']);
  const not = judged(...cells(0));
  expect([not.outcome, together(not)]).toEqual(['inconclusive', 'not confirmed']);
});

describe('what is to be measured again', () => {
  const repeat = (...cells: CellRecord[]) => {
    const record = recordOf(cells);
    return [...repeatOf(flaggedRows(judge(record, []), record), record)];
  };
  const json = measurementOf('json', { throughput: around(0) });

  test('is nothing where nothing regressed', () => {
    expect(repeat(cellOf('a', [books(0)]))).toEqual([]);
  });

  test('is the scenario under its cell, the worst cell first, after what failed', () => {
    expect(
      repeat(
        cellOf('a', [measurementOf('one', { throughput: around(-0.09) }), json]),
        cellOf('b', [measurementOf('two', { throughput: around(-0.2) }), json]),
        cellOf('c', [crashed, json]),
        cellOf('d', [json]),
      ),
    ).toEqual([
      ['c', ['books']],
      ['b', ['two']],
      ['a', ['one']],
    ]);
  });

  test('is every scenario of a cell whose memory grew', () => {
    const memory = around(0.2).map(launchOf);
    expect(repeat(cellOf('a', [books(0), json], { memory }))).toEqual([['a', ['books', 'json']]]);
  });

  test('is every cell where only all together show it, and no head that does not boot', () => {
    const failure: Failure = { ...CRASH, stage: 'boot' };
    expect(repeat(cellOf('a', [], { status: 'failed', failure }))).toEqual([]);
    const everywhere = ['a', 'b'].map((id) => cellOf(id, [books(-0.09)]));
    expect(repeat(...everywhere)).toEqual([
      ['a', ['books']],
      ['b', ['books']],
    ]);
  });
});
