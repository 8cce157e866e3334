import { expect, test } from 'vitest';
import { assembleRecord, type RecordParts } from '../../../src/commands/stages/record.ts';
import { parseScenario } from '../../../src/scenarios/parse.ts';

const COMMIT = {
  sha: 'a'.repeat(40),
  subject: 'A change',
  date: '2026-01-01T00:00:00Z',
  ref: null,
};

function scenarioOf(value: unknown) {
  const parts = {
    ...{ toolVersion: '0', startedAt: new Date(0), durationSeconds: 0, github: null },
    ...{ base: null, head: COMMIT, name: 'shop', configurationHash: '', shard: null },
    application: { target: 'app:app', protocol: 'wsgi', framework: null },
    ...{ scenarios: [parseScenario('it', value)], cells: [], inProcess: null, warnings: [] },
  };
  const [scenario] = assembleRecord(parts as unknown as RecordParts).scenarios;
  return scenario ?? expect.fail('no scenario');
}

test('a mix is told by its size, and what is asked of it changes the hash', () => {
  const mix = { 'GET /': 6, 'GET /items/${1..500}': 3 };
  const { hash, ...told } = scenarioOf({ mix });
  expect(told).toEqual({ name: 'it', description: 'mix of 2 requests', connections: 8 });
  expect(scenarioOf({ mix }).hash).toBe(hash);
  const others = [
    { mix: { ...mix, 'GET /': 5 } },
    { mix: { 'GET /': 6, 'GET /items/${1..501}': 3 } },
    { mix: { 'GET /': 6, 'GET /items/${1..500}': { weight: 3, expect: { status: 204 } } } },
    { mix: { ...mix, 'GET /cart': 1 } },
    { mix, rate: '10/s' },
    'GET /',
  ];
  const hashes = others.map((other) => scenarioOf(other).hash);
  expect(new Set([hash, ...hashes]).size).toBe(others.length + 1);
});

test('the hash of a single request stays what it was, so that stored records go on being compared', () => {
  expect(scenarioOf('GET /').hash).toMatch(/^adec551f0b77/);
  expect(scenarioOf('hello').hash).toMatch(/^274c5d4c6e11/);
});
