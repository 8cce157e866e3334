import { HISTORY_VERSION, type PackedEntry } from '../domain/history-lines.ts';
import { isObject, jsonOrNull } from '../domain/json.ts';
import { METRICS } from '../domain/metrics.ts';
import { hasKeys, isCount, isMap, isRun, isSha, isTime, isTuple, isWord, orNull } from './shape.ts';

const KEYS = new Set([
  'v',
  'run',
  'sha',
  'subject',
  'base',
  'at',
  'service',
  'release',
  'machine',
  'cells',
]);

/** One line of the history; null where it is none. */
export function readLine(line: string): PackedEntry | null {
  const value = jsonOrNull(line);
  return isEntry(value) ? value : null;
}

function isEntry(value: unknown): value is PackedEntry {
  return (
    hasKeys(value, KEYS) &&
    value.v === HISTORY_VERSION &&
    isRun(value.run) &&
    isSha(value.sha) &&
    isWord(value.subject) &&
    orNull(value.base, isSha) &&
    isTime(value.at) &&
    isWord(value.service) &&
    orNull(value.release, isWord) &&
    isMachine(value.machine) &&
    isMap(value.cells, isScenarios)
  );
}

function isMachine(value: unknown): boolean {
  return isTuple(value, 3) && isWord(value[0]) && isCount(value[1]) && orNull(value[2], isWord);
}

function isScenarios(value: unknown): boolean {
  return isMap(value, (one) => isTuple(one, 2) && isWord(one[0]) && isMetrics(one[1]));
}

function isMetrics(value: unknown): boolean {
  return (
    isObject(value) &&
    Object.entries(value).every(([name, of]) => Object.hasOwn(METRICS, name) && isFigures(of))
  );
}

function isFigures(value: unknown): boolean {
  if (!isTuple(value, 6)) return false;
  const [level, estimate, standardError, degreesOfFreedom, calibrated, levelError] = value;
  return (
    isNumber(level) &&
    isNumber(estimate) &&
    isNumber(standardError) &&
    (standardError === null || (standardError as number) >= 0) &&
    isNumber(degreesOfFreedom) &&
    (degreesOfFreedom === null || (degreesOfFreedom as number) > 0) &&
    isNumber(calibrated) &&
    isNumber(levelError) &&
    (levelError === null || (levelError as number) >= 0)
  );
}

function isNumber(value: unknown): boolean {
  return value === null || Number.isFinite(value);
}
