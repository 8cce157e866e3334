import { isAbsolute } from 'node:path';
import { GaitkeeperError } from '../domain/errors.ts';
import type { Implementation } from '../domain/service.ts';

/** What a user may ask for: `3.12`, `3.12.1`, `3.13t`, `pypy3.9`, `graalpy-25.0`, `python`, a path. */
export interface InterpreterSpec {
  readonly text: string;
  /** Null: whatever answers to the name `python3`. */
  readonly implementation: Implementation | null;
  /** Leading parts of the version that must agree; empty where any will do. */
  readonly version: readonly number[];
  /** Leading parts of the implementation's own version (`pypy3.10-v7.3.17`). */
  readonly release: readonly number[];
  readonly freeThreaded: boolean;
  /** The file itself, where the spec is a path. */
  readonly path: string | null;
}

/** What an interpreter said of itself. */
export interface Description {
  readonly implementation: Implementation;
  readonly version: string;
  readonly release: string;
  readonly executable: string;
  readonly realpath: string;
  readonly gil: boolean | null;
  readonly freeThreaded: boolean;
  readonly build: string;
}

const SPEC =
  /^(?:(?<name>python|cpython|pypy|graalpy)[-@]?)?v?(?<version>\d+(?:\.\d+){0,2})?(?<t>t)?(?:-v?(?<release>\d+(?:\.\d+){0,2}))?$/;

/** @throws GaitkeeperError `usage` where the text is no spec */
export function parseSpec(text: string): InterpreterSpec {
  const plain = { text, implementation: null, version: [], release: [], freeThreaded: false };
  if (isAbsolute(text) || text.includes('/')) return { ...plain, path: text };
  const groups = SPEC.exec(text.trim())?.groups;
  if (groups === undefined || text.trim() === '') throw notASpec(text);
  const name = groups.name === 'python' ? undefined : groups.name;
  const version = numbers(groups.version ?? '');
  // `python`, `python3` and `3` alone name a command rather than a version.
  const anything = name === undefined && version.length < 2 && !groups.t;
  return {
    text,
    implementation: anything ? null : ((name ?? 'cpython') as Implementation),
    version,
    release: numbers(groups.release ?? ''),
    freeThreaded: groups.t !== undefined,
    path: null,
  };
}

function notASpec(text: string): GaitkeeperError {
  return new GaitkeeperError('usage', `\`${text}\` names no Python interpreter.`, {
    hint: 'Write `3.12`, `3.12.1`, `3.13t`, `pypy3.9`, `graalpy-25.0`, `python` or a path.',
  });
}

/** Whether an interpreter is what the spec asks for. A path is asked for by itself, not here. */
export function matches(spec: InterpreterSpec, found: Description): boolean {
  if (spec.implementation === null) return startsWith(found.version, spec.version);
  return (
    spec.implementation === found.implementation &&
    spec.freeThreaded === found.freeThreaded &&
    versionMatches(spec, found) &&
    startsWith(found.release, spec.release)
  );
}

/** GraalPy is known by its own version: `graalpy-25.0` runs some Python 3. */
function versionMatches(spec: InterpreterSpec, found: Description): boolean {
  const own = found.implementation === 'graalpy' && (spec.version[0] ?? 3) > 3;
  return startsWith(own ? found.release : found.version, spec.version);
}

function startsWith(version: string, parts: readonly number[]): boolean {
  const actual = numbers(version);
  return parts.every((part, i) => actual[i] === part);
}

/** The numbers that a version begins with: `3.15.0a2` is 3, 15, 0. */
export function numbers(version: string): readonly number[] {
  const leading = /^\d+(?:\.\d+)*/.exec(version)?.[0];
  return leading === undefined ? [] : leading.split('.').map(Number);
}

/** Short display name; as long as the spec where that asks for more than a minor version. */
export function labelOf(found: Description, spec: InterpreterSpec | null): string {
  const full = (spec?.version.length ?? 0) > 2;
  const parts = numbers(found.version).slice(0, full ? 3 : 2);
  if (found.implementation === 'graalpy')
    return `graalpy${numbers(found.release).slice(0, 2).join('.')}`;
  const release = spec?.release.length ? `-v${found.release}` : '';
  const name = found.implementation === 'cpython' ? '' : found.implementation;
  return `${name}${parts.join('.')}${found.freeThreaded ? 't' : ''}${release}`;
}

/** Oldest first. */
export function compareVersions(a: string, b: string): number {
  const [left, right] = [numbers(a), numbers(b)];
  for (let i = 0; i < Math.max(left.length, right.length); i += 1) {
    const difference = (left[i] ?? 0) - (right[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
