import { METRICS, type MetricName } from '../domain/metrics.ts';
import { changeWithInterval, figure } from '../report/units.ts';
import type { Band, ViewPoint } from './trend-view.ts';

/** `12 Nov 2026, 14:03`, in the reader's own time zone. */
export function when(seconds: number): string {
  return new Date(seconds * 1000).toLocaleString('en-GB', {
    ...{ day: 'numeric', month: 'short', year: 'numeric', hour: '2-digit', minute: '2-digit' },
  });
}

/** As the first word of a heading. */
export function titleOf(metric: MetricName): string {
  const { title } = METRICS[metric];
  return /^p\d/.test(title) ? title : title.charAt(0).toUpperCase() + title.slice(1);
}

/** `−2.1% [−2.6, −1.7]` */
export function bandInWords({ middle, lower, upper }: Band): string {
  return changeWithInterval(middle, lower, upper).join(' ');
}

/** What a screen reader says of a point, and what stands above the chart. */
export function pointInWords(point: ViewPoint, metric: MetricName, anchor: string): string {
  return [
    when(point.at),
    point.sha.slice(0, 9),
    ...(point.release === null ? [] : [`release ${point.release}`]),
    figure(metric, point.value),
    ...(point.index === null ? [] : [`${bandInWords(point.index)} ${anchor}`]),
  ].join(' · ');
}

/** Whether a change in logs is for the worse; null where it is neither. */
export function isWorse(metric: MetricName, ln: number): boolean | null {
  if (ln === 0) return null;
  return ln > 0 !== (METRICS[metric].better === 'higher');
}
