import type { HistoryEntry } from '../domain/history.ts';
import { type PackedEntry, unpackEntry } from '../domain/history-lines.ts';
import { METRICS, type MetricName } from '../domain/metrics.ts';

/** Which line of the page is looked at. */
export interface SeriesKey {
  readonly cell: string;
  readonly scenario: string;
  readonly metric: MetricName;
}

/** An entry without what was measured. */
type Head = Omit<HistoryEntry, 'points'>;

interface Column {
  readonly key: SeriesKey;
  /** Which run each point is of, and which content of the scenario. */
  readonly run: number[];
  readonly hash: number[];
  /** Six figures a point, NaN for none: ten thousand runs as objects would not fit into a phone. */
  readonly figures: number[];
}

/** The runs of one service, by what is asked for. */
export class Columns {
  readonly #heads: Head[] = [];
  readonly #byRun = new Map<string, number>();
  readonly #columns = new Map<string, Column>();
  readonly #hashes: string[] = [];
  readonly #hashNumbers = new Map<string, number>();
  readonly #tags: ReadonlyMap<string, string>;

  /** @param releases commits of version tags, by tag */
  constructor(releases: Readonly<Record<string, string>>) {
    this.#tags = new Map(Object.entries(releases).map(([tag, sha]) => [sha, tag]));
  }

  get size(): number {
    return this.#heads.length;
  }

  /** A run that is there already is not counted twice. */
  add(packed: PackedEntry): void {
    if (this.#byRun.has(packed.run)) return;
    const { points: _, ...head } = unpackEntry({ ...packed, cells: {} });
    const run = this.#heads.length;
    this.#byRun.set(packed.run, run);
    this.#heads.push({ ...head, release: head.release ?? this.#tags.get(head.sha) ?? null });
    for (const [cell, scenarios] of Object.entries(packed.cells)) {
      for (const [scenario, [hash, metrics]] of Object.entries(scenarios)) {
        const number = this.#hashNumber(hash);
        for (const [metric, figures] of Object.entries(metrics)) {
          const column = this.#column({ cell, scenario, metric: metric as MetricName });
          column.run.push(run);
          column.hash.push(number);
          for (const figure of figures) column.figures.push(figure ?? Number.NaN);
        }
      }
    }
  }

  keys(): readonly SeriesKey[] {
    return [...this.#columns.values()].map(({ key }) => key);
  }

  /** Entries that hold nothing but these points, as far as they are of `runs`. */
  entries(key: SeriesKey, runs?: ReadonlySet<number>): HistoryEntry[] {
    const column = this.#columns.get(nameOf(key));
    if (column === undefined) return [];
    return column.run.flatMap((run, at) => {
      const head = this.#heads[run];
      if (head === undefined || runs?.has(run) === false) return [];
      return { ...head, points: [this.#point(column, at)] };
    });
  }

  /** Of the newest runs, and of the release before them, so that what changed since is known. */
  newest(amount: number): ReadonlySet<number> {
    const order = this.#heads.map((_, run) => run).sort((a, b) => this.#compare(b, a));
    const last = this.#heads[order[0] ?? 0];
    const release = order.findIndex((run) => {
      const head = this.#heads[run];
      return head?.release != null && head.sha !== last?.sha;
    });
    return new Set(order.slice(0, Math.max(amount, release + 1)));
  }

  #point({ key, hash, figures }: Column, at: number): HistoryEntry['points'][number] {
    const of = (offset: number) => {
      const figure = figures[6 * at + offset] as number;
      return Number.isNaN(figure) ? null : figure;
    };
    const [estimate, standardError, degreesOfFreedom] = [of(1), of(2), of(3)];
    const stepped = estimate !== null && standardError !== null && degreesOfFreedom !== null;
    return {
      ...{ ...key, scenarioHash: this.#hashes[hash[at] ?? -1] ?? '', value: of(0) },
      ...{
        step: stepped ? { estimate, standardError, degreesOfFreedom } : null,
        ...{ calibrated: of(4), levelError: of(5) },
      },
    };
  }

  #column(key: SeriesKey): Column {
    const name = nameOf(key);
    const there = this.#columns.get(name);
    if (there !== undefined) return there;
    const column: Column = { key, run: [], hash: [], figures: [] };
    this.#columns.set(name, column);
    return column;
  }

  #hashNumber(hash: string): number {
    const there = this.#hashNumbers.get(hash);
    if (there !== undefined) return there;
    this.#hashNumbers.set(hash, this.#hashes.length);
    return this.#hashes.push(hash) - 1;
  }

  #compare(a: number, b: number): number {
    const [x, y] = [this.#heads[a]?.recordedAt ?? '', this.#heads[b]?.recordedAt ?? ''];
    return x === y ? a - b : x < y ? -1 : 1;
  }
}

/** In the order of the reports. */
export const METRIC_NAMES = Object.keys(METRICS) as MetricName[];

export function nameOf({ cell, scenario, metric }: SeriesKey): string {
  return JSON.stringify([cell, scenario, metric]);
}
