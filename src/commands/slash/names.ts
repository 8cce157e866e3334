import type { RunRecord } from '../../domain/record.ts';
import { nearestName } from '../../domain/unknown-name.ts';
import { code } from '../../report/escape.ts';
import { cellNames } from '../../report/names.ts';
import { Refusal } from './desk.ts';

/** What a name of a report means; null stands for every cell, or every scenario. */
export interface NamedPlace {
  readonly cell: string | null;
  readonly scenario: string | null;
}

/** How the cells and scenarios of a record can be called: as in a report, by identifier, by launcher. */
export interface Names {
  readonly cells: ReadonlyMap<string, readonly string[]>;
  readonly scenarios: ReadonlyMap<string, readonly string[]>;
}

export function namesOf(record: RunRecord): Names {
  const labels = cellNames(record.cells);
  const cells = record.cells.flatMap(({ id, launcher, interpreter }) => {
    const { label = id, phrase = id } = labels.get(id) ?? {};
    const names = [id, label, phrase.replace(/^under /, ''), launcher, interpreter.label];
    return [...new Set(names.map(normal))].map((name) => [name, id] as const);
  });
  const named = grouped(record.scenarios.map(({ name }) => [normal(name), name] as const));
  const described = grouped(
    record.scenarios.map(({ name, description }) => [normal(description), name] as const),
  );
  // What is called so comes before what only says so of itself.
  return { cells: grouped(cells), scenarios: new Map([...described, ...named]) };
}

/** Nothing else tells names apart for people: case, backticks, and which blanks. */
export function normal(name: string): string {
  return name.replaceAll('`', '').replace(/\s+/gu, ' ').trim().toLowerCase();
}

/** `all`, a scenario, a cell, or one on the other; empty where it is none of these. */
export function placesNamed(what: string, names: Names): readonly NamedPlace[] {
  const asked = normal(what);
  if (asked === 'all') return [{ cell: null, scenario: null }];
  const scenarios = names.scenarios.get(asked) ?? [];
  if (scenarios.length > 0) return scenarios.map((scenario) => ({ cell: null, scenario }));
  const cells = names.cells.get(asked) ?? [];
  if (cells.length > 0) return cells.map((cell) => ({ cell, scenario: null }));
  for (const { index, 0: joint } of asked.matchAll(/ (?:on|under|·) /g)) {
    const places = crossed(asked.slice(0, index), asked.slice(index + joint.length), names);
    if (places.length > 0) return places;
  }
  return [];
}

function crossed(left: string, right: string, names: Names): NamedPlace[] {
  const scenarios = names.scenarios.get(left) ?? [];
  const cells = names.cells.get(right) ?? [];
  return scenarios.flatMap((scenario) => cells.map((cell) => ({ cell, scenario })));
}

/** Cells by their names, separated by commas or, where their names have none, by blanks. */
export function cellsNamed(what: string, names: Names): readonly string[] | { unknown: string } {
  const found = new Set<string>();
  for (const part of what.replace(/["\u201c-\u201f\u00ab\u00bb]/g, ',').split(',')) {
    const name = normal(part);
    if (name === '') continue;
    const whole = names.cells.get(name);
    for (const word of whole === undefined ? name.split(' ') : [name]) {
      const cells = names.cells.get(word);
      if (cells === undefined) return { unknown: word };
      for (const cell of cells) found.add(cell);
    }
  }
  return [...found];
}

/** Says politely that there is no such thing, and what is nearest to it. */
export function unknownPlace(what: string, all: readonly Names[], kinds: string): Refusal {
  const known = all.flatMap(({ cells, scenarios }) => [
    ...(kinds === 'cell' ? [] : scenarios.keys()),
    ...cells.keys(),
  ]);
  const short = known.filter((name) => name.length <= 100);
  const nearest = nearestName(normal(what).slice(0, 100), short);
  const offer =
    nearest === null ? 'The names are those of the report.' : `Did you mean ${code(nearest, 100)}?`;
  return new Refusal(`Nothing in the report is a ${kinds} called ${code(what, 100)}. ${offer}`);
}

function grouped(pairs: readonly (readonly [string, string])[]): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const [name, of] of pairs) {
    if (name !== '') groups.set(name, [...(groups.get(name) ?? []), of]);
  }
  return groups;
}
