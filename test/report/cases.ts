import { confirmationOf } from '../../src/baseline/confirmation.ts';
import type { ReportInput } from '../../src/domain/assessment.ts';
import type { TrendRow } from '../../src/domain/history.ts';
import type { MetricName } from '../../src/domain/metrics.ts';
import type { ProfileRecord } from '../../src/domain/profile.ts';
import type {
  Failure,
  GrowthProbe,
  InProcessRecord,
  InProcessSide,
  Measurement,
  RunRecord,
} from '../../src/domain/record.ts';
import { flaggedRows, repeatOf } from '../../src/verdict/flagged.ts';
import { judge } from '../../src/verdict/judge.ts';
import { ACCEPTED_CASES } from './accepted-cases.ts';
import {
  type CellSpec,
  type Effect,
  eightShards,
  type RunSpec,
  reportInput,
  risingWarmUp,
  type ScenarioSpec,
} from './build.ts';

const CELLS: readonly CellSpec[] = [
  { launcher: 'gunicorn-gthread', python: '3.12' },
  { launcher: 'gunicorn-gthread', python: '3.13' },
  { launcher: 'uwsgi', python: '3.12' },
  { launcher: 'uwsgi', python: '3.13' },
];

const SCENARIOS: readonly ScenarioSpec[] = [
  { name: 'hello', rate: 6120 },
  { name: 'json', rate: 2450 },
  { name: 'author', description: 'GET /authors/17', rate: 980 },
  { name: 'books', description: 'GET /books?limit=20', rate: 1410 },
  { name: 'io', description: 'GET /io?ms=100', rate: 78, mode: 'at-once' },
];

/** A trend that moved evenly since the last release. */
function drifted(cell: string, scenario: string, metric: MetricName, estimate: number): TrendRow {
  const index = Array.from({ length: 24 }, (_, at) => (estimate * at) / 23);
  const standing = metric === 'throughput' && estimate < 0 ? 'regressed' : 'improved';
  const interval = { lower: estimate - 0.018, upper: estimate + 0.018 };
  return { cell, scenario, metric, standing, estimate, ...interval, index };
}

const UNSUPPORTED: CellSpec = {
  launcher: 'gunicorn-gevent',
  python: 'pypy3.9',
  status: 'unsupported',
  reason: 'gevent 25.9 has no wheel for PyPy 3.9, and building it needs a compiler.',
};

const TRACEBACK = `[2026-11-20 10:05:11 +0000] [4117] [INFO] Starting gunicorn 23.0.0
[2026-11-20 10:05:11 +0000] [4119] [ERROR] Exception in worker process
Traceback (most recent call last):
  File "/venv/lib/python3.13/site-packages/gunicorn/arbiter.py", line 608, in spawn_worker
    worker.init_process()
  File "{tree}/books/app.py", line 7, in <module>
    from books.genres import merge_genres
ImportError: cannot import name 'merge_genres' from 'books.genres' ({tree}/books/genres.py)
[2026-11-20 10:05:11 +0000] [4117] [ERROR] Worker (pid:4119) exited with code 3
[2026-11-20 10:05:11 +0000] [4117] [ERROR] Reason: Worker failed to boot.`;

function bootFailure(side: Failure['side']): Failure {
  return {
    side,
    stage: 'boot',
    code: 'boot-failed',
    message: 'the server ended with status 3 before it answered.',
    detail: TRACEBACK,
  };
}

const BASELINE = {
  sha: 'def56789abc123400000000000000000000000bb',
  recordId: '20261119T090000Z-def5678-4100-1',
  recordedAt: '2026-11-19T09:12:44Z',
  relation: 'the base commit itself',
  sameMachine: true,
};

/** Reports of every kind, by the name of their golden file. */
export const CASES: Readonly<Record<string, () => ReportInput>> = {
  ...ACCEPTED_CASES,
  'n-plus-one': () =>
    reportInput({
      cells: [...CELLS, UNSUPPORTED],
      scenarios: SCENARIOS,
      outcome: 'regressed',
      effect: (cell, { name }) => {
        if (name === 'author')
          return { throughput: cell.launcher === 'uwsgi' ? -1.02 : -0.97, noise: 0.011 };
        if (name === 'json') return { throughput: 0.117 };
        if (name === 'io') return { noise: cell.python === '3.12' ? 0.034 : 0.004 };
        return {};
      },
      baseline: BASELINE,
      storedNoise: 0.05,
      record: { inProcess: COUNTS, profiles: PROFILES },
      links: {
        run: 'https://github.com/acme/books/actions/runs/4242',
        record: 'https://github.com/acme/books/actions/runs/4242#artifacts',
      },
    }),

  leak: () => {
    const input = reportInput({
      cells: CELLS.slice(0, 2),
      scenarios: SCENARIOS.slice(0, 3),
      outcome: 'unchanged',
    });
    const record = withMemory(input.record);
    return { ...input, record, assessment: judge(record, []) };
  },

  mix: () =>
    reportInput({
      cells: CELLS.slice(0, 2),
      scenarios: [
        { name: 'browse', description: 'mix of 3 requests' },
        { name: 'buy', description: 'mix of 2 requests' },
        { name: 'search', description: 'mix of 2 requests' },
      ],
      outcome: 'regressed',
      effect: (_cell, { name }) => (name === 'browse' ? { throughput: -0.21 } : {}),
      record: {
        inProcess: COUNTS.slice(0, 1).flatMap((one) => [
          { ...one, scenario: 'browse', request: 'GET /authors/${1..1000}' },
          { ...one, scenario: 'browse', request: 'GET /', head: one.base, ...UNCHANGED },
        ]),
      },
    }),

  'one-cell': () =>
    reportInput({
      cells: [
        { launcher: 'uvicorn', python: '3.13' },
        { launcher: 'gunicorn-gevent', python: '3.13' },
        { launcher: 'gunicorn-gthread', python: 'pypy3.11' },
      ].map((cell) => ({
        ...cell,
        packages: {
          base: { flask: '3.1.2', gevent: '25.4.1' },
          head: { flask: '3.1.2', gevent: '25.9.1' },
        },
      })),
      scenarios: SCENARIOS.slice(0, 4),
      outcome: 'regressed',
      effect: (cell, { name }) =>
        cell.launcher === 'gunicorn-gevent' && name === 'books'
          ? { throughput: -0.0877, cpu: 0.004, noise: 0.0075 }
          : name === 'books' && cell.python === 'pypy3.11'
            ? { warmUp: risingWarmUp(true, 8.4, 3460) }
            : {},
    }),

  'all-fine': () =>
    reportInput({
      cells: CELLS,
      scenarios: SCENARIOS,
      outcome: 'unchanged',
      baseline: BASELINE,
      storedNoise: 0.02,
    }),

  'fine-but-incomplete': () =>
    reportInput({
      cells: [
        ...CELLS.slice(0, 3),
        {
          launcher: 'uwsgi',
          python: '3.13',
          status: 'skipped',
          reason: 'The time was used up before this cell.',
        },
      ],
      scenarios: SCENARIOS,
      outcome: 'unchanged',
      shards: eightShards({ 3: { state: 'missing' } }),
      effect: (cell, { name }) =>
        cell.launcher === 'uwsgi' && name === 'io'
          ? {
              unsteady: 'Did not reach a steady state in 3 of 5 launches.',
              warmUp: risingWarmUp(false, 5, 95),
            }
          : {},
      record: {
        warnings: [
          'One CPU only: the server and the load engine share it, so the intervals are wider.',
        ],
      },
    }),

  'still-measuring': () =>
    reportInput({
      cells: CELLS.slice(0, 3),
      scenarios: SCENARIOS,
      outcome: 'unchanged',
      shards: eightShards({
        4: {
          ...{ state: 'died', why: 'failed in the step “Set up Python”' },
          url: 'https://github.com/acme/books/actions/runs/4242/job/77',
        },
        6: { state: 'running' },
        7: { state: 'queued' },
      }),
    }),
  'regressed-with-holes': () =>
    reportInput({
      cells: CELLS.slice(0, 3),
      scenarios: SCENARIOS,
      outcome: 'regressed',
      effect: (_cell, { name }) => (name === 'books' ? { throughput: -0.09 } : {}),
      shards: eightShards({
        2: { state: 'running' },
        8: { state: 'died', why: 'was cancelled, or ran out of its timeout-minutes' },
      }),
    }),
  'no-shard-arrived': () =>
    reportInput({
      ...{ cells: [], scenarios: [], outcome: 'nothing-compared' },
      record: { base: null },
      shards: eightShards(
        Object.fromEntries(
          Array.from({ length: 8 }, (_, at) => [
            at + 1,
            { state: 'died', why: 'failed in the step “Set up Python”' },
          ]),
        ),
      ),
    }),
  'cells-of-no-shard': () =>
    reportInput({
      cells: CELLS.slice(0, 2),
      scenarios: SCENARIOS,
      outcome: 'unchanged',
      record: { matrix: ['gunicorn-gthread/3.13/w1', 'uwsgi/3.13/w1', '<b>@org/team</b>'] },
    }),
  interrupted: () =>
    reportInput({
      cells: CELLS.slice(0, 2),
      scenarios: SCENARIOS,
      outcome: 'unchanged',
      effect: (_cell, { name }) => (name === 'books' ? { stopped: 'interrupted' } : {}),
      baselineNote: 'The run was interrupted: there was no time to read the stored baseline.',
      record: { warnings: ['It was interrupted: this is what was measured by then.'] },
    }),
  'time-limit': () =>
    reportInput({
      cells: CELLS.slice(0, 2),
      scenarios: SCENARIOS,
      outcome: 'unchanged',
      effect: (_cell, { name }) => (name === 'books' ? { stopped: 'time-limit' } : {}),
      record: {
        warnings: ['The time limit of 15 min was over: this is what was measured by then.'],
      },
    }),
  'head-does-not-boot': () =>
    reportInput({
      cells: CELLS.map((cell) => ({
        ...cell,
        status: 'failed' as const,
        failure: bootFailure('head'),
      })),
      scenarios: SCENARIOS,
      outcome: 'failed',
    }),

  'fails-under-load': () =>
    reportInput({
      cells: CELLS,
      scenarios: SCENARIOS,
      outcome: 'failed',
      effect: (cell, { name }) => {
        if (name === 'books' && cell.launcher === 'uwsgi') {
          return {
            failure: {
              side: 'head',
              stage: 'verify',
              code: 'wrong-answer',
              message: 'expected status 200, got 500.',
              detail:
                'HTTP/1.1 500 Internal Server Error\n\n{"error": "no such column: books.isbn"}',
            },
          };
        }
        if (name === 'json' && cell.python === '3.13') {
          return { newErrors: '31 of 9,120 answers were wrong (status 503), none of the base.' };
        }
        return name === 'author' ? { throughput: -0.12 } : {};
      },
    }),

  'measured-again': () => {
    const run = (outcome: 'regressed', effect: (cell: CellSpec, of: ScenarioSpec) => Effect) =>
      reportInput({ cells: CELLS.slice(0, 2), scenarios: SCENARIOS.slice(0, 4), outcome, effect });
    const first = run('regressed', ({ python }, { name }) => {
      if (name === 'json') return { throughput: python === '3.12' ? -0.08 : 0, noise: 0.004 };
      if (name === 'author')
        return { throughput: python === '3.13' ? -0.045 : 0.044, noise: 0.004 };
      if (name === 'books') return python === '3.13' ? { failure: CRASHED } : { noise: 0.004 };
      return { noise: 0.004 };
    });
    const second = run('regressed', ({ python }, { name }) =>
      name === 'json' && python === '3.12'
        ? { throughput: -0.068, noise: 0.006 }
        : { noise: 0.006 },
    );
    const record = withConfirmations(first.record, second.record);
    return { ...first, record, assessment: judge(record, []) };
  },

  'base-does-not-boot': () =>
    reportInput({
      cells: CELLS.map((cell) => ({ ...cell, failure: bootFailure('base') })),
      scenarios: SCENARIOS,
      outcome: 'regressed',
      leg: 'stored',
      baseline: {
        ...BASELINE,
        relation: 'an ancestor of the base, 3 commits before it',
        sameMachine: false,
        outliers: [
          'The record of 9a8b7c6 was passed over as an outlier: throughput of author on uwsgi/3.12/w1 lies 31% below what the records before it showed beside the reference service, and 3 more like it, and no later record confirms it.',
        ],
      },
      effect: (_cell, { name }) =>
        name === 'author' ? { throughput: -0.97, noise: 0.05 } : { noise: 0.024 },
    }),

  'worse-since-release': () => ({
    ...reportInput({
      cells: CELLS,
      scenarios: SCENARIOS,
      outcome: 'unchanged',
      baseline: BASELINE,
    }),
    trend: {
      ...{ release: 'v1.4.0', commits: 23, known: 40 },
      rows: [
        drifted('gunicorn-gthread/3.13/w1', 'author', 'throughput', -0.081),
        drifted('uwsgi/3.12/w1', '| `x` @octo-org/all <img src=x>', 'cpu', -0.042),
      ],
    },
  }),

  'nothing-compared': () =>
    reportInput({
      cells: CELLS.map((cell) => ({
        ...cell,
        status: 'failed' as const,
        reason: 'Base does not boot.',
        failure: bootFailure('base'),
      })),
      scenarios: SCENARIOS,
      outcome: 'nothing-compared',
      baselineNote: 'The branch gaitkeeper-data has no record of def5678 or an ancestor of it.',
    }),

  improvements: () =>
    reportInput({
      cells: CELLS,
      scenarios: SCENARIOS,
      outcome: 'improved',
      effect: (_cell, { name }) => (name === 'json' ? { throughput: 0.117 } : {}),
    }),

  inconclusive: () =>
    reportInput({
      cells: CELLS,
      scenarios: SCENARIOS,
      outcome: 'inconclusive',
      effect: (cell) => ({ noise: cell.python === '3.12' ? 0.071 : 0.009 }),
      record: { warnings: ['The machine was busy: 31% of the CPU time went to other processes.'] },
    }),

  'client-bound': () =>
    reportInput({
      cells: CELLS,
      scenarios: SCENARIOS.slice(0, 3),
      outcome: 'regressed',
      effect: (_cell, { name }) =>
        name === 'hello' ? { clientBound: true, throughput: -0.004, cpu: 0.092 } : {},
    }),

  hostile: () =>
    reportInput(
      hostile(
        '|<img src=x onerror=alert(1)>`@org/team` #1 **b** [x](http://evil.example) <!-- gaitkeeper v1 -->',
      ),
    ),

  huge: () => reportInput(huge),
};

/** A run in which every text that a record carries is this one. */
export function hostile(text: string): RunSpec {
  const failure: Failure = {
    side: 'head',
    stage: 'boot',
    code: text,
    message: text,
    detail: `${text}\n\`\`\`\`\n${text}`,
  };
  return {
    cells: [
      {
        launcher: text,
        python: text,
        argv: { base: [text], head: [text, text] },
        packages: { base: { [text]: '1' }, head: { [text]: text } },
        warnings: [text],
      },
      { launcher: `${text}2`, status: 'failed', failure },
      { launcher: `${text}3`, status: 'unsupported', reason: text },
    ],
    scenarios: [
      { name: text, description: text },
      { name: `${text}2`, description: 'GET /' },
    ],
    outcome: 'regressed',
    links: {
      run: 'https://github.com/acme/books/actions/runs/4242',
      artifacts: 'https://github.com/acme/books/actions/runs/4242#artifacts',
    },
    effect: (_cell, { name }) => (name.endsWith('2') ? { unmeasured: text } : { throughput: -0.4 }),
    baseline: { sha: text, recordId: text, recordedAt: text, relation: text, sameMachine: false },
    storedNoise: 0.05,
    shards: eightShards({
      3: { state: 'died', why: text, url: 'https://github.com/acme/books/actions/runs/4242' },
    }),
    record: {
      warnings: [text],
      inProcess: [
        {
          ...{ interpreter: text, scenario: text, request: text, reason: text },
          base: { microseconds: 1, calls: 1, functions: 1, statements: 1 },
          head: { microseconds: 1, calls: null, functions: 1, statements: 1 },
          functions: [{ name: text, place: text, own: true, base: 0, head: 1 }],
          statements: [{ text, base: 0, head: 1 }],
        },
      ],
      profiles: [
        {
          ...{ cell: text, scenario: text, reason: null, graph: text },
          samples: { base: 1, head: 1 },
          functions: [{ name: text, place: text, own: true, base: 0, head: 1 }],
        },
      ],
      id: text,
      head: { sha: text, subject: text, date: text, ref: text },
      base: { sha: text, subject: text, date: text, ref: text },
      service: { name: text, target: text, protocol: 'wsgi', framework: text },
      startedAt: text,
    },
  };
}

const UNCHANGED = { functions: [], statements: [] };

/** The N+1 as it is counted: a query for each book. */
const COUNTS: readonly InProcessRecord[] = [
  {
    ...{ interpreter: '3.13', scenario: 'author', reason: null },
    base: counted({ microseconds: 810, calls: 761, functions: 312, statements: 3 }),
    head: counted({ microseconds: 2140, calls: 2632, functions: 318, statements: 12 }),
    functions: [
      { name: 'Book.genre_names', place: 'bookstore/models.py:41', own: true, base: 0, head: 10 },
      {
        name: 'Session.execute',
        place: 'sqlalchemy/orm/session.py:2303',
        own: false,
        base: 3,
        head: 12,
      },
    ],
    statements: [
      { text: 'SELECT genres.id, genres.name FROM genres WHERE book_id = ?', base: 0, head: 10 },
      { text: 'SELECT DISTINCT genres.name FROM genres WHERE author_id = ?', base: 1, head: 0 },
    ],
  },
  {
    ...{ interpreter: '3.13', scenario: 'books', reason: null },
    base: counted({ microseconds: 610, calls: 540, functions: 288, statements: 1 }),
    head: counted({ calls: null, varies: { calls: 4 }, functions: 290, statements: 1 }),
    functions: [{ name: 'page_of', place: 'bookstore/books.py:20', own: true, base: 0, head: 1 }],
    statements: [],
  },
  {
    ...{ interpreter: '3.13', scenario: 'hello', reason: null },
    base: counted({ microseconds: 92, calls: 88, functions: 61, statements: 0 }),
    head: counted({ microseconds: 92.4, calls: 88, functions: 61, statements: 0 }),
    ...{ functions: [], statements: [] },
  },
  {
    ...{
      interpreter: 'pypy3.11',
      scenario: 'author',
      reason: 'Calls are counted on CPython only.',
    },
    base: counted({ statements: 3 }),
    head: counted({ statements: 12 }),
    functions: [],
    statements: [
      { text: 'SELECT genres.id, genres.name FROM genres WHERE book_id = ?', base: 0, head: 10 },
    ],
  },
  {
    ...{ interpreter: 'pypy3.11', scenario: 'io' },
    reason: 'Without a server it answers wrongly: expected status 200, not 503',
    ...{ base: null, head: null, functions: [], statements: [] },
  },
];

/** The same as it is sampled, and what could not be. */
const PROFILES: readonly ProfileRecord[] = [
  {
    ...{ cell: 'uwsgi/3.12/w1', scenario: 'author', reason: null },
    samples: { base: 1380, head: 1424 },
    functions: [
      {
        name: 'Book.genre_names',
        place: 'bookstore/models.py:41',
        own: true,
        base: 0,
        head: 0.613,
      },
      {
        name: 'Result._allrows',
        place: 'sqlalchemy/engine/result.py:540',
        own: false,
        base: 0.031,
        head: 0.158,
      },
    ],
    graph: 'profiles/author-uwsgi-3.12-w1.html',
  },
  {
    ...{ cell: 'uwsgi/3.12/w1', scenario: 'books', graph: null, functions: [] },
    ...{ reason: 'py-spy reads CPython only.', samples: { base: 0, head: 0 } },
  },
];

/** `json` leaks 1 KiB a request under the first cell, `author` fills a cache, and all need a tenth more memory. */
const CRASHED: Failure = {
  side: 'head',
  stage: 'load',
  code: 'crashed',
  message: 'The server of head ended with status 139 under load.',
  detail: 'Segmentation fault (core dumped)',
};

/** What the first record flags, measured again as the second has it, in twice as many launches. */
function withConfirmations(first: RunRecord, second: RunRecord): RunRecord {
  const repeat = repeatOf(flaggedRows(judge(first, []), first), first);
  const cells = first.cells.map((cell, index) => {
    const again = second.cells[index];
    const names = repeat.get(cell.id);
    if (again === undefined || names === undefined) return cell;
    const measurements = again.measurements
      .filter(({ scenario }) => names.includes(scenario))
      .map((of) => ({ ...of, launches: [...of.launches, ...of.launches] }));
    return { ...cell, confirmation: confirmationOf({ ...again, measurements }) };
  });
  return { ...first, cells };
}

function withMemory(record: RunRecord): RunRecord {
  const growth = { json: probeOf('grows', 1024), author: probeOf('settles', 2048) };
  const grown = (measurement: Measurement): Measurement => {
    const probe = growth[measurement.scenario as keyof typeof growth];
    const launches = measurement.launches.map((launch, index) => {
      const base = 12 + (index % 3);
      const head = base + (probe?.difference.estimate ?? 1) + (index % 2);
      const figures = { logRatio: null, base, head, reference: null };
      return { ...launch, metrics: { ...launch.metrics, growth: figures } };
    });
    return { ...measurement, launches, ...(probe === undefined ? {} : { growth: probe }) };
  };
  const memory = [0.1, 0.102, 0.099, 0.101].map((logRatio) => ({
    ...{ logRatio, base: 41.2, head: 41.2 * Math.exp(logRatio), reference: null },
  }));
  const [first, ...others] = record.cells.map((cell) => ({ ...cell, memory }));
  if (first === undefined) return record;
  return {
    ...record,
    cells: [{ ...first, measurements: first.measurements.map(grown) }, ...others],
  };
}

function probeOf(trend: GrowthProbe['trend'], bytes: number): GrowthProbe {
  const requests = Array.from({ length: 20 }, (_, batch) => 400 * (batch + 1));
  const held = (of: number) => (trend === 'grows' ? of : Math.min(of, 2400)) * bytes;
  return {
    ...{ trend, base: 4, head: bytes, requests: 8000, launches: 2 },
    difference: { estimate: bytes - 4, lower: bytes - 30, upper: bytes + 22 },
    points: {
      base: requests.map((of) => [of, 40.1]),
      head: requests.map((of) => [of, Number((40.4 + held(of) / 2 ** 20).toFixed(2))]),
    },
  };
}

function counted(side: Partial<InProcessSide>): InProcessSide {
  const nothing = { microseconds: null, calls: null, functions: 0, statements: null };
  return { ...nothing, drivers: ['sqlite3'], ...side };
}

/** 100 cells x 20 scenarios, of which every scenario regressed somewhere. */
export const huge: RunSpec = {
  cells: Array.from({ length: 100 }, (_, index) => ({
    launcher: `gunicorn-gthread-variant-${Math.floor(index / 4)}`,
    python: ['3.11', '3.12', '3.13', 'pypy3.11'][index % 4] ?? '3.13',
  })),
  scenarios: Array.from({ length: 20 }, (_, index) => ({ name: `scenario-${index}` })),
  outcome: 'regressed',
  effect: ({ launcher, python }, { name }) => {
    const [cell, scenario] = [Number(launcher.split('-').at(-1)), Number(name.split('-')[1])];
    if (cell === scenario) return { throughput: -0.04 - scenario / 100 };
    return { noise: (cell + scenario) % 17 === 0 && python === '3.11' ? 0.05 : 0.006 };
  },
};
