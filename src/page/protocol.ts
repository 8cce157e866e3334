import type { MetricName } from '../domain/metrics.ts';
import type { SeriesKey } from './columns.ts';
import type { LatencyRow, OverviewRow } from './overview.ts';
import type { RunFigure } from './run-figures.ts';
import type { TrendView } from './trend-view.ts';

/** What the page asks the worker for. */
export type Ask =
  | { readonly kind: 'open'; readonly root: string }
  /** Loads the newest files of a service; with `all` every one. */
  | { readonly kind: 'load'; readonly service: string; readonly all: boolean }
  | { readonly kind: 'overview'; readonly metric: MetricName }
  | { readonly kind: 'trend'; readonly key: SeriesKey }
  | {
      readonly kind: 'run';
      readonly run: string;
      readonly cell: string;
      readonly scenario: string;
    };

/** What the worker tells. */
export type Tell =
  | { readonly kind: 'services'; readonly services: readonly ServiceSummary[] }
  | { readonly kind: 'problem'; readonly message: string }
  | { readonly kind: 'loaded'; readonly progress: Progress; readonly keys: readonly SeriesKey[] }
  | {
      readonly kind: 'overview';
      readonly metric: MetricName;
      readonly rows: readonly OverviewRow[];
      readonly latencies: readonly LatencyRow[];
    }
  | { readonly kind: 'trend'; readonly view: TrendView }
  | { readonly kind: 'run'; readonly run: string; readonly figures: readonly RunFigure[] };

export interface ServiceSummary {
  readonly name: string;
  readonly entries: number;
}

export interface Progress {
  readonly service: string;
  readonly runs: number;
  /** Lines and files that could not be read. */
  readonly skipped: number;
  /** Whether nothing is being fetched any more. */
  readonly idle: boolean;
  /** What was not asked for yet. */
  readonly rest: { readonly runs: number; readonly bytes: number };
}
