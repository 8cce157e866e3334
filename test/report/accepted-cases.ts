import type { Acceptance } from '../../src/domain/acceptance.ts';
import type { Assessment, ReportInput } from '../../src/domain/assessment.ts';
import { acceptRegressions } from '../../src/verdict/accept.ts';
import { effectsOf } from '../../src/verdict/effects.ts';
import { type CellSpec, type Effect, reportInput, type ScenarioSpec } from './build.ts';

const CELLS: readonly CellSpec[] = [
  { launcher: 'gunicorn-gthread', python: '3.13' },
  { launcher: 'uwsgi', python: '3.13' },
];
const SCENARIOS: readonly ScenarioSpec[] = [
  { name: 'hello', rate: 6120 },
  { name: 'author', description: 'GET /authors/17', rate: 980 },
  { name: 'books', description: 'GET /books?limit=20', rate: 1410 },
];

/** Reports of runs with acceptances, by the name of their golden file. */
export const ACCEPTED_CASES: Readonly<Record<string, () => ReportInput>> = {
  accepted: () => {
    const input = run((_cell, { name }) => (name === 'author' ? { throughput: -0.09 } : {}));
    const assessment = acceptRegressions(input.assessment, [of(input, AUTHOR)]);
    // Nothing is left to be commanded.
    return { ...input, assessment, answersCommands: true };
  },

  'partly-accepted': () => {
    const before = run((_cell, { name }) => (name === 'author' ? { throughput: -0.04 } : {}));
    const now = run(({ launcher }, { name }) => {
      if (name === 'author') return { throughput: launcher === 'uwsgi' ? -0.11 : -0.045 };
      return name === 'books' ? { throughput: -0.05 } : {};
    });
    const cell = 'gunicorn-gthread/3.13/w1';
    const books = { id: 'k3f9a01b2', cell, scenario: 'books', by: 'Ada <ada@example.org>' };
    const hostile =
      'see @octo-org/all, #1 <img src=x> | `x` https://evil.example <!-- gaitkeeper v1';
    const known = [of(now, { ...books, reason: hostile, until: null }), of(before, AUTHOR)];
    const record = { ...now.record, request: { command: 'rerun', by: 'octo-dev' } as const };
    const assessment = acceptRegressions(now.assessment, known);
    return { ...now, record, assessment, answersCommands: true };
  },
};

const AUTHOR = {
  id: 'c2417',
  cell: null,
  scenario: 'author',
  by: 'octo-dev',
  reason: 'The new ORM reads the genres, too.',
  until: { version: '2.0' },
};

function run(effect: (cell: CellSpec, scenario: ScenarioSpec) => Effect): ReportInput {
  return reportInput({ cells: CELLS, scenarios: SCENARIOS, outcome: 'regressed', effect });
}

/** An acceptance of what a run showed. */
function of(
  {
    record,
    assessment,
  }: { readonly record: ReportInput['record']; readonly assessment: Assessment },
  said: Pick<Acceptance, 'id' | 'cell' | 'scenario' | 'by' | 'reason' | 'until'>,
): Acceptance {
  return {
    version: 1,
    service: record.service.name,
    ...said,
    at: '2026-11-19T09:00:00.000Z',
    pull: 5,
    head: record.head.sha,
    comment: 2417,
    effects: effectsOf(
      assessment,
      ({ cell, scenario }) =>
        scenario === said.scenario && (said.cell === null || said.cell === cell),
    ),
  };
}
