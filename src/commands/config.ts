import { resolve } from 'node:path';
import { type EffectiveValue, effectiveValues } from '../config/effective.ts';
import { pathText } from '../config/problems.ts';
import { detectedValues } from './config/detected.ts';
import { yamlOf } from './config/yaml.ts';
import type { CommandIo } from './io.ts';
import type { Ended, Request } from './request.ts';
import { readSettings, requireDirectory } from './stages/open.ts';

/**
 * Prints the configuration that holds, and where each value is from. Nothing is installed, imported or booted for it,
 * and no secret is shown.
 */
export async function config(request: Request, io: CommandIo): Promise<Ended> {
  await requireDirectory(request);
  const loaded = await readSettings(request, io);
  const given = effectiveValues(loaded);
  const detected = await detectedValues(loaded.config, resolve(request.directory));
  const values = inOrder(given, detected);
  io.result(
    request.json
      ? JSON.stringify({ file: loaded.file, values: values.map(asJson) }, null, 2)
      : `# ${loaded.file ?? 'There is no configuration file: defaults, and what is detected.'}\n${yamlOf(values)}`,
  );
  return { outcome: 'passed', outputs: {} };
}

/** What is detected first: it is what the others are about. */
function inOrder(
  given: readonly EffectiveValue[],
  detected: readonly EffectiveValue[],
): readonly EffectiveValue[] {
  const known = new Set(given.map(({ path }) => pathText(path)));
  return [...detected.filter(({ path }) => !known.has(pathText(path))), ...given];
}

function asJson({ path, value, origin, variables }: EffectiveValue) {
  return { key: pathText(path), value, ...origin, variables };
}
