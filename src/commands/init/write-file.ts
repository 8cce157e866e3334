import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { GaitkeeperError } from '../../domain/errors.ts';
import { readIfThere } from '../../platform/files.ts';
import type { Repository } from '../../service/repository.ts';
import type { CommandIo } from '../io.ts';
import type { NewFile } from './files.ts';

/**
 * Writes a file. One that is there with another content is replaced only where that is forced, or where
 * somebody at a terminal has seen what would change and said yes.
 * @returns whether the file now says what was wanted
 */
export async function writeNewFile(
  file: NewFile,
  repository: Repository,
  force: boolean,
  io: CommandIo,
): Promise<boolean> {
  const { path, text } = file;
  const old = await readIfThere(join(repository.root, path));
  if (old === text) {
    io.info(`${path} is as it should be`);
    return true;
  }
  if (old !== null && !force && !(await agreed(file, repository, io))) return false;
  await write(join(repository.root, path), text, path);
  io.info(`${old === null ? 'wrote' : 'replaced'} ${path}`);
  return true;
}

async function agreed(file: NewFile, repository: Repository, io: CommandIo): Promise<boolean> {
  if (io.ask === undefined) {
    io.warn(
      `${file.path} exists and was left as it is: \`--only ${file.part} --dry-run\` shows what would be written, and with --force it is replaced.`,
    );
    return false;
  }
  io.info(`${file.path} exists. What would change:\n${await difference(file, repository)}`);
  const answer = await io.ask(`Replace ${file.path}? [y/N] `);
  const yes = /^y(es)?$/i.test(answer.trim());
  if (!yes) io.info(`${file.path} was left as it is`);
  return yes;
}

/** As a unified diff, without the lines that name the files. */
async function difference({ path, text }: NewFile, { git }: Repository): Promise<string> {
  const compare = ['diff', '--no-index', '--no-color', '--no-ext-diff', '--', path, '-'];
  const { stdout } = await git.attempt(compare, { input: text });
  return stdout.slice(Math.max(0, stdout.indexOf('\n@@') + 1)).trimEnd();
}

async function write(path: string, text: string, shown: string): Promise<void> {
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
  } catch (error) {
    throw new GaitkeeperError('usage', `${shown} cannot be written: ${(error as Error).message}`, {
      hint: 'Look at the permissions of the folder.',
      cause: error,
    });
  }
}
