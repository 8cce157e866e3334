import type { SinkName } from '../../domain/sinks.ts';
import { checkRun } from './check-run.ts';
import { comment } from './comment.ts';
import { commitStatus } from './commit-status.ts';
import { files } from './files.ts';
import { jobSummary } from './job-summary.ts';
import type { Sink } from './sink.ts';
import { terminal } from './terminal.ts';

/** Every place that a report goes to, in the order in which they are written: what cannot be lost comes first. */
export const SINKS = {
  files,
  'job-summary': jobSummary,
  comment,
  'check-run': checkRun,
  'commit-status': commitStatus,
  terminal,
} as const satisfies Record<SinkName, Sink>;
