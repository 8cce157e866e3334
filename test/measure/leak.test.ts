import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { launcherNamed } from '../../src/launchers/registry.ts';
import { startLoadEngine } from '../../src/load/threaded-engine.ts';
import { type CellContext, CellRun } from '../../src/measure/cell-run.ts';
import { seededCoin } from '../../src/measure/coin.ts';
import { probeGrowth } from '../../src/measure/growth.ts';
import { Stops } from '../../src/measure/stops.ts';
import type { PreparedCell, PreparedTarget } from '../../src/measure/types.ts';
import { temporaryFolder } from '../../src/platform/files.ts';
import { parseScenario } from '../../src/scenarios/parse.ts';
import { judge } from '../../src/verdict/judge.ts';
import { describePython } from '../launchers/environments.ts';
import { applicationOf, LOGS } from '../launchers/support.ts';
import { recordOf } from '../verdict/records.ts';

/** A list that grows by 1 KiB a request, and a cache that is full after 600 requests, with 16 KiB each. */
const SERVICE = `
import itertools
leaked, cached, numbers = [], {}, itertools.count()

def base(environ, start_response):
    start_response("200 OK", [("Content-Type", "text/plain"), ("Content-Length", "5")])
    return [b"Hello"]

def head(environ, start_response):
    number = next(numbers)
    if environ["PATH_INFO"] == "/leak":
        leaked.append(b"%d" % number + b"x" * 1024)
    elif len(cached) < 600:
        cached[number] = b"%d" % number + b"x" * 16384
    return base(environ, start_response)
`;
const LAUNCHES = 5;

async function cellIn(directory: string): Promise<PreparedCell> {
  await writeFile(join(directory, 'service.py'), SERVICE);
  const interpreter = (await describePython('python3')) ?? expect.fail('no python3');
  const target = (handler: string): PreparedTarget => ({
    application: applicationOf(`service:${handler}`),
    ...{ python: interpreter.executable, packages: {}, directory, env: {} },
  });
  return {
    cell: { id: 'c', launcher: 'wsgiref', interpreter, workers: 1, threads: 4, options: {} },
    launcher: launcherNamed('wsgiref'),
    targets: { base: target('base'), head: target('head') },
    failure: null,
  };
}

/** Launches and a probe as in a run, with less time for each. */
async function measured(path: string, probeSeconds: number) {
  await using folder = await temporaryFolder('gaitkeeper-leak-');
  await using engine = await startLoadEngine();
  await using stops = new Stops();
  const context: CellContext = {
    ...{ engine, stops, serverCpus: null, coin: seededCoin(1), watchesStops: false },
    options: {
      ...{ budgetSeconds: 10, precision: 0.01, minLaunches: LAUNCHES, maxLaunches: LAUNCHES },
      ...{ bootTimeoutMs: 30_000, ready: null, seed: 1, logs: LOGS },
    },
    onProgress: () => {},
  };
  const scenario = parseScenario(path, { request: `GET /${path}`, expect: { status: 200 } });
  const run = new CellRun(await cellIn(folder.path), [scenario], context);
  for (let launch = 0; launch < LAUNCHES; launch++) await run.launch(0.6);
  await stops.done();
  await probeGrowth([run], probeSeconds, context);
  const cell = run.record();
  const { comparisons } = judge(recordOf([cell]), []);
  return {
    probe: cell.measurements[0]?.growth,
    growth: comparisons.find(({ metric }) => metric === 'growth'),
  };
}

test('a leak of 1 KiB a request is found in a real server', async () => {
  const { probe, growth } = await measured('leak', 2);
  expect(probe).toMatchObject({ trend: 'grows', launches: 2 });
  expect(probe!.difference.estimate / 1024).toBeCloseTo(1, 0);
  expect(growth).toMatchObject({ verdict: 'regressed', gates: true });
});

test('a cache that was still filling is no leak', async () => {
  const { probe, growth } = await measured('cache', 4);
  // Where it was full before the warm-up ended there is nothing to look into, and no probe.
  expect(probe?.trend).not.toBe('grows');
  expect(growth).toMatchObject({ gates: false });
  expect(growth!.verdict).not.toBe('regressed');
});
