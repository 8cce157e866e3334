import { z } from 'zod';
import { GaitkeeperError } from '../domain/errors.ts';
import type { GithubClient } from './client.ts';
import {
  nextStatusStep,
  runOf,
  type StatusContent,
  type StatusMarker,
  withRun,
} from './commit-statuses.ts';
import { publishFailed } from './failure.ts';
import { whoAmI } from './identity.ts';
import { ONCE, Patience } from './patience.ts';

export interface CommitStatusOptions extends StatusMarker {
  readonly client: GithubClient;
  readonly owner: string;
  readonly repo: string;
  readonly headSha: string;
  /** What branch protection names: the same for every run. */
  readonly context: string;
  readonly state: 'success' | 'failure' | 'error' | 'pending';
  /** At most 140 characters. */
  readonly description: string;
  readonly url: string;
}

export interface PublishedStatus {
  /** `superseded`: a newer run has written, and its status stays. */
  readonly action: 'created' | 'unchanged' | 'superseded';
}

/**
 * Makes the commit's latest status of the context say what is wanted.
 * @throws GaitkeeperError `publish-failed`
 */
export async function publishCommitStatus(options: CommitStatusOptions): Promise<PublishedStatus> {
  const { client, owner, repo, headSha, context } = options;
  try {
    return await settle(options, await whoAmI(client));
  } catch (error) {
    throw publishFailed(error, {
      what: `write the status \`${context}\` of ${headSha.slice(0, 7)} in ${owner}/${repo}`,
      permission: 'statuses: write',
      readOnly: false,
    });
  }
}

const MAX_STEPS = 20;

async function settle(options: CommitStatusOptions, me: string): Promise<PublishedStatus> {
  const { run, attempt, shards, state, description, url } = options;
  const marker = { run, attempt, ...(shards === undefined ? {} : { shards }) };
  const wanted = { ...marker, state, description, targetUrl: withRun(url, marker) };
  const patience = new Patience(options.client, 'the commit status');
  let written = 0;
  const look = async (): Promise<PublishedStatus | null> => {
    const step = nextStatusStep(await list(options, me), wanted, written);
    if (step.do === 'create') {
      await create(options, step.content);
      written++;
      return null;
    }
    if (step.superseded) return { action: 'superseded' };
    return { action: written > 0 ? 'created' : 'unchanged' };
  };
  for (let steps = 0; steps < MAX_STEPS; steps++) {
    const done = await look().catch(async (error) => {
      await patience.waitOut(error);
      return null;
    });
    if (done !== null) return done;
  }
  throw new GaitkeeperError('publish-failed', 'The commit status does not stay as it is written.', {
    hint: 'Give workflows that report on one commit different names.',
  });
}

const statusesSchema = z.array(
  z.object({
    state: z.string(),
    description: z.string().nullable(),
    target_url: z.string().nullable(),
    context: z.string(),
    creator: z.object({ login: z.string() }).nullable(),
  }),
);

/** Ours: by author, context, and a run in the address. The latest first, as GitHub has them. */
async function list(
  { client, owner, repo, headSha, context }: CommitStatusOptions,
  me: string,
): Promise<readonly StatusContent[]> {
  const listed = await client.paginate(client.rest.repos.listCommitStatusesForRef, {
    ...{ owner, repo, ref: headSha, per_page: 100 },
  });
  return statusesSchema.parse(listed).flatMap((status) => {
    const ours =
      status.context === context && status.creator?.login.toLowerCase() === me.toLowerCase();
    const from = ours ? runOf(status.target_url) : null;
    if (from === null) return [];
    const { state, description, target_url } = status;
    return [{ ...from, state, description: description ?? '', targetUrl: target_url ?? '' }];
  });
}

async function create(
  { client, owner, repo, headSha, context }: CommitStatusOptions,
  { state, description, targetUrl }: StatusContent,
): Promise<void> {
  await client.rest.repos.createCommitStatus({
    ...{ owner, repo, sha: headSha, context, description, target_url: targetUrl },
    state: state as CommitStatusOptions['state'],
    ...ONCE,
  });
}
