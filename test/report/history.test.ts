import { expect, test } from 'vitest';
import { historyCsv } from '../../src/report/history-csv.ts';
import { historyTable } from '../../src/report/terminal/history.ts';
import { trendsOf } from '../../src/verdict/trend.ts';
import { entryOf, pointOf, step } from '../verdict/histories.ts';

const HOSTILE = '=cmd|"x"\u001b[2J\n\u202e,';

test('a table of hostile names has no line and no control character of theirs', () => {
  const points = [pointOf({ cell: HOSTILE, scenario: HOSTILE })];
  const entries = [entryOf(0, {}, { points, service: HOSTILE, release: HOSTILE })];
  const view = { service: HOSTILE, entries, trends: trendsOf(entries) };
  const text = historyTable(view, { color: false, width: 100 });
  expect(text.split('\n')).toHaveLength(8);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: none of them may be left
  expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202a-\u202e]/);
});

test('a table says where older commits are not joined to the newest', () => {
  const entries = [0, 2, 3].map((at) => entryOf(at, { step: at === 0 ? null : step(0.01) }));
  const view = { service: 'books', entries, trends: trendsOf(entries) };
  expect(historyTable(view, { color: false, width: 200 })).toMatch(
    /\+1\.0%\* .*\n\n\* Older commits are not joined/,
  );
});

test('a change that was accepted says by whom, until when and why', () => {
  const entries = Array.from({ length: 9 }, (_, at) =>
    entryOf(at, { step: at === 0 ? null : step(at === 5 ? -0.1 : 0.001 * (at % 2)) }),
  );
  const until = { version: '2.0' };
  const accepted = { id: 'k1', by: 'Ada', at: '2026-01-02T00:00:00Z', reason: HOSTILE, until };
  const trends = trendsOf(entries).map((trend) => ({
    ...trend,
    changes: trend.changes.map((change) => ({ ...change, accepted })),
  }));
  const text = historyTable({ service: 'books', entries, trends }, { color: false, width: 400 });
  expect(text).toMatch(
    /↕ throughput of hello .* “Change 5”, accepted by Ada on 2026-01-02 until release 2\.0: “=cmd[^\n]*” \(k1\)$/m,
  );
});

test('CSV quotes what must be, and gives no spreadsheet a formula', () => {
  const trends = trendsOf([entryOf(0, {}, { points: [pointOf({ cell: HOSTILE })] })]);
  const csv = historyCsv(trends);
  expect(csv).toContain(`books,"'${HOSTILE.replaceAll('"', '""')}",hello,throughput,req/s,`);
  expect(csv.endsWith(',1000,0,0,first\r\n')).toBe(true);
});
