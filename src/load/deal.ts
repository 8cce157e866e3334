import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { mersenne } from 'pure-rand/generator/mersenne';
import type { RandomGenerator } from 'pure-rand/types/RandomGenerator';
import { pathsIn } from '../domain/range.ts';
import type { MixedRequest } from '../domain/scenario.ts';
import { sum } from '../domain/sum.ts';

/**
 * A random order of the requests of a mix, by their numbers in `allRequests`. They are dealt like cards, anew
 * once all were dealt: a block of a few answers then holds about as many of each as the weights say, and not what
 * chance makes of it. Of a range, any number comes as often as another.
 */
export class Deal {
  /** By kind of request, the number of its first one, and how many there are. */
  readonly #firsts: readonly number[];
  readonly #counts: readonly number[];
  readonly #sorted: Uint16Array;
  readonly #deck: Uint16Array;
  readonly #seed: number;
  #dealt = 0;
  #random: RandomGenerator;

  /** @param seed from which everything follows */
  constructor(mix: readonly MixedRequest[], seed: number) {
    this.#counts = mix.map(({ request }) => pathsIn(request.path));
    this.#firsts = this.#counts.map((_, kind) => sum(this.#counts.slice(0, kind)));
    this.#sorted = deckOf(mix);
    this.#deck = this.#sorted.slice();
    this.#seed = seed;
    this.#random = mersenne(seed);
  }

  /** From here on the order follows from this number, however many were dealt before. */
  begin(block: number): void {
    this.#deck.set(this.#sorted);
    this.#dealt = 0;
    // Spread: a seed and its neighbour's block must not be the same.
    this.#random = mersenne((Math.imul(this.#seed, 0x9e3779b1) + block) | 0);
  }

  /** The number of the next request. */
  next(): number {
    const deck = this.#deck;
    if (this.#dealt === deck.length) this.#dealt = 0;
    const at = this.#dealt + this.#below(deck.length - this.#dealt);
    const kind = deck[at]!;
    deck[at] = deck[this.#dealt]!;
    deck[this.#dealt++] = kind;
    return this.#firsts[kind]! + this.#below(this.#counts[kind]!);
  }

  /** A whole number from 0. */
  #below(count: number): number {
    return count === 1 ? 0 : uniformInt(this.#random, 0, count - 1);
  }
}

/** The kinds of requests, each as often as its weight says, in the smallest whole numbers. */
function deckOf(mix: readonly MixedRequest[]): Uint16Array {
  const unit = mix.map(({ weight }) => weight).reduce(greatestDivisor);
  return Uint16Array.from(
    mix.flatMap(({ weight }, kind) => Array.from({ length: weight / unit }, () => kind)),
  );
}

function greatestDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestDivisor(b, a % b);
}
