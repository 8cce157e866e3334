import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { Turns } from '../../src/domain/turns.ts';

test('one after the other, also behind one that fails', async () => {
  const turns = new Turns();
  const said: string[] = [];
  const first = turns.take(async () => {
    await sleep(20);
    said.push('first');
    throw new Error('failed');
  });
  const second = turns.take(async () => said.push('second'));
  expect(said).toEqual([]);
  await expect(first).rejects.toThrow('failed');
  expect(await second).toBe(2);
  expect(said).toEqual(['first', 'second']);
});

test('it has ended once all has that was begun', async () => {
  const turns = new Turns();
  let done = false;
  const work = turns.take(async () => {
    await sleep(20);
    done = true;
    throw new Error('failed');
  });
  work.catch(() => {});
  await turns.ended();
  expect(done).toBe(true);
});
