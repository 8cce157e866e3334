const MOST_KEYS = 20_000;
const DEEPEST = 20;

/**
 * What is wrong with the bare shape of a parsed JSON value, before a schema goes through it: the
 * schema makes an issue of every key that it does not like, and a stranger can write millions.
 * @returns null where it is one that a record can have.
 */
export function oddShape(value: unknown): string | null {
  let level: unknown[] = [value];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > DEEPEST) return 'it is nested too deeply';
    const next: unknown[] = [];
    for (const item of level) {
      const odd = Array.isArray(item) ? null : oddKeys(item);
      if (odd !== null) return odd;
      for (const child of children(item)) if (isContainer(child)) next.push(child);
    }
    level = next;
  }
  return null;
}

function oddKeys(item: unknown): string | null {
  if (!isContainer(item)) return null;
  if (Object.hasOwn(item, '__proto__')) return 'it has a key `__proto__`';
  return Object.keys(item).length > MOST_KEYS ? 'one of its objects has too many keys' : null;
}

function children(item: unknown): readonly unknown[] {
  return isContainer(item) ? Object.values(item) : [];
}

function isContainer(item: unknown): item is object {
  return typeof item === 'object' && item !== null;
}
