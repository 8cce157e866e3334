import { mkdir, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { FakeGithub } from '../fake-github/index.ts';
import { workflowCommands } from '../fake-github/runner/workflow-commands.ts';
import { runnerEnvironment } from '../fake-github/runner-env.ts';
import { action } from './program.ts';
import { eventOfChange } from './pull-of.ts';
import { testRepository } from './repository.ts';
import { CONFIG, service } from './services.ts';

const ACTION = new URL('../../action.yml', import.meta.url);
const RECORD = fileURLToPath(new URL('../../fixtures/records/n-plus-one.json', import.meta.url));

/** What a shell, git, the runner and a path would take for something else than text. */
const HOSTILE =
  '--upload-pack=x $(touch pwned) `touch pwned`; touch pwned | touch pwned\n::set-env name=A::pwned\n##[set-env name=A]pwned\n../$(touch pwned)';

/** The mode that reads an input, where `plan` does not. */
const READ_BY: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  tag: { mode: 'gate' },
  'allow-first': { mode: 'gate' },
  shard: { mode: 'measure' },
  cells: { mode: 'measure', shard: '1/1' },
  records: { mode: 'report' },
  output: { mode: 'report', records: RECORD },
  progress: { mode: 'report', records: RECORD },
  comment: { mode: 'report', records: RECORD },
  sinks: { mode: 'report', records: RECORD },
  threshold: { mode: 'report', records: RECORD },
  workflow: { mode: 'respond' },
};

it('no input of the Action is anything but text', { timeout: 600_000 }, async () => {
  await using github = await FakeGithub.start();
  await using repository = await testRepository(
    { ...service(), 'gaitkeeper.yml': CONFIG },
    { 'notes.txt': 'changed' },
  );
  const { directory } = repository;
  const home = join(directory, '.git', 'home');
  await mkdir(home);
  const event = await eventOfChange(github, repository);
  const { inputs } = parse(await readFile(ACTION, 'utf8')) as { inputs: object };
  for (const name of Object.keys(inputs)) {
    const given = { mode: 'plan', ...READ_BY[name], [name]: HOSTILE };
    const env = runnerEnvironment({ github, workspace: directory, event, inputs: given });
    const { stdout, stderr } = await action({ ...env, HOME: home }, directory);
    const orders = workflowCommands(stdout).filter(({ name: order }) => !HARMLESS.has(order));
    expect(orders, name).toEqual([]);
    // Ours end with a sentence; what Node says of a failure of its own has a stack.
    expect(`${stdout}${stderr}`, name).not.toMatch(/^\s+at .*:\d+:\d+\)?$/m);
    const files = await readdir(directory, { recursive: true });
    expect(
      files.filter((path) => /(?:^|\/)pwned$/.test(path)),
      name,
    ).toEqual([]);
    for (const file of ['GITHUB_ENV', 'GITHUB_PATH', 'GITHUB_STATE']) {
      expect(await readFile(env[file] as string, 'utf8'), name).toBe('');
    }
  }
});

/** What shows something, and sets nothing. */
const HARMLESS = new Set(['error', 'warning', 'notice', 'debug', 'group', 'endgroup']);
