import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  change,
  changeWithInterval,
  count,
  duration,
  figure,
  figures,
  magnitudeOf,
  number,
  share,
  width,
} from '../../src/report/units.ts';

/** Spaces as a person types them. */
const spaced = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

describe('a figure', () => {
  test.each([
    ['throughput', 1842.4, '1 842 req/s'],
    ['throughput', 1234567, '1 234 567 req/s'],
    ['throughput', 87.31, '87.3 req/s'],
    ['throughput', 99.97, '100 req/s'],
    ['throughput', 0, '0 req/s'],
    ['cpu', 512.3, '512 µs'],
    ['cpu', 10900, '10.9 ms'],
    ['cpu', 2_500_000, '2.50 s'],
    ['p50', 0.412, '412 µs'],
    ['p50', 12.1, '12.1 ms'],
    ['p99', 1520, '1.52 s'],
    ['memory', 48.25, '48.3 MiB'],
    ['memory', 2048, '2.00 GiB'],
    ['ready', 0.85, '850 ms'],
    ['connects', 1, '1.00 per request'],
  ] as const)('of %s, %d, is %s', (metric, value, expected) => {
    expect(spaced(figure(metric, value))).toBe(expected);
  });

  test('that could not be had is a dash, never zero', () => {
    expect(figure('cpu', null)).toBe('–');
    expect(figure('cpu', Number.NaN)).toBe('–');
  });

  test('beside a larger one has the unit of the larger one', () => {
    expect(figures('cpu', [769, 2130]).map(spaced)).toEqual(['0.769 ms', '2.13 ms']);
    expect(figures('p50', [null, 0.2]).map(spaced)).toEqual(['–', '200 µs']);
  });
});

describe('a change', () => {
  // exp(x) - 1 by hand: ln 0.916 is a loss of 8.4%, ln 1.23 a gain of 23%, ln 2.83 one of 183%.
  test.each([
    [Math.log(0.916), '−8.4%'],
    [Math.log(1.23), '+23%'],
    [Math.log(2.83), '+183%'],
    [Math.log(148), '×148'],
    [Math.log(0.0071), '−99.3%'],
    [0, '0.0%'],
    [-0.0001, '0.0%'],
    [Number.NEGATIVE_INFINITY, '−100.0%'],
    [Number.NaN, '–'],
  ])('of %d in logs is %s', (logRatio, expected) => {
    expect(spaced(change(logRatio))).toBe(expected);
  });

  test('and its interval share a precision', () => {
    const shown = (a: number, b: number, c: number) =>
      changeWithInterval(Math.log(a), Math.log(b), Math.log(c)).map(spaced);
    expect(shown(0.916, 0.909, 0.923)).toEqual(['−8.4%', '[−9.1, −7.7]']);
    expect(shown(1.23, 1.11, 1.36)).toEqual(['+23%', '[+11, +36]']);
    expect(shown(0.36, 0.356, 0.364)).toEqual(['−64.0%', '[−64.4, −63.6]']);
    expect(shown(1.003, 0.998, 1.008)).toEqual(['+0.3%', '[−0.2, +0.8]']);
  });

  test('beyond all measure is not spelled out', () => {
    expect(spaced(change(145))).toBe('×10 000+');
    expect(spaced(changeWithInterval(0.1, -145, 145)[1])).toMatch(/^\[−100\.0, ×10 000\+\]$/);
    expect(width(145)).toBe('900%+');
  });

  test('is never written with a hyphen, an exponent or a negative zero', () => {
    fc.assert(
      fc.property(fc.double({ min: -20, max: 20, noNaN: true }), (logRatio) => {
        expect(spaced(change(logRatio))).toMatch(
          /^(?:[−+][\d ]+(?:\.\d)?%|0(?:\.0)?%|×[\d ]+(?:\.\d+)?\+?)$/,
        );
        expect(magnitudeOf({ metric: 'cpu', estimate: logRatio })).not.toMatch(/[-−e]/);
      }),
    );
  });
});

describe('other quantities', () => {
  test('counts are grouped and agree with their noun', () => {
    expect(spaced(count(1, 'cell'))).toBe('1 cell');
    expect(spaced(count(2000, 'cell'))).toBe('2 000 cells');
    expect(number(0)).toBe('0');
  });

  test('shares have no idle digits', () => {
    expect([share(0.01), share(0.025), share(0.03)]).toEqual(['1%', '2.5%', '3%']);
  });

  test('durations are told in two units at most', () => {
    expect([48.4, 60, 284, 3600, 4980].map((seconds) => spaced(duration(seconds)))).toEqual([
      '48 s',
      '1 min',
      '4 min 44 s',
      '1 h',
      '1 h 23 min',
    ]);
  });
});
