import { z } from 'zod';
import type { MetricName } from '../domain/metrics.ts';
import {
  amount,
  bySide,
  byTarget,
  count,
  dictionary,
  list,
  sentence,
  sentences,
  text,
  word,
} from './schema-parts.ts';

const failure = z.strictObject({
  side: z.enum(['base', 'head', 'reference']),
  stage: z.enum(['install', 'boot', 'verify', 'load']),
  code: word,
  message: sentence,
  detail: sentence.nullable(),
  hint: sentence.exactOptional(),
});

const launchMetric = z.strictObject({
  logRatio: z.number().nullable(),
  base: z.number().nullable(),
  head: z.number().nullable(),
  reference: z.number().nullable(),
});

const metrics = z.strictObject({
  throughput: launchMetric.exactOptional(),
  cpu: launchMetric.exactOptional(),
  p50: launchMetric.exactOptional(),
  p90: launchMetric.exactOptional(),
  p99: launchMetric.exactOptional(),
  max: launchMetric.exactOptional(),
  memory: launchMetric.exactOptional(),
  growth: launchMetric.exactOptional(),
  ready: launchMetric.exactOptional(),
  connects: launchMetric.exactOptional(),
} satisfies Record<MetricName, z.ZodType>);

const launch = z.strictObject({
  launch: count,
  pairs: count,
  steady: z.boolean(),
  warmupSeconds: amount,
  metrics,
});

const totals = z.strictObject({
  completions: count,
  connects: count,
  errors: dictionary(count, 1000),
});

/** Seconds and requests a second: pictures are drawn from them, so they stay small. */
const point = z.tuple([amount.max(1e9), amount.max(1e9)]);

const warmUp = z.strictObject({
  launch: count,
  steady: z.boolean(),
  points: bySide(list(point, 60)),
});

const growth = z.strictObject({
  trend: z.enum(['grows', 'settles', 'undecided']),
  base: z.number(),
  head: z.number(),
  difference: z.strictObject({ estimate: z.number(), lower: z.number(), upper: z.number() }),
  requests: count,
  launches: count,
  points: z.strictObject({ base: list(point, 100), head: list(point, 100) }),
});

const measurement = z.strictObject({
  scenario: word,
  status: z.enum(['measured', 'failed', 'unsteady', 'skipped']),
  reason: sentence.nullable(),
  failure: failure.nullable(),
  mode: z.enum(['in-turn', 'at-once']),
  blockMs: amount,
  stopped: z.enum(['precision', 'budget', 'launches', 'failure', 'interrupted', 'time-limit']),
  launches: list(launch, 10_000),
  clientBound: z.boolean(),
  totals: byTarget(totals),
  histograms: byTarget(
    z
      .string()
      .max(1_000_000)
      .regex(/^[A-Za-z0-9+/]*={0,2}$/),
  ),
  arrivals: byTarget(
    z.strictObject({ due: count, waited: count, late: count, kept: z.number().min(0).max(1) }),
  ).exactOptional(),
  warmUp: warmUp.exactOptional(),
  growth: growth.exactOptional(),
  warnings: sentences,
});

const interpreter = z.strictObject({
  implementation: z.enum(['cpython', 'pypy', 'graalpy']),
  version: word,
  label: word,
  gil: z.boolean().nullable(),
  build: sentence,
});

const seen = {
  status: z.enum(['measured', 'failed', 'unsupported', 'skipped']),
  reason: sentence.nullable(),
  failure: failure.nullable(),
  ready: list(launchMetric, 10_000),
  memory: list(launchMetric, 10_000).exactOptional(),
  measurements: list(measurement, 1000),
  warnings: sentences,
};

export const cellSchema = z.strictObject({
  id: word,
  launcher: word,
  workers: count,
  threads: count,
  interpreter,
  status: seen.status,
  reason: seen.reason,
  failure: seen.failure,
  argv: byTarget(list(text(100_000), 10_000)),
  packages: bySide(dictionary(word, 20_000)),
  ready: seen.ready,
  memory: seen.memory,
  measurements: seen.measurements,
  control: list(
    z.strictObject({ scenario: word, launches: list(launch, 10_000) }),
    1000,
  ).exactOptional(),
  confirmation: z.strictObject(seen).exactOptional(),
  warnings: seen.warnings,
});
