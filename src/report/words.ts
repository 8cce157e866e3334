import type { JudgedComparison, ReportInput } from '../domain/assessment.ts';
import { isDifference, type MetricName } from '../domain/metrics.ts';
import type { Failure, RunRecord } from '../domain/record.ts';
import type { Work } from '../domain/work.ts';
import { magnitudeOf, number, share } from './units.ts';
import type { Entry } from './view.ts';

/** From this factor on `uses 12 times the CPU` says more than a percentage. */
const FACTOR_FROM = Math.log(10);

export const ICONS: Readonly<Record<Entry['verdict'], string>> = {
  regressed: '🔴',
  accepted: '🟡',
  improved: '🟢',
  unchanged: '✅',
  inconclusive: '⚪',
  failed: '❌',
  unmeasured: '–',
};

/** A metric's name where there is room for one word; throughput goes without saying. */
export const SHORT_METRIC: Readonly<Record<MetricName, string>> = {
  throughput: '',
  cpu: 'CPU',
  p50: 'p50',
  p90: 'p90',
  p99: 'p99',
  max: 'max',
  memory: 'memory',
  growth: 'leak',
  ready: 'boot',
  connects: 'connects',
};

/** Within what a change is none: `±2%`, `±2% (memory ±5%)`. */
export function thresholdsInWords({ assessment }: ReportInput): string {
  const { threshold, memoryThreshold } = assessment.options;
  const memory = assessment.comparisons.some(({ metric, gates }) => metric === 'memory' && gates);
  return `±${share(threshold)}${memory ? ` (memory ±${share(memoryThreshold)})` : ''}`;
}

/** Whom this attempt of the run was measured for; null where nobody asked. The login is a stranger's text. */
export function requestInWords({ request }: RunRecord, ink: (by: string) => string): string | null {
  if (request === undefined) return null;
  const done = request.command === 'compare' ? 'compared' : 'measured again';
  return `${done} by request of ${ink(request.by)}`;
}

type Phrase = (size: string, more: boolean) => string;

const PHRASES: Readonly<Record<MetricName, Phrase>> = {
  throughput: (size, more) => `is ${size} ${more ? 'faster' : 'slower'}`,
  cpu: (size, more) => `uses ${size} ${more ? 'more' : 'less'} CPU per request`,
  p50: (size, more) => `has ${size} ${more ? 'higher' : 'lower'} median latency`,
  p90: (size, more) => `has ${size} ${more ? 'higher' : 'lower'} p90 latency`,
  p99: (size, more) => `has ${size} ${more ? 'higher' : 'lower'} p99 latency`,
  max: (size, more) => `has ${size} ${more ? 'higher' : 'lower'} maximum latency`,
  memory: (size, more) => `uses ${size} ${more ? 'more' : 'less'} memory`,
  growth: (size, more) => `leaks ${size} ${more ? 'more' : 'less'} per request`,
  ready: (size, more) => `is ready ${size} ${more ? 'later' : 'sooner'}`,
  connects: (size, more) => `opens ${size} ${more ? 'more' : 'fewer'} connections`,
};

/** `is 8.4% slower`, `uses up to 9.6% more CPU per request`. */
export function inWords(
  comparison: JudgedComparison,
  upTo = false,
  work: Work = 'request',
): string {
  const { metric, estimate } = comparison;
  const factor = estimate >= FACTOR_FROM && !isDifference(metric);
  const size = factor ? `×${number(Math.exp(estimate))}` : magnitudeOf(comparison);
  const phrase = PHRASES[metric](upTo ? `up to ${size}` : size, estimate > 0);
  return phrase.replace('per request', `per ${work}`);
}

/** `does not boot`: what a failure kept a revision from. */
export function failureInWords({ side, stage }: Failure): string {
  const doing: Readonly<Record<Failure['stage'], string>> = {
    install: 'cannot be installed',
    boot: 'does not boot',
    verify: 'answers wrongly',
    load: 'fails under load',
  };
  const who = { head: 'Head', base: 'Base', reference: 'The reference service' }[side];
  return `${who} ${doing[stage]}`;
}
