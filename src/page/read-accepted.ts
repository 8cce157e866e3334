import { ACCEPTANCE_VERSION, type TrendAcceptance } from '../domain/acceptance.ts';
import { isObject, jsonOrNull } from '../domain/json.ts';
import { METRICS } from '../domain/metrics.ts';
import { hasKeys, isCount, isSha, isTime, isWord, orNull } from './shape.ts';

const KEYS = new Set([
  ...['id', 'service', 'cell', 'scenario', 'reason', 'by', 'at', 'pull', 'head', 'until'],
  'effects',
]);
const EFFECT = new Set(['cell', 'scenario', 'metric', 'estimate']);
const DATE = new Set(['date']);
const VERSION = new Set(['version']);

/** What was accepted, as far as it is as `record` writes it. */
export function readAccepted(text: string): readonly TrendAcceptance[] {
  const value = jsonOrNull(text);
  if (!isObject(value) || value.version !== ACCEPTANCE_VERSION) return [];
  return Array.isArray(value.acceptances) ? value.acceptances.filter(isAcceptance) : [];
}

function isAcceptance(value: unknown): value is TrendAcceptance {
  return (
    hasKeys(value, KEYS) &&
    [value.id, value.service, value.by].every(isWord) &&
    typeof value.reason === 'string' &&
    value.reason.length <= 1000 &&
    orNull(value.cell, isWord) &&
    orNull(value.scenario, isWord) &&
    isTime(value.at) &&
    orNull(value.pull, isCount) &&
    isSha(value.head) &&
    orNull(value.until, isUntil) &&
    Array.isArray(value.effects) &&
    value.effects.every(isEffect)
  );
}

function isUntil(value: unknown): boolean {
  return (
    (hasKeys(value, DATE) && isWord(value.date)) ||
    (hasKeys(value, VERSION) && isWord(value.version))
  );
}

function isEffect(value: unknown): boolean {
  return (
    hasKeys(value, EFFECT) &&
    isWord(value.cell) &&
    isWord(value.scenario) &&
    isWord(value.metric) &&
    Object.hasOwn(METRICS, value.metric) &&
    Number.isFinite(value.estimate)
  );
}
