import { describe, expect, test } from 'vitest';
import type { ReportInput } from '../../src/domain/assessment.ts';
import { renderMarkdown } from '../../src/report/markdown.ts';
import { renderTerminal } from '../../src/report/terminal.ts';
import { judge } from '../../src/verdict/judge.ts';
import { CASES } from './cases.ts';

/** One regression, of a scenario that speaks HTTP or WebSocket. */
function report(type?: 'websocket'): ReportInput {
  const input = CASES['n-plus-one']!();
  const scenarios = input.record.scenarios.map((one) => (type ? { ...one, type } : one));
  // What is called in process are requests.
  const { inProcess: _, ...record } = input.record;
  // Base against itself is told for all scenarios together, beside a row that is of the cell.
  const ofCell = { ...input.assessment.scenarios[0]!, scenario: 'memory' };
  const assessment = {
    ...{ ...input.assessment, scenarios: [...input.assessment.scenarios, ofCell] },
    noiseFloor: { launches: 1, spread: { throughput: 0.05, cpu: 0.03 } },
  };
  return { ...input, assessment, record: { ...record, scenarios } };
}

const renderings = {
  markdown: (input: ReportInput) => renderMarkdown(input, { marker: '<!-- x -->' }),
  terminal: (input: ReportInput) => renderTerminal(input, { color: false, width: 200 }),
};

describe.each(Object.entries(renderings))('in %s', (_, render) => {
  test('a WebSocket is told in messages', () => {
    const text = render(report('websocket'));
    expect(text).toMatch(/\d\u00a0messages\/s/);
    expect(text).toContain('CPU per message');
    expect(text).not.toMatch(/req\/s|per request/);
  });

  test('HTTP is told in requests', () => {
    const text = render(report());
    expect(text).toMatch(/\d\u00a0req\/s/);
    expect(text).toContain('CPU per request');
    expect(text).not.toMatch(/message/);
  });
});

test('the reasons of the gate are told in messages, too', () => {
  const { record } = report('websocket');
  const { gate, scenarios } = judge(record, []);
  const told = JSON.stringify([gate.reasons, scenarios.map(({ reason }) => reason)]);
  expect(told).not.toContain('per request');
});
