import type { Assessment, Gate } from '../domain/assessment.ts';
import type { RunRecord } from '../domain/record.ts';
import { cutShort, isPending, missingCells, type ShardState, shardName } from '../domain/shard.ts';

/**
 * The assessment of a run of which parts are not there: it may be red for what is, but never passes. What was
 * not measured may be what regressed.
 */
export function withHoles(
  assessment: Assessment,
  record: RunRecord,
  shards: readonly ShardState[],
): Assessment {
  const holes = shards.filter(({ state }) => state !== 'measured').map(sentenceOf);
  const cells = missingCells(record).map((id) => `${id} was not measured`);
  const { gate } = assessment;
  // Cells are told of where no shard tells: it names those that nobody knows the reason for.
  const reasons = [...(holes.length > 0 ? holes : cells), ...cut(record)];
  if (reasons.length === 0) return assessment;
  return {
    ...assessment,
    gate: gate.passed
      ? incomplete(reasons, gate)
      : { ...gate, reasons: [...gate.reasons, ...reasons] },
  };
}

function cut(record: RunRecord): readonly string[] {
  const { interrupted, late, all } = cutShort(record);
  return [
    ...(interrupted > 0
      ? [`${interrupted} of ${all} measurements were interrupted before enough was known`]
      : []),
    ...(late > 0 ? [`the time limit was over before enough was known of ${late} of ${all}`] : []),
  ];
}

function incomplete(reasons: readonly string[], gate: Gate): Gate {
  return { passed: false, outcome: 'incomplete', reasons: [...reasons, ...gate.reasons] };
}

function sentenceOf(state: ShardState): string {
  const name = `shard ${shardName(state.shard)}`;
  if (isPending(state)) return `${name} is not measured yet`;
  return state.why === null ? `${name} did not arrive` : `${name} ${state.why}`;
}
