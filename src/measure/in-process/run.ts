import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import { checkAnswer } from '../../domain/answer.ts';
import type { Scenario } from '../../domain/scenario.ts';
import { serverEnvironment } from '../../launchers/environment.ts';
import { pythonAsset } from '../../platform/assets.ts';
import { readIfThere, temporaryFolder } from '../../platform/files.ts';
import { ProcessGroup } from '../../platform/process.ts';
import type { PreparedTarget } from '../types.ts';

const functionCalls = z.object({
  file: z.string(),
  /** Of the service itself, not of a package. */
  own: z.boolean(),
  name: z.string(),
  line: z.number(),
  calls: z.number(),
  /** The same, counted once more. */
  again: z.number(),
});

const counted = z.object({
  seconds: z.number(),
  answer: z.object({
    status: z.number(),
    headers: z.record(z.string(), z.string()),
    body: z.string(),
  }),
  calls: z.number(),
  again: z.number(),
  distinct: z.number(),
  functions: z.array(functionCalls),
  statements: z.array(z.object({ text: z.string(), count: z.number() })),
});

/** What python/in_process.py found out about one scenario under one revision. */
export type Counted = z.infer<typeof counted>;

const found = z.union([
  z.object({ error: z.string() }),
  z.object({
    scenarios: z.record(z.string(), z.union([z.object({ error: z.string() }), counted])),
  }),
]);

/** How long one revision may take with all scenarios. */
const PATIENCE_MS = 30_000;

/**
 * Calls the application of one revision in a process of its own and counts.
 * @returns by scenario what was counted, or why it was not, as one sentence
 */
export async function countRequests(
  target: PreparedTarget,
  scenarios: readonly Scenario[],
): Promise<ReadonlyMap<string, Counted | string>> {
  const all = (reason: string) => new Map(scenarios.map(({ name }) => [name, reason]));
  await using scratch = await temporaryFolder('gaitkeeper-count-');
  const [plan, answer] = [join(scratch.path, 'plan.json'), join(scratch.path, 'answer.json')];
  await writeFile(plan, JSON.stringify(planOf(target, scenarios)));
  const ended = await runProgram(target, [plan, answer], scratch.path);
  const text = await readIfThere(answer);
  if (text === null) {
    if (!ended) return all(`Calling it without a server took more than ${PATIENCE_MS / 1000} s.`);
    return all(`Calling it without a server ended Python: ${await lastLine(scratch.path)}`);
  }
  const parsed = found.safeParse(JSON.parse(text));
  if (!parsed.success) return all('Calling it without a server gave no counts.');
  if ('error' in parsed.data)
    return all(`It cannot be called without a server: ${parsed.data.error}`);
  const results = parsed.data.scenarios;
  return new Map(scenarios.map((scenario) => [scenario.name, verified(scenario, results)]));
}

function planOf({ application }: PreparedTarget, scenarios: readonly Scenario[]) {
  const { target, factory, protocol } = application;
  return {
    ...{ target, factory, protocol },
    scenarios: scenarios.map(({ name, request }) => ({ name, ...request })),
  };
}

/** @returns whether it came to its end */
async function runProgram(
  { python, directory, env }: PreparedTarget,
  files: readonly string[],
  scratch: string,
): Promise<boolean> {
  const environment = serverEnvironment({ python, scratch, launcher: {}, env });
  await using group = await ProcessGroup.start([python, pythonAsset('in_process.py'), ...files], {
    cwd: directory,
    // Counts are to be the same each time: so are the orders of sets and dicts.
    env: { ...environment, PYTHONHASHSEED: '0' },
    log: join(scratch, 'log'),
  });
  return await Promise.race([
    group.exited.then(() => true),
    sleep(PATIENCE_MS, false, { ref: false }),
  ]);
}

async function lastLine(scratch: string): Promise<string> {
  const log = await readFile(join(scratch, 'log'), 'utf8').catch(() => '');
  return log.trimEnd().split('\n').at(-1)?.slice(0, 300) || 'it printed nothing';
}

function verified(
  { name, expect }: Scenario,
  results: Readonly<Record<string, { error: string } | Counted>>,
): Counted | string {
  const result = results[name];
  if (result === undefined) return 'It was not called.';
  if ('error' in result) return `It cannot be called without a server: ${result.error}`;
  const headers = Object.fromEntries(
    Object.entries(result.answer.headers).map(([key, value]) => [key.toLowerCase(), value]),
  );
  const wrong = checkAnswer(expect, { ...result.answer, headers });
  return wrong === null ? result : `Without a server it answers wrongly: ${wrong}`;
}
