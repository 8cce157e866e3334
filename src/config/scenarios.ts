import { GaitkeeperError } from '../domain/errors.ts';
import type { Login } from '../domain/login.ts';
import type { HttpScenario, Scenario } from '../domain/scenario.ts';
import { Field } from '../scenarios/field.ts';
import { withHeaders } from '../scenarios/headers.ts';
import { parseLogin } from '../scenarios/login.ts';
import { parseScenario } from '../scenarios/parse.ts';
import { presetNamed } from '../scenarios/registry.ts';
import { parseHeaders } from '../scenarios/request.ts';
import { type Path, type Problem, pathText } from './problems.ts';
import type { Settings } from './schema.ts';

/** The scenarios of the settings, presets first; null where they are to be proposed. */
export function scenariosOf(settings: Settings): readonly Scenario[] | null {
  const entries = entriesOf(settings);
  const headers = headersOf(settings);
  return entries.length === 0 ? null : entries.map(({ parse }) => withHeaders(parse(), headers));
}

/** Of all requests; every value is a text. */
export function headersOf({ headers }: Settings): Readonly<Record<string, string>> {
  return parseHeaders(new Field(headers, 'headers'));
}

/** Whether the time until ready is to be compared as well: it is measured with every launch. */
export function comparesBoots(settings: Settings): boolean {
  return presetsOf(settings).some(({ name }) => name === BOOT);
}

/** What a server is asked until it is ready; null for the first scenario. */
export function readyOf(settings: Settings): HttpScenario | null {
  const scenario = parseReady(settings);
  return scenario && withHeaders(scenario, headersOf(settings));
}

/** Null where nobody signs in. */
export function loginOf(settings: Settings): Login | null {
  if (settings.login === undefined) return null;
  const login = parseLogin(settings.login);
  const headers = { ...headersOf(settings), ...login.request.headers };
  return { ...login, request: { ...login.request, headers } };
}

function parseReady({ ready }: Settings): HttpScenario | null {
  if (ready === undefined) return null;
  const scenario = parseScenario('ready', ready);
  if (scenario.type === 'http' && scenario.mix === undefined) return scenario;
  const what = scenario.type === 'http' ? 'asks for several paths' : 'opens a WebSocket';
  throw new GaitkeeperError('config-invalid', `\`scenarios.ready\` ${what}`, {
    hint: 'Give a request such as GET /health.',
  });
}

/** Every scenario that cannot be read, and not only the first. */
export function checkScenarios(settings: Settings): readonly Problem[] {
  const ready = {
    ...{ path: ['ready'], name: 'ready', value: settings.ready },
    parse: () => parseReady(settings),
  };
  const headers = {
    ...{ path: ['headers'], name: 'headers', value: settings.headers },
    parse: () => headersOf(settings),
  };
  const login = {
    ...{ path: ['login'], name: 'login', value: settings.login },
    parse: () => settings.login !== undefined && parseLogin(settings.login),
  };
  const all = [...entriesOf(settings), ready, headers, login];
  return [...all.flatMap(problemsOf), ...repeated([...presetsOf(settings), ...ownOf(settings)])];
}

/** Takes no load: every launch of a cell is a boot, whose time is a row of its own. */
const BOOT = 'boot';

interface Named {
  readonly path: Path;
  readonly name: string;
  readonly value: unknown;
}

interface Entry<T = unknown> extends Named {
  readonly parse: () => T;
}

function entriesOf(settings: Settings): readonly Entry<Scenario>[] {
  const presets = presetsOf(settings).filter(({ name }) => name !== BOOT);
  return [
    ...presets.map((one) => ({ ...one, parse: () => presetNamed(one.name) })),
    ...ownOf(settings).map((one) => ({ ...one, parse: () => parseScenario(one.name, one.value) })),
  ];
}

/** Presets by name: under `presets`, or where `scenarios` is but a list. */
function presetsOf(settings: Settings): readonly Named[] {
  return (['presets', 'scenarios'] as const).flatMap((key) => {
    const given = settings[key];
    if (typeof given === 'string') return [{ path: [key], name: given, value: given }];
    if (!Array.isArray(given)) return [];
    return given.map((name, index) => ({ path: [key, index], name, value: name }));
  });
}

/** Those that the user describes. */
function ownOf({ scenarios }: Settings): readonly Named[] {
  if (typeof scenarios !== 'object' || Array.isArray(scenarios)) return [];
  return Object.entries(scenarios).map(([name, value]) => ({
    ...{ path: ['scenarios', name], name, value },
  }));
}

function problemsOf({ path, name, value, parse }: Entry): readonly Problem[] {
  try {
    parse();
    return [];
  } catch (error) {
    if (!(error instanceof GaitkeeperError)) throw error;
    const prefix = path[0] === name && path[0] !== 'ready' ? name : `scenarios.${name}`;
    const place = [...path, ...keysBelow(prefix, value, error.message)];
    const text = error.message.replace(/\.$/, '');
    const message = path[0] === 'ready' ? text.replace('`scenarios.ready', '`ready') : text;
    const mend = error.hint === undefined ? {} : { mend: error.hint };
    return [{ path: place, message, ...mend, unknownName: error.code === 'unknown-name' }];
  }
}

/** Messages of src/scenarios/ begin with the key that they are about: `scenarios.home.expect`. */
function keysBelow(prefix: string, value: unknown, message: string): readonly string[] {
  const start = `\`${prefix}.`;
  if (!message.startsWith(start)) return [];
  return keysOf(message.slice(start.length, message.indexOf('`', start.length)), value);
}

/** A key may have dots itself: `GET /items/${1..500}`. */
function keysOf(path: string, value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return path.split('.');
  const [key] = Object.keys(value)
    .filter((key) => path === key || path.startsWith(`${key}.`))
    .sort((a, b) => b.length - a.length);
  if (key === undefined || key === path) return [path];
  const below = (value as Readonly<Record<string, unknown>>)[key];
  return [key, ...keysOf(path.slice(key.length + 1), below)];
}

function repeated(all: readonly Named[]): readonly Problem[] {
  const names = all.map(({ name }) => name);
  return all.flatMap(({ path, name }, index) => {
    if (names.indexOf(name) === index) return [];
    const isOwn = path[0] === 'scenarios' && typeof path[1] === 'string';
    const what = isOwn ? 'has the name of a preset that is measured, too' : 'repeats the preset';
    const message = `\`${pathText(path)}\` ${what}${isOwn ? '' : ` "${name}"`}`;
    return [{ path, message, mend: isOwn ? 'Choose another name.' : 'Keep one of them.' }];
  });
}
