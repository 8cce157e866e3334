import { valid } from '@renovatebot/pep440';
import type { Until } from '../domain/acceptance.ts';
import { isRef } from './ref-name.ts';

/** What a comment asks of us. Names are as they were typed, and mean nothing until they are found in a record. */
export type SlashCommand =
  | { readonly name: 'help' | 'confirm' }
  /** `what`: cells, or empty for all. */
  | { readonly name: 'rerun'; readonly what: string }
  | {
      readonly name: 'accept';
      readonly what: string;
      readonly reason: string;
      readonly until: Until | null;
    }
  | { readonly name: 'unaccept'; readonly what: string }
  | { readonly name: 'compare'; readonly ref: string }
  /** One of ours that is not written as it must be. */
  | { readonly name: 'mistaken'; readonly mistake: Mistake }
  /** A command of ours that there is not. `asked`: at most 30 harmless characters, for finding the nearest. */
  | { readonly name: 'unknown'; readonly asked: string };

export type Mistake =
  | 'too-long'
  | 'control-characters'
  | 'no-reason'
  | 'reason-too-long'
  | 'no-name'
  | 'bad-until'
  | 'bad-ref';

export const SLASH_COMMANDS = [
  'rerun',
  'confirm',
  'accept',
  'unaccept',
  'compare',
  'help',
] as const;

const MOST_CHARACTERS = 1000;
const LONGEST_REASON = 500;

/**
 * Reads the first line of a comment. The text is anybody's: it is bounded, and holds no control character.
 * @returns null where it is no command of ours
 */
export function parseSlashCommand(body: string): SlashCommand | null {
  const [line = ''] = body.slice(0, MOST_CHARACTERS + 100).split(/\r?\n/, 1);
  const match = /^\/gaitkeeper(?:[ \t]+(\S+))?(?=\s|$)(.*)$/.exec(line);
  if (match === null) return /^\/gaitkeeper\s/.test(line) ? mistaken('control-characters') : null;
  const [, asked = 'help', rest = ''] = match;
  const known = SLASH_COMMANDS.find((name) => name === asked);
  if (known === undefined) {
    return { name: 'unknown', asked: asked.replace(/[^\w-]/g, '').slice(0, 30) };
  }
  if (line.length > MOST_CHARACTERS) return mistaken('too-long');
  const words = rest.replaceAll('\t', ' ').trim();
  if (/\p{Cc}|\p{Zl}|\p{Zp}/u.test(words)) return mistaken('control-characters');
  return READERS[known](words);
}

/** Reads what stands behind a command, on its line. */
type Reader = (words: string) => SlashCommand;

const READERS: Readonly<Record<(typeof SLASH_COMMANDS)[number], Reader>> = {
  help: () => ({ name: 'help' }),
  confirm: () => ({ name: 'confirm' }),
  rerun: (words) => ({ name: 'rerun', what: words }),
  accept: readAccept,
  unaccept: (words) =>
    words === '' ? mistaken('no-name') : { name: 'unaccept', what: unquoted(words) },
  compare: (words) => (isRef(words) ? { name: 'compare', ref: words } : mistaken('bad-ref')),
};

/** Keyboards of phones, and of several languages, write these for `"`. */
const QUOTE = '["\u201c\u201d\u201e\u201f\u00ab\u00bb]';
const QUOTED_NAME = new RegExp(`^${QUOTE}(.*?)${QUOTE}\\s*(${QUOTE}.*)$`);
const ACCEPT = new RegExp(`^(.*?)${QUOTE}(.*)${QUOTE}(?:\\s+until\\s+(\\S+))?$`, 'i');

/** `<name> "reason" [until <date|version>]`; the name may be quoted, and the reason may hold quotes. */
function readAccept(words: string): SlashCommand {
  const [, name = '', behind = ''] = QUOTED_NAME.exec(words) ?? [];
  const match = ACCEPT.exec(name === '' ? words : behind);
  if (match === null) return mistaken(whichMistake(words));
  const what = (name === '' ? (match[1] ?? '') : name).trim();
  const reason = (match[2] ?? '').trim();
  if (what === '') return mistaken('no-name');
  if (reason === '') return mistaken('no-reason');
  if (reason.length > LONGEST_REASON) return mistaken('reason-too-long');
  const until = match[3] === undefined ? null : readUntil(match[3]);
  return until === 'bad' ? mistaken('bad-until') : { name: 'accept', what, reason, until };
}

/** There is a reason, and what comes behind it is not understood. */
function whichMistake(words: string): Mistake {
  return new RegExp(`${QUOTE}.*${QUOTE}`).test(words) ? 'bad-until' : 'no-reason';
}

/** A day of the calendar, or a version by PEP 440, which also reads `v2.0` and `1.4.0-rc.1`. */
export function readUntil(word: string): Until | 'bad' {
  if (/^\d{4}-\d{2}-\d{2}$/.test(word)) {
    const day = new Date(`${word}T00:00:00Z`);
    const real = !Number.isNaN(day.valueOf()) && day.toISOString().startsWith(word);
    return real ? { date: word } : 'bad';
  }
  if (word.length > 50 || !/^v?\d[\w.+!-]*$/i.test(word)) return 'bad';
  const version = word.replace(/^v/i, '');
  return valid(version) === null ? 'bad' : { version };
}

function unquoted(words: string): string {
  return words.replace(new RegExp(`^${QUOTE}(.*)${QUOTE}$`), '$1').trim();
}

function mistaken(mistake: Mistake): SlashCommand {
  return { name: 'mistaken', mistake };
}
