/** A distribution of latencies by how many answers were slower. */
export interface LatencyCurve {
  readonly answers: number;
  /** −log10 of the share that was slower (2 for the slowest hundredth), and milliseconds. */
  readonly points: readonly (readonly [x: number, ms: number])[];
}
