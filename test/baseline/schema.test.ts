import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { expect, test } from 'vitest';
import { mergeRecords } from '../../src/baseline/merge.ts';
import { cell, confirmationOf, record } from './support/records.ts';

const PUBLISHED = new URL('../../schema/run-record.schema.json', import.meta.url);

async function publishedSchema() {
  const ajv = new Ajv2020({ strict: false });
  addFormats.default(ajv);
  return ajv.compile(JSON.parse(await readFile(PUBLISHED, 'utf8')));
}

test('the published schema is the one that the code says', async () => {
  const script = new URL('../../script/generate-schemas.ts', import.meta.url).pathname;
  const { stderr } = await promisify(execFile)(process.execPath, [script, '--check']);
  expect(stderr).toBe('');
});

test('another reader of the published schema accepts a record and a merged record', async () => {
  const accepts = await publishedSchema();
  const shards = [1, 2].map((index) =>
    record({ id: `s${index}`, shard: { index, total: 2 }, cells: [cell(`c${index}`)] }),
  );
  const confirmed = record({ cells: [cell('c', { confirmation: confirmationOf(cell('c')) })] });
  expect([accepts(record()), accepts.errors]).toEqual([true, null]);
  expect([accepts(confirmed), accepts.errors]).toEqual([true, null]);
  expect([accepts(mergeRecords(shards)), accepts.errors]).toEqual([true, null]);
});

test.each([
  ['an unknown key', { ...record(), surprise: 1 }],
  ['a missing key', { ...record(), head: undefined }],
  [
    'a link to anything but a flame graph',
    record({
      profiles: [
        {
          ...{ cell: 'a', scenario: 'b', reason: null, functions: [], graph: 'profiles/../x.html' },
          samples: { base: 1, head: 1 },
        },
      ],
    }),
  ],
  ['a number that is a text', { ...record(), durationSeconds: '61' }],
  [
    'a confirmation of a confirmation',
    record({
      cells: [cell('c', { confirmation: cell('c', { confirmation: confirmationOf(cell('c')) }) })],
    }),
  ],
  [
    'too many packages',
    record({
      cells: [
        cell('c', {
          packages: {
            head: Object.fromEntries(Array.from({ length: 20_001 }, (_, i) => [`p${i}`, '1'])),
          },
        }),
      ],
    }),
  ],
])('another reader of the published schema refuses %s', async (_what, value) => {
  const accepts = await publishedSchema();
  expect(accepts(JSON.parse(JSON.stringify(value)))).toBe(false);
});
