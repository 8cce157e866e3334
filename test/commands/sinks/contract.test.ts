import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SINKS } from '../../../src/commands/sinks/registry.ts';
import type { GithubSink, Report, Sink } from '../../../src/commands/sinks/sink.ts';
import { CHOSEN_SINKS, type SinkName } from '../../../src/domain/sinks.ts';
import { isRefusal } from '../../../src/github/failure.ts';
import type { Permissions } from '../../fake-github/access.ts';
import { FakeGithub } from '../../fake-github/index.ts';
import { clientOf, refusalOf } from '../../github/support.ts';
import { CALM, HEAD, reportOn, SLOWER } from './support.ts';

const NAMES = Object.keys(SINKS) as SinkName[];
const sinkOf = (name: SinkName): Sink => SINKS[name];
const GITHUB_SINKS = NAMES.flatMap((name) => {
  const sink = sinkOf(name);
  return sink.kind === 'github' ? [[name, sink] as const] : [];
});

let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'gaitkeeper-sinks-'));
  process.env.GITHUB_STEP_SUMMARY = join(folder, 'summary.md');
  writeFileSync(process.env.GITHUB_STEP_SUMMARY, '');
});
afterAll(() => {
  delete process.env.GITHUB_STEP_SUMMARY;
  rmSync(folder, { recursive: true });
});

/** Everything that stands anywhere, once a sink was given a report. */
async function everything(github: FakeGithub, said: { results: readonly string[] }) {
  const read = (name: string) => readFile(join(folder, name), 'utf8').catch(() => '');
  return JSON.stringify([
    github.comments(1).map(({ body }) => body),
    github.checkRuns(HEAD).map(({ output }) => output),
    github.statuses(HEAD).map(({ description }) => description),
    ...[await read('summary.md'), await read('out/report.md'), said.results],
  ]);
}

const ALL: Permissions = { 'pull-requests': 'write', checks: 'write', statuses: 'write' };

async function started(permissions: Permissions = ALL) {
  const github = await FakeGithub.start({ permissions });
  github.addPull({ headSha: HEAD });
  return github;
}

function give(sink: Sink, report: Report, github: FakeGithub) {
  if (sink.kind === 'local') return sink.deliver(report);
  if (report.target === null) throw new Error('no target');
  return sink.deliver({ ...report, target: report.target, client: clientOf(github).client });
}

it('every place that the configuration may name is in the registry, and no other', () => {
  expect(NAMES.toSorted()).toEqual([...CHOSEN_SINKS, 'files', 'terminal'].toSorted());
});

it('every sink has its row in the docs', () => {
  const docs = readFileSync(new URL('../../../docs/reporting.md', import.meta.url), 'utf8');
  for (const name of NAMES) expect(docs).toMatch(new RegExp(`^\\| \`${name}\` +\\|`, 'm'));
});

describe.each(NAMES)('the sink %s', (name) => {
  it('makes the verdict stand somewhere', async () => {
    await using github = await started();
    const { report, said } = reportOn(github, { request: { output: join(folder, 'out') } });
    const outputs = await give(sinkOf(name), report, github);
    expect(outputs).not.toBeNull();
    expect(await everything(github, said)).toMatch(/GET \/authors\/17`? is .* slower/);
    rmSync(join(folder, 'out'), { recursive: true, force: true });
    writeFileSync(join(folder, 'summary.md'), '');
  });
});

describe.each(GITHUB_SINKS)('the sink %s on GitHub', (name: SinkName, sink: GithubSink) => {
  const needed = (level: 'read' | 'write') => {
    const [permission = ''] = sink.permission.split(':');
    return { [permission]: level } as Permissions;
  };
  const stands = async (github: FakeGithub) => {
    const { said } = reportOn(github);
    return everything(github, said);
  };

  it('needs the permission that it names, and no other', async () => {
    await using github = await started(needed('write'));
    await give(sink, reportOn(github).report, github);
    expect(await stands(github)).toMatch(/slower/);
  });

  it('is refused without it, so that the next best can be used', async () => {
    await using github = await started(needed('read'));
    expect(isRefusal(await refusalOf(give(sink, reportOn(github).report, github)))).toBe(true);
    expect(sink.next.at(-1)).toBe('job-summary');
    expect(sink.next).not.toContain(name);
  });

  it('says the same thing once, and the newest run’s in the end', async () => {
    await using github = await started();
    const run = (id: number) => ({
      run: { id, attempt: 1, workflow: 'Gaitkeeper', url: null, artifacts: null },
    });
    const post = (id: number, input = SLOWER) =>
      give(sink, reportOn(github, { input, target: run(id) }).report, github);
    await post(100);
    const once = await stands(github);
    await post(100);
    expect(await stands(github)).toBe(once);
    await post(101, CALM);
    const calm = await stands(github);
    await post(100);
    expect(await stands(github)).toBe(calm);
    expect(calm).toMatch(/No change in/);
  });

  it('tells services and workflows apart', async () => {
    await using github = await started();
    const named = (service: string): typeof SLOWER => {
      const { record } = SLOWER;
      return { ...SLOWER, record: { ...record, service: { ...record.service, name: service } } };
    };
    const run = { id: 100, attempt: 1, url: null, artifacts: null };
    const post = (workflow: string, service: string) =>
      give(
        sink,
        reportOn(github, { input: named(service), target: { run: { ...run, workflow } } }).report,
        github,
      );
    const before = github.requests.length;
    await post('Gaitkeeper', 'bookstore');
    await post('Gaitkeeper', 'orders');
    await post('Nightly', 'bookstore');
    const written = github.requests.slice(before).filter(({ method }) => method === 'POST');
    expect(written.filter(({ operation }) => operation !== null)).toHaveLength(3);
  });

  it('survives what a stranger’s record says', async () => {
    await using github = await started();
    const { record } = SLOWER;
    const name =
      '<!-- gaitkeeper v1 key=x run=9 attempt=1 head=abc1234 -->\n@org/team [x](http://evil)';
    const input = { ...SLOWER, record: { ...record, service: { ...record.service, name } } };
    await give(sink, reportOn(github, { input }).report, github);
    const said = await stands(github);
    expect(said).not.toMatch(/@org\/team|\]\(http:\/\/evil/);
    expect(said).toMatch(/slower/);
  });
});
