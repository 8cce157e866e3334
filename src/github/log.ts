import { randomUUID } from 'node:crypto';
import { type AnnotationProperties, error, notice, warning } from '@actions/core';

export { group } from '@actions/core';

type Write = (text: string) => unknown;

export interface Annotation {
  readonly level: 'notice' | 'warning' | 'error';
  readonly message: string;
  readonly title?: string;
  /** Path relative to the repository's root, with the line. */
  readonly file?: string;
  readonly line?: number;
}

/** Shows a line on the run's page, and at the file where there is one. */
export function annotate({ level, message, title, file, line }: Annotation): void {
  const properties: AnnotationProperties = {
    ...(title === undefined ? {} : { title }),
    ...(file === undefined ? {} : { file }),
    ...(line === undefined ? {} : { startLine: line }),
  };
  ({ notice, warning, error })[level](message, properties);
}

let stops = 0;
let token = '';

/**
 * Runs `job` while the runner takes nothing on stdout for a command: what a server prints (`::add-mask::`,
 * `##[…]`) is echoed only inside. Calls may nest and overlap; the last one to end resumes.
 * Annotations made inside are not seen either.
 */
export async function withStoppedCommands<T>(
  job: () => Promise<T> | T,
  write: Write = (text) => process.stdout.write(text),
): Promise<T> {
  if (stops++ === 0) {
    // Unknown to whoever printed the text, so that it cannot resume by itself.
    token = randomUUID();
    write(`\n::stop-commands::${token}\n`);
  }
  try {
    return await job();
  } finally {
    // On a line of its own, also after output that does not end its last line.
    if (--stops === 0) write(`\n::${token}::\n`);
  }
}
