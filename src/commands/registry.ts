import { check } from './check.ts';
import { doctor } from './doctor.ts';
import { gate } from './gate.ts';
import { init } from './init.ts';
import { load } from './load.ts';
import { measure } from './measure.ts';
import { plan } from './plan.ts';
import { record } from './record.ts';
import { report } from './report.ts';
import type { CommandDefinition } from './request.ts';
import { respond } from './respond.ts';

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
    flags: 'report',
    takesRecords: true,
    run: report,
  },
  record: {
    summary: 'measure, or take run records, and store them as baseline',
    flags: 'measuring',
    takesRecords: true,
    run: record,
  },
  gate: {
    summary: 'measure a release against the last one, and pass or fail',
    flags: 'measuring',
    takesRecords: false,
    run: gate,
  },
  respond: {
    summary: 'answer a slash command in a comment (in Actions only)',
    flags: 'records',
    takesRecords: false,
    run: respond,
  },
  doctor: {
    summary: 'say what was detected, what would be measured, and how noisy this machine is',
    flags: 'measuring',
    takesRecords: false,
    run: doctor,
  },
  init: {
    summary: 'write a configuration and the workflows for this repository',
    flags: 'init',
    takesRecords: false,
    run: init,
  },
  load: {
    summary: 'put load on a server that you started, and print absolute figures',
    flags: 'load',
    takesRecords: false,
    run: load,
  },
} as const satisfies Record<string, CommandDefinition>;

export type CommandName = keyof typeof COMMANDS;
