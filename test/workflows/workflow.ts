import { parse } from 'yaml';
import { z } from 'zod';

const Permissions = z.record(z.string(), z.enum(['read', 'write', 'none']));

const Step = z.strictObject({
  id: z.string().optional(),
  name: z.string().optional(),
  if: z.string().optional(),
  'continue-on-error': z.boolean().optional(),
  uses: z.string().optional(),
  run: z.string().optional(),
  env: z.record(z.string(), z.string()).optional(),
  with: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])).default({}),
});
export type Step = z.infer<typeof Step>;

const Job = z.strictObject({
  name: z.string().optional(),
  if: z.string().optional(),
  needs: z.union([z.string(), z.array(z.string())]).optional(),
  'runs-on': z.string().optional(),
  'timeout-minutes': z.union([z.number(), z.string()]).optional(),
  permissions: Permissions.optional(),
  outputs: z.record(z.string(), z.string()).default({}),
  strategy: z.unknown().optional(),
  services: z.unknown().optional(),
  env: z.record(z.string(), z.string()).optional(),
  uses: z.string().optional(),
  steps: z.array(Step).default([]),
});
export type Job = z.infer<typeof Job>;

/** A workflow as it stands in the file: what these tests look at, and nothing that they do not know. */
const Workflow = z.strictObject({
  name: z.string().optional(),
  on: z.record(z.string(), z.unknown()),
  permissions: Permissions.optional(),
  concurrency: z
    .strictObject({ group: z.string(), 'cancel-in-progress': z.union([z.string(), z.boolean()]) })
    .optional(),
  jobs: z.record(z.string(), Job),
});
export type Workflow = z.infer<typeof Workflow>;

export function readWorkflow(text: string): Workflow {
  return Workflow.parse(parse(text));
}

/** What Gaitkeeper is asked to do in a step; null for a step that runs something else. */
export function modeOf({ uses, with: inputs }: Step): string | null {
  if (uses === undefined || !/^gaitkeeper\/gaitkeeper@/.test(uses)) return null;
  return String(inputs.mode ?? 'check');
}

/** The steps of all jobs, with the job that each is of. */
export function allSteps({
  jobs,
}: Workflow): readonly { readonly id: string; readonly job: Job; readonly step: Step }[] {
  return Object.entries(jobs).flatMap(([id, job]) => job.steps.map((step) => ({ id, job, step })));
}
