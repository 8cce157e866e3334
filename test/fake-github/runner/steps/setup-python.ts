import { refuseOtherInputs, type StepContext, type StepEnd, spawned } from './step.ts';

/** actions/setup-python, as far as a machine goes that has its interpreters already: they must be there. */
export async function setupPython(context: StepContext): Promise<StepEnd> {
  refuseOtherInputs(context.inputs, ['python-version']);
  const versions = (context.inputs['python-version'] ?? '3').split('\n').filter(Boolean);
  const missing: string[] = [];
  for (const version of versions) {
    const name = version.startsWith('pypy') ? version : `python${version}`;
    const { failed } = await spawned(context, name, ['--version']);
    if (failed) missing.push(version);
  }
  const failed = missing.length > 0;
  return { failed, output: missing.map((one) => `Version ${one} was not found\n`).join('') };
}
