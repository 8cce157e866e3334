import type { Permissions } from '../access.ts';
import type { Access, Job, Workflow } from './workflow.ts';

/** What a job's token may: its own `permissions`, or the workflow's. */
export function tokenPermissions(workflow: Workflow, job: Job, readOnly: boolean): Permissions {
  const asked: Access = job.permissions ?? workflow.permissions;
  const held = Object.entries(asked).filter(([, level]) => level !== 'none');
  // As GitHub does for pull requests from forks, whatever the file says: it is the fork's file.
  return Object.fromEntries(held.map(([name, level]) => [name, readOnly ? 'read' : level]));
}
