import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Application } from '../domain/service.ts';
import { readIfThere } from '../platform/files.ts';

/** A command that the service is likely to need before it answers, as `prepare:` takes it. */
export interface ProposedCommand {
  readonly command: string;
  /** Whether it can run without anything that the repository does not have: its database is a file. */
  readonly byItself: boolean;
}

/**
 * What fills the database of a fresh checkout: the migrations of Django, or of Alembic; null where there are none.
 * @param application its folder is relative to the tree
 */
export async function migration(
  tree: string,
  { directory, framework }: Pick<Application, 'directory' | 'framework'>,
): Promise<ProposedCommand | null> {
  const manage = join(directory, 'manage.py');
  if (framework === 'django' && existsSync(join(tree, manage))) {
    const command = `python ${manage} migrate --noinput`;
    return { command, byItself: await usesSqlite(join(tree, directory)) };
  }
  const config = [join(directory, 'alembic.ini'), 'alembic.ini'].find((name) =>
    existsSync(join(tree, name)),
  );
  if (config === undefined) return null;
  const text = (await readIfThere(join(tree, config))) ?? '';
  const place = config === 'alembic.ini' ? '' : ` -c ${config}`;
  const byItself = /^sqlalchemy\.url\s*=\s*sqlite/m.test(text);
  return { command: `alembic${place} upgrade head`, byItself };
}

/** By the settings of a Django project; `sqlite:` is what those have by default that take an URL from the environment. */
async function usesSqlite(folder: string): Promise<boolean> {
  const entries = await readdir(folder, { recursive: true }).catch(() => [] as string[]);
  const settings = entries.filter((name) => /(^|\/)settings(\/\w+)?\.py$/.test(name)).slice(0, 20);
  const texts = await Promise.all(settings.map((name) => readIfThere(join(folder, name))));
  return texts.some((text) => text !== null && /backends\.sqlite3|['"]sqlite:/.test(text));
}
