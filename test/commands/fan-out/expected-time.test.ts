import { describe, expect, it } from 'vitest';
import { type CellFacts, expectedSeconds } from '../../../src/commands/fan-out/expected-time.ts';
import { expectedMinutes, timeoutMinutes } from '../../../src/commands/fan-out/job-time.ts';
import { cell, measurement } from '../../baseline/support/records.ts';

const facts: CellFacts = {
  launcher: 'uvicorn',
  implementation: 'cpython',
  workers: 1,
  scenarios: ['home', 'books'],
  launches: { min: 4, max: 30 },
  before: null,
};
const seconds = (changes: Partial<CellFacts> = {}) => expectedSeconds({ ...facts, ...changes });

/** A stored cell of which each scenario took so many launches of 1 s warm-up and 100 pairs of 10 ms blocks. */
function storedCell(launches: number, stopped: 'precision' | 'budget') {
  const [launch] = measurement().launches;
  const one = { ...launch!, pairs: 100, warmupSeconds: 1 };
  const measured = ['home', 'books'].map((scenario) =>
    measurement({ scenario, stopped, launches: Array(launches).fill(one) }),
  );
  const ready = [{ logRatio: 0, base: 2, head: 3, reference: null }];
  return cell('uvicorn/3.12/w1', { measurements: measured, ready });
}

describe('a cell', () => {
  it('of PyPy takes longer than one of CPython, and more scenarios longer than one', () => {
    expect(seconds({ implementation: 'pypy' })).toBeGreaterThan(2 * seconds());
    expect(seconds({ scenarios: ['home'] })).toBeLessThan(seconds());
    expect(seconds({ workers: 4 })).toBeGreaterThan(seconds());
    expect(seconds({ launcher: 'nuitka' })).toBeGreaterThan(2 * seconds());
  });

  it('that is not supported takes no time', () => {
    expect(seconds({ scenarios: [] })).toBe(0);
  });

  it('takes the launches that it should have, but never more than it may', () => {
    expect(seconds({ launches: { min: 4, max: 6 } })).toBeCloseTo(seconds() / 2);
    expect(seconds({ launches: { min: 24, max: 30 } })).toBeCloseTo(2 * seconds());
  });

  it('that was measured before takes what it took', () => {
    // 6 launches and a tenth more, of 3 s until ready and 2 × (1 s + 100 pairs of 3 × 10 ms).
    expect(seconds({ before: storedCell(6, 'precision') })).toBeCloseTo(6 * 1.1 * (3 + 2 * 4));
  });

  it('whose time ran out before takes all launches that it should have had', () => {
    expect(seconds({ before: storedCell(6, 'budget') })).toBeCloseTo(12 * 1.1 * (3 + 2 * 4));
  });

  it('whose scenario is new takes for that what others take', () => {
    const known = storedCell(12, 'precision');
    const all = seconds({ before: known, scenarios: ['home', 'new'] });
    expect(all).toBeCloseTo(12 * 1.1 * (3 + 4 + 1.5));
  });
});

describe('a job', () => {
  const job = { seconds: 600, interpreters: 2, budgetSeconds: 300, confirmSeconds: 0 };

  it('measures no longer than its budget', () => {
    expect(expectedMinutes(job)).toBe(expectedMinutes({ ...job, seconds: 300 }));
    expect(expectedMinutes({ ...job, seconds: 60 })).toBeLessThan(expectedMinutes(job));
  });

  it('is not cut off while it may still be at work', () => {
    expect(timeoutMinutes(job)).toBeGreaterThan(2 * expectedMinutes(job));
    expect(timeoutMinutes({ ...job, confirmSeconds: 150 })).toBeGreaterThan(timeoutMinutes(job));
    expect(Number.isInteger(timeoutMinutes({ ...job, budgetSeconds: 61 }))).toBe(true);
  });
});
