import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { REPOS, type Repo } from '../../fixtures/repos/repos.ts';
import { fixtureRepository } from './fixture-repository.ts';
import { type Packed, packed } from './packed.ts';
import { gaitkeeper } from './program.ts';
import { testRepository } from './repository.ts';
import { service } from './services.ts';
import { atTerminal } from './typing.ts';

let npx: Packed;

beforeAll(async () => {
  npx = await packed();
}, 120_000);

afterAll(() => npx[Symbol.asyncDispose]());

describe('what the registry hands out', () => {
  it('is one package with what it runs, and nothing of what builds it', async () => {
    expect(npx.installed).toEqual(['gaitkeeper']);
    expect(npx.size).toBeLessThan(3_000_000);
    expect(npx.files).toContain('python/inspect_app.py');
    expect(npx.files).toContain('schema/gaitkeeper.schema.json');
    expect(npx.files.filter((path) => /^(src|test|fixtures|script|bench)\//.test(path))).toEqual(
      [],
    );
    expect((await npx.run(tmpdir(), ['--version'])).stdout).toMatch(/^\d+\.\d+\.\d+$/);
  });
});

const named = (name: string) => REPOS.find((repo) => repo.name === name) as Repo;

describe('in a repository that has never heard of it', () => {
  it.each(REPOS)('$name is found and planned, and nothing is measured unasked', async (repo) => {
    await using repository = await fixtureRepository(repo);
    const before = await repository.git('status', '--porcelain', '--ignored');
    const ended = await npx.run(join(repository.directory, repo.folder), []);
    const said = ended.stderr;
    const called = `${repo.target}${repo.factory ? '()' : ''}`;
    const place = repo.directory === '.' ? '' : ` in ${repo.directory}`;
    expect(said).toContain(`service       ${called}${place}: ${repo.framework}, `);
    expect(said).toMatch(new RegExp(`dependencies  \\d.lines? of ${escaped(repo.dependencies)}`));
    expect(said).toMatch(/interpreter {3}\S+ \(.+\)/);
    expect(said).toContain(`server        ${repo.launcher} (`);
    expect(said).toContain(`routes        ${repo.routes.join(', ')}\n`);
    expect(said).toMatch(/commits {7}\w{7} “The head” \(change\) against \w{7} “The base”/);
    expect(said).toMatch(new RegExp(`under ${repo.launcher}/\\S+: about \\d.min`));
    expect(said).toMatch(/nobody can say yes\.\n→ Type `gaitkeeper --yes`/);
    expect(ended).toMatchObject({ status: 2, stdout: '' });
    expect(await repository.git('status', '--porcelain', '--ignored')).toBe(before);
  });

  const measured: [string, string[]][] = [['flask-procfile', []]];
  if (process.env.GAITKEEPER_SLOW) measured.push(['django-src', ['--servers', 'django']]);

  it.each(measured)('%s is measured after a yes, and a slower head is told', async (name, more) => {
    await using repository = await fixtureRepository(named(name));
    const flags = ['--yes', '--budget', '20s', '--threshold', '40%', '--baseline', 'off', ...more];
    const ended = await npx.run(repository.directory, flags);
    expect(ended.stdout).toMatch(/slower/);
    expect(ended.status).toBe(1);
    expect(ended.stderr).toContain('`gaitkeeper init` writes this down');
  });

  it('of two services one is chosen at a terminal, and a no measures nothing', async () => {
    await using repository = await fixtureRepository(named('monorepo'));
    const ended = await atTerminal(repository.directory, [], '2\\r,n\\r');
    expect(ended.stdout).toMatch(
      /1 {2}services\/catalogue: main:app .*\r?\n {2}2 {2}services\/checkout: /,
    );
    expect(ended.stdout).toContain('service       main:app in services/checkout: bottle');
    expect(ended.stdout).toContain('Nothing was measured.');
    expect(ended.exitCode).toBe(0);
  });

  it('of two services none is guessed where nobody can choose', async () => {
    await using repository = await fixtureRepository(named('monorepo'));
    const ended = await gaitkeeper(repository.directory, ['--yes']);
    expect(ended.stderr).toMatch(
      /main:app in services\/catalogue[\s\S]*→ .*`-C services\/catalogue`/,
    );
    expect(ended.status).toBe(2);
  });
});

describe('where there is little to go by', () => {
  it('a first commit is compared with itself, a working tree with its commit', async () => {
    await using repository = await testRepository(service());
    const first = await gaitkeeper(repository.directory, []);
    expect(first.stderr).toMatch(/“The base” \(main\), the first one: it is compared with itself/);
    await writeFile(join(repository.directory, 'notes.txt'), 'more\n');
    const dirty = await gaitkeeper(repository.directory, []);
    expect(dirty.stderr).toMatch(/the working tree with its uncommitted changes against \w{7} “/);
  });

  it('the only branch is the one to compare with, by whatever name', async () => {
    await using repository = await testRepository(service());
    await repository.git('branch', '--move', 'trunk');
    await repository.commit({ 'notes.txt': 'more' }, 'Notes');
    const ended = await gaitkeeper(repository.directory, []);
    expect(ended.stderr).toMatch(/“Notes” \(trunk\) against \w{7} “The base”/);
  });

  it.each<[string, Record<string, string> | null, RegExp]>([
    ['no repository', null, /not inside a git checkout\.\n→ .*git init/],
    [
      'no service',
      { 'notes.txt': 'none' },
      /No web application was found[\s\S]*→ Name it: .*--app/,
    ],
    [
      'no interpreter that it allows',
      { ...service(), 'pyproject.toml': '[project]\nrequires-python = ">=3.99"\n' },
      /No Python that satisfies >=3\.99 was found.*\n→ .*uv python install/,
    ],
  ])('%s is told with what to do', async (_, files, told) => {
    const folder = await mkdtemp(join(tmpdir(), 'gaitkeeper-nowhere-'));
    await using repository = files === null ? null : await testRepository(files);
    const ended = await gaitkeeper(repository?.directory ?? folder, ['--yes']);
    expect(ended.stderr).toMatch(told);
    expect(ended.status).not.toBe(0);
    expect(ended.stderr).not.toMatch(/^ {4}at /m);
    await rm(folder, { recursive: true });
  });
});

function escaped(text: string): string {
  return text.replace(/[.()]/g, '\\$&');
}
