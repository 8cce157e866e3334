import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type LoadedConfig, loadConfig } from '../../src/config/load.ts';
import { GaitkeeperError } from '../../src/domain/errors.ts';

/** Loads the configuration of a folder that holds these files. */
export async function loadFiles(
  files: Readonly<Record<string, string>>,
  options: { env?: Record<string, string> | null; file?: string } = {},
): Promise<LoadedConfig> {
  const folder = await mkdtemp(join(tmpdir(), 'gaitkeeper-config-'));
  try {
    for (const [name, text] of Object.entries(files)) {
      await mkdir(dirname(join(folder, name)), { recursive: true });
      await writeFile(join(folder, name), text);
    }
    return await loadConfig(folder, { env: {}, ...options });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Loads a gaitkeeper.yml of these lines. */
export function loadYaml(text: string, env: Record<string, string> | null = {}) {
  return loadFiles({ 'gaitkeeper.yml': text }, { env });
}

/** What the user is told: message, hint and detail, one a line. */
export async function told(load: Promise<unknown> | (() => unknown)): Promise<string> {
  try {
    await (typeof load === 'function' ? load() : load);
  } catch (error) {
    if (!(error instanceof GaitkeeperError)) throw error;
    return [error.message, error.hint, error.detail]
      .filter((each) => each !== undefined)
      .join('\n');
  }
  return 'no error';
}
