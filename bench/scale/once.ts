/** Plans, merges, judges and reports a run of so many cells and scenarios once, and prints what it took: `once.ts CELLS SCENARIOS`. */

import { decodeRecord, encodeRecord } from '../../src/baseline/codec.ts';
import { mergeRecords } from '../../src/baseline/merge.ts';
import { expectedSeconds } from '../../src/commands/fan-out/expected-time.ts';
import { jobsFor, partition } from '../../src/commands/fan-out/partition.ts';
import type { RunRecord } from '../../src/domain/record.ts';
import { headline } from '../../src/report/headline.ts';
import { renderHtml } from '../../src/report/html.ts';
import { renderMarkdown, summaryMarkdown } from '../../src/report/markdown.ts';
import { renderTerminal } from '../../src/report/terminal.ts';
import { withHoles } from '../../src/verdict/holes.ts';
import { judge } from '../../src/verdict/judge.ts';
import { shardRecords } from '../report/records.ts';
import { Steps } from '../report/steps.ts';

export interface Scaled {
  /** Seconds of CPU time. */
  readonly steps: Readonly<Record<string, number>>;
  /** The most memory that the process took beyond what it took before the first step. */
  readonly mebibytes: number;
  /** Of the comment. */
  readonly characters: number;
  /** Whether the comment says that something was left out. */
  readonly shortened: boolean;
}

const [cells = 1, scenarios = 1] = process.argv.slice(2).map(Number);
const parts = [...shardRecords(cells, scenarios)];
const before = process.memoryUsage.rss() / 2 ** 20;
const steps = new Steps();

steps.done('plan', plan(parts));
const texts = steps.done('write', parts.map(encodeRecord));
const read = steps.done(
  'read',
  texts.map((text) => decodeRecord(text, 'it')),
);
const record = steps.done('merge', mergeRecords(read));
const assessment = steps.done('judge', withHoles(judge(record, []), record, []));
const input = { record, assessment, baseline: null, baselineNote: '', shards: [], links: {} };
const markdown = steps.done('comment', renderMarkdown(input));
steps.done('summary, HTML', renderHtml(summaryMarkdown(input), headline(input)));
steps.done('terminal', renderTerminal(input, { color: false, width: 100 }));
const scaled: Scaled = {
  steps: steps.taken,
  mebibytes: process.resourceUsage().maxRSS / 1024 - before,
  characters: markdown.length,
  shortened: markdown.includes('Shortened to fit'),
};
console.log(JSON.stringify(scaled));

/** What `plan` does with a matrix of which there is a stored record. */
function plan(records: readonly RunRecord[]): unknown {
  const tasks = records.flatMap(({ cells: of, scenarios: all }) =>
    of.map((cell) => ({
      id: cell.id,
      seconds: expectedSeconds({
        ...{ launcher: cell.launcher, implementation: cell.interpreter.implementation },
        ...{ workers: cell.workers, scenarios: all.map(({ name }) => name) },
        ...{ launches: { min: 4, max: 30 }, before: cell },
      }),
    })),
  );
  return partition(tasks, jobsFor(tasks, 300, 256));
}
