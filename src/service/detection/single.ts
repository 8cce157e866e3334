import { dirname } from 'node:path';
import { type Assignment, importsFrom, isConventional, rankOf } from './assignments.ts';

/**
 * Of all assignments those that may be the service, the likeliest first. One that is a part of
 * another, or made by the same factory, is no second application; nor is a handy instance in an
 * oddly named file where a `main.py` has its `app`. What is left is for the user to choose from.
 */
export function contenders(found: readonly Assignment[]): readonly Assignment[] {
  const ranked = [...found].sort((a, b) => compare(rankOf(a), rankOf(b)));
  const distinct = onePerProject(onePerFactory(ranked));
  const whole = distinct.filter((each) => !distinct.some((other) => isPartOf(each, other)));
  const candidates = whole.length > 0 ? whole : distinct;
  const conventional = candidates.filter(isConventional);
  if (conventional.length > 0) return perFile(conventional);
  const inPlace = candidates.filter((each) => rankOf(each)[0] === 0);
  return inPlace.length > 0 ? inPlace : candidates;
}

function compare(a: readonly number[], b: readonly number[]): number {
  const index = a.findIndex((value, i) => value !== b[i]);
  return index === -1 ? 0 : (a[index] ?? 0) - (b[index] ?? 0);
}

/** `wsgi.py: app = create_app()` is the application that `create_app` in `shop/__init__.py` makes. */
function onePerFactory(ranked: readonly Assignment[]): readonly Assignment[] {
  const instances = new Set(ranked.filter((each) => !each.factory).map((each) => each.madeBy));
  const seen = new Set<string>();
  return ranked.filter((each) => {
    if (each.madeBy === null) return true;
    if (each.factory && instances.has(each.madeBy)) return false;
    const known = seen.has(each.madeBy);
    seen.add(each.madeBy);
    return !known;
  });
}

/** `startproject` writes `wsgi.py` and `asgi.py` side by side, and what runs it by default is the first. */
function onePerProject(ranked: readonly Assignment[]): readonly Assignment[] {
  const of = (protocol: string) =>
    ranked.filter((each) => each.framework === 'django' && each.protocol === protocol);
  const served = new Set(of('wsgi').map(({ file }) => dirname(file.path)));
  const others = of('asgi').filter(({ file }) => served.has(dirname(file.path)));
  return ranked.filter((each) => !others.includes(each));
}

/** An application that another one's file imports is mounted there, or wrapped. */
function isPartOf(each: Assignment, other: Assignment): boolean {
  return each !== other && importsFrom(other.file, each) && !importsFrom(each.file, other);
}

/** Two instances in one file: `app = Flask(…)`, `api = Api(app)`; the first name wins. */
function perFile(ranked: readonly Assignment[]): readonly Assignment[] {
  return ranked.filter((each, i) => ranked.findIndex((other) => other.file === each.file) === i);
}
