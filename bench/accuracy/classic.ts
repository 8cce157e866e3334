import { askOnce } from '../../src/launchers/ask.ts';
import { bootServer, type RunningServer } from '../../src/launchers/boot.ts';
import type { PreparedCell } from '../../src/measure/types.ts';
import { keepAwake } from '../../src/platform/awake.ts';
import { allOf, partitionCpus } from '../../src/platform/cpus.ts';
import { run } from '../../src/platform/process.ts';
import { measureOptions, SCENARIOS } from './subject.ts';

/** Requests a second of the runs of wrk, in their order, by scenario and side. */
export type ClassicRuns = Record<string, { base: number[]; head: number[] }>;

/**
 * The classic way: both servers booted once, and runs of wrk of one second per side and scenario in turn until
 * the time is over; on the same pinned CPUs and with as many connections as ours.
 */
export async function classicRuns(
  cell: PreparedCell,
  seconds: number,
  awake: boolean,
): Promise<ClassicRuns> {
  const { cpus } = await partitionCpus();
  await using _awake = await keepAwake(awake ? allOf(cpus) : []);
  const servers = await Promise.all(
    (['base', 'head'] as const).map((side) => boot(cell, side, cpus?.server ?? [])),
  );
  const [base, head] = servers as [RunningServer, RunningServer];
  const runs: ClassicRuns = Object.fromEntries(
    SCENARIOS.map(({ name }) => [name, { base: [], head: [] }]),
  );
  try {
    for (const server of servers) await warm(server);
    const end = performance.now() + seconds * 1000;
    while (performance.now() < end) {
      for (const { name } of SCENARIOS) {
        runs[name]?.base.push(await wrk(base, name, cpus?.engine ?? []));
        runs[name]?.head.push(await wrk(head, name, cpus?.engine ?? []));
      }
    }
  } finally {
    await Promise.all(servers.map((server) => server.stop()));
  }
  return runs;
}

async function boot(
  { launcher, cell, targets }: PreparedCell,
  side: 'base' | 'head',
  cpus: readonly number[],
): Promise<RunningServer> {
  const target = targets[side];
  const [first] = SCENARIOS;
  if (target === undefined || first === undefined) throw new Error('nothing to boot');
  return bootServer({
    launcher,
    context: { ...cell, ...target, host: '127.0.0.1' },
    ready: { request: first.request, expect: { status: [200] } },
    timeoutMs: 60_000,
    env: target.env,
    logs: measureOptions(1, 1).logs,
    name: `classic-${side}`,
    cpus,
    stopGraceMs: 300,
  });
}

async function warm({ host, port }: RunningServer): Promise<void> {
  for (const { request } of SCENARIOS) {
    for (let asked = 0; asked < 100; asked++) await askOnce(host, port, request, 10_000);
  }
}

async function wrk(server: RunningServer, route: string, cpus: readonly number[]): Promise<number> {
  const connections = SCENARIOS[0]?.connections ?? 8;
  const pinned = cpus.length > 0 ? ['taskset', '-c', cpus.join(',')] : [];
  const argv = [
    ...pinned,
    ...['wrk', '-t1', `-c${connections}`, '-d1s'],
    `http://${server.host}:${server.port}/${route}`,
  ];
  const { stdout, stderr } = await run(argv as [string, ...string[]]);
  const rate = /Requests\/sec:\s+([\d.]+)/.exec(stdout)?.[1];
  if (rate === undefined) throw new Error(`wrk: ${stdout} ${stderr}`);
  return Number(rate);
}
