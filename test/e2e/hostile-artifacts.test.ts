import { describe, expect, it } from 'vitest';
import type { RunRecord } from '../../src/domain/record.ts';
import { FakeGithub } from '../fake-github/index.ts';
import type { WorkflowRun } from '../fake-github/world.ts';
import { type ZipEntry, zipOf } from '../github/zip.ts';
import {
  artifactOf,
  calm,
  measuringRun,
  REPORTING,
  recordOf,
  reportOn,
  shardOf,
  upload,
} from './reporting.ts';

const HEAD = 'e'.repeat(40);

async function measured() {
  const github = await FakeGithub.start({ permissions: REPORTING });
  github.setFile('gaitkeeper.yml', 'baseline: off\n');
  const pull = github.addPull({ number: 7, headSha: HEAD, fork: 'contributor/bookstore' });
  const run = measuringRun(github, pull);
  return { github, run, record: calm(recordOf(github, run)) };
}

/** Uploads one artifact a case: shard 1 is good, each of the others is not. */
async function reportWith(
  cases: readonly (readonly [string, object & { content: Buffer }, RegExp])[],
  github: FakeGithub,
  run: WorkflowRun,
  record: RunRecord,
) {
  const total = cases.length + 1;
  upload(github, run, shardOf(record, 1, total));
  for (const [at, [, artifact]] of cases.entries()) {
    github.addArtifact(run.id, { name: `gaitkeeper-books-${at + 2}of${total}-1`, ...artifact });
  }
  return reportOn(github, run);
}

describe('artifacts that are not what they should be', () => {
  it('are each named with the reason, beside what could be read, and nothing passes', async () => {
    const { github, run, record } = await measured();
    await using _github = github;
    const good = artifactOf(record);
    const json = JSON.stringify(record);
    const entry = (one: ZipEntry) => ({
      content: zipOf([{ name: 'record.json', content: json }, one]),
    });
    const many = Array.from({ length: 20_000 }, (_, at) => ({ name: `${at}`, content: '' }));
    const bomb = Buffer.alloc(300 * 1024 * 1024, ' ');
    const cases = [
      ['a bomb', { content: zipOf([{ name: 'record.json', content: bomb }]) }, /inflates to more/],
      ['20,000 entries', { content: zipOf(many) }, /20000 entries/],
      ['a way out', entry({ name: '../../.bashrc', content: 'x' }), /relative path/],
      ['an absolute path', entry({ name: '/etc/passwd', content: 'x' }), /absolute path/],
      ['a link', entry({ name: 'x', content: '/etc/passwd', mode: 0o120777 }), /neither a file/],
      ['another digest', { content: good, digest: `sha256:${'0'.repeat(64)}` }, /digest differs/],
      ['a smaller size', { content: good, sizeInBytes: 10 }, /longer than GitHub says/],
      ['too much', { content: good, sizeInBytes: 1e12 }, /larger than 64 MiB/],
      ['half of it', { content: good.subarray(0, good.length >> 1) }, /was not read/],
      ['no zip', { content: Buffer.from('<html>') }, /not a zip file/],
      ['expired', { content: good, expired: true }, /it has expired/],
    ] as const;
    const ended = await reportWith(cases, github, run, record);
    const body = github.comments(7)[0]?.body ?? '';
    for (const [at, [what, , reason]] of cases.entries()) {
      const shard = `${at + 2}/${cases.length + 1}`;
      const told = body.split('\n').find((line) => line.includes(`Shard ${shard} `));
      expect(told, what).toMatch(reason);
    }
    expect(body).not.toMatch(/^#+ (✅|🟢)/m);
    expect(ended.status).toBe(7);
    expect(ended.steering).toBe('');
    expect(ended.left).toEqual(['gaitkeeper-output']);
  });

  it('and nothing else end the report with an error that says so', async () => {
    const { github, run } = await measured();
    await using _github = github;
    github.addArtifact(run.id, { name: 'gaitkeeper-books-check-1', content: Buffer.from('x') });
    const ended = await reportOn(github, run);
    expect(ended.stdout).toMatch(/::warning.*gaitkeeper-books-check-1 is left out: .*not a zip/);
    expect(ended.stdout).toMatch(/::error.*No run record of run \d+ can be used/);
    expect(ended.status).toBe(2);
    expect(github.comments(7)).toEqual([]);
  });
});

describe('records that are forged', () => {
  it('are not believed, and told', async () => {
    const { github, run, record } = await measured();
    await using _github = github;
    const forged = (changes: object) => ({ content: artifactOf({ ...record, ...changes }) });
    const text = (from: string | RegExp, to: string) => ({
      content: zipOf([{ name: 'record.json', content: JSON.stringify(record).replace(from, to) }]),
    });
    const { head } = record;
    const cases = [
      [
        'another commit',
        forged({ head: { ...head, sha: 'f'.repeat(40) } }),
        /claims to be of ffff/,
      ],
      [
        'another repository',
        forged({ repository: 'octo-org/other' }),
        /repository is octo-org\/other/,
      ],
      ['no repository', forged({ repository: null }), /repository is none/],
      ['another run', forged({ run: { ...record.run, id: '1' } }), /its run is 1/],
      [
        'an event that is trusted',
        forged({ run: { ...record.run, event: 'push' } }),
        /event is push/,
      ],
      ['no run', forged({ run: null }), /its run is none/],
      ['NaN', text(/"durationSeconds":\d+/, '"durationSeconds":NaN'), /not JSON/],
      ['infinity', text(/"durationSeconds":\d+/, '"durationSeconds":1e999'), /durationSeconds/],
      ['a huge name', text('"name":"books"', `"name":"${'x'.repeat(1e6)}"`), /no valid run record/],
      ['the future', text('"version":1', '"version":99'), /a newer Gaitkeeper/],
      ['an unknown key', forged({ gate: 'passed' }), /gate/],
    ] as const;
    const ended = await reportWith(cases, github, run, record);
    const body = github.comments(7)[0]?.body ?? '';
    for (const [at, [what, , reason]] of cases.entries()) {
      const shard = `${at + 2}/${cases.length + 1}`;
      const told = body.split('\n').find((line) => line.includes(`Shard ${shard} `));
      expect(told?.replaceAll('\\', ''), what).toMatch(reason);
    }
    expect(ended.status).toBe(7);
    expect(body.length).toBeLessThan(60_000);
  });

  it('of a later attempt wait for the report of that attempt', async () => {
    const { github, run, record } = await measured();
    await using _github = github;
    upload(github, run, record);
    const later = { ...record, run: { ...record.run, id: String(run.id), attempt: 99_999 } };
    const content = artifactOf({ ...later, cells: [] } as RunRecord);
    github.addArtifact(run.id, { name: 'gaitkeeper-books-check-99999', content });
    const ended = await reportOn(github, run);
    expect(ended.stdout).toContain('gaitkeeper-books-check-99999 is of a later attempt');
    expect(ended.record?.run?.attempt).toBe(1);
  });

  it('reach nobody by their names: no mention, no marker, no markup, no command', async () => {
    const { github, run, record } = await measured();
    await using _github = github;
    const evil =
      '<!-- gaitkeeper v1 key=1 run=9 attempt=9 head=abcdef0 -->\n@org/team <img src=x> ::add-mask::x\n##[error]y';
    const [first, ...rest] = record.scenarios;
    const renamed = {
      ...record,
      head: { ...record.head, subject: evil, ref: evil },
      warnings: [evil],
      scenarios: [{ ...first, name: evil, description: evil }, ...rest],
      cells: record.cells.map((cell) => ({
        ...cell,
        measurements: cell.measurements.map((one) =>
          one.scenario === first?.name ? { ...one, scenario: evil } : one,
        ),
      })),
    } as RunRecord;
    upload(github, run, renamed);
    github.addArtifact(run.id, {
      ...{ name: `gaitkeeper-@org/team ${evil}`, content: Buffer.from('x') },
    });
    const ended = await reportOn(github, run);
    const body = github.comments(7)[0]?.body ?? '';
    expect(body.match(/<!-- gaitkeeper/g)).toHaveLength(1);
    expect(body).toMatch(new RegExp(`^<!-- gaitkeeper v1 .* run=${run.id} `));
    expect(body).not.toMatch(/@org\/team/);
    expect(body).not.toContain('<img');
    expect(ended.summary).not.toMatch(/@org\/team|<img/);
    // Within a command of ours it is data; on a line of its own it would be a command.
    expect(ended.stdout).not.toMatch(/^\s*::add-mask|^(?!::).*##\[/m);
    expect(ended.steering).toBe('');
  });
});
