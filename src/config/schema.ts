import { z } from 'zod';
import { CHOSEN_SINKS } from '../domain/sinks.ts';
import { DEFAULTS, FEWEST_LAUNCHES, GATING_BY_DEFAULT, METRIC_NAMES } from './defaults.ts';
import { LOGIN_FOR_EDITORS, SCENARIO_FOR_EDITORS } from './scenario-schema.ts';
import {
  COUNT,
  count,
  duration,
  group,
  LAUNCHER,
  launcher,
  oneOrMany,
  PYTHON,
  python,
  share,
  text,
} from './schema-parts.ts';
import { launcherOptions, matrix } from './server-schema.ts';

const APP = 'module:attribute, such as shop.web:app (or shop.web:create_app() for a factory)';
const METRIC = `a metric (${METRIC_NAMES.join(', ')})`;

const POSTGRES = 'an address such as postgresql://user:password@localhost/postgres';
const PATH = 'a path inside the repository, relative to its root';
const path = text(PATH).refine((value) => isInside(value), { error: PATH });
const LAUNCHES = `a whole number from ${FEWEST_LAUNCHES} to 100`;
const launches = z
  .int({ error: LAUNCHES })
  .min(FEWEST_LAUNCHES, { error: `${LAUNCHES} (fewer launches make no interval)` })
  .max(100, { error: LAUNCHES });
const SINK = 'comment, check-run, commit-status or job-summary';

// What stands in a scenario is checked by src/scenarios/, which also knows its messages.
const scenario = z
  .union([z.string(), z.record(z.string(), z.unknown())], {
    error: 'a request such as GET /books, or keys such as `request` and `expect`',
  })
  .meta(SCENARIO_FOR_EDITORS);

/** The configuration as a user writes it. Checked here by shape; checks.ts looks across keys. */
export const settingsSchema = group({
  $schema: z.string().optional().describe('The JSON Schema, for editors. Ignored.'),
  app: text(APP)
    .regex(/^(?:[\w.]+|[\w.][\w./-]*\.py)(?::[\w.]+(?:\(\))?)?$/, { error: APP })
    .optional()
    .describe(
      'The application under test as `module:attribute`, `module:factory()`, `module` or `path/to/file.py`. Default: detected, and the report says how.',
    ),
  directory: text('a folder inside the repository')
    .refine((value) => isInside(value), {
      error: 'a folder inside the repository, relative to its root',
    })
    .optional()
    .meta({
      description:
        'Folder to import the application from and to run it in, relative to the root of the repository.',
      default: DEFAULTS.directory,
    }),
  name: text('a name')
    .max(80, { error: 'a name of at most 80 characters' })
    .optional()
    .describe(
      'Name of the service in the report. Two services of one repository need different ones. Default: the name of the repository.',
    ),
  protocol: z
    .enum(['wsgi', 'asgi', 'own'], { error: 'wsgi, asgi or own' })
    .optional()
    .describe('How the application is called; `own` is its own server. Default: detected.'),
  servers: oneOrMany(launcher, `${LAUNCHER}, or a list of them`)
    .optional()
    .describe(
      'The launcher, or several, to measure under: docs/launchers.md lists them. Default: one that suits the application.',
    ),
  python: oneOrMany(python, `${PYTHON}, or a list of them`)
    .optional()
    .describe('The interpreter, or several. Default: the `python3` on PATH.'),
  workers: oneOrMany(count, `${COUNT}, or a list of them`)
    .optional()
    .meta({ description: 'Worker processes, or several numbers of them.', default: 1 }),
  threads: oneOrMany(count, `${COUNT}, or a list of them`).optional().meta({
    description: 'Threads a worker, where the launcher has them.',
    default: DEFAULTS.threads,
  }),
  matrix: matrix
    .optional()
    .describe(
      'What the cells span. Every combination of the lists is measured, less `exclude`, plus `include`.',
    ),
  launchers: z
    .record(z.string(), launcherOptions, { error: 'a launcher and its options on each line' })
    .optional()
    .describe('Options by launcher.'),
  scenarios: z
    .union(
      [
        text('the name of a preset'),
        z.array(text('the name of a preset')).min(1),
        z.record(
          z.string().regex(/^[^\p{C}]{1,60}$/u, { error: 'names of 1 to 60 characters' }),
          scenario,
        ),
      ],
      { error: 'names with their requests, or a list of presets' },
    )
    .optional()
    .describe(
      'What is asked and what a correct answer is: a name with a request, or a `mix` of requests, on each line; or a list of presets (docs/scenarios.md). Default: proposed from the OpenAPI document, else `GET /`.',
    ),
  presets: oneOrMany(text('the name of a preset'), 'the name of a preset, or a list of them')
    .optional()
    .describe(
      'Presets to measure beside `scenarios` (docs/scenarios.md). With `boot`, the time until ready is compared as well.',
    ),
  requirements: oneOrMany(
    text('a requirements file or a requirement'),
    'a requirements file or a requirement such as flask>=3, or a list of them',
  )
    .optional()
    .describe(
      'Requirements files (relative to `directory`) and single requirements to install. Default: detected.',
    ),
  prepare: oneOrMany(text('a command'), 'a command, or a list of them')
    .optional()
    .describe(
      "Your own shell commands, run in each work tree before its servers boot, with the environment's python first on PATH.",
    ),
  'prepare-timeout': duration(
    'How long one command of `prepare` may take.',
    DEFAULTS['prepare-timeout'],
  ).optional(),
  copy: z
    .union([path, z.array(path).min(1), z.record(path, path)], {
      error: 'a file, a list of files, or `.env.example: .env` on each line',
    })
    .optional()
    .describe(
      'Files and folders to copy into each work tree before anything else, relative to the root of the repository: from the revision itself (`.env.example: .env`), else from where you stand, also what git ignores (`fixtures/`).',
    ),
  env: z
    .record(
      z.string().regex(/^[A-Za-z_]\w*$/, {
        error: 'names of environment variables (letters, digits and _)',
      }),
      z
        .union([z.string(), z.number(), z.boolean()], { error: 'text' })
        .refine((value) => !String(value).includes('\0'), { error: 'text without NUL' }),
      { error: 'a variable and its value on each line' },
    )
    .optional()
    .describe(
      // biome-ignore lint/suspicious/noTemplateCurlyInString: what a user writes
      'Environment of the servers and of `prepare`. `${VAR}` and `${VAR:-default}` are filled in, and so are `{database}`, `{number}`, `{folder}`, `{tree}` and `{revision}`, which are others for base and head (see below).',
    ),
  postgres: text(POSTGRES)
    .regex(/^(?:postgres(?:ql)?:\/\/|\$\{)/, { error: POSTGRES })
    .optional()
    .describe(
      'Where a database `{database}` is made for each revision and dropped at the end. Default: the server of the address in `env` that ends in `{database}`, or of `PGHOST` and its like in `env`.',
    ),
  headers: z
    .record(
      z.string().regex(/^[\w!#$%&'*+.^`|~-]+$/, { error: 'names of HTTP headers' }),
      z.union([z.string(), z.number(), z.boolean()], { error: 'text' }),
      { error: 'a header and its value on each line' },
    )
    .optional()
    .describe(
      'Headers of the requests of all scenarios and of `ready`, such as `Authorization`; those of a scenario win.',
    ),
  login: z
    .union([z.string(), z.record(z.string(), z.unknown())], {
      error: 'a request, or `request` with `expect` and `token`',
    })
    .optional()
    .meta({
      ...LOGIN_FOR_EDITORS,
      description:
        'A request that is made once at every server of a revision; its cookies, and the token at the path `token` of its JSON (as `Authorization: Bearer`), go with all others.',
    }),
  ready: scenario
    .optional()
    .describe(
      'The request whose correct answers mean that the server is ready. Default: the first scenario.',
    ),
  'boot-timeout': duration(
    'How long a server may take until it is ready.',
    DEFAULTS['boot-timeout'],
  ).optional(),
  budget: duration('How long a job may measure.', DEFAULTS.budget).optional(),
  'time-limit': duration(
    'How long all may take together, installing and reporting included, such as `15m`. What was measured by then is reported, and the gate does not pass where it is not enough. Default: no limit.',
  ).optional(),
  confirm: z.enum(['off', 'here', 'fresh'], { error: 'off, here or fresh' }).optional().meta({
    description:
      'Whether what regressed or failed under load is measured again before anything turns red: in the same job (`here`), on a fresh runner (`fresh`), or not (`off`): docs/deciding.md.',
    default: DEFAULTS.confirm,
  }),
  'confirm-budget': duration(
    'How long a job may measure again. Default: half of `budget`.',
  ).optional(),
  threshold: share('The smallest change that you care about.', DEFAULTS.threshold).optional(),
  'memory-threshold': share(
    'The smallest change of memory that you care about.',
    DEFAULTS['memory-threshold'],
  ).optional(),
  precision: share(
    'A comparison is precise enough when half of its 95% interval is this small. Default: half of `threshold`.',
  ).optional(),
  alpha: share(
    'How often a report on an unchanged service may be red, all its comparisons together.',
    DEFAULTS.alpha,
  ).optional(),
  launches: group({
    min: launches.optional().describe('At least this many launches of a cell.'),
    max: launches.optional().describe('At most this many.'),
  })
    .optional()
    .meta({
      description: 'How many times a cell is booted anew.',
      default: DEFAULTS.launches,
    }),
  gate: z
    .union(
      [
        z.literal('off'),
        z
          .array(z.enum(METRIC_NAMES, { error: METRIC }))
          .min(1, { error: 'off, or a list of metrics' }),
      ],
      { error: 'off, or a list of metrics' },
    )
    .optional()
    .meta({
      description: 'The metrics whose regressions fail the check; `off` for none.',
      default: GATING_BY_DEFAULT,
    }),
  base: text('a branch, a tag or a commit')
    .regex(/^[^-\s]\S*$/, { error: 'a branch, a tag or a commit' })
    .optional()
    .describe(
      "What to compare with. Default: the merge base with the pull request's target, or with the default branch.",
    ),
  baseline: text('branch:NAME, folder:PATH or off')
    .regex(/^(branch:[^-\s]\S*|folder:.+|off)$/, { error: 'branch:NAME, folder:PATH or off' })
    .optional()
    .meta({
      description: 'Where run records are stored: `branch:NAME`, `folder:PATH` or `off`.',
      default: DEFAULTS.baseline,
    }),
  counts: z.boolean({ error: 'true or false' }).optional().meta({
    description:
      'Whether Python calls and SQL statements a request are counted, by calling the application without a server (CPython only).',
    default: DEFAULTS.counts,
  }),
  profile: z.boolean({ error: 'true or false' }).optional().meta({
    description:
      'Whether base and head are sampled by py-spy where a scenario regressed, and drawn as a flame graph (CPython only): docs/profiles.md.',
    default: DEFAULTS.profile,
  }),
  comment: z
    .enum(['always', 'changes', 'off'], { error: 'always, changes or off' })
    .optional()
    .meta({
      description:
        'When to comment on the pull request: `always`, only when something changed (`changes`), or `off`.',
      default: DEFAULTS.comment,
    }),
  sinks: z
    .array(z.enum(CHOSEN_SINKS, { error: SINK }), { error: `a list of ${SINK}` })
    .optional()
    .meta({
      description:
        'Where the report goes on GitHub: `comment`, `check-run`, `commit-status`, `job-summary`. What the token may not write is replaced by the next best: docs/reporting.md.',
      default: DEFAULTS.sinks,
    }),
});

export type Settings = z.infer<typeof settingsSchema>;

function isInside(path: string): boolean {
  const parts = path.split(/[\\/]/);
  return !path.startsWith('/') && !parts.includes('..') && !parts.includes('.git');
}
