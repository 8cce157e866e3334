import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execa } from 'execa';
import { onTestFinished } from 'vitest';
import { commentEvent } from '../fake-github/events.ts';
import { type Comment, FakeGithub } from '../fake-github/index.ts';
import { runnerEnvironment } from '../fake-github/runner-env.ts';
import { action } from './program.ts';
import { measuringRun, REPORTING, recordOf, reportOn, upload } from './reporting.ts';

/** As `gaitkeeper init` gives them to the job that answers. */
const RESPONDING = {
  actions: 'write',
  checks: 'write',
  contents: 'write',
  'pull-requests': 'write',
  statuses: 'write',
} as const;

const FORK = 'contributor/bookstore';

/** A repository, and a fork's pull request in which `author` regressed under every cell, as a run has measured it. */
export async function measuredPull() {
  const github = await FakeGithub.start({ permissions: REPORTING });
  const { base, head } = hosted(github);
  const pull = github.addPull({ fork: FORK, headRef: 'topic' });
  github.setRole('maintainer', 'maintain');
  const run = measuringRun(github, pull);
  const first = recordOf(github, run);
  const record = { ...first, base: { ...(first.base ?? first.head), sha: base } };
  upload(github, run, record);
  const token = github.addToken({
    ...{ login: 'github-actions[bot]', kind: 'app', permissions: RESPONDING },
  });
  return { github, pull, run, record, base, head, token };
}

/** The same with the report on it. */
export async function reportedPull() {
  const scene = await measuredPull();
  return { ...scene, reported: await reportOn(scene.github, scene.run) };
}

/** Two commits on `main`, the first one of which is released, and one more on `topic` of a fork. */
function hosted(github: FakeGithub): { readonly base: string; readonly head: string } {
  github.host();
  const tree = github.git('hash-object', '-w', '-t', 'tree', '/dev/null');
  const commit = (message: string, ...parents: readonly string[]) =>
    github.git('commit-tree', tree, '-m', message, ...parents.flatMap((sha) => ['-p', sha]));
  const first = commit('First');
  const base = commit('Second', first);
  const head = commit('Change', base);
  github.git('update-ref', 'refs/heads/main', base);
  github.git('tag', 'v1.4.0', first);
  github.git('update-ref', 'refs/heads/topic', head);
  github.host(FORK);
  github.git('update-ref', '-d', 'refs/heads/topic');
  return { base, head };
}

/** Pushes another commit to the pull request, as its author. @returns it */
export async function pushMore({ github }: Scene, message: string): Promise<string> {
  const directory = temporary();
  const git = async (...args: string[]) => (await execa('git', args, { cwd: directory })).stdout;
  const author = github.addToken({
    ...{ login: 'contributor', kind: 'user', permissions: { contents: 'write' } },
  });
  await git('clone', '--quiet', '--branch', 'topic', github.remote(author, FORK), '.');
  const who = ['-c', 'user.name=Test', '-c', 'user.email=test@example.org'];
  await git(...who, 'commit', '--quiet', '--allow-empty', '-m', message);
  await git('push', '--quiet', 'origin', 'topic');
  return git('rev-parse', 'HEAD');
}

export type Scene = Awaited<ReturnType<typeof measuredPull>>;

export function comment({ github }: Scene, body: string, author = 'maintainer'): Comment {
  return github.addComment(1, author, body);
}

/** The built Action on a comment, as the runner would start it: without any checkout. */
export async function respondTo(
  { github, token }: Scene,
  comment: Comment,
  more: { readonly inputs?: Readonly<Record<string, string>>; readonly attempt?: number } = {},
) {
  const workspace = temporary();
  const env = runnerEnvironment({
    github,
    event: commentEvent(github, comment),
    inputs: { mode: 'respond', token, ...more.inputs },
    workspace,
    attempt: more.attempt ?? 1,
  });
  return action(env, workspace);
}

/** Says something, and returns what was answered. */
export async function say(scene: Scene, body: string, author?: string) {
  const said = comment(scene, body, author);
  const ended = await respondTo(scene, said);
  const answers = answersTo(scene, said);
  return { ...ended, comment: said, answers, answer: answers[0] ?? '' };
}

export function answersTo({ github }: Scene, { id }: Comment): readonly string[] {
  const marker = `<!-- gaitkeeper answer to=${id} -->\n`;
  const bodies = github.comments(1).map(({ body }) => body);
  return bodies.flatMap((body) => (body.startsWith(marker) ? [body.slice(marker.length)] : []));
}

/** Our reports that stand on the pull request. */
export function reportsOn({ github }: Scene): readonly string[] {
  const bodies = github.comments(1).map(({ body }) => body);
  return bodies.filter((body) => body.startsWith('<!-- gaitkeeper v1 '));
}

/** What stands on the data branch below a folder, by path. */
export function stored({ github }: Scene, folder: string): Record<string, unknown> {
  const branch = 'gaitkeeper-data';
  const names = github.git('ls-tree', '-r', '--name-only', branch, `${folder}/`).trim().split('\n');
  return Object.fromEntries(
    names
      .filter(Boolean)
      .map((name) => [name, JSON.parse(github.git('show', `${branch}:${name}`))]),
  );
}

function temporary(): string {
  const path = mkdtempSync(join(tmpdir(), 'gaitkeeper-e2e-'));
  onTestFinished(() => rmSync(path, { recursive: true, force: true, maxRetries: 3 }));
  return path;
}
