import type { ReportInput } from '../../domain/assessment.ts';
import { GaitkeeperError } from '../../domain/errors.ts';
import type { ChosenSink } from '../../domain/sinks.ts';
import type { ReportTarget } from '../../github/target.ts';
import { outputsOf } from '../../report/outputs.ts';
import type { CommandIo } from '../io.ts';
import type { Ended, Request } from '../request.ts';
import { deliver } from '../sinks/deliver.ts';
import { SINKS } from '../sinks/registry.ts';
import type { Outputs, Report } from '../sinks/sink.ts';

export interface Publication {
  readonly request: Request;
  /** Null outside of GitHub. */
  readonly target: ReportTarget | null;
  readonly comment: 'always' | 'changes' | 'off';
  /** Where it goes on GitHub. */
  readonly sinks: readonly ChosenSink[];
}

/** Brings the report to every sink that is chosen: files, what GitHub shows, and standard output. */
export async function publish(
  input: ReportInput,
  { request, target, comment, sinks }: Publication,
  io: CommandIo,
): Promise<Ended> {
  const print = request.json ? 'json' : request.post?.post === false ? 'markdown' : 'terminal';
  const report: Report = { input, request, target, comment, print, io };
  const files = await keepFiles(report);
  const { outputs, places, lost } = await deliver(report, sinks);
  // What could not be posted, and has no job to stand in, can be pasted by hand.
  const left = lost && places.length === 0 && print === 'terminal';
  await SINKS.terminal.deliver(left ? { ...report, print: 'markdown' } : report);
  const { gate } = input.assessment;
  return {
    outcome: gate.passed && (lost || files === null) ? 'publish' : gate.outcome,
    outputs: {
      ...outputsOf(input),
      ...{ 'comment-url': '', 'check-run-url': '' },
      ...outputs,
      ...(files ?? {}),
    },
  };
}

/** @returns null where they could not be written, which is told */
async function keepFiles(report: Report): Promise<Outputs | null> {
  try {
    return (await SINKS.files.deliver(report)) ?? {};
  } catch (error) {
    if (!(error instanceof GaitkeeperError)) throw error;
    report.io.warn(error.line);
    return null;
  }
}
