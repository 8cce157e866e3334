import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeRecord, encodeRecord, MAX_RECORD_BYTES } from '../../src/baseline/codec.ts';
import type { GaitkeeperError } from '../../src/domain/errors.ts';
import type { RunRecord } from '../../src/domain/record.ts';
import { cell, confirmationOf, measurement, record } from './support/records.ts';

function refusal(text: string): GaitkeeperError {
  try {
    decodeRecord(text, 'forged.json');
  } catch (error) {
    expect(error).toMatchObject({ name: 'GaitkeeperError', code: 'record-invalid' });
    expect((error as Error).message).toMatch(/^forged\.json /);
    return error as GaitkeeperError;
  }
  throw new Error('the record was accepted');
}

/** The text of a record, with one part of it replaced by raw JSON. */
function forged(from: string, to: string): string {
  const text = encodeRecord(record());
  expect(text).toContain(from);
  return text.replace(from, to);
}

describe('writing', () => {
  test('a record comes back as it was written', () => {
    expect(decodeRecord(encodeRecord(record()), 'x')).toEqual(record());
  });

  test('so does what was measured again', () => {
    const confirmed = record({ cells: [cell('c', { confirmation: confirmationOf(cell('c')) })] });
    expect(decodeRecord(encodeRecord(confirmed), 'x')).toEqual(confirmed);
  });

  test('the text is one line that begins with the version and ends with a newline', () => {
    const text = encodeRecord(record());
    expect(text).toMatch(/^\{"version":1,/);
    expect(text.indexOf('\n')).toBe(text.length - 1);
  });

  test('equal records are equal texts, whatever the order of their keys', () => {
    const shuffled = (value: unknown): unknown => {
      if (typeof value !== 'object' || value === null) return value;
      if (Array.isArray(value)) return value.map(shuffled);
      return Object.fromEntries(
        Object.entries(value)
          .reverse()
          .map(([key, item]) => [key, shuffled(item)]),
      );
    };
    expect(encodeRecord(shuffled(record()) as RunRecord)).toBe(encodeRecord(record()));
  });

  test('any finite number survives to the last bit', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (logRatio) => {
        const ready = [{ logRatio, base: null, head: null, reference: null }];
        const back = decodeRecord(encodeRecord(record({ cells: [cell('c', { ready })] })), 'x');
        // JSON has no negative zero.
        expect(back.cells[0]?.ready[0]?.logRatio).toBe(logRatio + 0 === 0 ? 0 : logRatio);
      }),
    );
  });

  test('any text survives', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 500 }), (warning) => {
        const back = decodeRecord(encodeRecord(record({ warnings: [warning] })), 'x');
        expect(back.warnings).toEqual([warning]);
      }),
    );
  });

  test.each([Number.NaN, Number.POSITIVE_INFINITY])(
    'a record that says %s is not written',
    (head) => {
      const ready = [{ logRatio: null, base: null, head, reference: null }];
      expect(() => encodeRecord(record({ cells: [cell('c', { ready })] }))).toThrow(
        'the record to be written is no valid run record',
      );
    },
  );
});

describe('reading what somebody forged', () => {
  test.each([
    ['an empty file', ''],
    ['a truncated record', encodeRecord(record()).slice(0, 900)],
    ['a web page', '<!doctype html>'],
    ['null', 'null'],
    ['a list', '[1]'],
    ['a text', '"record"'],
    ['an empty object', '{}'],
    ['a version that is a text', '{"version":"1"}'],
    ['a version below zero', '{"version":-1}'],
    ['a version that is no whole number', '{"version":0.5}'],
    ['a version that is only inherited', '{"__proto__":{"version":1}}'],
  ])('%s is refused', (_what, text) => {
    refusal(text);
  });

  test.each([
    [
      'a number that is infinite',
      '"durationSeconds":61.25',
      '"durationSeconds":1e999',
      'durationSeconds',
    ],
    ['a metric that is infinite', '"head":1787.25', '"head":-1e999', 'throughput.head'],
    ['a negative count', '"completions":4000', '"completions":-1', 'totals.base.completions'],
    ['a fraction of a count', '"completions":4000', '"completions":0.5', 'totals.base.completions'],
    ['a count beyond what is exact', '"workers":1', '"workers":1e17', 'cells.0.workers'],
    ['an unknown key', '"version":1', '"version":1,"gate":"passed"', 'gate'],
    ['an unknown metric', '"metrics":{', '"metrics":{"karma":null,', 'karma'],
    ['an unknown status', '"status":"measured"', '"status":"perfect"', 'cells.0.status'],
    ['a prototype', '"version":1', '"version":1,"__proto__":{"polluted":1}', null],
    ['a prototype deep down', '"errors":{}', '"errors":{"__proto__":{"polluted":1}}', null],
    ['an escaped prototype', '"errors":{}', '"errors":{"\\u005f_proto__":1}', null],
    ['a path as an id', '"id":"2026', '"id":"../../2026', 'id'],
    ['an option as a commit', '"sha":"00000002', '"sha":"--upload-pack=x', 'head.sha'],
    ['a date that is none', '"startedAt":"2026-01-05', '"startedAt":"2026-02-31', 'startedAt'],
    ['HTML as a histogram', 'HISTFAAA', '<script>', 'histograms.head'],
    ['a repository with a slash too many', 'octo/books', 'octo/books/x', 'repository'],
    ['a shard beyond the last', '"shard":null', '"shard":{"index":4,"total":3}', 'shard'],
  ])('%s is refused, and the place is named', (_what, from, to, place) => {
    const error = refusal(forged(from, to));
    if (place !== null) expect(error.detail).toContain(place);
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });

  test('several problems are named, but not a thousand', () => {
    const cells = Array.from({ length: 1000 }, () => 1);
    const error = refusal(JSON.stringify({ ...record(), cells, warnings: [1] }));
    expect(error.detail?.split('\n')).toHaveLength(6);
    expect(error.detail).toMatch(/and \d+ more$/);
  });

  test('what a stranger names a key reaches the message short and without control characters', () => {
    const key = `\u001b[2J\n::add-mask::${'x'.repeat(5000)}`;
    const { detail = '' } = refusal(JSON.stringify({ ...record(), [key]: 1 }));
    expect(detail).not.toMatch(/\p{Cc}/u);
    expect(detail.length).toBeLessThan(300);
  });
});

describe('reading what is too much', () => {
  const filled = (part: string, length: number) => part.repeat(Math.floor(length / part.length));
  const almost = MAX_RECORD_BYTES - 200_000;

  test('200 MB of digits are refused before they are parsed', () => {
    const text = forged('"durationSeconds":61.25', `"durationSeconds":${filled('7', 200e6)}`);
    expect(refusal(text).message).toBe('forged.json is no run record: it is larger than 64 MiB');
  });

  test('a number of as many digits as fit is refused', () => {
    refusal(forged('"durationSeconds":61.25', `"durationSeconds":${filled('7', almost)}`));
  });

  test('a text as long as fits is refused', () => {
    refusal(forged('"warnings":[]}', `"warnings":["${filled('x', almost)}"]}`));
  });

  test('millions of wrong items are refused without a message for each', () => {
    const warnings = `"warnings":[${filled('0,', 39_000)}0]`;
    const cells = filled(`{"id":"c",${warnings}},`, almost);
    refusal(forged('"cells":[', `"cells":[${cells}`));
  });

  test('hundreds of thousands of keys are refused', () => {
    const keys = Array.from({ length: 500_000 }, (_, i) => `"k${i}":0`).join(',');
    expect(refusal(forged('"errors":{}', `"errors":{${keys}}`)).message).toContain('too many keys');
  });

  test('lists nested a million deep are refused', () => {
    const deep = `${'['.repeat(1_000_000)}${']'.repeat(1_000_000)}`;
    refusal(forged('"errors":{}', `"errors":{"timeout":${deep}}`));
  });

  test('a matrix of 256 jobs is not too much', () => {
    const launches = Array.from({ length: 12 }, () => measurement().launches[0]!);
    const measurements = ['hello', 'json', 'cpu', 'io'].map((scenario) =>
      measurement({ scenario, launches }),
    );
    const cells = Array.from({ length: 256 }, (_, i) => cell(`c${i}`, { measurements }));
    expect(decodeRecord(encodeRecord(record({ cells })), 'x').cells).toHaveLength(256);
  });
});

describe('versions', () => {
  test('a newer record says to update', () => {
    const error = refusal(forged('"version":1', '"version":2'));
    expect(error.message).toContain('was written by a newer Gaitkeeper (format 2');
    expect(error.hint).toContain('Update Gaitkeeper');
  });

  test('an older record without a migration says so', () => {
    expect(refusal(forged('"version":1', '"version":0')).message).toContain('has format 0');
  });

  test('an older record is migrated, then held against the schema', () => {
    const migrations = {
      0: ({ notes, ...rest }: Readonly<Record<string, unknown>>) => ({ ...rest, warnings: notes }),
    };
    const migrated = decodeRecord(
      JSON.stringify({ ...record(), version: 0, warnings: undefined, notes: ['kept'] }),
      'x',
      migrations,
    );
    expect(migrated).toEqual(record({ warnings: ['kept'] }));
    expect(() => decodeRecord('{"version":0,"notes":[]}', 'x', migrations)).toThrow(
      'x is no valid run record',
    );
  });
});
