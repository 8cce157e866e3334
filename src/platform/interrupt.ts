import { constants } from 'node:os';

type Undo = () => void;

const undos = new Set<Undo>();
let installed = false;
let held: Held | null = null;

interface Held {
  readonly abort: AbortController;
  /** What had been registered before: it is still needed by what comes after. */
  readonly before: ReadonlySet<Undo>;
}

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

/**
 * While it is held, the first interruption does not end the process: it undoes what was registered since, aborts the
 * signal, and leaves it to the program to say what it has. The process ends with the signal's status
 * all the same. A second interruption ends it at once.
 */
export function holdInterrupts(): Disposable & { readonly signal: AbortSignal } {
  install();
  const mine: Held = { abort: new AbortController(), before: new Set(undos) };
  held = mine;
  return {
    signal: mine.abort.signal,
    [Symbol.dispose]() {
      if (held === mine) held = null;
    },
  };
}

/** Undoes everything that is registered but what is kept, the newest first; every one is tried. */
function undoAll(keep: ReadonlySet<Undo> = new Set()): void {
  for (const undo of [...undos].reverse()) {
    if (keep.has(undo)) continue;
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
  process.once('exit', () => undoAll());
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => interrupt(128 + constants.signals[signal]));
  }
}

function interrupt(status: number): void {
  if (held !== null && !held.abort.signal.aborted) {
    undoAll(held.before);
    held.abort.abort();
    // Whatever the report's own status is.
    process.once('exit', () => {
      process.exitCode = status;
    });
    return;
  }
  undoAll();
  process.exit(status);
}
