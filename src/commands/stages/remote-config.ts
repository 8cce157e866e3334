import type { Config } from '../../config/config.ts';
import type { GithubClient } from '../../github/client.ts';
import type { GithubContext } from '../../github/context.ts';
import { filesOfDefaultBranch } from '../../github/remote-config.ts';
import { folderWithin } from '../../service/folders.ts';
import type { CommandIo } from '../io.ts';
import type { Request } from '../request.ts';
import { readConfig } from './open.ts';

/**
 * The configuration as the default branch has it: what a pull request writes into its own decides neither its
 * thresholds nor its gate. Defaults where there is none.
 */
export async function readRemoteConfig(
  request: Request,
  { client, github }: { readonly client: GithubClient; readonly github: GithubContext },
  io: CommandIo,
): Promise<Config> {
  const { owner, repo } = github;
  const files = filesOfDefaultBranch(client, { owner, repo, folder: await standingIn(request) });
  const { configFile } = request;
  // A pull request may be the first that brings the file.
  const absent = configFile !== undefined && (await files(configFile)) === null;
  const read = absent ? async () => null : files;
  const where = { ...request, configFile: absent ? undefined : configFile };
  io.info(`The configuration is that of the default branch of ${owner}/${repo}.`);
  return readConfig(where, io, null, { read });
}

/** The working directory within the repository, `.` for its root. */
export function standingIn({ directory, env }: Request): Promise<string> {
  return folderWithin(env.GITHUB_WORKSPACE ?? '.', directory);
}
