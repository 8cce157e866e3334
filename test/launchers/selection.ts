import type { Protocol } from '../../src/domain/service.ts';
import type { Launcher } from '../../src/launchers/launcher.ts';
import { LAUNCHERS } from '../../src/launchers/registry.ts';

/** The interpreters of the contract test: names on PATH or paths, separated by commas. */
export const PYTHONS = listed('GAITKEEPER_PYTHONS') ?? ['python3', 'pypy3'];

/**
 * The launchers of the contract test: one of each family, so that CI stays quick; those that
 * GAITKEEPER_CONTRACT names, separated by commas; or `all`.
 */
export function selectedLaunchers(): readonly Launcher[] {
  const names = listed('GAITKEEPER_CONTRACT');
  if (names === null) return oneOfEachFamily();
  if (names.includes('all')) return Object.values(LAUNCHERS);
  return names.map((name) => {
    const launcher = LAUNCHERS[name];
    if (launcher === undefined) throw new Error(`GAITKEEPER_CONTRACT: no launcher called ${name}`);
    return launcher;
  });
}

/** Those of a family that work differently enough to be tested beside its first. */
const ALSO = ['gunicorn-gthread', 'gunicorn-aiohttp'];

function oneOfEachFamily(): readonly Launcher[] {
  const families = new Set<string>();
  return Object.values(LAUNCHERS).filter(({ name }) => {
    const family = name.split('-')[0] as string;
    const first = !families.has(family);
    families.add(family);
    return first || ALSO.includes(name);
  });
}

/** The fixture application that a launcher serves in a protocol, without its attribute. */
export function fixtureModule({ framework }: Launcher, protocol: Protocol): string {
  return protocol === 'own' ? `own_${framework}` : `${protocol}_app`;
}

function listed(variable: string): readonly string[] | null {
  const names = (process.env[variable] ?? '').split(',').flatMap((name) => name.trim() || []);
  return names.length === 0 ? null : names;
}
