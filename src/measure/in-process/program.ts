import { readFile, stat, writeFile } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import { serverEnvironment } from '../../launchers/environment.ts';
import { pythonAsset } from '../../platform/assets.ts';
import { readIfThere, temporaryFolder } from '../../platform/files.ts';
import { ProcessGroup } from '../../platform/process.ts';
import type { PreparedTarget } from '../types.ts';
import type { Called } from './called.ts';

const found = z.union([
  z.object({ error: z.string() }),
  z.object({ scenarios: z.record(z.string(), z.unknown()) }),
]);

/** What the program says, or why it says nothing: nothing of a service's may end the run. */
export type Found = { readonly error: string } | { readonly scenarios: Record<string, unknown> };

/** Beyond the time that the program keeps to by itself: for booting, and for the one request it is at. */
const GRACE_SECONDS = 5;
/** The service's own code can write to the file, too. */
const MOST_BYTES = 64 * 1024 * 1024;

/** Runs python/in_process.py in a process of its own, in the service's folder and environment. */
export async function callInProcess(
  what: 'count' | 'time',
  target: PreparedTarget,
  scenarios: readonly Called[],
  seconds: number,
): Promise<Found> {
  try {
    return await called(planOf(what, target, scenarios, seconds), target);
  } catch (error) {
    return { error: `It could not be called without a server: ${(error as Error).message}` };
  }
}

async function called(plan: Plan, target: PreparedTarget): Promise<Found> {
  await using scratch = await temporaryFolder('gaitkeeper-count-');
  const [input, output] = [join(scratch.path, 'plan.json'), join(scratch.path, 'answer.json')];
  await writeFile(input, JSON.stringify(plan));
  const patience = plan.seconds + GRACE_SECONDS;
  const ended = await runProgram(target, [input, output], scratch.path, patience);
  const size = await stat(output).then(
    ({ size }) => size,
    () => 0,
  );
  const text = size > MOST_BYTES ? null : await readIfThere(output);
  if (text !== null) return read(text);
  if (!ended) return { error: `Calling it without a server took more than ${patience} s.` };
  return { error: `Calling it without a server ended Python: ${await lastLine(scratch.path)}` };
}

function read(text: string): Found {
  const parsed = found.parse(JSON.parse(text));
  return 'error' in parsed
    ? { error: `It cannot be called without a server: ${parsed.error}` }
    : parsed;
}

type Plan = ReturnType<typeof planOf>;

function planOf(
  what: 'count' | 'time',
  { application, directory }: PreparedTarget,
  scenarios: readonly Called[],
  seconds: number,
) {
  const { target, factory, protocol } = application;
  return {
    ...{ what, target, factory, protocol, seconds },
    root: resolve(directory, relative(application.directory, '.')),
    scenarios: scenarios.map(({ name, request }) => ({ name, ...request })),
  };
}

/** @returns whether it came to its end */
async function runProgram(
  { python, directory, env }: PreparedTarget,
  files: readonly string[],
  scratch: string,
  seconds: number,
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
    sleep(seconds * 1000, false, { ref: false }),
  ]);
}

async function lastLine(scratch: string): Promise<string> {
  const log = await readFile(join(scratch, 'log'), 'utf8').catch(() => '');
  return log.trimEnd().split('\n').at(-1)?.slice(0, 300) || 'it printed nothing';
}
