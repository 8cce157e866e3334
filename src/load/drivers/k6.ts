import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { LoadFigures } from '../../domain/load-figures.ts';
import { temporaryFolder } from '../../platform/files.ts';
import type { Driver, Tool } from './driver.ts';
import { occurred } from './error-kinds.ts';
import { k6Script } from './k6-script.ts';
import { runTool } from './run-tool.ts';
import { readToolJson } from './tool-json.ts';

/** k6: a virtual user a connection. */
export const k6: Driver = {
  name: 'k6',
  summary: 'k6: closed loop or fixed rate, several threads, the costliest for each request',
  program: {
    name: 'k6',
    versionArgs: ['version'],
    install:
      'Install it: `go install go.k6.io/k6@latest`, or see https://grafana.com/docs/k6/latest/set-up/install-k6/',
  },
  keepsRate: true,
  async drive(request, tool) {
    await using folder = await temporaryFolder('gaitkeeper-k6-');
    const script = join(folder.path, 'load.js');
    const output = join(folder.path, 'figures.json');
    await writeFile(script, k6Script(request, output));
    // The address of its REST server: none, since two runs at once would fight for the port.
    await runTool(tool, ['run', ...QUIET, '--address', '', script], request);
    return toFigures(readToolJson(tool, await readFile(output, 'utf8'), SUMMARY), tool);
  },
};

const QUIET = ['--quiet', '--no-usage-report', '--log-output=none'];

const count = z.number().int().nonnegative();
const figure = z.number().optional();
const SUMMARY = z.object({
  elapsedMs: z.number().positive(),
  answers: count,
  requests: count,
  dropped: count,
  received: count,
  errors: z.record(z.string(), count),
  latency: z.object({ 'p(50)': figure, 'p(90)': figure, 'p(99)': figure, max: figure }),
});

function toFigures(summary: z.infer<typeof SUMMARY>, tool: Tool): LoadFigures {
  const { answers, elapsedMs, latency, errors, dropped, received } = summary;
  return {
    tool: tool.title,
    answers,
    requestsPerSecond: answers / (elapsedMs / 1000),
    elapsedMs,
    latency: {
      p50Us: microseconds(latency['p(50)']),
      p90Us: microseconds(latency['p(90)']),
      p99Us: microseconds(latency['p(99)']),
      maxUs: microseconds(latency.max),
    },
    errors: occurred({ ...errors, dropped }),
    received: { bytes: received, of: 'whole answers' },
    uncounted: 0,
    blocks: null,
    untold: [
      'k6 judges no body; its latencies are those of all requests, wrong and failed ones included, without the time to connect.',
      ...(dropped > 0
        ? ['Dropped: arrivals at which every connection was busy. Their latency is in no quantile.']
        : []),
    ],
  };
}

function microseconds(milliseconds: number | undefined): number | null {
  return milliseconds === undefined ? null : milliseconds * 1000;
}
