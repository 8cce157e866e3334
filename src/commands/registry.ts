import type { CommandDefinition } from './request.ts';

const measuring = () => import('./measuring.ts');
const reporting = () => import('./reporting.ts');

/**
 * Every command, by the name that both the command line and the Action's `mode` use. What they need is loaded when one
 * runs: reporting needs little of what measuring does, and help, or a mistake in an input, nothing of either.
 */
export const COMMANDS = {
  check: {
    summary: 'measure base against head, report what changed, pass or fail (the default)',
    flags: 'check',
    takesRecords: false,
    run: async (request, io) => (await measuring()).check(request, io),
  },
  plan: {
    summary: 'print the shards of the matrix, for fan-out over jobs',
    flags: 'shards',
    takesRecords: false,
    run: async (request, io) => (await measuring()).plan(request, io),
  },
  measure: {
    summary: 'measure one shard and write its run record',
    flags: 'shard',
    takesRecords: false,
    run: async (request, io) => (await measuring()).measure(request, io),
  },
  report: {
    summary: 'merge run records, judge them, and report; runs no code of the service',
    flags: 'report',
    takesRecords: true,
    run: async (request, io) => (await reporting()).report(request, io),
  },
  record: {
    summary: 'measure, or take run records, and store them as baseline',
    flags: 'measuring',
    takesRecords: true,
    run: async (request, io) => (await measuring()).record(request, io),
  },
  gate: {
    summary: 'measure a release against the last one, and pass or fail',
    flags: 'gate',
    takesRecords: false,
    run: async (request, io) => (await measuring()).gate(request, io),
  },
  respond: {
    summary: 'answer a slash command in a comment (in Actions only)',
    flags: 'records',
    takesRecords: false,
    run: async (request, io) => (await reporting()).respond(request, io),
  },
  accept: {
    summary: 'accept what regressed in a record, with a reason',
    flags: 'accept',
    takesRecords: false,
    run: async (request, io) => (await reporting()).accept(request, io),
  },
  unaccept: {
    summary: 'take back what was accepted',
    flags: 'unaccept',
    takesRecords: false,
    run: async (request, io) => (await reporting()).unaccept(request, io),
  },
  accepted: {
    summary: 'list what is accepted, by whom, why and until when',
    flags: 'accepted',
    takesRecords: false,
    run: async (request, io) => (await reporting()).accepted(request, io),
  },
  history: {
    summary: 'print the trend of every scenario, with the steps and drifts found in it',
    flags: 'history',
    takesRecords: false,
    run: async (request, io) => (await import('./history.ts')).history(request, io),
  },
  export: {
    summary: 'write the history for Prometheus, github-action-benchmark or Bencher',
    flags: 'export',
    takesRecords: false,
    run: async (request, io) => (await import('./export.ts')).exportHistory(request, io),
  },
  config: {
    summary: 'print the configuration that holds, and where each value is from',
    flags: 'measuring',
    takesRecords: false,
    run: async (request, io) => (await measuring()).config(request, io),
  },
  doctor: {
    summary: 'say what was detected, what would be measured, and how noisy this machine is',
    flags: 'measuring',
    takesRecords: false,
    run: async (request, io) => (await measuring()).doctor(request, io),
  },
  init: {
    summary: 'write a configuration and the workflows for this repository',
    flags: 'init',
    takesRecords: false,
    run: async (request, io) => (await measuring()).init(request, io),
  },
  load: {
    summary: 'put load on a server that you started, and print absolute figures',
    flags: 'load',
    takesRecords: false,
    run: async (request, io) => (await measuring()).load(request, io),
  },
} as const satisfies Record<string, CommandDefinition>;

/** What the command line does where no command is named: `check`, after a look at what has no configuration yet. */
export const withoutName: CommandDefinition['run'] = async (request, io) =>
  (await measuring()).firstLook(request, io);

export type CommandName = keyof typeof COMMANDS;
