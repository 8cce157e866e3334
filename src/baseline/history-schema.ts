import { z } from 'zod';
import { HISTORY_VERSION, type PackedEntry } from '../domain/history-lines.ts';
import { METRICS, type MetricName } from '../domain/metrics.ts';
import type { Same } from './read-document.ts';

/** Anybody with write access can edit the branch: every text, list and number is bounded, as in a record. */
const word = z.string().max(500);
const sha = z.string().regex(/^[0-9a-f]{7,64}$/);
const number = z.number().nullable();
const metric = z.enum(Object.keys(METRICS) as [MetricName, ...MetricName[]]);
const figures = z.tuple([
  number,
  number,
  z.number().min(0).nullable(),
  z.number().positive().nullable(),
  number,
  z.number().min(0).nullable(),
]);

export const entrySchema = z.strictObject({
  v: z.literal(HISTORY_VERSION),
  run: z.string().regex(/^[\w.-]{1,300}$/),
  sha,
  subject: word,
  base: sha.nullable(),
  at: z.iso.datetime(),
  service: word,
  release: word.nullable(),
  machine: z.tuple([word, z.int().min(0), word.nullable()]),
  cells: z.record(word, z.record(word, z.tuple([word, z.partialRecord(metric, figures)]))),
});

const file = z.strictObject({
  /** `2026-11.jsonl`, and `2026-11-2.jsonl` where a month does not fit into one. */
  name: z.string().regex(/^\d{4}-\d\d(-[1-9]\d{0,4})?\.jsonl$/),
  entries: z.int().min(0),
  bytes: z.int().min(0),
});

const service = z.strictObject({
  name: word,
  /** Folder below `history/`. */
  slug: z.string().regex(/^\w[\w.-]{0,99}$/),
  /** The oldest first. */
  files: z.array(file).max(20_000),
  entries: z.int().min(0),
  newest: z.strictObject({ run: entrySchema.shape.run, sha, at: z.iso.datetime() }).nullable(),
});

/** What there is, so that a reader without a listing (the trend page) finds the rest. */
export const indexSchema = z.strictObject({
  version: z.literal(HISTORY_VERSION),
  /** By service's name. */
  services: z.array(service).max(1000),
  /** Commits of version tags, by tag: a tag often comes after its commit was recorded. */
  releases: z.record(word, sha),
});

export const latestSchema = z.strictObject({
  version: z.literal(HISTORY_VERSION),
  service: word,
  /** The oldest first. */
  entries: z.array(entrySchema).max(1000),
});

export type HistoryIndex = z.output<typeof indexSchema>;
export type HistoryService = z.output<typeof service>;

/** Fails to compile where schema and domain type differ. */
true satisfies Same<Omit<z.output<typeof entrySchema>, 'cells'>, Omit<PackedEntry, 'cells'>>;
