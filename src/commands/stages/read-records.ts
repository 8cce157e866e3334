import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { decodeRecord, refuseOversize } from '../../baseline/codec.ts';
import { GaitkeeperError } from '../../domain/errors.ts';
import type { RunRecord } from '../../domain/record.ts';

/**
 * Reads run records from files, and from all `*.json` files below folders (as artifacts are downloaded).
 * @throws GaitkeeperError `usage` where there are none, `record-invalid` naming the file
 */
export async function readRecords(paths: readonly string[]): Promise<readonly RunRecord[]> {
  const files = (await Promise.all(paths.map(recordFiles))).flat();
  if (files.length === 0) {
    throw new GaitkeeperError('usage', 'No run record was given.', {
      hint: 'Name the files that `gaitkeeper measure` or `check` wrote, or the folder that holds them.',
    });
  }
  const records: RunRecord[] = [];
  // One after the other: the texts of hundreds of shards at once would take more memory than the records.
  for (const file of files) records.push(await readRecord(file));
  return records;
}

async function recordFiles(path: string): Promise<string[]> {
  const found = await stat(path).catch(() => null);
  if (found === null) {
    throw new GaitkeeperError('usage', `There is no run record at ${path}.`, {
      hint: 'Check the path; in a workflow, download the artifact first.',
    });
  }
  if (!found.isDirectory()) return [path];
  const names = await readdir(path, { recursive: true });
  // `check` writes its assessment beside the record, and profiles below.
  const isRecord = (name: string) =>
    name.endsWith('.json') && !/(?:assessment|\.speedscope)\.json$/.test(name);
  return names
    .filter(isRecord)
    .sort()
    .map((name) => join(path, name));
}

async function readRecord(file: string): Promise<RunRecord> {
  refuseOversize((await stat(file)).size, file);
  return decodeRecord(await readFile(file, 'utf8'), file);
}
