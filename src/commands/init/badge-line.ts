import { serviceSlug } from '../../baseline/service-slug.ts';
import { remoteOf } from '../../service/fetching.ts';
import type { Repository } from '../../service/repository.ts';
import type { ServiceFacts } from './service-facts.ts';

/** The README's lines with the badge of each service; null where they cannot be known. */
export async function badgeLines(
  services: readonly Pick<ServiceFacts, 'name' | 'folder' | 'dataBranch'>[],
  repository: Repository,
): Promise<string | null> {
  const address = await githubAddress(repository);
  const lines = services.flatMap(({ name, folder, dataBranch }) => {
    if (address === null || dataBranch === null) return [];
    const { origin, owner, repo } = address;
    const service = name ?? (folder === '.' ? repo : `${repo}/${folder}`);
    // By way of github.com itself, which shows it to those who may see a private repository, and to nobody else.
    const badge = `${origin}/${owner}/${repo}/raw/${dataBranch}/badges/${serviceSlug(service)}/verdict.svg`;
    return [`[![performance](${badge})](${pagesOf(address)})`];
  });
  return lines.length === 0 ? null : lines.join('\n');
}

interface Address {
  readonly origin: string;
  readonly owner: string;
  readonly repo: string;
}

/** Of the remote, as git takes it: `https://github.com/o/r.git`, `git@github.com:o/r.git`, `ssh://git@host/o/r`. */
async function githubAddress(repository: Repository): Promise<Address | null> {
  const remote = await remoteOf(repository);
  if (remote === null) return null;
  const url = (await repository.git.attempt(['remote', 'get-url', remote])).stdout.trim();
  const match =
    /^(?:https:\/\/|ssh:\/\/)?(?:[^@/]+@)?([\w.-]+)[:/]([\w.-]+)\/([\w.-]+?)(?:\.git)?\/?$/.exec(
      url,
    );
  const [, host, owner, repo] = match ?? [];
  if (host === undefined || owner === undefined || repo === undefined) return null;
  return { origin: `https://${host}`, owner, repo };
}

/** Where GitHub Pages puts the data branch's page. */
function pagesOf({ origin, owner, repo }: Address): string {
  if (origin !== 'https://github.com') return `${origin}/${owner}/${repo}`;
  return `https://${owner.toLowerCase()}.github.io/${repo}/`;
}
