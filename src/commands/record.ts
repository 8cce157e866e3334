import { mergeRecords } from '../baseline/merge.ts';
import { openStore } from '../baseline/registry.ts';
import { shardStates } from '../baseline/shards.ts';
import { GaitkeeperError } from '../domain/errors.ts';
import type { RunRecord } from '../domain/record.ts';
import { isCutShort, lostShards, shardName } from '../domain/shard.ts';
import { wasInterrupted } from '../platform/interrupt.ts';
import type { CommandIo } from './io.ts';
import type { Ended, Request } from './request.ts';
import { keepHistory } from './stages/history.ts';
import { measureProject } from './stages/measure.ts';
import { neededBaseline } from './stages/needs-baseline.ts';
import { openProject, type Project } from './stages/open.ts';
import { publishingFor } from './stages/published.ts';
import { readRecords } from './stages/read-records.ts';
import { refuseForeign, refuseUntrusted } from './stages/recordable.ts';
import { againstRecorded } from './stages/recorded-base.ts';
import { storeContext } from './stages/store-context.ts';

/** Stores a run as baseline: the records that are given, or else what is measured now. */
export async function record(request: Request, io: CommandIo): Promise<Ended> {
  const project = await openProject(request, io);
  const location = neededBaseline(project.config.baseline, 'There is nowhere to record');
  if (project.github !== null) refuseUntrusted(project.github);
  const store = openStore(location, storeContext(project.repository, io));
  const run = await recordOf(project, io);
  const history = await keepHistory(run, store, keeperOptions(project), io);
  const stored = await store.add(run, history.derive);
  io.info(`Stored ${stored.id} in ${store.description}`);
  await history.finish();
  io.result(request.json ? JSON.stringify(stored, null, 2) : stored.path);
  return { outcome: 'passed', outputs: { record: stored.path } };
}

function keeperOptions({ repository, github, config }: Project) {
  return { repository, publishing: publishingFor(github, config.threshold) };
}

async function recordOf(project: Project, io: CommandIo): Promise<RunRecord> {
  if (project.request.records.length === 0) {
    const measured = await measureProject(await againstRecorded(unjudged(project), io), io);
    if (wasInterrupted()) throw new GaitkeeperError('interrupted', NOT_STORED);
    if (isCutShort(measured)) throw new GaitkeeperError('time-limit', TOO_LATE, { hint: RAISE });
    return measured;
  }
  const records = await readRecords(project.request.records);
  if (project.github !== null) refuseForeign(records, project.github);
  const missing = lostShards(shardStates(records)).map(({ shard }) => shardName(shard));
  if (missing.length > 0) io.warn(`Stored without the shards ${missing.join(', ')}.`);
  return mergeRecords(records);
}

const NOT_STORED = 'It was interrupted: what was measured in part is not stored as a baseline.';
const TOO_LATE = 'The time limit was over: what was measured in part is not stored as a baseline.';
const RAISE = 'Raise `time-limit`, measure fewer cells, or split the matrix over jobs.';

/** What is only stored turns nothing red, so nothing of it is measured again. */
function unjudged(project: Project): Project {
  return { ...project, config: { ...project.config, confirm: 'off' } };
}
