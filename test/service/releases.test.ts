import { expect, test } from 'vitest';
import { releaseOf, seriesOf } from '../../src/service/releases.ts';

test.each([
  ['v1.4.0', '1.4.0', false, ''],
  ['release-2.0rc1', '2.0rc1', true, 'release-'],
  ['1.4.0-beta.1', '1.4.0-beta.1', true, ''],
  ['shop/v3.1.dev2', '3.1.dev2', true, 'shop/'],
  ['shop@1.0', '1.0', false, 'shop@'],
])('the tag %s names version %s', (tag, version, prerelease, series) => {
  expect(releaseOf(tag)).toEqual({ tag, version, prerelease });
  expect(seriesOf(tag)).toBe(series);
});

test.each(['latest', 'v', 'nightly-2026-11-21', 'before-v2-rewrite'])(
  'the tag %s names no version',
  (tag) => {
    expect(releaseOf(tag)).toBeNull();
  },
);
