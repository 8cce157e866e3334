import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { FakeGithub, type SeenRequest } from '../fake-github/index.ts';
import { publish, texts } from './support.ts';

async function withPull(): Promise<FakeGithub> {
  const github = await FakeGithub.start();
  github.addPull();
  return github;
}

/** Holds the first `count` requests of an operation until all of them are there. */
function meet(github: FakeGithub, operation: string, count: number): void {
  const { promise, resolve } = Promise.withResolvers<null>();
  let arrived = 0;
  github.fail((next: SeenRequest) => {
    if (next.operation !== operation || arrived === count) return null;
    if (++arrived === count) resolve(null);
    return promise;
  });
}

it('two reporters that both find nothing end with one comment, of the newer run', async () => {
  await using github = await withPull();
  meet(github, 'issues/list-comments', 2);
  await Promise.all([
    publish(github, 'run 100', { run: 100 }),
    publish(github, 'run 101', { run: 101 }),
  ]);
  expect(github.count('issues/create-comment')).toBe(2);
  expect(texts(github)).toEqual(['run 101']);
});

it('two reporters that both create at the same moment end with the first comment', async () => {
  await using github = await withPull();
  meet(github, 'issues/create-comment', 2);
  await Promise.all([
    publish(github, 'run 101', { run: 101 }),
    publish(github, 'run 100', { run: 100 }),
  ]);
  const created = github.requests.filter(({ operation }) => operation === 'issues/create-comment');
  expect(created).toHaveLength(2);
  expect(texts(github)).toEqual(['run 101']);
});

it('an older run that creates its comment after the newer one is done takes it back', async () => {
  await using github = await withPull();
  const newer = Promise.withResolvers<null>();
  github.fail((next) => {
    const isOlder = String((next.body as { body?: string })?.body).includes('run=100 ');
    return next.operation === 'issues/create-comment' && isOlder ? newer.promise : null;
  });
  const older = publish(github, 'run 100', { run: 100 });
  await expect.poll(() => github.count('issues/create-comment')).toBe(1);
  await publish(github, 'run 101', { run: 101 });
  newer.resolve(null);
  expect((await older).action).toBe('superseded');
  expect(texts(github)).toEqual(['run 101']);
});

it('two reporters of one run that meet at every step end with one comment of either', async () => {
  await using github = await withPull();
  meet(github, 'issues/list-comments', 2);
  meet(github, 'issues/create-comment', 2);
  const published = await Promise.all([publish(github, 'shard 1'), publish(github, 'shard 2')]);
  expect(github.comments(1)).toHaveLength(1);
  expect(['shard 1', 'shard 2']).toContain(texts(github)[0]);
  expect(published[0]?.url).toBe(published[1]?.url);
});

it('a newer run that writes while an older one is about to is put right', async () => {
  await using github = await withPull();
  await publish(github, 'run 100', { run: 100 });
  // Both have listed run 100 when the first of them writes: whoever is last, the newer one stays.
  meet(github, 'issues/update-comment', 2);
  await Promise.all([
    publish(github, 'run 102', { run: 102 }),
    publish(github, 'run 101', { run: 101 }),
  ]);
  expect(texts(github)).toEqual(['run 102']);
});

it('duplicates that a cancelled job left behind are removed, those of others are not', async () => {
  await using github = await withPull();
  const first = await publish(github, 'first');
  const body = github.comments(1)[0]?.body ?? '';
  for (let i = 0; i < 3; i++) github.addComment(1, 'github-actions[bot]', body);
  github.addComment(1, 'mallory', body);
  const second = await publish(github, 'second', { run: 101 });
  expect(second).toEqual({ url: first.url, action: 'updated' });
  expect(texts(github)).toEqual(['second', 'first']);
});

it('six reporters in processes of their own end with one comment, of the newest run', async () => {
  await using github = await withPull();
  meet(github, 'issues/list-comments', 6);
  const program = new URL('programs/report-once.ts', import.meta.url).pathname;
  const runs = [103, 101, 106, 102, 105, 104];
  const actions = await Promise.all(
    runs.map(async (run) => {
      const args = [program, github.url, github.token, String(run)];
      const { stdout } = await promisify(execFile)(process.execPath, args);
      return stdout.trim();
    }),
  );
  expect(texts(github)).toEqual(['run 106']);
  expect(actions[runs.indexOf(106)]).toMatch(/created|updated/);
});

it('six shards that report their progress at once end with the report that holds most', async () => {
  await using github = await withPull();
  meet(github, 'issues/list-comments', 6);
  const program = new URL('programs/report-once.ts', import.meta.url).pathname;
  await Promise.all(
    [3, 1, 6, 2, 5, 4].map((shards) => {
      const args = [program, github.url, github.token, '100', String(shards)];
      return promisify(execFile)(process.execPath, args);
    }),
  );
  expect(texts(github)).toEqual(['run 100, 6 shards']);
});

it('a partial report that was about to be written when the last one was does not stay', async () => {
  await using github = await withPull();
  await publish(github, '1 of 3', { shards: 1 });
  meet(github, 'issues/update-comment', 2);
  await Promise.all([publish(github, 'all'), publish(github, '2 of 3', { shards: 2 })]);
  expect(texts(github)).toEqual(['all']);
});

it('a partial report of a new attempt takes the place of the whole one of the old', async () => {
  await using github = await withPull();
  await publish(github, 'all of attempt 1');
  await publish(github, '1 of 3 again', { attempt: 2, shards: 1 });
  expect((await publish(github, 'late', { attempt: 1 })).action).toBe('superseded');
  expect(texts(github)).toEqual(['1 of 3 again']);
});
