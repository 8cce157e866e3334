import type { ReportInput } from '../../domain/assessment.ts';
import { isPending } from '../../domain/shard.ts';
import { commentKey, type Marker } from '../../github/marker.ts';
import type { ReportTarget } from '../../github/target.ts';
import { plain } from '../../report/escape.ts';

/** Whose report it is, and which run's: of one workflow and one service on a pull request there is one. */
export function markerOf({ record, shards }: ReportInput, target: ReportTarget): Marker {
  const measured = shards.filter(({ state }) => state === 'measured').length;
  return {
    ...(shards.some(isPending) ? { shards: measured } : {}),
    key: commentKey(target.run.workflow, record.service.name),
    run: target.run.id,
    attempt: target.run.attempt,
    head: target.headSha,
  };
}

/**
 * What tells several reports on one commit apart for people: nothing where there is one. The workflow where it has another
 * name than `Gaitkeeper`, the service where it has another name than the repository.
 */
export function distinctionOf(
  { record }: ReportInput,
  { repo, run }: ReportTarget,
): readonly string[] {
  const service = plain(record.service.name, 60);
  const workflow = plain(run.workflow, 60);
  return [
    ...(workflow === '' || workflow.toLowerCase() === 'gaitkeeper' ? [] : [workflow]),
    ...(service.toLowerCase() === repo.toLowerCase() ? [] : [service]),
  ];
}
