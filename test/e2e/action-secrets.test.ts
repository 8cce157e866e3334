import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { pullRequestEvent } from '../fake-github/events.ts';
import { FakeGithub } from '../fake-github/index.ts';
import { runnerEnvironment } from '../fake-github/runner-env.ts';
import { action } from './program.ts';
import { testRepository } from './repository.ts';
import { CONFIG, service } from './services.ts';

it('what the Action starts sees none of the runner’s secrets', async () => {
  await using github = await FakeGithub.start();
  await using repository = await testRepository(
    { ...service(), 'gaitkeeper.yml': CONFIG },
    { 'notes.txt': 'changed' },
  );
  const { directory, git } = repository;
  // Stands for all that inherits our environment: git does, and so do installers.
  const home = join(directory, '.git', 'home');
  await mkdir(home);
  const shim = join(home, 'git');
  const real = (process.env.PATH ?? '').split(':').map((folder) => join(folder, 'git'));
  await writeFile(
    shim,
    `#!/bin/sh\nenv >> "${home}/seen"\nfor git in ${real.join(' ')}; do [ -x "$git" ] && exec "$git" "$@"; done\n`,
  );
  await chmod(shim, 0o755);
  const pull = github.addPull({
    ...{ number: 1, headRef: 'change', headSha: await git('rev-parse', 'change') },
    baseSha: await git('rev-parse', 'main'),
  });
  const env = runnerEnvironment({
    ...{ github, workspace: directory, runId: 7001 },
    event: pullRequestEvent(github, pull, await git('rev-parse', 'HEAD')),
    inputs: { mode: 'plan', token: 'ghs_input' },
  });
  const ended = await action(
    { ...env, HOME: home, PATH: `${home}:${process.env.PATH}`, ACTIONS_RUNTIME_TOKEN: 'runtime' },
    directory,
  );
  expect(ended).toMatchObject({ status: 0, stdout: expect.stringContaining('"include"') });
  const seen = await readFile(join(home, 'seen'), 'utf8');
  expect(seen).toMatch(/^GITHUB_ACTIONS=true$/m);
  expect(seen).not.toMatch(/^INPUT_TOKEN=|^ACTIONS_RUNTIME_TOKEN=/m);
});
