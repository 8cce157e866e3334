import { whoAmI } from '../../github/identity.ts';
import { commentKey, parseMarker } from '../../github/marker.ts';
import { code } from '../../report/escape.ts';
import { type Desk, type Measured, Refusal } from './desk.ts';

/**
 * Refuses where the report that a person read is about another commit than the pull request's head now is: what
 * was pushed in between, nobody has seen. Which commit it is about, our own comment's marker says.
 */
export async function refuseMovedHead(measured: readonly Measured[], desk: Desk): Promise<void> {
  const head = await desk.head();
  const heads = await reportedHeads(measured, desk);
  if (heads.length === 0) {
    throw new Refusal(
      'There is no report of mine on this pull request yet. Please accept what one shows, once it is there.',
    );
  }
  const other = heads.find((one) => one !== head);
  if (other === undefined) return;
  throw new Refusal(
    `The report is about ${short(other)}, and the head is ${short(head)} by now. Please look at the report of ${short(head)} first.`,
  );
}

async function reportedHeads(
  measured: readonly Measured[],
  { client, owner, repo, comment }: Desk,
): Promise<readonly string[]> {
  const me = (await whoAmI(client)).toLowerCase();
  const keys = new Set(
    measured.map(({ run, record }) => commentKey(run.workflow, record.service.name)),
  );
  const comments = await client.paginate(client.issues.listComments, {
    ...{ owner, repo, issue_number: comment.issue, per_page: 100 },
  });
  return comments.flatMap(({ user, body }) => {
    const marker = user?.login.toLowerCase() === me ? parseMarker(body ?? '') : null;
    return marker !== null && keys.has(marker.key) ? [marker.head] : [];
  });
}

function short(sha: string): string {
  return code(sha.slice(0, 7));
}
