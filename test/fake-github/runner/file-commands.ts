import { existsSync, readFileSync } from 'node:fs';

/**
 * What a step wrote to GITHUB_OUTPUT or GITHUB_ENV, read line by line as the runner does: `name=value`, or
 * `name<<END`, lines, `END`.
 * @throws Error for a line that is neither, which fails the step.
 */
export function readFileCommands(path: string): Record<string, string> {
  const lines = existsSync(path) ? readFileSync(path, 'utf8').split(/\r?\n/) : [];
  const found: Record<string, string> = {};
  while (lines.length > 0) {
    const line = lines.shift() as string;
    if (line === '') continue;
    const [, name = '', sign, rest = ''] = /^(.*?)(=|<<)(.*)$/.exec(line) ?? [];
    if (sign === undefined) throw new Error(`Unable to process file command: ${line}`);
    found[name] = sign === '=' ? rest : block(lines, rest);
  }
  return found;
}

function block(lines: string[], end: string): string {
  const at = lines.indexOf(end);
  if (at < 0) throw new Error(`Matching delimiter not found: ${end}`);
  const value = lines.splice(0, at + 1).slice(0, -1);
  return value.join('\n');
}

/** Lines of GITHUB_PATH. */
export function readPaths(path: string): string[] {
  return existsSync(path) ? readFileSync(path, 'utf8').split(/\r?\n/).filter(Boolean) : [];
}
