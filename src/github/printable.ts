/** A stranger's text for a message: one line, no control characters, not longer than a line should be. */
export function printable(text: string): string {
  const clean = text.slice(0, 400).replace(/[\p{C}\p{Zl}\p{Zp}]/gu, '?');
  return clean.length > 300 ? `${clean.slice(0, 300)}…` : clean;
}
