import { METRICS, type MetricName } from '../domain/metrics.ts';

/**
 * What holds where the configuration says nothing, as a user would write it. Shown in the JSON
 * Schema and in docs/configuration.md, and resolved like any other value.
 */
export const DEFAULTS = {
  directory: '.',
  workers: 1,
  threads: 4,
  'prepare-timeout': '10m',
  'boot-timeout': '60s',
  budget: '5m',
  confirm: 'off',
  threshold: '2%',
  'memory-threshold': '5%',
  alpha: '1%',
  launches: { min: 4, max: 30 },
  baseline: 'branch:gaitkeeper-data',
  counts: true,
  profile: true,
  comment: 'always',
  sinks: ['comment', 'job-summary'],
} as const;

/** A t interval over fewer launches says next to nothing, so nobody may ask for fewer. */
export const FEWEST_LAUNCHES = 4;

export const METRIC_NAMES = Object.keys(METRICS) as readonly MetricName[];

export const GATING_BY_DEFAULT: readonly MetricName[] = METRIC_NAMES.filter(
  (name) => METRICS[name].gates,
);
