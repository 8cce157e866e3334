/**
 * What it takes to report a large run: 256 shards, each with a record of 100 comparisons. The records are read as a
 * reporting job reads them, one after the other, then merged, judged and rendered, in a process of its own. Fails where
 * that takes more time or memory than it may.
 *
 *   npm run bench:report [-- --shards 64]
 */
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs, promisify } from 'node:util';
import { encodeRecord } from '../src/baseline/codec.ts';
import type { Reported } from './report/once.ts';
import { shardRecords } from './report/records.ts';

const MOST = { seconds: 2, mebibytes: 200 };
const TIMES = 3;

const { values } = parseArgs({ options: { shards: { type: 'string', default: '256' } } });
const folder = await mkdtemp(join(tmpdir(), 'gaitkeeper-bench-'));
try {
  let bytes = 0;
  for (const record of shardRecords(Number(values.shards))) {
    const text = encodeRecord(record);
    bytes += text.length;
    await writeFile(join(folder, `record-${record.shard?.index}.json`), text);
  }
  tell(await repeat(), bytes);
} finally {
  await rm(folder, { recursive: true });
}

async function repeat(): Promise<readonly Reported[]> {
  const program = new URL('report/once.ts', import.meta.url).pathname;
  const runs: Reported[] = [];
  for (let time = 0; time < TIMES; time++) {
    const { stdout } = await promisify(execFile)(process.execPath, [program, folder]);
    runs.push(JSON.parse(stdout));
  }
  return runs;
}

/** The best of several: whatever else runs on the machine only adds to it. */
function tell(runs: readonly Reported[], bytes: number): void {
  const least = (of: (run: Reported) => number) => Math.min(...runs.map(of));
  const [{ steps, comparisons, characters }] = runs as [Reported];
  console.log(
    `${values.shards} records, ${(bytes / 2 ** 20).toFixed(1)} MiB, ${comparisons} comparisons`,
  );
  for (const name of Object.keys(steps)) {
    console.log(`  ${name.padEnd(8)}${least((run) => run.steps[name]!).toFixed(2)} s`);
  }
  const seconds = least((run) => run.seconds);
  const mebibytes = least((run) => run.mebibytes);
  console.log(
    `${seconds.toFixed(2)} s of CPU time to merge, judge and render; ${characters} characters`,
  );
  console.log(`${mebibytes.toFixed(0)} MiB`);
  console.log(`${cpus()[0]?.model}, Node ${process.version}, load ${loadavg()[0]?.toFixed(1)}`);
  if (seconds <= MOST.seconds && mebibytes <= MOST.mebibytes) return;
  console.error(`More than ${MOST.seconds} s or ${MOST.mebibytes} MiB.`);
  process.exitCode = 1;
}
