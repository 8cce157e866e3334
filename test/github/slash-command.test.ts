import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isRef } from '../../src/github/ref-name.ts';
import { parseSlashCommand } from '../../src/github/slash-command.ts';

const mistaken = (mistake: string) => ({ name: 'mistaken', mistake });
const accept = (what: string, reason: string, until: object | null = null) => ({
  ...{ name: 'accept', what, reason, until },
});

test.each([
  ['/gaitkeeper rerun', { name: 'rerun', what: '' }],
  ['/gaitkeeper rerun\nbecause', { name: 'rerun', what: '' }],
  ['/gaitkeeper rerun uwsgi/3.12/w1, gunicorn · 3.13', 'uwsgi/3.12/w1, gunicorn · 3.13'],
  ['/gaitkeeper', { name: 'help' }],
  ['/gaitkeeper\thelp\r\n', { name: 'help' }],
  ['/gaitkeeper confirm please', { name: 'confirm' }],
  ['/gaitkeeper reurn', { name: 'unknown', asked: 'reurn' }],
  ['/gaitkeeper @org/team<b>', { name: 'unknown', asked: 'orgteamb' }],
  ['/gaitkeepers rerun', null],
  ['please /gaitkeeper rerun', null],
  ['> /gaitkeeper rerun', null],
  ['\n/gaitkeeper rerun', null],
  ['', null],
  ['/gaitkeeper unaccept c2417', { name: 'unaccept', what: 'c2417' }],
  ['/gaitkeeper unaccept "GET /books?x=1"', { name: 'unaccept', what: 'GET /books?x=1' }],
  ['/gaitkeeper unaccept', mistaken('no-name')],
  ['/gaitkeeper compare v1.2.0', { name: 'compare', ref: 'v1.2.0' }],
  ['/gaitkeeper compare feature/x', { name: 'compare', ref: 'feature/x' }],
  ['/gaitkeeper compare', mistaken('bad-ref')],
  ['/gaitkeeper compare a b', mistaken('bad-ref')],
  ['/gaitkeeper compare --upload-pack=touch', mistaken('bad-ref')],
  ['/gaitkeeper rerun \u001b[31mred', mistaken('control-characters')],
  ['/gaitkeeper rerun a\u2028b', mistaken('control-characters')],
  ['/gaitkeeper accept books "a\rb"', mistaken('control-characters')],
  [`/gaitkeeper accept books "${'x'.repeat(10_000)}"`, mistaken('too-long')],
])('%j is read as %j', (body, expected) => {
  const read = typeof expected === 'string' ? { name: 'rerun', what: expected } : expected;
  expect(parseSlashCommand(body)).toEqual(read);
});

describe('/gaitkeeper accept', () => {
  test.each([
    ['books "the new ORM"', accept('books', 'the new ORM')],
    ['all "x" until 2027-01-31', accept('all', 'x', { date: '2027-01-31' })],
    ['all "x" until v2.0', accept('all', 'x', { version: '2.0' })],
    ['all "x" UNTIL 1.4.0-rc.1', accept('all', 'x', { version: '1.4.0-rc.1' })],
    ['GET /books?limit=20 “typographic”', accept('GET /books?limit=20', 'typographic')],
    ['gunicorn · 3.13 „deutsch“', accept('gunicorn · 3.13', 'deutsch')],
    ['books « en français »', accept('books', 'en français')],
    ['"my books" "x"', accept('my books', 'x')],
    ['books "we call it "fast" now"', accept('books', 'we call it "fast" now')],
    [
      'books "don’t wait until May" until 2.0',
      accept('books', 'don’t wait until May', { version: '2.0' }),
    ],
    ['books', mistaken('no-reason')],
    ['books because', mistaken('no-reason')],
    ['books ""', mistaken('no-reason')],
    ['"why"', mistaken('no-name')],
    [`books "${'x'.repeat(501)}"`, mistaken('reason-too-long')],
    ['books "x" until', mistaken('bad-until')],
    ['books "x" until tomorrow', mistaken('bad-until')],
    ['books "x" until 2027-02-30', mistaken('bad-until')],
    ['books "x" until 2.0 or so', mistaken('bad-until')],
    ['books "x" please', mistaken('bad-until')],
  ])('%s', (words, expected) => {
    expect(parseSlashCommand(`/gaitkeeper accept ${words}`)).toEqual(expected);
  });
});

test('whatever is written, what is passed on is short, one line, and without controls', () => {
  const line = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 1500 }),
    fc.string({
      unit: fc.constantFrom('"', '“', '”', 'a', ' ', 'until ', '\t', '\u0007'),
      maxLength: 300,
    }),
  );
  const command = fc.constantFrom('accept ', 'rerun ', 'unaccept ', 'compare ', '');
  fc.assert(
    fc.property(command, line, (name, text) => {
      const read = parseSlashCommand(`/gaitkeeper ${name}${text}`);
      for (const value of Object.values(read ?? {})) {
        if (typeof value !== 'string') continue;
        expect(value.length).toBeLessThanOrEqual(1000);
        expect(value).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}]/u);
      }
      if (read?.name === 'unknown') expect(read.asked).toMatch(/^[\w-]{0,30}$/);
      if (read?.name === 'compare') expect(isRef(read.ref)).toBe(true);
    }),
  );
});

test.each(['main', 'v1.0', 'a/b', 'feature/ä', '0123abc', 'x@y'])(
  '%s may name a commit',
  (word) => {
    expect(isRef(word)).toBe(true);
  },
);

test.each([
  '',
  '-x',
  '@',
  '/a',
  'a/',
  'a//b',
  'a..b',
  'a.lock',
  'a/.b',
  'a.',
  'a@{1}',
  'a~1',
  'a^',
  'a:b',
  'a*',
  'a\\b',
  'a b',
  'a\u0000b',
  'x'.repeat(251),
])('%j names none', (word) => {
  expect(isRef(word)).toBe(false);
});
