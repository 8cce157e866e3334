import { decodeFromCompressedBase64 } from 'hdr-histogram-js';
import type { HttpScenario } from '../../src/domain/scenario.ts';
import type { RunningServer } from '../../src/launchers/boot.ts';
import { startLoadEngine } from '../../src/load/threaded-engine.ts';
import { PRESETS } from '../../src/scenarios/registry.ts';
import type { Figures, Speed } from './results.ts';

/** As in the published table, whose load was 20 connections. */
const CONNECTIONS = 20;
const SCENARIOS = ['hello', 'json', 'cpu', 'io'];
const WARM_UP_MS = 1000;
const MEASURED_MS = 3000;

/** Requests a second and latency of the four scenarios, one after the other; single figures of one process. */
export async function speedsOf(server: RunningServer): Promise<Figures> {
  await using engine = await startLoadEngine();
  const figures: Record<string, Speed> = {};
  for (const name of SCENARIOS) {
    const scenario = {
      ...(PRESETS[name]?.scenario as HttpScenario),
      ...{ connections: CONNECTIONS, timeoutMs: 30_000 },
    };
    const { host, port } = server;
    const target = await engine.open({ host, port, pid: null, scenario });
    const block = (minMs: number) => ({
      targets: [target],
      minMs,
      minCompletions: 1,
      maxMs: 60_000,
    });
    await engine.run([block(WARM_UP_MS)]);
    await engine.takeLatencies(target);
    const { blocks } = await engine.run([block(MEASURED_MS)]);
    const latencies = await engine.takeLatencies(target);
    await engine.close(target);
    const [result] = blocks.flat();
    if (result === undefined) continue;
    const histogram = decodeFromCompressedBase64(latencies.histogram, 32, false);
    figures[name] = {
      requestsPerSecond: (1000 * result.completions) / result.elapsedMs,
      meanMs: histogram.mean / 1000,
      deviationMs: histogram.stdDeviation / 1000,
      maxMs: (latencies.maxUs ?? 0) / 1000,
      errors: Object.values(result.errors).reduce((sum, count) => sum + count, 0),
    };
  }
  return figures;
}
