import pc from 'picocolors';
import stringWidth from 'string-width';
import { expect, it } from 'vitest';
import type { Progress } from '../../src/commands/io.ts';
import { ProgressState } from '../../src/entry/progress-state.ts';
import { progressTable } from '../../src/entry/progress-table.ts';
import { estimate, started } from './events.ts';

function table(
  events: readonly Progress[],
  { columns = 80, rows = 20, color = false } = {},
): readonly string[] {
  const state = new ProgressState();
  for (const event of events) state.apply(event);
  return progressTable(state, { columns, rows, colors: pc.createColors(color) });
}

it('shows a column a scenario where they fit', () => {
  const events = [
    started(['calm', 'flagged'], ['books', 'json']),
    { type: 'launch', cell: 'flagged', launch: 3 } as const,
    estimate('flagged', 'books', -0.087, 0.007),
    estimate('flagged', 'json', 0.003, 0.008, { status: 'measured' }),
  ];
  expect(table(events)).toEqual([
    'throughput  launches  books       json',
    '  calm      ·         ·           ·',
    '› flagged   4         −8.3 ±0.7%  +0.3 ±0.8% ✓',
  ]);
});

it('shows the clearest change of each cell where not all scenarios fit', () => {
  const scenarios = ['books', 'json', 'hello', 'search', 'author', 'orm'];
  const events = [
    started(['gunicorn-gthread/3.13/w1/t4'], scenarios),
    { type: 'launch', cell: 'gunicorn-gthread/3.13/w1/t4', launch: 1 } as const,
    ...scenarios.map((name, at) =>
      estimate('gunicorn-gthread/3.13/w1/t4', name, -0.01 * at, 0.02, {
        status: at === 0 ? 'measured' : 'measuring',
      }),
    ),
  ];
  expect(table(events, { columns: 76 })).toEqual([
    'throughput                     launches  clearest change  done',
    '› gunicorn-gthread/3.13/w1/t4  2         −4.9 ±2.0% orm   1/6',
  ]);
});

it.each([20, 40, 60, 100])('is never wider than %d columns', (columns) => {
  const cells = ['wsgiref/3.11/w1/t4', 'gunicorn-uvicorn-uvloop/pypy3.11/w12/t16'];
  const scenarios = ['home', 'search_by_author_and_title', '日本語の検索'];
  const events = [
    started(cells, scenarios),
    ...cells.flatMap((cell) => scenarios.map((name) => estimate(cell, name, -0.1, 1.5))),
  ];
  for (const line of table(events, { columns })) {
    expect(stringWidth(line)).toBeLessThan(columns);
  }
});

it('shows as many cells as there are rows for, with the one that is being measured', () => {
  const cells = Array.from({ length: 100 }, (_, at) => `cell-${at}`);
  const events = [
    started(cells, ['home']),
    { type: 'launch', cell: 'cell-97', launch: 0 } as const,
  ];
  const lines = table(events, { rows: 10 });
  expect(lines).toHaveLength(10);
  expect(lines).toContainEqual(expect.stringMatching(/^› cell-97 /));
  expect(lines.at(-1)).toBe('  … 92 more');
});

it('paints what an interval without zero in it says, by what is better of the metric', () => {
  const events = [
    started(['a'], ['slower', 'faster', 'later', 'unclear']),
    estimate('a', 'slower', -0.1, 0.02),
    estimate('a', 'faster', 0.1, 0.02),
    estimate('a', 'later', 0.1, 0.02, { metric: 'p50' }),
    estimate('a', 'unclear', -0.1, 0.2),
  ];
  const line = table(events, { color: true }).at(-1);
  expect(line).toContain(pc.createColors(true).red('−9.5 ±2.0%'));
  expect(line).toContain(pc.createColors(true).green('+10.5 ±2.0%'));
  expect(line).toContain(pc.createColors(true).red('p50 +10.5 ±2.0%'));
  expect(line).toMatch(/ {2}−9\.5 ±20\.0%$/);
});

it('says of a cell that it failed', () => {
  const events = [
    started(['a'], ['home', 'json']),
    { type: 'failed', cell: 'a', message: 'it did not boot' } as const,
  ];
  expect(table(events).at(-1)).toBe('  a         ·         failed  failed'.replace('  a', '› a'));
});

it('has a table of its own for what is measured again', () => {
  const events = [
    started(['calm', 'flagged'], ['books', 'json']),
    { type: 'launch', cell: 'calm', launch: 0 } as const,
    started(['flagged'], ['json']),
  ];
  expect(table(events)).toEqual(['throughput  launches  json', '  flagged   ·         ·']);
});
