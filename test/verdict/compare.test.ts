import { expect, test } from 'vitest';
import { pairedComparisons } from '../../src/verdict/compare.ts';
import { cellOf, launchOf, measurementOf, recordOf, withLaunches } from './records.ts';

test('a lone comparison is a plain t test over its launches', () => {
  const measurement = measurementOf('books', { cpu: [0.031, 0.024, 0.035, 0.028] });
  const [found] = pairedComparisons(recordOf([cellOf('a', [measurement])]));
  // scipy.stats.ttest_1samp
  expect(found).toMatchObject({
    cell: 'a',
    scenario: 'books',
    metric: 'cpu',
    leg: 'paired',
    launches: 4,
  });
  expect(found?.estimate).toBeCloseTo(0.0295, 12);
  expect(found?.pValue).toBeCloseTo(0.0010591466961503931, 10);
  expect(found?.lower).toBeCloseTo(0.02209325931110212, 8);
  expect(found?.upper).toBeCloseTo(0.03690674068889788, 8);
  expect(found?.degreesOfFreedom).toBe(3);
});

test('comparisons of one metric lend each other degrees of freedom, those of others do not', () => {
  const cells = [1, 1.1, 0.9].map((spread, index) =>
    cellOf(`cell-${index}`, [
      measurementOf('books', { cpu: [-1, -0.4, 0.6, 0.8].map((step) => 0.01 * spread * step) }),
    ]),
  );
  cells.push(cellOf('other', [measurementOf('books', { memory: [0.1, 0.2, 0.1, 0.2] })]));
  const degrees = pairedComparisons(recordOf(cells)).map((of) => of.degreesOfFreedom);
  expect(degrees).toEqual([5, 5, 5, 3]);
});

test('fewer than four launches are left to their own degrees of freedom, and lend none', () => {
  const few = measurementOf('few', { cpu: [0.01, 0.02, 0.03] });
  const lone = measurementOf('lone', { cpu: [0.01, 0.02, 0.03, 0.02] });
  const degrees = pairedComparisons(recordOf([cellOf('a', [few, lone])])).map(
    (of) => of.degreesOfFreedom,
  );
  expect(degrees).toEqual([2, 3]);
});

test('three launches that differ like launches do are not significant at 72 comparisons', () => {
  const measurement = measurementOf('books', { cpu: [0.095, 0.1, 0.105] });
  const [found] = pairedComparisons(recordOf([cellOf('a', [measurement])]));
  expect(found?.pValue).toBeGreaterThan(0.01 / 72);
});

test('launches that repeat to the last digit are not taken for free of noise', () => {
  const measurement = measurementOf('books', { p50: [0, 0, 0, 0] });
  const [found] = pairedComparisons(recordOf([cellOf('a', [measurement])]));
  // 3.18 · 0.0005 / √4
  expect(found?.upper).toBeCloseTo(0.000796, 5);
  expect(found?.pValue).toBe(1);
});

test('launches without the figure are left out, and one alone is no comparison', () => {
  const missing = { logRatio: null, base: null, head: 5, reference: null };
  const launches = [launchOf(0.1), missing, launchOf(0.2), launchOf(0.15)];
  const measurement = withLaunches('books', { cpu: launches, p50: [launchOf(0.1), missing] });
  const found = pairedComparisons(recordOf([cellOf('a', [measurement])]));
  expect(found).toMatchObject([{ metric: 'cpu', launches: 3, base: 100 }]);
});

test('the time until ready is compared as the scenario `boot`', () => {
  const ready = [0.1, 0.12, 0.09, 0.11].map(launchOf);
  const [found] = pairedComparisons(recordOf([cellOf('a', [], { ready })]));
  expect(found).toMatchObject({ scenario: 'boot', metric: 'ready', launches: 4, base: 100 });
});

test.each(['failed', 'skipped'] as const)('a %s scenario is not compared', (status) => {
  const measurement = measurementOf('books', { cpu: [0, 0, 0, 0] }, { status });
  expect(pairedComparisons(recordOf([cellOf('a', [measurement])]))).toEqual([]);
});

test.each(['failed', 'unsupported', 'skipped'] as const)('a %s cell is not compared', (status) => {
  const cell = cellOf('a', [measurementOf('books', { cpu: [0, 0, 0, 0] })], { status });
  expect(pairedComparisons(recordOf([cell]))).toEqual([]);
});
