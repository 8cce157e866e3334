import { jsonOrNull } from '../domain/json.ts';

/** What a Python program of ours printed as JSON, in its last line; what is before it comes of packages that print when Python starts. */
export function printedJson(stdout: string): unknown {
  return jsonOrNull(stdout.trimEnd().split('\n').at(-1) ?? '');
}
