import { readFile, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { GaitkeeperError } from '../../domain/errors.ts';
import type { LatencyFigures, LoadFigures } from '../../domain/load-figures.ts';
import { requestsOf } from '../../domain/mix.ts';
import type { HttpScenario } from '../../domain/scenario.ts';
import { temporaryFolder } from '../../platform/files.ts';
import { requestBytes } from '../request-bytes.ts';
import type { Driver, DriverRequest, Tool } from './driver.ts';
import { occurred } from './error-kinds.ts';
import { mixedFor } from './mixed.ts';
import { quantilesOf } from './quantiles.ts';
import { runTool } from './run-tool.ts';
import { readToolJson } from './tool-json.ts';
import { originOf } from './urls.ts';
import { expectedInterval, withoutPhantoms } from './wrk-correction.ts';
import { wrkScript } from './wrk-script.ts';

/** wrk 4: a closed loop only. */
export const wrk: Driver = {
  name: 'wrk',
  summary: 'wrk 4: closed loop, several threads',
  program: {
    name: 'wrk',
    versionArgs: ['-v'],
    install: 'Install it: `apt-get install wrk`, or `brew install wrk`.',
  },
  keepsRate: false,
  async drive(request, tool) {
    refuseErrorStatuses(request.scenario);
    await using folder = await temporaryFolder('gaitkeeper-wrk-');
    const script = join(folder.path, 'load.lua');
    const output = join(folder.path, 'figures.json');
    const { host, port, scenario } = request;
    const { requests, order } = mixedFor(scenario);
    const bytes = requests.map((one) => requestBytes(one.request, host, port));
    await writeFile(script, wrkScript(bytes, order, output));
    await runTool(tool, wrkArgs(request, script), request);
    return toFigures(readToolJson(tool, await readFile(output, 'utf8'), SUMMARY), request, tool);
  },
};

const count = z.number().int().nonnegative();
const SUMMARY = z.object({
  requests: count,
  durationUs: count,
  bytes: count,
  connect: count,
  read: count,
  write: count,
  status: count,
  timeout: count,
  p50Us: count,
  p90Us: count,
  p99Us: count,
  maxUs: count,
  histogram: z.array(z.tuple([count, count])).nullable(),
});
type Summary = z.infer<typeof SUMMARY>;

function wrkArgs({ host, port, scenario, seconds }: DriverRequest, script: string): string[] {
  return [
    `--threads=${threadsFor(scenario.connections)}`,
    `--connections=${scenario.connections}`,
    `--duration=${seconds}s`,
    `--timeout=${Math.ceil(scenario.timeoutMs / 1000)}s`,
    `--script=${script}`,
    `${originOf(host, port)}/`,
  ];
}

/** wrk gives each thread an equal whole number of connections, and drops the rest. */
function threadsFor(connections: number): number {
  let threads = Math.min(availableParallelism(), connections);
  while (connections % threads !== 0) threads--;
  return threads;
}

/** wrk takes whatever is below 400 for correct, and what is not for an error. */
function refuseErrorStatuses(scenario: HttpScenario): void {
  const statuses = requestsOf(scenario).flatMap(({ expect }) => expect.status);
  const error = statuses.find((status) => status >= 400);
  if (error === undefined) return;
  throw new GaitkeeperError('usage', `wrk takes the status ${error} for an error.`, {
    hint: 'Take another driver where such a status is expected.',
  });
}

function toFigures(summary: Summary, { scenario }: DriverRequest, tool: Tool): LoadFigures {
  const { requests, durationUs, bytes, connect, read, write, status, timeout } = summary;
  const answers = Math.max(0, requests - status - timeout);
  const real = realLatency(summary, scenario.connections);
  return {
    tool: tool.title,
    answers,
    requestsPerSecond: answers / (durationUs / 1e6),
    elapsedMs: durationUs / 1000,
    latency: real ?? toldLatency(summary),
    errors: occurred({ connect, read, write, 'status 400–599': status, timeout }),
    received: { bytes, of: 'whole answers' },
    uncounted: null,
    blocks: null,
    untold: real === null ? [...UNTOLD, PHANTOMS] : UNTOLD,
  };
}

const UNTOLD = [
  'wrk takes every status below 400 for correct, and judges no body.',
  'wrk leaves out answers that never came, and the time to connect.',
];
const PHANTOMS = 'The quantiles of this wrk contain phantom answers and are too high.';

function toldLatency({ p50Us, p90Us, p99Us, maxUs }: Summary): LatencyFigures {
  return { p50Us, p90Us, p99Us, maxUs };
}

/** Null where the phantoms cannot be told from the answers. */
function realLatency(summary: Summary, connections: number): LatencyFigures | null {
  const { histogram, durationUs, requests, timeout } = summary;
  if (histogram === null) return null;
  const expected = expectedInterval(durationUs, requests, connections);
  const counts = withoutPhantoms(new Map(histogram), expected, requests - timeout);
  return counts === null ? null : quantilesOf(counts);
}
