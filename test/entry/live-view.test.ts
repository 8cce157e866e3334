import { expect, test } from 'vitest';
import { ProgressState } from '../../src/entry/live-view.ts';

test('what is measured again has a table of its own', () => {
  const state = new ProgressState();
  state.apply({ type: 'started', cells: ['calm', 'flagged'], scenarios: ['books', 'json'] });
  state.apply({ type: 'growth', cell: 'calm', scenario: 'books' });
  state.apply({ type: 'started', cells: ['flagged'], scenarios: ['json'] });
  state.apply({ type: 'launch', cell: 'flagged', launch: 0 });
  state.apply({ type: 'time', elapsedSeconds: 3, budgetSeconds: 150 });
  expect(
    state
      .render(80)
      .split('\n')
      .map((line) => line.trim()),
  ).toEqual(['json', '› flagged·', '3 s of 150 s']);
});
