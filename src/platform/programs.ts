import { constants } from 'node:fs';
import { access } from 'node:fs/promises';
import { delimiter, join } from 'node:path';

/** Whether a program of this name can be run from PATH. */
export async function isInstalled(name: string): Promise<boolean> {
  return (await whichProgram(name)) !== null;
}

/** Absolute path of a program on PATH, or null. */
export async function whichProgram(
  name: string,
  path: string = process.env.PATH ?? '',
): Promise<string | null> {
  for (const folder of path.split(delimiter).filter(Boolean)) {
    const file = join(folder, name);
    if (await isExecutable(file)) return file;
  }
  return null;
}

async function isExecutable(file: string): Promise<boolean> {
  try {
    await access(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
