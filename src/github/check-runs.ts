import { compareMarkers, type Marker } from './marker.ts';

/** Which run wrote a check run; its commit is known by GitHub. */
export type CheckMarker = Omit<Marker, 'head'>;

/** What a check run says. */
export interface CheckContent {
  readonly marker: CheckMarker;
  /** Null while more is to come. */
  readonly conclusion: string | null;
  readonly title: string;
  readonly summary: string;
  readonly detailsUrl: string | null;
}

/** One of our check runs with the wanted key, as GitHub lists it. */
export interface CheckRun extends CheckContent {
  readonly id: number;
  readonly url: string;
}

export type CheckStep =
  | { readonly do: 'create' }
  | { readonly do: 'update'; readonly id: number; readonly content: CheckContent }
  | { readonly do: 'stop'; readonly superseded: boolean; readonly run: CheckRun };

/**
 * The next step towards a newest check run that says what the newest reporter has to say. GitHub shows the newest check run
 * of a name, and cannot delete one. Asked again after every step with a fresh list, it ends in `stop` for each of any
 * number of reporters at once: where an older run has just created one above that of a newer run, it
 * writes the newer report into its own.
 *
 * @param written ids that this reporter has written already
 */
export function nextCheckStep(
  runs: readonly CheckRun[],
  wanted: CheckContent,
  written: ReadonlySet<number>,
): CheckStep {
  const shown = runs.toSorted((a, b) => b.id - a.id)[0];
  if (shown === undefined) return { do: 'create' };
  const newest = runs.reduce((a, b) => (compareRuns(b, a) > 0 ? b : a), shown);
  if (compareRuns(newest, wanted) > 0) {
    const mend = compareRuns(shown, newest) < 0 && written.has(shown.id);
    if (mend) return { do: 'update', id: shown.id, content: newest };
    return { do: 'stop', superseded: true, run: newest };
  }
  // Of two reporters of the same run and attempt the later one stays.
  const settled = written.has(shown.id) && compareRuns(shown, wanted) === 0;
  if (settled || sameContent(shown, wanted)) return { do: 'stop', superseded: false, run: shown };
  // What is completed stays so.
  if (wanted.conclusion === null && shown.conclusion !== null) return { do: 'create' };
  return { do: 'update', id: shown.id, content: wanted };
}

/** For `external_id`. */
export function formatExternalId({ key, run, attempt, shards }: CheckMarker): string {
  const progress = shards === undefined ? '' : ` shards=${shards}`;
  const id = `gaitkeeper v1 key=${key} run=${run} attempt=${attempt}${progress}`;
  if (parseExternalId(id) === null) throw new TypeError(`not an external id: ${id}`);
  return id;
}

/** @returns null for what is not ours */
export function parseExternalId(id: string | null): CheckMarker | null {
  const match = EXTERNAL_ID.exec(id ?? '');
  if (match?.groups === undefined) return null;
  const { key = '', run, attempt, shards } = match.groups;
  const progress = shards === undefined ? {} : { shards: Number(shards) };
  return { key, run: Number(run), attempt: Number(attempt), ...progress };
}

const EXTERNAL_ID =
  /^gaitkeeper v1 key=(?<key>[\w.-]{1,80}) run=(?<run>[1-9]\d{0,14}) attempt=(?<attempt>[1-9]\d{0,5})(?: shards=(?<shards>0|[1-9]\d{0,4}))?$/;

function compareRuns(left: CheckContent, right: CheckContent): number {
  return compareMarkers(left.marker, right.marker);
}

function sameContent(left: CheckContent, right: CheckContent): boolean {
  return textOf(left) === textOf(right);
}

/** GitHub stores what it is sent, less the blank end. */
function textOf({ marker, conclusion, title, summary, detailsUrl }: CheckContent): string {
  const id = formatExternalId(marker);
  return JSON.stringify([id, conclusion, title, summary.trimEnd(), detailsUrl]);
}
