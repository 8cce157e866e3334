import fc from 'fast-check';
import { Marked } from 'marked';
import { describe, expect, test } from 'vitest';
import { clamp, code, fence, link, plain, plainLines, text } from '../../src/report/escape.ts';
import { hostileText } from './hostile-text.ts';

const marked = new Marked({ gfm: true });

describe('one line of text', () => {
  test('keeps what is harmless as it is', () => {
    expect(text('gunicorn-gthread · 3.13, 2 workers (100%)')).toBe(
      'gunicorn-gthread · 3.13, 2 workers (100%)',
    );
  });

  test('mentions nobody and refers to no issue', () => {
    expect(text('@user fixes #12 and GH-3')).toBe(
      '&#64;\u200buser fixes &#35;\u200b12 and GH-\u200b3',
    );
  });

  test('opens no list at the start of a line, and leaves version numbers alone', () => {
    expect(text('- x')).toBe('\u200b- x');
    expect(text('1. x')).toBe('\u200b1. x');
    expect(text('1.2.3')).toBe('1.2.3');
  });

  test('whatever it is given, is one paragraph of plain text when GitHub Markdown is parsed', () => {
    fc.assert(
      fc.property(hostileText, (value) => {
        const source = `x ${text(value)}`;
        expect(source).not.toMatch(/[<>|\n\r]/);
        const tokens = marked.lexer(source);
        expect(tokens.map(({ type }) => type)).toEqual(['paragraph']);
        const inline = tokens[0] && 'tokens' in tokens[0] ? (tokens[0].tokens ?? []) : [];
        expect(inline.every(({ type }) => type === 'text' || type === 'escape')).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  test('is never longer than the limit, and never half a character', () => {
    fc.assert(
      fc.property(hostileText, fc.integer({ min: 1, max: 30 }), (value, limit) => {
        const short = clamp(value.toWellFormed(), limit);
        expect(short.length).toBeLessThanOrEqual(limit);
        expect(short.isWellFormed()).toBe(true);
      }),
    );
  });
});

describe('code type', () => {
  test('is a readable span where nothing needs care', () => {
    expect(code('GET /books?limit=20')).toBe('`GET /books?limit=20`');
  });

  test('is encoded where a span could be broken out of', () => {
    expect(code('a`|<b>')).toBe('<code>a&#96;&#124;&#60;b&#62;</code>');
  });

  test('whatever it is given, stays inside of its element', () => {
    fc.assert(
      fc.property(hostileText, (value) => {
        const source = code(value);
        const inside = /^`[^`|<>@#\n]+`$|^<code>[^<>|`\n]*<\/code>$/;
        expect(source).toMatch(inside);
        expect(source).not.toMatch(/@(?!\u200b)|#(?!\d+;|\u200b)/);
      }),
      { numRuns: 500 },
    );
  });
});

describe('a fenced block', () => {
  test('shows the end of a longer text, from the start of a line', () => {
    expect(fence('first\nsecond\nthird', 8)).toBe('```text\n…\nthird\n```');
  });

  test('has a fence that is longer than any inside', () => {
    expect(fence('a\n````\nb')).toBe('`````text\na\n````\nb\n`````');
  });

  test('whatever it is given, is one block and holds no marker of ours', () => {
    fc.assert(
      fc.property(hostileText, (value) => {
        const source = fence(value);
        expect(marked.lexer(source).map(({ type }) => type)).toEqual(['code']);
        expect(source).not.toContain('<!--');
      }),
      { numRuns: 500 },
    );
  });
});

describe('text for a terminal', () => {
  test('has no control character and no command of a workflow log', () => {
    fc.assert(
      fc.property(hostileText, (value) => {
        for (const line of [plain(value), ...plainLines(value)]) {
          // biome-ignore lint/suspicious/noControlCharactersInRegex: their absence is what is tested
          expect(line).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e]/);
          expect(line).not.toContain('##[');
          expect(line.trimStart().startsWith('::')).toBe(false);
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe('a link', () => {
  test.each(['javascript:alert(1)', 'https://x.example/)[y](z', 'https://x.example/ "t"', '/run'])(
    'to %s is its label only',
    (url) => {
      expect(link('run', url)).toBe('run');
    },
  );

  test('to a web address is a link', () => {
    expect(link('run', 'https://github.com/a/b/actions/runs/1#x')).toBe(
      '[run](https://github.com/a/b/actions/runs/1#x)',
    );
  });
});
