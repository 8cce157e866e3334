import { ok } from 'node:assert/strict';
import fc from 'fast-check';
import { parseMarker } from '../../../src/github/marker.ts';
import { parseSlashCommand } from '../../../src/github/slash-command.ts';
import { type FuzzTarget, inTime, mutated } from '../target.ts';

const COMMENTS = [
  '/gaitkeeper accept "GET /books" "slower on purpose" until 2027-01-31',
  '/gaitkeeper accept books “why not” until v2.0',
  '/gaitkeeper rerun gunicorn-gthread/3.12/w1\r\nThank you!',
  '/gaitkeeper compare feature/x',
  '/gaitkeeper unaccept "books"',
  '/gaitkeeper',
  '<!-- gaitkeeper v1 key=3f9a run=123 attempt=1 head=abc1234 -->\ntext',
];
const TOKENS = [
  ...[
    '"',
    '“',
    '”',
    '„',
    '«',
    ' ',
    '\t',
    '\n',
    '\r',
    '\u2028',
    '\u0000',
    '\u202e',
    ' until ',
    'until',
    '2027-13-01',
  ],
  ...[
    '/gaitkeeper ',
    'accept ',
    'rerun ',
    'compare ',
    '@user',
    '`',
    '..',
    '-x',
    '<!-- gaitkeeper v1 ',
    ' -->',
    'run=',
    'key=',
  ],
];

/** A comment is no command, or one whose words are short and harmless. */
export const slashCommands: FuzzTarget = {
  name: 'slash commands and markers',
  property: () =>
    fc.property(mutated(COMMENTS, TOKENS), (text) => {
      const command = inTime(() => parseSlashCommand(text));
      inTime(() => parseMarker(text));
      for (const word of Object.values(command ?? {})) {
        if (typeof word !== 'string') continue;
        ok(word.length <= 1000, 'its words are bounded');
        ok(!/[\p{Cc}\p{Zl}\p{Zp}]/u.test(word), 'and hold no control character');
      }
    }),
};
