import { describe, expect, it } from 'vitest';
import { mergeRecords } from '../../../src/baseline/merge.ts';
import { falseClaim, isLater } from '../../../src/commands/stages/claims.ts';
import { ofOneService } from '../../../src/commands/stages/credible-records.ts';
import { withLost } from '../../../src/commands/stages/lost-shards.ts';
import { mergeable } from '../../../src/commands/stages/mergeable.ts';
import type { RunRecord } from '../../../src/domain/record.ts';
import { record, sha } from '../../baseline/support/records.ts';

const RUN = {
  ...{ owner: 'octo', repo: 'books', id: 77, attempt: 2, event: 'pull_request' },
  ...{ headSha: sha(2), mergeSha: null },
};

const of = (fields: Partial<RunRecord> = {}, attempt = 1) =>
  record({
    ...{ repository: 'octo/books', run: { id: '77', attempt, event: 'pull_request' } },
    ...fields,
  });

describe('what a record claims', () => {
  it('may be so', () => {
    expect(falseClaim(of(), RUN)).toBeNull();
  });

  it.each([
    [{ repository: 'octo/other' }, 'it is forged: its repository is octo/other, not octo/books'],
    [{ run: null }, 'it is forged: its run is none, not 77'],
    [
      { run: { id: '77', attempt: 1, event: 'push' } },
      'it is forged: its event is push, not pull_request',
    ],
  ])('is told where it is not', (fields, why) => {
    expect(falseClaim(of(fields), RUN)).toBe(why);
  });

  it('is of a later attempt also where only a part of it is', () => {
    expect(isLater(of({}, 2), RUN)).toBe(false);
    expect(isLater(of({}, 3), RUN)).toBe(true);
    const { id, shard, startedAt, machine } = of();
    const part = { id, shard, startedAt, machine, attempt: 99, cells: [] };
    expect(isLater(of({ parts: [part] }), RUN)).toBe(true);
  });
});

describe('the records of one report', () => {
  const service = (name: string) => ({ ...of().service, name });

  it('are of the service that the configuration names, where there are several', () => {
    const [shop, api] = [of({ service: service('shop') }), of({ service: service('shop/api') })];
    expect(ofOneService([shop, api], 'shop/api')).toEqual([api]);
    expect(ofOneService([shop], 'named otherwise since')).toEqual([shop]);
    expect(() => ofOneService([shop, api], 'books')).toThrow(/other services than books/);
  });

  it('have one base: a comparison with another one stands alone', () => {
    const base = (seed: number) => ({ ...of().head, sha: sha(seed) });
    const [first, second, compared] = [
      of({ base: base(1) }, 1),
      of({ base: base(1) }, 2),
      of({ base: base(9) }, 3),
    ];
    expect(ofOneService([first, second], 'x')).toEqual([first, second]);
    expect(ofOneService([first, second, compared], 'x')).toEqual([compared]);
  });

  it('fit together; one that does not is left out by its name', () => {
    const shard = (index: number, fields: Partial<RunRecord> = {}) =>
      of({ id: `s${index}`, shard: { index, total: 3 }, ...fields });
    const forged = shard(2, { configurationHash: 'another' });
    const { records, odd } = mergeable([shard(1), forged, shard(3)]);
    expect(records.map(({ id }) => id)).toEqual(['s1', 's3']);
    expect(odd).toEqual([
      {
        name: 'gaitkeeper-books-2of3-1',
        why: expect.stringContaining('the configuration differs'),
      },
    ]);
  });
});

describe('records of several attempts', () => {
  const shard = (index: number, total: number, attempt: number) =>
    of({ id: `s${index}of${total}`, shard: { index, total } }, attempt);

  it('may each be split in another way; two ways within one attempt do not fit', () => {
    const { records, odd } = mergeable([shard(1, 3, 1), shard(1, 4, 2), shard(2, 5, 2)]);
    expect(records.map(({ id }) => id)).toEqual(['s1of3', 's1of4']);
    expect(odd).toMatchObject([{ why: expect.stringContaining('the number of shards differs') }]);
    expect(() => mergeRecords(records)).not.toThrow();
  });
});

describe('an artifact that was lost', () => {
  const lost = (name: string) => [{ name, why: 'it has expired' }];
  const measured = {
    shard: { index: 2, total: 3 },
    state: 'measured',
    why: null,
    url: null,
  } as const;

  it('is a hole, though another attempt of its shard arrived', () => {
    const [state] = withLost([measured], lost('gaitkeeper-books-2of3-1'), 'books');
    expect(state).toMatchObject({ shard: { index: 2, total: 3 }, state: 'died' });
    expect(state?.why).toContain('gaitkeeper-books-2of3-1 was not read: it has expired');
  });

  it('is none of ours where it is of another service', () => {
    expect(withLost([measured], lost('gaitkeeper-shop-2of3-1'), 'books')).toEqual([measured]);
  });

  it('is the whole where its job had no shards, or its name says nothing', () => {
    for (const name of ['gaitkeeper-books-check-1', 'gaitkeeper-whatever']) {
      expect(withLost([], lost(name), 'books')).toMatchObject([{ shard: { index: 1, total: 1 } }]);
    }
  });
});
