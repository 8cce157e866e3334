import { execa } from 'execa';
import type { FakeGithub } from '../../index.ts';
import type { WorkflowRun } from '../../world.ts';

/** What a step has: the environment of its process, and what the runner knows beside it. */
export interface StepContext {
  readonly github: FakeGithub;
  readonly run: WorkflowRun;
  readonly token: string;
  readonly workspace: string;
  /** Only the runner's, with what the workflow and steps before have set. */
  readonly env: Readonly<Record<string, string>>;
  /** Under `with:`, filled in. */
  readonly inputs: Readonly<Record<string, string>>;
}

export interface StepEnd {
  readonly failed: boolean;
  /** Both streams, as they came. */
  readonly output: string;
  /** Beside what the step's process wrote to GITHUB_OUTPUT. */
  readonly outputs?: Readonly<Record<string, string>>;
}

/** Does what an action of GitHub's does. */
export type ActionRunner = (context: StepContext) => Promise<StepEnd>;

export async function spawned(
  { workspace, env }: Pick<StepContext, 'workspace' | 'env'>,
  command: string,
  args: readonly string[],
): Promise<StepEnd> {
  const ended = await execa(command, args, {
    ...{ cwd: workspace, env, extendEnv: false, reject: false, all: true, timeout: 300_000 },
    stripFinalNewline: false,
  });
  return { failed: ended.failed, output: ended.all ?? '' };
}

/** @throws Error for an input that the runner would have to know. */
export function refuseOtherInputs(
  inputs: Readonly<Record<string, string>>,
  known: readonly string[],
): void {
  const other = Object.keys(inputs).filter((name) => !known.includes(name));
  if (other.length > 0) throw new Error(`the runner knows no input ${other.join(', ')}`);
}
