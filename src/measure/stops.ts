/** Launches that are over and being stopped while the next one boots: stopping can take a while. */
export class Stops implements AsyncDisposable {
  #pending: Promise<PromiseSettledResult<void>[]> = Promise.resolve([]);

  begin(launch: AsyncDisposable): void {
    const before = this.#pending;
    const stopped = Promise.resolve(launch[Symbol.asyncDispose]());
    this.#pending = Promise.allSettled([stopped]).then(async (results) => [
      ...(await before),
      ...results,
    ]);
  }

  /**
   * Waits until nothing of them runs any more: before anything is measured.
   * @throws what a stop threw
   */
  async done(): Promise<void> {
    const results = await this.#pending;
    this.#pending = Promise.resolve([]);
    for (const result of results) if (result.status === 'rejected') throw result.reason;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.done();
  }
}
