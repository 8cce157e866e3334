/**
 * One contender of bench/load.ts in a process of its own, so that it can be pinned to a CPU and stays warm
 * from turn to turn, as the engine does in real use. Takes turns by message, answers with figures.
 */
import { readFileSync } from 'node:fs';
import autocannon from 'autocannon';
import type { Scenario } from '../../src/domain/scenario.ts';
import { sum } from '../../src/domain/sum.ts';
import { drive } from '../../src/load/drivers/drive.ts';
import { driverNamed } from '../../src/load/drivers/registry.ts';
import { HttpEngine } from '../../src/load/http.ts';
import { type ContenderName, type Figures, SECONDS, type Turn } from './turn.ts';

const CONTESTANTS: Record<ContenderName, (turn: Turn) => Promise<Figures>> = {
  engine: ownEngine,
  wrk: (turn) => outsideTool('wrk', turn),
  again: (turn) => outsideTool('wrk', turn),
  oha: (turn) => outsideTool('oha', turn),
  autocannon: library,
};

const contestant = CONTESTANTS[process.argv[2] as ContenderName];
const engine = new HttpEngine();

process.on('message', async (turn: Turn) => process.send!(await contestant(turn)));
process.on('disconnect', () => process.exit());

async function ownEngine(turn: Turn): Promise<Figures> {
  const { port } = turn;
  const scenario = scenarioOf(turn);
  const handle = await engine.open({ host: '127.0.0.1', port, scenario, pid: null });
  const warmUp = (await engine.run([blockOf(handle, 50)])).blocks[0]![0]!;
  await engine.takeLatencies(handle);
  const before = process.cpuUsage();
  const result = (await engine.run([blockOf(handle, SECONDS * 1000)])).blocks[0]![0]!;
  const cpuUs = spent(before) / result.completions;
  const { p50Us, p90Us, p99Us } = await engine.takeLatencies(handle);
  await engine.close(handle);
  const rate = (result.completions / result.elapsedMs) * 1000;
  const loadedMs = warmUp.elapsedMs + result.elapsedMs;
  return { rate, loadedMs, cpuUs, p50Us, p90Us, p99Us, errors: sum(Object.values(result.errors)) };
}

function blockOf(target: number, milliseconds: number) {
  return { targets: [target], minMs: milliseconds, minCompletions: 1, maxMs: milliseconds };
}

async function outsideTool(name: string, turn: Turn): Promise<Figures> {
  const before = childrenCpuUs();
  const { port } = turn;
  const load = { host: '127.0.0.1', port, scenario: scenarioOf(turn), seconds: SECONDS };
  const figures = await drive(driverNamed(name), { ...load, rate: null });
  const cpuUs = (childrenCpuUs() - before) / figures.answers;
  const { p50Us, p90Us, p99Us } = figures.latency;
  const errors = sum(Object.values(figures.errors));
  const { requestsPerSecond: rate, elapsedMs: loadedMs } = figures;
  return { rate, loadedMs, cpuUs, p50Us, p90Us, p99Us, errors };
}

async function library({ port, size, connections }: Turn): Promise<Figures> {
  const before = process.cpuUsage();
  const url = `http://127.0.0.1:${port}/${size}`;
  // The end is looked for at the end of a sample only: short samples make the turn end in time.
  const result = await autocannon({ url, connections, duration: SECONDS, sampleInt: 50 });
  const { p50, p90, p99 } = result.latency;
  return {
    rate: result['2xx'] / result.duration,
    loadedMs: result.duration * 1000,
    cpuUs: spent(before) / result['2xx'],
    ...{ p50Us: p50 * 1000, p90Us: p90 * 1000, p99Us: p99 * 1000 },
    errors: result.non2xx + result.errors,
  };
}

function scenarioOf({ size, connections }: Turn): Scenario {
  const path = `/${size}`;
  return {
    ...{ name: path, type: 'http', connections, timeoutMs: 10_000, description: `GET ${path}` },
    request: { method: 'GET', path, headers: {}, body: null },
    expect: { status: [200] },
  };
}

function spent(before: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(before);
  return user + system;
}

/** CPU time of the children that have ended, which the kernel counts in ticks of 10 ms. */
function childrenCpuUs(): number {
  const stat = readFileSync('/proc/self/stat', 'utf8');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[13]) + Number(fields[14])) * 10_000;
}
