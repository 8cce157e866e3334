/** Reports the records of a folder once, and prints what it took: `once.ts FOLDER`. */

import { mergeRecords } from '../../src/baseline/merge.ts';
import { shardStates } from '../../src/baseline/shards.ts';
import { readRecords } from '../../src/commands/stages/read-records.ts';
import { dropGarbageEarly } from '../../src/platform/garbage.ts';
import { renderMarkdown } from '../../src/report/markdown.ts';
import { withHoles } from '../../src/verdict/holes.ts';
import { judge } from '../../src/verdict/judge.ts';

export interface Reported {
  /** Seconds of CPU time. */
  readonly steps: Readonly<Record<string, number>>;
  /** Of merging, judging and rendering together. */
  readonly seconds: number;
  /** The most memory that the process took, less what it took before the first record. */
  readonly mebibytes: number;
  readonly comparisons: number;
  readonly characters: number;
}

dropGarbageEarly();
const steps: Record<string, number> = {};
let last = cpuSeconds();
const before = process.memoryUsage.rss() / 2 ** 20;

const records = step('read', await readRecords([process.argv[2] ?? '']));
const record = step('merge', mergeRecords(records));
const shards = step('shards', shardStates(records));
const assessment = step('judge', withHoles(judge(record, []), record, shards));
const input = { record, assessment, baseline: null, baselineNote: '', shards, links: {} };
const markdown = step('render', renderMarkdown(input));
const reported: Reported = {
  steps,
  seconds: Object.entries(steps).reduce((sum, [name, of]) => sum + (name === 'read' ? 0 : of), 0),
  mebibytes: process.resourceUsage().maxRSS / 1024 - before,
  comparisons: assessment.comparisons.length,
  characters: markdown.length,
};
console.log(JSON.stringify(reported));

/** Of this thread and those that collect its garbage. */
function cpuSeconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

function step<T>(name: string, value: T): T {
  const now = cpuSeconds();
  steps[name] = now - last;
  last = now;
  return value;
}
