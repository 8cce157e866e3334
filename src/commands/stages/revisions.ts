import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Commit } from '../../domain/service.ts';
import type { GithubContext } from '../../github/context.ts';
import { type CheckedOutRevision, checkoutRevision } from '../../service/checkout.ts';
import type { Repository } from '../../service/repository.ts';
import { resolveBase, resolveHead } from '../../service/revisions.ts';
import type { CommandIo } from '../io.ts';
import type { Project } from './open.ts';
import { openProvisions, type Provisions } from './provision.ts';

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
  readonly provisions: Provisions;
}

/**
 * Finds both commits and writes each into a folder of its own, with what else it needs.
 * @throws GaitkeeperError `base-not-found`, `git-failed`, `config-invalid`, `prepare-failed`
 */
export async function checkOutForProject(
  project: Project,
  folder: string,
  io: CommandIo,
): Promise<Revisions> {
  const trees = await checkOut(project.repository, revisionsRequest(project, folder), io);
  try {
    const provisions = await openProvisions(project, [trees.base, trees.head], folder, io);
    return {
      ...{ ...trees, provisions },
      async [Symbol.asyncDispose]() {
        await provisions[Symbol.asyncDispose]();
        await trees[Symbol.asyncDispose]();
      },
    };
  } catch (error) {
    await trees[Symbol.asyncDispose]();
    throw error;
  }
}

/** The head alone, for those who look at its files and compare nothing. */
export async function checkOutHead(project: Project, folder: string): Promise<CheckedOutRevision> {
  const { repository } = project;
  const commit = await findHead(repository, revisionsRequest(project, folder));
  const trees = join(folder, 'trees');
  await mkdir(trees, { recursive: true });
  return checkoutRevision(repository, commit, 'head', trees);
}

function revisionsRequest({ config, github, request }: Project, folder: string): RevisionsRequest {
  const uncommitted = github === null && request.env.CI === undefined;
  return { base: config.base ?? undefined, head: request.head, uncommitted, github, folder };
}

async function checkOut(
  repository: Repository,
  request: RevisionsRequest,
  io: CommandIo,
): Promise<Omit<Revisions, 'provisions'>> {
  const { base, github, folder } = request;
  const event = eventOf(github);
  const headCommit = await findHead(repository, request);
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

function findHead(
  repository: Repository,
  { head, uncommitted, github }: RevisionsRequest,
): Promise<Commit> {
  const event = eventOf(github);
  return resolveHead(repository, {
    uncommitted,
    ...(head === undefined ? {} : { head }),
    ...(event ? { event } : {}),
  });
}

function eventOf(github: GithubContext | null) {
  return (
    github && {
      name: github.event,
      sha: github.sha,
      ...(github.pull ? { headSha: github.pull.headSha } : {}),
    }
  );
}
