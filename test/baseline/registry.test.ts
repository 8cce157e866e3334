import { expect, test } from 'vitest';
import { openStore } from '../../src/baseline/registry.ts';

const context = { repository: '/somewhere' };

test('a location names its store', () => {
  expect(openStore('folder:records', context).description).toBe('folder /somewhere/records');
  expect(openStore('folder:/tmp/a:b', context).description).toBe('folder /tmp/a:b');
  expect(openStore('branch:gaitkeeper-data', context).description).toBe('branch gaitkeeper-data');
});

test.each(['s3:bucket', 'gaitkeeper-data', '', 'constructor:x', '__proto__:x'])(
  'an unknown kind of store, as in `%s`, is refused with those that are known',
  (location) => {
    expect(() => openStore(location, context)).toThrow(
      expect.objectContaining({
        code: 'unknown-name',
        hint: expect.stringContaining('`branch:…` or `folder:…`'),
      }),
    );
  },
);

test.each([
  'branch:',
  'folder:',
  'branch:-d',
  'branch:a b',
  'branch:a..b',
  'branch:a.lock',
  'branch:a.lock/b',
  'branch:/a',
  'branch:a/',
  'branch:a//b',
  'branch:a/.b',
  'branch:a.',
  'branch:a:b',
  'branch:a@{1}',
  'branch:$(id)',
])('`%s` is refused', (location) => {
  expect(() => openStore(location, context)).toThrow(expect.objectContaining({ code: 'usage' }));
});
