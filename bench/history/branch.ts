import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { encodeRecord } from '../../src/baseline/codec.ts';
import { folderOf, inDay, MOST_IN_MONTH, pathsFor } from '../../src/baseline/layout.ts';
import { wholeHistory } from '../../src/baseline/write-history.ts';
import type { RunRecord } from '../../src/domain/record.ts';
import { distil } from '../../src/verdict/distil.ts';
import { cell, measurement, recordOf } from '../../test/baseline/support/records.ts';

const YEAR_MS = 365 * 24 * 3600 * 1000;
const START = Date.UTC(2025, 10, 20);
/** Runs that are in the history of the made branch: those before them would make nothing dearer but the making. */
const IN_HISTORY = 5000;

/** Run `number` of `count` that are spread over a year. */
export function madeRecord(number: number, count: number, cells = CELLS): RunRecord {
  const startedAt = new Date(START + Math.floor((number * YEAR_MS) / count)).toISOString();
  const head = { ...recordOf(number).head, sha: shaOf(number) };
  const base = { ...recordOf(number).head, sha: shaOf(number - 1), ref: 'main' };
  return recordOf(number, { id: `run-${number}`, startedAt, head, base, cells });
}

export function shaOf(number: number): string {
  return createHash('sha1').update(`commit ${number}`).digest('hex');
}

/** Four servers, three scenarios, five launches: a service of middling size. */
const CELLS = ['gunicorn-gthread', 'gunicorn-gevent', 'uwsgi', 'waitress'].map((launcher) =>
  cell(`${launcher}/3.12/w1`, {
    measurements: ['hello', 'books', 'json'].map((scenario) => {
      const [launch] = measurement().launches;
      const launches = [0, 1, 2, 3, 4].map((index) => ({ ...launch!, launch: index }));
      return measurement({ scenario, launches });
    }),
  }),
);

/** Puts `count` runs on a branch of a bare repository, without an index: the first record makes it. */
export async function makeBranch(repository: string, branch: string, count: number): Promise<void> {
  const git = spawn('git', ['-c', 'core.compression=1', 'fast-import', '--quiet', '--force'], {
    cwd: repository,
    stdio: ['pipe', 'inherit', 'inherit'],
  });
  const ended = once(git, 'close');
  for (const part of stream(branch, count)) {
    if (!git.stdin.write(part)) await once(git.stdin, 'drain');
  }
  git.stdin.end();
  const [status] = await ended;
  if (status !== 0) throw new Error(`git fast-import ended with status ${status}`);
}

function* stream(branch: string, count: number): Generator<string> {
  const whole = encodeRecord(madeRecord(0, count));
  const small = encodeRecord(madeRecord(0, count, CELLS.slice(0, 1)));
  const first = madeRecord(0, count);
  const paths: string[] = [];
  const inMonth = new Map<string, number>();
  for (let number = 0; number < count; number++) {
    const record = madeRecord(number, count);
    paths.push(placed(pathsFor(record, '')[0], inMonth));
    yield `blob\nmark :${number + 1}\n${data(like(isRead(number, count) ? whole : small, record, first))}\n`;
  }
  yield `commit refs/heads/${branch}\ncommitter A <a@example.org> 1700000000 +0000\n${data('Make')}\n`;
  for (const [number, path] of paths.entries()) yield `M 100644 :${number + 1} ${path}\n`;
  const from = Math.max(0, count - IN_HISTORY);
  for (const [path, content] of historyOf(from, count)) {
    yield `M 100644 inline ${path}\n${data(content)}\n`;
  }
}

/** Only runs that a look-up reads are of full size: gigabytes of the others would make nothing dearer but the making. */
function isRead(number: number, count: number): boolean {
  return number > count - 200 || Math.abs(number - count / 3) < 200;
}

/** As the store itself lays them out. */
function placed(path: string, inMonth: Map<string, number>): string {
  const before = inMonth.get(folderOf(path)) ?? 0;
  inMonth.set(folderOf(path), before + 1);
  return before < MOST_IN_MONTH ? path : inDay(path);
}

/** The text of a record that differs from the first where runs do: encoding each would take minutes. */
function like(
  text: string,
  { id, startedAt, head, base, run }: RunRecord,
  first: RunRecord,
): string {
  return text
    .replace(`"${first.id}"`, `"${id}"`)
    .replace(first.startedAt, startedAt)
    .replace(first.head.sha, head.sha)
    .replace(first.base?.sha ?? '', base?.sha ?? '')
    .replace(`"${first.run?.id}"`, `"${run?.id}"`);
}

function historyOf(from: number, count: number): ReadonlyMap<string, string> {
  const first = distil(madeRecord(0, count), 'run', null);
  const entries = Array.from({ length: count - from }, (_, at) => {
    const { startedAt, head, base } = madeRecord(from + at, count);
    const run = `run-${from + at}`;
    return { ...first, run, sha: head.sha, base: base?.sha ?? null, recordedAt: startedAt };
  });
  return wholeHistory(entries, {});
}

function data(text: string): string {
  return `data ${Buffer.byteLength(text)}\n${text}`;
}
