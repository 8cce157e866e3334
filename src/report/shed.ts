/** A part of a report, in forms from the fullest to the shortest. An empty form leaves it out. */
export interface Section {
  /** For the note on what was shortened: `the table of every comparison`. */
  readonly name: string;
  /** The lower, the sooner it is shortened. */
  readonly rank: number;
  readonly forms: readonly [string, ...string[]];
}

export interface Fitted {
  readonly text: string;
  /** Names of the sections that are not in their fullest form. */
  readonly shortened: readonly string[];
}

/**
 * Shortens sections, in the order of their rank, until they fit. The result is cut at the end of a
 * line where even the shortest forms are too long.
 * @param limit in the unit of `size`.
 * @param closing the last section, which may say what was shortened.
 */
export function shorten(
  sections: readonly Section[],
  closing: (shortened: readonly string[]) => string,
  limit: number,
): Fitted {
  const chosen = new Map(sections.map((section) => [section, 0]));
  for (;;) {
    const shortened = sections.filter((section) => (chosen.get(section) ?? 0) > 0);
    const names = shortened.map(({ name }) => name);
    const parts = sections.map((section) => section.forms[chosen.get(section) ?? 0] ?? '');
    const text = `${[...parts, closing(names)].filter((part) => part !== '').join('\n\n')}\n`;
    if (size(text) <= limit) return { text, shortened: names };
    const next = nextToShorten(sections, chosen);
    if (next === undefined) return { text: cut(text, closing(names), limit), shortened: names };
    chosen.set(next, (chosen.get(next) ?? 0) + 1);
  }
}

/**
 * Length in bytes of UTF-8: GitHub counts characters in one place and bytes in another, and there
 * are never more of the former.
 */
export function size(text: string): number {
  return new TextEncoder().encode(text).length;
}

function nextToShorten(
  sections: readonly Section[],
  chosen: ReadonlyMap<Section, number>,
): Section | undefined {
  return sections
    .filter((section) => (chosen.get(section) ?? 0) < section.forms.length - 1)
    .sort((a, b) => a.rank - b.rank)[0];
}

function cut(text: string, closing: string, limit: number): string {
  const end = `\n\n${closing}\n`;
  const room = limit - size(end);
  let used = 0;
  const kept: string[] = [];
  for (const line of text.split('\n')) {
    used += size(line) + 1;
    if (used > room) break;
    kept.push(line);
  }
  return `${kept.join('\n')}${end}`;
}
