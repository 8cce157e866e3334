import { existsSync } from 'node:fs';
import { join, normalize } from 'node:path';
import { readIfThere } from '../../platform/files.ts';
import { assignmentsIn } from './assignments.ts';
import type { ApplicationCandidate } from './candidate.ts';
import type { Deployment } from './deployment.ts';
import { directoryOf, moduleOf } from './modules.ts';

/** `module:attribute`, `module:factory()`, `module`, `path/to/file.py`, `path/to/file.py:attribute`. */
const TARGET =
  /^(?:(?<path>[\w./-]+\.py)|(?<module>[A-Za-z_]\w*(?:\.\w+)*))(?::(?<attribute>[A-Za-z_][\w.]*)(?<call>\(\s*\))?)?$/;

/**
 * The candidate that a written target means.
 * @param near folders to look in before the root
 * @returns null where the text is no target
 */
export async function candidateOf(
  tree: string,
  text: string,
  evidence: string,
  near: readonly string[] = [],
): Promise<ApplicationCandidate | null> {
  const groups = TARGET.exec(text.trim())?.groups;
  if (groups === undefined) return null;
  const place = groups.path
    ? await moduleAt(tree, groups.path, near)
    : await moduleNamed(tree, groups.module as string, near);
  if (place === null) return null;
  const target = groups.attribute ? `${place.name}:${groups.attribute}` : place.name;
  const factory = groups.call === undefined ? null : true;
  const { directory } = place;
  const { protocol, framework } = await kindOf(tree, directory, target);
  return { target, directory, factory, protocol, framework, evidence };
}

/** What the source says of a target, where that makes the application; an import tells the rest. */
async function kindOf(
  tree: string,
  directory: string,
  target: string,
): Promise<Pick<ApplicationCandidate, 'protocol' | 'framework'>> {
  const [module = '', attribute] = target.split(':');
  const path = join(directory, ...module.split('.'));
  for (const file of [`${path}.py`, join(path, '__init__.py')]) {
    const source = await readIfThere(join(tree, file));
    if (source === null) continue;
    const found = assignmentsIn(tree, { path: file, source });
    const { protocol = null, framework = null } =
      found.find((each) => each.attribute === attribute) ?? {};
    return { protocol, framework };
  }
  return { protocol: null, framework: null };
}

/** A module that is in no file of the tree may still be an installed one. */
async function moduleNamed(tree: string, name: string, near: readonly string[]) {
  return { name, directory: (await directoryOf(tree, name, near)) ?? near[0] ?? '.' };
}

async function moduleAt(tree: string, path: string, near: readonly string[]) {
  const inside = [...near, '.'].map((folder) => normalize(join(folder, path)));
  const found = inside.find((each) => !each.startsWith('..') && existsSync(join(tree, each)));
  if (found === undefined) return null;
  const source = (await readIfThere(join(tree, found))) ?? '';
  return moduleOf(tree, { path: found, source });
}

/** What a deployment starts: the target that it names, or the application of the script that it runs. */
export async function deployedApplication(
  tree: string,
  deployment: Deployment,
): Promise<ApplicationCandidate | null> {
  const { target, script, evidence, factory, directory, folder } = deployment;
  const near = nearFolders(tree, directory ?? '.', folder);
  if (target !== null) {
    const found = await candidateOf(tree, target, evidence, near);
    return found === null || !isThere(tree, found) ? null : { ...found, factory: factory || null };
  }
  return script === null ? null : applicationOfScript(tree, script, evidence, near);
}

/** A container's path (`/app/backend`) ends in one of the repository's, or of the folder that the image is made from. */
function nearFolders(tree: string, directory: string, folder: string): readonly string[] {
  const parts = directory.split('/').filter((part) => part !== '' && part !== '.' && part !== '..');
  const tails = [...parts.map((_, i) => parts.slice(i).join('/')), ''];
  const places = [...tails.map((tail) => join(folder, tail)), ...tails.map((tail) => join(tail))];
  return [...new Set(places)].filter((place) => place !== '.' && existsSync(join(tree, place)));
}

/** A Procfile of another service of the same repository names modules that are not here. */
function isThere(tree: string, { target, directory }: ApplicationCandidate): boolean {
  const first = (target.split(':')[0] as string).split('.')[0] as string;
  return (
    existsSync(join(tree, directory, first)) || existsSync(join(tree, directory, `${first}.py`))
  );
}

async function applicationOfScript(
  tree: string,
  script: string,
  evidence: string,
  near: readonly string[],
): Promise<ApplicationCandidate | null> {
  const path = [...near, '.'].map((folder) => join(folder, script.replace(/^\/+/, '')));
  const found = path.find((each) => existsSync(join(tree, each)));
  if (found === undefined) return null;
  const source = (await readIfThere(join(tree, found))) ?? '';
  const [first] = assignmentsIn(tree, { path: found, source }).filter((each) => !each.factory);
  if (first === undefined) return null;
  const { target, directory, factory, protocol, framework } = first;
  return { target, directory, factory, protocol, framework, evidence: `${evidence}, ${script}` };
}
