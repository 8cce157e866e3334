import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { headline, statusLine } from '../../src/report/headline.ts';
import { type CellSpec, reportInput } from './build.ts';
import { CASES, hostile } from './cases.ts';
import { hostileText } from './hostile-text.ts';

const spaced = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

describe('the headline', () => {
  test.each([
    [
      'n-plus-one',
      '🔴 GET /authors/17 is up to 64% slower on all 4 cells · 4 of 20 comparisons regressed',
    ],
    [
      'one-cell',
      '🔴 GET /books?limit=20 is 8.2% slower under gunicorn-gevent on Python 3.13 · 1 of 12 comparisons regressed',
    ],
    ['all-fine', '✅ No change in 20 comparisons'],
    [
      'fine-but-incomplete',
      '⚪ No change in 14 comparisons · 1 not decided, 1 shard missing, 1 cell left out',
    ],
    ['head-does-not-boot', '❌ Head does not boot on all 4 cells · nothing could be compared'],
    ['fails-under-load', '❌ Head answers wrongly on 2 of 4 cells · 4 comparisons regressed'],
    [
      'base-does-not-boot',
      '🔴 GET /authors/17 is up to 62% slower than the stored baseline on all 4 cells · 4 of 20 comparisons regressed',
    ],
    [
      'nothing-compared',
      '❌ Nothing was compared · base cannot be measured and no stored baseline stands in',
    ],
    ['improvements', '🟢 GET /json is up to 12.7% faster on all 4 cells · nothing regressed'],
    [
      'inconclusive',
      '⚪ No change over all cells together · 10 of 20 comparisons not decided by themselves',
    ],
    [
      'client-bound',
      '🔴 GET /hello uses up to 9.8% more CPU per request on all 4 cells · 4 of 12 comparisons regressed',
    ],
  ])('of %s says %s', (name, expected) => {
    expect(spaced(headline(CASES[name]?.() ?? expect.fail(name)))).toBe(expected);
  });
});

describe('the line of a commit status', () => {
  test('is one line of at most 140 characters, whatever the names are', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const line = statusLine(reportInput(hostile(text.repeat(5))));
        expect([...line].length).toBeLessThanOrEqual(140);
        expect(line.isWellFormed()).toBe(true);
        expect(line).not.toMatch(/[\n\r]/);
      }),
      { numRuns: 60 },
    );
  });

  test('leaves out how far it reaches, and then ends after a whole word', () => {
    const cell = { launcher: 'a launcher with quite a name '.repeat(4).trim() };
    const line = statusLine(oneSlow(cell, 'a scenario of many words '.repeat(3).trim()));
    expect(line).toMatch(
      /^a scenario of many words .* is \d\.\d% slower under .* (?:a|launcher|with|quite|name)…$/,
    );
    expect(line).not.toMatch(/regressed/);
    expect([...line].length).toBeGreaterThan(120);
  });

  test('counts characters as GitHub does: what is written with surrogates is not cut too early', () => {
    const line = statusLine(oneSlow({ launcher: '🐍'.repeat(20) }, '🐍'.repeat(60)));
    expect(line.length).toBeGreaterThan(140);
    expect([...line].length).toBeLessThanOrEqual(140);
    expect(line).toMatch(/regressed$/);
  });
});

function oneSlow(cell: CellSpec, scenario: string) {
  return reportInput({
    cells: [cell],
    scenarios: [{ name: scenario, description: '' }],
    outcome: 'regressed',
    effect: () => ({ throughput: -0.085 }),
  });
}
