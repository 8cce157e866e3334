import { expect, test } from 'vitest';
import type { Comparison } from '../../src/domain/assessment.ts';
import type { CellRecord, Failure, Measurement } from '../../src/domain/record.ts';
import { judge } from '../../src/verdict/judge.ts';
import { DEFAULT_JUDGE_OPTIONS } from '../../src/verdict/options.ts';
import { cellOf, measurementOf, type Ratios, recordOf } from './records.ts';

/** Six launches around a log ratio, scattering by about 0.2%. */
const around = (ratio: number, spread = 0.002) =>
  [-1, 0.5, 1, -0.5, 0.8, -0.8].map((step) => ratio + step * spread);

const slower = (cost: number): Ratios => ({
  throughput: around(-cost),
  cpu: around(cost),
  p50: around(cost),
});
const SAME = slower(0);
const NOISY: Ratios = {
  throughput: around(0.01, 0.08),
  cpu: around(0, 0.08),
  p50: around(0, 0.08),
};

const failure = (side: Failure['side']): Failure => ({
  side,
  stage: 'boot',
  code: 'boot-failed',
  message: `${side} did not boot: ImportError`,
  detail: null,
});

const stored = (estimate: number, over: Partial<Comparison> = {}): Comparison => ({
  cell: 'cell',
  scenario: 'books',
  metric: 'throughput',
  leg: 'stored',
  estimate,
  lower: estimate - 0.01,
  upper: estimate + 0.01,
  standardError: 0.004,
  degreesOfFreedom: 10,
  launches: 4,
  pValue: Math.abs(estimate) > 0.05 ? 1e-6 : 0.4,
  base: 100,
  head: 100,
  ...over,
});

function judged(measurement: Measurement, over: Partial<CellRecord> = {}, legs: Comparison[] = []) {
  const cell = cellOf('cell', [measurement], over);
  const assessment = judge(recordOf([cell], {}, ['books']), legs);
  return { ...assessment, row: assessment.scenarios[0] };
}

interface Row {
  readonly title: string;
  readonly measurement: Measurement;
  readonly cell?: Partial<CellRecord>;
  readonly stored?: Comparison[];
  readonly verdict: string;
  readonly outcome: string;
  readonly gate: string;
  readonly reason: string | RegExp | null;
}

const ROWS: Row[] = [
  {
    title: 'an unchanged service passes',
    measurement: measurementOf('books', SAME),
    verdict: 'unchanged',
    outcome: 'unchanged',
    gate: 'passed',
    reason: null,
  },
  {
    title: 'a slowdown fails the gate, and throughput speaks for the three that saw it',
    measurement: measurementOf('books', slower(Math.log(1 / 0.916))),
    verdict: 'regressed',
    outcome: 'regressed',
    gate: 'regressed',
    reason: 'throughput 8.4% lower',
  },
  {
    title: 'a speed-up is an improvement and passes',
    measurement: measurementOf('books', slower(-0.1)),
    verdict: 'improved',
    outcome: 'improved',
    gate: 'passed',
    reason: 'throughput 10.5% higher',
  },
  {
    title: 'noise is inconclusive, says what it could have missed, and passes',
    measurement: measurementOf('books', NOISY),
    verdict: 'inconclusive',
    outcome: 'inconclusive',
    gate: 'passed',
    reason: /^a change below \d+\.\d% could have been missed$/,
  },
  {
    title: 'a slowdown of 1% is significant and not relevant',
    measurement: measurementOf('books', slower(0.01)),
    verdict: 'unchanged',
    outcome: 'unchanged',
    gate: 'passed',
    reason: null,
  },
  {
    title: 'one metric that regressed outweighs two that improved',
    measurement: measurementOf('books', { ...slower(-0.1), cpu: around(0.06) }),
    verdict: 'regressed',
    outcome: 'regressed',
    gate: 'regressed',
    reason: 'CPU per request 6.2% higher',
  },
  {
    title: 'a metric that moved more than twice as much speaks instead of throughput',
    measurement: measurementOf('books', { ...slower(0.04), p50: around(0.3) }),
    verdict: 'regressed',
    outcome: 'regressed',
    gate: 'regressed',
    reason: 'p50 35.0% higher',
  },
  {
    title: 'a tail latency is shown and does not gate',
    measurement: measurementOf('books', { ...SAME, p99: around(0.5) }),
    verdict: 'unchanged',
    outcome: 'unchanged',
    gate: 'passed',
    reason: null,
  },
  {
    title: 'where the load engine was the bottleneck, CPU time decides',
    measurement: measurementOf('books', { ...SAME, cpu: around(0.1) }, { clientBound: true }),
    verdict: 'regressed',
    outcome: 'regressed',
    gate: 'regressed',
    reason: 'CPU per request 10.5% higher',
  },
  {
    title:
      'where the load engine was the bottleneck and there is no CPU time, nothing was measured',
    measurement: measurementOf('books', { throughput: around(-0.2) }, { clientBound: true }),
    verdict: 'unmeasured',
    outcome: 'nothing-compared',
    gate: 'nothing-compared',
    reason: 'the load engine was the bottleneck, and CPU time could not be had',
  },
  {
    title: 'what did not reach a steady state never gates, whatever it shows',
    measurement: measurementOf('books', slower(0.5), {
      status: 'unsteady',
      reason: 'Still drifting.',
    }),
    verdict: 'inconclusive',
    outcome: 'nothing-compared',
    gate: 'nothing-compared',
    reason: 'Still drifting.',
  },
  {
    title: 'two launches prove nothing, however large the difference',
    measurement: measurementOf('books', { throughput: [-0.3, -0.31] }),
    verdict: 'inconclusive',
    outcome: 'inconclusive',
    gate: 'passed',
    reason: /could have been missed/,
  },
  {
    title: 'a single launch is no comparison',
    measurement: measurementOf('books', { throughput: [-0.3] }),
    verdict: 'unmeasured',
    outcome: 'nothing-compared',
    gate: 'nothing-compared',
    reason: 'too few launches to compare',
  },
  {
    title: 'a head that did not boot fails, and no figure of it is looked at',
    measurement: measurementOf('books', slower(-0.1)),
    cell: { status: 'failed', failure: failure('head') },
    stored: [stored(0)],
    verdict: 'failed',
    outcome: 'failed',
    gate: 'failed',
    reason: 'head did not boot: ImportError',
  },
  {
    title: 'a head that failed in one scenario fails there',
    measurement: measurementOf('books', SAME, { status: 'failed', failure: failure('head') }),
    verdict: 'failed',
    outcome: 'failed',
    gate: 'failed',
    reason: 'head did not boot: ImportError',
  },
  {
    title: 'a cell that cannot be launched is not green',
    measurement: measurementOf('books', {}),
    cell: { status: 'unsupported', reason: 'uvloop needs CPython.', measurements: [] },
    verdict: 'unmeasured',
    outcome: 'nothing-compared',
    gate: 'nothing-compared',
    reason: 'uvloop needs CPython.',
  },
  {
    title: 'a base that did not boot, without a stored record, leaves nothing to compare with',
    measurement: measurementOf('books', {}),
    cell: { status: 'failed', failure: failure('base') },
    verdict: 'unmeasured',
    outcome: 'nothing-compared',
    gate: 'nothing-compared',
    reason: 'base did not boot: ImportError',
  },
  {
    title: 'a base that did not boot leaves the decision to the stored record',
    measurement: measurementOf('books', {}),
    cell: { failure: failure('base') },
    stored: [stored(-0.2)],
    verdict: 'regressed',
    outcome: 'regressed',
    gate: 'regressed',
    reason: 'throughput 18.1% lower than the stored baseline',
  },
  {
    title: 'the stored record passes a head that is as fast as it was',
    measurement: measurementOf('books', {}),
    cell: { failure: failure('base') },
    stored: [stored(0)],
    verdict: 'unchanged',
    outcome: 'unchanged',
    gate: 'passed',
    reason: null,
  },
  {
    title: 'beside a pair the stored comparison is shown and does not gate',
    measurement: measurementOf('books', SAME),
    stored: [stored(-0.2)],
    verdict: 'unchanged',
    outcome: 'unchanged',
    gate: 'passed',
    reason: null,
  },
  {
    title: 'a reference service that failed spoils no pair',
    measurement: measurementOf('books', SAME, { status: 'failed', failure: failure('reference') }),
    verdict: 'unchanged',
    outcome: 'unchanged',
    gate: 'passed',
    reason: null,
  },
  {
    title: 'errors that base did not have fail the scenario, however fast it answers',
    measurement: measurementOf('books', slower(-0.1), {
      totals: {
        base: { completions: 1000, connects: 8, errors: {} },
        head: { completions: 998, connects: 8, errors: { 'status 500': 2 } },
      },
    }),
    verdict: 'failed',
    outcome: 'failed',
    gate: 'failed',
    reason: 'errors that base did not have: 2 × status 500, in 1000 requests',
  },
  {
    title: 'errors that base had about as often fail nothing',
    measurement: measurementOf('books', SAME, {
      totals: {
        base: { completions: 1000, connects: 8, errors: { timeout: 4 } },
        head: { completions: 1000, connects: 8, errors: { timeout: 9 } },
      },
    }),
    verdict: 'unchanged',
    outcome: 'unchanged',
    gate: 'passed',
    reason: null,
  },
  {
    title:
      'errors of a mix fail nothing where base had the same kind about as often, at whichever request',
    measurement: measurementOf('books', SAME, {
      totals: {
        base: { completions: 1000, connects: 8, errors: { 'timeout at GET /a': 4 } },
        head: { completions: 1000, connects: 8, errors: { 'timeout at GET /b': 9 } },
      },
    }),
    verdict: 'unchanged',
    outcome: 'unchanged',
    gate: 'passed',
    reason: null,
  },
  {
    title: 'of a mix, the request is named that fails',
    measurement: measurementOf('books', slower(-0.1), {
      totals: {
        base: { completions: 1000, connects: 8, errors: {} },
        head: { completions: 998, connects: 8, errors: { 'status 500 at GET /cart': 2 } },
      },
    }),
    verdict: 'failed',
    outcome: 'failed',
    gate: 'failed',
    reason: 'errors that base did not have: 2 × status 500 at GET /cart, in 1000 requests',
  },
  {
    title: 'many more errors of a kind that base had too fail the scenario',
    measurement: measurementOf('books', SAME, {
      totals: {
        base: { completions: 1000, connects: 8, errors: { timeout: 1 } },
        head: { completions: 500, connects: 8, errors: { timeout: 500 } },
      },
    }),
    verdict: 'failed',
    outcome: 'failed',
    gate: 'failed',
    reason: /500 × timeout/,
  },
];

test.each(ROWS)('$title', (expected) => {
  const { row, outcome, gate } = judged(expected.measurement, expected.cell, expected.stored);
  expect(row?.verdict).toBe(expected.verdict);
  expect(outcome).toBe(expected.outcome);
  expect(gate.outcome).toBe(expected.gate);
  expect(gate.passed).toBe(expected.gate === 'passed');
  if (expected.reason instanceof RegExp) expect(row?.reason).toMatch(expected.reason);
  else expect(row?.reason).toBe(expected.reason);
});

test('the gate names what decided, failures before regressions and the worst of those first', () => {
  const cells = [
    cellOf('gunicorn-sync/3.12/w1', [measurementOf('books', slower(0.05))]),
    cellOf('gunicorn-gthread/3.12/w1', [measurementOf('books', slower(0.2))]),
    cellOf('uvicorn/3.12/w1', [], { status: 'failed', failure: failure('head') }),
  ];
  expect(judge(recordOf(cells), []).gate.reasons).toEqual([
    'books on uvicorn/3.12/w1: head did not boot: ImportError',
    'books on gunicorn-gthread/3.12/w1: throughput 18.1% lower',
    'books on gunicorn-sync/3.12/w1: throughput 4.9% lower',
  ]);
});

test('a passed gate says what could not be measured', () => {
  const cells = [
    cellOf('a', [measurementOf('books', SAME)]),
    cellOf('b', [], { status: 'skipped', reason: 'The time was over.' }),
  ];
  const { gate, counts } = judge(recordOf(cells), []);
  expect(gate.reasons).toEqual([
    'nothing regressed in 3 comparisons',
    'books on b: The time was over.',
  ]);
  expect(counts).toMatchObject({ unchanged: 1, unmeasured: 1 });
});

test('an empty record compares nothing', () => {
  const { gate, outcome, noise, detectable } = judge(recordOf([]), []);
  expect({ gate, outcome, noise, detectable }).toEqual({
    gate: { passed: false, outcome: 'nothing-compared', reasons: ['nothing could be compared'] },
    outcome: 'nothing-compared',
    noise: null,
    detectable: null,
  });
});

test('a scenario that a cell never came to is unmeasured', () => {
  const { scenarios } = judge(recordOf([cellOf('a', [])], {}, ['books']), []);
  expect(scenarios).toMatchObject([{ scenario: 'books', verdict: 'unmeasured', decisive: null }]);
});

test('client-bound throughput and latency are shown without a verdict, and why', () => {
  const { comparisons } = judged(measurementOf('books', slower(0.2), { clientBound: true }));
  expect(
    comparisons.map(({ metric, verdict, gates, note }) => ({ metric, verdict, gates, note })),
  ).toEqual([
    { metric: 'cpu', verdict: 'regressed', gates: true, note: null },
    { metric: 'p50', verdict: 'inconclusive', gates: false, note: 'client-bound' },
    { metric: 'throughput', verdict: 'inconclusive', gates: false, note: 'client-bound' },
  ]);
});

test('what is only shown costs the gate no power', () => {
  const gating = measurementOf('books', { throughput: around(-0.03) });
  const more = measurementOf('books', {
    throughput: around(-0.03),
    p90: around(0),
    p99: around(0),
    max: around(0),
  });
  const pOf = (measurement: Measurement) =>
    judged(measurement).comparisons.find(({ metric }) => metric === 'throughput')?.adjustedP;
  expect(pOf(more)).toBe(pOf(gating));
});

test('the boot is a row only where it was asked to gate', () => {
  const ready = around(0.3).map((ratio) => ({
    logRatio: ratio,
    base: 1,
    head: Math.exp(ratio),
    reference: null,
  }));
  const record = recordOf([cellOf('a', [measurementOf('books', SAME)], { ready })]);
  expect(judge(record, []).scenarios.map(({ scenario }) => scenario)).toEqual(['books']);
  const { scenarios } = judge(record, [], {
    ...DEFAULT_JUDGE_OPTIONS,
    gating: ['ready', 'throughput'],
  });
  expect(scenarios).toMatchObject([
    { scenario: 'books', verdict: 'unchanged' },
    { scenario: 'boot', verdict: 'regressed', reason: 'time until ready 35.0% higher' },
  ]);
});

test('a hundred figures that are only shown do not cry wolf among themselves', () => {
  // One in a hundred p99s looks significant at 1% by chance: t = 4.9 with 5 degrees of freedom is p = 0.004.
  const cells = Array.from({ length: 100 }, (_, index) =>
    cellOf(`cell-${index}`, [
      measurementOf('books', { ...SAME, p99: around(index === 0 ? 0.06 : 0, 0.03) }),
    ]),
  );
  const tails = judge(recordOf(cells), []).comparisons.filter(({ metric }) => metric === 'p99');
  expect(tails[0]?.pValue).toBeLessThan(0.01);
  expect(tails[0]?.adjustedP).toBe(tails[0]?.pValue);
  expect(tails[0]?.verdict).toBe('inconclusive');
});
