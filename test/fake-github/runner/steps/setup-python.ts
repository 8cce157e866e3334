import { resolveInterpreter } from '../../../../src/service/interpreters.ts';
import { refuseOtherInputs, type StepContext, type StepEnd } from './step.ts';

/** actions/setup-python, as far as a machine goes that has its interpreters already: they must be there. */
export async function setupPython(context: StepContext): Promise<StepEnd> {
  refuseOtherInputs(context.inputs, ['python-version']);
  const versions = (context.inputs['python-version'] ?? '3').split('\n').filter(Boolean);
  const missing: string[] = [];
  for (const version of versions) {
    // Where several are kept side by side, they are not all on PATH.
    const found = await resolveInterpreter(version).catch(() => null);
    if (found === null) missing.push(version);
  }
  const failed = missing.length > 0;
  return { failed, output: missing.map((one) => `Version ${one} was not found\n`).join('') };
}
