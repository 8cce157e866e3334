import type { Unread } from '../../github/artifacts.ts';
import { printable } from '../../github/printable.ts';
import type { CommandIo } from '../io.ts';

/** Tells which artifacts have no part in the report, and why. Their names are anybody's. */
export function tellLeftOut(artifacts: readonly Unread[], io: Pick<CommandIo, 'warn'>): void {
  for (const { name, why } of artifacts) io.warn(`${printable(name)} is left out: ${why}.`);
}
