import { expect, it } from 'vitest';
import { together } from '../../../src/commands/stages/earlier.ts';
import { record } from '../../baseline/support/records.ts';

const of = (attempt: number, version: string) =>
  record({
    ...{ id: `a${attempt}`, run: { id: '77', attempt, event: 'pull_request' } },
    tool: { name: 'gaitkeeper', version },
  });

function joined(versions: readonly [now: string, before: string]) {
  const warnings: string[] = [];
  const io = { warn: (line: string) => warnings.push(line) };
  return { warnings, merged: together(of(2, versions[0]), [of(1, versions[1])], io) };
}

it('what was measured now is reported with what earlier attempts measured', () => {
  const { merged, warnings } = joined(['1.0.0', '1.0.0']);
  expect(merged.parts?.map(({ attempt }) => attempt)).toEqual([1, 2]);
  expect(warnings).toEqual([]);
});

it('what does not fit to it any more is left out, and does not cost what was measured now', () => {
  const { merged, warnings } = joined(['1.1.0', '1.0.0']);
  expect(merged.id).toBe('a2');
  expect(warnings).toEqual([
    expect.stringMatching(/-1 is left out: .* the version of Gaitkeeper differs/),
  ]);
});
