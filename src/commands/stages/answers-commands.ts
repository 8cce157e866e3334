import type { Config } from '../../config/config.ts';
import { GaitkeeperError } from '../../domain/errors.ts';
import type { GithubClient } from '../../github/client.ts';
import type { GithubContext } from '../../github/context.ts';
import { filesOfDefaultBranch } from '../../github/remote-config.ts';
import { workflowPath } from '../init/files.ts';

/**
 * Whether slash commands are answered in this repository: by the workflow that `init` writes, as it stands on the default
 * branch, and by what is kept on the data branch. One of another name is not found, and not spoken of.
 */
export async function answersCommands(
  client: GithubClient,
  { owner, repo }: GithubContext,
  { baseline }: Config,
): Promise<boolean> {
  if (!baseline.startsWith('branch:')) return false;
  try {
    const read = filesOfDefaultBranch(client, { owner, repo, folder: '.' });
    const text = await read(workflowPath('respond', '.'));
    return /\bmode: *['"]?respond\b/.test(text ?? '');
  } catch (error) {
    if (error instanceof GaitkeeperError) return false;
    throw error;
  }
}
