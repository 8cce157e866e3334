import { allRequests, requestsOf } from '../domain/mix.ts';
import type { HttpScenario } from '../domain/scenario.ts';
import { Deal } from './deal.ts';
import { Question } from './question.ts';

/** What a target is asked, one after the other. */
export interface Questions {
  next(): Question;
  /** From here on the questions follow from this number alone, however many were asked before. */
  begin(block: number): void;
}

/**
 * All questions of a scenario, ready to be sent.
 * @param seed targets of one seed are asked the same in every block, in the same order
 */
export function questionsOf(
  scenario: HttpScenario,
  host: string,
  port: number,
  seed: number,
): Questions {
  const all = allRequests(scenario).map((one) => new Question(one, host, port));
  const [only, ...others] = all;
  if (only === undefined) throw new Error(`the scenario ${scenario.name} asks nothing`);
  if (others.length === 0) return { next: () => only, begin: () => {} };
  const deal = new Deal(requestsOf(scenario), seed);
  return { next: () => all[deal.next()]!, begin: (block) => deal.begin(block) };
}
