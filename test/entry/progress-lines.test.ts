import { expect, it } from 'vitest';
import type { Progress } from '../../src/commands/io.ts';
import { ProgressLines } from '../../src/entry/progress-lines.ts';
import { estimate, started } from './events.ts';

function told(events: readonly Progress[]): string[] {
  const lines = new ProgressLines();
  return events.flatMap((event) => lines.of(event)).map(({ level, text }) => `${level}: ${text}`);
}

const time = (elapsedSeconds: number): Progress => ({
  type: 'time',
  elapsedSeconds,
  budgetSeconds: 150,
});

it('tells every launch as a detail, and what is precise enough to everybody', () => {
  expect(
    told([
      { type: 'launch', cell: 'a', launch: 0 },
      estimate('a', 'home', null, null, { launches: 1 }),
      estimate('a', 'home', -0.01, 0.02),
      estimate('a', 'home', -0.01, 0.01, { status: 'measured' }),
      estimate('a', 'wait', 0.05, 0.01, { status: 'measured', metric: 'p50' }),
    ]),
  ).toEqual([
    'debug: a: launch 1',
    'debug: a home: … after 1 launch',
    'debug: a home: −1.0 ±2.0% after 4 launches',
    'info: a home: −1.0 ±1.0% ✓ after 4 launches',
    'info: a wait: p50 +5.1 ±1.0% ✓ after 4 launches',
  ]);
});

it('says where it stands twice a minute at most', () => {
  const events = [started(['a'], ['home']), ...[2, 14, 29, 31, 45, 59, 62, 151].map(time)];
  expect(told(events)).toEqual([
    'info: cells: a; scenarios: home; budget: 2:30',
    'info: 0:31 of 2:30 · 1:59 left at most · 0 launches · 0 of 1 precise enough',
    'info: 1:02 of 2:30 · 1:28 left at most · 0 launches · 0 of 1 precise enough',
    'info: 2:31 of 2:30 · past the budget, for the fewest launches · 0 launches · 0 of 1 precise enough',
  ]);
});

it('tells failures, and what is looked at after the budget', () => {
  expect(
    told([
      started(['a'], ['home']),
      { type: 'failed', cell: 'a', message: 'it did not boot' },
      { type: 'growth', cell: 'a', scenario: 'home' },
      time(200),
    ]).slice(1),
  ).toEqual([
    'warn: a: it did not boot',
    'info: a home: memory grows; watching whether it ends',
    'info: 3:20 of 2:30 · memory of home grows: watching whether it ends · 0 launches · 0 of 1 precise enough',
  ]);
});
