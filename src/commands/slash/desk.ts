import type { Documents } from '../../baseline/documents.ts';
import type { Config } from '../../config/config.ts';
import type { Assessment } from '../../domain/assessment.ts';
import type { RunRecord } from '../../domain/record.ts';
import type { ShardState } from '../../domain/shard.ts';
import type { GithubClient } from '../../github/client.ts';
import type { CommentContext } from '../../github/event.ts';
import type { NewestRun } from '../../github/rerun.ts';
import type { Answer } from '../../github/respond.ts';
import type { Repository } from '../../service/repository.ts';

/** Everything that a slash command works with. What is asked of it is fetched when it is first asked. */
export interface Desk {
  readonly client: GithubClient;
  readonly owner: string;
  readonly repo: string;
  readonly comment: CommentContext;
  /** Names of the workflows that measure pull requests. */
  readonly workflows: readonly string[];
  readonly now: Date;
  /** The pull request's head commit, as it is now. */
  head(): Promise<string>;
  /** The newest run of each workflow for the head. @throws Refusal where there is none, or one has not ended */
  runs(): Promise<readonly NewestRun[]>;
  /** What those runs measured, judged, by service. @throws Refusal where it cannot be read */
  measured(): Promise<readonly Measured[]>;
  /**
   * Brings the reports on the pull request up to date with what is accepted. Nothing is measured for it.
   * @returns whether they show it; where not, the log says why, and the next report will
   */
  redraw(): Promise<boolean>;
  /** Where acceptances and requests are kept. @throws Refusal where there is no such place */
  documents(): Promise<Documents>;
  /** Without a checkout: only its remote can be asked. */
  repository(): Promise<Repository>;
  /** The same with the history of a record's base; null where nothing is stored. */
  baselineFor(
    record: Pick<RunRecord, 'base'>,
    config: Pick<Config, 'baseline'>,
  ): Promise<Repository | null>;
}

/** What one run measured of one service. */
export interface Measured {
  readonly run: NewestRun;
  readonly record: RunRecord;
  readonly assessment: Assessment;
  /** That of the service, on the default branch. */
  readonly config: Config;
  /** What became of each shard: asks GitHub. */
  shards(): Promise<readonly ShardState[]>;
}

/** Carries out one command, by somebody who may. */
export type Responder<C> = (command: C, desk: Desk) => Promise<Answer>;

/** Why a command is not carried out, as Markdown for whoever gave it. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
}
