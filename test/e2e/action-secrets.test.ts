import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { FakeGithub } from '../fake-github/index.ts';
import { readOutputs, readSummary, runnerEnvironment } from '../fake-github/runner-env.ts';
import { action } from './program.ts';
import { eventOfChange } from './pull-of.ts';
import { testRepository } from './repository.ts';
import { CONFIG, service } from './services.ts';

const PLANTED = { DB_PASSWORD: 'planted-pass-7731', API_TOKEN: 'planted-token-2249' };

it('no secret of the configuration comes out where a server prints all that it knows', async () => {
  await using github = await FakeGithub.start();
  const dying = service({ before: 'import os\nraise RuntimeError(str(dict(os.environ)))' });
  const config = `${CONFIG}env: { DATABASE_URL: "postgres://u:\${DB_PASSWORD}@db/x", API_TOKEN: "\${API_TOKEN}" }\n`;
  await using repository = await testRepository({ ...service(), 'gaitkeeper.yml': config }, dying);
  const { directory } = repository;
  const env = runnerEnvironment({
    ...{ github, workspace: directory, runId: 7002 },
    event: await eventOfChange(github, repository),
    inputs: { mode: 'check', token: github.token },
  });
  const ended = await action({ ...env, ...PLANTED }, directory);
  expect(ended.status).toBe(3);
  const log = ended.stdout.split('\n').filter((line) => !line.startsWith('::add-mask::'));
  const record = await readFile(join(directory, 'gaitkeeper-output', 'record.json'), 'utf8');
  expect(record).toContain("'API_TOKEN': '***'");
  const html = await readFile(join(directory, 'gaitkeeper-output', 'report.html'), 'utf8');
  const comment = github.comments(1)[0]?.body;
  expect(comment).toContain('postgres://u:');
  const outputs = JSON.stringify(readOutputs(env));
  const all = [...log, ended.stderr, record, html, comment, readSummary(env), outputs].join('\n');
  for (const [name, secret] of Object.entries(PLANTED)) {
    expect(all).not.toContain(secret);
    expect([name, ended.stdout.includes(`::add-mask::${secret}`)]).toEqual([name, true]);
  }
});

it('what the Action starts sees none of the runner’s secrets', async () => {
  await using github = await FakeGithub.start();
  await using repository = await testRepository(
    { ...service(), 'gaitkeeper.yml': CONFIG },
    { 'notes.txt': 'changed' },
  );
  const { directory } = repository;
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
  const env = runnerEnvironment({
    ...{ github, workspace: directory, runId: 7001 },
    event: await eventOfChange(github, repository),
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
