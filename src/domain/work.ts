import { METRICS, type MetricName } from './metrics.ts';
import type { ScenarioRecord } from './record.ts';

/** What is counted: requests, or over a WebSocket messages. */
export type Work = 'request' | 'message';

export function workOf(scenario: Pick<ScenarioRecord, 'type'> | undefined): Work {
  return scenario?.type === 'websocket' ? 'message' : 'request';
}

/** The metric as in a table's first column: `CPU per request`, `CPU per message`. */
export function titleOf(metric: MetricName, work: Work): string {
  return METRICS[metric].title.replace('request', work);
}
