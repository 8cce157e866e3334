import { check } from './check.ts';
import { load } from './load.ts';
import { measure } from './measure.ts';
import { plan } from './plan.ts';
import { record } from './record.ts';
import { report } from './report.ts';
import type { CommandDefinition } from './request.ts';

/** Every command, by the name that both the command line and the Action's `mode` use. */
export const COMMANDS = {
  check: {
    summary: 'measure base against head, report what changed, pass or fail (the default)',
    flags: 'measuring',
    takesRecords: false,
    run: check,
  },
  plan: {
    summary: 'print the shards of the matrix, for fan-out over jobs',
    flags: 'shards',
    takesRecords: false,
    run: plan,
  },
  measure: {
    summary: 'measure one shard and write its run record',
    flags: 'shard',
    takesRecords: false,
    run: measure,
  },
  report: {
    summary: 'merge run records, judge them, and report; runs no code of the service',
    flags: 'records',
    takesRecords: true,
    run: report,
  },
  record: {
    summary: 'measure, or take run records, and store them as baseline',
    flags: 'measuring',
    takesRecords: true,
    run: record,
  },
  load: {
    summary: 'put load on a server that you started, and print absolute figures',
    flags: 'load',
    takesRecords: false,
    run: load,
  },
} as const satisfies Record<string, CommandDefinition>;

export type CommandName = keyof typeof COMMANDS;
