import { openDocuments } from '../../baseline/registry.ts';
import { memo } from '../../domain/memo.ts';
import type { GithubClient } from '../../github/client.ts';
import type { GithubContext } from '../../github/context.ts';
import type { CommentContext } from '../../github/event.ts';
import { withoutCheckout } from '../../github/remote-repository.ts';
import { type NewestRun, newestRun } from '../../github/rerun.ts';
import { code } from '../../report/escape.ts';
import type { Repository } from '../../service/repository.ts';
import type { CommandIo } from '../io.ts';
import type { Request } from '../request.ts';
import { baseFetcher } from '../stages/remote-baseline.ts';
import { readRemoteConfig } from '../stages/remote-config.ts';
import { storeContext } from '../stages/store-context.ts';
import { type Desk, Refusal } from './desk.ts';
import { readMeasured } from './measured.ts';
import { redrawReports } from './redraw.ts';

export interface DeskOptions {
  readonly request: Request;
  readonly github: GithubContext;
  readonly comment: CommentContext;
  readonly client: GithubClient;
  /** Names of the workflows that measure pull requests. */
  readonly workflows: readonly string[];
}

/** A desk where nothing is checked out, and where nothing is asked of GitHub before a command needs it. */
export function openDesk(options: DeskOptions, io: CommandIo): Desk & AsyncDisposable {
  const { request, github, comment, client, workflows } = options;
  const { owner, repo } = github;
  const opened: AsyncDisposable[] = [];
  const kept = <T extends AsyncDisposable>(one: T): T => {
    opened.unshift(one);
    return one;
  };
  const config = memo(() => readRemoteConfig(request, { client, github }, io));
  const repository = memo(async () => kept(await emptyRepository(options)));
  const head = memo(async () => {
    const { data } = await client.pulls.get({ owner, repo, pull_number: comment.issue });
    return data.head.sha;
  });
  const runs = memo(async () => finishedRuns(await head(), options));
  const bases = memo(async () => baseFetcher(await repository(), request, io));
  const desk: Desk & AsyncDisposable = {
    ...{ client, owner, repo, comment, workflows, now: new Date() },
    ...{ head, runs, repository },
    baselineFor: async (record, settings) => {
      return settings.baseline === 'off' ? null : (await bases())(record, settings);
    },
    redraw: () => redrawReports(desk, options, io),
    measured: memo(async () =>
      readMeasured(
        await runs(),
        {
          ...options,
          ...{ config: await config(), head: await head(), baselineFor: desk.baselineFor },
        },
        io,
      ),
    ),
    documents: memo(async () => {
      const { baseline } = await config();
      return kept(openDocuments(onBranch(baseline), storeContext(await repository(), io)));
    }),
    async [Symbol.asyncDispose]() {
      for (const one of opened) await one[Symbol.asyncDispose]();
    },
  };
  return desk;
}

/** The newest run of each workflow. @throws Refusal where there is none, or one is under way */
async function finishedRuns(
  headSha: string,
  { client, github: { owner, repo }, workflows }: DeskOptions,
): Promise<readonly NewestRun[]> {
  const commit = code(headSha.slice(0, 7));
  const found = await Promise.all(
    workflows.map((workflow) => newestRun({ client, owner, repo, headSha, workflow })),
  );
  const runs = found.filter((run) => run !== null);
  if (runs.length === 0) {
    throw new Refusal(
      `There is no run for ${commit} to go by. The input \`workflow\` names the workflow that measures.`,
    );
  }
  const running = runs.find(({ completed }) => !completed);
  if (running !== undefined) throw new Refusal(`${commit} is still being measured: ${running.url}`);
  return runs;
}

function emptyRepository({
  request: { token },
  github: { serverUrl, owner, repo },
}: DeskOptions): Promise<Repository & AsyncDisposable> {
  return withoutCheckout({ serverUrl, owner, repo, token: token ?? null });
}

/** Another job finds nothing that is written into a folder of this one. */
function onBranch(baseline: string): string {
  if (baseline.startsWith('branch:')) return baseline;
  throw new Refusal(
    `Requests and acceptances are kept on the data branch, and the configuration says ${code(`baseline: ${baseline}`)}. Set it to \`branch:gaitkeeper-data\`.`,
  );
}
