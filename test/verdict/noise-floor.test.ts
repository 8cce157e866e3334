import { expect, test } from 'vitest';
import type { LaunchEstimate } from '../../src/domain/record.ts';
import { judge } from '../../src/verdict/judge.ts';
import { cellOf, measurementOf, recordOf } from './records.ts';

const launches = (...ratios: number[]): LaunchEstimate[] =>
  measurementOf('books', {
    throughput: ratios,
    p99: ratios.map((ratio) => 10 * ratio),
  }).launches.slice();

test('the noise floor is the root mean square of base against itself, over cells and scenarios', () => {
  const cells = [
    cellOf('a', [], { control: [{ scenario: 'books', launches: launches(0.03, -0.01) }] }),
    cellOf('b', [], {
      control: [
        { scenario: 'books', launches: launches(0.01) },
        { scenario: 'home', launches: launches(-0.01) },
      ],
    }),
    cellOf('c', []),
  ];
  const { noiseFloor } = judge(recordOf(cells), []);
  expect(noiseFloor?.launches).toBe(3);
  // Of what gates only: p99 is ten times as noisy, and says nothing about what can turn red.
  expect(Object.keys(noiseFloor?.spread ?? {})).toEqual(['throughput']);
  expect(noiseFloor?.spread.throughput).toBeCloseTo(Math.sqrt(0.0012 / 4), 12);
});

test('without such launches there is no noise floor', () => {
  expect(judge(recordOf([cellOf('a', [])]), []).noiseFloor).toBeNull();
});
