import { mkdtempSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type StepContext, type StepEnd, spawned } from './step.ts';

/** A `run:` step: the script in a file of its own, by bash as the runner calls it. */
export function runScript(context: StepContext, script: string, shell?: string): Promise<StepEnd> {
  const folder = mkdtempSync(join(context.env.RUNNER_TEMP as string, 'script-'));
  const file = join(folder, 'script.sh');
  writeFileSync(file, script);
  const strict = shell === 'bash' ? ['--noprofile', '--norc', '-eo', 'pipefail'] : ['-e'];
  return spawned(context, 'bash', [...strict, file]);
}
