import { readAcceptances } from '../../baseline/acceptances.ts';
import { openDocuments } from '../../baseline/registry.ts';
import { Snapshot } from '../../baseline/snapshot.ts';
import { GaitkeeperError } from '../../domain/errors.ts';
import { targetOfRun } from '../../github/workflow-pull.ts';
import type { CommandIo } from '../io.ts';
import { reportRecord } from '../stages/report.ts';
import { storeContext } from '../stages/store-context.ts';
import { type Desk, Refusal } from './desk.ts';
import type { DeskOptions } from './open-desk.ts';
import { currentReports, type Reported } from './reported.ts';

/** Each turn draws what others have accepted during the one before. */
const MOST_TURNS = 5;

/**
 * Draws the reports on the pull request once more, from the records that they were drawn from, so that they show what is
 * accepted by now. Of several that do so at once, the last one to write looks whether it has drawn everything.
 * @returns whether all of them show it
 */
export async function redrawReports(
  desk: Desk,
  options: DeskOptions,
  io: CommandIo,
): Promise<boolean> {
  try {
    const reports = await currentReports(desk);
    const drawn = reports.map((reported) => untilCurrent(reported, desk, options, io));
    return drawn.length > 0 && (await Promise.all(drawn)).every(Boolean);
  } catch (error) {
    if (!(error instanceof Refusal || error instanceof GaitkeeperError)) throw error;
    io.warn(`The report was not drawn once more: ${error.message}`);
    return false;
  }
}

async function untilCurrent(
  reported: Reported,
  desk: Desk,
  options: DeskOptions,
  io: CommandIo,
): Promise<boolean> {
  for (let turn = 0; turn < MOST_TURNS; turn++) {
    const snapshot = new Snapshot();
    const drawn = await acceptedIn(snapshot, reported, desk, io);
    if (!(await draw(reported, snapshot, desk, options, io))) return false;
    if ((await acceptedIn(new Snapshot(), reported, desk, io)) === drawn) return true;
  }
  return false;
}

async function acceptedIn(
  snapshot: Snapshot,
  { measured }: Reported,
  desk: Desk,
  io: CommandIo,
): Promise<string> {
  const context = storeContext(await desk.repository(), io, snapshot);
  await using documents = openDocuments(measured.config.baseline, context);
  const { all } = await readAcceptances(documents);
  return JSON.stringify(all.map(({ id }) => id));
}

/** Where it was posted before, and nowhere else. @returns whether the comment says it */
async function draw(
  { measured, marker }: Reported,
  snapshot: Snapshot,
  desk: Desk,
  { github, request }: DeskOptions,
  io: CommandIo,
): Promise<boolean> {
  const { record, run } = measured;
  const reported = { ...run, attempt: marker.attempt, headSha: marker.head };
  const target = targetOfRun(github, reported, desk.comment.issue);
  // Nothing is asked to be measured again: whoever wants that says so.
  const config = { ...measured.config, confirm: 'off' } as const;
  const repository = await desk.baselineFor(record, config);
  const ended = await reportRecord(
    record,
    {
      ...{ request: { ...request, output: undefined }, config, repository, target },
      ...{ shards: await measured.shards(), snapshot, uploaded: true },
      answersCommands: async () => true,
    },
    io,
  );
  return ended.outputs['comment-url'] !== '';
}
