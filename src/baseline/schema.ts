import { z } from 'zod';
import type { MetricName } from '../domain/metrics.ts';
import { sortedByKey } from '../domain/order.ts';
import { RECORD_VERSION, type RunRecord } from '../domain/record.ts';

/**
 * What a run record is allowed to be. Records reach the report from jobs that ran a stranger's code,
 * so every text, list and number is bounded: no real record meets a bound, a forged one does.
 */

const text = (most: number) => z.string().max(most);
const list = <T extends z.ZodType>(item: T, most: number) => z.array(item).max(most);
const count = z.int().min(0);
const amount = z.number().min(0);

/** Names, identifiers and versions. */
const word = text(500);
/** One sentence of ours, or one that quotes a server. */
const sentence = text(10_000);
const sentences = list(sentence, 20_000);

/** A dictionary with free keys, sorted so that equal records are equal texts. */
function dictionary<T extends z.ZodType>(value: T, most: number) {
  return z
    .record(word, value)
    .refine((entries) => Object.keys(entries).length <= most, `more than ${most} entries`)
    .overwrite(sortedByKey)
    .meta({ maxProperties: most });
}

function bySide<T extends z.ZodType>(value: T) {
  return z.strictObject({ base: value.exactOptional(), head: value.exactOptional() });
}

function byTarget<T extends z.ZodType>(value: T) {
  return bySide(value).extend({ reference: value.exactOptional() });
}

const commit = z.strictObject({
  // Part of file names in the stores.
  sha: z.string().regex(/^[0-9a-f]{7,64}$/),
  // Git joins the lines of a first paragraph, however long, into the subject.
  subject: text(100_000),
  date: z.iso.datetime({ offset: true }),
  ref: word,
});

const shard = z
  .strictObject({ index: z.int().min(1).max(10_000), total: z.int().min(1).max(10_000) })
  .refine(({ index, total }) => index <= total, 'index is larger than total');

const recordId = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._:-]{0,199}$/);
const attempt = z.int().min(1).max(100_000);

const machine = z.strictObject({
  cpuModel: word,
  cores: count,
  memoryMiB: amount,
  kernel: word,
  os: word,
  runnerImage: word.nullable(),
  pinning: z.strictObject({ server: list(count, 4096), engine: list(count, 4096) }).nullable(),
});

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

const cell = z.strictObject({
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

const inProcessSide = z.strictObject({
  microseconds: amount.nullable(),
  calls: amount.nullable(),
  functions: count,
  statements: amount.nullable(),
  varies: z
    .strictObject({ calls: amount.exactOptional(), statements: amount.exactOptional() })
    .exactOptional(),
  drivers: list(word, 100).exactOptional(),
});

const inProcess = z.strictObject({
  interpreter: word,
  scenario: word,
  request: sentence.exactOptional(),
  reason: sentence.nullable(),
  base: inProcessSide.nullable(),
  head: inProcessSide.nullable(),
  functions: list(
    z.strictObject({
      name: sentence,
      place: sentence,
      own: z.boolean(),
      base: amount,
      head: amount,
    }),
    100,
  ),
  statements: list(z.strictObject({ text: sentence, base: amount, head: amount }), 100),
});

const profile = z.strictObject({
  cell: word,
  scenario: word,
  reason: sentence.nullable(),
  samples: z.strictObject({ base: count, head: count }),
  functions: list(
    z.strictObject({
      name: sentence,
      place: sentence,
      own: z.boolean(),
      base: z.number().min(0).max(1),
      head: z.number().min(0).max(1),
    }),
    100,
  ),
  // Becomes a link of the report.
  graph: z
    .string()
    .regex(/^profiles\/[a-z0-9][a-z0-9.-]{0,199}\.html$/)
    .nullable(),
});

const part = z.strictObject({
  id: recordId,
  shard: shard.nullable(),
  attempt: attempt.nullable(),
  startedAt: z.iso.datetime(),
  machine,
  cells: list(word, 10_000),
});

export const runRecordSchema = z
  .strictObject({
    version: z.literal(RECORD_VERSION),
    id: recordId,
    tool: z.strictObject({ name: z.literal('gaitkeeper'), version: word }),
    startedAt: z.iso.datetime(),
    durationSeconds: amount.max(1e9),
    repository: z
      .string()
      .max(200)
      .regex(/^[\w.-]+\/[\w.-]+$/)
      .nullable(),
    run: z
      .strictObject({
        id: z.string().regex(/^[A-Za-z0-9_.-]{1,100}$/),
        attempt,
        event: word,
      })
      .nullable(),
    request: z
      .strictObject({ command: z.enum(['rerun', 'confirm', 'compare']), by: word })
      .exactOptional(),
    base: commit.nullable(),
    head: commit,
    service: z.strictObject({
      name: word,
      target: word,
      protocol: z.enum(['wsgi', 'asgi', 'own']),
      framework: word.nullable(),
    }),
    machine,
    configurationHash: word,
    shard: shard.nullable(),
    parts: list(part, 10_000).exactOptional(),
    scenarios: list(
      z.strictObject({
        name: word,
        type: z.literal('websocket').exactOptional(),
        description: sentence,
        connections: count,
        rate: amount.exactOptional(),
        hash: word,
      }),
      1000,
    ),
    cells: list(cell, 10_000),
    matrix: list(word, 10_000).exactOptional(),
    inProcess: list(inProcess, 10_000).exactOptional(),
    profiles: list(profile, 10_000).exactOptional(),
    warnings: sentences,
  })
  .meta({ title: 'Gaitkeeper run record', description: 'Everything that one job measured.' });

type Mutable<T> = T extends object ? { -readonly [K in keyof T]: Mutable<T[K]> } : T;
type Same<A, B> =
  (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

/** Fails to compile where schema and domain type differ in any field, in either direction. */
true satisfies Same<Mutable<z.output<typeof runRecordSchema>>, Mutable<RunRecord>>;
