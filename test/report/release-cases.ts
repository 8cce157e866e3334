import type { ReportInput } from '../../src/domain/assessment.ts';
import type { ReleaseReport } from '../../src/domain/release.ts';
import { BASE, reportInput } from './build.ts';

const RELEASE: ReleaseReport = {
  tag: 'v1.5.0',
  previous: { name: 'v1.4.0', sha: BASE.sha },
  why: 'the highest version before v1.5.0 in its history',
  commits: 214,
  accepted: [
    {
      ...{ id: 'c2417', by: 'ada', at: '2026-11-18T10:00:00.000Z', pull: 412, holds: true },
      ...{ cell: null, scenario: 'author', until: { date: '2027-01-31' } },
      reason: 'The genres are shown now.',
    },
    {
      ...{ id: 'k3f9a01b2', by: 'Bob <bob@example.org>', at: '2026-10-01T10:00:00.000Z' },
      ...{ pull: null, holds: false, cell: 'gunicorn-gevent/3.13/w1', scenario: null },
      ...{ until: { version: '1.4' }, reason: 'Mended @later, see #77.' },
    },
  ],
  changes: [
    { pulls: [{ number: 431, title: 'Cache the search' }], effects: null },
    {
      pulls: [
        { number: 420, title: 'Upgrade to Python 3.13 <script>' },
        { number: 419, title: '' },
      ],
      effects: [],
    },
    {
      pulls: [{ number: 412, title: 'Show the genres of each author' }],
      effects: [
        { cell: 'uwsgi/3.13/w1', scenario: 'author', metric: 'throughput', estimate: -0.4 },
        { cell: 'uwsgi/3.13/w1', scenario: 'author', metric: 'cpu', estimate: 0.39 },
      ],
    },
  ],
  notes: ['history/books/2026-09.jsonl, line 3, was passed over: it is cut off.'],
};

const matrix = {
  cells: [{ launcher: 'uwsgi' }, { launcher: 'gunicorn-gevent' }],
  scenarios: [{ name: 'hello' }, { name: 'author' }],
} as const;

/** What a release gate says beside its verdict. */
export const RELEASE_CASES: Readonly<Record<string, () => ReportInput>> = {
  'release-worse': () => ({
    ...reportInput({
      ...matrix,
      outcome: 'regressed',
      effect: (_cell, { name }) => ({ throughput: name === 'author' ? -0.4 : 0 }),
    }),
    release: RELEASE,
  }),
  'release-fine': () => ({
    ...reportInput({ ...matrix, outcome: 'unchanged' }),
    release: {
      ...RELEASE,
      tag: null,
      why: 'the highest version in its history',
      accepted: [],
      changes: [],
      commits: 3,
      notes: [],
    },
  }),
};
