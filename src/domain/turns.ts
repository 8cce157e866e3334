/** One piece of work after the other, in the order in which they come. One that fails keeps none behind it from its turn. */
export class Turns {
  #last: Promise<unknown> = Promise.resolve();

  /** Does the work once all that came before has ended, and gives what it gives. */
  take<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.#last.then(work, work);
    this.#last = turn.catch(() => {});
    return turn;
  }

  /** Until all that came by now has ended, well or not. */
  async ended(): Promise<void> {
    await this.#last;
  }
}
