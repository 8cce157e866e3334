import { compareText } from '../domain/order.ts';
import type { RunRecord } from '../domain/record.ts';
import { contentHash } from '../platform/files.ts';
import { serviceSlug } from './service-slug.ts';
import type { StoredRun } from './store.ts';

/** The folder of a store that holds one file a run. */
export const RUNS = 'runs';

/**
 * Where a record belongs: `runs/YYYY/MM/<time>-<sha>-<run>-<attempt>.json`, and before the end the
 * service where the repository has several. One file a run, so that
 * two writers rarely meet; all that a look-up needs is in the name, so that listing reads no file.
 * In a month of many, the later ones are in a folder of their day
 * ({@link inDay}). The second path is for the case that another record has the first: shards of one attempt, stored
 * apart, or two local runs within a millisecond.
 */
export function pathsFor(record: RunRecord, text: string): readonly [string, string] {
  const time = new Date(record.startedAt).toISOString();
  const run = (record.run?.id ?? 'local').replace(/[^A-Za-z0-9_]/g, '_');
  const compact = time.replace(/[-:.]/g, '');
  const name = `${compact}-${record.head.sha}-${run}-${record.run?.attempt ?? 1}`;
  const of = isOnlyService(record) ? '' : `.${serviceSlug(record.service.name)}`;
  const folder = `${RUNS}/${time.slice(0, 4)}/${time.slice(5, 7)}`;
  return [
    `${folder}/${name}${of}.json`,
    `${folder}/${name}-${contentHash(text).slice(0, 12)}${of}.json`,
  ];
}

/** The folder of a path. */
export function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/'));
}

/** Above this many runs in a month, the next go to a folder of their day: whoever adds one reads all names beside it. */
export const MOST_IN_MONTH = 1000;

/** The same place in the folder of its day: `runs/2026/01/05/<name>` for `runs/2026/01/<name>`. */
export function inDay(path: string): string {
  const [name = '', folder] = [path.split('/').at(-1), folderOf(path)];
  return `${folder}/${name.slice(6, 8)}/${name}`;
}

/** The name of what is alone in its repository goes without saying. */
function isOnlyService({ repository, service }: RunRecord): boolean {
  return repository === null || service.name === repository.split('/')[1];
}

const PATH =
  /^runs\/\d{4}\/\d{2}\/(?:\d{2}\/)?((\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)(\d{3})Z-([0-9a-f]{7,64})-\w+-\d+(?:-[0-9a-f]{12})?(?:\.(\w[\w.-]*))?)\.json$/;

/** What a path tells; null where it is not a record's, but something that somebody else put there. */
export function storedRun(path: string): StoredRun | null {
  const match = PATH.exec(path);
  if (match === null) return null;
  const [, id, year, month, day, hour, minute, second, ms, sha, service] = match;
  const recordedAt = `${year}-${month}-${day}T${hour}:${minute}:${second}.${ms}Z`;
  if (Number.isNaN(Date.parse(recordedAt))) return null;
  const of = service === undefined ? {} : { service };
  return { id: id as string, sha: sha as string, recordedAt, path, ...of };
}

/** The records among the paths, newest first. */
export function storedRuns(paths: Iterable<string>): readonly StoredRun[] {
  return [...paths]
    .map(storedRun)
    .filter((run) => run !== null)
    .sort((a, b) => compareText(b.id, a.id));
}
