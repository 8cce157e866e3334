import { expect, test } from 'vitest';
import { parseScenario } from '../../src/scenarios/parse.ts';
import { proposeScenarios } from '../../src/service/propose-scenarios.ts';

test('every proposed name may be kept, also where a route is called as a row of the report', () => {
  const proposed = proposeScenarios({ routes: ['/boot', '/memory', '/a-b', '/a_b'] });
  expect(proposed.map(({ name, path }) => `${name}: ${path}`)).toEqual([
    'a-b: /a-b',
    'a-b-2: /a_b',
    'get-boot: /boot',
    'get-memory: /memory',
  ]);
  for (const { name, path } of proposed) {
    expect(parseScenario(name, `GET ${path}`)).toMatchObject({ name, request: { path } });
  }
});
