import { z } from 'zod';
import { checkAnswer } from '../../domain/answer.ts';
import type { PreparedTarget } from '../types.ts';
import type { Called } from './called.ts';
import { callInProcess } from './program.ts';

const counted = z.object({
  answer: z.object({
    status: z.number(),
    headers: z.record(z.string(), z.string()),
    body: z.string(),
  }),
  calls: z.number(),
  /** The same, counted once more. */
  again: z.number(),
  distinct: z.number(),
  /** The most important of the distinct ones. */
  functions: z.array(
    z.object({
      file: z.string(),
      /** Of the service itself, not of a package. */
      own: z.boolean(),
      name: z.string(),
      line: z.number(),
      calls: z.number(),
      again: z.number(),
    }),
  ),
  statements: z.array(z.object({ text: z.string(), count: z.number(), again: z.number() })),
  /** Database drivers whose statements can be seen and that the service has. */
  drivers: z.array(z.string()),
  /** Why statements of others cannot be, a sentence a driver. */
  unseen: z.array(z.string()),
});

const failed = z.object({ error: z.string() });
const timed = z.object({ seconds: z.number() });

/** What python/in_process.py found out about one scenario under one revision. */
export type Counted = z.infer<typeof counted>;

/**
 * Calls the application of one revision in a process of its own and counts.
 * @returns by scenario what was counted, or why it was not, as one sentence
 */
export async function countRequests(
  target: PreparedTarget,
  scenarios: readonly Called[],
  seconds: number,
): Promise<ReadonlyMap<string, Counted | string>> {
  const found = await callInProcess('count', target, scenarios, seconds);
  const of = (scenario: Called) =>
    'error' in found ? found.error : verified(scenario, found.scenarios[scenario.name]);
  return new Map(scenarios.map((scenario) => [scenario.name, of(scenario)]));
}

/**
 * The same application in a process in which nothing watches.
 * @returns by scenario the median time of a request in seconds; what could not be timed is not there
 */
export async function timeRequests(
  target: PreparedTarget,
  scenarios: readonly Called[],
  seconds: number,
): Promise<ReadonlyMap<string, number>> {
  const found = await callInProcess('time', target, scenarios, seconds);
  if ('error' in found) return new Map();
  return new Map(
    scenarios.flatMap(({ name }) => {
      const result = timed.safeParse(found.scenarios[name]);
      return result.success ? [[name, result.data.seconds] as const] : [];
    }),
  );
}

function verified({ expect }: Called, result: unknown): Counted | string {
  if (result === undefined) return 'It was not called: the time was used up before.';
  const failure = failed.safeParse(result);
  if (failure.success) return `It cannot be called without a server: ${failure.data.error}`;
  const parsed = counted.safeParse(result);
  if (!parsed.success) return 'Calling it without a server gave no counts.';
  const { answer } = parsed.data;
  const headers = Object.fromEntries(
    Object.entries(answer.headers).map(([key, value]) => [key.toLowerCase(), value]),
  );
  const wrong = checkAnswer(expect, { ...answer, headers });
  return wrong === null ? parsed.data : `Without a server it answers wrongly: ${wrong}`;
}
