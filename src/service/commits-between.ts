import { mergedPull } from '../domain/merged-pull.ts';
import type { Repository } from './repository.ts';

/** A commit as the log of a range has it. Subject and title are what somebody wrote. */
export interface LoggedCommit {
  readonly sha: string;
  readonly subject: string;
  /**
   * Number of the pull request that it merged, as GitHub writes it into the subject; null for any other commit, and for those
   * that came with a merge: what authors of pull requests write into their own commits says nothing of what was merged.
   */
  readonly pull: number | null;
  /** Title of that pull request; empty for any other commit. */
  readonly title: string;
}

const MOST_COMMITS = 10_000;

/** The commits after `base` up to `head`, the newest first; null where the history is not there. */
export async function commitsBetween(
  { git }: Repository,
  base: string,
  head: string,
): Promise<readonly LoggedCommit[] | null> {
  const format = ['-z', '--topo-order', `--max-count=${MOST_COMMITS}`, '--format=%H%n%P%n%s%n%b'];
  const log = await git.attempt(['log', ...format, `${base}..${head}`, '--']);
  if (log.status !== 0) return null;
  const commits = log.stdout.split('\0').flatMap((entry) => {
    const [sha = '', parents = '', subject = '', ...body] = entry.split('\n');
    return sha === '' ? [] : [{ sha, parents, subject, body }];
  });
  const mainline = mainlineOf(commits);
  return commits.map(({ sha, subject, body }) => ({
    ...{ sha, subject },
    ...(mainline.has(sha) ? pullOf(subject, body) : NO_PULL),
  }));
}

const NO_PULL = { pull: null, title: '' } as const;

/** From the newest commit along the first parents: what was committed to the branch itself, merges included. */
function mainlineOf(
  commits: readonly { readonly sha: string; readonly parents: string }[],
): ReadonlySet<string> {
  const parentsOf = new Map(commits.map(({ sha, parents }) => [sha, parents]));
  const mainline = new Set<string>();
  for (let sha = commits[0]?.sha ?? ''; parentsOf.has(sha); ) {
    mainline.add(sha);
    sha = parentsOf.get(sha)?.split(' ')[0] ?? '';
  }
  return mainline;
}

/** With the title in the body where it was merged, before the number where it was squashed. */
function pullOf(subject: string, body: readonly string[]): Pick<LoggedCommit, 'pull' | 'title'> {
  const pull = mergedPull(subject);
  if (pull === null) return NO_PULL;
  const line = subject.startsWith('Merge pull request #')
    ? body.find((one) => one.trim() !== '')
    : subject.replace(/\(#\d+\)$/, '');
  return { pull, title: line?.trim() ?? '' };
}
