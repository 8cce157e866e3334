import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { profileLinks } from '../../src/report/html-profiles.ts';
import { reportInput } from './build.ts';
import { CASES, hostile } from './cases.ts';
import { hostileText } from './hostile-text.ts';

describe('the links to flame graphs', () => {
  test('lead to the files beside the page, for what regressed', () => {
    const links = profileLinks(CASES['n-plus-one']?.() ?? expect.fail());
    expect(links.match(/href="[^"]*"/g)).toEqual(['href="profiles/author-uwsgi-3.12-w1.html"']);
    expect(links).toContain('>author · uwsgi/3.12/w1</a>');
  });

  test('are absent where nothing regressed', () => {
    expect(profileLinks(CASES['all-fine']?.() ?? expect.fail())).toBe('');
  });

  test('lead nowhere else, whatever a record says', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        expect(profileLinks(reportInput(hostile(text)))).toBe('');
      }),
    );
  });
});
