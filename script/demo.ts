/**
 * The demo: makes a git repository of `fixtures/bookstore`, runs the built `gaitkeeper check` in it,
 * and holds its verdicts against what was planted.
 */
import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { execa } from 'execa';

const root = fileURLToPath(new URL('..', import.meta.url));
const output = resolve(root, 'demo-output');

const shop = await mkdtemp(join(tmpdir(), 'gaitkeeper-demo-'));
try {
  await makeRepository(shop);
  await rm(output, { recursive: true, force: true });
  const status = await runCheck(shop, await matrix());
  process.exitCode = await compareWithPlanted(status);
} finally {
  await rm(shop, { recursive: true, force: true });
}

/** Two commits: the book store, and the pull request's changes on a branch. */
async function makeRepository(directory: string): Promise<void> {
  const git = (...args: string[]) =>
    execa('git', ['-c', 'user.name=Demo', '-c', 'user.email=demo@example.org', ...args], {
      cwd: directory,
    });
  await git('init', '--quiet', '--initial-branch=main');
  await cp(join(root, 'fixtures/bookstore/base'), directory, { recursive: true });
  await git('add', '.');
  await git('commit', '--quiet', '-m', 'The book store');
  await git('switch', '--quiet', '-c', 'tidy-authors');
  await cp(join(root, 'fixtures/bookstore/head'), directory, { recursive: true });
  await git('add', '.');
  await git('commit', '--quiet', '-m', 'Tidy up the author page, and make the search faster');
}

/** The machine's python3, and PyPy where it is there. */
async function matrix(): Promise<string[]> {
  const pypy = await execa('pypy3', ['--version'], { reject: false });
  if (pypy.exitCode === 0) return ['--python', 'python3,pypy3'];
  console.log('Left out: the PyPy half of the matrix (no pypy3 on this machine)');
  return ['--python', 'python3'];
}

async function runCheck(directory: string, args: readonly string[]): Promise<number> {
  const cli = join(root, 'dist/cli.js');
  const { exitCode } = await execa(
    process.execPath,
    [cli, 'check', '--base', 'main', '--output', output, ...args],
    { cwd: directory, reject: false, stdio: 'inherit' },
  );
  return exitCode ?? 70;
}

interface Scenario {
  readonly cell: string;
  readonly scenario: string;
  readonly verdict: string;
  readonly reason: string | null;
}

/**
 * Planted: `author` regressed everywhere, `search` improved, nothing else regressed. A scenario that PyPy did
 * not warm up for in the demo's short time has no verdict, and says so.
 */
async function compareWithPlanted(status: number): Promise<number> {
  if (status !== 1) {
    console.error(`gaitkeeper check ended with ${status}; 1 (regressed) was planted.`);
    return 1;
  }
  const text = await readFile(join(output, 'assessment.json'), 'utf8');
  const { scenarios } = JSON.parse(text) as { scenarios: readonly Scenario[] };
  const unsteady = scenarios.filter(({ reason }) => /steady state/.test(reason ?? ''));
  const wrong = scenarios.filter((one) => {
    if (unsteady.includes(one)) return false;
    const { scenario, verdict } = one;
    if (scenario === 'author') return verdict !== 'regressed';
    if (scenario === 'search') return verdict !== 'improved';
    return verdict === 'regressed' || verdict === 'failed';
  });
  for (const { cell, scenario, verdict } of wrong) {
    console.error(`Not as planted: ${scenario} on ${cell} is ${verdict}.`);
  }
  const unnamed = await unnamedCauses();
  for (const cause of unnamed) console.error(`The report does not name ${cause}.`);
  for (const { cell, scenario } of unsteady) {
    console.log(`No verdict for ${scenario} on ${cell}: it was still warming up.`);
  }
  const asPlanted = wrong.length + unnamed.length === 0;
  if (asPlanted) {
    console.log(`\nAs planted: author is slower, search is faster, the rest is not slower.`);
    console.log(`The comment as GitHub shows it: ${join(output, 'report.html')}`);
  }
  return asPlanted ? 0 : 1;
}

/** What makes the author page slow: a statement for each book, and the function that causes them. */
async function unnamedCauses(): Promise<string[]> {
  const report = await readFile(join(output, 'report.md'), 'utf8');
  const causes = { 'the function merged_genres': 'merged_genres', 'the N+1': /SELECT [^|]* \+10/ };
  return Object.entries(causes).flatMap(([cause, text]) => (report.match(text) ? [] : [cause]));
}
