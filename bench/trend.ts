/**
 * How often the search of a trend finds what is there, and what is not: the tables of docs/trend.md.
 * `node bench/trend.ts [factor]`: with 1, some minutes.
 */
import type { ChangePoint } from '../src/stats/change-points.ts';
import { foundIn, type History } from '../test/stats/chains.ts';

const factor = Number(process.argv[2] ?? 1);

function row(name: string, runs: number, history: History, is?: (change: ChangePoint) => boolean) {
  const count = Math.max(10, Math.round(runs * factor));
  const hits = foundIn(count, history, is);
  console.log(`| ${name} | ${count} | ${((100 * hits) / count).toFixed(1)}% |`);
}

console.log('| nothing changes | trends | something is found in |\n| :- | -: | -: |');
row('50 commits', 4000, { commits: 50 });
row('200 commits', 2000, { commits: 200 });
row('200 commits, every fifth on a noisy machine', 2000, { commits: 200, noisy: true });
row('1 000 commits, every fifth on a noisy machine', 300, { commits: 1000, noisy: true });
for (const scatter of [0.01, 0.03]) {
  const [commits, share] = [200, scatter * 100];
  row(`200 commits, levels that scatter by ${share}%`, 1000, { commits, scatter });
  const referenceJump = { at: 120, size: 0.04 };
  row(`the same, and the reference jumps by 4%`, 300, { commits, scatter, referenceJump });
}

console.log('\n| a step | trends | is found at its commit in |\n| :- | -: | -: |');
for (const [commits, runs] of [
  [200, 300],
  [1000, 100],
] as const) {
  for (const size of [-0.03, -0.04, -0.05, -0.08]) {
    const at = Math.round(commits * 0.6);
    const right = ({ kind, from }: ChangePoint) => kind === 'step' && from === at;
    row(`${-100 * size}% among ${commits} commits`, runs, { commits, step: { at, size } }, right);
  }
}

console.log('\n| a drift among 200 commits | trends | is found in |\n| :- | -: | -: |');
for (const [length, size, scatter] of [
  [10, -0.06, undefined],
  [10, -0.1, undefined],
  [40, -0.15, undefined],
  [40, -0.06, 0.03],
  [80, -0.06, 0.03],
  [80, -0.08, 0.03],
  [80, -0.06, 0.01],
] as const) {
  const drift = { from: 60, to: 60 + length, size };
  const overlaps = ({ from, to }: ChangePoint) => from < drift.to && to > drift.from;
  const levels =
    scatter === undefined ? 'by steps alone' : `levels that scatter by ${scatter * 100}%`;
  const name = `${-100 * size}% over ${length}, ${levels}`;
  row(name, 100, { commits: 200, drift, ...(scatter === undefined ? {} : { scatter }) }, overlaps);
}
