import type { CommandDefinition } from './request.ts';

/**
 * Every command, by the name that both the command line and the Action's `mode` use. Each is loaded when it runs: most
 * need only a part of the program, and a mistake in an input none of it.
 */
export const COMMANDS = {
  check: {
    summary: 'measure base against head, report what changed, pass or fail (the default)',
    flags: 'measuring',
    takesRecords: false,
    run: async (request, io) => (await import('./check.ts')).check(request, io),
  },
  plan: {
    summary: 'print the shards of the matrix, for fan-out over jobs',
    flags: 'shards',
    takesRecords: false,
    run: async (request, io) => (await import('./plan.ts')).plan(request, io),
  },
  measure: {
    summary: 'measure one shard and write its run record',
    flags: 'shard',
    takesRecords: false,
    run: async (request, io) => (await import('./measure.ts')).measure(request, io),
  },
  report: {
    summary: 'merge run records, judge them, and report; runs no code of the service',
    flags: 'report',
    takesRecords: true,
    run: async (request, io) => (await import('./report.ts')).report(request, io),
  },
  record: {
    summary: 'measure, or take run records, and store them as baseline',
    flags: 'measuring',
    takesRecords: true,
    run: async (request, io) => (await import('./record.ts')).record(request, io),
  },
  gate: {
    summary: 'measure a release against the last one, and pass or fail',
    flags: 'measuring',
    takesRecords: false,
    run: async (request, io) => (await import('./gate.ts')).gate(request, io),
  },
  respond: {
    summary: 'answer a slash command in a comment (in Actions only)',
    flags: 'records',
    takesRecords: false,
    run: async (request, io) => (await import('./respond.ts')).respond(request, io),
  },
  accept: {
    summary: 'accept what regressed in a record, with a reason',
    flags: 'accept',
    takesRecords: false,
    run: async (request, io) => (await import('./accept.ts')).accept(request, io),
  },
  unaccept: {
    summary: 'take back what was accepted',
    flags: 'unaccept',
    takesRecords: false,
    run: async (request, io) => (await import('./unaccept.ts')).unaccept(request, io),
  },
  accepted: {
    summary: 'list what is accepted, by whom, why and until when',
    flags: 'accepted',
    takesRecords: false,
    run: async (request, io) => (await import('./accepted.ts')).accepted(request, io),
  },
  doctor: {
    summary: 'say what was detected, what would be measured, and how noisy this machine is',
    flags: 'measuring',
    takesRecords: false,
    run: async (request, io) => (await import('./doctor.ts')).doctor(request, io),
  },
  init: {
    summary: 'write a configuration and the workflows for this repository',
    flags: 'init',
    takesRecords: false,
    run: async (request, io) => (await import('./init.ts')).init(request, io),
  },
  load: {
    summary: 'put load on a server that you started, and print absolute figures',
    flags: 'load',
    takesRecords: false,
    run: async (request, io) => (await import('./load.ts')).load(request, io),
  },
} as const satisfies Record<string, CommandDefinition>;

export type CommandName = keyof typeof COMMANDS;
