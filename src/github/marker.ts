import { createHash } from 'node:crypto';

/** What line 1 of a sticky comment says: whose it is, and which run wrote it. */
export interface Marker {
  /** Tells apart the comments of several workflows, or services, on one pull request. */
  readonly key: string;
  readonly run: number;
  readonly attempt: number;
  /** SHA of the head commit. */
  readonly head: string;
  /**
   * How many shards the report holds, while others are still at work: of two reports of one attempt, the one that
   * holds more stays. Absent in the last one, which holds all that will come.
   */
  readonly shards?: number;
}

/** The key of everything that shares one comment, from names of any content. */
export function commentKey(...names: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(names)).digest('hex').slice(0, 12);
}

/** @throws TypeError for a value that could end the HTML comment or be read as another field. */
export function formatMarker(marker: Marker): string {
  const shards = marker.shards === undefined ? '' : ` shards=${marker.shards}`;
  const line = `<!-- gaitkeeper v1 key=${marker.key} run=${marker.run} attempt=${marker.attempt} head=${marker.head}${shards} -->`;
  if (parseMarker(line) === null) throw new TypeError(`not a comment marker: ${line}`);
  return line;
}

/** @returns null where the first line is no marker of this version; a marker further down is text. */
export function parseMarker(body: string): Marker | null {
  const match = MARKER.exec(body);
  if (match?.groups === undefined) return null;
  const { key = '', run, attempt, head = '', shards } = match.groups;
  if (key.includes('--')) return null;
  const progress = shards === undefined ? {} : { shards: Number(shards) };
  return { key, run: Number(run), attempt: Number(attempt), head, ...progress };
}

type Ordered = Pick<Marker, 'run' | 'attempt' | 'shards'>;

/** Runs of a repository are numbered upwards; attempts count within a run, and shards within an attempt. */
export function compareMarkers(left: Ordered, right: Ordered): number {
  return (
    left.run - right.run || left.attempt - right.attempt || progressOf(left) - progressOf(right)
  );
}

/** More than any number of shards. */
function progressOf({ shards = Number.MAX_SAFE_INTEGER }: Ordered): number {
  return shards;
}

/** 15 digits: more than any run has, and still exact as a number. */
const MARKER =
  /^<!-- gaitkeeper v1 key=(?<key>[\w.-]{1,80}) run=(?<run>[1-9]\d{0,14}) attempt=(?<attempt>[1-9]\d{0,5}) head=(?<head>[0-9a-f]{7,64})(?: shards=(?<shards>0|[1-9]\d{0,4}))? -->(?=\r?\n|$)/;
