import type { Machine } from '../domain/record.ts';
import { type Occasion, runScatter } from '../stats/run-scatter.ts';
import type { VariancePart } from '../stats/welch.ts';
import type { Yardstick } from './level.ts';

/** Where a stored record stood, when and on what machine. */
export interface StoredLevel extends Occasion {
  readonly machine: Machine;
  /** ISO 8601. */
  readonly at: string;
}

/** Older records tell of another runner image, another service. */
const NEWEST = 20;

/**
 * τ² before any history is known: standard deviations of 3% a record where the CPU model is the same,
 * 8% between CPU models, 10% without a reference service. They are assumptions, and so they weigh no more than two
 * degrees of freedom: the first intervals hold even where the truth is twice as bad, and a dozen records
 * replace the assumption.
 */
const PRIORS = {
  sameModel: { variance: 0.03 ** 2, degreesOfFreedom: 2 },
  otherModel: { variance: 0.08 ** 2, degreesOfFreedom: 2 },
  absolute: { variance: 0.1 ** 2, degreesOfFreedom: 2 },
} satisfies Record<string, VariancePart>;

/**
 * τ² of one series: how far two records of the same code lie apart beyond their sampling, judged by how the
 * newest records of the default branch scattered in the same situation: on this CPU model, between CPU models, or
 * (without a reference) on machines with this fingerprint.
 */
export function recordScatter(
  yardstick: Yardstick,
  now: Machine,
  then: Machine,
  past: readonly StoredLevel[],
): VariancePart {
  const newest = past.toSorted((a, b) => a.at.localeCompare(b.at));
  if (yardstick === 'none') {
    const alike = newest.filter(({ machine }) => sameMachine(machine, now));
    return runScatter(neighbours(alike.slice(-NEWEST)), PRIORS.absolute);
  }
  if (now.cpuModel === then.cpuModel) {
    const alike = newest.filter(({ machine }) => machine.cpuModel === now.cpuModel);
    return runScatter(neighbours(alike.slice(-NEWEST)), PRIORS.sameModel);
  }
  const changes = neighbours(newest.slice(-NEWEST)).filter(
    ([a, b]) => a.machine.cpuModel !== b.machine.cpuModel,
  );
  return runScatter(changes, PRIORS.otherModel);
}

/** The fingerprint: absolute figures of machines that differ in any of this are not compared. */
export function sameMachine(a: Machine, b: Machine): boolean {
  return (['cpuModel', 'cores', 'memoryMiB', 'kernel', 'os', 'runnerImage'] as const).every(
    (part) => a[part] === b[part],
  );
}

function neighbours<T>(values: readonly T[]): [T, T][] {
  return values.slice(1).map((value, index) => [values[index] as T, value]);
}
