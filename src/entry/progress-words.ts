import { METRICS } from '../domain/metrics.ts';
import type { Estimate, ProgressState } from './progress-state.ts';

/** `−8.4 ±0.7%`: the change from base to head and the half width of its 95% interval. */
export function estimateText({ metric, estimate, halfWidth, status }: Estimate): string {
  if (status === 'failed') return 'failed';
  if (status === 'skipped') return 'not possible';
  if (estimate === null || halfWidth === null) return '…';
  const sign = estimate > 0 ? '+' : estimate < 0 ? '−' : '';
  const change = `${sign}${percent(Math.expm1(estimate))} ±${percent(halfWidth)}%`;
  const named = metric === 'throughput' ? change : `${metric} ${change}`;
  return status === 'measuring' ? named : `${named} ✓`;
}

/** What an interval that excludes zero says; null for the others. */
export function direction({ metric, estimate, halfWidth }: Estimate): 'worse' | 'better' | null {
  if (estimate === null || halfWidth === null || Math.abs(estimate) <= halfWidth) return null;
  return estimate > 0 === (METRICS[metric].better === 'higher') ? 'better' : 'worse';
}

/**
 * Where it stands, in a line.
 * @param sinceSeconds since the state's time was told
 */
export function standing(state: ProgressState, sinceSeconds: number): string {
  const { after, time } = state;
  const elapsed = time.elapsedSeconds + sinceSeconds;
  const left = time.budgetSeconds - elapsed;
  const rest =
    after ??
    (left > 0
      ? `${clock(Math.ceil(left))} left at most`
      : 'past the budget, for the fewest launches');
  return `${clock(elapsed)} of ${clock(time.budgetSeconds)} · ${rest} · ${sumsOf(state)}`;
}

/** What was done, in a line, once it is over. */
export function finished(state: ProgressState, sinceSeconds: number): string {
  return `${clock(state.time.elapsedSeconds + sinceSeconds)} · ${sumsOf(state)}`;
}

/** `4:05`, `1:02:03` */
export function clock(seconds: number): string {
  const whole = Math.floor(seconds);
  const parts = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60];
  const shown = parts[0] === 0 ? parts.slice(1) : parts;
  return shown
    .map((part, at) => (at === 0 ? String(part) : String(part).padStart(2, '0')))
    .join(':');
}

function sumsOf({ launches, done, comparisons }: ProgressState): string {
  return `${launches} ${launches === 1 ? 'launch' : 'launches'} · ${done} of ${comparisons} precise enough`;
}

/** Of a share, without its sign; digits that nobody reads are left out. */
function percent(share: number): string {
  const size = Math.abs(share) * 100;
  return size.toFixed(size < 99.95 ? 1 : 0);
}
