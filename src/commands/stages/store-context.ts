import type { StoreContext } from '../../baseline/registry.ts';
import type { Snapshot } from '../../baseline/snapshot.ts';
import type { Repository } from '../../service/repository.ts';
import type { CommandIo } from '../io.ts';

/** How a part of a command opens a store: on what other parts have opened already, and with its notes in the log. */
export function storeContext(
  { root }: Pick<Repository, 'root'>,
  io: Pick<CommandIo, 'info' | 'branches'>,
  snapshot?: Snapshot,
): StoreContext {
  return { repository: root, note: io.info, branches: io.branches, snapshot };
}
