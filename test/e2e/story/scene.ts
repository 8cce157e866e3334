import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { execa } from 'execa';
import { FakeGithub, type Pull } from '../../fake-github/index.ts';
import { WorkflowRunner } from '../../fake-github/runner/index.ts';
import { cleanEnvironment, gaitkeeper } from '../program.ts';
import type { Files } from '../repository.ts';
import { shop } from './shop.ts';

export const FORK = 'contributor/shop';
const BOT = 'github-actions[bot]';

/** Somebody with a clone of the repository, who pushes under their own name. */
export interface Person {
  readonly clone: string;
  git(...args: string[]): Promise<string>;
  commit(files: Files, message: string): Promise<void>;
}

/** A repository on GitHub with the workflows that \`init\` has written, and those who work on it. */
export interface Scene extends AsyncDisposable {
  readonly github: FakeGithub;
  readonly runner: WorkflowRunner;
  readonly maintainer: Person;
  readonly contributor: Person;
}

/** @param jobs that the matrix is spread over at most. */
export async function scene(jobs = 3): Promise<Scene> {
  const github = await FakeGithub.start({ repository: 'octo-org/shop' });
  const folder = await mkdtemp(join(tmpdir(), 'gaitkeeper-story-'));
  github.host();
  github.setRole('maintainer', 'maintain');
  const maintainer = await clonedBy(github, 'maintainer', folder);
  await maintainer.commit(shop(), 'A shop');
  const initialized = await gaitkeeper(maintainer.clone, ['init', '--jobs', String(jobs)]);
  if (initialized.status !== 0) throw new Error(initialized.stderr);
  await maintainer.commit({}, 'Measure pull requests');
  await maintainer.git('tag', 'v1.0.0');
  await maintainer.git('push', '--quiet', 'origin', 'main', 'v1.0.0');
  github.host(FORK);
  const contributor = await clonedBy(github, 'contributor', folder, FORK);
  const runner = new WorkflowRunner(github, machine());
  return {
    ...{ github, runner, maintainer, contributor },
    async [Symbol.asyncDispose]() {
      runner[Symbol.dispose]();
      await rm(folder, { recursive: true, force: true, maxRetries: 3 });
      await github[Symbol.asyncDispose]();
    },
  };
}

/** A pull request from the contributor's fork. */
export async function openPull(
  { github, contributor }: Scene,
  branch: string,
  files: Files,
  message: string,
): Promise<Pull> {
  await contributor.git('switch', '--quiet', '--create', branch);
  await contributor.commit(files, message);
  await contributor.git('push', '--quiet', 'origin', branch);
  return github.addPull({ fork: FORK, headRef: branch, author: 'contributor', title: message });
}

/** Our comments on a pull request that carry a report. */
export function reports({ github }: Scene, { number }: Pull): string[] {
  return bodies(github, number).filter((body) => body.startsWith('<!-- gaitkeeper v1 key='));
}

/** Our answers to slash commands. */
export function answers({ github }: Scene, { number }: Pull): string[] {
  return bodies(github, number).filter((body) => !body.startsWith('<!-- gaitkeeper v1 key='));
}

function bodies(github: FakeGithub, number: number): string[] {
  return github
    .comments(number)
    .filter(({ author }) => author === BOT)
    .map(({ body }) => body);
}

async function clonedBy(
  github: FakeGithub,
  login: string,
  folder: string,
  repository?: string,
): Promise<Person> {
  const permissions = login === 'maintainer' ? ({ contents: 'write' } as const) : {};
  const token = github.addToken({ login, kind: 'user', permissions });
  const clone = join(folder, login);
  await mkdir(clone);
  const who = ['-c', `user.name=${login}`, '-c', `user.email=${login}@example.org`];
  const git = async (...args: string[]) => {
    const env = { ...cleanEnvironment(), GIT_CONFIG_GLOBAL: '/dev/null', GIT_TERMINAL_PROMPT: '0' };
    const options = { cwd: clone, env, extendEnv: false };
    return (await execa('git', [...who, ...args], options)).stdout;
  };
  await git('clone', '--quiet', github.remote(token, repository), '.');
  const commit = async (files: Files, message: string) => {
    await writeFiles(clone, files);
    await git('add', '--all');
    await git('commit', '--quiet', '--message', message);
  };
  return { clone, git, commit };
}

/** What a runner's machine has beside what GitHub sets: environments are made once for all tests. */
function machine(): Record<string, string> {
  const { PATH: _path, HOME: _home, ...rest } = cleanEnvironment();
  return { ...rest, GAITKEEPER_FOLLOW_SECONDS: '1' };
}

async function writeFiles(directory: string, files: Files): Promise<void> {
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(directory, path)), { recursive: true });
    await writeFile(join(directory, path), content);
  }
}
