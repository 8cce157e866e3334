import { GaitkeeperError } from '../domain/errors.ts';
import type { HttpScenario, Scenario } from '../domain/scenario.ts';
import { parseScenario } from '../scenarios/parse.ts';
import { presetNamed } from '../scenarios/registry.ts';
import type { Path, Problem } from './problems.ts';
import type { Settings } from './schema.ts';

/** The scenarios of the settings; null where they are to be proposed. */
export function scenariosOf({ scenarios }: Settings): readonly Scenario[] | null {
  return scenarios === undefined ? null : entriesOf(scenarios).map(({ parse }) => parse());
}

/** What a server is asked until it is ready; null for the first scenario. */
export function readyOf({ ready }: Settings): HttpScenario | null {
  if (ready === undefined) return null;
  const scenario = parseScenario('ready', ready);
  if (scenario.type === 'http') return scenario;
  throw new GaitkeeperError('config-invalid', '`scenarios.ready` opens a WebSocket', {
    hint: 'Give a request such as GET /health.',
  });
}

/** Every scenario that cannot be read, and not only the first. */
export function checkScenarios(settings: Settings): readonly Problem[] {
  const { scenarios = {} } = settings;
  const ready = { path: ['ready'], name: 'ready', parse: () => readyOf(settings) };
  const all = [...entriesOf(scenarios), ready];
  return [...all.flatMap(problemsOf), ...repeated(scenarios)];
}

interface Entry {
  readonly path: Path;
  readonly name: string;
  readonly parse: () => Scenario | null;
}

function entriesOf(scenarios: NonNullable<Settings['scenarios']>) {
  if (typeof scenarios === 'string') return [preset(scenarios, ['scenarios'])];
  if (Array.isArray(scenarios)) {
    return scenarios.map((name, index) => preset(name, ['scenarios', index]));
  }
  return Object.entries(scenarios).map(([name, value]) => ({
    path: ['scenarios', name],
    name,
    parse: () => parseScenario(name, value),
  }));
}

function preset(name: string, path: Path) {
  return { path, name, parse: () => presetNamed(name) };
}

function problemsOf({ path, name, parse }: Entry): readonly Problem[] {
  try {
    parse();
    return [];
  } catch (error) {
    if (!(error instanceof GaitkeeperError)) throw error;
    const place = [...path, ...keysBelow(`scenarios.${name}`, error.message)];
    const text = error.message.replace(/\.$/, '');
    const message = path[0] === 'ready' ? text.replace('`scenarios.ready', '`ready') : text;
    const mend = error.hint === undefined ? {} : { mend: error.hint };
    return [{ path: place, message, ...mend, unknownName: error.code === 'unknown-name' }];
  }
}

/** Messages of src/scenarios/ begin with the key that they are about: `scenarios.home.expect`. */
function keysBelow(prefix: string, message: string): readonly string[] {
  const start = `\`${prefix}.`;
  if (!message.startsWith(start)) return [];
  return message.slice(start.length, message.indexOf('`', start.length)).split('.');
}

function repeated(scenarios: NonNullable<Settings['scenarios']>): readonly Problem[] {
  if (!Array.isArray(scenarios)) return [];
  return scenarios.flatMap((name, index) => {
    if (scenarios.indexOf(name) === index) return [];
    const message = `\`scenarios[${index}]\` repeats the preset "${name}"`;
    return [{ path: ['scenarios', index], message, mend: 'Keep one of them.' }];
  });
}
