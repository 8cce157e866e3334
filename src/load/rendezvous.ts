const ARRIVED = 0;
const GENERATION = 1;
const ABORTED = 2;
const BYTES = 3 * Int32Array.BYTES_PER_ELEMENT;

/** Where the engine's threads wait for each other. */
export interface Meeting {
  /** Resolves when all have come. Rejects where the meeting was called off. */
  meet(): Promise<void>;
}

/** The meeting of a single thread. */
export const ALONE: Meeting = { meet: () => Promise.resolve() };

/** What the threads share for it. */
export interface SharedMeeting {
  readonly memory: SharedArrayBuffer;
  /** Threads that must come. */
  readonly parties: number;
}

/** A barrier over shared memory, which can be used again and again. */
export class Rendezvous implements Meeting {
  readonly shared: SharedMeeting;
  readonly #state: Int32Array<SharedArrayBuffer>;

  constructor(shared: SharedMeeting) {
    this.shared = shared;
    this.#state = new Int32Array(shared.memory);
  }

  static of(parties: number): Rendezvous {
    return new Rendezvous({ memory: new SharedArrayBuffer(BYTES), parties });
  }

  async meet(): Promise<void> {
    const state = this.#state;
    // In this order: `abort` writes them the other way round.
    const generation = Atomics.load(state, GENERATION);
    this.#assertOn();
    const last = Atomics.add(state, ARRIVED, 1) === this.shared.parties - 1;
    if (last) this.#goOn();
    while (Atomics.load(state, GENERATION) === generation) {
      // Does not block the thread: whatever its sockets have to say meanwhile is heard.
      await Atomics.waitAsync(state, GENERATION, generation).value;
    }
    this.#assertOn();
  }

  /** Sends away all who wait, and all who come until `reset`. */
  abort(): void {
    Atomics.store(this.#state, ABORTED, 1);
    this.#goOn();
  }

  /** Once nobody waits any more. */
  reset(): void {
    Atomics.store(this.#state, ARRIVED, 0);
    Atomics.store(this.#state, ABORTED, 0);
  }

  #assertOn(): void {
    if (Atomics.load(this.#state, ABORTED) === 0) return;
    throw new Error('another thread of the load engine failed');
  }

  #goOn(): void {
    Atomics.store(this.#state, ARRIVED, 0);
    Atomics.add(this.#state, GENERATION, 1);
    Atomics.notify(this.#state, GENERATION);
  }
}
