/**
 * Splits a command line into words as a POSIX shell would, without any of its expansions: blanks
 * separate, quotes keep together, a backslash takes the next character as it is (inside double
 * quotes only before `"`, `\`, `$` and a backquote).
 * Null where a quote is not closed.
 */
export function splitWords(line: string): readonly string[] | null {
  const words: string[] = [];
  let rest = line.trim();
  while (rest !== '') {
    const word = WORD.exec(rest)?.[0] ?? '';
    if (word === '') return null;
    words.push(unquote(word));
    rest = rest.slice(word.length);
    if (rest !== '' && !/^\s/.test(rest)) return null;
    rest = rest.trimStart();
  }
  return words;
}

const DOUBLE = String.raw`"(?:[^"\\]|\\[^])*"`;
const SINGLE = `'[^']*'`;
const PLAIN = String.raw`\\[^]|[^\s"'\\]`;
const WORD = new RegExp(`^(?:${DOUBLE}|${SINGLE}|${PLAIN})+`);
const PART = new RegExp(`${DOUBLE}|${SINGLE}|${PLAIN}`, 'g');

function unquote(word: string): string {
  return word.replace(PART, (part) => {
    if (part.startsWith('"')) return part.slice(1, -1).replace(/\\(["\\$`])/g, '$1');
    if (part.startsWith("'")) return part.slice(1, -1);
    return part.startsWith('\\') ? part.slice(1) : part;
  });
}
