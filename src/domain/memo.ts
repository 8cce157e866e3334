/** Works only once, however often it is called. */
export function memo<T>(work: () => Promise<T>): () => Promise<T> {
  let known: Promise<T> | null = null;
  return () => {
    known ??= work();
    return known;
  };
}

/** Works only once for each key, however often it is called. */
export function memoBy<A extends readonly unknown[], T>(
  keyOf: (...of: A) => string,
  work: (...of: A) => Promise<T>,
): (...of: A) => Promise<T> {
  const known = new Map<string, Promise<T>>();
  return (...of) => {
    const key = keyOf(...of);
    const working = known.get(key) ?? work(...of);
    known.set(key, working);
    return working;
  };
}
