import type { createColors } from 'picocolors';
import type { Progress } from '../commands/io.ts';
import { LiveRegion } from './live-region.ts';
import { ProgressState } from './progress-state.ts';
import { progressTable } from './progress-table.ts';
import { clock, finished, standing } from './progress-words.ts';

/** A stage that is over sooner shows no clock. */
const PATIENCE_SECONDS = 2;

/** What a terminal shows while a stage runs: how long it takes, and of measuring a table. */
export class LiveProgress {
  readonly #stream: NodeJS.WriteStream;
  readonly #colors: ReturnType<typeof createColors>;
  readonly #region: LiveRegion;
  #state: ProgressState | null = null;
  #told = performance.now();

  constructor(stream: NodeJS.WriteStream, colors: ReturnType<typeof createColors>) {
    this.#stream = stream;
    this.#colors = colors;
    this.#region = new LiveRegion(stream);
  }

  /** A stage has begun. */
  begin(): void {
    const started = performance.now();
    this.#state = null;
    this.#region.show(() => {
      const seconds = secondsSince(started);
      return seconds < PATIENCE_SECONDS ? '' : this.#colors.dim(clock(seconds));
    });
  }

  apply(event: Progress): void {
    if (event.type === 'started') this.#state = new ProgressState();
    if (event.type === 'started' || event.type === 'time') this.#told = performance.now();
    const state = this.#state;
    if (state === null) return;
    state.apply(event);
    this.#region.show(() => this.#table(state, standing(state, secondsSince(this.#told))));
  }

  /** A line that stays. */
  say(line: string): void {
    this.#region.above(line);
  }

  /** The stage is over: of a table, its last state stays. */
  end(): void {
    const state = this.#state;
    const since = secondsSince(this.#told);
    this.#region.end(state === null ? undefined : this.#table(state, finished(state, since)));
    this.#state = null;
  }

  /** A line of it is left free, and one is where the cursor stands. */
  #table(state: ProgressState, last: string): string {
    const { columns, rows } = this.#stream;
    const options = { columns, rows: rows - 3, colors: this.#colors };
    return [...progressTable(state, options), last.slice(0, columns - 1)].join('\n');
  }
}

function secondsSince(moment: number): number {
  return (performance.now() - moment) / 1000;
}
