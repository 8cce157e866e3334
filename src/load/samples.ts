/** A growing array of numbers without an allocation per number. */
export class Samples {
  #values = new Float64Array(4096);
  #count = 0;

  get count(): number {
    return this.#count;
  }

  add(value: number): void {
    if (this.#count === this.#values.length) this.#grow();
    this.#values[this.#count++] = value;
  }

  clear(): void {
    this.#count = 0;
  }

  /** A view of what was added, valid until the next addition. */
  values(): Float64Array {
    return this.#values.subarray(0, this.#count);
  }

  /** Sorts the samples in place; null where there are none. */
  median(): number | null {
    if (this.#count === 0) return null;
    const sorted = this.values().sort();
    const half = this.#count >> 1;
    return this.#count % 2 === 1 ? sorted[half]! : (sorted[half - 1]! + sorted[half]!) / 2;
  }

  #grow(): void {
    const larger = new Float64Array(this.#values.length * 2);
    larger.set(this.#values);
    this.#values = larger;
  }
}
