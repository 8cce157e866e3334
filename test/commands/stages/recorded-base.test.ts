import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execa } from 'execa';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openStore } from '../../../src/baseline/registry.ts';
import { addToHistory } from '../../../src/baseline/write-history.ts';
import type { CommandIo } from '../../../src/commands/io.ts';
import type { Project } from '../../../src/commands/stages/open.ts';
import { againstRecorded, toBeRecorded } from '../../../src/commands/stages/recorded-base.ts';
import { findRepository } from '../../../src/service/repository.ts';
import { entryOf } from '../../verdict/histories.ts';
import { cellOf, recordOf } from '../../verdict/records.ts';

let root = '';
let remote = '';
let shas: string[] = [];

const git = async (directory: string, ...args: string[]) => {
  const person = ['-c', 'user.name=Test', '-c', 'user.email=test@example.org'];
  return (await execa('git', [...person, ...args], { cwd: directory })).stdout;
};

/** Six commits on `main` of a bare repository. */
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'gaitkeeper-recorded-'));
  remote = join(root, 'remote.git');
  const work = join(root, 'work');
  await git(root, 'init', '--quiet', '--bare', '--initial-branch=main', remote);
  await git(remote, 'config', 'uploadpack.allowFilter', 'true');
  await git(remote, 'config', 'uploadpack.allowAnySHA1InWant', 'true');
  await git(root, 'init', '--quiet', '--initial-branch=main', work);
  await git(work, 'remote', 'add', 'origin', `file://${remote}`);
  shas = [];
  for (let at = 0; at < 6; at++) {
    await git(work, 'commit', '--quiet', '--allow-empty', '-m', `Change ${at}`);
    shas.push(await git(work, 'rev-parse', 'HEAD'));
  }
  await git(work, 'push', '--quiet', 'origin', 'main');
});

afterEach(() => rm(root, { recursive: true, force: true, maxRetries: 3 }));

async function recorded(at: number, works = true): Promise<void> {
  const sha = shas[at] ?? '';
  const store = openStore('branch:gaitkeeper-data', { repository: join(root, 'work') });
  const head = { ...recordOf([]).head, sha };
  const startedAt = new Date(Date.UTC(2026, 0, 1, at)).toISOString();
  await store.add(recordOf([cellOf('a', [])], { head, startedAt }), async (view, run) => {
    const entry = entryOf(at, {}, { sha, run: run.id, ...(works ? {} : { points: [] }) });
    return (await addToHistory(view, entry, new Map())).files;
  });
}

/** As actions/checkout leaves it: one commit deep. */
async function project(over: Partial<Project> = {}): Promise<Project> {
  const clone = join(root, 'clone');
  await git(root, 'clone', '--quiet', '--depth=1', `file://${remote}`, clone);
  const config = { baseline: 'branch:gaitkeeper-data', base: null, name: 'books', directory: '.' };
  return {
    ...{ request: { head: undefined }, config, github: null, folder: '.', shard: null },
    repository: await findRepository(clone),
    ...over,
  } as unknown as Project;
}

const said: string[] = [];
const io = { info() {}, warn: (line: string) => said.push(line) } as unknown as CommandIo;
const PUSH = { event: 'push', pull: null } as unknown as NonNullable<Project['github']>;

describe('what is recorded is measured against', () => {
  test('the newest commit before it that was recorded, so that no hole is left', async () => {
    for (const at of [0, 2]) await recorded(at);
    expect((await againstRecorded(await project(), io)).config.base).toBe(shas[2]);
  });

  test('not the commit itself, where it was recorded before', async () => {
    for (const at of [3, 5]) await recorded(at);
    expect((await againstRecorded(await project(), io)).config.base).toBe(shas[3]);
  });

  test('not a commit at which nothing could be measured', async () => {
    await recorded(2);
    await recorded(4, false);
    expect((await againstRecorded(await project(), io)).config.base).toBe(shas[2]);
  });

  test('what the user says', async () => {
    await recorded(2);
    const given = await project();
    const config = { ...given.config, base: 'v1.0' };
    expect((await againstRecorded({ ...given, config }, io)).config.base).toBe('v1.0');
  });

  test('what it always was, where nothing was recorded', async () => {
    expect((await againstRecorded(await project(), io)).config.base).toBeNull();
    expect(said).toEqual([]);
  });
});

describe('a job whose record another one stores', () => {
  test('does the same on a push', async () => {
    await recorded(2);
    expect((await toBeRecorded(await project({ github: PUSH }), io)).config.base).toBe(shas[2]);
  });

  test('does not where shards could disagree, nor on a pull request', async () => {
    await recorded(2);
    const whole = await project({ github: PUSH });
    const shard = { index: 1, total: 2 };
    expect((await toBeRecorded({ ...whole, shard }, io)).config.base).toBeNull();
    const github = { ...PUSH, event: 'pull_request' } as NonNullable<Project['github']>;
    expect((await toBeRecorded({ ...whole, github }, io)).config.base).toBeNull();
  });
});
