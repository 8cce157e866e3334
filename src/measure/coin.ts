import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/** A source of fair coin tosses. */
export type Coin = () => boolean;

/** @returns a coin whose tosses follow from the seed, so that a run's random orders can be repeated. */
export function seededCoin(seed: number): Coin {
  const generator = xoroshiro128plus(seed);
  return () => uniformInt(generator, 0, 1) === 1;
}

/** A number from 1 to 2³², made of 32 tosses. */
export function tossNumber(coin: Coin): number {
  let number = 0;
  for (let bit = 0; bit < 32; bit++) number = 2 * number + (coin() ? 1 : 0);
  return number + 1;
}
