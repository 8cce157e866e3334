import { expect, test } from 'vitest';
import { mannKendall } from '../../src/stats/mann-kendall.ts';

test('a series with ties has the trend and the p-value of pymannkendall', () => {
  const trend = mannKendall([3, 1, 4, 1, 5, 9, 2, 6, 5, 3, 5, 8]);
  expect(trend.tau).toBeCloseTo(0.3787878787878788, 12);
  expect(trend.pValue).toBeCloseTo(0.09529283802345656, 9);
});

test('perfect order is as significant as it can be, in either direction', () => {
  const rising = mannKendall([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
  expect(rising).toMatchObject({ tau: 1, pValue: expect.closeTo(8.303070332638107e-5, 11) });
  const falling = mannKendall([9, 8, 7, 6, 5, 4, 3, 2, 1, 0]);
  expect(falling).toEqual({ ...rising, tau: -1 });
});

test('what never changes, and what is too short to tell, has no trend', () => {
  expect(mannKendall([5, 5, 5, 5])).toEqual({ tau: 0, pValue: 1 });
  expect(mannKendall([5])).toEqual({ tau: 0, pValue: 1 });
});
