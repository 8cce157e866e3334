import { GaitkeeperError } from '../../domain/errors.ts';
import { type CommandResult, run } from '../../platform/process.ts';
import type { DriverRequest, Tool } from './driver.ts';

/** Beyond the run itself and the longest answer: starting, adding up, writing the result. */
const GRACE_MS = 15_000;

/**
 * Runs a load tool to its end, and ends it where it outlasts its time or is cancelled.
 * @throws GaitkeeperError `driver-failed` with what it said, `interrupted` where the signal was given
 */
export async function runTool(
  tool: Tool,
  args: readonly string[],
  { seconds, scenario, signal }: DriverRequest,
): Promise<CommandResult> {
  const result = await run([tool.path, ...args], {
    timeoutMs: seconds * 1000 + scenario.timeoutMs + GRACE_MS,
    ...(signal === undefined ? {} : { signal }),
  });
  if (signal?.aborted) {
    throw new GaitkeeperError('interrupted', `${tool.title} was interrupted.`);
  }
  if (result.timedOut) throw toolFailed(tool, 'did not end in time', result);
  if (result.status !== 0) {
    throw toolFailed(tool, `ended with exit status ${result.status}`, result);
  }
  return result;
}

/** @param what the rest of a sentence that begins with the tool's name */
export function toolFailed(tool: Tool, what: string, result?: CommandResult): GaitkeeperError {
  const detail = [result?.stdout, result?.stderr].join('\n').trim().slice(-2000);
  return new GaitkeeperError('driver-failed', `${tool.title} ${what}.`, {
    ...(detail === '' ? {} : { detail }),
    hint: 'Try a newer version of it, or another driver.',
  });
}
