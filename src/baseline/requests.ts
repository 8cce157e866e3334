import { z } from 'zod';
import { type MeasureRequest, REQUEST_VERSION } from '../domain/measure-request.ts';
import type { Documents } from './documents.ts';
import { documentText, readDocument, type Same } from './read-document.ts';

/** The folder of a store that holds one file a workflow run. */
const FOLDER = 'requests';

/**
 * Stores what the next attempt of a run is to measure, in place of what an earlier one was.
 * @returns takes it back, unless somebody else has asked the run for something meanwhile
 */
export async function writeRequest(
  documents: Documents,
  request: MeasureRequest,
): Promise<() => Promise<void>> {
  const { run, command } = request;
  const path = pathOf(run);
  const before = (await documents.read(FOLDER, (one) => one === path)).get(path) ?? null;
  const text = documentText(requestSchema, request);
  await documents.write(`Ask run ${run} to ${command}`, new Map([[path, text]]), 'replace');
  return () => documents.putBack(`Ask run ${run} no more to ${command}`, path, { text, before });
}

export interface FoundRequest {
  /** Null where nothing particular is asked of this attempt. */
  readonly request: MeasureRequest | null;
  /** Why the file of the run is none, as a sentence; null where nothing is wrong. */
  readonly passedOver: string | null;
}

/** What an attempt of a run is asked to measure. @throws GaitkeeperError `store-failed` */
export async function findRequest(
  documents: Documents,
  run: number,
  attempt: number,
): Promise<FoundRequest> {
  const path = pathOf(run);
  const text = (await documents.read(FOLDER, (one) => one === path)).get(path);
  if (text === undefined) return { request: null, passedOver: null };
  const read = readDocument(requestSchema, path, text);
  if ('problem' in read) return { request: null, passedOver: read.problem };
  const { value } = read;
  return {
    request: value.run === run && value.attempt === attempt ? value : null,
    passedOver: null,
  };
}

function pathOf(run: number): string {
  return `${FOLDER}/${run}.json`;
}

/** As records have them. */
const name = z
  .string()
  .max(500)
  .regex(/^\P{Cc}+$/u);
const sha = z.string().regex(/^[0-9a-f]{40,64}$/);
const number = z.int().min(1);

const requestSchema = z.strictObject({
  version: z.literal(REQUEST_VERSION),
  run: number,
  attempt: number,
  head: sha,
  command: z.enum(['rerun', 'confirm', 'compare']),
  cells: z.array(name).max(10_000).nullable(),
  scenarios: z.record(name, z.array(name).max(1000)).nullable(),
  base: sha.nullable(),
  by: name.max(200),
  comment: number.nullable(),
});

/** Fails to compile where schema and domain type differ. */
true satisfies Same<z.output<typeof requestSchema>, MeasureRequest>;
