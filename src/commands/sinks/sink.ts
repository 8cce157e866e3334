import type { ReportInput } from '../../domain/assessment.ts';
import type { ChosenSink } from '../../domain/sinks.ts';
import type { GithubClient } from '../../github/client.ts';
import type { ReportTarget } from '../../github/target.ts';
import type { CommandIo } from '../io.ts';
import type { Request } from '../request.ts';

/** What every sink is handed. */
export interface Report {
  readonly input: ReportInput;
  readonly request: Request;
  /** Null outside of GitHub. */
  readonly target: ReportTarget | null;
  readonly comment: 'always' | 'changes' | 'off';
  /** How it is printed. */
  readonly print: 'terminal' | 'markdown' | 'json';
  readonly io: CommandIo;
}

/** The same where GitHub may be written to. */
export interface GithubReport extends Report {
  readonly target: ReportTarget;
  readonly client: GithubClient;
}

/** The Action's outputs. */
export type Outputs = Readonly<Record<string, string>>;

interface Described {
  /** For the docs. */
  readonly summary: string;
}

/** A sink on this machine. */
export interface LocalSink extends Described {
  readonly kind: 'local';
  /**
   * @returns null where there is no place for it: no folder was named, nothing runs in a job
   * @throws GaitkeeperError `publish-failed`
   */
  deliver(report: Report): Promise<Outputs | null>;
}

/** A sink that asks GitHub. */
export interface GithubSink extends Described {
  readonly kind: 'github';
  /** As in a workflow's `permissions:`. */
  readonly permission: string;
  /** What is used in its place where the token may not write it, the next best first. */
  readonly next: readonly ChosenSink[];
  /** Whether it holds the report, rather than its verdict alone. */
  readonly whole: boolean;
  /** Whether there is a place for it: a pull request to comment on. */
  fits(report: Omit<GithubReport, 'client'>): boolean;
  /** @throws GaitkeeperError `publish-failed` */
  deliver(report: GithubReport): Promise<Outputs>;
}

export type Sink = LocalSink | GithubSink;
