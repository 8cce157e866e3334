import { z } from 'zod';
import {
  COUNT,
  count,
  group,
  LAUNCHER,
  launcher,
  launcherArguments,
  oneOrMany,
  PYTHON,
  python,
  text,
} from './schema-parts.ts';

const KEEP_ALIVE = 'a whole number of seconds from 1 to 3600';

const SERVER_KEYS = {
  server: launcher.optional().describe('A launcher.'),
  launcher: launcher.optional().describe('The same as `server`.'),
  python: python.optional().describe('An interpreter.'),
  workers: count.optional().describe('Worker processes.'),
  threads: count.optional().describe('Threads a worker, where the launcher has them.'),
};

export const matrix = group({
  server: oneOrMany(launcher, `${LAUNCHER}, or a list of them`)
    .optional()
    .describe('The launchers to measure under; the same as the key `servers`.'),
  launcher: oneOrMany(launcher, `${LAUNCHER}, or a list of them`)
    .optional()
    .describe('The same as `server`.'),
  python: oneOrMany(python, `${PYTHON}, or a list of them`)
    .optional()
    .describe('The interpreters; the same as the key `python` beside `matrix`.'),
  workers: oneOrMany(count, `${COUNT}, or a list of them`)
    .optional()
    .describe('Numbers of worker processes.'),
  threads: oneOrMany(count, `${COUNT}, or a list of them`)
    .optional()
    .describe('Numbers of threads a worker.'),
  include: z
    .array(
      group({
        ...SERVER_KEYS,
        arguments: launcherArguments
          .optional()
          .describe("Further arguments of the launcher's command line, in this combination."),
      }),
      { error: 'a list of combinations' },
    )
    .optional()
    .describe(
      "Extends the combinations that it does not contradict, else adds one, as in GitHub's own matrices.",
    ),
  exclude: z
    .array(group(SERVER_KEYS), { error: 'a list of combinations' })
    .optional()
    .describe('Leaves out every combination that has all the values of an item.'),
});

export const launcherOptions = group({
  workers: count
    .optional()
    .describe('Worker processes under this launcher, where the matrix does not span them.'),
  threads: count
    .optional()
    .describe('Threads a worker under this launcher, where the matrix does not span them.'),
  'keep-alive': z
    .int({ error: KEEP_ALIVE })
    .min(1, { error: KEEP_ALIVE })
    .max(3600, { error: KEEP_ALIVE })
    .optional()
    .meta({ description: 'Seconds that the server keeps an idle connection.', default: 75 }),
  arguments: launcherArguments
    .optional()
    .describe("Further arguments of the launcher's command line."),
  run: text('a command line with {port}')
    .optional()
    .describe(
      'Only for the launcher `command`: the command line, with `{host}`, `{port}`, `{workers}`, `{threads}` and `{python}` filled in.',
    ),
  processes: count
    .optional()
    .describe('Only for `command`: processes that must exist before the server counts as ready.'),
  signal: z
    .enum(['SIGTERM', 'SIGINT', 'SIGQUIT'], { error: 'SIGTERM, SIGINT or SIGQUIT' })
    .optional()
    .describe('Only for `command`: the signal that ends the server.'),
});
