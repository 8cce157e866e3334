import { z } from 'zod';
import { RECORD_VERSION, type RunRecord } from '../domain/record.ts';
import { cellSchema } from './cell-schema.ts';
import type { Same } from './read-document.ts';
import { amount, count, list, sentence, sentences, text, word } from './schema-parts.ts';

/**
 * What a run record is allowed to be. Records reach the report from jobs that ran a stranger's code,
 * so every text, list and number is bounded: no real record meets a bound, a forged one does.
 */

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
  pinning: z
    .strictObject({
      server: list(count, 4096),
      engine: list(count, 4096),
      awake: z.literal(true).exactOptional(),
    })
    .nullable(),
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
    cells: list(cellSchema, 10_000),
    matrix: list(word, 10_000).exactOptional(),
    inProcess: list(inProcess, 10_000).exactOptional(),
    profiles: list(profile, 10_000).exactOptional(),
    warnings: sentences,
  })
  .meta({ title: 'Gaitkeeper run record', description: 'Everything that one job measured.' });

/** Fails to compile where schema and domain type differ in any field, in either direction. */
true satisfies Same<z.output<typeof runRecordSchema>, RunRecord>;
