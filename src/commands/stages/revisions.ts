import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { GithubContext } from '../../github/context.ts';
import { type CheckedOutRevision, checkoutRevision } from '../../service/checkout.ts';
import type { Repository } from '../../service/repository.ts';
import { resolveBase, resolveHead } from '../../service/revisions.ts';
import type { CommandIo } from '../io.ts';
import type { Project } from './open.ts';

interface RevisionsRequest {
  readonly base: string | undefined;
  readonly head: string | undefined;
  /** True on a person's machine: uncommitted changes are measured, too. */
  readonly uncommitted: boolean;
  readonly github: GithubContext | null;
  /** Folder for the work trees. */
  readonly folder: string;
}

export interface Revisions extends AsyncDisposable {
  readonly base: CheckedOutRevision;
  readonly head: CheckedOutRevision;
  readonly warnings: readonly string[];
}

/**
 * Finds both commits and writes each into a folder of its own.
 * @throws GaitkeeperError `base-not-found`, `git-failed`
 */
export async function checkOutForProject(
  { config, repository, github, request }: Project,
  folder: string,
  io: CommandIo,
): Promise<Revisions> {
  const uncommitted = github === null && request.env.CI === undefined;
  const { head } = request;
  return checkOut(
    repository,
    { base: config.base ?? undefined, head, uncommitted, github, folder },
    io,
  );
}

async function checkOut(
  repository: Repository,
  { base, head, uncommitted, github, folder }: RevisionsRequest,
  io: CommandIo,
): Promise<Revisions> {
  const event = github && {
    name: github.event,
    sha: github.sha,
    ...(github.pull ? { headSha: github.pull.headSha } : {}),
  };
  const headCommit = await resolveHead(repository, {
    uncommitted,
    ...(head === undefined ? {} : { head }),
    ...(event ? { event } : {}),
  });
  const baseCommit = await resolveBase(repository, headCommit, {
    ...(base === undefined ? {} : { base }),
    ...(github?.pull ? { target: github.pull.baseRef } : {}),
    ...(event ? { event } : {}),
  });
  for (const [name, { sha, ref, subject }] of [
    ['base', baseCommit],
    ['head', headCommit],
  ] as const) {
    io.info(`${name}  ${sha.slice(0, 9)}  ${subject}  (${ref})`);
  }
  const trees = join(folder, 'trees');
  await mkdir(trees, { recursive: true });
  const baseTree = await checkoutRevision(repository, baseCommit, 'base', trees);
  try {
    const headTree = await checkoutRevision(repository, headCommit, 'head', trees);
    const warnings = [...new Set([...baseTree.warnings, ...headTree.warnings])];
    for (const warning of warnings) io.warn(warning);
    return {
      warnings,
      base: baseTree,
      head: headTree,
      async [Symbol.asyncDispose]() {
        await headTree[Symbol.asyncDispose]();
        await baseTree[Symbol.asyncDispose]();
      },
    };
  } catch (error) {
    await baseTree[Symbol.asyncDispose]();
    throw error;
  }
}
