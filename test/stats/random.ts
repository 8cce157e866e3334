/** Draws for simulations, reproducible from a seed. */
export interface Random {
  /** Uniform on [0, 1). */
  uniform(): number;
  normal(): number;
  /** Student's t with 5 degrees of freedom, scaled to variance 1: heavy tails. */
  heavy(): number;
}

export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  // mulberry32 (Tommy Ettinger, public domain): passes gjrand, 2³² long.
  const uniform = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
  const normal = (): number =>
    Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform());
  const heavy = (): number => {
    // Bailey (1994): polar generation of t with n degrees of freedom.
    const tail = Math.sqrt(5 * ((1 - uniform()) ** (-2 / 5) - 1));
    return tail * Math.cos(2 * Math.PI * uniform()) * Math.sqrt(3 / 5);
  };
  return { uniform, normal, heavy };
}
