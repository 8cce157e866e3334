import { execFileSync } from 'node:child_process';
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import type { SampledSides } from '../../src/domain/profile.ts';
import { launcherNamed } from '../../src/launchers/registry.ts';
import { grownFunctions, profileCells } from '../../src/measure/profile.ts';
import type { PreparedCell, PreparedTarget } from '../../src/measure/types.ts';
import { type TemporaryFolder, temporaryFolder } from '../../src/platform/files.ts';
import { parseScenario } from '../../src/scenarios/parse.ts';
import { prepareProfiler } from '../../src/service/profiler.ts';
import { describePython, environmentFor } from '../launchers/environments.ts';
import { applicationOf } from '../launchers/support.ts';

/** What head does more is all in one function. */
const shop = (loops: number) => `
import json

def merged_genres(loops):
    total = 0
    for number in range(loops):
        total += number
    return total

def app(environ, start_response):
    merged_genres(${loops})
    body = json.dumps({"genres": list(range(30))}, indent=1).encode()
    start_response("200 OK", [("Content-Type", "text/plain"), ("Content-Length", str(len(body)))])
    return [body]
`;

const SCENARIO = parseScenario('genres', { request: 'GET /', expect: { contains: 'genres' } });

let folder: TemporaryFolder;
beforeAll(async () => {
  folder = await temporaryFolder('gaitkeeper-profile-test-');
});
afterEach(() => vi.unstubAllEnvs());
afterAll(() => folder[Symbol.asyncDispose]());

async function profile(
  launcher: string,
  { profiler, workers = 1 }: { profiler?: string; workers?: number } = {},
): Promise<SampledSides | string | undefined> {
  const interpreter = (await describePython('python3')) ?? expect.fail('no python3');
  const environment = await environmentFor(launcherNamed(launcher), interpreter);
  if (typeof environment === 'string') return expect.fail(environment);
  const target = async (side: string, loops: number): Promise<PreparedTarget> => {
    const directory = join(folder.path, side);
    await mkdir(directory, { recursive: true });
    await writeFile(join(directory, 'shop.py'), shop(loops));
    const { python, packages } = environment;
    return { application: applicationOf('shop:app'), python, packages, directory, env: {} };
  };
  const cell: PreparedCell = {
    cell: { id: 'a/b', launcher, interpreter, workers, threads: 4, options: {} },
    launcher: launcherNamed(launcher),
    targets: { base: await target('base', 20), head: await target('head', 30_000) },
    failure: null,
  };
  const logs = join(folder.path, 'logs');
  const options = {
    ...{ budgetSeconds: 10, precision: 0.01, minLaunches: 4, maxLaunches: 30, seed: 1 },
    ...{ bootTimeoutMs: 30_000, ready: null, logs },
  };
  const cache = join(tmpdir(), 'gaitkeeper-test-profiler');
  const found = await profileCells(
    [{ prepared: cell, scenario: SCENARIO }],
    {
      options,
      profiler: profiler ?? (await prepareProfiler(interpreter, cache, () => {})),
      ...{ seconds: 2, totalSeconds: 20 },
    },
    () => {},
  );
  return found[0];
}

/** The end-to-end test of profiles has wsgiref. */
const LAUNCHERS: [string, number][] = [['gunicorn-gthread', 2]];
if (process.env.GAITKEEPER_SLOW) LAUNCHERS.push(['wsgiref', 1], ['gunicorn-sync', 1]);

describe('a profile of base and head under load', () => {
  test.each(LAUNCHERS)('names the planted function first under %s', async (launcher, workers) => {
    const sides = await profile(launcher, { workers });
    if (typeof sides !== 'object') return expect.fail(String(sides));
    const [first] = grownFunctions(sides);
    expect(first).toMatchObject({ name: 'merged_genres', place: 'shop.py:4', own: true });
    expect(serving()).toEqual([]);
  });

  test('says why there is none where the profiler does not work, and leaves nothing behind', async () => {
    // Other tests leave theirs in the usual one for a while.
    const temporary = join(folder.path, 'temporary');
    await mkdir(temporary);
    vi.stubEnv('TMPDIR', temporary);
    const broken = join(folder.path, 'broken-profiler');
    await writeFile(broken, '#!/bin/sh\necho "Error: Permission Denied" >&2\nexit 1\n', {
      mode: 0o755,
    });
    expect(await profile('wsgiref', { profiler: broken })).toMatch(
      /could not look into the server \(Error: Permission Denied\)/,
    );
    expect(serving()).toEqual([]);
    const left = (await readdir(temporary)).filter((name) =>
      name.startsWith('gaitkeeper-profile-'),
    );
    expect(left).toEqual([]);
  });
});

/** Servers of this test that still run. */
function serving(): string[] {
  const all = execFileSync('ps', ['-eo', 'pid=,args='], { encoding: 'utf8' }).split('\n');
  return all.filter((line) => line.includes('shop:app') && line.includes(folder.path));
}
