import type { ArrivalTotals } from '../domain/arrivals.ts';
import type { MetricName } from '../domain/metrics.ts';
import type {
  Failure,
  GrowthProbe,
  LaunchEstimate,
  Measurement,
  Totals,
} from '../domain/record.ts';
import type { Scenario } from '../domain/scenario.ts';
import type { Target } from '../domain/service.ts';
import type { Latencies } from '../load/engine.ts';
import { mergeHistograms } from '../load/latency-histogram.ts';
import { mean } from '../stats/moments.ts';
import { robustDeviation } from '../stats/quantiles.ts';
import { halfWidth, precisionReached } from '../stats/stopping.ts';
import { bestPairs } from './allocation.ts';
import { overloadWarning, sumArrivals } from './arrivals.ts';
import type { Driven } from './drive.ts';
import { sumTotals } from './estimate.ts';
import { lengthOf } from './warmup-series.ts';

/** Metrics whose intervals must be narrow before a series is precise enough. */
const DECIDING: readonly MetricName[] = ['throughput', 'cpu', 'p50'];

const ENDS: Partial<Record<Measurement['stopped'], string>> = {
  interrupted: 'It was interrupted',
  'time-limit': 'The time limit was over',
};

/** One scenario under one cell, over the launches so far. */
export class Series {
  readonly scenario: Scenario;
  readonly #launches: LaunchEstimate[] = [];
  readonly #driven: Driven[] = [];
  /** What was found where memory grew. */
  growth: GrowthProbe | null = null;
  readonly #warnings = new Set<string>();
  #totals: Partial<Record<Target, Totals>> = {};
  #failure: Failure | null = null;
  /** Why it is not measured at all. */
  #skipped: string | null = null;
  #stopped: Measurement['stopped'] | null = null;

  constructor(scenario: Scenario) {
    this.scenario = scenario;
  }

  get active(): boolean {
    return this.#stopped === null;
  }

  get launches(): number {
    return this.#launches.length;
  }

  get failure(): Failure | null {
    return this.#failure;
  }

  /** An open loop is answered as fast as it asks: its throughput says nothing, its latencies do. */
  get leading(): MetricName {
    return this.scenario.rate === undefined ? 'throughput' : 'p50';
  }

  /** Log ratios of a metric, one a launch. */
  ratios(metric: MetricName): number[] {
    return this.#launches.flatMap((launch) => launch.metrics[metric]?.logRatio ?? []);
  }

  /** Bytes a request that each revision left behind, and what they grew apart by in all, a launch each. */
  get growths(): { readonly base: number; readonly head: number; readonly apart: number }[] {
    return this.#driven.flatMap(({ memory: { growth, grownApart: apart } }) => {
      const { base = null, head = null } = growth ?? {};
      return base === null || head === null || apart === null ? [] : [{ base, head, apart }];
    });
  }

  /** Mean and half width of the 95% interval of the leading metric's log ratio; null while unknown. */
  get running(): { estimate: number; halfWidth: number } | null {
    const ratios = this.ratios(this.leading);
    if (ratios.length < 2) return null;
    return { estimate: mean(ratios), halfWidth: halfWidth(ratios) };
  }

  /** The widest interval among the deciding metrics; infinite while there are too few launches. */
  get widest(): number {
    const widths = this.#deciding().map(halfWidth);
    return widths.length === 0 ? Number.POSITIVE_INFINITY : Math.max(...widths);
  }

  /** Whether every deciding metric that could be had is known to within `halfWidth`. */
  isPrecise(halfWidth: number): boolean {
    const deciding = this.#deciding();
    return deciding.length > 0 && deciding.every((ratios) => precisionReached(ratios, halfWidth));
  }

  add(driven: Driven): void {
    this.#launches.push(driven.estimate);
    this.#driven.push(driven);
    for (const [target, totals] of Object.entries(driven.totals) as [Target, Totals][]) {
      this.#totals = { ...this.#totals, [target]: sumTotals([totals], this.#totals[target]) };
    }
  }

  warn(warning: string): void {
    this.#warnings.add(warning);
  }

  stop(reason: Measurement['stopped']): void {
    this.#stopped ??= reason;
  }

  /** It cannot be measured under this cell, or no longer, and no revision is to blame for that. */
  skip(reason: string): void {
    if (this.launches === 0) this.#skipped = reason;
    else this.warn(reason);
    this.stop('failure');
  }

  fail(failure: Failure): void {
    this.#failure = failure;
    this.stop('failure');
  }

  /** Pairs for the next launch, given what boot and warm-up cost this series. */
  pairsWanted(secondsPerLaunch: number): number {
    if (this.launches === 0) return Number.POSITIVE_INFINITY;
    return bestPairs({
      estimates: this.ratios(this.leading),
      withinVariances: this.#driven.map(({ ratios }) =>
        ratios.length > 1 ? robustDeviation(ratios) ** 2 : 0,
      ),
      pairs: this.#launches.map(({ pairs }) => pairs),
      secondsPerPair: mean(this.#driven.map((driven) => driven.secondsPerPair)),
      secondsPerLaunch,
    });
  }

  measurement(): Measurement {
    const steady = this.#launches.filter((launch) => launch.steady).length;
    const unsteady = this.launches > 0 && steady * 2 < this.launches;
    return {
      scenario: this.scenario.name,
      status: this.#status(unsteady),
      reason: this.#reason(unsteady, steady),
      failure: this.#failure,
      mode: this.#driven.at(-1)?.mode ?? 'in-turn',
      blockMs: this.#driven.at(-1)?.blockMs ?? 0,
      stopped: this.#stopped ?? 'budget',
      launches: this.#launches,
      clientBound: this.#driven.filter(({ clientBound }) => clientBound).length * 2 > this.launches,
      totals: this.#totals,
      histograms: this.#histograms(),
      ...this.#warmUp(unsteady),
      ...(this.growth === null ? {} : { growth: this.growth }),
      ...this.#arrivals(),
    };
  }

  #deciding(): number[][] {
    return DECIDING.map((metric) => this.ratios(metric)).filter(({ length }) => length > 0);
  }

  #status(unsteady: boolean): Measurement['status'] {
    if (this.#failure !== null && this.#failure.side !== 'base') return 'failed';
    if (this.launches === 0) return 'skipped';
    return unsteady ? 'unsteady' : 'measured';
  }

  #reason(unsteady: boolean, steady: number): string | null {
    if (this.#skipped !== null) return this.#skipped;
    if (this.#failure !== null) return this.#failure.message;
    if (this.launches === 0) {
      return `${ENDS[this.#stopped ?? 'budget'] ?? 'The time was over'} before its first launch.`;
    }
    if (!unsteady) return null;
    return `Did not reach a steady state in ${this.launches - steady} of ${this.launches} launches.`;
  }

  /** The longest one; of an unsteady scenario one that shows it. */
  #warmUp(unsteady: boolean): Pick<Measurement, 'warmUp'> {
    const [longest] = this.#driven
      .flatMap(({ warmUp }) => warmUp ?? [])
      .filter(({ steady }) => !unsteady || !steady)
      .sort((a, b) => lengthOf(b) - lengthOf(a));
    return longest === undefined ? {} : { warmUp: longest };
  }

  #arrivals(): Pick<Measurement, 'arrivals' | 'warnings'> {
    const perSecond = this.scenario.rate?.perSecond;
    const warnings = [...this.#warnings];
    if (perSecond === undefined) return { warnings };
    const arrivals: Partial<Record<Target, ArrivalTotals>> = {};
    for (const target of ['base', 'head'] as const) {
      const totals = sumArrivals(this.#driven.flatMap((driven) => driven.arrivals[target] ?? []));
      if (totals === null) continue;
      arrivals[target] = totals;
      const warning = overloadWarning(target, totals, perSecond);
      if (warning !== null) warnings.push(warning);
    }
    return { arrivals, warnings };
  }

  #histograms(): Measurement['histograms'] {
    const encoded: Partial<Record<Target, string>> = {};
    for (const target of ['base', 'head', 'reference'] as const) {
      const parts = this.#driven.flatMap(({ latencies }): Latencies[] => {
        const of = latencies[target];
        return of === undefined || of.count === 0 ? [] : [of];
      });
      if (parts.length > 0) encoded[target] = mergeHistograms(parts.map((part) => part.histogram));
    }
    return encoded;
  }
}
