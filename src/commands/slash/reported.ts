import { whoAmI } from '../../github/identity.ts';
import { commentKey, type Marker, parseMarker } from '../../github/marker.ts';
import { code } from '../../report/escape.ts';
import { type Desk, type Measured, Refusal } from './desk.ts';

/**
 * Refuses where the report that a person read is about another commit than the pull request's head now is, or about
 * an earlier measurement of it: what came in between, nobody has seen. What it is about, our own comment's marker says.
 */
export async function refuseUnseen(measured: readonly Measured[], desk: Desk): Promise<void> {
  const head = await desk.head();
  const reports = await reportsOf(measured, desk);
  if (reports.length === 0) {
    throw new Refusal(
      'There is no report of mine in a comment on this pull request yet. Please accept what one shows, once it is there.',
    );
  }
  const moved = reports.find(({ marker }) => marker.head !== head);
  if (moved !== undefined) {
    throw new Refusal(
      `The report is about ${short(moved.marker.head)}, and the head is ${short(head)} by now. Please look at the report of ${short(head)} first.`,
    );
  }
  const older = reports.find(isOlder);
  if (older === undefined) return;
  throw new Refusal(
    `${short(head)} was measured once more since that report: ${older.measured.run.url} Please look at the new report first.`,
  );
}

/** Those of our reports on the pull request that are about what was measured last of its head. */
export async function currentReports(desk: Desk): Promise<readonly Reported[]> {
  const head = await desk.head();
  const reports = await reportsOf(await desk.measured(), desk);
  return reports.filter((report) => {
    const { marker, measured } = report;
    return marker.head === head && marker.run === measured.run.id && !isOlder(report);
  });
}

/** A report that stands on the pull request, and what it was drawn from. */
export interface Reported {
  readonly measured: Measured;
  readonly marker: Marker;
}

async function reportsOf(
  measured: readonly Measured[],
  { client, owner, repo, comment }: Desk,
): Promise<readonly Reported[]> {
  const me = (await whoAmI(client)).toLowerCase();
  const byKey = new Map(
    measured.map((one) => [commentKey(one.run.workflow, one.record.service.name), one]),
  );
  const comments = await client.paginate(client.issues.listComments, {
    ...{ owner, repo, issue_number: comment.issue, per_page: 100 },
  });
  return comments.flatMap(({ user, body }) => {
    const marker = user?.login.toLowerCase() === me ? parseMarker(body ?? '') : null;
    const about = marker === null ? undefined : byKey.get(marker.key);
    return marker === null || about === undefined ? [] : [{ marker, measured: about }];
  });
}

/** By the attempt of what arrived: one that left nothing has no report of its own. */
function isOlder({ marker, measured: { run, record } }: Reported): boolean {
  return marker.run < run.id || marker.attempt < (record.run?.attempt ?? 1);
}

function short(sha: string): string {
  return code(sha.slice(0, 7));
}
