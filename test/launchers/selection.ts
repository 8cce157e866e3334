import type { Protocol } from '../../src/domain/service.ts';
import type { Launcher } from '../../src/launchers/launcher.ts';
import { LAUNCHERS } from '../../src/launchers/registry.ts';

/** The interpreters of the contract test: names on PATH or paths, separated by commas. */
export const PYTHONS = listed('GAITKEEPER_PYTHONS') ?? ['python3', 'pypy3'];

export interface Selected {
  readonly launcher: Launcher;
  readonly protocols: readonly Protocol[];
  /** Whether it is held to all that it declares, or only booted, asked and stopped. */
  readonly whole: boolean;
}

/**
 * What the contract test runs over. So that CI stays quick: a few launchers as a whole, on the first interpreter the
 * first launcher of each family in brief. Those that GAITKEEPER_CONTRACT names, separated by commas, or `all`: as a whole.
 */
export function selectedLaunchers(python: string): readonly Selected[] {
  const names = listed('GAITKEEPER_CONTRACT');
  if (names === null) return slice(python);
  const launchers = names.includes('all') ? Object.values(LAUNCHERS) : names.map(named);
  return launchers.map((launcher) => ({
    launcher,
    protocols: protocolsOf(launcher),
    whole: true,
  }));
}

function named(name: string): Launcher {
  const launcher = LAUNCHERS[name];
  if (launcher === undefined) throw new Error(`GAITKEEPER_CONTRACT: no launcher called ${name}`);
  return launcher;
}

/** Prefork, which on PyPy starts helpers of its own; a loop; a command of the user's. `broken.test.ts` has the standard library. */
const ON_EACH = ['gunicorn-gthread'];
const ON_FIRST = [...ON_EACH, 'uvicorn', 'command'];
const BRIEFLY_ON_EACH = ['uvicorn'];

function slice(python: string): readonly Selected[] {
  const isFirst = python === PYTHONS[0];
  const held = isFirst ? ON_FIRST : ON_EACH;
  const families = new Set<string>();
  return Object.values(LAUNCHERS).flatMap((launcher) => {
    const { name } = launcher;
    const family = name.split('-')[0] as string;
    const isNew = !families.has(family);
    families.add(family);
    const whole = held.includes(name) || (isFirst && isNew && Boolean(process.env.GAITKEEPER_SLOW));
    if (!whole && !(isFirst ? isNew : BRIEFLY_ON_EACH.includes(name))) return [];
    const protocols = protocolsOf(launcher);
    return [{ launcher, protocols: whole ? protocols : protocols.slice(0, 1), whole }];
  });
}

/** What `command` is made to start here is a WSGI server. */
function protocolsOf({ name, protocols }: Launcher): readonly Protocol[] {
  return name === 'command' ? ['wsgi'] : protocols;
}

/** The fixture application that a launcher serves in a protocol, without its attribute. */
export function fixtureModule({ framework }: Launcher, protocol: Protocol): string {
  return protocol === 'own' ? `own_${framework}` : `${protocol}_app`;
}

function listed(variable: string): readonly string[] | null {
  const names = (process.env[variable] ?? '').split(',').flatMap((name) => name.trim() || []);
  return names.length === 0 ? null : names;
}
