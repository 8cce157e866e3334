import type { Asker } from './asker.ts';
import type { Block } from './engine.ts';
import { LIMIT_KINDS } from './limits.ts';
import type { Driver, Target } from './target.ts';

/** How often time-outs are looked at, and how long a failed connection pauses at most. */
const TICK_MS = 10;

/** Drives one block: every connection asks again when answered, until the block is full, then drains. */
export class BlockRun implements Driver {
  readonly #block: Block;
  readonly #targets: readonly Target[];
  readonly #drained: Promise<void>;
  #resolve: () => void = () => {};
  #timer: NodeJS.Timeout | undefined;
  #startedAt = 0;
  #inFlight = 0;
  /** Targets that have reached the least number of answers. */
  readonly #filled = new Set<Target>();
  #paused: Asker[] = [];

  constructor(block: Block, targets: readonly Target[]) {
    this.#block = block;
    this.#targets = targets;
    this.#drained = new Promise((resolve) => {
      this.#resolve = resolve;
    });
  }

  /** Resolves when no request is in flight any more. */
  drive(): Promise<void> {
    for (const target of this.#targets) target.startBlock(this);
    this.#timer = setInterval(() => this.#tick(), TICK_MS);
    this.#startedAt = performance.now();
    // To wait in each of a hundred blocks as long as in the first would take an hour, and tell no more.
    for (const target of this.#targets) if (target.hung) target.count('timeout');
    const asked = this.#targets.filter(({ hung }) => !hung);
    for (const connection of inTurn(asked)) this.#ask(connection, performance.now());
    if (this.#inFlight === 0) this.#finish();
    return this.#drained;
  }

  answered(target: Target, connection: Asker, now: number): void {
    this.#inFlight--;
    if (target.completions >= this.#block.minCompletions) this.#filled.add(target);
    if (this.#mayAsk(now)) this.#ask(connection, now);
    else if (this.#inFlight === 0) this.#finish();
  }

  /** The connection pauses until the next tick: a server that refuses is not asked in a tight loop. */
  failed(connection: Asker): void {
    this.#inFlight--;
    this.#paused.push(connection);
    if (this.#inFlight === 0 && !this.#mayAsk(performance.now())) this.#finish();
  }

  #ask(connection: Asker, now: number): void {
    this.#inFlight++;
    connection.ask(now);
  }

  /** Once false, false for the rest of the block. */
  #mayAsk(now: number): boolean {
    const elapsed = now - this.#startedAt;
    const { minMs, maxMs } = this.#block;
    return elapsed < maxMs && (elapsed < minMs || this.#wants(elapsed));
  }

  #wants(elapsed: number): boolean {
    const { minCompletions } = this.#block;
    const wanting = minCompletions > 0 && this.#filled.size < this.#targets.length;
    const inVain = (target: Target) => target.hung || isGone(target) || onlyFails(target, elapsed);
    return wanting && !this.#targets.some(inVain);
  }

  #tick(): void {
    const now = performance.now();
    for (const target of this.#targets) target.expire(now);
    const paused = this.#paused;
    this.#paused = [];
    if (this.#mayAsk(now)) for (const connection of paused) this.#ask(connection, now);
    else if (this.#inFlight === 0) this.#finish();
  }

  #finish(): void {
    clearInterval(this.#timer);
    this.#resolve();
  }
}

/** So many refusals a connection, which pauses after each, are some 0.4 s in which nobody listened. */
const REFUSALS = 40;

/** A server that is slow is waited for; one whose port nobody listens on any more is not. */
function isGone(target: Target): boolean {
  const refusals = REFUSALS * target.connections.length;
  const kinds = ['refused', ...LIMIT_KINDS];
  return target.completions === 0 && kinds.some((kind) => target.errors(kind) >= refusals);
}

/** As long as a limiter or a breaker of the service's may refuse everybody, and then asks again. */
const PATIENCE_MS = 1000;

/** A server that is slow is waited for; one that answered so often and never rightly is not. */
function onlyFails(target: Target, elapsed: number): boolean {
  if (elapsed < PATIENCE_MS || target.completions > 0) return false;
  return target.failures >= REFUSALS * target.connections.length;
}

/** The first connection of every target, then the second of every target, and so on. */
function inTurn(targets: readonly Target[]): readonly Asker[] {
  const most = Math.max(0, ...targets.map((target) => target.connections.length));
  return Array.from({ length: most }, (_, index) =>
    targets.flatMap((target) => target.connections[index] ?? []),
  ).flat();
}
