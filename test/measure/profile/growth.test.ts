import { describe, expect, test } from 'vitest';
import type { SampledFunction, SampledStack } from '../../../src/domain/profile.ts';
import { grownFunctions } from '../../../src/measure/profile.ts';

const own = (name: string, line = 1): SampledFunction => ({
  ...{ name, line, file: 'shop.py', own: true },
});
const library = (name: string): SampledFunction => ({
  ...{ name, line: 9, file: 'orm/session.py', own: false },
});
const stack = (samples: number, ...frames: SampledFunction[]): SampledStack => ({
  frames,
  samples,
});

describe('functions whose share grew', () => {
  test('stand with their shares, and with the line that they have at head', () => {
    const base = [stack(980, own('app')), stack(20, own('app'), own('slow', 3))];
    const head = [stack(590, own('app')), stack(410, own('app'), own('slow', 5))];
    expect(grownFunctions({ base, head })).toEqual([
      { name: 'slow', place: 'shop.py:5', own: true, base: 0.02, head: 0.41 },
    ]);
  });

  test('have what packages do for them, up to the next function of the service', () => {
    const query = (samples: number) => [
      stack(samples, own('app'), own('genres'), library('execute')),
      stack(1000 - samples, own('app')),
    ];
    const [first, second, ...others] = grownFunctions({ base: query(100), head: query(600) });
    expect(first).toMatchObject({ name: 'genres', base: 0.1, head: 0.6 });
    expect(second).toMatchObject({ name: 'execute', own: false, base: 0.1, head: 0.6 });
    expect(others).toEqual([]);
  });

  test('are none where the number of samples explains it', () => {
    const side = (slow: number) => [stack(slow, own('slow')), stack(100 - slow, own('app'))];
    expect(grownFunctions({ base: side(10), head: side(16) })).toEqual([]);
  });

  test('are not those that only follow from a larger one', () => {
    const side = (slow: number, log: number) => [
      stack(slow, own('slow')),
      stack(log, own('log')),
      stack(20_000 - slow - log, own('app')),
    ];
    const grown = grownFunctions({ base: side(0, 1000), head: side(10_000, 1500) });
    expect(grown.map(({ name }) => name)).toEqual(['slow']);
  });

  test('need samples of both revisions', () => {
    expect(grownFunctions({ base: [], head: [stack(100, own('slow'))] })).toEqual([]);
  });
});
