import { expect, test } from 'vitest';
import type { ReportInput } from '../../src/domain/assessment.ts';
import type { Failure } from '../../src/domain/record.ts';
import { renderMarkdown } from '../../src/report/markdown.ts';
import { renderTerminal } from '../../src/report/terminal.ts';
import { CASES } from './cases.ts';

const HINT = 'Declare what provides `shop` in requirements.txt, <!-- or --> name the files.';

/** A report in which every failure of a cell says what to do about it. */
function withHints(name: keyof typeof CASES): ReportInput {
  const input = CASES[name]!();
  const hinted = (failure: Failure | null) => failure && { ...failure, hint: HINT };
  const cells = input.record.cells.map((cell) => ({ ...cell, failure: hinted(cell.failure) }));
  return { ...input, record: { ...input.record, cells } };
}

const failing = Object.keys(CASES).find((name) =>
  CASES[name]!().record.cells.some(({ failure }) => failure?.side === 'head'),
)!;

test('what to do about a failure stands in the comment, with nothing of it obeyed', () => {
  const report = renderMarkdown(withHints(failing));
  expect(report).toContain('Declare what provides');
  expect(report).not.toContain('<!-- or -->');
});

test('what to do about a failure stands in the terminal', () => {
  const report = renderTerminal(withHints(failing), { color: false, width: 120 });
  expect(report).toContain('→ Declare what provides `shop` in requirements.txt');
});
