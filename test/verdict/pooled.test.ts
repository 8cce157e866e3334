import { describe, expect, test } from 'vitest';
import { ALL_CELLS } from '../../src/domain/assessment.ts';
import type { RunRecord } from '../../src/domain/record.ts';
import { judge } from '../../src/verdict/judge.ts';
import { cellOf, measurementOf, recordOf } from './records.ts';

/** Four launches a cell that scatter by about 2%, around these log ratios of the throughput. */
function recordAround(...effects: readonly number[]): RunRecord {
  const scatter = [0.019, -0.017, 0.016, -0.018];
  return recordOf(
    effects.map((effect, index) =>
      cellOf(`cell-${index}`, [
        measurementOf('books', {
          throughput: scatter.map((luck) => effect + luck * (index % 2 === 0 ? 1 : -1)),
        }),
      ]),
    ),
  );
}

describe('all cells together', () => {
  test('find a change that no cell shows by itself, and fail the gate with it', () => {
    const { outcome, scenarios, pooled, gate } = judge(
      recordAround(-0.03, -0.028, -0.031, -0.03),
      [],
    );
    expect(scenarios.map(({ verdict }) => verdict)).toEqual(Array(4).fill('inconclusive'));
    expect(pooled.map(({ cell, scenario, verdict }) => [cell, scenario, verdict])).toEqual([
      [ALL_CELLS, 'books', 'regressed'],
    ]);
    expect(outcome).toBe('regressed');
    expect(gate.passed).toBe(false);
    expect(gate.reasons).toEqual(['books on all cells together: throughput 2.9% lower']);
  });

  test('are the mean over the cells, with the variance of a mean', () => {
    const { comparisons, pooled } = judge(recordAround(-0.03, -0.01), []);
    const [a, b] = comparisons;
    const together = pooled[0]?.decisive;
    expect(together?.estimate).toBeCloseTo(((a?.estimate ?? 0) + (b?.estimate ?? 0)) / 2, 12);
    const error = Math.sqrt((a?.standardError ?? 0) ** 2 + (b?.standardError ?? 0) ** 2) / 2;
    expect(together?.standardError).toBeCloseTo(error, 12);
    expect(together?.launches).toBe(8);
  });

  test('are not told a second time where a cell regressed by itself', () => {
    const { gate, counts } = judge(recordAround(-0.5, -0.5, -0.5), []);
    expect(counts.regressed).toBe(3);
    expect(gate.reasons.some((reason) => reason.includes(ALL_CELLS))).toBe(false);
  });

  test('are not a row of their own where there is one cell', () => {
    expect(judge(recordAround(-0.5), []).pooled).toEqual([]);
  });

  test('show no change where single cells are undecided', () => {
    const { outcome, scenarios, pooled } = judge(
      recordAround(0.001, 0, -0.001, 0, 0.001, 0, -0.001, 0),
      [],
    );
    expect(pooled[0]?.verdict).toBe('unchanged');
    expect(scenarios.some(({ verdict }) => verdict === 'regressed')).toBe(false);
    expect(outcome).not.toBe('regressed');
  });
});
