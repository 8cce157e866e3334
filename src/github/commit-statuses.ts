import { compareMarkers, type Marker } from './marker.ts';

/** Which run wrote a commit status. */
export type StatusMarker = Pick<Marker, 'run' | 'attempt' | 'shards'>;

/** What a commit status says. */
export interface StatusContent extends StatusMarker {
  readonly state: string;
  readonly description: string;
  /** With the run in its fragment. */
  readonly targetUrl: string;
}

export type StatusStep =
  | { readonly do: 'create'; readonly content: StatusContent }
  | { readonly do: 'stop'; readonly superseded: boolean };

/**
 * The next step towards a latest status that is the newest run's. Statuses are only ever added, and the latest of a
 * context counts: who has just put an older one on top of a newer one repeats the newer one.
 *
 * @param statuses ours, the latest first
 * @param written how many this reporter has added
 */
export function nextStatusStep(
  statuses: readonly StatusContent[],
  wanted: StatusContent,
  written: number,
): StatusStep {
  const [latest] = statuses;
  if (latest === undefined) return { do: 'create', content: wanted };
  const newest = statuses.reduce((a, b) => (compareMarkers(b, a) > 0 ? b : a), latest);
  if (compareMarkers(newest, wanted) > 0) {
    const mend = written > 0 && compareMarkers(latest, newest) < 0;
    return mend ? { do: 'create', content: newest } : { do: 'stop', superseded: true };
  }
  const settled = written > 0 && compareMarkers(latest, wanted) === 0;
  if (settled || sameContent(latest, wanted)) return { do: 'stop', superseded: false };
  return { do: 'create', content: wanted };
}

function sameContent(left: StatusContent, right: StatusContent): boolean {
  return (
    left.state === right.state &&
    left.description === right.description &&
    left.targetUrl === right.targetUrl
  );
}

/** The run in the address, where nobody sees it and GitHub keeps it: a status has no other place for it. */
export function withRun(url: string, { run, attempt, shards }: StatusMarker): string {
  return `${url}#gaitkeeper-${run}-${attempt}${shards === undefined ? '' : `-${shards}`}`;
}

/** @returns null for an address that `withRun` did not make */
export function runOf(url: string | null): StatusMarker | null {
  const match = /#gaitkeeper-([1-9]\d{0,14})-([1-9]\d{0,5})(?:-(0|[1-9]\d{0,4}))?$/.exec(url ?? '');
  if (match === null) return null;
  const progress = match[3] === undefined ? {} : { shards: Number(match[3]) };
  return { run: Number(match[1]), attempt: Number(match[2]), ...progress };
}
