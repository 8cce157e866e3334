import { constants } from 'node:os';

type Undo = () => void;

const undos = new Set<Undo>();
let installed = false;

/**
 * Registers something that must be undone synchronously when the process is interrupted
 * (SIGINT, SIGTERM, SIGHUP) or ends in any other way: a process group to kill, a folder to remove.
 * @returns a function that forgets it, to be called once it was undone in the ordinary way.
 */
export function onInterrupt(undo: Undo): () => void {
  install();
  undos.add(undo);
  return () => undos.delete(undo);
}

/** Undoes everything that is registered, the newest first; every one is tried. */
function undoAll(): void {
  for (const undo of [...undos].reverse()) {
    undos.delete(undo);
    try {
      undo();
    } catch {
      // The rest must be undone all the same, and there is nobody left to tell.
    }
  }
}

function install(): void {
  if (installed) return;
  installed = true;
  process.once('exit', undoAll);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(signal, () => {
      undoAll();
      process.exit(128 + constants.signals[signal]);
    });
  }
}
