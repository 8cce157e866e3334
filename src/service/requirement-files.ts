import { dirname, join, relative, resolve } from 'node:path';
import { GaitkeeperError } from '../domain/errors.ts';
import { readIfThere } from '../platform/files.ts';

/** A requirement file with everything that it includes. */
export interface Flattened {
  /** Requirements and options, without comments; folders of the tree as `./path` from its root. */
  readonly lines: readonly string[];
  readonly constraints: readonly string[];
}

/**
 * Reads a requirement file and, relative to it, what it includes with `-r` and `-c`.
 * Comments are dropped, so that a change of a comment makes no new environment.
 * @throws GaitkeeperError `install-failed` where a file is missing
 */
export async function flatten(tree: string, file: string): Promise<Flattened> {
  const seen = new Set<string>();
  const read = async (path: string, from: string | null): Promise<Flattened> => {
    if (seen.has(path)) return { lines: [], constraints: [] };
    seen.add(path);
    const text = await readIfThere(path);
    if (text === null) throw missing(tree, path, from);
    return merge(await Promise.all(logicalLines(text).map((line) => expand(line, path))));
  };
  const expand = async (line: string, path: string): Promise<Flattened> => {
    const include = INCLUDE.exec(line);
    if (include === null) return { lines: [localised(line, tree, dirname(path))], constraints: [] };
    const [, option = '', name = ''] = include;
    // pip reads remote files itself.
    if (/^https?:/.test(name)) return { lines: [line], constraints: [] };
    const inner = await read(resolve(dirname(path), name), path);
    const isConstraint = option.startsWith('-c') || option.startsWith('--constraint');
    return isConstraint
      ? { lines: [], constraints: [...inner.lines, ...inner.constraints] }
      : inner;
  };
  return read(resolve(tree, file), null);
}

const INCLUDE = /^(-r|-c|--requirement|--constraint)[\s=]*(.+)$/;

function merge(parts: readonly Flattened[]): Flattened {
  return {
    lines: parts.flatMap((part) => part.lines),
    constraints: parts.flatMap((part) => part.constraints),
  };
}

function logicalLines(text: string): readonly string[] {
  return text
    .replace(/^\uFEFF/, '')
    .replace(/\\\r?\n/g, ' ')
    .split(/\r?\n/)
    .map((line) =>
      line
        .replace(/(^|\s)#.*$/, '')
        .replace(/\s+/g, ' ')
        .trim(),
    )
    .filter(Boolean);
}

/** Paths relative to the file become paths from the tree's root; nothing is installed editable. */
function localised(line: string, tree: string, folder: string): string {
  const requirement = line.replace(/^(?:-e|--editable)[\s=]+/, '');
  const links = /^(-f|--find-links)[\s=]+(?!\w+:)(.+)$/.exec(requirement);
  if (links !== null) return `--find-links ${fromRoot(tree, folder, links[2] as string)}`;
  const path = /^(?:file:)?(\.{1,2}(?:\/[^[;]*)?)(\[[^\]]*\])?(.*)$/.exec(requirement);
  if (path === null) return requirement;
  return `${fromRoot(tree, folder, (path[1] as string).trim())}${path[2] ?? ''}${path[3] ?? ''}`;
}

function fromRoot(tree: string, folder: string, path: string): string {
  return `./${relative(tree, join(folder, path))}`;
}

function missing(tree: string, path: string, from: string | null): GaitkeeperError {
  const name = relative(tree, path);
  const message =
    from === null
      ? `There is no requirement file ${name} in the repository.`
      : `${relative(tree, from)} includes ${name}, which is not in the repository.`;
  return new GaitkeeperError('install-failed', message, {
    hint: 'Commit the file, or name the right ones with `requirements:` in the configuration.',
  });
}
