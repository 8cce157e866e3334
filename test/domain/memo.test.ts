import { expect, test } from 'vitest';
import { memoBy } from '../../src/domain/memo.ts';

test('what is asked for once more by the same key is not worked for again, also while it is', async () => {
  const asked: string[] = [];
  const of = memoBy(
    ({ name }: { name: string }, _by: string) => name,
    async ({ name }, by) => {
      asked.push(`${name} by ${by}`);
      return name.toUpperCase();
    },
  );
  const [one, again] = [of({ name: 'a' }, 'one'), of({ name: 'a' }, 'another')];
  expect(await Promise.all([one, again, of({ name: 'b' }, 'one')])).toEqual(['A', 'A', 'B']);
  expect(asked).toEqual(['a by one', 'b by one']);
});
