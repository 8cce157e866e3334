import type {
  Assessment,
  BaselineUse,
  JudgedComparison,
  Leg,
  ReportInput,
  ScenarioAssessment,
  Verdict,
} from '../../src/domain/assessment.ts';
import { METRICS, type MetricName } from '../../src/domain/metrics.ts';
import type {
  CellRecord,
  Failure,
  LaunchEstimate,
  Measurement,
  RunRecord,
  SeriesPoint,
  WarmUpSeries,
} from '../../src/domain/record.ts';
import type { ShardState } from '../../src/domain/shard.ts';
import { decide } from '../../src/verdict/decide.ts';
import { withHoles } from '../../src/verdict/holes.ts';
import { pooledCandidates, pooledRows } from '../../src/verdict/pooled.ts';

/** The effect of head on one scenario under one cell, and how well it was seen. */
export interface Effect {
  /** ln(head / base) of the throughput. */
  readonly throughput?: number;
  /** ln(head / base) of the CPU time per request; the negative of the throughput's unless given. */
  readonly cpu?: number;
  /** Half width of the 95% intervals, |ln ratio|. */
  readonly noise?: number;
  readonly clientBound?: boolean;
  /** Not measured, with this reason. */
  readonly unmeasured?: string;
  readonly failure?: Failure;
  /** Judged as failed for this reason, though nothing ended: new errors under load. */
  readonly newErrors?: string;
  /** Did not reach a steady state: not decided, and without a number. */
  readonly unsteady?: string;
  readonly warmUp?: WarmUpSeries;
  /** Why there are no more launches of it. */
  readonly stopped?: Measurement['stopped'];
}

export interface CellSpec {
  readonly launcher: string;
  readonly python?: string;
  readonly workers?: number;
  readonly status?: CellRecord['status'];
  readonly reason?: string;
  readonly failure?: Failure;
  readonly packages?: CellRecord['packages'];
  readonly argv?: CellRecord['argv'];
  readonly warnings?: readonly string[];
}

export interface ScenarioSpec {
  readonly name: string;
  readonly description?: string;
  /** Requests a second at base. */
  readonly rate?: number;
  readonly mode?: Measurement['mode'];
}

export interface RunSpec {
  readonly cells: readonly CellSpec[];
  readonly scenarios: readonly ScenarioSpec[];
  readonly effect?: (cell: CellSpec, scenario: ScenarioSpec) => Effect;
  readonly outcome: Assessment['outcome'];
  readonly leg?: Leg;
  readonly baseline?: BaselineUse;
  readonly baselineNote?: string;
  readonly shards?: readonly ShardState[];
  readonly links?: ReportInput['links'];
  readonly record?: Partial<RunRecord>;
  /** Stored comparisons beside the paired ones, with the change of `effect` seen this much less well. */
  readonly storedNoise?: number;
}

/** Eight shards, all of them measured but those that are said to be something else, by index. */
export function eightShards(
  others: Readonly<Record<number, Partial<ShardState>>>,
): readonly ShardState[] {
  return Array.from({ length: 8 }, (_, at) => ({
    shard: { index: at + 1, total: 8 },
    ...{ state: 'measured', why: null, url: null },
    ...others[at + 1],
  }));
}

const THRESHOLD = 0.03;
const GATING: readonly MetricName[] = ['throughput', 'cpu', 'p50'];

/** A report's input from a few lines: a record, and an assessment that follows from its effects. */
export function reportInput(spec: RunSpec): ReportInput {
  const record = runRecord(spec);
  const comparisons = places(spec).flatMap(({ cell, scenario, effect }) =>
    isMeasured(cell, effect) ? comparisonsOf(spec, cell, scenario, effect) : [],
  );
  return {
    record,
    assessment: withHoles(assessmentOf(spec, comparisons), record, spec.shards ?? []),
    baseline: spec.baseline ?? null,
    baselineNote: spec.baselineNote ?? (spec.baseline ? null : 'Nothing is stored yet.'),
    shards: spec.shards ?? [],
    links: spec.links ?? { run: 'https://github.com/acme/books/actions/runs/4242' },
  };
}

export const HEAD = {
  sha: 'abc1234def5678900000000000000000000000aa',
  subject: 'Show the genres of each author',
  date: '2026-11-20T10:00:00Z',
  ref: 'genres',
};

export const BASE = {
  sha: 'def56789abc123400000000000000000000000bb',
  subject: 'Upgrade the linter',
  date: '2026-11-19T09:00:00Z',
  ref: 'merge-base with origin/main',
};

export function cellId({ launcher, python = '3.13', workers = 1 }: CellSpec): string {
  return `${launcher}/${python}/w${workers}`;
}

export function runRecord(spec: RunSpec): RunRecord {
  return {
    version: 1,
    id: '20261120T100500Z-abc1234-4242-1',
    tool: { name: 'gaitkeeper', version: '0.1.0' },
    startedAt: '2026-11-20T10:05:00Z',
    durationSeconds: 284,
    repository: 'acme/books',
    run: { id: '4242', attempt: 1, event: 'pull_request' },
    base: BASE,
    head: HEAD,
    service: { name: 'books', target: 'books.app:app', protocol: 'wsgi', framework: 'flask' },
    machine: {
      cpuModel: 'Intel(R) Xeon(R) Platinum 8370C CPU @ 2.80GHz',
      cores: 2,
      memoryMiB: 7950,
      kernel: 'Linux 6.8.0-1017-azure',
      os: 'Ubuntu 24.04.1 LTS',
      runnerImage: 'ubuntu24/20261101.1',
      pinning: { server: [0], engine: [1] },
    },
    configurationHash: 'c0ffee00',
    shard: null,
    scenarios: spec.scenarios.map(({ name, description = `GET /${name}` }) => ({
      name,
      description,
      connections: 8,
      hash: `hash-of-${name}`,
    })),
    cells: spec.cells.map((cell) => cellRecord(spec, cell)),
    warnings: [],
    ...spec.record,
  };
}

function cellRecord(spec: RunSpec, cell: CellSpec): CellRecord {
  const { launcher, python = '3.13', workers = 1 } = cell;
  const argv = [launcher.split('-')[0] ?? launcher, '--bind', '127.0.0.1:{port}', 'books.app:app'];
  const packages = { flask: '3.1.2', sqlalchemy: '2.0.44', werkzeug: '3.1.3' };
  return {
    id: cellId(cell),
    launcher,
    workers,
    threads: 1,
    interpreter: {
      implementation: python.startsWith('pypy') ? 'pypy' : 'cpython',
      version: python.startsWith('pypy') ? '3.11.13' : `${python}.9`,
      label: python,
      gil: true,
      build: `main, Oct 7 2026, GCC 13.2.0`,
    },
    status: cell.status ?? 'measured',
    reason: cell.reason ?? null,
    failure: cell.failure ?? null,
    argv: cell.argv ?? { base: argv, head: argv },
    packages: cell.packages ?? { base: packages, head: packages },
    ready: [],
    measurements: places(spec)
      .filter((place) => place.cell === cell)
      .map(({ scenario, effect }) => measurementOf(cell, scenario, effect)),
    warnings: cell.warnings ?? [],
  };
}

function measurementOf(cell: CellSpec, scenario: ScenarioSpec, effect: Effect): Measurement {
  const measured = isMeasured(cell, effect);
  const unmeasured = effect.unsteady ? 'unsteady' : 'skipped';
  const status = effect.failure ? 'failed' : measured ? 'measured' : unmeasured;
  return {
    scenario: scenario.name,
    status,
    reason: effect.unmeasured ?? null,
    failure: effect.failure ?? null,
    mode: scenario.mode ?? 'in-turn',
    blockMs: scenario.mode === 'at-once' ? 300 : 10,
    stopped:
      effect.stopped ??
      (status === 'failed' ? 'failure' : (effect.noise ?? 0) > 0.02 ? 'budget' : 'precision'),
    launches: measured ? launchesOf(cell, scenario, effect) : [],
    clientBound: effect.clientBound ?? false,
    totals: {},
    histograms: {},
    ...(effect.warmUp === undefined ? {} : { warmUp: effect.warmUp }),
    warnings: [],
  };
}

/** A warm-up of a server that gets faster up to `fastest`, at head more slowly than at base. */
export function risingWarmUp(steady: boolean, seconds: number, fastest: number): WarmUpSeries {
  const rising = (delay: number) =>
    Array.from({ length: 60 }, (_, index): SeriesPoint => {
      const passed = (index + 0.5) / 60;
      const level = 0.2 + 0.8 / (1 + Math.exp(-9 * (passed - delay)));
      const noise = 1 + ((index * 7) % 5) / 100 - 0.02;
      return [
        Number((passed * seconds).toFixed(3)),
        Number((fastest * level * noise).toPrecision(4)),
      ];
    });
  return { launch: 2, steady, points: { base: rising(0.3), head: rising(0.7) } };
}

/** Launches that scatter evenly around the effect, so that their mean is the effect. */
function launchesOf(cell: CellSpec, scenario: ScenarioSpec, effect: Effect): LaunchEstimate[] {
  const offsets = [-1, 1, -0.5, 0.5, -0.25, 0.25];
  return offsets.map((offset, launch) => ({
    launch,
    pairs: 60,
    steady: true,
    warmupSeconds: 1,
    metrics: Object.fromEntries(
      figuresOf(cell, scenario, effect).map(({ metric, estimate, base, head }) => [
        metric,
        { logRatio: estimate + offset * noiseOf(effect) * 0.8, base, head, reference: null },
      ]),
    ),
  }));
}

function comparisonsOf(
  spec: RunSpec,
  cell: CellSpec,
  scenario: ScenarioSpec,
  effect: Effect,
): JudgedComparison[] {
  const legs: [Leg, number][] = [[spec.leg ?? 'paired', noiseOf(effect)]];
  if (spec.storedNoise !== undefined) legs.push(['stored', spec.storedNoise]);
  return legs.flatMap(([leg, noise]) =>
    figuresOf(cell, scenario, effect).map(({ metric, estimate, base, head }) =>
      comparison(
        { cell: cellId(cell), scenario: scenario.name, metric, leg, estimate, base, head },
        metric === 'p99' ? noise * 4 : noise,
        effect.clientBound === true && metric === 'throughput',
      ),
    ),
  );
}

type Figures = Pick<JudgedComparison, 'metric' | 'estimate' | 'base' | 'head'>;

function figuresOf(cell: CellSpec, scenario: ScenarioSpec, effect: Effect): Figures[] {
  const rate = (scenario.rate ?? 1842) * (1 + (hash(cellId(cell)) % 40) / 100);
  const jitter = (hash(cellId(cell) + scenario.name) / 1000 - 0.5) * 0.006;
  const throughput = (effect.throughput ?? 0) + jitter;
  const cpu = (effect.cpu ?? -(effect.throughput ?? 0)) - jitter / 2;
  const of = (metric: MetricName, estimate: number, base: number): Figures => ({
    metric,
    estimate,
    base,
    head: base * Math.exp(estimate),
  });
  return [
    of('throughput', throughput, rate),
    of('cpu', cpu, 0.95e6 / rate),
    of('p50', -throughput * 1.02, 8000 / rate),
    of('p99', -throughput * 1.6 + jitter, 21000 / rate),
  ];
}

function comparison(
  place: Pick<
    JudgedComparison,
    'cell' | 'scenario' | 'metric' | 'leg' | 'estimate' | 'base' | 'head'
  >,
  noise: number,
  clientBound: boolean,
): JudgedComparison {
  const [lower, upper] = [place.estimate - noise, place.estimate + noise];
  return {
    ...place,
    lower,
    upper,
    standardError: noise / 2.57,
    degreesOfFreedom: 5,
    launches: 6,
    pValue: lower > 0 || upper < 0 ? 0.0001 : 0.4,
    adjustedP: lower > 0 || upper < 0 ? 0.002 : 1,
    verdict: clientBound ? 'inconclusive' : verdictOf(place.metric, place.estimate, lower, upper),
    gates: GATING.includes(place.metric) && !clientBound,
    detectable: noise * 2.2,
    note: clientBound ? 'client-bound' : null,
  };
}

function verdictOf(metric: MetricName, estimate: number, lower: number, upper: number): Verdict {
  const delta = Math.log1p(THRESHOLD);
  if (Math.abs(estimate) >= delta && (lower > 0 || upper < 0)) {
    const better = METRICS[metric].better === 'higher' ? estimate > 0 : estimate < 0;
    return better ? 'improved' : 'regressed';
  }
  return lower > -delta && upper < delta ? 'unchanged' : 'inconclusive';
}

const WORST_FIRST: readonly Verdict[] = ['regressed', 'inconclusive', 'improved', 'unchanged'];

function assessmentOf(spec: RunSpec, comparisons: readonly JudgedComparison[]): Assessment {
  const leg = spec.leg ?? 'paired';
  const gating = Map.groupBy(
    comparisons.filter((row) => row.gates && row.leg === leg),
    (row) => JSON.stringify([row.cell, row.scenario]),
  );
  const scenarios = places(spec).map(({ cell, scenario, effect }): ScenarioAssessment => {
    const at = { cell: cellId(cell), scenario: scenario.name };
    const decisive = decisiveOf(gating.get(JSON.stringify([at.cell, at.scenario])) ?? []);
    if (effect.newErrors) {
      return { ...at, verdict: 'failed', decisive: null, reason: effect.newErrors };
    }
    if (effect.unsteady) {
      return { ...at, verdict: 'inconclusive', decisive: null, reason: effect.unsteady };
    }
    if (decisive !== null) return { ...at, verdict: decisive.verdict, decisive, reason: null };
    const broken = [cell.failure, effect.failure].some((failure) => failure?.side === 'head');
    const reason = effect.unmeasured ?? cell.reason ?? 'nothing to compare with';
    return { ...at, verdict: broken ? 'failed' : 'unmeasured', decisive: null, reason };
  });
  const counted = (verdict: ScenarioAssessment['verdict']) =>
    scenarios.filter((row) => row.verdict === verdict).length;
  const widths = comparisons
    .filter(({ gates, leg }) => gates && leg === (spec.leg ?? 'paired'))
    .map((row) => (row.upper - row.lower) / 2);
  const noise = widths.sort((a, b) => a - b)[Math.floor(widths.length / 2)] ?? null;
  const passed =
    spec.outcome !== 'regressed' &&
    spec.outcome !== 'failed' &&
    spec.outcome !== 'nothing-compared';
  return {
    outcome: spec.outcome,
    comparisons,
    scenarios,
    counts: {
      regressed: counted('regressed'),
      improved: counted('improved'),
      unchanged: counted('unchanged'),
      inconclusive: counted('inconclusive'),
      failed: counted('failed'),
      unmeasured: counted('unmeasured'),
    },
    noise,
    detectable: noise === null ? null : noise * 2.2,
    pooled: pooledOf(comparisons),
    noiseFloor:
      noise === null
        ? null
        : { launches: 2, spread: { throughput: 0.011, cpu: 0.0093, p50: 0.013 } },
    options: { threshold: THRESHOLD, memoryThreshold: 0.05, alpha: 0.01, gating: GATING },
    gate: { passed, outcome: passed ? 'passed' : (spec.outcome as 'regressed'), reasons: [] },
  };
}

function pooledOf(comparisons: readonly JudgedComparison[]): ScenarioAssessment[] {
  const options = { threshold: THRESHOLD, memoryThreshold: 0.05, alpha: 0.01, gating: GATING };
  const candidates = comparisons.map((comparison) => ({ ...comparison, comparison }));
  return pooledRows({ scenarios: [] }, decide(pooledCandidates(candidates), options), options);
}

function decisiveOf(rows: readonly JudgedComparison[]): JudgedComparison | null {
  return (
    rows.toSorted(
      (a, b) =>
        WORST_FIRST.indexOf(a.verdict) - WORST_FIRST.indexOf(b.verdict) ||
        Math.abs(b.estimate) - Math.abs(a.estimate),
    )[0] ?? null
  );
}

function places(spec: RunSpec) {
  return spec.cells.flatMap((cell) =>
    cell.status === 'unsupported' || cell.status === 'skipped'
      ? []
      : spec.scenarios.map((scenario) => ({
          cell,
          scenario,
          effect: spec.effect?.(cell, scenario) ?? {},
        })),
  );
}

function isMeasured(cell: CellSpec, effect: Effect): boolean {
  return (
    (cell.status ?? 'measured') === 'measured' &&
    !effect.unmeasured &&
    !effect.failure &&
    !effect.unsteady
  );
}

function noiseOf(effect: Effect): number {
  return effect.noise ?? 0.006;
}

/** A number from 0 to 999 that is always the same for the same text. */
function hash(text: string): number {
  let sum = 7;
  for (const character of text) sum = (sum * 31 + (character.codePointAt(0) ?? 0)) % 100_003;
  return sum % 1000;
}
