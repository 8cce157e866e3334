import type { ReportInput } from '../../domain/assessment.ts';
import { isPending } from '../../domain/shard.ts';
import { commentKey, type Marker } from '../../github/marker.ts';
import type { ReportTarget } from '../../github/target.ts';
import { plain } from '../../report/escape.ts';

/** Whose report it is, and which run's: of one workflow and one service on a pull request there is one. */
export function markerOf({ record, shards, release }: ReportInput, target: ReportTarget): Marker {
  const measured = shards.filter(({ state }) => state === 'measured').length;
  return {
    ...(shards.some(isPending) ? { shards: measured } : {}),
    key: commentKey(
      target.run.workflow,
      record.service.name,
      // Also where one workflow reports on the pull request and gates the release.
      ...(release === undefined ? [] : ['release']),
    ),
    run: target.run.id,
    attempt: target.run.attempt,
    head: target.headSha,
  };
}

/** What checks are called, before what tells them apart. */
export function checkNameOf({ release }: ReportInput): string {
  return release === undefined ? 'Gaitkeeper' : 'Gaitkeeper release';
}

/**
 * What tells several reports on one commit apart for people: nothing where there is one. The workflow where it has another
 * name than the check, the service where it has another name than the repository.
 */
export function distinctionOf(input: ReportInput, { repo, run }: ReportTarget): readonly string[] {
  const service = plain(input.record.service.name, 60);
  const workflow = plain(run.workflow, 60);
  const names = ['', 'gaitkeeper', checkNameOf(input).toLowerCase()];
  return [
    ...(names.includes(workflow.toLowerCase()) ? [] : [workflow]),
    ...(service.toLowerCase() === repo.toLowerCase() ? [] : [service]),
  ];
}
