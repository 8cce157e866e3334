import { accessSync, constants, existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Why a server cannot be launched that needs one of these programs on PATH; null where one is there. */
export function needsProgram(
  server: string,
  names: readonly string[],
  install: string,
): string | null {
  if (names.some((name) => programOnPath(name) !== null)) return null;
  return `${server} needs the program ${names.join(' or ')}, which is not on PATH: ${install}`;
}

/** The same of a shared library, where the dynamic linker looks for it. */
export function needsLibrary(server: string, file: string, install: string): string | null {
  // Where libraries stand is known of Linux only; elsewhere the server itself will tell.
  if (process.platform !== 'linux') return null;
  if (libraryFolders().some((folder) => existsSync(join(folder, file)))) return null;
  return `${server} needs the library ${file}: ${install}`;
}

/** Administrators' programs (apache2) are not always on the PATH of others. */
const MORE_FOLDERS = ['/usr/sbin', '/usr/local/sbin'];

function programOnPath(name: string): string | null {
  const folders = [...(process.env.PATH ?? '').split(delimiter).filter(Boolean), ...MORE_FOLDERS];
  return folders.map((folder) => join(folder, name)).find(isExecutable) ?? null;
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Debian keeps its libraries in a folder a machine: /usr/lib/x86_64-linux-gnu. */
function libraryFolders(): readonly string[] {
  const given = (process.env.LD_LIBRARY_PATH ?? '').split(delimiter).filter(Boolean);
  const machines = readdirSync('/usr/lib').filter((name) => name.includes('-linux-'));
  const known = ['/usr/lib', '/usr/lib64', '/usr/local/lib', '/usr/local/lib64', '/lib', '/lib64'];
  return [...given, ...machines.map((name) => join('/usr/lib', name)), ...known];
}
