import { decodeFromCompressedBase64 } from 'hdr-histogram-js';
import type { HttpScenario } from '../../src/domain/scenario.ts';
import type { RunningServer } from '../../src/launchers/boot.ts';
import type { BlockResult, LoadEngine, TargetHandle } from '../../src/load/engine.ts';
import { startLoadEngine } from '../../src/load/threaded-engine.ts';
import { PRESETS } from '../../src/scenarios/registry.ts';
import { median } from '../../src/stats/quantiles.ts';
import type { Figures, Speed } from './results.ts';

/** As in the published table, whose load was 20 connections. */
const CONNECTIONS = 20;

/** How each scenario is driven: blocks in turn, long enough that all connections were answered a few times. */
const PLANS = {
  hello: { blockMs: 50, pairs: 40 },
  json: { blockMs: 50, pairs: 40 },
  cpu: { blockMs: 2500, pairs: 2 },
  io: { blockMs: 500, pairs: 4 },
} as const;

/**
 * Requests a second and latency of the four scenarios, one after the other, of one process each; and how many times
 * the requests of the yardstick that is, which answers in turn with it and so meets the same machine.
 */
export async function speedsOf(
  server: RunningServer,
  yardstick: RunningServer | null,
): Promise<Figures> {
  await using engine = await startLoadEngine();
  const figures: Record<string, Speed> = {};
  for (const name of Object.keys(PLANS) as (keyof typeof PLANS)[]) {
    figures[name] = await speedOf(engine, name, server, yardstick);
  }
  return figures;
}

async function speedOf(
  engine: LoadEngine,
  name: keyof typeof PLANS,
  server: RunningServer,
  yardstick: RunningServer | null,
): Promise<Speed> {
  const { blockMs, pairs } = PLANS[name];
  const targets: TargetHandle[] = [];
  for (const one of [server, ...(yardstick === null ? [] : [yardstick])]) {
    targets.push(await open(engine, one, name));
  }
  const inTurn = (minMs: number) =>
    targets.map((target) => ({ targets: [target], minMs, minCompletions: 1, maxMs: 60_000 }));
  await engine.run(inTurn(Math.max(blockMs, 500)));
  await engine.takeLatencies(targets[0] as TargetHandle);
  const { blocks } = await engine.run(Array.from({ length: pairs }, () => inTurn(blockMs)).flat());
  const latencies = await engine.takeLatencies(targets[0] as TargetHandle);
  for (const target of targets) await engine.close(target);
  const [ours = [], others = []] = targets.map((target) =>
    blocks.flat().filter((block) => block.target === target),
  );
  const histogram = decodeFromCompressedBase64(latencies.histogram, 32, false);
  return {
    requestsPerSecond: median(ours.map(rateOf)),
    multiple:
      others.length === 0
        ? null
        : median(ours.map((block, pair) => rateOf(block) / rateOf(others[pair] as BlockResult))),
    meanMs: histogram.mean / 1000,
    deviationMs: histogram.stdDeviation / 1000,
    maxMs: (latencies.maxUs ?? 0) / 1000,
    errors: ours.flatMap(({ errors }) => Object.values(errors)).reduce((a, b) => a + b, 0),
  };
}

function open(engine: LoadEngine, { host, port }: RunningServer, name: string) {
  const scenario = {
    ...(PRESETS[name]?.scenario as HttpScenario),
    ...{ connections: CONNECTIONS, timeoutMs: 30_000 },
  };
  return engine.open({ host, port, pid: null, scenario });
}

const rateOf = ({ completions, elapsedMs }: BlockResult): number =>
  (1000 * completions) / elapsedMs;
