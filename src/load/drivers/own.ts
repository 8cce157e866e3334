import { GaitkeeperError } from '../../domain/errors.ts';
import type { LoadFigures } from '../../domain/load-figures.ts';
import type { Scenario } from '../../domain/scenario.ts';
import { sum } from '../../domain/sum.ts';
import type { BlockResult, LoadEngine, RunResult, TargetHandle } from '../engine.ts';
import { startLoadEngine } from '../threaded-engine.ts';
import type { Driver, DriverRequest } from './driver.ts';

/** Parts of the run, from which an interval can be had; fewer where their ends are slow to drain. */
const BLOCKS = 20;
/** The compiler of the engine warms up, and so does the server. Its requests are told as uncounted. */
const WARM_UP_MS = 300;
/** Above this share of its core the engine may be what was measured. */
const BUSY = 0.8;

/** Our own engine: the one that measures revisions against each other. */
export const own: Driver = {
  name: 'own',
  summary: 'Gaitkeeper’s engine: closed loop or fixed rate, one thread, with an interval',
  program: null,
  keepsRate: true,
  drive: driveOwn,
  driveWebSocket: driveOwn,
};

async function driveOwn(request: DriverRequest<Scenario>): Promise<LoadFigures> {
  await using engine = await startLoadEngine();
  const cancel = () => void engine[Symbol.asyncDispose]();
  request.signal?.addEventListener('abort', cancel, { once: true });
  try {
    request.signal?.throwIfAborted();
    return await driveEngine(engine, request);
  } catch (error) {
    if (!request.signal?.aborted) throw error;
    throw new GaitkeeperError('interrupted', 'The load engine was interrupted.');
  } finally {
    request.signal?.removeEventListener('abort', cancel);
  }
}

async function driveEngine(
  engine: LoadEngine,
  request: DriverRequest<Scenario>,
): Promise<LoadFigures> {
  const { host, port, seconds, rate } = request;
  const scenario = paced(request.scenario, rate);
  const target = await engine.open({ host, port, scenario, pid: null });
  const warmUp = await engine.run([blockOf(target, WARM_UP_MS)]);
  await engine.takeLatencies(target);
  // The schedule of an open loop is one: it is not cut into parts.
  const parts = rate === null ? BLOCKS : 1;
  const runs = await runBlocks(engine, target, seconds * 1000, parts);
  const { p50Us, p90Us, p99Us, maxUs } = await engine.takeLatencies(target);
  const latency = { p50Us, p90Us, p99Us, maxUs };
  return { ...toFigures(runs), latency, uncounted: probesOf(scenario) + requestsOf(warmUp) };
}

/** One request by which the engine learns whether the server keeps connections; of a chat, one message to each. */
function probesOf(scenario: Scenario): number {
  const isChat = scenario.type === 'websocket' && scenario.exchange.kind === 'chat';
  return isChat ? scenario.connections : 1;
}

function paced(scenario: Scenario, perSecond: number | null): Scenario {
  if (perSecond === null || scenario.type === 'websocket') return scenario;
  return { ...scenario, rate: { perSecond, spacing: 'even' } };
}

/** A block waits for its last answers, which a server may delay: the time is kept, not the number of blocks. */
async function runBlocks(
  engine: LoadEngine,
  target: TargetHandle,
  milliseconds: number,
  parts: number,
): Promise<RunResult[]> {
  const length = milliseconds / parts;
  const endsAt = performance.now() + milliseconds - length / 2;
  const runs: RunResult[] = [];
  while (performance.now() < endsAt) runs.push(await engine.run([blockOf(target, length)]));
  return runs;
}

function blockOf(target: TargetHandle, milliseconds: number) {
  return { targets: [target], minMs: milliseconds, minCompletions: 0, maxMs: milliseconds };
}

function toFigures(runs: readonly RunResult[]): Omit<LoadFigures, 'latency' | 'uncounted'> {
  const results = runs.flatMap((run) => run.blocks.flat());
  const share = sum(runs.map((run) => run.engineShare)) / runs.length;
  const answers = sum(results.map((result) => result.completions));
  const elapsedMs = sum(results.map((result) => result.elapsedMs));
  return {
    tool: 'own engine',
    answers,
    requestsPerSecond: (answers / elapsedMs) * 1000,
    elapsedMs,
    errors: errorsOf(results),
    received: null,
    blocks: results.map(({ completions, elapsedMs, p50Us }) => ({
      elapsedMs,
      requestsPerSecond: (completions / elapsedMs) * 1000,
      p50Us,
    })),
    untold: [UNTOLD, ...(share > BUSY ? [busy(share)] : []), ...scheduleNotes(results)],
  };
}

const UNTOLD = 'The engine does not count the bytes that it reads.';

function busy(share: number): string {
  return `The engine used ${Math.round(share * 100)}% of its core: it may be what was measured, not the server.`;
}

/** Where an open loop did not go as planned, who is to blame. */
function scheduleNotes(results: readonly BlockResult[]): string[] {
  const arrivals = results.flatMap((result) => result.arrivals ?? []);
  const waited = sum(arrivals.map((one) => one.waited));
  const late = sum(arrivals.map((one) => one.late));
  return [
    ...(waited > 0
      ? [`${waited} arrivals found every connection busy and waited: their wait is in the latency.`]
      : []),
    ...(late > 0 ? [`${late} requests were sent over 1 ms late: the engine was slow.`] : []),
  ];
}

function errorsOf(results: readonly BlockResult[]): Record<string, number> {
  const errors: Record<string, number> = {};
  for (const [kind, times] of results.flatMap((result) => Object.entries(result.errors))) {
    errors[kind] = (errors[kind] ?? 0) + times;
  }
  return errors;
}

function requestsOf({ blocks }: RunResult): number {
  const results = blocks.flat();
  const answered = sum(results.map((result) => result.completions));
  return answered + sum(Object.values(errorsOf(results)));
}
