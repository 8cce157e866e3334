import { parse } from 'yaml';
import { z } from 'zod';

const text = z.union([z.string(), z.number(), z.boolean()]).transform(String);
const list = z.union([z.string().transform((one) => [one]), z.array(z.string())]);
const access = z.partialRecord(
  z.enum(['actions', 'checks', 'contents', 'issues', 'pull-requests', 'statuses']),
  z.enum(['read', 'write', 'none']),
);

const step = z.strictObject({
  id: z.string().optional(),
  name: z.string().optional(),
  if: text.optional(),
  uses: z.string().optional(),
  run: z.string().optional(),
  shell: z.literal('bash').optional(),
  with: z.record(z.string(), text).default({}),
  env: z.record(z.string(), text).default({}),
  'continue-on-error': z.boolean().default(false),
});

const job = z.strictObject({
  name: z.string().optional(),
  needs: list.default([]),
  if: text.optional(),
  'runs-on': z.string(),
  'timeout-minutes': text.optional(),
  permissions: access.optional(),
  outputs: z.record(z.string(), z.string()).default({}),
  strategy: z
    .strictObject({
      matrix: z.union([z.string(), z.record(z.string(), z.unknown())]),
      'fail-fast': z.boolean().default(true),
      'max-parallel': z.number().optional(),
    })
    .optional(),
  concurrency: z.unknown().optional(),
  env: z.record(z.string(), text).default({}),
  steps: z.array(step),
});

const filter = z
  .strictObject({
    branches: list.optional(),
    'branches-ignore': list.optional(),
    tags: list.optional(),
    types: list.optional(),
    workflows: list.optional(),
    paths: list.optional(),
  })
  .nullable();

const workflow = z.strictObject({
  name: z.string(),
  on: z.union([
    z.string().transform((name) => ({ [name]: null })),
    z.array(z.string()).transform((names) => Object.fromEntries(names.map((name) => [name, null]))),
    z.looseObject({}),
  ]),
  permissions: access,
  concurrency: z
    .strictObject({ group: z.string(), 'cancel-in-progress': text.optional() })
    .optional(),
  env: z.record(z.string(), text).default({}),
  jobs: z.record(z.string(), job),
});

export type Step = z.infer<typeof step>;
export type Job = z.infer<typeof job>;
export type Access = z.infer<typeof access>;
export type Filter = z.infer<typeof filter>;
export type Workflow = Omit<z.infer<typeof workflow>, 'on'> & {
  readonly path: string;
  readonly on: Readonly<Record<string, Filter>>;
};

/** Events whose filters are nothing to us. */
const UNFILTERED = ['schedule', 'workflow_dispatch', 'workflow_call'];

/**
 * A workflow file of which every key is understood.
 * @throws Error for a key that the runner does not know: it would do something else than GitHub.
 */
export function readWorkflow(path: string, source: string): Workflow {
  const { on, ...rest } = workflow.parse(parse(source));
  const filters = Object.entries(on).filter(([event]) => !UNFILTERED.includes(event));
  const parsed = filters.map(([event, value]) => [event, filter.parse(value ?? null)]);
  return { ...rest, path, on: Object.fromEntries(parsed) };
}
