import { describe, expect, test } from 'vitest';
import type { CellRecord } from '../../src/domain/record.ts';
import { judge } from '../../src/verdict/judge.ts';
import { worstRegressions } from '../../src/verdict/worst.ts';
import { cellOf, measurementOf, type Ratios, recordOf } from './records.ts';

const around = (effect: number, scatter = 0.001) =>
  [1, -1, 0.5, -0.5, 0.2, -0.2].map((luck) => effect + luck * scatter);

const cell = (id: string, scenarios: Readonly<Record<string, Ratios>>): CellRecord =>
  cellOf(
    id,
    Object.entries(scenarios).map(([name, ratios]) => measurementOf(name, ratios)),
  );

const worst = (cells: readonly CellRecord[], preferred = (_: string) => true) =>
  worstRegressions(judge(recordOf(cells), []), preferred);

describe('where to look', () => {
  test('is the worst cell of each scenario that became slower, the worst scenario first', () => {
    const cells = [
      cell('a', { books: { throughput: around(-0.1) }, home: { throughput: around(-0.3) } }),
      cell('b', { books: { throughput: around(-0.2) }, home: { throughput: around(0) } }),
    ];
    expect(worst(cells)).toEqual([
      { cell: 'a', scenario: 'home' },
      { cell: 'b', scenario: 'books' },
    ]);
  });

  test('is what costs more CPU time before what only waits longer', () => {
    const cells = [
      cell('a', {
        nap: { throughput: around(-0.9), cpu: around(0) },
        books: { throughput: around(-0.2), cpu: around(0.25) },
      }),
    ];
    expect(worst(cells).map(({ scenario }) => scenario)).toEqual(['books', 'nap']);
  });

  test('is a preferred cell where one regressed, however much worse another is', () => {
    const cells = [
      cell('pypy', { books: { throughput: around(-0.5) } }),
      cell('cpython', { books: { throughput: around(-0.1) } }),
    ];
    expect(worst(cells, (id) => id === 'cpython')).toEqual([
      { cell: 'cpython', scenario: 'books' },
    ]);
    expect(worst(cells.slice(0, 1), (id) => id === 'cpython')).toEqual([
      { cell: 'pypy', scenario: 'books' },
    ]);
  });

  test('is where all cells together regressed, the cell that looks worst', () => {
    const effects = [-0.03, -0.028, -0.04, -0.03];
    const cells = effects.map((effect, index) =>
      cell(`cell-${index}`, {
        books: { throughput: [0.019, -0.017, 0.016, -0.018].map((luck) => effect + luck) },
      }),
    );
    expect(worst(cells)).toEqual([{ cell: 'cell-2', scenario: 'books' }]);
  });

  test('is nowhere when nothing regressed, or memory alone', () => {
    expect(worst([cell('a', { books: { throughput: around(0.2) } })])).toEqual([]);
    expect(worst([cell('a', { books: { memory: around(0.5) } })])).toEqual([]);
  });
});
