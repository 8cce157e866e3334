import { plain } from '../report/escape.ts';

type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;
type Child = Node | string | null;

/**
 * An element. Texts come to stand in it as text, whatever they hold; there is no way from here to HTML.
 * @param attributes false and undefined leave one out
 */
export function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  setAttributes(made, attributes);
  made.append(...children.filter((child) => child !== null));
  return made;
}

const SVG = 'http://www.w3.org/2000/svg';

export function svg(name: string, attributes: Attributes = {}, ...children: Node[]): SVGElement {
  const made = document.createElementNS(SVG, name);
  setAttributes(made, attributes);
  made.append(...children);
  return made;
}

function setAttributes(made: Element, attributes: Attributes): void {
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined && value !== false)
      made.setAttribute(key, value === true ? '' : `${value}`);
  }
}

/** The element of the page with this id. */
export function byId<T extends HTMLElement = HTMLElement>(id: string): T {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`#${id} is missing`);
  return found as T;
}

/** A stranger's text on one line, without what hides or reorders text. */
export function word(value: string, limit = 200): string {
  return plain(value, limit);
}

/** A table that scrolls by itself where it is too wide, so that the page never does. */
export function scrolling(label: string, table: HTMLTableElement): HTMLElement {
  return element(
    'div',
    { class: 'scroll', tabindex: 0, role: 'region', 'aria-label': label },
    table,
  );
}

export function row(cells: readonly Child[], tag: 'td' | 'th' = 'td'): HTMLTableRowElement {
  const scope = tag === 'th' ? { scope: 'col' } : {};
  return element('tr', {}, ...cells.map((cell) => element(tag, scope, cell)));
}
