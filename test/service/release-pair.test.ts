import { rename } from 'node:fs/promises';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { findPrevious, findReleased } from '../../src/service/release-pair.ts';
import { readReleases } from '../../src/service/releases.ts';
import { findRepository } from '../../src/service/repository.ts';
import { type TestRepository, Workshop } from './repositories.ts';

let workshop: Workshop;
let origin: TestRepository;

beforeEach(async () => {
  workshop = await Workshop.open();
  origin = await workshop.init('origin');
});

afterEach(() => workshop[Symbol.asyncDispose]());

/** A commit for each name, with a tag of that name. */
async function released(...tags: readonly string[]): Promise<void> {
  for (const tag of tags) {
    await origin.commit(`release ${tag}`);
    await origin.git('tag', tag);
  }
}

interface Query {
  readonly ref?: string;
  readonly tag?: string;
  readonly folder?: string;
  /** Path of a clone. */
  readonly at?: string;
}

async function pairOf({ ref, tag, folder = '.', at = origin.path }: Query = {}) {
  const repository = await findRepository(at);
  const known = await readReleases(repository);
  const query = { ref: ref ?? null, tag: tag ?? null, folder };
  const found = await findReleased(repository, query, known);
  const previous = await findPrevious(repository, found, folder, known);
  return { released: found, previous: previous.release.tag, why: previous.why };
}

const previousOf = async (query: Query = {}) => (await pairOf(query)).previous;

describe('the release before a commit', () => {
  test('is the highest version before it, not the newest and not its own', async () => {
    await released('v1.9.0', 'v1.10.0', 'v1.9.1', 'v1.11.0');
    expect(await previousOf({ tag: 'v1.11.0' })).toBe('v1.10.0');
    expect((await pairOf()).why).toBe('the highest version before v1.11.0 in its history');
    await origin.commit('to be released');
    expect(await previousOf()).toBe('v1.11.0');
    expect((await pairOf()).why).toBe('the highest version in its history');
  });

  test('is lower than its own, where that is known', async () => {
    await released('v1.9.0', 'v1.10.0', 'v1.9.1');
    expect(await previousOf({ tag: 'v1.9.1' })).toBe('v1.9.0');
    await origin.commit('a further fix');
    expect(await previousOf({ tag: 'v1.9.2' })).toBe('v1.9.1');
  });

  test('passes over pre-releases, unless it is one itself or there is nothing else', async () => {
    await released('1.0rc1', '1.0', '1.1rc1', '1.1rc2', '1.1');
    expect(await previousOf({ tag: '1.1' })).toBe('1.0');
    expect(await previousOf({ tag: '1.1rc2' })).toBe('1.1rc1');
    expect(await previousOf({ tag: '1.1rc1' })).toBe('1.0');
    const first = await pairOf({ tag: '1.0' });
    expect(first.previous).toBe('1.0rc1');
    expect(first.why).toMatch(/a pre-release, as there is nothing else$/);
  });

  test('is that of its own line on a branch that older releases are mended on', async () => {
    await released('v1.4.0');
    await origin.git('switch', '--quiet', '-c', '1.x');
    await released('v1.4.1');
    await origin.git('switch', '--quiet', 'main');
    await released('v2.0.0');
    await origin.git('switch', '--quiet', '1.x');
    await origin.commit('a fix');
    expect(await previousOf()).toBe('v1.4.1');
    const clone = await workshop.clone(origin, 'clone', '--depth=1', '--no-tags', '--branch=1.x');
    expect(await previousOf({ at: clone.path })).toBe('v1.4.1');
    expect(await previousOf({ at: clone.path, tag: 'v1.4.2' })).toBe('v1.4.1');
  });

  test('is the highest of all where releases are made on branches that are never merged', async () => {
    for (const version of ['v1.0', 'v1.1']) {
      await origin.commit('work');
      await origin.git('switch', '--quiet', '-c', `release/${version}`);
      await released(version);
      await origin.git('switch', '--quiet', 'main');
    }
    await origin.commit('more work');
    const { previous, why } = await pairOf();
    expect(previous).toBe('v1.1');
    expect(why).toBe('the highest version of all; none is in its history');
  });

  test('is found, with its commit, behind the edge of a clone of depth 1 without tags', async () => {
    await origin.commit('long before');
    await released('v1.0');
    await origin.git('tag', '--annotate', '--message', 'Annotated', 'v1.0.1');
    const sha = await origin.git('rev-parse', 'HEAD');
    for (let i = 0; i < 25; i++) await origin.commit(`work ${i}`);
    const clone = await workshop.clone(origin, 'clone', '--depth=1', '--no-tags');
    expect(await previousOf({ at: clone.path })).toBe('v1.0.1');
    expect(await clone.git('rev-parse', 'v1.0.1^{commit}')).toBe(sha);
    // What is behind the tag stays: records of commits before it are looked for there.
    expect(await clone.git('rev-list', '--count', 'HEAD')).toBe('27');
  });

  test('is not the nearest in a shallow clone where a higher one lies further back', async () => {
    await released('v2.0');
    for (let i = 0; i < 25; i++) await origin.commit(`work ${i}`);
    await released('v1.9');
    await origin.commit('to be released');
    const clone = await workshop.clone(origin, 'clone', '--depth=1', '--no-tags');
    expect(await previousOf({ at: clone.path })).toBe('v2.0');
  });
});

describe('of several packages in one repository', () => {
  beforeEach(async () => {
    await released('shop/v1.0', 'admin/v7.0');
    await origin.git('tag', 'shop/v1.1');
  });

  test('each has its own releases', async () => {
    expect(await previousOf({ tag: 'shop/v1.1' })).toBe('shop/v1.0');
    await origin.commit('work');
    expect(await previousOf({ tag: 'shop/v1.2' })).toBe('shop/v1.1');
    expect(await previousOf({ tag: 'admin/v7.1' })).toBe('admin/v7.0');
  });

  test('the folder tells which one is meant', async () => {
    expect((await pairOf({ folder: 'services/shop' })).released.release?.tag).toBe('shop/v1.1');
    await origin.commit('work');
    expect(await previousOf({ folder: 'services/shop' })).toBe('shop/v1.1');
    expect(await previousOf({ folder: 'admin' })).toBe('admin/v7.0');
  });

  test('somebody has to say it where nothing does', async () => {
    await origin.commit('work');
    await expect(previousOf()).rejects.toMatchObject({
      code: 'usage',
      message: expect.stringContaining('`admin/…`, `shop/…`'),
      hint: expect.stringContaining('--tag'),
    });
  });

  test('the first release of another one has nothing before it', async () => {
    await origin.commit('work');
    await expect(previousOf({ tag: 'jobs/v1.0' })).rejects.toMatchObject({
      code: 'no-release',
      message: expect.stringMatching(/^No release comes before jobs\/v1\.0\. There are .*shop\/v1/),
    });
  });
});

describe('what is released', () => {
  test('is the commit of its tag, also where the clone has neither', async () => {
    await released('v1.0', 'v1.1');
    const sha = await origin.git('rev-parse', 'v1.1^{commit}');
    await origin.commit('later');
    const clone = await workshop.clone(origin, 'clone', '--depth=1', '--no-tags');
    const found = await pairOf({ at: clone.path, tag: 'v1.1' });
    expect(found.released).toMatchObject({ ref: 'v1.1', sha });
    expect(found.previous).toBe('v1.0');
  });

  test('is what is checked out where its tag is not there yet', async () => {
    await released('v1.0');
    const sha = await origin.commit('to be released');
    expect((await pairOf({ tag: 'v1.1' })).released).toMatchObject({ ref: 'HEAD', sha });
  });

  test('is measured without a version where its tag names none', async () => {
    await released('v1.0');
    const sha = await origin.commit('tonight');
    await origin.git('tag', 'nightly');
    const found = await pairOf({ tag: 'nightly' });
    expect(found.released).toMatchObject({ ref: 'nightly', sha, release: null });
    expect(found.previous).toBe('v1.0');
  });

  test('has to be something', async () => {
    await released('v1.0');
    await expect(pairOf({ tag: 'nightly' })).rejects.toMatchObject({
      code: 'usage',
      message: '`nightly` is no tag of this repository, and names no version.',
    });
    await expect(pairOf({ ref: 'nowhere' })).rejects.toMatchObject({ code: 'usage' });
  });
});

describe('the first release', () => {
  test('is told from one whose forerunner is not known', async () => {
    await origin.commit('first');
    await origin.git('tag', 'v0.1');
    await expect(previousOf()).rejects.toMatchObject({
      code: 'no-release',
      outcome: 'nothing-compared',
      message: 'No release comes before v0.1.',
      hint: expect.stringMatching(/--allow-first.*--base/),
    });
    const clone = await workshop.clone(origin, 'clone');
    await rename(origin.path, `${origin.path}-gone`);
    await expect(previousOf({ at: clone.path })).rejects.toMatchObject({
      code: 'git-failed',
      message: expect.stringContaining('the remote does not tell its tags'),
    });
  });
});
