import { type AskedOnce, allRequests, requestsOf } from '../../domain/mix.ts';
import type { HttpScenario } from '../../domain/scenario.ts';
import { Deal } from '../deal.ts';

/** What a program of somebody else's is to ask: the requests, and their order by number, over and over. */
export interface Mixed {
  readonly requests: readonly AskedOnce[];
  readonly order: readonly number[];
}

/** Some seconds of a quick server; the order need not be longer to hold the weights. */
const LENGTH = 10_000;

/** The order in which our own engine asks first. */
export function mixedFor(scenario: HttpScenario): Mixed {
  const requests = allRequests(scenario);
  const deal = new Deal(requestsOf(scenario), 0);
  const length = requests.length === 1 ? 1 : LENGTH;
  return { requests, order: Array.from({ length }, () => deal.next()) };
}
