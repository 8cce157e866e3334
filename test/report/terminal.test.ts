import { stripVTControlCharacters } from 'node:util';
import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import { renderTerminal } from '../../src/report/terminal.ts';
import { reportInput } from './build.ts';
import { CASES, hostile } from './cases.ts';
import { hostileText } from './hostile-text.ts';

describe('the terminal report', () => {
  test.each(Object.keys(CASES))(
    'of %s has no line wider than 80 columns but of server output',
    (name) => {
      const text = renderTerminal(CASES[name]?.() ?? expect.fail(name), {
        color: false,
        width: 80,
      });
      const wide = text.split('\n').filter((line) => !line.includes('│') && stringWidth(line) > 80);
      expect(wide).toEqual([]);
    },
  );

  test('breaks a matrix that is too wide into several', () => {
    const text = renderTerminal(CASES['n-plus-one']?.() ?? expect.fail(), {
      color: false,
      width: 50,
    });
    expect(text.match(/^uwsgi · 3\.13 {2}/gm)?.length).toBeGreaterThan(1);
  });

  test('has colours only where they are wanted, and says the same without', () => {
    const input = CASES['n-plus-one']?.() ?? expect.fail();
    const plain = renderTerminal(input, { color: false, width: 100 });
    const colored = renderTerminal(input, { color: true, width: 100 });
    expect(plain).not.toContain('\u001b');
    expect(colored).toContain('\u001b[31m');
    expect(stripVTControlCharacters(colored)).toBe(plain);
  });

  test('passes on nothing that a terminal or a workflow log would obey', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const output = renderTerminal(reportInput(hostile(text)), { color: false, width: 80 });
        // biome-ignore lint/suspicious/noControlCharactersInRegex: their absence is what is tested
        expect(output).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/);
        expect(output).not.toContain('##[');
        expect(output).not.toMatch(/^\s*::/m);
      }),
      { numRuns: 100 },
    );
  });
});
