import { compareMarkers, type Marker } from './marker.ts';

/** One of our comments with the wanted key, as GitHub lists it. */
export interface StickyComment {
  readonly id: number;
  readonly url: string;
  readonly body: string;
  readonly marker: Marker;
}

/** What a reporter wants to stand on the pull request. */
export interface Wanted {
  readonly marker: Marker;
  /** With the marker on line 1. */
  readonly body: string;
}

export type Step =
  | { readonly do: 'create' }
  | { readonly do: 'update'; readonly id: number }
  | { readonly do: 'remove'; readonly id: number }
  | { readonly do: 'stop'; readonly superseded: boolean; readonly url: string };

/**
 * The next step towards one comment. Asked again after every step with a fresh list, it ends in
 * `stop` for each of any number of reporters at once, without locks: all of them agree on the lowest
 * id, an older run gives way to a newer one, within an attempt a report of fewer shards to one of more, and a
 * newer one puts right what an older one overwrote
 * meanwhile. GitHub has no conditional write: an older run whose single request is under way during
 * the whole of a newer one's write and second look still ends on top. `concurrency:` excludes that.
 *
 * @param written ids that this reporter has written already: where another reporter of the same run
 *   and attempt has written after it, the later one stays.
 */
export function nextStep(
  comments: readonly StickyComment[],
  wanted: Wanted,
  written: ReadonlySet<number>,
): Step {
  const [canonical, ...duplicates] = comments.toSorted((a, b) => a.id - b.id);
  if (canonical === undefined) return { do: 'create' };
  const newer = (comment: StickyComment): boolean =>
    compareMarkers(comment.marker, wanted.marker) > 0;
  const superseded = comments.some(newer);
  if (!superseded && mustWrite(canonical, wanted, written)) {
    return { do: 'update', id: canonical.id };
  }
  // A duplicate of a newer run holds its report until it stands in the canonical comment.
  const duplicate = duplicates.findLast((comment) => !newer(comment));
  if (duplicate !== undefined) return { do: 'remove', id: duplicate.id };
  return { do: 'stop', superseded, url: canonical.url };
}

function mustWrite(
  canonical: StickyComment,
  wanted: Wanted,
  written: ReadonlySet<number>,
): boolean {
  if (sameText(canonical.body, wanted.body)) return false;
  return compareMarkers(canonical.marker, wanted.marker) < 0 || !written.has(canonical.id);
}

/** GitHub stores what it is sent, but a comment edited in a browser comes back with CR LF. */
function sameText(left: string, right: string): boolean {
  return left.replaceAll('\r\n', '\n').trimEnd() === right.replaceAll('\r\n', '\n').trimEnd();
}
