/**
 * What a file of the service says; null where that cannot be parsed. What is wrong with it is told where its dependencies
 * are read, or by whoever made it.
 */
export function parsed(text: string, parse: (text: string) => unknown): unknown {
  try {
    return parse(text);
  } catch {
    return null;
  }
}

/** What is at a path of keys, whatever the value is; undefined where there is nothing. */
export function at(value: unknown, ...path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (inner, key) =>
      inner !== null && typeof inner === 'object' ? Reflect.get(inner, key) : undefined,
    value,
  );
}
