import { readFileSync } from 'node:fs';

// The bundle has it from the build; the sources read it from package.json.
declare const GAITKEEPER_VERSION: string | undefined;

/** The version of this Gaitkeeper. */
export function version(): string {
  if (typeof GAITKEEPER_VERSION !== 'undefined') return GAITKEEPER_VERSION;
  const text = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');
  return (JSON.parse(text) as { version: string }).version;
}
