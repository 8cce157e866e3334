import type { ArrivalRate } from '../domain/scenario.ts';
import { arrivalTimes } from './arrival-times.ts';
import type { Arrivals, Block } from './engine.ts';
import { OpenLoop } from './open-loop.ts';
import type { Target } from './target.ts';

/** How often time-outs are looked at. */
const TICK_MS = 10;
/** Timers fire up to a millisecond and a half late: the rest of the time is spent in turns of the event loop. */
const TIMER_SLACK_MS = 1.5;

/** A target that is asked at a rate. */
export interface Paced {
  readonly target: Target;
  readonly rate: ArrivalRate;
}

/**
 * Drives one block in which every request has its time. Nothing waits for an answer but the requests
 * that find all connections busy, and their latency counts from when they were due: what a server
 * that stalls does to everybody who would have come in the meantime is not left out.
 */
export class OpenRun {
  readonly #block: Block;
  readonly #paced: readonly Paced[];
  #loops: readonly OpenLoop[] = [];
  #tick: NodeJS.Timeout | undefined;
  #timer: NodeJS.Timeout | undefined;
  #timerFor = 0;
  #turn: NodeJS.Immediate | undefined;
  #resolve: () => void = () => {};

  constructor(block: Block, paced: readonly Paced[]) {
    this.#block = block;
    this.#paced = paced;
  }

  /** Resolves when everything that was due has ended. */
  async drive(): Promise<void> {
    const drained = new Promise<void>((resolve) => {
      this.#resolve = resolve;
    });
    const startedAt = performance.now();
    this.#loops = this.#paced.map((one, index) => this.#start(one, startedAt, index));
    this.#tick = setInterval(() => this.#expire(), TICK_MS);
    this.#go();
    await drained;
  }

  /** How the schedule of each target was kept, in their order. */
  arrivals(): readonly Arrivals[] {
    return this.#loops.map((loop, index) => loop.arrivals(this.#paced[index]!.rate.perSecond));
  }

  /** Targets that are driven at once do not ask at the same moments. */
  #start({ target, rate }: Paced, startedAt: number, index: number): OpenLoop {
    target.startBlock({
      answered: (of, connection, now) => {
        loop.answered(of, connection, now);
        this.#settle();
      },
      failed: (connection) => {
        loop.failed(connection);
        this.#settle();
      },
    });
    const times = arrivalTimes(rate, countOf(this.#block, rate), target.blocks);
    const shift = (index * 1000) / rate.perSecond / this.#paced.length;
    const loop = new OpenLoop(target, times, startedAt + shift);
    return loop;
  }

  /** Sends what is due, and comes back when the next is. */
  #go(): void {
    for (const loop of this.#loops) loop.send();
    this.#settle();
  }

  #expire(): void {
    const now = performance.now();
    for (const loop of this.#loops) loop.expire(now);
    this.#settle();
  }

  /** Ends the block, or sees to it that the next request is sent in time. */
  #settle(): void {
    if (this.#loops.every((loop) => loop.done)) this.#finish();
    else if (this.#turn === undefined) this.#plan();
  }

  #plan(): void {
    const wakeAt = Math.min(...this.#loops.map((loop) => loop.wakeAt));
    // Otherwise all that is left waits for answers, which settle anew.
    const known = wakeAt < Number.POSITIVE_INFINITY;
    if (known && (this.#timer === undefined || wakeAt < this.#timerFor)) this.#wakeAt(wakeAt);
  }

  #wakeAt(time: number): void {
    clearTimeout(this.#timer);
    this.#timerFor = time;
    const idleMs = time - performance.now() - TIMER_SLACK_MS;
    if (idleMs >= 1) this.#timer = setTimeout(() => this.#wake(), Math.floor(idleMs));
    else this.#turn = setImmediate(() => this.#wake());
  }

  #wake(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#turn = undefined;
    this.#go();
  }

  #finish(): void {
    clearInterval(this.#tick);
    clearTimeout(this.#timer);
    clearImmediate(this.#turn);
    this.#resolve();
  }
}

function countOf({ minMs, minCompletions, maxMs }: Block, { perSecond }: ArrivalRate): number {
  const inTime = (milliseconds: number) => Math.round((milliseconds * perSecond) / 1000);
  const wanted = Math.max(inTime(minMs), minCompletions);
  return Math.max(1, Math.min(wanted, inTime(maxMs)));
}
