import type { Config } from '../../config/config.ts';
import type { RunRecord } from '../../domain/record.ts';
import type { ReportTarget } from '../../github/target.ts';
import type { Repository } from '../../service/repository.ts';
import type { CommandIo } from '../io.ts';
import type { Ended, Request } from '../request.ts';
import { judgeRecord } from './judge.ts';
import { publish } from './publish.ts';

export interface ReportContext {
  readonly request: Request;
  readonly config: Config;
  readonly repository: Repository | null;
  /** Null outside of GitHub. */
  readonly target: ReportTarget | null;
  readonly missingShards: readonly string[];
}

/** From a record to its report in every sink, and to the gate's decision. */
export async function reportRecord(
  record: RunRecord,
  { request, config, repository, target, missingShards }: ReportContext,
  io: CommandIo,
): Promise<Ended> {
  const { threshold, memoryThreshold, alpha, gate: gating, baseline } = config;
  const judged = await judgeRecord(
    record,
    { options: { threshold, memoryThreshold, alpha, gating }, baseline, repository },
    io,
  );
  const url = target?.run.url ?? null;
  const links = url === null ? {} : { run: url };
  return publish(
    { ...judged, missingShards, links },
    { request, target, comment: config.comment },
    io,
  );
}
