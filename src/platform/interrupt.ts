import { AsyncLocalStorage } from 'node:async_hooks';
import { writeSync } from 'node:fs';
import { constants } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';

type Undo = () => void;
type Signal = 'SIGINT' | 'SIGTERM' | 'SIGHUP';

const undos = new Set<Undo>();
const aborted = new AbortController();
let installed = false;
let held: Held | null = null;

interface Held {
  /** What stays as it is at the first interruption: it is still needed by what comes after. */
  kept: ReadonlySet<Undo> | 'all';
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
 * From now on the first interruption does not end the process: it undoes what was registered since, aborts the
 * signal, and leaves it to the program to say what it has. Once it is disposed of, that is being said, and nothing is
 * undone any more. The process ends with the signal's status all the same. A second interruption ends it at once.
 */
export function holdInterrupts(): Disposable & { readonly signal: AbortSignal } {
  install();
  const mine: Held = { kept: new Set(undos) };
  held = mine;
  return {
    signal: aborted.signal,
    [Symbol.dispose]() {
      mine.kept = 'all';
    },
  };
}

/** Whether the process was interrupted, and goes on only to say what it has. */
export function wasInterrupted(): boolean {
  return aborted.signal.aborted;
}

const ending = new AsyncLocalStorage<AbortSignal>();

/**
 * Has something ended when the signal is given of the `unlessAborted` that it is begun within, or at once.
 * @returns a function that forgets it
 */
export function onEnding(end: () => void): () => void {
  const signal = ending.getStore();
  if (signal?.aborted) end();
  signal?.addEventListener('abort', end, { once: true });
  return () => signal?.removeEventListener('abort', end);
}

/** Where that signal was given nothing is begun any more, and nobody wants to know why. @throws no error of the user's */
export function throwIfEnding(): void {
  if (ending.getStore()?.aborted) throw new Error('This was to end before.');
}

/** What was interrupted gets so long to notice; what it leaves after that is undone when the process ends. */
const SETTLE_MS = 1_500;

/**
 * What the work comes to, or null where the signal is given before: then nobody wants it any more. It is waited for all
 * the same, but not for ever, so that it does not meet what is cleared away next. The commands and servers that it has
 * started are killed then, and it starts no others; what clears up after it, and is no part of it, still can.
 * @param atOnce called the moment that the signal is given
 */
export async function unlessAborted<T>(
  begin: () => Promise<T>,
  signal: AbortSignal | undefined,
  atOnce: () => void = () => {},
): Promise<T | null> {
  if (signal === undefined) return begin();
  const given = new Promise<null>((resolve) => {
    const give = () => {
      atOnce();
      resolve(null);
    };
    if (signal.aborted) give();
    else signal.addEventListener('abort', give, { once: true });
  });
  if (signal.aborted) return null;
  const work = ending.run(signal, begin);
  try {
    const first = await Promise.race([given, work]);
    if (!signal.aborted) return first;
  } catch (error) {
    // Else its servers and folders were taken away from under it.
    if (!signal.aborted) throw error;
  }
  await settled(work);
  return null;
}

async function settled(work: Promise<unknown>): Promise<void> {
  const end = new AbortController();
  const over = sleep(SETTLE_MS, undefined, { signal: end.signal });
  await Promise.race([work, over]).catch(() => {});
  over.catch(() => {});
  end.abort();
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
    process.on(signal, () => interrupt(signal));
  }
}

/** `npx` passes on what the terminal has sent to both: that is one key that was pressed once. */
const ONE_PRESS_MS = 400;

let interruptedAt = Number.NEGATIVE_INFINITY;

function interrupt(signal: Signal): void {
  const status = 128 + constants.signals[signal];
  if (performance.now() - interruptedAt < ONE_PRESS_MS) return;
  interruptedAt = performance.now();
  if (held === null || wasInterrupted()) {
    undoAll();
    process.exit(status);
  }
  say(`Interrupted by ${signal}: what was measured is reported.`);
  if (held.kept !== 'all') undoAll(held.kept);
  aborted.abort();
  // Whatever the report's own status is.
  process.once('exit', () => {
    process.exitCode = status;
  });
}

/** Standard error may be gone with the terminal that it went to. */
function say(line: string): void {
  try {
    writeSync(2, `gaitkeeper: ${line}\n`);
  } catch {
    // There is nobody left to tell.
  }
}
