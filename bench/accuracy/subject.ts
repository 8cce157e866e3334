import { existsSync } from 'node:fs';
import { mkdir, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { CellRecord } from '../../src/domain/record.ts';
import type { Interpreter, Protocol } from '../../src/domain/service.ts';
import { launcherNamed } from '../../src/launchers/registry.ts';
import { measureCells } from '../../src/measure/session.ts';
import type { MeasureOptions, PreparedCell, PreparedTarget } from '../../src/measure/types.ts';
import { run } from '../../src/platform/process.ts';
import { parseScenario } from '../../src/scenarios/parse.ts';
import { mean } from '../../src/stats/moments.ts';
import { median } from '../../src/stats/quantiles.ts';
import { describePython } from '../../test/launchers/environments.ts';

/** Loops that each route's handler spins before it answers. */
export type Spin = Readonly<Record<(typeof ROUTES)[number], number>>;

export const ROUTES = ['hello', 'json', 'books'] as const;
export const SCENARIOS = ROUTES.map((name) => parseScenario(name, `GET /${name}`));
const NO_SPIN: Spin = { hello: 0, json: 0, books: 0 };

/** One launcher with the service of shop.py, ready to be measured at any slowdown. */
export interface Subject {
  readonly launcher: string;
  /** A cell whose head is slower by this share of each route's CPU time. */
  cell(slowdown: number): PreparedCell;
}

/**
 * Installs what the launcher needs, and finds how many loops make each route a given share slower.
 * @param slows false where nothing will be planted
 */
export async function subjectOf(launcher: string, slows = true): Promise<Subject> {
  const interpreter = await describePython('python3');
  if (interpreter === null) throw new Error('python3 is needed');
  const python = await environment(launcher, interpreter);
  const cell = (spin: Spin) => cellOf(launcher, interpreter, python, spin);
  const perRequest = slows ? await calibrate(python, cell) : NO_SPIN;
  return {
    launcher,
    cell: (slowdown) => cell(byRoute((route) => slowdown * perRequest[route])),
  };
}

/** The protocol's own options, but for what is given. */
export function measureOptions(budgetSeconds: number, seed: number): MeasureOptions {
  return {
    budgetSeconds,
    precision: 0.01,
    minLaunches: 4,
    maxLaunches: 30,
    bootTimeoutMs: 60_000,
    ready: null,
    seed,
    logs: LOGS,
  };
}

const LOGS = await mkdtemp(join(tmpdir(), 'bench-accuracy-'));

function cellOf(name: string, interpreter: Interpreter, python: string, spin: Spin): PreparedCell {
  const launcher = launcherNamed(name);
  const protocol: Protocol = launcher.protocols.includes('asgi') ? 'asgi' : 'wsgi';
  const target = (of: Spin): PreparedTarget => ({
    application: {
      target: `shop:${protocol}`,
      protocol,
      factory: true,
      directory: '.',
      framework: null,
      evidence: 'the benchmark',
    },
    python,
    packages: { gunicorn: '25.1.0', uvicorn: '0.37.0', httptools: '0.6' },
    directory: fileURLToPath(new URL('.', import.meta.url)),
    // Of equal length on both sides: the size of the environment moves the stack.
    env: {
      SPIN: ROUTES.map((route) => `${route}=${String(of[route]).padStart(7, '0')}`).join(','),
    },
  });
  return {
    cell: { id: name, launcher: name, interpreter, workers: 1, threads: 4, options: {} },
    launcher,
    targets: { base: target(NO_SPIN), head: target(spin) },
    failure: null,
  };
}

/** What is planted to calibrate by: plain beside the noise, and no more than a handler that is a little longer. */
const PLANTED = 0.15;

/**
 * Loops that cost as much CPU time as a whole request, by route. At first what a request costs, over what a loop does in a
 * process of its own; then, since these two are not measured at the same moment, by what 15% planted so makes of CPU time. Not
 * by what many loops make: long handlers cost a threaded server more besides.
 */
async function calibrate(python: string, cell: (spin: Spin) => PreparedCell): Promise<Spin> {
  const loop = await loopMicroseconds(python);
  const plain = await measured(cell(NO_SPIN), 20);
  const roughly = byRoute((route) => cpuOf(plain, route) / loop);
  const slower = await measured(cell(byRoute((route) => PLANTED * roughly[route])), 60);
  return byRoute((route) => (roughly[route] * PLANTED) / (Math.exp(cpuRatioOf(slower, route)) - 1));
}

const byRoute = (of: (route: (typeof ROUTES)[number]) => number) =>
  Object.fromEntries(ROUTES.map((route) => [route, Math.round(of(route))])) as Spin;

async function measured(cell: PreparedCell, seconds: number): Promise<CellRecord | undefined> {
  const options = { ...measureOptions(seconds, 1), minLaunches: 6, precision: 0.001 };
  return (await measureCells([cell], SCENARIOS, options, () => {})).cells[0];
}

function cpuRatioOf(cell: CellRecord | undefined, route: string): number {
  const of = cell?.measurements.find(({ scenario }) => scenario === route);
  return mean((of?.launches ?? []).flatMap(({ metrics }) => metrics.cpu?.logRatio ?? []));
}

function cpuOf(cell: CellRecord | undefined, route: string): number {
  const measured = cell?.measurements.find(({ scenario }) => scenario === route);
  return median((measured?.launches ?? []).flatMap(({ metrics }) => metrics.cpu?.base ?? []));
}

const LOOP = `
import time
def spin(n):
    for _ in range(n):
        pass
taken = []
for _ in range(400):
    begin = time.process_time_ns()
    spin(2000)
    taken.append((time.process_time_ns() - begin) / 2000 / 1000)
print(sorted(taken)[len(taken) // 2])`;

async function loopMicroseconds(python: string): Promise<number> {
  return Number((await run([python, '-c', LOOP])).stdout);
}

async function environment(launcher: string, interpreter: Interpreter): Promise<string> {
  const folder = join(tmpdir(), `bench-accuracy-env-${launcher}`);
  const python = join(folder, 'bin', 'python');
  if (existsSync(join(folder, 'done'))) return python;
  const requirements = [...launcherNamed(launcher).requirements(interpreter), 'flask', 'starlette'];
  for (const argv of [
    [interpreter.executable, '-m', 'venv', '--clear', folder],
    [python, '-m', 'pip', 'install', '--quiet', ...requirements],
  ] as [string, ...string[]][]) {
    const { status, stderr } = await run(argv);
    if (status !== 0) throw new Error(stderr);
  }
  await mkdir(join(folder, 'done'));
  return python;
}
