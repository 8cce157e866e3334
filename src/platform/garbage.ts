import { setFlagsFromString } from 'node:v8';

/**
 * For a command that reads many records and drops most of what it makes of them: without it, Node lets the room for new
 * objects grow to 48 MiB and more before it looks which of them are in use; with it, that room stays as it is. A report of
 * 256 shards then takes 143 MiB in place of 258, in the same time. V8 looks at this whenever that room would grow, so that it
 * may be set while it runs.
 */
export function dropGarbageEarly(): void {
  setFlagsFromString('--semi-space-growth-factor=1');
}
