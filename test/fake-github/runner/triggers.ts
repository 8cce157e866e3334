import { matchesGlob } from 'node:path';
import type { Occurrence } from './started.ts';
import type { Filter, Workflow } from './workflow.ts';

/** What a `pull_request` trigger without `types` is for. */
const PULL_TYPES = ['opened', 'synchronize', 'reopened'];

/** Whether an occurrence starts a workflow. */
export function triggers({ on }: Workflow, occurrence: Occurrence): boolean {
  const { event, type } = occurrence;
  if (!(event.name in on)) return false;
  const filter = on[event.name] ?? {};
  const types = filter.types ?? (event.name === 'pull_request' ? PULL_TYPES : null);
  if (types !== null && type !== null && !types.includes(type)) return false;
  if (event.name === 'workflow_run') return namesRun(filter, occurrence);
  return event.name === 'push' ? takesPush(filter, event.ref) : takesBranch(filter, event.baseRef);
}

function namesRun(filter: NonNullable<Filter>, { about }: Occurrence): boolean {
  if (about === null || !filter.workflows?.includes(about.name)) return false;
  return takesBranch(filter, about.headBranch);
}

/** With patterns for one kind of ref only, the other kind starts nothing. */
function takesPush(filter: NonNullable<Filter>, ref: string): boolean {
  const { branches, tags } = filter;
  if (ref.startsWith('refs/tags/')) {
    const wanted = tags ?? (branches || filter['branches-ignore'] ? [] : ['**']);
    return matches(wanted, ref.slice('refs/tags/'.length));
  }
  if (branches === undefined && tags !== undefined) return false;
  return takesBranch(filter, ref.slice('refs/heads/'.length));
}

function takesBranch(filter: NonNullable<Filter>, branch: string): boolean {
  if (filter.paths !== undefined) throw new Error('the runner knows no paths');
  if (filter['branches-ignore'] && matches(filter['branches-ignore'], branch)) return false;
  return filter.branches === undefined || branch === '' || matches(filter.branches, branch);
}

/** `*` does not go over a slash, `**` does; the last pattern that says anything wins. */
function matches(patterns: readonly string[], name: string): boolean {
  return patterns.reduce((taken, pattern) => {
    const negated = pattern.startsWith('!');
    return matchesGlob(name, negated ? pattern.slice(1) : pattern) ? !negated : taken;
  }, false);
}
