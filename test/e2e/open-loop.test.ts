import { expect, it } from 'vitest';
import { gaitkeeper } from './program.ts';
import { testRepository } from './repository.ts';
import { CONFIG, SLOWER, service } from './services.ts';

const config = CONFIG.replace('home: { request: GET /,', 'peak: { request: GET /, rate: 100/s,');

it('a scenario with a rate is measured in an open loop, in which a slower head is found', async () => {
  const base = { ...service(), 'gaitkeeper.yml': config };
  await using repository = await testRepository(base, service({ spin: SLOWER }));
  const ended = await gaitkeeper(repository.directory, ['--json']);
  const { record, assessment } = JSON.parse(ended.stdout);
  const [measurement] = record.cells[0].measurements;
  expect(record.scenarios).toMatchObject([
    { description: 'GET / at 100 req/s', rate: 100, connections: 256 },
  ]);
  expect(measurement.arrivals.head.due).toBeGreaterThanOrEqual(100);
  const comparison = (metric: string) =>
    assessment.comparisons.find((of: { metric: string }) => of.metric === metric);
  // On a machine so busy that the engine itself asks late, neither is the servers'.
  const late = measurement.clientBound ? 'client-bound' : null;
  expect(comparison('throughput')).toMatchObject({ note: late ?? 'fixed rate', gates: false });
  expect(comparison('p50')).toMatchObject({ note: late, gates: late === null });
  expect(comparison('p50').estimate).toBeGreaterThan(0);
  expect(comparison('cpu')).toMatchObject({ verdict: 'regressed' });
  expect(ended.status).toBe(1);
});
