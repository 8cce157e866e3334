import { expect, it } from 'vitest';
import { annotationsIn } from '../../src/github/annotations.ts';
import { FakeGithub } from '../fake-github/index.ts';
import { clientOf, HEAD, refusalOf } from './support.ts';

const PATCH = '@@ -1,1 +40,3 @@\n+def slow():\n+    work()\n     return 1';
const FILES = [
  { filename: 'shop/models.py', patch: PATCH },
  { filename: 'shop/gone.py', status: 'removed' as const, patch: PATCH },
  { filename: 'shop/large.py', patch: undefined },
];

async function started(options: Parameters<FakeGithub['addPull']>[0] = {}) {
  const github = await FakeGithub.start({ permissions: { 'pull-requests': 'read' } });
  github.addPull({ headSha: HEAD, files: FILES, ...options });
  return github;
}

function ask(github: FakeGithub, ...paths: readonly string[]) {
  const places = paths.map((path) => ({ name: 'slow', path, line: 40, title: 't', message: 'm' }));
  const { owner, repo } = github;
  const { client } = clientOf(github);
  return annotationsIn({ client, owner, repo, pull: 1, headSha: HEAD }, places);
}

it('a place in the diff is remarked on', async () => {
  await using github = await started();
  expect(await ask(github, 'shop/models.py')).toEqual([
    { path: 'shop/models.py', line: 40, title: 't', message: 'm' },
  ]);
});

it.each([
  'shop/../shop/models.py',
  './shop/models.py',
  '/shop/models.py',
  '../shop/models.py',
  'shop//models.py',
  'shop\\models.py',
  'SHOP/models.py',
  '/etc/passwd',
  '__proto__',
  '',
  'shop/models.py\0',
  '.github/workflows/release.yml',
  'shop/gone.py',
  'shop/large.py',
])('a forged or absent path makes no remark: %j', async (path) => {
  await using github = await started();
  expect(await ask(github, path)).toEqual([]);
});

it('a file on the second page is found', async () => {
  const others = Array.from({ length: 100 }, (_, index) => `docs/${index}.md`);
  await using github = await started({ files: [...others, ...FILES] });
  expect(await ask(github, 'shop/models.py')).toHaveLength(1);
});

it('nothing is remarked once the pull request has moved on, and nothing asked where nothing is pointed at', async () => {
  await using github = await started({ headSha: 'f'.repeat(40) });
  expect(await ask(github, 'shop/models.py')).toEqual([]);
  github.requests.length = 0;
  expect(await ask(github)).toEqual([]);
  expect(github.requests).toEqual([]);
});

it('a diff that may not be read is a refusal', async () => {
  await using github = await FakeGithub.start({ permissions: { checks: 'write' } });
  github.addPull({ headSha: HEAD });
  expect((await refusalOf(ask(github, 'a.py'))).code).toBe('publish-failed');
});
