import type { CellRecord, Machine, Measurement, RunRecord } from '../../../src/domain/record.ts';

export { confirmationOf } from '../../../src/baseline/confirmation.ts';

export const MACHINE: Machine = {
  cpuModel: 'AMD EPYC 7763 64-Core Processor',
  cores: 2,
  memoryMiB: 7944.5,
  kernel: '6.8.0-1021-azure',
  os: 'Ubuntu 24.04',
  runnerImage: 'ubuntu24/20260105.1',
  pinning: { server: [0], engine: [1] },
};

export function sha(seed: number): string {
  return seed.toString(16).padStart(8, '0').repeat(5);
}

export function measurement(fields: Partial<Measurement> = {}): Measurement {
  return {
    scenario: 'hello',
    status: 'measured',
    reason: null,
    failure: null,
    mode: 'in-turn',
    blockMs: 10,
    stopped: 'precision',
    launches: [
      {
        launch: 0,
        pairs: 120,
        steady: true,
        warmupSeconds: 1.25,
        metrics: {
          throughput: { logRatio: -0.031, base: 1842.5, head: 1787.25, reference: 5123 },
          memory: { logRatio: null, base: null, head: 41.5, reference: null },
        },
      },
    ],
    clientBound: false,
    totals: {
      base: { completions: 4000, connects: 8, errors: {} },
      head: { completions: 3800, connects: 8, errors: { timeout: 1, 'status 500': 2 } },
    },
    histograms: { head: 'HISTFAAAACJ4nJNpmSzMwMDAxAABzFCaEURcm7yEwf4DRIQJAEWYA84=' },
    warnings: [],
    ...fields,
  };
}

export function cell(id: string, fields: Partial<CellRecord> = {}): CellRecord {
  return {
    id,
    launcher: 'gunicorn-gthread',
    workers: 1,
    threads: 4,
    interpreter: {
      implementation: 'cpython',
      version: '3.12.1',
      label: '3.12',
      gil: true,
      build: '3.12.1 (main, Jan 5 2026) [GCC 12.2.0]',
    },
    status: 'measured',
    reason: null,
    failure: null,
    argv: { base: ['python', '-m', 'gunicorn', '{tree}'], head: ['python', '-m', 'gunicorn'] },
    packages: { base: { flask: '3.1.0', gunicorn: '23.0.0' }, head: { flask: '3.1.0' } },
    ready: [{ logRatio: 0.01, base: 0.51, head: 0.52, reference: null }],
    measurements: [measurement()],
    warnings: [],
    ...fields,
  };
}

export function record(fields: Partial<RunRecord> = {}): RunRecord {
  return {
    version: 1,
    id: '20260105T101500Z-0000000-77-1',
    tool: { name: 'gaitkeeper', version: '0.1.0' },
    startedAt: '2026-01-05T10:15:00.000Z',
    durationSeconds: 61.25,
    repository: 'octo/books',
    run: { id: '77', attempt: 1, event: 'push' },
    base: { sha: sha(1), subject: 'Before', date: '2026-01-04T09:00:00+02:00', ref: 'main' },
    head: { sha: sha(2), subject: 'After', date: '2026-01-05T09:00:00Z', ref: 'HEAD' },
    service: { name: 'books', target: 'app:app', protocol: 'wsgi', framework: 'flask' },
    machine: MACHINE,
    configurationHash: 'c0ffee',
    shard: null,
    scenarios: [{ name: 'hello', description: 'GET /', connections: 8, hash: 'abc' }],
    cells: [cell('gunicorn-gthread/3.12/w1')],
    warnings: [],
    ...fields,
  };
}

/** Records that differ as those of different runs do. */
export function recordOf(number: number, fields: Partial<RunRecord> = {}): RunRecord {
  return record({
    id: `run-${number}`,
    startedAt: new Date(Date.UTC(2026, 0, 5) + number * 60_000).toISOString(),
    run: { id: String(1000 + number), attempt: 1, event: 'push' },
    head: { ...record().head, sha: sha(100 + number) },
    ...fields,
  });
}
