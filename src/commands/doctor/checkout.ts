import { isShallow, remoteOf } from '../../service/fetching.ts';
import { findCommit, type Repository } from '../../service/repository.ts';
import type { Project } from '../stages/open.ts';
import { type Finding, good, note } from './finding.ts';

/** The state of the checkout, and whether there is a configuration and a baseline. */
export async function examineCheckout({
  repository,
  config,
  configFile,
}: Project): Promise<readonly Finding[]> {
  return [
    await treeState(repository),
    configFile === null
      ? note('repository', 'There is no configuration.', '`gaitkeeper init` writes what was found.')
      : good('repository', `configured by ${configFile}`),
    await history(repository),
    ...(await baseline(repository, config.baseline)),
  ];
}

async function treeState({ git }: Repository): Promise<Finding> {
  const branch = (await git.attempt(['symbolic-ref', '--quiet', '--short', 'HEAD'])).stdout.trim();
  const changed = (await git(['status', '--porcelain'])).split('\n').filter(Boolean).length;
  const where = branch === '' ? 'no branch' : `branch ${branch}`;
  return good(
    'repository',
    changed === 0 ? `${where}, nothing uncommitted` : `${where}, ${changed} paths uncommitted`,
  );
}

async function history(repository: Repository): Promise<Finding> {
  const remote = await remoteOf(repository);
  const from = remote === null ? 'no remote' : `remote ${remote}`;
  if (!(await isShallow(repository))) return good('repository', `the whole history, ${from}`);
  return remote === null
    ? note(
        'repository',
        'The history is cut off (a shallow clone), and there is no remote to fetch more from.',
        'Clone it whole: `fetch-depth: 0` of actions/checkout.',
      )
    : good('repository', `a shallow clone: what is missing is fetched from ${remote}`);
}

async function baseline(repository: Repository, place: string): Promise<readonly Finding[]> {
  const branch = /^branch:(.+)$/.exec(place)?.[1];
  if (branch === undefined) return [];
  const remote = await remoteOf(repository);
  for (const ref of [`refs/heads/${branch}`, `refs/remotes/${remote}/${branch}`])
    if (await findCommit(repository, ref))
      return [good('repository', `runs are stored on ${branch}`)];
  const asked = await askRemote(repository, remote, branch);
  if (asked) return [good('repository', `runs are stored on ${branch} of ${remote}`)];
  return [good('repository', `no runs are stored yet: \`record\` will make the branch ${branch}`)];
}

async function askRemote({ git }: Repository, remote: string | null, branch: string) {
  if (remote === null) return false;
  const query = ['ls-remote', '--exit-code', '--heads', remote, `refs/heads/${branch}`];
  return (await git.attempt(query, { timeoutMs: 20_000 })).status === 0;
}
