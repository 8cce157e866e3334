import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { findReleases, releaseOf } from '../../src/service/releases.ts';
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

async function previousOf(ref: string, folder = origin.path): Promise<string> {
  const { previous } = await findReleases(await findRepository(folder), ref);
  return previous.tag;
}

describe('the release before a commit', () => {
  test('is the highest version before it, not the newest and not its own', async () => {
    await released('v1.9.0', 'v1.10.0', 'v1.9.1', 'v1.11.0');
    expect(await previousOf('v1.11.0')).toBe('v1.10.0');
    await origin.commit('to be released');
    expect(await previousOf('HEAD')).toBe('v1.11.0');
  });

  test('passes over pre-releases, unless it is one itself', async () => {
    await released('1.0', '1.1rc1', '1.1rc2', '1.1');
    expect(await previousOf('1.1')).toBe('1.0');
    expect(await previousOf('1.1rc2')).toBe('1.1rc1');
  });

  test('is of its own series where one repository releases two packages', async () => {
    await released('shop/v1.0', 'admin/v7.0', 'shop/v1.1');
    expect(await previousOf('shop/v1.1')).toBe('shop/v1.0');
  });

  test('is none of a branch that was not merged', async () => {
    await released('v1.0');
    await origin.git('switch', '--quiet', '-c', 'next');
    await released('v2.0');
    await origin.git('switch', '--quiet', 'main');
    await origin.commit('a fix');
    expect(await previousOf('HEAD')).toBe('v1.0');
  });

  test('is found behind the edge of a clone of depth 1 that has no tags', async () => {
    await released('v1.0');
    await origin.git('tag', '--annotate', '--message', 'Annotated', 'v1.0.1');
    for (let i = 0; i < 25; i++) await origin.commit(`work ${i}`);
    const clone = await workshop.clone(origin, 'clone', '--depth=1', '--no-tags');
    expect(await previousOf('HEAD', clone.path)).toBe('v1.0.1');
  });

  test('is an error with its mend where there is none', async () => {
    await origin.commit('first');
    await expect(previousOf('HEAD')).rejects.toMatchObject({
      code: 'no-release',
      outcome: 'nothing-compared',
      hint: expect.stringContaining('--base'),
    });
  });
});

test.each([
  ['v1.4.0', '1.4.0', false],
  ['release-2.0rc1', '2.0rc1', true],
  ['1.4.0-beta.1', '1.4.0-beta.1', true],
  ['shop/v3.1.dev2', '3.1.dev2', true],
])('the tag %s names version %s', (tag, version, prerelease) => {
  expect(releaseOf(tag)).toEqual({ tag, version, prerelease });
});

test.each(['latest', 'v', 'nightly-2026-11-21', 'before-v2-rewrite'])(
  'the tag %s names no version',
  (tag) => {
    expect(releaseOf(tag)).toBeNull();
  },
);
