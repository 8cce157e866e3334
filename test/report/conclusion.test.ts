import { describe, expect, it } from 'vitest';
import type { ReportInput } from '../../src/domain/assessment.ts';
import { conclusionOf } from '../../src/report/conclusion.ts';
import { eightShards } from './build.ts';
import { CASES } from './cases.ts';

const caseOf = (name: string) => CASES[name]?.() as ReportInput;

/** The rule that the docs state, on every report that there is a golden file of. */
const EXPECTED: Readonly<Record<string, ReturnType<typeof conclusionOf>>> = {
  'n-plus-one': 'failure',
  'all-fine': 'success',
  improvements: 'success',
  inconclusive: 'neutral',
  'fine-but-incomplete': 'failure',
  'head-does-not-boot': 'failure',
  'nothing-compared': 'action_required',
};

describe('what a check run concludes', () => {
  it.each(Object.entries(EXPECTED))('%s: %s', (name, expected) => {
    expect(conclusionOf(caseOf(name))).toBe(expected);
  });

  it('nothing is green whose gate has not passed, or whose headline is not', () => {
    for (const make of Object.values(CASES)) {
      const input = make();
      if (conclusionOf(input) !== 'success') continue;
      expect(input.assessment.gate.passed).toBe(true);
      expect(input.assessment.counts).toMatchObject({ regressed: 0, failed: 0, inconclusive: 0 });
    }
  });

  it('a regression that no gate stands for is neutral, not green', () => {
    const input = caseOf('n-plus-one');
    const gate = { passed: true, outcome: 'passed' as const, reasons: [] };
    expect(conclusionOf({ ...input, assessment: { ...input.assessment, gate } })).toBe('neutral');
  });

  it('nothing is concluded while shards are at work, whatever was found so far', () => {
    const shards = eightShards({ 3: { state: 'running' } });
    expect(conclusionOf({ ...caseOf('all-fine'), shards })).toBeNull();
    expect(conclusionOf({ ...caseOf('n-plus-one'), shards })).toBeNull();
  });
});
