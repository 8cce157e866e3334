import { join } from 'node:path';
import { mergeRecords } from '../../baseline/merge.ts';
import { shardStates } from '../../baseline/shards.ts';
import type { Config } from '../../config/config.ts';
import type { RunRecord } from '../../domain/record.ts';
import { headVerifier, type MeasuringRun } from '../../github/measured-head.ts';
import type { NewestRun } from '../../github/rerun.ts';
import { code } from '../../report/escape.ts';
import type { CommandIo } from '../io.ts';
import { type CredibleRecords, credibleRecords, ofOneService } from '../stages/credible-records.ts';
import { jobsOf } from '../stages/jobs-of-run.ts';
import { judgeRecord } from '../stages/judge.ts';
import { tellLeftOut } from '../stages/left-out.ts';
import { withLost } from '../stages/lost-shards.ts';
import { mergeable } from '../stages/mergeable.ts';
import { readRemoteConfig } from '../stages/remote-config.ts';
import { recordsOfRun } from '../stages/run-records.ts';
import { type Desk, type Measured, Refusal } from './desk.ts';
import type { DeskOptions } from './open-desk.ts';

interface MeasuredOptions extends DeskOptions, Pick<Desk, 'baselineFor'> {
  readonly config: Config;
  /** The pull request's head commit. */
  readonly head: string;
}

/**
 * What the runs measured, as their report judges it: from the records of strangers, which are read and believed as
 * there, and by the configuration of the default branch.
 * @throws Refusal where there is nothing that can be read
 */
export async function readMeasured(
  runs: readonly NewestRun[],
  options: MeasuredOptions,
  io: CommandIo,
): Promise<readonly Measured[]> {
  const measured: Measured[] = [];
  for (const run of runs) {
    const { records, lost } = await believed(run, options, io);
    for (const name of servicesOf(records)) {
      const { records: own, odd } = mergeable(ofOneService(records, name));
      tellLeftOut(odd, io);
      const shards = async () => {
        const jobs = await jobsOf(options.client, measuringRun(run, options), io, name);
        return withLost(shardStates(own, jobs), [...lost, ...odd], name);
      };
      measured.push({ run, shards, ...(await judged(mergeRecords(own), options, io)) });
    }
  }
  if (measured.length > 0) return measured;
  throw new Refusal(
    `The run for ${code(options.head.slice(0, 7))} left no record that can be read: ${runs[0]?.url}`,
  );
}

/** Each costs requests, of which an hour has so many, and whoever measured can name as many as he likes. */
const MOST_SERVICES = 32;

function servicesOf(records: readonly RunRecord[]): ReadonlySet<string> {
  const names = new Set(records.map(({ service }) => service.name));
  if (names.size <= MOST_SERVICES) return names;
  throw new Refusal(
    `The records of this pull request name ${names.size} services. More than ${MOST_SERVICES} are not judged here.`,
  );
}

async function believed(
  newest: NewestRun,
  options: MeasuredOptions,
  io: CommandIo,
): Promise<CredibleRecords> {
  const { client } = options;
  const run = measuringRun(newest, options);
  const arrived = await recordsOfRun(client, run);
  return credibleRecords(arrived, run, headVerifier(client, run), io);
}

function measuringRun(
  { id, attempt }: NewestRun,
  { github: { owner, repo }, head }: MeasuredOptions,
): MeasuringRun {
  return { owner, repo, id, attempt, event: 'pull_request', headSha: head, mergeSha: null };
}

async function judged(
  record: RunRecord,
  options: MeasuredOptions,
  io: CommandIo,
): Promise<Pick<Measured, 'record' | 'assessment' | 'config'>> {
  const config = await configOf(record.service.name, options, io);
  const repository = await options.baselineFor(record, config);
  const pull = options.comment.issue;
  const { assessment } = await judgeRecord(record, { config, repository, pull }, io);
  return { record, assessment, config };
}

/** A service without a name of its own is called after its folder, which may have a configuration of its own. */
async function configOf(
  service: string,
  { request, github, client, config }: MeasuredOptions,
  io: CommandIo,
): Promise<Config> {
  const [, folder] = service.startsWith(`${github.repo}/`) ? service.split(/\/(.*)/s) : [];
  if (folder === undefined || folder === config.directory) return config;
  if (request.configFile !== undefined) return config;
  const there = { ...request, directory: join(request.directory, folder) };
  return readRemoteConfig(there, { client, github }, io);
}
