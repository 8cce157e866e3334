import { expect, test } from 'vitest';
import { badgeLines } from '../../../src/commands/init/badge-line.ts';
import { findRepository } from '../../../src/service/repository.ts';
import { git } from '../../baseline/support/repositories.ts';
import { testRepository } from '../../e2e/repository.ts';

const SERVICE = { name: null, folder: '.', dataBranch: 'gaitkeeper-data' };
const LINE =
  '[![performance](https://github.com/Octo/books/raw/gaitkeeper-data/badges/books/verdict.svg)](https://octo.github.io/books/)';

async function linesFor(
  url: string | null,
  service: Partial<typeof SERVICE> | { name: string } = {},
) {
  await using made = await testRepository({ 'a.py': '' });
  const remotes = await git(made.directory, 'remote');
  if (remotes.includes('origin')) await git(made.directory, 'remote', 'remove', 'origin');
  if (url !== null) await git(made.directory, 'remote', 'add', 'origin', url);
  // Not without `await`: the repository would be gone before it is read.
  return await badgeLines([{ ...SERVICE, ...service }], await findRepository(made.directory));
}

test.each([
  'https://github.com/Octo/books.git',
  'https://github.com/Octo/books',
  'https://x-access-token:secret@github.com/Octo/books',
  'git@github.com:Octo/books.git',
  'ssh://git@github.com/Octo/books.git',
])('the line for the README is made from %s', async (url) => {
  expect(await linesFor(url)).toBe(LINE);
});

test('a service in a folder, or with a name, has a badge of its own', async () => {
  const url = 'https://github.com/Octo/books';
  expect(await linesFor(url, { folder: 'services/api' })).toContain('/badges/books.services.api/');
  expect(await linesFor(url, { name: 'shop' })).toContain('/badges/shop/');
});

test.each([null, '/srv/git/books.git', 'file:///srv/books.git', 'https://example.com/books'])(
  'there is no line where nobody knows the address: %s',
  async (url) => {
    expect(await linesFor(url)).toBeNull();
  },
);

test('there is no line where nothing is recorded on a branch', async () => {
  expect(await linesFor('https://github.com/o/r', { dataBranch: null } as never)).toBeNull();
});
