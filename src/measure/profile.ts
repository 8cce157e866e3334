import { GaitkeeperError } from '../domain/errors.ts';
import type { SampledSides } from '../domain/profile.ts';
import type { Scenario } from '../domain/scenario.ts';
import { startLoadEngine } from '../load/threaded-engine.ts';
import { partitionCpus, pinSelf } from '../platform/cpus.ts';
import { seededCoin } from './coin.ts';
import { sampleCell } from './profile/sample.ts';
import type { MeasureOptions, PreparedCell } from './types.ts';

export { grownFunctions, totalOf } from './profile/growth.ts';

/** A cell and the scenario in which it is to be looked at. */
export interface ProfileWish {
  readonly prepared: PreparedCell;
  readonly scenario: Scenario;
}

export interface ProfileOptions {
  readonly options: MeasureOptions;
  /** Path of py-spy. */
  readonly profiler: string;
  /** Of sampling, for each side. */
  readonly seconds: number;
  /** After this time no further one is begun. */
  readonly totalSeconds: number;
}

/**
 * Samples what base and head do under load, in launches of their own: nothing is measured any more when a
 * profiler looks on. Never throws for anything that a service or the profiler does.
 * @returns for each wish the samples, or why there are none, as one sentence
 */
export async function profileCells(
  wishes: readonly ProfileWish[],
  { options, profiler, seconds, totalSeconds }: ProfileOptions,
  progress: (message: string) => void,
): Promise<(SampledSides | string)[]> {
  const { cpus, engineCores } = await partitionCpus();
  await using _pinned = cpus === null ? null : await pinSelf(cpus.engine);
  await using engine = await startLoadEngine(engineCores);
  const coin = seededCoin(options.seed);
  const context = { engine, options, serverCpus: cpus?.server ?? null, coin, profiler, seconds };
  const begin = performance.now();
  const found: (SampledSides | string)[] = [];
  for (const { prepared, scenario } of wishes) {
    if (found.length > 0 && performance.now() - begin > totalSeconds * 1000) {
      found.push('The time for profiles was used up before.');
      continue;
    }
    progress(`sampling ${scenario.name} under ${prepared.cell.id}`);
    found.push(await sidesOrReason(() => sampleCell(prepared, scenario, context)));
  }
  return found;
}

async function sidesOrReason(sample: () => Promise<SampledSides>): Promise<SampledSides | string> {
  try {
    return await sample();
  } catch (error) {
    if (error instanceof GaitkeeperError) return error.message;
    throw error;
  }
}
