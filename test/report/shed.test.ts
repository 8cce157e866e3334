import { describe, expect, test } from 'vitest';
import { type Section, shorten, size } from '../../src/report/shed.ts';

const section = (name: string, rank: number, ...forms: [string, ...string[]]): Section => ({
  name,
  rank,
  forms,
});
const close = (names: readonly string[]) => `[${names.join(', ')}]`;

describe('shortening', () => {
  const sections = [
    section('verdict', Number.POSITIVE_INFINITY, 'VERDICT'),
    section('changes', 2, 'changes at length', 'changes'),
    section('details', 1, 'details '.repeat(20), ''),
  ];

  test('leaves alone what fits', () => {
    const { text, shortened } = shorten(sections, close, 1000);
    expect(text).toContain('details details');
    expect(shortened).toEqual([]);
  });

  test('begins with the lowest rank, and names what it shortened', () => {
    expect(shorten(sections, close, 60)).toEqual({
      text: 'VERDICT\n\nchanges at length\n\n[details]\n',
      shortened: ['details'],
    });
  });

  test('goes on to the next rank only when it must', () => {
    expect(shorten(sections, close, 37).text).toBe('VERDICT\n\nchanges\n\n[changes, details]\n');
  });

  test('cuts at the end of a line what has no shorter form, and keeps the closing', () => {
    const long = [section('', 1, 'one\ntwo\nthree\nfour')];
    expect(shorten(long, () => 'END', 14).text).toBe('one\ntwo\n\nEND\n');
  });

  test('measures bytes, of which there are never fewer than characters', () => {
    expect(size('−🔴')).toBe(7);
  });
});
