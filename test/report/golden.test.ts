import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { decodeRecord, encodeRecord } from '../../src/baseline/codec.ts';
import { renderMarkdown } from '../../src/report/markdown.ts';
import { renderTerminal } from '../../src/report/terminal.ts';
import { CASES } from './cases.ts';

const MARKER = '<!-- gaitkeeper v1 key=3f9a run=4242 attempt=1 head=abc1234 -->';

/**
 * What is in fixtures/reports was reviewed by eye. After a deliberate change, write it anew with
 * `UPDATE_GOLDEN=1` and review the difference.
 */
function expectGolden(file: string, actual: string): void {
  const path = new URL(`../../fixtures/reports/${file}`, import.meta.url);
  if (process.env.UPDATE_GOLDEN === '1') {
    mkdirSync(new URL('.', path), { recursive: true });
    writeFileSync(path, actual);
  }
  expect(actual).toBe(readFileSync(path, 'utf8'));
}

describe.each(Object.entries(CASES))('the report %s', (name, build) => {
  test('is the reviewed comment', () => {
    expectGolden(`${name}.md`, renderMarkdown(build(), { marker: MARKER, comment: true }));
  });

  test('is the reviewed terminal output', () => {
    expectGolden(`${name}.txt`, renderTerminal(build(), { color: false, width: 100 }));
  });
});

describe('a recorded run', () => {
  test.each(['n-plus-one', 'base-does-not-boot'])(
    '%s is a valid record of this version',
    (name) => {
      const record = CASES[name]?.().record ?? expect.fail(name);
      const path = new URL(`../../fixtures/records/${name}.json`, import.meta.url);
      if (process.env.UPDATE_GOLDEN === '1') writeFileSync(path, encodeRecord(record));
      expect(decodeRecord(readFileSync(path, 'utf8'), name)).toEqual(record);
    },
  );
});
