import { parse } from 'smol-toml';
import { z } from 'zod';
import { GaitkeeperError } from '../domain/errors.ts';
import { readIfThere } from '../platform/files.ts';

/** The dependencies that a project's own metadata declares, read without running any of it. */
export interface Declared {
  /** PEP 508 requirements; a folder of the tree as `./path`. */
  readonly lines: readonly string[];
  readonly source: string;
  /** Requirement files that the metadata refers to instead. */
  readonly files?: readonly string[];
}

export function readToml<T>(path: string, schema: z.ZodType<T>): Promise<T | null> {
  return readDeclaration(path, parse, schema);
}

/**
 * @returns null where there is no such file
 * @throws GaitkeeperError `install-failed` where it cannot be read, or is not of that shape
 */
export async function readDeclaration<T>(
  path: string,
  parse: (text: string) => unknown,
  schema: z.ZodType<T>,
): Promise<T | null> {
  const text = await readIfThere(path);
  if (text === null) return null;
  try {
    return schema.parse(parse(text));
  } catch (error) {
    throw new GaitkeeperError('install-failed', `The dependencies in ${path} cannot be read.`, {
      hint: 'Mend the file, or name the dependencies with `requirements:` in the configuration.',
      detail: error instanceof z.ZodError ? z.prettifyError(error) : String(error),
      cause: error,
    });
  }
}
