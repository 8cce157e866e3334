import { expect } from 'vitest';
import { slow } from '../slow.ts';
import { gaitkeeper } from './program.ts';
import { type Files, testRepository } from './repository.ts';

const config = `servers: wsgiref
scenarios:
  leak: /leak
  cache: /cache
budget: 12s
baseline: off
counts: false
`;

/** A cache that is full after 300 requests, and a list that never is. */
function service(kept: { leak: number; cache: number; start: number }): Files {
  return {
    'app.py': `
import itertools
leaked, cached, numbers = [], {}, itertools.count()
held = b"x" * (${kept.start} << 20)

def app(environ, start_response):
    number = next(numbers)
    if environ["PATH_INFO"] == "/leak" and ${kept.leak}:
        leaked.append(b"%d" % number + b"x" * ${kept.leak})
    if environ["PATH_INFO"] == "/cache" and ${kept.cache}:
        cached[number % 300] = b"%d" % number + b"x" * ${kept.cache}
    start_response("200 OK", [("Content-Type", "text/plain"), ("Content-Length", "5")])
    return [b"Hello"]
`,
  };
}

slow(
  'a leak is found and named, more memory is seen, and a cache that fills is no leak',
  async () => {
    const base = { ...service({ leak: 0, cache: 0, start: 1 }), 'gaitkeeper.yml': config };
    const head = service({ leak: 1024, cache: 16_384, start: 40 });
    await using repository = await testRepository(base, head);
    const ended = await gaitkeeper(repository.directory, ['--json']);
    expect(ended.status).toBe(1);
    const { record, assessment } = JSON.parse(ended.stdout);
    const of = (scenario: string, metric: string) =>
      assessment.comparisons.find(
        (one: { scenario: string; metric: string }) =>
          one.scenario === scenario && one.metric === metric,
      );
    expect(of('leak', 'growth')).toMatchObject({ verdict: 'regressed', gates: true });
    expect(of('leak', 'growth').estimate / 1024).toBeCloseTo(1, 0);
    expect(of('cache', 'growth')).toMatchObject({ verdict: 'inconclusive', gates: false });
    expect(of('memory', 'memory')).toMatchObject({ verdict: 'regressed', gates: true });
    expect(of('memory', 'memory').head - of('memory', 'memory').base).toBeGreaterThan(35);
    const probe = record.cells[0].measurements[0].growth;
    expect(probe).toMatchObject({ trend: 'grows', launches: 2 });
    expect(probe.difference.estimate / 1024).toBeCloseTo(1, 0);
    expect(probe.points.head).toHaveLength(20);
  },
);
