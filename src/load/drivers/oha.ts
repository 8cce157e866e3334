import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { GaitkeeperError } from '../../domain/errors.ts';
import type { LoadFigures } from '../../domain/load-figures.ts';
import type { HttpScenario } from '../../domain/scenario.ts';
import { temporaryFolder } from '../../platform/files.ts';
import type { Driver, DriverRequest, Tool } from './driver.ts';
import { occurred } from './error-kinds.ts';
import { runTool } from './run-tool.ts';
import { readToolJson } from './tool-json.ts';
import { urlOf } from './urls.ts';

/** oha 1.9 and later, by its documented JSON. */
export const oha: Driver = {
  name: 'oha',
  summary: 'oha: closed loop or fixed rate, several threads',
  program: {
    name: 'oha',
    versionArgs: ['--version'],
    install: 'Install it: `cargo install oha --locked`, or `brew install oha`.',
  },
  keepsRate: true,
  async drive(request, tool) {
    refuseMix(request.scenario);
    await using folder = await temporaryFolder('gaitkeeper-oha-');
    const body = join(folder.path, 'body');
    if (request.scenario.request.body !== null)
      await writeFile(body, request.scenario.request.body);
    const { stdout } = await runTool(tool, ohaArgs(request, body), request);
    return toFigures(readToolJson(tool, stdout, REPORT), request, tool);
  },
};

/** It can vary an address at random, but neither by weights nor in an order that is known. */
function refuseMix({ mix, description }: HttpScenario): void {
  if (mix === undefined) return;
  throw new GaitkeeperError('usage', `oha asks one request, and this is several: ${description}.`, {
    hint: 'Take the driver own, wrk or k6.',
  });
}

function ohaArgs(request: DriverRequest, bodyFile: string): string[] {
  const { scenario, seconds, rate } = request;
  const { method, headers, body } = scenario.request;
  return [
    ...['-z', `${seconds}s`, '-w', '-c', String(scenario.connections)],
    ...['-t', `${scenario.timeoutMs}ms`, '--redirect', '0', '--disable-compression'],
    ...['--no-tui', '--output-format', 'json', '-m', method],
    ...Object.entries(headers).flatMap(([name, value]) => ['-H', `${name}: ${value}`]),
    ...(body === null ? [] : ['-D', bodyFile]),
    // From the intended start: else a stall of the server would hide the requests that it delayed.
    ...(rate === null ? [] : ['-q', String(rate), '--latency-correction']),
    urlOf(request, scenario.request),
  ];
}

const figure = z.number().nullish();
const REPORT = z.object({
  summary: z.object({ total: z.number(), slowest: figure, totalData: figure }),
  latencyPercentiles: z.object({ p50: figure, p90: figure, p99: figure }),
  statusCodeDistribution: z.record(z.string(), z.number()),
  errorDistribution: z.record(z.string(), z.number()),
});

function toFigures(
  {
    summary,
    latencyPercentiles,
    statusCodeDistribution,
    errorDistribution,
  }: z.infer<typeof REPORT>,
  { scenario }: DriverRequest,
  tool: Tool,
): LoadFigures {
  const statuses = Object.entries(statusCodeDistribution);
  const isRight = ([status]: [string, number]) => scenario.expect.status.includes(Number(status));
  const answers = statuses.filter(isRight).reduce((sum, [, times]) => sum + times, 0);
  const wrong = statuses.filter((entry) => !isRight(entry));
  return {
    tool: tool.title,
    answers,
    requestsPerSecond: answers / summary.total,
    elapsedMs: summary.total * 1000,
    latency: {
      p50Us: microseconds(latencyPercentiles.p50),
      p90Us: microseconds(latencyPercentiles.p90),
      p99Us: microseconds(latencyPercentiles.p99),
      maxUs: microseconds(summary.slowest),
    },
    errors: {
      ...Object.fromEntries(wrong.map(([status, times]) => [`status ${status}`, times])),
      ...occurred(errorDistribution),
    },
    received: summary.totalData == null ? null : { bytes: summary.totalData, of: 'bodies' },
    uncounted: 0,
    blocks: null,
    untold: ['oha judges no body; its latencies are those of all answers, wrong ones included.'],
  };
}

/** Without any answer, oha writes null. */
function microseconds(seconds: number | null | undefined): number | null {
  return seconds == null ? null : seconds * 1e6;
}
