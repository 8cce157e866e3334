import fc from 'fast-check';
import { expect, it } from 'vitest';
import { artifactName, artifactShard } from '../../src/baseline/artifact-name.ts';
import { serviceSlug } from '../../src/baseline/service-slug.ts';
import { record } from './support/records.ts';

const named = (name: string, fields = {}) =>
  artifactName(record({ service: { ...record().service, name }, ...fields }));

it('tells service, shard and attempt', () => {
  expect(named('my-shop/api')).toBe('gaitkeeper-my-shop.api-check-1');
  const again = { run: { id: '7', attempt: 3, event: 'push' }, shard: { index: 2, total: 8 } };
  expect(named('shop', again)).toBe('gaitkeeper-shop-2of8-3');
});

it('tells the report which shard it is of, whatever the service is called', () => {
  const shard = { index: 2, total: 8 };
  expect(artifactShard(named('a-1of2-3', { shard }))).toEqual(shard);
  expect(artifactShard(named('shop'))).toEqual({ index: 1, total: 1 });
});

it('no two services share a name, whatever they are called', () => {
  const name = fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[ab./_-]{1,6}$/));
  fc.assert(
    fc.property(name, name, (one, other) => {
      if (one !== other) expect(serviceSlug(one)).not.toBe(serviceSlug(other));
    }),
    { numRuns: 3000 },
  );
});

it('is one that artifacts, file systems and git take', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (name) => {
      const slug = serviceSlug(name);
      expect(slug).toMatch(/^\w[\w.-]*$/);
      expect(slug).not.toContain('..');
      expect(slug.length).toBeLessThan(80);
    }),
    { numRuns: 1000 },
  );
});
