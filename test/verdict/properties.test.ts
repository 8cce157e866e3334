import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Comparison, Verdict } from '../../src/domain/assessment.ts';
import type { LaunchMetric, RunRecord } from '../../src/domain/record.ts';
import { judge } from '../../src/verdict/judge.ts';
import { cellOf, recordOf, withLaunches } from './records.ts';

const METRICS = ['throughput', 'cpu', 'p50', 'p99'] as const;

const launch = (effect: number, spread: number) =>
  fc
    .record({
      base: fc.double({ min: 1, max: 1000, noNaN: true }),
      luck: fc.double({ min: -spread, max: spread, noNaN: true }),
    })
    .map(({ base, luck }): LaunchMetric => {
      const head = base * Math.exp(effect + luck);
      return { logRatio: Math.log(head / base), base, head, reference: null };
    });

const launches = fc
  .record({
    effect: fc.constantFrom(0, 0, 0.03, -0.03, 0.1, -0.1),
    spread: fc.constantFrom(0.001, 0.01, 0.05),
    count: fc.integer({ min: 2, max: 8 }),
  })
  .chain(({ effect, spread, count }) =>
    fc.array(launch(effect, spread), { minLength: count, maxLength: count }),
  );

const measurement = fc
  .record({ throughput: launches, cpu: launches, p50: launches, p99: launches })
  .map((metrics) => withLaunches('books', metrics));

const record = fc
  .array(measurement, { minLength: 1, maxLength: 6 })
  .map((measurements) => recordOf(measurements.map((of, index) => cellOf(`cell-${index}`, [of]))));

/** The same record with every launch of every metric put through `change`. */
function mapLaunches(
  of: RunRecord,
  change: (values: readonly LaunchMetric[]) => LaunchMetric[],
): RunRecord {
  const cells = of.cells.map((cell) => {
    const [measured] = cell.measurements;
    const series = METRICS.map((metric) => [
      metric,
      change(measured!.launches.flatMap((each) => each.metrics[metric] ?? [])),
    ]);
    return cellOf(cell.id, [withLaunches('books', Object.fromEntries(series))]);
  });
  return recordOf(cells);
}

const MIRROR: Record<Verdict, Verdict> = {
  regressed: 'improved',
  improved: 'regressed',
  unchanged: 'unchanged',
  inconclusive: 'inconclusive',
};

test('swapping base and head mirrors every verdict', () => {
  fc.assert(
    fc.property(record, (of) => {
      const swapped = mapLaunches(of, (values) =>
        values.map((each) => ({
          ...each,
          logRatio: each.logRatio === null ? null : -each.logRatio,
          base: each.head,
          head: each.base,
        })),
      );
      const there = judge(of, []).comparisons;
      const back = judge(swapped, []).comparisons;
      expect(back.map(({ verdict }) => verdict)).toEqual(
        there.map(({ verdict }) => MIRROR[verdict]),
      );
      there.forEach((each, index) => {
        expect(back[index]?.estimate).toBeCloseTo(-each.estimate, 12);
        expect(back[index]?.lower).toBeCloseTo(-each.upper, 12);
        expect(back[index]?.pValue).toBeCloseTo(each.pValue, 12);
      });
    }),
    { numRuns: 60 },
  );
});

test('measuring both sides in another unit changes no verdict', () => {
  fc.assert(
    fc.property(record, fc.double({ min: 1e-3, max: 1e3, noNaN: true }), (of, scale) => {
      const scaled = mapLaunches(of, (values) =>
        values.map((each) => {
          const [base, head] = [(each.base as number) * scale, (each.head as number) * scale];
          return { ...each, logRatio: Math.log(head / base), base, head };
        }),
      );
      expectAlike(judge(scaled, []).comparisons, judge(of, []).comparisons);
    }),
    { numRuns: 60 },
  );
});

test('the order of the launches changes nothing', () => {
  fc.assert(
    fc.property(record, (of) => {
      const reversed = mapLaunches(of, (values) => values.toReversed());
      expect(judge(reversed, []).comparisons).toEqual(judge(of, []).comparisons);
    }),
    { numRuns: 60 },
  );
});

test('the order of the cells changes no comparison', () => {
  fc.assert(
    fc.property(record, (of) => {
      const reversed = judge({ ...of, cells: of.cells.toReversed() }, []).comparisons;
      const sorted = reversed.toSorted((a, b) => a.cell.localeCompare(b.cell));
      expectAlike(sorted, judge(of, []).comparisons);
    }),
    { numRuns: 60 },
  );
});

test('more noise in one series never narrows its interval', () => {
  fc.assert(
    fc.property(record, fc.double({ min: 1, max: 20, noNaN: true }), (of, factor) => {
      const [first, ...rest] = of.cells;
      const noisier = mapLaunches({ ...of, cells: [first!] }, (values) =>
        amplified(values, factor),
      );
      const before = judge(of, []).comparisons.slice(0, METRICS.length);
      const after = judge({ ...of, cells: [...noisier.cells, ...rest] }, []).comparisons;
      before.forEach((each, index) => {
        const wider = after[index] as Comparison;
        expect(wider.upper - wider.lower).toBeGreaterThanOrEqual(
          (each.upper - each.lower) * (1 - 1e-9),
        );
      });
    }),
    { numRuns: 60 },
  );
});

/** The same mean, and `factor` times the scatter around it. */
function amplified(values: readonly LaunchMetric[], factor: number): LaunchMetric[] {
  const mean = values.reduce((sum, each) => sum + (each.logRatio as number), 0) / values.length;
  return values.map((each) => ({
    ...each,
    logRatio: mean + factor * ((each.logRatio as number) - mean),
  }));
}

function expectAlike(found: readonly Comparison[], expected: readonly Comparison[]): void {
  expect(found).toHaveLength(expected.length);
  found.forEach((each, index) => {
    expect(each.cell).toBe(expected[index]?.cell);
    expect(each.metric).toBe(expected[index]?.metric);
    for (const part of ['estimate', 'lower', 'upper', 'pValue'] as const) {
      expect(each[part]).toBeCloseTo(expected[index]?.[part] as number, 9);
    }
  });
}
