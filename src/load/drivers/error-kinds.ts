/** The errors that occurred, without the kinds that did not. */
export function occurred(errors: Readonly<Record<string, number>>): Record<string, number> {
  return Object.fromEntries(Object.entries(errors).filter(([, times]) => times > 0));
}
