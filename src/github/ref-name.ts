const LONGEST = 250;

/**
 * Whether a word may name a commit: a full or short SHA, or a branch or tag by the rules of
 * git-check-ref-format. So it holds neither `..` nor `@{`, and does not begin with a dash: it is no option.
 */
export function isRef(word: string): boolean {
  if (word === '' || word === '@' || word.length > LONGEST) return false;
  if (FORBIDDEN.test(word) || /^[-/]|\/$|\.$|\/\/|\.\.|@\{/.test(word)) return false;
  return word.split('/').every((part) => !part.startsWith('.') && !part.endsWith('.lock'));
}

/** Blanks, controls, and what means something to git or to those that show it. */
const FORBIDDEN = /[\s\p{C}~^:?*[\\]/u;
