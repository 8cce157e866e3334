import { describe, expect, test } from 'vitest';
import type { Trend } from '../../../src/domain/history.ts';
import { EXPORT_FORMATS } from '../../../src/report/export/registry.ts';
import { trendsOf } from '../../../src/verdict/trend.ts';
import { entryOf, pointOf, sha, step } from '../../verdict/histories.ts';

/** What an outside tool would trip over. */
const HOSTILE = 'a"b\\c\nd ` {x="1"} # EOF ‮ \ud800';

function points(at: number, cell = 'gthread-3.12') {
  const moved = at === 0 ? null : step(0.01);
  return [
    pointOf({ cell, value: 1000 + at, step: moved }),
    pointOf({ cell, metric: 'cpu', value: 512, step: moved }),
    pointOf({ cell, metric: 'p50', value: 12.5, step: moved }),
    pointOf({ cell, metric: 'memory', value: 64, step: moved }),
    pointOf({ cell, metric: 'growth', value: -3, step: null }),
  ];
}

const TRENDS = trendsOf([0, 1, 2].map((at) => entryOf(at, {}, { points: points(at) })));
const HOSTILE_TRENDS = trendsOf([entryOf(0, {}, { points: points(0, HOSTILE), service: HOSTILE })]);

function written(format: string, trends: readonly Trend[] = TRENDS): string[] {
  return [...(EXPORT_FORMATS[format]?.write(trends) ?? new Map<string, string>()).values()];
}

describe.each(Object.keys(EXPORT_FORMATS))('the export format %s', (format) => {
  test('writes well-formed text with a newline at its end, of hostile names and of nothing too', () => {
    for (const trends of [TRENDS, HOSTILE_TRENDS, []]) {
      for (const text of written(format, trends)) {
        expect(text.endsWith('\n')).toBe(true);
        expect(text.isWellFormed()).toBe(true);
        check(format, text);
      }
    }
  });

  test('leaves out what was not had', () => {
    const none = [entryOf(0, { value: null })];
    for (const text of written(format, trendsOf(none))) expect(text).not.toContain('null');
  });
});

/** By the rules that the readers of each format publish. */
function check(format: string, text: string): unknown {
  if (format === 'openmetrics') return checkOpenMetrics(text);
  const value: unknown = JSON.parse(text);
  if (format === 'bencher') return checkBencher(value as Record<string, unknown>);
  return checkList(value as Record<string, unknown>[]);
}

const SAMPLE =
  /^([a-zA-Z_:][\w:]*)\{((?:[a-zA-Z_]\w*="(?:[^"\\\n]|\\\\|\\"|\\n)*",?)+)\} -?\d[\d.e+-]* (\d+\.\d{3})$/;

function checkOpenMetrics(text: string): void {
  const lines = text.split('\n');
  expect(lines.slice(-2)).toEqual(['# EOF', '']);
  let [name, series, time] = ['', '', 0];
  const seen = new Set<string>();
  for (const line of lines.slice(0, -2)) {
    const [, kind, family = '', rest = ''] = /^# (TYPE|UNIT|HELP) (\S+) (.+)$/.exec(line) ?? [];
    if (kind === 'TYPE') {
      expect(seen.has(family), 'the samples of a family stand together').toBe(false);
      seen.add(family);
      [name, series, time] = [family, '', 0];
    } else if (kind !== undefined) {
      expect(family).toBe(name);
      if (kind === 'UNIT') expect(family.endsWith(`_${rest}`)).toBe(true);
    } else {
      const [, of, labels = '', at] = SAMPLE.exec(line) ?? [];
      expect(of, line).toBe(name);
      if (labels === series) expect(Number(at)).toBeGreaterThan(time);
      [series, time] = [labels, Number(at)];
    }
  }
}

function checkBencher(value: Record<string, unknown>): void {
  for (const [name, measures] of Object.entries(value)) {
    expect(name.length).toBeLessThanOrEqual(1024);
    for (const [slug, metric] of Object.entries(measures as Record<string, { value: unknown }>)) {
      expect(slug).toMatch(/^[a-z0-9-]{1,64}$/);
      expect(metric.value).toBeTypeOf('number');
    }
  }
}

function checkList(value: Record<string, unknown>[]): void {
  for (const one of value) {
    expect(one).toMatchObject({
      ...{ name: expect.any(String), unit: expect.any(String), value: expect.any(Number) },
    });
  }
  expect(new Set(value.map(({ name }) => name)).size).toBe(value.length);
}

test('OpenMetrics has every point with its time, in base units', () => {
  const [text = ''] = written('openmetrics');
  expect(text).toContain('# UNIT gaitkeeper_cpu_time_per_request_seconds seconds');
  const labels = 'service="books",cell="gthread-3.12",scenario="hello"';
  const start = Date.UTC(2026, 0, 1) / 1000;
  expect(text).toContain(
    `gaitkeeper_throughput_requests_per_second{${labels}} 1002 ${start + 7200}.000`,
  );
  expect(text).toMatch(/cpu_time_per_request_seconds\{.+\} 0\.000512 /);
  expect(text).toMatch(/memory_peak_bytes\{.+\} 67108864 /);
  expect(text).toMatch(/index_ratio\{.+metric="cpu"\} 1\.0202\d+ /);
});

test('github-action-benchmark gets a file for each direction, of the newest run', () => {
  const [smaller = '', bigger = ''] = written('github-action-benchmark');
  expect(JSON.parse(bigger)).toEqual([
    {
      name: 'books · hello · gthread-3.12: throughput',
      unit: 'req/s',
      value: 1002,
      extra: `commit ${sha(2)}\nrun run-000002`,
    },
  ]);
  expect(JSON.parse(smaller).map(({ unit }: { unit: string }) => unit)).toEqual([
    'µs',
    'ms',
    'MiB',
    'B/req',
  ]);
});

test('Bencher gets its built-in measures in its units', () => {
  const [text = ''] = written('bencher');
  expect(JSON.parse(text)).toEqual({
    'books / hello / gthread-3.12': {
      throughput: { value: 1002 },
      'cpu-time-ns': { value: 512_000 },
      latency: { value: 12_500_000 },
      'memory-bytes': { value: 67_108_864 },
      'memory-growth-bytes': { value: -3 },
    },
  });
});
