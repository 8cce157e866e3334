import type { CommandIo } from '../../../src/commands/io.ts';
import type { Request } from '../../../src/commands/request.ts';
import type { Report } from '../../../src/commands/sinks/sink.ts';
import type { ReportInput } from '../../../src/domain/assessment.ts';
import type { ReportTarget } from '../../../src/github/target.ts';
import type { FakeGithub } from '../../fake-github/index.ts';
import { CASES } from '../../report/cases.ts';

/** A report on a pull request that became slower, with a function that is called more often. */
export const SLOWER = CASES['n-plus-one']?.() as ReportInput;
export const CALM = CASES['all-fine']?.() as ReportInput;

export const HEAD = SLOWER.record.head.sha;

/** What a command says, kept. */
export function listeningIo() {
  const said = { info: [] as string[], warn: [] as string[], results: [] as string[] };
  const io: CommandIo = {
    info: (line) => said.info.push(line),
    warn: (line) => said.warn.push(line),
    debug() {},
    stage: (_title, run) => run(),
    progress() {},
    result: (text) => said.results.push(text),
    color: false,
    width: 100,
    columns: Number.POSITIVE_INFINITY,
  };
  return { io, said };
}

export function targetIn(github: FakeGithub, changes: Partial<ReportTarget> = {}): ReportTarget {
  return {
    ...{ owner: github.owner, repo: github.repo, apiUrl: github.url },
    serverUrl: 'https://github.com',
    run: {
      ...{ id: 100, attempt: 1, workflow: 'Gaitkeeper', url: 'https://github.com/run/100' },
      artifacts: null,
    },
    ...{ headSha: HEAD, pull: 1, mayWrite: true },
    ...changes,
  };
}

export function requestOf(github: FakeGithub, changes: Partial<Request> = {}): Request {
  return {
    ...{ face: 'cli', version: '0.0.0', env: {}, directory: '.', configFile: undefined },
    ...{ overrides: {}, overrideLabel: String, scenarios: undefined, head: undefined, records: [] },
    ...{ shard: undefined, shards: undefined, output: undefined, json: false },
    token: github.token,
    ...changes,
  } as Request;
}

export function reportOn(
  github: FakeGithub,
  { target = {}, request = {}, ...changes }: ReportChanges = {},
) {
  const { io, said } = listeningIo();
  const report: Report = {
    ...{ input: SLOWER, comment: 'always', print: 'terminal', io },
    target: targetIn(github, target),
    request: requestOf(github, request),
    ...changes,
  };
  return { report, said };
}

interface ReportChanges extends Partial<Omit<Report, 'target' | 'request'>> {
  readonly target?: Partial<ReportTarget>;
  readonly request?: Partial<Request>;
}
