import { HISTORY_VERSION } from '../domain/history-lines.ts';
import { isObject, jsonOrNull } from '../domain/json.ts';
import { hasKeys, isCount, isMap, isRun, isSha, isTime, isWord, orNull } from './shape.ts';

/** What there is to fetch. */
export interface Index {
  readonly services: readonly IndexService[];
  readonly releases: Readonly<Record<string, string>>;
}

export interface IndexService {
  readonly name: string;
  readonly slug: string;
  /** The oldest first. */
  readonly files: readonly IndexFile[];
  readonly entries: number;
}

export interface IndexFile {
  readonly name: string;
  readonly entries: number;
  readonly bytes: number;
}

/** `newer` where a later version of Gaitkeeper wrote it, null where it is no index. */
export function readIndex(text: string): Index | 'newer' | null {
  const value = jsonOrNull(text);
  if (isObject(value) && isNewer(value.version)) return 'newer';
  return isIndex(value) ? value : null;
}

function isNewer(version: unknown): boolean {
  return Number.isInteger(version) && (version as number) > HISTORY_VERSION;
}

const INDEX = new Set(['version', 'services', 'releases']);
const SERVICE = new Set(['name', 'slug', 'files', 'entries', 'newest']);
const FILE = new Set(['name', 'entries', 'bytes']);
const NEWEST = new Set(['run', 'sha', 'at']);

function isIndex(value: unknown): value is Index & { [key: string]: unknown } {
  return (
    hasKeys(value, INDEX) &&
    value.version === HISTORY_VERSION &&
    isList(value.services, 1000, isService) &&
    isMap(value.releases, isSha)
  );
}

function isService(value: unknown): boolean {
  return (
    hasKeys(value, SERVICE) &&
    isWord(value.name) &&
    // Goes into an address: no way out of its folder.
    typeof value.slug === 'string' &&
    /^\w[\w.-]{0,99}$/.test(value.slug) &&
    isList(value.files, 20_000, isFile) &&
    isCount(value.entries) &&
    orNull(value.newest, isNewest)
  );
}

function isFile(value: unknown): boolean {
  return (
    hasKeys(value, FILE) &&
    typeof value.name === 'string' &&
    /^\d{4}-\d\d(-[1-9]\d{0,4})?\.jsonl$/.test(value.name) &&
    isCount(value.entries) &&
    isCount(value.bytes)
  );
}

function isNewest(value: unknown): boolean {
  return hasKeys(value, NEWEST) && isRun(value.run) && isSha(value.sha) && isTime(value.at);
}

function isList(value: unknown, most: number, of: (value: unknown) => boolean): boolean {
  return Array.isArray(value) && value.length <= most && value.every(of);
}
