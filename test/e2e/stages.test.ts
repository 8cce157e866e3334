import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execa } from 'execa';
import { describe, expect, it } from 'vitest';
import { gaitkeeper } from './program.ts';
import { testRepository } from './repository.ts';
import { CONFIG, SLOWER, service } from './services.ts';

const slow = service({ spin: SLOWER });
const TIMES = { minutes: expect.any(Number), timeout: expect.any(Number) };
const two = CONFIG.replace('servers: wsgiref', 'servers: wsgiref\nthreads: [2, 4]');

async function folder() {
  const path = await mkdtemp(join(tmpdir(), 'gaitkeeper-e2e-out-'));
  return { path, [Symbol.asyncDispose]: () => rm(path, { recursive: true, force: true }) };
}

describe('the stages by themselves', () => {
  it.runIf(process.env.GAITKEEPER_SLOW)(
    'plan, measure in shards and report in another place come to the same as check',
    async () => {
      await using repository = await testRepository({ ...service(), 'gaitkeeper.yml': two }, slow);
      await using out = await folder();
      const planned = await gaitkeeper(repository.directory, ['plan', '--shards', '2']);
      expect(JSON.parse(planned.stdout).include).toEqual([
        { shard: '1/2', cells: expect.stringMatching(/^wsgiref\/.*\/t2$/), ...TIMES },
        { shard: '2/2', cells: expect.stringMatching(/^wsgiref\/.*\/t4$/), ...TIMES },
      ]);
      const measure = (shard: string) =>
        gaitkeeper(repository.directory, ['measure', '--shard', shard, '--output', out.path]);
      expect((await measure('1/2')).status).toBe(0);

      const half = await gaitkeeper(out.path, ['report', '.']);
      expect(half.stdout).toMatch(/Shard 2\/2 did not arrive/);

      expect((await measure('2/2')).status).toBe(0);
      // Not in the repository: the report needs nothing but the records.
      const whole = await gaitkeeper(out.path, ['report', '.', '--json']);
      const { record, assessment } = JSON.parse(whole.stdout);
      expect(record.cells.map(({ threads }: { threads: number }) => threads)).toEqual([2, 4]);
      expect(assessment.outcome).toBe('regressed');
      expect(whole.status).toBe(1);
    },
  );

  it('a shard that there is not is a mistake, told with its mend', async () => {
    await using repository = await testRepository({ ...service(), 'gaitkeeper.yml': two }, slow);
    const ended = await gaitkeeper(repository.directory, ['measure', '--shard', '9/2']);
    expect(ended.status).toBe(2);
    expect(ended.stderr).toMatch(/9\/2[\s\S]*2\/8/);
  });

  it('a record that somebody forged is refused with what is wrong', async () => {
    await using out = await folder();
    await execa('tee', [join(out.path, 'record.json')], { input: '{"version": 1, "id": 1e999}' });
    const ended = await gaitkeeper(out.path, ['report', '.']);
    expect(ended.status).toBe(2);
    expect(ended.stderr).toMatch(/record\.json/);
  });
});

describe('the stored baseline', () => {
  it('takes records that are there, in a job that knows no variable of the service', async () => {
    await using place = await folder();
    const config = `${CONFIG.replace('baseline: off', 'baseline: "folder:../stored"')}env: { DATABASE: "\${DATABASE}" }\n`;
    await using repository = await testRepository({ ...service(), 'gaitkeeper.yml': config });
    const baseline = `folder:${place.path}`;
    const measuring = await gaitkeeper(repository.directory, ['record', '--baseline', baseline]);
    expect(measuring.stderr).toContain('DATABASE');
    expect(measuring.status).toBe(2);

    const records = new URL('../../fixtures/records/n-plus-one.json', import.meta.url).pathname;
    const stored = await gaitkeeper(repository.directory, [
      'record',
      records,
      '--baseline',
      baseline,
    ]);
    expect(stored).toMatchObject({ status: 0, stderr: expect.stringMatching(/Stored/) });
  });

  const places: [string, string][] = [['a branch of the remote', 'branch:gaitkeeper-data']];
  if (process.env.GAITKEEPER_SLOW) places.push(['a folder', 'folder:.git/records']);

  it.each(places)('in %s decides where the base no longer boots', async (_name, location) => {
    await using place = await folder();
    const origin = join(place.path, 'origin.git');
    await execa('git', ['init', '--quiet', '--bare', origin]);
    const config = CONFIG.replace('baseline: off', `baseline: "${location}"`).replace('8s', '5s');
    // What the base needs is gone by the time of the pull request.
    const gone = join(place.path, 'gone');
    const before = `import os\nif os.path.exists(${JSON.stringify(gone)}): raise RuntimeError("gone")\n`;
    await using repository = await testRepository({
      ...service({ before }),
      'gaitkeeper.yml': config,
    });
    await repository.git('remote', 'add', 'origin', origin);
    await repository.git('push', '--quiet', 'origin', 'main');
    await repository.commit({ 'notes.txt': 'one more' }, 'A commit to record');
    const branches = await repository.git('branch', '--list');

    const recorded = await gaitkeeper(repository.directory, ['record']);
    expect(recorded.stderr).toMatch(/Stored/);
    expect(recorded.status).toBe(0);
    expect(await repository.git('branch', '--list')).toBe(branches);

    await execa('touch', [gone]);
    await repository.git('switch', '--quiet', '-c', 'change');
    await repository.commit(slow, 'Slower');
    const ended = await gaitkeeper(repository.directory, ['--base', 'main', '--json']);
    const { record, assessment } = JSON.parse(ended.stdout);
    expect(record.cells[0].failure).toMatchObject({ side: 'base', code: 'boot-failed' });
    const stored = assessment.comparisons.filter(({ leg }: { leg: string }) => leg === 'stored');
    const cpu = stored.find(({ metric }: { metric: string }) => metric === 'cpu');
    expect(stored).toHaveLength(assessment.comparisons.length);
    expect(cpu).toMatchObject({ verdict: 'regressed', gates: true });
    expect(assessment.outcome).toBe('regressed');
    expect(ended.status).toBe(1);
  });
});

it.runIf(process.env.GAITKEEPER_SLOW)(
  'an application may import what `prepare` makes, and one that cannot says so',
  async () => {
    const generated = service({ before: 'import generated' });
    const prepare = (command: string) => `${CONFIG}prepare: ${command}\n`;
    await using repository = await testRepository(
      { ...generated, 'gaitkeeper.yml': prepare('touch generated.py') },
      { 'notes.txt': 'changed' },
    );
    const measured = await gaitkeeper(repository.directory, ['measure', '--json']);
    expect(measured.stderr).toContain('app:app');
    expect(measured).toMatchObject({ status: 0 });

    await repository.commit({ 'gaitkeeper.yml': prepare('echo the database is down; false') }, 'x');
    const refused = await gaitkeeper(repository.directory, ['measure']);
    expect(refused.stderr).toMatch(
      /prepare command .* ended with status 1[\s\S]*the database is down/,
    );
    expect(refused.status).toBe(5);
  },
);
