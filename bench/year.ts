/**
 * A made-up year of a project through the real commands: 1,000 commits and 6 releases on a git server, three kinds of
 * machine, one step, which was accepted, and one slow drift (test/year/plan.ts). In the order of the year each commit is
 * recorded, each release judged against the last one, what fails it accepted where it was meant, and the history searched.
 * Prints what each of them said, how long they took, and how large the data branch became.
 *
 *   npm run bench:year [-- --replayed 100] [--seed 6] [--keep FOLDER]
 *
 * `--replayed`: only so many of the newest runs one by one, those before them at once. `--keep`: leaves the repository and
 * the data branch there, to be looked at; where they are there already, it goes on behind the last run that was recorded.
 */
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gaitkeeper } from '../test/e2e/program.ts';
import { DRIFT, RELEASES, STEP } from '../test/year/plan.ts';
import { type YearRun, yearRuns } from '../test/year/records.ts';
import { type Found, foundIn, layOut, replay, told } from '../test/year/replay.ts';
import { DATA_BRANCH, git, type YearRepository, yearRepository } from '../test/year/repository.ts';
import { storeAtOnce } from '../test/year/stored.ts';

const { values } = parseArgs({
  options: {
    replayed: { type: 'string' },
    seed: { type: 'string', default: '6' },
    keep: { type: 'string' },
  },
});
/** Trends with what was planted: two scenarios in two cells, by throughput, CPU time and median. */
const EXPECTED = 12;

const root = values.keep ?? (await mkdtemp(join(tmpdir(), 'gaitkeeper-year-')));
try {
  await mkdir(root, { recursive: true });
  await using year = await yearRepository(root);
  await go(year, yearRuns(year.shas, Number(values.seed)));
} finally {
  if (values.keep === undefined) await rm(root, { recursive: true });
}

async function go(year: YearRepository, runs: readonly YearRun[]): Promise<void> {
  const [cpu] = cpus();
  const load = loadavg()[0]?.toFixed(1);
  console.log(`${cpu?.model}, ${cpus().length} cores, load ${load}, Node ${process.version}\n`);
  const there = await storedIn(year);
  const first = there > 0 ? there : runs.length - Number(values.replayed ?? runs.length);
  if (there === 0 && first > 0) await storeAtOnce(year, runs.slice(0, first));
  await replayYear(year, runs.slice(first));
  const started = performance.now();
  const found = await foundIn(year);
  tellFound(found);
  console.log(`\n\`history --json\`: ${seconds(performance.now() - started)}`);
  await tellSizes(year);
  const others = found.filter((one) => !isPlanted(one));
  if (found.length - others.length === EXPECTED && others.length === 0) return;
  console.error(
    `Of ${EXPECTED} trends that were touched not each shows what was planted, and nothing else.`,
  );
  process.exitCode = 1;
}

/** The step at its commit; the drift between the releases that it lies between. */
function isPlanted({ scenario, kind, from, to }: Found): boolean {
  if (scenario === STEP.scenario) return kind === 'step' && to === STEP.commit;
  const [before, after] = [560, 720];
  const holds = from < DRIFT.first + DRIFT.commits && to >= DRIFT.first;
  return kind === 'drift' && from >= before && to <= after && holds;
}

async function storedIn({ remote }: YearRepository): Promise<number> {
  const known = await git(remote, ['for-each-ref', `refs/heads/${DATA_BRANCH}`]);
  if (known === '') return 0;
  const paths = await git(remote, ['ls-tree', '-r', '--name-only', DATA_BRANCH, 'runs']);
  return paths.split('\n').length;
}

async function replayYear(year: YearRepository, runs: readonly YearRun[]): Promise<void> {
  const bytes = () => year.server.sent() + year.server.received();
  const times: number[] = [];
  let sent = 0;
  await takeTags(year, runs);
  console.log('| release | against the last one | trends with a change |\n| --- | --- | --: |');
  for (const run of runs) {
    const before = bytes();
    const begun = performance.now();
    await replay(year, run);
    times.push(performance.now() - begun);
    sent += bytes() - before;
    await tag(year, run);
    if (run.isRelease) await tellRelease(year, run);
    if (times.length % 50 === 0) console.error(`${times.length} of ${runs.length} are recorded`);
  }
  if (times.length > 0) tellTimes(times, sent / times.length);
}

/** Releases that are still to come have no tag yet. */
async function takeTags(year: YearRepository, runs: readonly YearRun[]): Promise<void> {
  const there = (await git(year.clone, ['tag'])).split('\n');
  const tags = runs.flatMap((run) => tagOf(run) ?? []).filter((name) => there.includes(name));
  if (tags.length === 0) return;
  await git(year.clone, ['tag', '--delete', ...tags]);
  await git(year.clone, ['push', '--quiet', '--delete', 'origin', ...tags]);
}

async function tag(year: YearRepository, run: YearRun): Promise<void> {
  const name = tagOf(run);
  if (name === undefined) return;
  await git(year.clone, ['tag', name, run.record.head.sha]);
  await git(year.clone, ['push', '--quiet', 'origin', name]);
}

function tagOf({ commit, isRelease }: YearRun): string | undefined {
  return isRelease ? undefined : RELEASES.get(commit);
}

function tellTimes(times: readonly number[], bytes: number): void {
  const ordered = times.toSorted((a, b) => a - b);
  const at = (share: number) => seconds(ordered[Math.floor(share * (ordered.length - 1))] ?? 0);
  console.log(
    `\n${times.length} runs recorded: ${at(0.5)} each (median; the longest ${at(1)}), ${(bytes / 1000).toFixed(0)} kB sent and received.`,
  );
}

/** What the commands say of a release on its day. The step was meant, so who releases it accepts it. */
async function tellRelease(year: YearRepository, run: YearRun): Promise<void> {
  const path = await layOut(year, run);
  const first = await endingOf(year, path);
  const lines = [first];
  if (first.includes(`GET /${STEP.scenario} is`)) {
    const by = ['--by', 'Ada', '--pull', String(STEP.commit + 1)];
    const why = 'Who may see what matters more.';
    await told(year, ['accept', STEP.scenario, why, '--record', path, ...by]);
    lines.push(await endingOf(year, path));
  }
  const found = (await foundIn(year)).length;
  console.log(`| ${run.record.head.ref} | ${lines.join('; once accepted: ')} | ${found} |`);
}

/** How the report of a record begins, and with which status it ends. */
async function endingOf(year: YearRepository, path: string): Promise<string> {
  const { status, stdout } = await gaitkeeper(year.clone, ['report', path]);
  return `${stdout.split('\n')[0]} (status ${status})`;
}

function tellFound(found: readonly Found[]): void {
  console.log('\n| scenario | cell | metric | found | after commit | up to | by |');
  console.log('| --- | --- | --- | --- | --: | --: | --: |');
  for (const { scenario, cell, metric, kind, from, to, estimate } of found) {
    const by = `${(100 * Math.expm1(estimate)).toFixed(1)}%`;
    console.log(`| ${scenario} | ${cell} | ${metric} | ${kind} | ${from} | ${to} | ${by} |`);
  }
}

async function tellSizes({ remote }: YearRepository): Promise<void> {
  const files = (await git(remote, ['ls-tree', '-r', '--long', DATA_BRANCH])).split('\n');
  const sizes = files.map((line) => /^\d+ blob \w+ +(\d+)\t(\w+)/.exec(line) ?? []);
  for (const [folder, of] of Map.groupBy(sizes, ([, , name]) => name)) {
    const bytes = of.reduce((sum, [, size]) => sum + Number(size), 0);
    console.log(`\`${folder}\`: ${of.length} files, ${(bytes / 1000).toFixed(0)} kB`);
  }
  await git(remote, ['gc', '--quiet']);
  const packed = /size-pack: (\d+)/.exec(await git(remote, ['count-objects', '-v']))?.[1];
  console.log(`The whole repository, packed: ${packed} kB`);
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1)} s`;
}
