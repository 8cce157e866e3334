/** Reports the records of a folder once, and prints what it took: `once.ts FOLDER`. */

import { mergeRecords } from '../../src/baseline/merge.ts';
import { shardStates } from '../../src/baseline/shards.ts';
import { readRecords } from '../../src/commands/stages/read-records.ts';
import { sum } from '../../src/domain/sum.ts';
import { dropGarbageEarly } from '../../src/platform/garbage.ts';
import { renderMarkdown } from '../../src/report/markdown.ts';
import { withHoles } from '../../src/verdict/holes.ts';
import { judge } from '../../src/verdict/judge.ts';
import { Steps } from './steps.ts';

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
const steps = new Steps();
const before = process.memoryUsage.rss() / 2 ** 20;

const records = steps.done('read', await readRecords([process.argv[2] ?? '']));
const record = steps.done('merge', mergeRecords(records));
const shards = steps.done('shards', shardStates(records));
const assessment = steps.done('judge', withHoles(judge(record, []), record, shards));
const input = { record, assessment, baseline: null, baselineNote: '', shards, links: {} };
const markdown = steps.done('render', renderMarkdown(input));
const { read: _, ...worked } = steps.taken;
const reported: Reported = {
  steps: steps.taken,
  seconds: sum(Object.values(worked)),
  mebibytes: process.resourceUsage().maxRSS / 1024 - before,
  comparisons: assessment.comparisons.length,
  characters: markdown.length,
};
console.log(JSON.stringify(reported));
