import { GaitkeeperError } from '../../domain/errors.ts';
import type { RunRecord } from '../../domain/record.ts';
import type { Unread } from '../../github/artifacts.ts';
import type { MeasuringRun } from '../../github/measured-head.ts';
import { printable } from '../../github/printable.ts';
import type { MeasuredHead } from '../../github/workflow-pull.ts';
import type { CommandIo } from '../io.ts';
import { falseClaim, isLater } from './claims.ts';
import { tellLeftOut } from './left-out.ts';
import type { Arrived } from './run-records.ts';

export interface CredibleRecords {
  readonly records: readonly RunRecord[];
  /** What they were measured on, as GitHub confirms it. */
  readonly head: MeasuredHead | null;
  /** Artifacts that were not read or not believed. */
  readonly lost: readonly Unread[];
}

type VerifyHead = (sha: string) => Promise<MeasuredHead | null>;

/** Sorts out what does not come from the run that it claims to come from. Each is told, with the reason. */
export async function credibleRecords(
  { records, unread }: Arrived,
  run: MeasuringRun,
  verify: VerifyHead,
  io: CommandIo,
): Promise<CredibleRecords> {
  const lost: Unread[] = [...unread];
  const credible: RunRecord[] = [];
  let head: MeasuredHead | null = null;
  for (const { artifact, record } of records) {
    const verified = await verify(record.head.sha);
    const why = falseClaim(record, run) ?? (verified === null ? otherHead(record, run) : null);
    if (why !== null) lost.push({ name: artifact, why });
    else if (isLater(record, run)) io.info(`${printable(artifact)} is of a later attempt.`);
    else credible.push(record);
    if (why === null) head ??= verified;
  }
  tellLeftOut(lost, io);
  return { records: credible, head, lost };
}

function otherHead({ head }: RunRecord, { headSha }: MeasuringRun): string {
  return `it is forged: it claims to be of ${head.sha}, which is neither ${headSha} nor a merge of it`;
}

/**
 * Those that are reported together: of one service, and against one base. A comparison with another base is a
 * measurement of its own, so the newest attempt's base counts.
 * @param expected the service's name by the configuration
 * @throws GaitkeeperError `usage` where records of several services came, and none is of this one
 */
export function ofOneService(
  records: readonly RunRecord[],
  expected: string,
): readonly RunRecord[] {
  const services = Map.groupBy(records, ({ service }) => service.name);
  const own = services.size === 1 ? records : services.get(expected);
  if (own !== undefined) return ofNewestBase(own);
  const names = [...services.keys()].map(printable).join(', ');
  throw new GaitkeeperError('usage', `The records are of other services than ${expected}.`, {
    detail: names,
    hint: 'Set `working-directory` to the folder of the service, or its `name` in the configuration of the default branch.',
  });
}

function ofNewestBase(records: readonly RunRecord[]): readonly RunRecord[] {
  const attempts = records.map(({ run }) => run?.attempt ?? 1);
  const newest = Math.max(...attempts);
  const baseOf = ({ base }: RunRecord) => base?.sha ?? null;
  const bases = new Set(records.filter((_, at) => attempts[at] === newest).map(baseOf));
  return records.filter((record) => bases.has(baseOf(record)));
}
