import type { Asker } from './asker.ts';
import type { Arrivals } from './engine.ts';
import type { Driver, Target } from './target.ts';

/** A request that is sent later than this, with a connection free, was kept waiting by the engine. */
const LATE_MS = 1;

/** Even where one would do there are so many, so that a server of several processes shares them out. */
const FEWEST_CONNECTIONS = 8;

/**
 * One target over one block of an open loop: sends each request when it is due, over a connection
 * that is free, over a new one while there may be more, else over the first to become free.
 *
 * Connections take turns, the one that has idled longest first, as many users would: a server of
 * several processes is not left with one of them at work.
 */
export class OpenLoop implements Driver {
  readonly #target: Target;
  readonly #times: Float64Array;
  readonly #startedAt: number;
  readonly #free: Asker[];
  /** Index of the first request that was not sent. */
  #next = 0;
  #inFlight = 0;
  #waited = 0;
  #late = 0;
  #firstEndAt = 0;
  #lastEndAt = 0;

  /** @param times when requests are due, in milliseconds after `startedAt`; at least one. */
  constructor(target: Target, times: Float64Array, startedAt: number) {
    this.#target = target;
    this.#times = times;
    this.#startedAt = startedAt;
    this.#free = [...target.connections];
  }

  get done(): boolean {
    return this.#inFlight === 0 && this.#next === this.#times.length;
  }

  /** When there is something to send that is not yet due; infinite where there is nothing. */
  get wakeAt(): number {
    // What is due and was not sent waits for a connection, not for the clock.
    return this.#next < this.#times.length && this.#canSend()
      ? this.#dueAt(this.#next)
      : Number.POSITIVE_INFINITY;
  }

  /** Sends what is due. */
  send(): void {
    this.#send(false);
  }

  /** Fails what has waited too long for an answer, or for a connection. */
  expire(now: number): void {
    this.#target.expire(now);
    while (this.#isDue(now) && now - this.#dueAt(this.#next) > this.#target.timeoutMs) {
      this.#next++;
      this.#waited++;
      this.#target.count('timeout');
      this.#noteEnd(now);
    }
  }

  answered(_target: Target, connection: Asker, now: number): void {
    this.#ended(connection, now);
  }

  failed(connection: Asker): void {
    this.#ended(connection, performance.now());
  }

  arrivals(perSecond: number): Arrivals {
    const due = this.#times.length;
    return {
      due,
      waited: this.#waited,
      late: this.#late,
      scheduleMs: (due / perSecond) * 1000,
      dueSpanMs: this.#times[due - 1]! - this.#times[0]!,
      endSpanMs: this.#lastEndAt - this.#firstEndAt,
    };
  }

  #ended(connection: Asker, now: number): void {
    const allBusy = !this.#canSend();
    this.#inFlight--;
    this.#noteEnd(now);
    this.#free.push(connection);
    this.#send(allBusy);
  }

  /** @param allBusy whether what is due by now found no connection until this moment. */
  #send(allBusy: boolean): void {
    for (let now = performance.now(); this.#isDue(now); now = performance.now()) {
      const connection = this.#take();
      if (connection === null) return;
      const dueAt = this.#dueAt(this.#next++);
      if (allBusy) this.#waited++;
      else if (now - dueAt > LATE_MS) this.#late++;
      this.#inFlight++;
      connection.ask(dueAt);
    }
  }

  #take(): Asker | null {
    const few = this.#target.connections.length < FEWEST_CONNECTIONS;
    return (few ? this.#target.grow() : null) ?? this.#free.shift() ?? this.#target.grow();
  }

  #canSend(): boolean {
    return this.#free.length > 0 || this.#target.mayGrow;
  }

  #isDue(now: number): boolean {
    return this.#next < this.#times.length && this.#dueAt(this.#next) <= now;
  }

  #dueAt(index: number): number {
    return this.#startedAt + this.#times[index]!;
  }

  #noteEnd(now: number): void {
    this.#firstEndAt ||= now;
    this.#lastEndAt = now;
  }
}
