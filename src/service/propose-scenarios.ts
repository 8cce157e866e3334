import { NAMES_OF_CELLS } from '../domain/scenario.ts';
import type { ConfirmedApplication } from './confirm.ts';

/** A scenario that the user may keep: `name: GET path`. */
export interface ProposedScenario {
  readonly name: string;
  readonly path: string;
}

/**
 * Scenarios for a service that has none in its configuration: its GET routes without parameters but whole numbers,
 * the nearest to the root first, else `GET /`. Nobody has asked yet whether they answer.
 */
export function proposeScenarios(
  { routes }: Pick<ConfirmedApplication, 'routes'>,
  most = 4,
): readonly ProposedScenario[] {
  const paths = routes.length === 0 ? ['/'] : [...routes].sort(byDepth).slice(0, most);
  const names = paths.map(nameOf);
  return paths.map((path, i) => ({
    path,
    // `/a-b` and `/a_b` would be one name.
    name: names.indexOf(names[i] as string) === i ? (names[i] as string) : `${names[i]}-${i + 1}`,
  }));
}

function byDepth(a: string, b: string): number {
  const depth = (path: string) => path.split('/').filter(Boolean).length;
  return depth(a) - depth(b) || (a < b ? -1 : 1);
}

function nameOf(path: string): string {
  const words = path.toLowerCase().match(/[a-z0-9]+/g);
  const name = words === null ? 'root' : words.join('-');
  return NAMES_OF_CELLS.includes(name) ? `get-${name}` : name;
}
