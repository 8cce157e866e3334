/**
 * What the data branch costs, by how much is stored: bytes both ways, requests and seconds of `record`, of the baseline
 * look-up with the history that `check` learns from, and of a badge refresh, on branches of 1,000, 10,000 and 100,000
 * runs, through git's own HTTP server; and of `git ls-remote`, less than which no look takes. Fails where an action transfers more than a megabyte.
 *
 *   npm run bench:history [-- --runs 1000]
 */
import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs, promisify } from 'node:util';
import { branchDocuments } from '../src/baseline/branch-documents.ts';
import type { DataBranch } from '../src/baseline/data-branch.ts';
import { GitStore } from '../src/baseline/git-store.ts';
import { readHistory } from '../src/baseline/history.ts';
import { findBaseline } from '../src/baseline/lookup.ts';
import { addToHistory } from '../src/baseline/write-history.ts';
import { newestHistory } from '../src/commands/stages/newest-history.ts';
import { Shared } from '../src/domain/shared.ts';
import { distil } from '../src/verdict/distil.ts';
import { type GitServer, gitServer } from '../test/baseline/support/git-server.ts';
import { MACHINE } from '../test/baseline/support/records.ts';
import { madeRecord, makeBranch, shaOf } from './history/branch.ts';

const MOST_BYTES = 1_000_000;
const TIMES = 3;
const BRANCH = 'gaitkeeper-data';
const BADGES = 20;

interface Cost {
  readonly bytes: number;
  readonly requests: number;
  readonly seconds: number;
}

const { values } = parseArgs({
  options: { runs: { type: 'string', multiple: true, default: ['1000', '10000', '100000'] } },
});
const [cpu] = cpus();
const load = loadavg()[0]?.toFixed(1);
console.log(`${cpu?.model}, ${cpus().length} cores, load ${load}, Node ${process.version}\n`);
console.log('| runs | action | sent and received | requests | seconds |');
console.log('| --: | --- | --: | --: | --: |');
for (const runs of values.runs.map(Number)) await measure(runs);

async function measure(count: number): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'gaitkeeper-bench-'));
  try {
    const remote = join(folder, 'remote.git');
    await git(folder, 'init', '--quiet', '--bare', remote);
    for (const key of ['uploadpack.allowFilter', 'http.receivepack']) {
      await git(remote, 'config', key, 'true');
    }
    await makeBranch(remote, BRANCH, count);
    await using server = await gitServer(folder);
    const repository = join(folder, 'work');
    await git(folder, 'init', '--quiet', repository);
    await git(repository, 'remote', 'add', 'origin', `${server.url}/remote.git`);
    await measureActions(count, repository, server);
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function measureActions(count: number, repository: string, server: GitServer): Promise<void> {
  const location = { repository, branch: BRANCH };
  let next = count;
  const ancestors = (of: number, far: number) =>
    Array.from({ length: 200 }, (_, at) => shaOf(at < far ? -(1 + at) : of - (at - far)));
  const find = async (sha: string, before: readonly string[]) => {
    await using store = new GitStore(location);
    const past = newestHistory(store, { debug() {} });
    const query = { sha, ancestors: async () => before, machine: MACHINE, service: null };
    const found = await findBaseline(store, { ...query, oddity: past.oddity });
    if ('note' in found) throw new Error(`there is no baseline: ${found.note}`);
  };
  const record = async () => {
    await using store = new GitStore(location);
    const run = madeRecord(next++, count);
    await store.add(run, async (view, { id }) => {
      return (await addToHistory(view, distil(run, id, null), new Map())).files;
    });
  };
  const badges = async () => {
    await using branches = new Shared<DataBranch>();
    const store = new GitStore({ ...location, branches });
    const documents = branchDocuments({ ...location, branches });
    await readHistory(documents, { service: 'books', extent: 'newest' });
    const svg = `<svg>${next++}${'<path d="M1 2 3 4"/>'.repeat(60)}</svg>`;
    const files = Array.from(
      { length: BADGES },
      (_, at) => [`badges/books/${at}.svg`, svg] as const,
    );
    await store.rewrite('Draw', async () => new Map(files));
  };
  const lsRemote = async () => void (await git(repository, 'ls-remote', 'origin'));
  const old = Math.floor(count / 3);
  await tell(count, 'git ls-remote', lsRemote, server);
  await tell(count, 'first record, which makes the index', record, server, 1);
  const costs = [
    await tell(count, 'record', record, server),
    await tell(count, 'look-up: the base itself', () => find(shaOf(old), []), server),
    await tell(count, 'look-up: an ancestor', () => find(shaOf(-1), ancestors(old, 3)), server),
    await tell(
      count,
      'look-up: the 180th ancestor',
      () => find(shaOf(-1), ancestors(old, 180)),
      server,
    ),
    await tell(count, 'look-up: the latest', () => find(shaOf(-1), ancestors(-1, 0)), server),
    await tell(count, 'badges', badges, server),
  ];
  if (costs.some(({ bytes }) => bytes > MOST_BYTES)) process.exitCode = 1;
}

async function tell(
  count: number,
  action: string,
  work: () => Promise<void>,
  server: GitServer,
  times = TIMES,
): Promise<Cost> {
  const costs: Cost[] = [];
  for (let time = 0; time < times; time++) costs.push(await costOf(work, server));
  const middle = (key: keyof Cost) =>
    costs.map((cost) => cost[key]).sort((a, b) => a - b)[Math.floor(times / 2)] ?? 0;
  const cost = { bytes: middle('bytes'), requests: middle('requests'), seconds: middle('seconds') };
  const kilobytes = (cost.bytes / 1000).toFixed(1);
  console.log(
    `| ${count} | ${action} | ${kilobytes} kB | ${cost.requests} | ${cost.seconds.toFixed(2)} |`,
  );
  return cost;
}

async function costOf(work: () => Promise<void>, server: GitServer): Promise<Cost> {
  const bytes = () => server.sent() + server.received();
  const before = { bytes: bytes(), requests: server.requests(), at: performance.now() };
  await work();
  return {
    bytes: bytes() - before.bytes,
    requests: server.requests() - before.requests,
    seconds: (performance.now() - before.at) / 1000,
  };
}

async function git(folder: string, ...args: string[]): Promise<void> {
  await promisify(execFile)('git', args, { cwd: folder });
}
