/** Works only once, however often it is called. */
export function memo<T>(work: () => Promise<T>): () => Promise<T> {
  let known: Promise<T> | null = null;
  return () => {
    known ??= work();
    return known;
  };
}
