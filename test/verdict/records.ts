import type { MetricName } from '../../src/domain/metrics.ts';
import type {
  CellRecord,
  LaunchMetric,
  Machine,
  Measurement,
  RunRecord,
} from '../../src/domain/record.ts';

/** Log ratios over launches, by metric. */
export type Ratios = Partial<Record<MetricName, readonly number[]>>;

export const MACHINE: Machine = {
  cpuModel: 'Xeon 2.5 GHz',
  cores: 2,
  memoryMiB: 8192,
  kernel: '6.1.0',
  os: 'Debian 12',
  runnerImage: null,
  pinning: null,
};

/** A record of these cells; the scenarios are those that they measured, or `names`. */
export function recordOf(
  cells: readonly CellRecord[],
  over: Partial<RunRecord> = {},
  names: readonly string[] = [],
): RunRecord {
  const measured = cells.flatMap((cell) => cell.measurements.map(({ scenario }) => scenario));
  const commit = {
    sha: 'a'.repeat(40),
    subject: 'Change',
    date: '2026-11-21T00:00:00Z',
    ref: 'main',
  };
  return {
    version: 1,
    id: 'now',
    tool: { name: 'gaitkeeper', version: '0.1.0' },
    startedAt: '2026-11-21T00:00:00Z',
    durationSeconds: 60,
    repository: null,
    run: null,
    base: commit,
    head: { ...commit, sha: 'b'.repeat(40) },
    service: { name: 'books', target: 'app:app', protocol: 'wsgi', framework: 'flask' },
    machine: MACHINE,
    configurationHash: 'c',
    shard: null,
    scenarios: [...new Set([...measured, ...names])].map((name) => ({
      name,
      description: `GET /${name}`,
      connections: 8,
      hash: `hash of ${name}`,
    })),
    cells,
    warnings: [],
    ...over,
  };
}

export function cellOf(
  id: string,
  measurements: readonly Measurement[],
  over: Partial<CellRecord> = {},
): CellRecord {
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
      build: 'GCC',
    },
    status: 'measured',
    reason: null,
    failure: null,
    argv: {},
    packages: {},
    ready: [],
    measurements,
    warnings: [],
    ...over,
  };
}

export function measurementOf(
  scenario: string,
  ratios: Ratios,
  over: Partial<Measurement> = {},
): Measurement {
  return withLaunches(scenario, mapRatios(ratios), over);
}

/** A measurement from whole launches: log ratios and absolute figures. */
export function withLaunches(
  scenario: string,
  launches: Partial<Record<MetricName, readonly LaunchMetric[]>>,
  over: Partial<Measurement> = {},
): Measurement {
  const entries = Object.entries(launches) as [MetricName, readonly LaunchMetric[]][];
  const count = Math.max(0, ...entries.map(([, values]) => values.length));
  return {
    scenario,
    status: 'measured',
    reason: null,
    failure: null,
    mode: 'in-turn',
    blockMs: 10,
    stopped: 'precision',
    launches: Array.from({ length: count }, (_, launch) => ({
      launch,
      pairs: 40,
      steady: true,
      warmupSeconds: 1,
      metrics: Object.fromEntries(
        entries.flatMap(([metric, values]) => {
          const value = values[launch];
          return value === undefined ? [] : [[metric, value]];
        }),
      ),
    })),
    clientBound: false,
    totals: {
      base: { completions: 10_000, connects: 8, errors: {} },
      head: { completions: 10_000, connects: 8, errors: {} },
    },
    histograms: {},
    warnings: [],
    ...over,
  };
}

function mapRatios(ratios: Ratios): Partial<Record<MetricName, LaunchMetric[]>> {
  return Object.fromEntries(
    Object.entries(ratios).map(([metric, values]) => [metric, values.map(launchOf)]),
  );
}

/** A launch whose head is `exp(logRatio)` times a base of 100. */
export function launchOf(logRatio: number): LaunchMetric {
  return { logRatio, base: 100, head: 100 * Math.exp(logRatio), reference: null };
}
