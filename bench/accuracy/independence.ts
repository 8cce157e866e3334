import { sum } from '../../src/domain/sum.ts';
import { mean, variance } from '../../src/stats/moments.ts';
import { pValue } from '../../src/stats/student.ts';

const LEVELS = [0.2, 0.05, 0.01];

export const INDEPENDENCE = [
  ...['', 'comparisons', ...LEVELS.map((level) => `p < ${100 * level}%`)],
  'a launch with the one before',
];

/**
 * Whether launches of one report share anything, where nothing changed: how many of the comparisons a plain t-test over launches holds for
 * changed at each level, beside how many it should, and how a launch goes with the one before, beside how independent ones would.
 * @param comparisons log ratios of the launches, in their order
 */
export function independence(name: string, comparisons: readonly (readonly number[])[]): string[] {
  const series = comparisons.filter(({ length }) => length >= 4);
  const pValues = series.map((ratios) =>
    pValue({
      estimate: mean(ratios),
      standardError: Math.sqrt(variance(ratios) / ratios.length),
      degreesOfFreedom: ratios.length - 1,
    }),
  );
  return [
    ...[name, String(series.length)],
    ...LEVELS.map((level) => {
      const below = pValues.filter((p) => p < level).length;
      return `${below} (${(level * series.length).toFixed(1)})`;
    }),
    series.length === 0 ? '–' : succession(series),
  ];
}

/** Lag-1 autocorrelation over all series. About its own mean a series of n independent values has −1/n. */
function succession(series: readonly (readonly number[])[]): string {
  const sums = series.map((values) => {
    const apart = values.map((value) => value - mean(values));
    const squares = sum(apart.map((one) => one ** 2));
    return {
      lagged: sum(apart.slice(1).map((one, i) => one * apart[i]!)),
      squares,
      n: values.length,
    };
  });
  const squares = sum(sums.map((one) => one.squares));
  const seen = sum(sums.map(({ lagged }) => lagged)) / squares;
  const expected = -sum(sums.map((one) => one.squares / one.n)) / squares;
  return `${seen.toFixed(2)} (${expected.toFixed(2)})`;
}
