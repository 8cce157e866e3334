/**
 * How the time and memory of planning, writing, reading, merging, judging and reporting grow with cells x scenarios: each size in
 * processes of its own, the best of several. Prints what they took, and by what factor each grew from the size before, where
 * everything is twice as much. Fails where something grows faster than what it works on, or where a comment becomes too long.
 *
 *   npm run bench:scale [-- --cells 25,50,100,200 --scenarios 20]
 */
import { execFile } from 'node:child_process';
import { cpus, loadavg } from 'node:os';
import { parseArgs, promisify } from 'node:util';
import type { Scaled } from './scale/once.ts';

/** GitHub takes no longer comment. */
const LONGEST = 65_536;
const TIMES = 3;
/** How much faster than what it works on something may grow, over all sizes: caches miss more, garbage piles up. */
const TOLERANCE = 1.6;
/** What takes less is noise. */
const SMALLEST_SECONDS = 0.05;

const { values } = parseArgs({
  options: {
    cells: { type: 'string', default: '25,50,100,200' },
    scenarios: { type: 'string', default: '20' },
  },
});

interface Row extends Scaled {
  readonly cells: number;
  readonly scenarios: number;
}

const rows: Row[] = [];
for (const scenarios of values.scenarios.split(',').map(Number)) {
  for (const cells of values.cells.split(',').map(Number)) {
    rows.push({ cells, scenarios, ...(await bestOf(cells, scenarios)) });
  }
}
console.log(table(rows));
console.log(
  `\n${cpus()[0]?.model}, ${cpus().length} cores, load ${loadavg()[0]?.toFixed(1)}, Node ${process.version}`,
);
for (const wrong of problems(rows)) {
  console.error(wrong);
  process.exitCode = 1;
}

/** Whatever else runs on the machine only adds to it. */
async function bestOf(cells: number, scenarios: number): Promise<Scaled> {
  const program = new URL('scale/once.ts', import.meta.url).pathname;
  const runs: Scaled[] = [];
  for (let time = 0; time < TIMES; time++) {
    const args = ['--max-semi-space-size=8', program, String(cells), String(scenarios)];
    const { stdout } = await promisify(execFile)(process.execPath, args);
    runs.push(JSON.parse(stdout));
  }
  const [first] = runs as [Scaled];
  const names = Object.keys(first.steps);
  const steps = names.map((name) => [name, Math.min(...runs.map((run) => run.steps[name] ?? 0))]);
  return {
    ...first,
    steps: Object.fromEntries(steps),
    mebibytes: Math.min(...runs.map(({ mebibytes }) => mebibytes)),
  };
}

function table(all: readonly Row[]): string {
  const names = Object.keys(all[0]?.steps ?? {});
  const head = ['cells × scenarios', ...names, 'MiB', 'characters', 'shortened'];
  const lines = all.map((row, index) => {
    const before = all[index - 1]?.scenarios === row.scenarios ? all[index - 1] : undefined;
    const grown = (now: number, then: number | undefined, digits: number) =>
      `${now.toFixed(digits)}${then === undefined ? '' : ` (×${(now / then).toFixed(1)})`}`;
    return [
      `${row.cells} × ${row.scenarios}`,
      ...names.map((name) => grown(row.steps[name] ?? 0, before?.steps[name], 2)),
      grown(row.mebibytes, before?.mebibytes, 0),
      String(row.characters),
      row.shortened ? 'yes' : 'no',
    ];
  });
  const rule = head.map((_, index) => (index === 0 ? '---' : '--:'));
  return [head, rule, ...lines].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function problems(all: readonly Row[]): string[] {
  const long = all.filter(({ characters }) => characters > LONGEST);
  const [first] = all;
  const last = all.at(-1);
  if (first === undefined || last === undefined) return [];
  const work = (last.cells * last.scenarios) / (first.cells * first.scenarios);
  const steep = Object.entries(last.steps).filter(([name, seconds]) => {
    const then = Math.max(SMALLEST_SECONDS, first.steps[name] ?? 0);
    return seconds / then > TOLERANCE * work;
  });
  return [
    ...long.map(({ cells }) => `The comment on ${cells} cells is too long.`),
    ...steep.map(([name]) => `“${name}” grows faster than what there is to do.`),
    ...(last.mebibytes / first.mebibytes > TOLERANCE * work ? ['Memory grows faster.'] : []),
  ];
}
