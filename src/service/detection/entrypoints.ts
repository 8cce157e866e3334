import { join } from 'node:path';
import { parse } from 'smol-toml';
import { z } from 'zod';
import { readIfThere } from '../../platform/files.ts';
import { parsed } from '../lenient.ts';

/** A target that the project's own tools are told, and where. */
export interface Entrypoint {
  /** `module:attribute`, `module`, `module:factory()` or a path, as written there. */
  readonly text: string;
  readonly evidence: string;
}

/** `[tool.fastapi].entrypoint` and FLASK_APP, in the files that the frameworks' own commands read. */
export async function entrypoints(tree: string): Promise<readonly Entrypoint[]> {
  return [
    ...(await fastapiEntrypoint(tree)),
    ...(await flaskApp(tree, '.flaskenv')),
    ...(await flaskApp(tree, '.env')),
  ];
}

const Pyproject = z.looseObject({
  tool: z.looseObject({ fastapi: z.looseObject({ entrypoint: z.string() }) }),
});

async function fastapiEntrypoint(tree: string): Promise<readonly Entrypoint[]> {
  const text = await readIfThere(join(tree, 'pyproject.toml'));
  if (text === null) return [];
  const data = Pyproject.safeParse(parsed(text, parse));
  if (!data.success) return [];
  const { entrypoint } = data.data.tool.fastapi;
  return [{ text: entrypoint, evidence: '[tool.fastapi] in pyproject.toml' }];
}

async function flaskApp(tree: string, name: string): Promise<readonly Entrypoint[]> {
  const lines = ((await readIfThere(join(tree, name))) ?? '').split('\n');
  return lines.flatMap((line, i) => {
    const value = /^(?:export\s+)?FLASK_APP\s*=\s*["']?([^"'#\s]+)/.exec(line)?.[1];
    return value === undefined
      ? []
      : [{ text: value, evidence: `FLASK_APP in ${name} line ${i + 1}` }];
  });
}
