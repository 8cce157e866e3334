import type { Placeholder } from '../../domain/placeholders.ts';
import type { Side } from '../../domain/service.ts';

type Values = Readonly<Record<Placeholder, string>>;

/** Fills them in. Other braces, as of JSON, stay as they are. */
export function fillPlaceholders(text: string, values: Values): string {
  return text.replace(/\{([a-z]+)\}/g, (whole, name: string) =>
    Object.hasOwn(values, name) ? values[name as Placeholder] : whole,
  );
}

/** Whether any of the texts has the placeholder. */
export function uses(texts: Iterable<string>, name: Placeholder): boolean {
  return [...texts].some((text) => text.includes(`{${name}}`));
}

/**
 * @param run letters and digits that no other run has
 * @param index of the environment, from 0
 */
export function valuesFor(
  { side, index, run }: { readonly side: Side; readonly index: number; readonly run: string },
  { folder, tree }: Pick<Values, 'folder' | 'tree'>,
): Values {
  const place = String(index).padStart(2, '0');
  return {
    revision: side,
    database: `gaitkeeper_${run}_${side}_${place}`,
    // Two and three, four and five, …: as many digits for both, and neither the default nor its neighbour.
    number: String(2 + 2 * index + (side === 'base' ? 0 : 1)),
    folder,
    tree,
  };
}
