/** What is opened once, and shared by all who ask for the same, until everything is disposed of together. */
export class Shared<T extends AsyncDisposable> implements AsyncDisposable {
  readonly #opened = new Map<string, T>();

  /** @param open is called the first time that something is asked for by this key */
  get(key: string, open: () => T): T {
    const known = this.#opened.get(key);
    if (known !== undefined) return known;
    const opened = open();
    this.#opened.set(key, opened);
    return opened;
  }

  /** Of all of it, also where one fails to go. */
  async [Symbol.asyncDispose](): Promise<void> {
    const all = [...this.#opened.values()].map((one) => one[Symbol.asyncDispose]());
    this.#opened.clear();
    const failed = (await Promise.allSettled(all)).find(({ status }) => status === 'rejected');
    if (failed !== undefined) throw (failed as PromiseRejectedResult).reason;
  }
}
