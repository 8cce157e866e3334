import type { z } from 'zod';
import { GaitkeeperError } from '../domain/errors.ts';
import { isObject } from '../domain/json.ts';
import { RECORD_VERSION, type RunRecord } from '../domain/record.ts';
import { runRecordSchema } from './schema.ts';
import { oddShape } from './shape.ts';

/** Above any real record (256 shards of 100 comparisons merged are 41 MiB), and small enough to be parsed at ease. */
export const MAX_RECORD_BYTES = 64 * 1024 * 1024;

const PROBLEMS_SHOWN = 5;

/** Above this many characters a record is refused at its first problem: millions of them would fill the memory. */
const SMALL = 1024 * 1024;

/** Turns the JSON of one version into that of the next. */
export type Migration = (record: Readonly<Record<string, unknown>>) => Record<string, unknown>;

/** By the version that is migrated *from*. */
export type Migrations = Readonly<Record<number, Migration>>;

const MIGRATIONS: Migrations = {};

/**
 * One line of JSON: keys in the schema's order, dictionaries sorted, so that equal records are equal texts.
 * @throws GaitkeeperError `record-invalid` where the record could not be read back.
 */
export function encodeRecord(record: RunRecord): string {
  const text = `${JSON.stringify(validate(record, 'the record to be written', true))}\n`;
  refuseOversize(Buffer.byteLength(text), 'the record to be written');
  return text;
}

/**
 * Reads what {@link encodeRecord} wrote, now or in an older version; trusts nothing in it.
 * @param origin for messages: a file, an artifact, a path on the data branch.
 * @throws GaitkeeperError `record-invalid`
 */
export function decodeRecord(
  text: string,
  origin: string,
  migrations: Migrations = MIGRATIONS,
): RunRecord {
  refuseOversize(text.length, origin);
  const record = migrate(parse(text, origin), origin, migrations);
  return validate(record, origin, text.length < SMALL);
}

/** @throws GaitkeeperError `record-invalid` where the text is longer than any real record. */
export function refuseOversize(bytes: number, origin: string): void {
  if (bytes <= MAX_RECORD_BYTES) return;
  throw invalid(`${origin} is no run record: it is larger than ${MAX_RECORD_BYTES >> 20} MiB`);
}

function parse(text: string, origin: string): Record<string, unknown> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw invalid(`${origin} is not JSON (truncated, perhaps)`, { cause: error });
  }
  if (!isObject(value)) throw invalid(`${origin} is no run record: it is not a JSON object`);
  const odd = oddShape(value);
  if (odd !== null) throw invalid(`${origin} is no run record: ${odd}`);
  return value;
}

function migrate(
  record: Record<string, unknown>,
  origin: string,
  migrations: Migrations,
): Record<string, unknown> {
  const version = versionOf(record, origin);
  if (version > RECORD_VERSION) throw tooNew(version, origin);
  let current = record;
  for (let from = version; from < RECORD_VERSION; from++) {
    const migration = Object.hasOwn(migrations, from) ? migrations[from] : undefined;
    if (migration === undefined) throw tooOld(version, origin);
    current = { ...migration(current), version: from + 1 };
  }
  return current;
}

function versionOf(record: Record<string, unknown>, origin: string): number {
  const version = Object.hasOwn(record, 'version') ? record.version : undefined;
  if (Number.isSafeInteger(version) && (version as number) >= 0) return version as number;
  throw invalid(`${origin} is no run record: it has no version`);
}

function validate(value: unknown, origin: string, thorough: boolean): RunRecord {
  const message = `${origin} is no valid run record`;
  if (!thorough && !runRecordSchema.validate(value)) throw invalid(message);
  const result = runRecordSchema.safeParse(value);
  if (result.success) return result.data;
  throw invalid(message, { detail: problems(result.error.issues) });
}

function problems(issues: readonly z.core.$ZodIssue[]): string {
  const lines = issues
    .slice(0, PROBLEMS_SHOWN)
    .map((issue) => `${path(issue.path)}: ${printable(issue.message)}`);
  const more = issues.length - lines.length;
  return [...lines, ...(more > 0 ? [`and ${more} more`] : [])].join('\n');
}

function path(keys: readonly PropertyKey[]): string {
  return keys.length === 0 ? 'the record' : printable(keys.map(String).join('.'));
}

/** Keys come from a stranger: no control characters, and not more than a line. */
function printable(text: string): string {
  const clean = text.slice(0, 300).replace(/\p{C}/gu, '?');
  return clean.length > 200 ? `${clean.slice(0, 200)}…` : clean;
}

function tooNew(version: number, origin: string): GaitkeeperError {
  return invalid(
    `${origin} was written by a newer Gaitkeeper (format ${version}; this one reads up to ${RECORD_VERSION})`,
    { hint: 'Update Gaitkeeper to the version that wrote it.' },
  );
}

function tooOld(version: number, origin: string): GaitkeeperError {
  return invalid(
    `${origin} has format ${version}, which this version of Gaitkeeper can no longer read`,
    { hint: 'Measure the commit again; the old record can stay where it is.' },
  );
}

function invalid(
  message: string,
  context: { hint?: string; detail?: string; cause?: unknown } = {},
): GaitkeeperError {
  return new GaitkeeperError('record-invalid', message, {
    hint: 'Measure again, or remove the file if it does not belong there.',
    ...context,
  });
}
