import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { mersenne } from 'pure-rand/generator/mersenne';
import type { RandomGenerator } from 'pure-rand/types/RandomGenerator';
import { requestAt, requestsOf } from '../domain/mix.ts';
import { pathsIn } from '../domain/range.ts';
import type { HttpScenario, MixedRequest } from '../domain/scenario.ts';
import { Question } from './question.ts';

/** What a target is asked, one after the other. */
export interface Questions {
  next(): Question;
  /** From here on the questions follow from this number alone, however many were asked before. */
  begin(block: number): void;
}

/**
 * All questions of a scenario, ready to be sent.
 * @param seed targets of one seed are asked the same in every block, in the same order
 */
export function questionsOf(
  scenario: HttpScenario,
  host: string,
  port: number,
  seed: number,
): Questions {
  const mix = requestsOf(scenario);
  const kinds = mix.map(({ request, expect }) =>
    Array.from({ length: pathsIn(request.path) }, (_, index) => {
      return new Question({ request: requestAt(request, index), expect }, host, port);
    }),
  );
  const [[only] = [], ...others] = kinds;
  if (only === undefined) throw new Error(`the scenario ${scenario.name} asks nothing`);
  const single = others.length === 0 && kinds[0]!.length === 1;
  return single ? { next: () => only, begin: () => {} } : new Shuffled(kinds, deckOf(mix), seed);
}

/** The numbers of the requests, each as often as its weight says, in the smallest whole numbers. */
function deckOf(mix: readonly MixedRequest[]): Uint16Array {
  const unit = mix.map(({ weight }) => weight).reduce(greatestDivisor);
  return Uint16Array.from(
    mix.flatMap(({ weight }, index) => Array.from({ length: weight / unit }, () => index)),
  );
}

function greatestDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestDivisor(b, a % b);
}

/**
 * Deals the requests like cards, anew once all were dealt: a block of a few answers then holds about as many of
 * each as the weights say, and not what chance makes of it. Of a range, any number comes as often.
 */
class Shuffled implements Questions {
  readonly #kinds: readonly (readonly Question[])[];
  readonly #sorted: Uint16Array;
  readonly #deck: Uint16Array;
  readonly #seed: number;
  #dealt = 0;
  #random: RandomGenerator;

  constructor(kinds: readonly (readonly Question[])[], deck: Uint16Array, seed: number) {
    this.#kinds = kinds;
    this.#sorted = deck;
    this.#deck = deck.slice();
    this.#seed = seed;
    this.#random = mersenne(seed);
  }

  begin(block: number): void {
    this.#deck.set(this.#sorted);
    this.#dealt = 0;
    // Spread: a seed and its neighbour's block must not be the same.
    this.#random = mersenne((Math.imul(this.#seed, 0x9e3779b1) + block) | 0);
  }

  next(): Question {
    const deck = this.#deck;
    if (this.#dealt === deck.length) this.#dealt = 0;
    const at = this.#below(deck.length - this.#dealt) + this.#dealt;
    const drawn = deck[at]!;
    deck[at] = deck[this.#dealt]!;
    deck[this.#dealt++] = drawn;
    const questions = this.#kinds[drawn]!;
    return questions[this.#below(questions.length)]!;
  }

  /** A whole number from 0. */
  #below(count: number): number {
    return count === 1 ? 0 : uniformInt(this.#random, 0, count - 1);
  }
}
