import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { execa } from 'execa';
import { expect, it } from 'vitest';
import { fromBufferPromise } from 'yauzl';
import { FakeGithub } from '../fake-github/index.ts';
import { type JobLog, WorkflowRunner } from '../fake-github/runner/index.ts';
import { cleanEnvironment, gaitkeeper } from './program.ts';
import type { Files } from './repository.ts';
import { CONFIG, SLOWER, service } from './services.ts';

const RECORDING = CONFIG.replace('baseline: off', 'baseline: branch:gaitkeeper-data').replace(
  'profile: false\n',
  '',
);
const TWO_CELLS = RECORDING.replace('servers: wsgiref', 'servers: wsgiref\nthreads: [2, 4]');

/** A private repository whose maintainer has run `init --simple`, with a runner for what that wrote. */
async function privateRepository(config: string, flags: readonly string[]) {
  const github = await FakeGithub.start({ repository: 'octo-org/shop', private: true });
  const clone = await mkdtemp(join(tmpdir(), 'gaitkeeper-simple-'));
  github.host();
  const permissions = { contents: 'write' } as const;
  const token = github.addToken({ login: 'maintainer', kind: 'user', permissions });
  const git = (...args: string[]) => execa('git', [...IDENTITY, ...args], { cwd: clone });
  const commit = async (files: Files, message: string) => {
    for (const [path, text] of Object.entries(files)) {
      await mkdir(dirname(join(clone, path)), { recursive: true });
      await writeFile(join(clone, path), text);
    }
    await git('add', '--all');
    await git('commit', '--quiet', '-m', message);
  };
  await git('clone', '--quiet', github.remote(token), '.');
  await commit({ ...service(), 'gaitkeeper.yml': config }, 'A service');
  const initialized = await gaitkeeper(clone, ['init', '--simple', ...flags]);
  expect(initialized.status).toBe(0);
  await commit({}, 'Measure pull requests');
  await git('push', '--quiet', 'origin', 'main');
  const { PATH: _path, HOME: _home, ...machine } = cleanEnvironment();
  const runner = new WorkflowRunner(github, machine);
  return {
    ...{ github, runner, git, commit },
    async [Symbol.asyncDispose]() {
      runner[Symbol.dispose]();
      await rm(clone, { recursive: true, force: true, maxRetries: 3 });
      await github[Symbol.asyncDispose]();
    },
  };
}

const IDENTITY = ['-c', 'user.name=Maintainer', '-c', 'user.email=maintainer@example.org'];

const briefly = ({ name, conclusion }: JobLog) => `${name} ${conclusion}`;

/** The flame graph that a comment names, from the run that it leads to. */
async function drawnOn(github: FakeGithub, body: string): Promise<string> {
  const found =
    /\[the artifacts of the run\]\(\S+\/octo-org\/shop\/actions\/runs\/(\d+)#artifacts\).*`(profiles\/\S+\.html)`/.exec(
      body,
    );
  const [, run, graph] = found ?? expect.fail(body);
  for (const { content } of github.artifacts(Number(run))) {
    const zip = await fromBufferPromise(content);
    for await (const entry of zip.eachEntry()) {
      if (entry.fileName === graph) return text(await zip.openReadStreamPromise(entry));
    }
  }
  return expect.fail(`no artifact has ${graph}`);
}

const WORKFLOWS: [string, string, string[], string[], string[]][] = [
  ['one job', RECORDING, [], ['check failure'], ['record success']],
  [
    'several jobs',
    TWO_CELLS,
    ['--jobs', '2'],
    ['plan success', 'measure (1/2) success', 'measure (2/2) success', 'report failure'],
    ['plan success', 'measure (1/2) success', 'measure (2/2) success', 'record success'],
  ],
];

it.each(WORKFLOWS.slice(0, process.env.GAITKEEPER_SLOW ? 2 : 1))(
  'of a private repository, whose checkouts keep no token, %s measure, comment and record',
  {
    timeout: 300_000,
  },
  async (_name, config, flags, onPull, onPush) => {
    await using there = await privateRepository(config, flags);
    const { github, runner, git, commit } = there;
    await git('switch', '--quiet', '--create', 'slower');
    // The base is two commits away, and a checkout has but one.
    await commit({ 'notes.txt': 'one' }, 'Notes');
    await commit(service({ spin: SLOWER }), 'Slower');
    await git('push', '--quiet', 'origin', 'slower');
    const pull = github.addPull({ headRef: 'slower', author: 'maintainer' });
    await runner.settle();
    expect(runner.log.filter(({ conclusion }) => conclusion !== 'skipped').map(briefly)).toEqual(
      onPull,
    );
    const [comment, ...others] = github.comments(pull.number);
    expect(others).toEqual([]);
    expect(comment?.body).toMatch(/^<!-- gaitkeeper v1 [\s\S]*### 🔴/);
    expect(await drawnOn(github, comment?.body ?? '')).toContain('class="graph"');

    const before = runner.log.length;
    await git('switch', '--quiet', 'main');
    await git('merge', '--quiet', '--no-ff', '-m', 'Merge', 'slower');
    await git('push', '--quiet', 'origin', 'main');
    await runner.settle();
    const pushed = runner.log.slice(before).filter(({ conclusion }) => conclusion !== 'skipped');
    expect(pushed.map(briefly)).toEqual(onPush);
    expect(github.git('ls-tree', '-r', '--name-only', 'gaitkeeper-data')).toMatch(
      /^runs\/.*\.json$/m,
    );
  },
);
