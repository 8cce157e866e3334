import { describe, expect, it } from 'vitest';
import type { ReportInput } from '../../src/domain/assessment.ts';
import { suspects } from '../../src/report/suspects.ts';
import { CASES } from './cases.ts';

const slower = CASES['n-plus-one']?.() as ReportInput;

/** The report with another place for the one function of the service that is called more often. */
function withPlace(place: string): ReportInput {
  const { record } = slower;
  const move = <T extends { readonly place: string }>(functions: readonly T[]) =>
    functions.map((one) => ({ ...one, place }));
  return {
    ...slower,
    record: {
      ...record,
      inProcess: (record.inProcess ?? []).map((one) => ({
        ...one,
        functions: move(one.functions),
      })),
      profiles: (record.profiles ?? []).map((one) => ({ ...one, functions: move(one.functions) })),
    },
  };
}

describe('what a report points at', () => {
  it('functions of the service, once each, with all that speaks against them', () => {
    expect(suspects(slower)).toEqual([
      {
        ...{ name: 'Book.genre_names', path: 'bookstore/models.py', line: 41 },
        title: 'author regressed',
        message: expect.stringMatching(
          /^Book\.genre_names\n61% of the time in author, 0% before\n10 calls a request in author \(3\.13\), 0 before/,
        ),
      },
    ]);
  });

  it('nothing where nothing regressed', () => {
    const { record } = slower;
    expect(suspects({ ...(CASES['all-fine']?.() as ReportInput), record })).toEqual([]);
  });

  it.each([
    '/etc/passwd:1',
    '../secret.py:1',
    'a/../../b.py:1',
    './a.py:1',
    'a//b.py:1',
    'a\\b.py:1',
    'C:/a.py:1',
    '~/a.py:1',
    'a\0.py:1',
    'a.py:0',
    'a.py:-1',
    'a.py:1e9',
    'a.py:99999999',
    'a.py',
    ':1',
    '',
  ])('no place outside of the repository, and no nonsense: %j', (place) => {
    expect(suspects(withPlace(place))).toEqual([]);
  });

  it('a place that may be one stays as it is', () => {
    expect(suspects(withPlace('src/my shop/é.py:7'))).toMatchObject([
      { path: 'src/my shop/é.py', line: 7 },
    ]);
  });
});
