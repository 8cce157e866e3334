import type { AskedOnce } from '../../domain/mix.ts';
import type { DriverRequest } from './driver.ts';
import { mixedFor } from './mixed.ts';
import { urlOf } from './urls.ts';

/** Statuses that get a kind of their own; k6 wants every counter declared before it starts. */
const STATUSES = [400, 401, 403, 404, 405, 409, 413, 415, 422, 429, 500, 501, 502, 503, 504];

/** k6's numbers for what can befall a request, in the words of our own engine. */
const CODES = { 1050: 'timeout', 1212: 'refused', 1220: 'reset' } as const;

/**
 * The JavaScript that k6 runs: requests in their order, over and over, judged by their status, and the summary as JSON.
 * Everything of ours goes in as JSON, which is JavaScript.
 */
export function k6Script(request: DriverRequest, output: string): string {
  const { requests, order } = mixedFor(request.scenario);
  return `
import exec from 'k6/execution';
import http from 'k6/http';
import { Counter } from 'k6/metrics';

export const options = ${JSON.stringify(optionsFor(request))};

const codes = ${JSON.stringify(CODES)};
const requests = ${JSON.stringify(requests.map((one) => requestFor(one, request)))};
for (const { params, right } of requests) params.responseCallback = http.expectedStatuses(...right);
const order = ${JSON.stringify(order)};
const kinds = ${JSON.stringify([...STATUSES.map((status) => `status ${status}`), 'another status', ...Object.values(CODES), 'no whole answer'])};
const counters = Object.fromEntries(kinds.map((kind, index) => [kind, new Counter('kind_' + index)]));
const answers = new Counter('right_answers');

export default function () {
  const next = order.length === 1 ? 0 : order[exec.scenario.iterationInTest % order.length];
  const { method, url, body, params, right } = requests[next];
  const answer = http.request(method, url, body, params);
  if (right.includes(answer.status)) answers.add(1);
  else if (answer.status === 0) counters[codes[answer.error_code] || 'no whole answer'].add(1);
  else (counters['status ' + answer.status] || counters['another status']).add(1);
}

export function handleSummary({ metrics, state }) {
  const values = (name) => (metrics[name] ? metrics[name].values : {});
  const count = (name) => values(name).count || 0;
  const figures = {
    elapsedMs: state.testRunDurationMs,
    answers: count('right_answers'),
    requests: count('http_reqs'),
    dropped: count('dropped_iterations'),
    received: count('data_received'),
    errors: Object.fromEntries(kinds.map((kind, index) => [kind, count('kind_' + index)])),
    latency: values('http_req_duration'),
  };
  return { [${JSON.stringify(output)}]: JSON.stringify(figures) };
}
`;
}

function requestFor({ request, expect }: AskedOnce, load: DriverRequest) {
  const { method, headers, body } = request;
  const params = { headers, redirects: 0, timeout: load.scenario.timeoutMs };
  return { method, url: urlOf(load, request), body, params, right: expect.status };
}

/** k6's virtual users hold a connection each. */
function optionsFor({ scenario, seconds, rate }: DriverRequest) {
  const { connections, timeoutMs } = scenario;
  const shape =
    rate === null
      ? { executor: 'constant-vus', vus: connections }
      : {
          ...{ executor: 'constant-arrival-rate', rate, timeUnit: '1s' },
          ...{ preAllocatedVUs: connections, maxVUs: connections },
        };
  const load = { ...shape, duration: `${seconds}s`, gracefulStop: `${timeoutMs}ms` };
  return {
    scenarios: { load },
    discardResponseBodies: true,
    summaryTrendStats: ['p(50)', 'p(90)', 'p(99)', 'max'],
    // Nothing is looked up, and no time spent, but for what is read in the summary.
    systemTags: ['status'],
  };
}
