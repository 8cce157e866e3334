import type { Login } from '../domain/login.ts';
import type { MetricName } from '../domain/metrics.ts';
import type { HttpScenario, Scenario } from '../domain/scenario.ts';
import type { Protocol } from '../domain/service.ts';
import type { ChosenSink } from '../domain/sinks.ts';
import { AXES, axisValues, itemValue } from './axes.ts';
import { DEFAULTS, GATING_BY_DEFAULT } from './defaults.ts';
import { configurationHash } from './hash.ts';
import type { LauncherOptions, Matrix, MatrixItem } from './matrix.ts';
import { comparesBoots, headersOf, loginOf, readyOf, scenariosOf } from './scenarios.ts';
import type { Settings } from './schema.ts';
import { ratio, seconds } from './units.ts';

/** The effective configuration: every default filled in, every unit resolved. Null: to be detected. */
export interface Config {
  readonly app: string | null;
  /** Relative to the repository's root. */
  readonly directory: string;
  readonly name: string | null;
  readonly protocol: Protocol | null;
  readonly matrix: Matrix;
  readonly launchers: Readonly<Record<string, LauncherOptions>>;
  /** Null: proposed from what the application serves. */
  readonly scenarios: readonly Scenario[] | null;
  readonly requirements: readonly string[];
  readonly prepare: readonly string[];
  readonly prepareTimeoutSeconds: number;
  /** Into each work tree, by paths relative to the repository's root. */
  readonly copy: readonly { readonly from: string; readonly to: string }[];
  /** With placeholders, which each revision has values of its own for. */
  readonly env: Readonly<Record<string, string>>;
  /** A database of the server on which others are made; null for what `env` says. */
  readonly postgres: string | null;
  /** Of all requests, by names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** What a server is asked until it is ready; null for the first scenario. */
  readonly ready: Pick<HttpScenario, 'request' | 'expect'> | null;
  /** How a session is had; null where none is needed. */
  readonly login: Login | null;
  readonly bootTimeoutSeconds: number;
  readonly budgetSeconds: number;
  /** For everything; null for as long as it takes. */
  readonly timeLimitSeconds: number | null;
  /** Whether what was flagged is measured again: in the job that flagged it, or on a fresh runner. */
  readonly confirm: 'off' | 'here' | 'fresh';
  readonly confirmSeconds: number;
  /** Ratios: 0.02 is 2%. */
  readonly threshold: number;
  readonly memoryThreshold: number;
  readonly precision: number;
  readonly alpha: number;
  readonly launches: { readonly min: number; readonly max: number };
  readonly gate: readonly MetricName[];
  readonly base: string | null;
  /** `branch:NAME`, `folder:PATH` or `off`. */
  readonly baseline: string;
  /** Whether calls and SQL statements a request are counted. */
  readonly counts: boolean;
  /** Whether what regressed is looked into by a sampling profiler. */
  readonly profile: boolean;
  readonly comment: 'always' | 'changes' | 'off';
  /** Where the report goes on GitHub. */
  readonly sinks: readonly ChosenSink[];
  /** Texts that no report, record or log may show. */
  readonly secrets: readonly string[];
  /** Content hash of everything above that changes what is measured: see hash.ts. */
  readonly hash: string;
}

/**
 * Fills in the defaults.
 * @param written as the user wrote it, checked by shape and across keys
 * @param settings the same with the variables filled in
 * @param secrets in those
 */
export function resolveConfig(
  written: Settings,
  settings: Settings,
  secrets: readonly string[],
): Config {
  const threshold = ratio(settings.threshold ?? DEFAULTS.threshold);
  const min = settings.launches?.min ?? DEFAULTS.launches.min;
  const budgetSeconds = seconds(settings.budget ?? DEFAULTS.budget);
  const limit = settings['time-limit'];
  return {
    app: settings.app ?? null,
    directory: settings.directory ?? DEFAULTS.directory,
    name: settings.name ?? null,
    protocol: settings.protocol ?? null,
    matrix: matrixOf(settings),
    launchers: settings.launchers ?? {},
    scenarios: scenariosOf(settings),
    requirements: listOf(settings.requirements),
    prepare: listOf(settings.prepare),
    prepareTimeoutSeconds: seconds(settings['prepare-timeout'] ?? DEFAULTS['prepare-timeout']),
    copy: copiesOf(settings.copy),
    env: textsOf(settings.env),
    postgres: settings.postgres ?? null,
    headers: headersOf(settings),
    ready: readyOf(settings),
    login: loginOf(settings),
    bootTimeoutSeconds: seconds(settings['boot-timeout'] ?? DEFAULTS['boot-timeout']),
    budgetSeconds,
    timeLimitSeconds: limit === undefined ? null : seconds(limit),
    confirm: settings.confirm ?? DEFAULTS.confirm,
    confirmSeconds: seconds(settings['confirm-budget'] ?? budgetSeconds / 2),
    threshold,
    memoryThreshold: ratio(settings['memory-threshold'] ?? DEFAULTS['memory-threshold']),
    precision: settings.precision === undefined ? threshold / 2 : ratio(settings.precision),
    alpha: ratio(settings.alpha ?? DEFAULTS.alpha),
    launches: { min, max: settings.launches?.max ?? Math.max(min, DEFAULTS.launches.max) },
    gate: gateOf(settings),
    base: settings.base ?? null,
    baseline: settings.baseline ?? DEFAULTS.baseline,
    counts: settings.counts ?? DEFAULTS.counts,
    profile: settings.profile ?? DEFAULTS.profile,
    comment: settings.comment ?? DEFAULTS.comment,
    sinks: settings.sinks ?? DEFAULTS.sinks,
    secrets: [...new Set(secrets)],
    hash: configurationHash(written),
  };
}

function matrixOf(settings: Settings): Matrix {
  const axes: Record<string, unknown> = {};
  for (const axis of AXES) {
    const values = axisValues(settings, axis);
    if (values !== undefined) axes[axis] = axis === 'python' ? values.map(String) : values;
  }
  const { include = [], exclude = [] } = settings.matrix ?? {};
  return { axes, include: include.map(matrixItem), exclude: exclude.map(matrixItem) };
}

function matrixItem(item: Readonly<Record<string, unknown>>): MatrixItem {
  const resolved: Record<string, unknown> = {};
  for (const axis of AXES) {
    const value = itemValue(item, axis);
    if (value !== undefined) resolved[axis] = axis === 'python' ? String(value) : value;
  }
  if (item.arguments !== undefined) resolved.arguments = item.arguments;
  return resolved;
}

function gateOf(settings: Settings): readonly MetricName[] {
  const { gate = GATING_BY_DEFAULT } = settings;
  if (gate === 'off') return [];
  return comparesBoots(settings) ? [...new Set([...gate, 'ready' as const])] : gate;
}

function textsOf(texts: Settings['env']): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(texts ?? {}).map(([name, value]) => [name, String(value)]),
  );
}

function copiesOf(copy: Settings['copy']): Config['copy'] {
  if (typeof copy === 'object' && !Array.isArray(copy)) {
    return Object.entries(copy).map(([from, to]) => ({ from, to }));
  }
  return listOf(copy).map((path) => ({ from: path, to: path }));
}

function listOf(value: string | readonly string[] | undefined): readonly string[] {
  return value === undefined ? [] : [value].flat();
}
