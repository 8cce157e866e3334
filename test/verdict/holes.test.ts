import { describe, expect, it } from 'vitest';
import type { RunRecord } from '../../src/domain/record.ts';
import type { ShardState } from '../../src/domain/shard.ts';
import { withHoles } from '../../src/verdict/holes.ts';
import { judge } from '../../src/verdict/judge.ts';
import { CASES } from '../report/cases.ts';

const recordOf = (name: string): RunRecord => CASES[name]?.().record ?? expect.fail(name);

function gateOf(
  record: RunRecord,
  states: readonly ShardState['state'][],
  why: string | null = null,
) {
  const shards = states.map((state, at) => ({
    shard: { index: at + 1, total: states.length },
    ...{ state, why: state === 'died' ? why : null, url: null },
  }));
  return withHoles(judge(record, []), record, shards).gate;
}

describe('a gate over a run in shards', () => {
  const fine = recordOf('all-fine');

  it('passes where all of them are measured, or there are none', () => {
    expect(gateOf(fine, ['measured', 'measured'])).toMatchObject({ passed: true });
    expect(gateOf(fine, [])).toMatchObject({ passed: true, outcome: 'passed' });
  });

  it.each(['died', 'missing', 'queued', 'running'] as const)(
    'is incomplete where one is %s',
    (state) => {
      const gate = gateOf(fine, ['measured', state], 'timed out');
      expect(gate).toMatchObject({ passed: false, outcome: 'incomplete' });
      expect(gate.reasons[0]).toMatch(
        /^shard 2\/2 (timed out|did not arrive|is not measured yet)$/,
      );
    },
  );

  it('is incomplete where a cell of the matrix is in no record', () => {
    const gate = gateOf({ ...fine, matrix: ['uvicorn/3.9/w1'] }, []);
    expect(gate).toMatchObject({ passed: false, outcome: 'incomplete' });
    expect(gate.reasons[0]).toBe('uvicorn/3.9/w1 was not measured');
  });

  it('is incomplete where somebody interrupted it', () => {
    const { gate } = withHoles(judge(recordOf('interrupted'), []), recordOf('interrupted'), []);
    expect(gate).toMatchObject({ passed: false, outcome: 'incomplete' });
    expect(gate.reasons[0]).toMatch(/^\d+ of \d+ measurements were interrupted/);
  });

  it('is incomplete where the time limit was over first', () => {
    const { gate } = withHoles(judge(recordOf('time-limit'), []), recordOf('time-limit'), []);
    expect(gate).toMatchObject({ passed: false, outcome: 'incomplete' });
    expect(gate.reasons[0]).toMatch(
      /^the time limit was over before enough was known of \d+ of \d+/,
    );
  });

  it('stays red where something regressed, and tells of the hole, too', () => {
    const gate = gateOf(recordOf('n-plus-one'), ['measured', 'missing']);
    expect(gate).toMatchObject({ passed: false, outcome: 'regressed' });
    expect(gate.reasons.at(-1)).toBe('shard 2/2 did not arrive');
  });
});
