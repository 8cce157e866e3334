import { join } from 'node:path';
import { loadConfig } from '../../config/load.ts';
import { nullIfForeseen } from '../../domain/errors.ts';
import { findCandidates, folderOf } from '../../service/detect.ts';
import { collectRequirements } from '../../service/requirements.ts';

/**
 * The folders to write files for: the one that was asked for, or those of several services below it.
 * @throws GaitkeeperError `config-unreadable`, `config-invalid`
 */
export async function serviceFolders(
  directory: string,
  app: string | undefined,
): Promise<readonly string[]> {
  if (app !== undefined) return [directory];
  const { file } = await loadConfig(directory, { env: null });
  if (file !== null) return [directory];
  const found = await findCandidates(directory);
  const folders = [...new Set(found.map(folderOf))].sort();
  // Two applications in one folder are two entries to one service, and only its people know which counts.
  const apart = folders.length > 1 && folders.length === found.length && !folders.includes('.');
  if (!apart || (await declares(directory))) return [directory];
  return folders.map((folder) => join(directory, folder));
}

/** What has dependencies of its own is one project, with all that is below it. */
async function declares(directory: string): Promise<boolean> {
  const found = await collectRequirements(directory, '.').catch(nullIfForeseen);
  return found === null || found.source !== null;
}
