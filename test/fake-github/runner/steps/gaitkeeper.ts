import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { type StepContext, type StepEnd, spawned } from './step.ts';

const root = new URL('../../../../', import.meta.url);

interface ActionFile {
  readonly inputs: Readonly<Record<string, { readonly default?: string | boolean | number }>>;
  readonly runs: { readonly using: string; readonly main: string };
}

const action = parse(readFileSync(new URL('action.yml', root), 'utf8')) as ActionFile;

/** The inputs of `action.yml` with their defaults, not yet filled in; what it does not know is refused. */
export function withDefaults(given: Readonly<Record<string, string>>): Record<string, string> {
  const unknown = Object.keys(given).filter((name) => !(name in action.inputs));
  if (unknown.length > 0) throw new Error(`Unexpected input(s) '${unknown.join("', '")}'`);
  const defaults = Object.entries(action.inputs).map(([name, input]) => [
    name,
    String(input.default ?? ''),
  ]);
  return { ...Object.fromEntries(defaults), ...given };
}

/** Gaitkeeper as it is built: the program that `action.yml` names. */
export function gaitkeeper(context: StepContext): Promise<StepEnd> {
  return spawned(context, process.execPath, [fileURLToPath(new URL(action.runs.main, root))]);
}
