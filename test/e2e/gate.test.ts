import { readFileSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { pullRequestEvent, type RunnerEvent, releaseEvent } from '../fake-github/events.ts';
import { FakeGithub } from '../fake-github/index.ts';
import { readOutputs, readSummary, runnerEnvironment } from '../fake-github/runner-env.ts';
import { slow } from '../slow.ts';
import { action, gaitkeeper } from './program.ts';
import { type TestRepository, testRepository } from './repository.ts';
import { CONFIG, SLOWER, service } from './services.ts';

const QUICK = CONFIG.replace('budget: 8s', 'budget: 5s');
const STORING = QUICK.replace('baseline: off', 'baseline: folder:.git/gaitkeeper');
const base = { ...service(), 'gaitkeeper.yml': QUICK };
const SLOW = service({ spin: SLOWER });

/** What a pull request on GitHub leaves in the history. */
const merge = (number: number, title: string) =>
  `Merge pull request #${number} from ada/topic\n\n${title}`;

const unwrapped = (output: string) => output.replace(/\s+/g, ' ');

describe('gaitkeeper gate', () => {
  it('fails a release that is slower, names what lies between, and passes it once that is accepted', {
    timeout: 240_000,
  }, async () => {
    await using repository = await testRepository({ ...base, 'gaitkeeper.yml': STORING });
    const cli = (...args: string[]) => gaitkeeper(repository.directory, args);
    await repository.git('tag', '--annotate', '--message', 'One', 'v1.0.0');
    await repository.commit(SLOW, merge(5, 'Read the <b>genres</b>, too'));
    const output = join(repository.directory, '.git', 'out');
    const ended = await cli('gate', '--tag', 'v1.1.0', '--output', output);
    expect(ended.stdout).toMatch(/slower/);
    expect(unwrapped(ended.stdout)).toContain(
      'Release v1.1.0: compared with v1.0.0, the highest version before v1.1.0 in its history · 1 commit and 1 pull request since',
    );
    expect(ended.stdout).toContain('#5 Read the <b>genres</b>, too: not recorded');
    expect(unwrapped(ended.stdout)).toContain(
      'What each pull request changed is not known: no history is stored.',
    );
    expect(ended.status).toBe(1);
    const report = readFileSync(join(output, 'report.md'), 'utf8');
    expect(report).toMatch(/\*\*Release\*\* `v1\.1\.0`: compared with `v1\.0\.0`, the highest/);
    expect(report).not.toContain('<b>');

    const accepted = ['home', 'The law wants it.', '--record', output, '--by', 'Ada'];
    expect((await cli('accept', ...accepted)).status).toBe(0);
    await repository.git('tag', 'v1.1.0');
    const again = await cli('gate');
    expect(again.stdout).toContain('v1.1.0 against v1.0.0');
    expect(unwrapped(again.stdout)).toMatch(
      /home: by Ada, [\d-]{10}: “The law wants it\.” \(k\w{8}\)/,
    );
    expect(again.stdout).toMatch(/^▽/);
    expect(again.status).toBe(0);
  });

  it('does not pass the first release, unless that is allowed', async () => {
    await using repository = await testRepository(base);
    await repository.git('tag', 'nightly');
    const ended = await gaitkeeper(repository.directory, ['gate', '--tag', 'v1.0.0']);
    expect(ended.stderr).toMatch(/No release comes before v1\.0\.0\.[\s\S]*--allow-first.*--base/);
    expect(ended.status).toBe(4);
    const allowed = await gaitkeeper(repository.directory, ['gate', '--allow-first']);
    expect(allowed.stdout).toMatch(/No release comes before .* Nothing was compared/);
    expect(allowed.status).toBe(0);
  });

  it('says what to do where the last release does not boot any more and was never recorded', async () => {
    const broken = service({ before: 'raise RuntimeError("no such module")\n' });
    await using repository = await testRepository({ ...base, ...broken });
    await repository.git('tag', 'v1.0.0');
    await repository.commit(service(), 'Works on what there is now');
    const output = join(repository.directory, '.git', 'out');
    const ended = await gaitkeeper(repository.directory, ['gate', '--output', output]);
    expect(ended.status).toBe(4);
    expect(readFileSync(join(output, 'report.md'), 'utf8')).toMatch(
      /`v1\.0\.0` cannot be measured any more, and no record of it stands in/,
    );
  });

  slow(
    'goes by the stored record of a release that does not boot any more',
    {
      timeout: 240_000,
    },
    async () => {
      await using repository = await testRepository({});
      const library = join(repository.directory, '.git', 'library');
      const before = `open(${JSON.stringify(library)})\n`;
      await repository.commit({ 'gaitkeeper.yml': STORING, ...service({ before }) }, 'Needs it');
      await repository.git('tag', 'v1.0.0');
      await writeFile(library, '');
      const recorded = await gaitkeeper(repository.directory, ['record', '--base', 'v1.0.0']);
      expect(recorded.status).toBe(0);
      await repository.commit({ 'gaitkeeper.yml': STORING, ...SLOW }, 'Needs it no more');
      await rm(library);
      const ended = await gaitkeeper(repository.directory, ['gate', '--json']);
      const { assessment } = JSON.parse(ended.stdout) as {
        assessment: { comparisons: { leg: string; gates: boolean }[] };
      };
      const gating = assessment.comparisons.filter(({ gates }) => gates);
      expect(gating.length).toBeGreaterThan(0);
      expect(gating.every(({ leg }) => leg === 'stored')).toBe(true);
      expect(ended.status).not.toBe(4);
    },
  );
});

const POSTING = { checks: 'write', 'pull-requests': 'write', statuses: 'write' } as const;

/** The built Action in `mode: gate`, as the runner would start it. */
async function gateOn(
  github: FakeGithub,
  repository: TestRepository,
  event: RunnerEvent,
  inputs: Readonly<Record<string, string>> = {},
) {
  const env = runnerEnvironment({
    ...{ github, event, workspace: repository.directory, workflow: 'Gaitkeeper' },
    inputs: { mode: 'gate', token: github.token, ...inputs },
  });
  const ended = await action(env, repository.directory);
  return { ...ended, outputs: readOutputs(env), summary: readSummary(env) };
}

describe('the built Action', () => {
  slow(
    'reports on a release pull request beside the ordinary report, under its own names',
    {
      timeout: 240_000,
    },
    async () => {
      await using github = await FakeGithub.start({ permissions: POSTING });
      await using repository = await testRepository(base, { version: '1.1.0' });
      const { git } = repository;
      await git('tag', 'v1.0.0', 'main');
      await git('switch', '--quiet', 'main');
      await repository.commit(SLOW, 'Slower');
      const [headSha, baseSha] = [await git('rev-parse', 'change'), await git('rev-parse', 'main')];
      await git('merge', '--quiet', '--no-ff', '-m', `Merge ${headSha} into ${baseSha}`, 'change');
      const pull = github.addPull({ number: 1, headSha, baseSha, headRef: 'change' });
      const event = pullRequestEvent(github, pull, await git('rev-parse', 'HEAD'));
      const ordinary = await action(
        runnerEnvironment({
          ...{ github, event, workspace: repository.directory, workflow: 'Gaitkeeper' },
          inputs: { mode: 'check', token: github.token },
        }),
        repository.directory,
      );
      // The pull request itself changes nothing but the version; what it releases is slower.
      expect(ordinary.status).toBe(0);
      const sinks = 'comment, check-run, commit-status';
      const gated = await gateOn(github, repository, event, { tag: 'v1.1.0', sinks });
      expect(gated.status).toBe(1);
      expect(gated.outputs).toMatchObject({
        ...{ outcome: 'regressed', release: 'v1.1.0', 'previous-release': 'v1.0.0' },
      });
      const bodies = github.comments(1).map(({ body }) => body);
      expect(bodies).toHaveLength(2);
      expect(bodies[0]).not.toContain('**Release**');
      expect(bodies[1]).toMatch(
        /### 🔴[\s\S]*\*\*Release\*\* `v1\.1\.0`: compared with `v1\.0\.0`/,
      );
      const name = expect.stringMatching(/^Gaitkeeper release\b/);
      expect(github.checkRuns(headSha)).toMatchObject([{ name, conclusion: 'failure' }]);
      const context = expect.stringMatching(/^gaitkeeper\/release\b/);
      expect(github.statuses(headSha)).toMatchObject([{ context, state: 'failure' }]);
    },
  );

  it('measures the package whose release was published, and writes no check that it was not told to', {
    timeout: 240_000,
  }, async () => {
    await using github = await FakeGithub.start({ permissions: {} });
    const config = `${QUICK}sinks: [comment, check-run]\n`;
    await using repository = await testRepository({ ...base, 'gaitkeeper.yml': config });
    const { git } = repository;
    for (const tag of ['shop/v1.0', 'admin/v7.0']) await git('tag', tag);
    const sha = await repository.commit(SLOW, 'Slower');
    for (const tag of ['shop/v1.1', 'admin/v7.1']) await git('tag', tag);
    const published = github.addRelease({ tag: 'shop/v1.1' });
    const gated = await gateOn(github, repository, releaseEvent(github, published, sha));
    expect(gated.stdout).toMatch(/shop\/v1\.1 against shop\/v1\.0/);
    expect(gated.outputs).toMatchObject({ release: 'shop/v1.1', 'previous-release': 'shop/v1.0' });
    expect(gated.status).toBe(1);
    expect(github.requests).toEqual([]);
  });

  it('lets the first release pass where that is allowed, and says so in the summary', async () => {
    await using github = await FakeGithub.start({ permissions: {} });
    await using repository = await testRepository(base);
    await repository.git('tag', 'v0.1');
    const event = releaseEvent(
      github,
      github.addRelease({ tag: 'v0.1' }),
      await repository.git('rev-parse', 'HEAD'),
    );
    expect((await gateOn(github, repository, event)).status).toBe(4);
    const gated = await gateOn(github, repository, event, { 'allow-first': 'true' });
    expect(gated.status).toBe(0);
    expect(gated.outputs).toMatchObject({ outcome: 'passed', verdict: 'first-release' });
    expect(gated.summary).toMatch(/No release comes before v0\.1\. Nothing was compared/);
  });
});
