/** What the benchmark uses of autocannon, which brings no types. */
declare module 'autocannon' {
  interface Result {
    readonly '2xx': number;
    readonly non2xx: number;
    readonly errors: number;
    /** Seconds. */
    readonly duration: number;
    /** Whole milliseconds. */
    readonly latency: Readonly<Record<'p50' | 'p90' | 'p99', number>>;
  }
  export default function autocannon(options: {
    readonly url: string;
    readonly connections: number;
    readonly duration: number;
    readonly sampleInt: number;
  }): Promise<Result>;
}
