import type { RunnerEvent } from '../events.ts';
import type { FakeGithub } from '../index.ts';
import type { WorkflowRun } from '../world.ts';
import type { Workflow } from './workflow.ts';

/** Something that happened, as GitHub sees it before it looks for workflows. */
export interface Occurrence {
  readonly event: RunnerEvent;
  /** `opened`, `synchronize`, `created`, `completed`; null for events without types. */
  readonly type: string | null;
  readonly actor: string;
  /** Of whose copy the workflow files are. */
  readonly filesAt: string;
  readonly headSha: string;
  readonly headBranch: string;
  /** `owner/name` */
  readonly headRepository: string;
  /** The run that a `workflow_run` event is about. */
  readonly about: WorkflowRun | null;
}

/** A run of a workflow. A re-run starts from the same: the same event, the same file. */
export interface Started {
  readonly github: FakeGithub;
  readonly run: WorkflowRun;
  readonly workflow: Workflow;
  readonly event: RunnerEvent;
  readonly actor: string;
  /** A pull request from a fork: its token reads only. */
  readonly readOnly: boolean;
}
