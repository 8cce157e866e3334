import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Trend } from '../../../src/domain/history.ts';
import { type BadgeSeries, badgeFiles } from '../../../src/report/badges/badges.ts';
import { hostileText } from '../hostile-text.ts';

function trendOf(over: Partial<Trend> = {}, values: readonly number[] = [1000, 1842]): Trend {
  return {
    ...{ service: 'books', cell: 'uvicorn/3.13/w1', scenario: 'home', metric: 'throughput' },
    points: values.map((value, at) => ({
      ...{ run: `run-${at}`, sha: `${at}`.padStart(40, 'a'), recordedAt: '2026-11-21T00:00:00Z' },
      ...{ release: null, value, index: Math.log(value), standardError: 0.01 },
      ...{ link: 'paired', reason: null },
    })),
    changes: [],
    ...over,
  };
}

function seriesOf(over: Partial<BadgeSeries> = {}): BadgeSeries {
  return { trend: trendOf(), standing: 'unknown', since: null, ...over };
}

function files(series: readonly BadgeSeries[], service = 'books') {
  return badgeFiles({ service, series, slug: (name) => name.replace(/\W/g, '_') });
}

function message(series: readonly BadgeSeries[], path: string): unknown {
  return JSON.parse(files(series).get(`books/${path}.json`) ?? '{}').message;
}

const SLOWER = { release: 'v1.4', estimate: -0.03, standardError: 0.005 };
const SAME = { release: 'v1.4', estimate: 0.002, standardError: 0.005 };

describe('the badges of a service', () => {
  test('are there for it, for each scenario and for each cell, as SVG and as JSON', () => {
    const prefixes = ['books/', 'books/scenario.home.', 'books/cell.uvicorn_3.13_w1.'];
    const kinds = ['throughput', 'change', 'p99', 'verdict'];
    expect([...files([seriesOf()]).keys()]).toEqual(
      prefixes.flatMap((prefix) =>
        kinds.flatMap((kind) => [`${prefix}${kind}.svg`, `${prefix}${kind}.json`]),
      ),
    );
  });

  test('show the newest throughput, with a line of what it was', () => {
    const svg = files([seriesOf()]).get('books/throughput.svg');
    expect(svg).toContain('1\u202f842\u00a0req/s');
    expect(svg).toMatch(/<path d="M\d+\.\d \d+\.\dL/);
  });

  test('show the geometric mean where they stand for several', () => {
    const both = [1000, 4000].map((value) => seriesOf({ trend: trendOf({}, [value]) }));
    expect(message(both, 'throughput')).toBe('2\u202f000\u00a0req/s');
  });

  test('say by how much it changed since the last release', () => {
    expect(message([seriesOf({ since: SLOWER })], 'change')).toBe('−3.0% ±1.0%');
    expect(files([seriesOf({ since: SLOWER })]).get('books/change.svg')).toContain('since v1.4');
  });

  test('colour a change where the verdict counts it, and not where it is one of many by chance', () => {
    const colour = (...series: BadgeSeries[]) =>
      JSON.parse(files(series).get('books/change.json') ?? '{}').color;
    const [grey, red] = [colour(seriesOf()), '#c2352b'];
    expect(colour(seriesOf({ since: SLOWER, standing: 'regressed' }))).toBe(red);
    expect(colour(seriesOf({ since: SLOWER, standing: 'unchanged' }))).toBe(grey);
    expect(colour(seriesOf({ since: SLOWER, standing: 'improved' }))).toBe(grey);
    const faster = { ...SLOWER, estimate: 0.03 };
    expect(colour(seriesOf({ since: faster, standing: 'improved' }))).toBe('#2f7d32');
  });

  test('say how many regressed, of those that are judged', () => {
    const series = [
      seriesOf({ since: SLOWER, standing: 'regressed' }),
      seriesOf({ since: SAME, standing: 'unchanged' }),
      seriesOf({ trend: trendOf({ metric: 'p99' }), since: SLOWER, standing: 'regressed' }),
    ];
    expect(message(series, 'verdict')).toBe('1 of 2 regressed since v1.4');
    expect(message(series.slice(1, 2), 'verdict')).toBe('steady since v1.4');
  });

  test('are never green where nothing is known', () => {
    expect(message([seriesOf()], 'verdict')).toBe('no release to compare with');
    const colours = [...files([]).values()].flatMap((text) =>
      text.startsWith('{') ? JSON.parse(text).color : [],
    );
    expect(new Set(colours)).toEqual(new Set(['#6b7078']));
  });

  test('are read by shields.io', () => {
    const json = JSON.parse(files([seriesOf()]).get('books/throughput.json') ?? '{}');
    expect(json).toEqual({
      schemaVersion: 1,
      label: 'books',
      message: '1\u202f842\u00a0req/s',
      color: '#0f6fb5',
    });
  });
});

describe('hostile names', () => {
  const OURS =
    /<\/?(?:svg|title|g|rect|path|text|linearGradient|stop|clipPath|filter|feGaussianBlur)(?: [\w:-]+="[^"<>]*")*\/?>/g;

  test('never become elements or attributes of a badge', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const since = { ...SLOWER, release: text };
        const series = seriesOf({
          trend: trendOf({ scenario: text, cell: text }),
          ...{ since, standing: 'regressed' },
        });
        for (const [path, svg] of files([series], text)) {
          if (!path.endsWith('.svg')) continue;
          expect(svg.replace(OURS, '')).not.toMatch(/[<>]/);
          expect(svg).not.toMatch(/&(?!(?:amp|lt|gt|quot|apos|#39);)/);
        }
      }),
      { numRuns: 200 },
    );
  });

  test('never lead out of the folder', () => {
    const trend = trendOf({ scenario: '../../runs/x', cell: '..' });
    for (const path of files([seriesOf({ trend })]).keys()) {
      expect(path).toMatch(/^books\/[\w.-]+$/);
    }
  });
});
