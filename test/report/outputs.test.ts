import { expect, it } from 'vitest';
import type { ReportInput } from '../../src/domain/assessment.ts';
import { outputsOf } from '../../src/report/outputs.ts';
import { reportInput } from './build.ts';
import { CASES, hostile } from './cases.ts';

const caseOf = (name: string) => CASES[name]?.() as ReportInput;

it('name the verdict, the numbers, and the largest regression', () => {
  expect(outputsOf(caseOf('n-plus-one'))).toEqual({
    verdict: 'regressed',
    headline:
      '🔴 GET /authors/17 is up to 64% slower on all 4 cells · 4 of 20 comparisons regressed',
    ...{ regressed: 4, improved: 4, unchanged: 10, inconclusive: 2, failed: 0, unmeasured: 0 },
    ...{ 'worst-change': '-64%', 'worst-comparison': 'author on uwsgi · 3.13, throughput' },
  });
});

it('are empty where nothing regressed', () => {
  expect(outputsOf(caseOf('all-fine'))).toMatchObject({
    ...{ verdict: 'unchanged', 'worst-change': '', 'worst-comparison': '' },
  });
});

it('tell a leak in bytes, in plain ASCII', () => {
  const change = String(outputsOf(caseOf('leak'))['worst-change']);
  expect(change).toBe('+1021 B');
});

it.each(['$(touch /tmp/x)', '`id`', '"; id; "', "'; id; '", 'a\\nb', 'x\n::set-output name=y::z'])(
  'hold nothing that a shell obeys between quotes: %j',
  (text) => {
    const values = Object.values(outputsOf(reportInput(hostile(text))));
    for (const value of values) expect(String(value)).not.toMatch(/[`$"'\\\n]/);
    expect(values.join()).not.toMatch(/(?:^|\s)::/);
  },
);
