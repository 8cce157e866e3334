import { createClient, type GithubClient } from '../github/client.ts';
import type { CommandIo } from './io.ts';

/** `none`: writes are not spaced, for a GitHub Enterprise Server whose rate limits are off. */
const PACE = 'GAITKEEPER_WRITE_PACE';

/** A client of GitHub that says in the command's log what it waits for. */
export function clientFor(token: string, apiUrl: string, io: CommandIo): GithubClient {
  const log = { debug: io.debug, info: io.info, warn: io.warn, error: io.warn };
  return createClient({ token, apiUrl, log, waits: { pacing: process.env[PACE] !== 'none' } });
}
