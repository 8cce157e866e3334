/**
 * A made-up year of a project through the real commands: 1,000 commits and 6 releases on a git server, three kinds of
 * machine, one step, which was accepted, and one slow drift (test/year/plan.ts). Records one run after the other, then
 * prints what was found, how long each took, and how large the data branch became.
 *
 *   npm run bench:year [-- --replayed 100] [--seed 6] [--keep FOLDER]
 *
 * `--replayed`: only so many of the newest runs one by one, those before them at once. `--keep`: leaves the repository and
 * the data branch there, to be looked at.
 */
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { STEP } from '../test/year/plan.ts';
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
  const first = runs.length - Math.min(runs.length, Number(values.replayed ?? runs.length));
  if (first > 0) await storeAtOnce(year, runs.slice(0, first));
  await tellRecording(year, runs.slice(first));
  await tellReleases(year, runs);
  const started = performance.now();
  tellFound(await foundIn(year));
  console.log(`\n\`history --json\`: ${seconds(performance.now() - started)}`);
  await tellSizes(year);
}

async function tellRecording(year: YearRepository, runs: readonly YearRun[]): Promise<void> {
  const bytes = () => year.server.sent() + year.server.received();
  const before = bytes();
  const times: number[] = [];
  for (const run of runs) {
    const started = performance.now();
    await replay(year, run);
    times.push(performance.now() - started);
    if (times.length % 50 === 0) console.error(`${times.length} of ${runs.length} are recorded`);
  }
  const ordered = times.toSorted((a, b) => a - b);
  const at = (share: number) => seconds(ordered[Math.floor(share * (ordered.length - 1))] ?? 0);
  const each = ((bytes() - before) / 1000 / runs.length).toFixed(0);
  console.log(
    `${runs.length} runs recorded: ${at(0.5)} each (median; the longest ${at(1)}), ${each} kB sent and received.`,
  );
}

/** How the reports of the releases end, before the step is accepted and after. */
async function tellReleases(year: YearRepository, runs: readonly YearRun[]): Promise<void> {
  const releases = runs.filter(({ isRelease }) => isRelease);
  const before = await endings(year, releases);
  const step = runs.find(({ commit }) => commit === STEP.commit);
  if (step === undefined) throw new Error('the step was not recorded');
  const record = ['--record', await layOut(year, step)];
  const by = ['--by', 'Ada', '--pull', String(STEP.commit + 1)];
  await told(year, ['accept', STEP.scenario, 'Who may see what matters more.', ...record, ...by]);
  const after = await endings(year, releases);
  console.log('\n| release | before the step was accepted | after |\n| --- | --- | --- |');
  for (const [at, { record }] of releases.entries()) {
    console.log(`| ${record.head.ref} | ${before[at]} | ${after[at]} |`);
  }
}

async function endings(year: YearRepository, runs: readonly YearRun[]): Promise<string[]> {
  const lines: string[] = [];
  for (const run of runs) {
    const path = await layOut(year, run);
    const report = await told(year, ['report', path]).catch(() => told(year, ['report', path], 1));
    lines.push(report.split('\n')[0] ?? '');
  }
  return lines;
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
