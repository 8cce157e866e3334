import { METRICS, type MetricName } from './metrics.ts';
import type { RunRecord } from './record.ts';

/** What is counted: requests, or over a WebSocket messages. */
export type Work = 'request' | 'message';

/** What is counted in a scenario of the record. */
export function workIn({ scenarios }: Pick<RunRecord, 'scenarios'>, scenario: string): Work {
  const found = scenarios.find(({ name }) => name === scenario);
  return found?.type === 'websocket' ? 'message' : 'request';
}

/** The metric as in a table's first column: `CPU per request`, `CPU per message`. */
export function titleOf(metric: MetricName, work: Work): string {
  return METRICS[metric].title.replace('request', work);
}
