import { z } from 'zod';
import { toPep440 } from './version-ranges.ts';

const Options = z.looseObject({
  version: z.string().optional(),
  extras: z.array(z.string()).optional(),
  markers: z.string().optional(),
  python: z.string().optional(),
  optional: z.boolean().optional(),
  git: z.string().optional(),
  ref: z.string().optional(),
  rev: z.string().optional(),
  tag: z.string().optional(),
  branch: z.string().optional(),
  path: z.string().optional(),
  url: z.string().optional(),
  file: z.string().optional(),
});

const Dependency = z.union([z.string(), Options]);
/** A table of Poetry or Pipenv: name to a range, to options, or to a list of either. */
export const Table = z.record(z.string(), z.union([Dependency, z.array(Dependency)]));

/** As PEP 508. */
export function fromTable(table: z.infer<typeof Table>): readonly string[] {
  return Object.entries(table)
    .filter(([name]) => name !== 'python')
    .flatMap(([name, value]) => [value].flat().flatMap((each) => requirement(name, each)));
}

function requirement(name: string, options: z.infer<typeof Dependency>): readonly string[] {
  if (typeof options === 'string') return [`${name}${toPep440(options)}`];
  if (options.optional) return [];
  const extras = options.extras?.length ? `[${options.extras.join(',')}]` : '';
  const place = options.path ?? options.file;
  if (place !== undefined && !/^https?:/.test(place)) return [`./${place.replace(/^\.\//, '')}`];
  const marker = markerOf(options);
  const origin = originOf(options);
  if (origin !== null) return [`${name}${extras} @ ${origin}${marker && ` ${marker}`}`];
  return [`${name}${extras}${toPep440(options.version ?? '*')}${marker}`];
}

function originOf(options: z.infer<typeof Options>): string | null {
  if (options.git === undefined) return options.url ?? options.file ?? null;
  const ref = options.rev ?? options.tag ?? options.branch ?? options.ref;
  const prefix = options.git.startsWith('git+') ? '' : 'git+';
  return `${prefix}${options.git}${ref === undefined ? '' : `@${ref}`}`;
}

function markerOf(options: z.infer<typeof Options>): string {
  const python = options.python === undefined ? '' : toPep440(options.python);
  const versions = python
    .split(',')
    .flatMap((part) => /^([<>=!~]+)(.+)$/.exec(part) ?? [])
    .filter((_, i) => i % 3 !== 0);
  const clauses: string[] = options.markers ? [`(${options.markers})`] : [];
  for (let i = 0; i < versions.length; i += 2)
    clauses.push(`python_full_version ${versions[i]} "${versions[i + 1]}"`);
  return clauses.length === 0 ? '' : ` ; ${clauses.join(' and ')}`;
}
