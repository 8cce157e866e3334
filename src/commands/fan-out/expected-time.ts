import type { CellRecord, Measurement } from '../../domain/record.ts';
import type { Implementation } from '../../domain/service.ts';
import { wantedLaunches } from '../../measure/wanted-launches.ts';
import { mean } from '../../stats/moments.ts';
import { median } from '../../stats/quantiles.ts';

/** What is known of a cell before it is measured. */
export interface CellFacts {
  readonly launcher: string;
  readonly implementation: Implementation;
  readonly workers: number;
  /** Names of the scenarios that are measured under it; none where it is unsupported. */
  readonly scenarios: readonly string[];
  readonly launches: { readonly min: number; readonly max: number };
  /** The cell as a stored record has it; null where there is none. */
  readonly before: CellRecord | null;
}

/** Seconds until base, head and reference are ready, side by side on two cores. */
const BOOT: Readonly<Record<Implementation, number>> = { cpython: 1.5, pypy: 4, graalpy: 10 };
/** What boots slower than an ordinary server: it compiles first. */
const SLOW_BOOT: Readonly<Record<string, number>> = { nuitka: 20 };
const BOOT_OF_A_WORKER = 0.2;
/** Seconds of warming up a scenario in each launch: docs/measuring.md, step 4. */
const WARM_UP: Readonly<Record<Implementation, number>> = { cpython: 0.5, pypy: 4.5, graalpy: 8 };
/** Seconds of pairs in each launch of a scenario. */
const PAIRS = 1;
/** One launch in ten is of base against itself. */
const CONTROL = 1.1;

/**
 * Seconds that a cell takes until it has the launches that it should have: what it took in a stored record,
 * where that tells, else what cells of its kind take. Zero for one that is not measured at all.
 */
export function expectedSeconds(facts: CellFacts): number {
  if (facts.scenarios.length === 0) return 0;
  const each = facts.scenarios.map((name) => secondsALaunch(name, facts));
  const sum = each.reduce((total, seconds) => total + seconds, bootSeconds(facts));
  return launchesOf(facts) * CONTROL * sum;
}

/** Boots of a stored record are of base and head, which booted at once. */
function bootSeconds({ before, launcher, implementation, workers }: CellFacts): number {
  const seen = (before?.ready ?? []).flatMap(({ base, head }) => Math.max(base ?? 0, head ?? 0));
  if (seen.length > 0) return median(seen);
  return (SLOW_BOOT[launcher] ?? BOOT[implementation]) + BOOT_OF_A_WORKER * (workers - 1);
}

function secondsALaunch(scenario: string, { before, implementation }: CellFacts): number {
  const launches = measurementOf(before, scenario)?.launches ?? [];
  const fallback = WARM_UP[implementation] + PAIRS;
  if (launches.length === 0) return fallback;
  const blockMs = measurementOf(before, scenario)?.blockMs ?? 0;
  // A pair is a block of each revision, and where there is a reference one of that.
  return mean(launches.map((one) => one.warmupSeconds + (3 * one.pairs * blockMs) / 1000));
}

/** What was precise sooner needs no more than that; what was not gets all. */
function launchesOf({ before, scenarios, launches }: CellFacts): number {
  const wanted = wantedLaunches(launches);
  const seen = scenarios.map((name) => measurementOf(before, name));
  const needed = seen.map((one) =>
    one?.stopped === 'precision' && one.launches.length > 0 ? one.launches.length : wanted,
  );
  return Math.min(wanted, Math.max(launches.min, ...needed));
}

function measurementOf(before: CellRecord | null, scenario: string): Measurement | undefined {
  return before?.measurements.find((one) => one.scenario === scenario);
}
