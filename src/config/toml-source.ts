import { parse, TomlError } from 'smol-toml';
import type { Path } from './problems.ts';
import type { Position, ReadResult } from './source.ts';

const TABLE = ['tool', 'gaitkeeper'] as const;

/**
 * Reads `[tool.gaitkeeper]` of a pyproject.toml. Never throws.
 * @returns null where there is no such table.
 */
export function readPyproject(file: string, text: string): ReadResult | null {
  if (!text.includes('gaitkeeper')) return null;
  try {
    const { tool } = parse(text) as { tool?: { gaitkeeper?: unknown } };
    if (tool?.gaitkeeper === undefined) return null;
    const places = keyPlaces(text);
    const position = (path: Path) => nearestPlace(places, [...TABLE, ...path]);
    return { source: { file, value: tool.gaitkeeper, position }, problems: [] };
  } catch (error) {
    const reason =
      error instanceof Error ? error.message.replace(/^Invalid TOML document: /, '') : '';
    const message = `This cannot be read as TOML: ${reason.split('\n')[0]}`;
    const position = error instanceof TomlError ? { line: error.line, column: error.column } : null;
    return { source: null, problems: [{ path: [], message, position }] };
  }
}

type Places = ReadonlyMap<string, Position>;

const KEY = String.raw`(?:[\w-]+|"[^"]*"|'[^']*')`;
const KEYS = String.raw`${KEY}(?:\s*\.\s*${KEY})*`;
const HEADER = new RegExp(String.raw`^\s*\[\[?\s*(${KEYS})\s*\]`);
const ASSIGNMENT = new RegExp(String.raw`^(\s*)(${KEYS})\s*=`);

/**
 * Places of tables and of keys that begin a line; the parser gives none. What stands inside an
 * inline table or a list is placed at the key that holds it.
 */
function keyPlaces(text: string): Places {
  const places = new Map<string, Position>();
  let table: readonly string[] = [];
  for (const [index, row] of text.split('\n').entries()) {
    const header = HEADER.exec(row);
    const assignment = ASSIGNMENT.exec(row);
    if (header?.[1] !== undefined) {
      table = parts(header[1]);
      remember(places, table, { line: index + 1, column: row.indexOf('[') + 1 });
    } else if (assignment?.[2] !== undefined) {
      const column = (assignment[1]?.length ?? 0) + 1;
      remember(places, [...table, ...parts(assignment[2])], { line: index + 1, column });
    }
  }
  return places;
}

function remember(
  places: Map<string, Position>,
  path: readonly string[],
  position: Position,
): void {
  const id = JSON.stringify(path);
  if (!places.has(id)) places.set(id, position);
}

function nearestPlace(places: Places, path: Path): Position | null {
  for (let length = path.length; length > 0; length--) {
    const place = places.get(JSON.stringify(path.slice(0, length).map(String)));
    if (place !== undefined) return place;
  }
  return null;
}

function parts(keys: string): readonly string[] {
  return (keys.match(new RegExp(KEY, 'g')) ?? []).map((key) => key.replace(/^(["'])(.*)\1$/, '$2'));
}
