import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { parseDocument } from 'yaml';
import { readIfThere } from '../../platform/files.ts';
import { remoteDefaultBranch, remoteTags } from '../../service/fetching.ts';
import { releaseOf } from '../../service/releases.ts';
import { findCommit, type Repository } from '../../service/repository.ts';

/** The default branch: of the remote, else one of the usual names, else what is checked out. */
export async function defaultBranch(repository: Repository): Promise<string> {
  const remote = await remoteDefaultBranch(repository);
  if (remote !== null) return remote;
  for (const name of ['main', 'master']) {
    if ((await findCommit(repository, `refs/heads/${name}`)) !== null) return name;
  }
  const current = await repository.git.attempt(['symbolic-ref', '--short', 'HEAD']);
  return current.stdout.trim() || 'main';
}

/** Patterns of the tags that release a service, by the habit of the tags that there are. */
export async function releaseTags(
  repository: Repository,
  folder: string,
): Promise<readonly string[]> {
  const local = (await repository.git(['tag', '--list'])).split('\n').filter(Boolean);
  const all = [...local, ...((await remoteTags(repository)) ?? []).map(({ tag }) => tag)];
  const prefixes = [...new Set(all.flatMap(prefixOf))].sort();
  const name = folder.split('/').at(-1) ?? '';
  const own = prefixes.filter((prefix) => folder !== '.' && prefix.includes(name));
  const patterns = (own.length > 0 ? own : prefixes).map((prefix) =>
    prefix === '' ? '[0-9]*' : `${prefix}*`,
  );
  return patterns.length > 0 ? patterns.slice(0, MOST_PATTERNS) : ['v*'];
}

const MOST_PATTERNS = 5;

/** `v` of `v1.4.0`, `shop/v` of `shop/v1.4`; what a pattern would read otherwise is left out. */
function prefixOf(tag: string): readonly string[] {
  const release = releaseOf(tag);
  if (release === null) return [];
  const prefix = tag.slice(0, tag.length - release.version.length);
  return /^[\w./-]*$/.test(prefix) ? [prefix] : [];
}

/** Names of the workflows that measure pull requests already: `respond` answers for all of them. */
export async function measuringWorkflows(repository: Repository): Promise<readonly string[]> {
  const folder = join(repository.root, '.github', 'workflows');
  const files = (await readdir(folder).catch(() => [])).filter((name) => /\.ya?ml$/.test(name));
  const texts = await Promise.all(files.sort().map((name) => readIfThere(join(folder, name))));
  return texts.flatMap((text) => {
    if (text === null || !MEASURES.test(text)) return [];
    const name: unknown = parseDocument(text).get('name');
    // Of one that the runner would fill in, runs have another name, if any.
    return typeof name === 'string' && !isFilledIn(name) ? [name] : [];
  });
}

/** Wherever a workflow says it, GitHub takes it for an expression, or for a mistake. */
export function isFilledIn(name: string): boolean {
  return name.includes('${{');
}

const MEASURES = /\bgaitkeeper\/gaitkeeper@[\s\S]*\bmode: *['"]?(measure|check)\b/;
