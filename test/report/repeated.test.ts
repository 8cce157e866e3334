import { expect, test } from 'vitest';
import type { ReportInput, ScenarioAssessment } from '../../src/domain/assessment.ts';
import { renderMarkdown } from '../../src/report/markdown.ts';
import { renderTerminal } from '../../src/report/terminal.ts';
import { CASES } from './cases.ts';

test('two measurements that were decided by different metrics are each told by their own', () => {
  const input = firstBy('p50', CASES['measured-again']!());
  expect(renderMarkdown(input)).toMatch(/\| p50, then throughput \| /);
  const terminal = renderTerminal(input, { color: false, width: 200 });
  expect(terminal).toMatch(/: p50 \S+ \[.*\], then throughput \S+ \[/);
});

test('two measurements of one metric name it once', () => {
  const input = CASES['measured-again']!();
  expect(renderMarkdown(input)).not.toContain(', then throughput');
  const terminal = renderTerminal(input, { color: false, width: 200 });
  expect(terminal).toMatch(/: throughput \S+ \[[^\]]*\], then −/);
});

/** The report, as if what was confirmed had been flagged by another metric. */
function firstBy(metric: 'p50', input: ReportInput): ReportInput {
  const changed = (row: ScenarioAssessment): ScenarioAssessment => {
    const { repeated } = row;
    if (repeated?.result !== 'confirmed' || repeated.first === null) return row;
    return { ...row, repeated: { ...repeated, first: { ...repeated.first, metric } } };
  };
  const { assessment } = input;
  return { ...input, assessment: { ...assessment, scenarios: assessment.scenarios.map(changed) } };
}
