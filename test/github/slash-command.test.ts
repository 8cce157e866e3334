import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseSlashCommand } from '../../src/github/slash-command.ts';

test.each([
  ['/gaitkeeper rerun', { name: 'rerun' }],
  ['/gaitkeeper rerun please\nbecause', { name: 'rerun' }],
  ['/gaitkeeper', { name: 'help' }],
  ['/gaitkeeper\thelp\r\n', { name: 'help' }],
  ['/gaitkeeper reurn', { name: 'unknown', asked: 'reurn' }],
  ['/gaitkeeper @org/team<b>', { name: 'unknown', asked: 'orgteamb' }],
  ['/gaitkeepers rerun', null],
  ['please /gaitkeeper rerun', null],
  ['> /gaitkeeper rerun', null],
  ['\n/gaitkeeper rerun', null],
  ['', null],
])('%j is read as %j', (body, expected) => {
  expect(parseSlashCommand(body)).toEqual(expected);
});

test('nothing of a comment but a known word, or a few harmless characters, is passed on', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 2000 }), (text) => {
      const command = parseSlashCommand(`/gaitkeeper ${text}`);
      if (command?.name === 'unknown') expect(command.asked).toMatch(/^[\w-]{0,30}$/);
    }),
  );
});
