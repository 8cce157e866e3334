import type { JudgeOptions } from '../domain/assessment.ts';
import type { HistoryEntry, HistoryPoint } from '../domain/history.ts';
import type { MergedPull, RecordedEffect, ReleaseChange } from '../domain/release.ts';
import { holm } from '../stats/holm.ts';
import { pValue } from '../stats/student.ts';
import { marginOf } from './decide.ts';

/** A commit between two releases. */
export interface CommitBetween {
  readonly sha: string;
  readonly pull: number | null;
  readonly title: string;
}

/**
 * The pull requests between two releases, the newest first, each with what was recorded once it was merged. Where not
 * every merge was recorded, those up to the next recorded commit stand together: what they changed cannot be told apart.
 * @param base the commit that the log begins after
 * @param log the newest first
 */
export function releaseChanges(
  base: string,
  log: readonly CommitBetween[],
  entries: readonly HistoryEntry[],
  options: JudgeOptions,
): readonly ReleaseChange[] {
  const recorded = new Map(entries.map((entry) => [entry.sha, entry]));
  const changes: ReleaseChange[] = [];
  const named = new Set<number>();
  let since = new Set([base]);
  let pulls: MergedPull[] = [];
  for (const { sha, pull, title } of log.toReversed()) {
    if (pull !== null && !named.has(pull)) pulls = [{ number: pull, title }, ...pulls];
    if (pull !== null) named.add(pull);
    since.add(sha);
    const entry = recorded.get(sha);
    // What was measured against an older commit shows more than these.
    if (entry?.base == null || entry.base === sha || !since.has(entry.base)) continue;
    if (pulls.length > 0) changes.unshift({ pulls, effects: effectsIn(entry, options) });
    pulls = [];
    since = new Set([sha]);
  }
  return pulls.length === 0 ? changes : [{ pulls, effects: null }, ...changes];
}

/** By the rule of the gate: no chance with all of the run taken together, and larger than what matters. */
function effectsIn({ points }: HistoryEntry, options: JudgeOptions): readonly RecordedEffect[] {
  const steps = points.flatMap((point) =>
    point.step !== null && options.gating.includes(point.metric)
      ? [{ ...point, step: point.step }]
      : [],
  );
  const adjusted = holm(steps.map(({ step }) => chance(step)));
  return steps
    .filter(
      ({ metric, step }, at) =>
        (adjusted[at] ?? 1) < options.alpha && Math.abs(step.estimate) >= marginOf(metric, options),
    )
    .map(({ cell, scenario, metric, step }) => ({
      ...{ cell, scenario, metric },
      estimate: step.estimate,
    }))
    .sort((a, b) => Math.abs(b.estimate) - Math.abs(a.estimate));
}

/** A line of the data branch may say that it is known without any error. */
function chance(step: NonNullable<HistoryPoint['step']>): number {
  return step.standardError > 0 && step.degreesOfFreedom > 0 ? pValue(step) : 1;
}
