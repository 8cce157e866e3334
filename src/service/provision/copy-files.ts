import { cp, lstat, mkdir, realpath } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';
import { GaitkeeperError } from '../../domain/errors.ts';

/** Paths relative to the root of the repository. */
export interface Copied {
  readonly from: string;
  readonly to: string;
}

/**
 * Copies what a revision lacks into its work tree: from its own tree (`.env.example`), else from the user's checkout, which
 * also has what git ignores. Nothing outside of the two is read or written, by no link either.
 * @throws GaitkeeperError `config-invalid`
 */
export async function copyFiles(
  copies: readonly Copied[],
  tree: string,
  checkout: string,
): Promise<void> {
  for (const { from, to } of copies) {
    const source = (await within(tree, from)) ?? (await within(checkout, from));
    if (source === null) {
      throw refused(`has ${from}, which is neither in the revision nor in the working tree`);
    }
    if ((await within(tree, await standing(tree, dirname(to)))) === null)
      throw refused(`would write ${to} through a link`);
    const target = join(tree, to);
    if (await isLink(target)) throw refused(`would write ${to} through a link`);
    if (source === (await realpath(target).catch(() => null))) continue;
    await place(source, target).catch((error: NodeJS.ErrnoException) => {
      if (!MISFITS.test(error.code ?? '')) throw error;
      throw refused(`cannot put ${from} at ${to}`, error);
    });
  }
}

async function place(source: string, target: string): Promise<void> {
  await mkdir(dirname(target), { recursive: true });
  await cp(source, target, { recursive: true, force: true, verbatimSymlinks: true });
}

/** A file where a folder has to be, the other way round, a folder into itself, or neither file nor folder. */
const MISFITS = /^(EEXIST|ENOTDIR|ERR_FS_CP_.*)$/;

/** The path, or the nearest folder above it that is there: whatever is made for it is made below that. */
async function standing(tree: string, path: string): Promise<string> {
  const found = await lstat(join(tree, path)).catch(() => null);
  return found !== null || path === dirname(path) ? path : standing(tree, dirname(path));
}

/** What is there, links resolved; null where nothing is, or where that leads out of the folder. */
async function within(folder: string, path: string): Promise<string | null> {
  const [root, found] = await Promise.all([
    realpath(folder),
    realpath(join(folder, path)).catch(() => null),
  ]);
  if (found === null) return null;
  return found === root || found.startsWith(`${root}${sep}`) ? found : null;
}

async function isLink(path: string): Promise<boolean> {
  const there = await lstat(path).catch(() => null);
  return there?.isSymbolicLink() ?? false;
}

function refused(what: string, cause?: Error): GaitkeeperError {
  return new GaitkeeperError('config-invalid', `\`copy\` ${what}.`, {
    hint: 'Give paths relative to the root of the repository, of files that stay inside of it.',
    ...(cause === undefined ? {} : { detail: cause.message, cause }),
  });
}
