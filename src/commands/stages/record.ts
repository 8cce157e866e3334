import type { MeasureRequest } from '../../domain/measure-request.ts';
import type { CellRecord, InProcessRecord, Machine, RunRecord } from '../../domain/record.ts';
import { RECORD_VERSION } from '../../domain/record.ts';
import { redactDeep, redactor } from '../../domain/redact.ts';
import type { Scenario } from '../../domain/scenario.ts';
import type { Application, Commit } from '../../domain/service.ts';
import type { GithubContext } from '../../github/context.ts';
import { dataHash } from '../../platform/files.ts';

export interface RecordParts {
  readonly toolVersion: string;
  readonly startedAt: Date;
  /** By a clock that nobody sets. */
  readonly durationSeconds: number;
  readonly github: GithubContext | null;
  /** What this attempt was asked for, where somebody did. */
  readonly asked: MeasureRequest | undefined;
  readonly base: Commit | null;
  readonly head: Commit;
  readonly name: string;
  readonly application: Application;
  readonly machine: Machine;
  readonly configurationHash: string;
  /** Of the configuration: no hash is made of them either, from which a short one could be guessed. */
  readonly secrets: readonly string[];
  readonly shard: RunRecord['shard'];
  readonly scenarios: readonly Scenario[];
  readonly cells: readonly CellRecord[];
  /** All cells of the matrix, of which a shard has some. */
  readonly matrix: readonly string[];
  /** Null where counting is switched off. */
  readonly inProcess: readonly InProcessRecord[] | null;
  readonly warnings: readonly string[];
}

/** Puts together what one job measured. */
export function assembleRecord(parts: RecordParts): RunRecord {
  const { github, application, asked } = parts;
  const redact = redactor(parts.secrets);
  const run = github && { id: String(github.runId), attempt: github.attempt, event: github.event };
  return {
    version: RECORD_VERSION,
    id: recordId(parts),
    tool: { name: 'gaitkeeper', version: parts.toolVersion },
    startedAt: parts.startedAt.toISOString(),
    durationSeconds: parts.durationSeconds,
    repository: github && `${github.owner}/${github.repo}`,
    run,
    ...(asked === undefined ? {} : { request: { command: asked.command, by: asked.by } }),
    base: parts.base,
    head: parts.head,
    service: {
      name: parts.name,
      target: application.target,
      protocol: application.protocol,
      framework: application.framework,
    },
    machine: parts.machine,
    configurationHash: parts.configurationHash,
    shard: parts.shard,
    scenarios: parts.scenarios.map(({ name, description, connections, ...what }) => ({
      name,
      ...(what.type === 'http' ? {} : { type: what.type }),
      description,
      connections,
      ...(what.rate === undefined ? {} : { rate: what.rate.perSecond }),
      hash: dataHash(redactDeep({ ...what, connections }, redact)),
    })),
    cells: parts.cells,
    ...(parts.shard === null ? {} : { matrix: parts.matrix }),
    ...(parts.inProcess === null ? {} : { inProcess: parts.inProcess }),
    warnings: parts.warnings,
  };
}

/** `20261121T101500Z-1a2b3c4-42-1`: sorts by time; no two runs, and no two shards of one, share it. */
function recordId({ startedAt, head, github, shard }: RecordParts): string {
  const time = startedAt.toISOString().replace(/[-:]|\.\d+/g, '');
  const run = github ? `${github.runId}-${github.attempt}` : `local-${startedAt.getMilliseconds()}`;
  const part = shard === null ? '' : `-s${shard.index}of${shard.total}`;
  return `${time}-${head.sha.slice(0, 7)}-${run}${part}`;
}
