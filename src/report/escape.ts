/**
 * Everything in a run record is untrusted: names, messages, server output and command lines may
 * come from a pull request of a stranger. Nothing of a record reaches Markdown but through here.
 */

const ZERO_WIDTH_SPACE = '\u200b';

/** Whatever could start Markdown, HTML, a table's column, math, a mention or a reference. */
const SPECIAL = /[&<>|@#`\\*_~[\]$]/g;
/** Line and block openers, which matter at the start of a text only. */
const OPENER = /^(?=[-+=:]|\d+[.)](?:\s|$))/;
/**
 * Controls, lone line separators, and what reorders or hides text (bidirectional overrides, zero-width
 * characters, tags). Newlines and tabs are dealt with beforehand.
 */
const INVISIBLE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: controls are what this removes
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu;
/** The escape sequences of terminals: CSI, OSC, and the two-character ones. */
const TERMINAL =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: escape sequences begin with one
  /\u001b(?:\[[0-?]*[ -/]*[@-~]|\][^\u0007\u001b]*(?:\u0007|\u001b\\)?|[@-Z\\-_])/g;
/** Text that a backtick code span shows as it is, also inside of a table. */
const TAME = /^[A-Za-z0-9/](?:[A-Za-z0-9 /._?=&%+,:;()~-]*[A-Za-z0-9/=)])?$/;

/** One line of plain text for Markdown: no markup, no mention, no link, no control character. */
export function text(value: string, limit = 300): string {
  return encode(clamp(oneLine(value), limit));
}

/** One line in code type. The readable backticks where nothing in it needs care. */
export function code(value: string, limit = 120): string {
  const line = clamp(oneLine(value), limit);
  return TAME.test(line) ? `\`${line}\`` : `<code>${encode(line)}</code>`;
}

/**
 * A fenced block that holds `value` as it is. The fence is longer than any run of backticks
 * inside. Keeps the end of a longer text, which is where a server says what it died of.
 */
export function fence(value: string, limit = 2000): string {
  const body = tail(lines(value), limit);
  const longest = Math.max(2, ...(body.match(/`+/g) ?? []).map((run) => run.length));
  const rail = '`'.repeat(longest + 1);
  return `${rail}text\n${body}\n${rail}`;
}

/** Text for a terminal: one line, without anything that a terminal or a workflow log would obey. */
export function plain(value: string, limit = 300): string {
  return defuse(clamp(oneLine(value), limit));
}

/** The last lines of a server's output, for a terminal; tabs, which a margin would shift, become blanks. */
export function plainLines(value: string, limit = 2000): string[] {
  return defuse(tail(lines(value), limit))
    .replaceAll('\t', '    ')
    .split('\n');
}

/** A link to an address that we were given by our caller, never by a record; the label alone where it is no web address. */
export function link(label: string, url: string | undefined): string {
  if (url === undefined || !/^https?:\/\/[^\s<>()[\]"'`|\\]+$/.test(url)) return label;
  return `[${label}](${url})`;
}

/** For HTML: the five characters that mean something there. */
export function html(value: string): string {
  const names: Record<string, string> = {
    '&': 'amp',
    '<': 'lt',
    '>': 'gt',
    '"': 'quot',
    "'": '#39',
  };
  return value.replace(/[&<>"']/g, (character) => `&${names[character]};`);
}

/** At most `limit` characters, whole ones, with an ellipsis where something was left out. */
export function clamp(value: string, limit: number): string {
  if (value.length <= limit) return value;
  return `${value
    .slice(0, limit - 1)
    .toWellFormed()
    .replace(/\ufffd$/, '')}…`;
}

function encode(line: string): string {
  return line
    .replace(SPECIAL, (character) => {
      const entity = `&#${character.codePointAt(0)};`;
      // GitHub looks for mentions and references in the finished text, where entities are gone.
      return character === '@' || character === '#' ? entity + ZERO_WIDTH_SPACE : entity;
    })
    .replace(/:\/\//g, `:${ZERO_WIDTH_SPACE}//`)
    .replace(/www\./gi, (www) => `${www.slice(0, 3)}${ZERO_WIDTH_SPACE}.`)
    .replace(/\bGH-(?=\d)/gi, (prefix) => prefix + ZERO_WIDTH_SPACE)
    .replace(OPENER, ZERO_WIDTH_SPACE);
}

function oneLine(value: string): string {
  const line = value.toWellFormed().replace(TERMINAL, '').replace(/\s+/gu, ' ');
  return line.replace(INVISIBLE, '').trim();
}

function lines(value: string): string {
  const text = value
    .toWellFormed()
    .replace(TERMINAL, '')
    .replace(/\r\n?|[\u2028\u2029]/g, '\n');
  // The marker by which the bot finds its own comment must not appear twice.
  return text
    .replace(INVISIBLE, '')
    .replaceAll('<!--', `<!${ZERO_WIDTH_SPACE}--`)
    .replace(/^\n+|\s+$/g, '');
}

/** The end of a text: whole lines where possible. */
function tail(value: string, limit: number): string {
  if (value.length <= limit) return value;
  const end = value.slice(-limit).toWellFormed();
  const newline = end.indexOf('\n');
  return `…\n${newline >= 0 && newline < limit / 2 ? end.slice(newline + 1) : end}`;
}

/** The runner obeys `##[command]` anywhere in a line, and `::command` at its start: where a word may come to stand. */
function defuse(value: string): string {
  return value
    .replaceAll('##[', `##${ZERO_WIDTH_SPACE}[`)
    .replace(/(^|\s):(?=:)/g, `$1:${ZERO_WIDTH_SPACE}`);
}
