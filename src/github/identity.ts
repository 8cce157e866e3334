import { z } from 'zod';
import type { GithubClient } from './client.ts';
import { isRequestFailure, secondsToWait } from './waits.ts';

/**
 * The login under which the client's token writes: comments of anybody else are not ours, whatever
 * marker they bear. `GET /user` answers 403 to the tokens of Apps, GITHUB_TOKEN among them; GraphQL
 * tells those apart, also where a workflow uses an App of its own.
 */
export async function whoAmI(client: GithubClient): Promise<string> {
  const auth = authSchema.parse(await client.auth());
  if (auth.tokenType === 'installation') return await viewer(client);
  try {
    const { data } = await client.rest.users.getAuthenticated();
    return loginSchema.parse(data).login;
  } catch (error) {
    if (!isRequestFailure(error) || error.status !== 403) throw error;
    return await viewer(client);
  }
}

/** Who GITHUB_TOKEN is on every server, GitHub Enterprise included. */
const ACTIONS_BOT = 'github-actions[bot]';

const authSchema = z.object({ tokenType: z.string().optional() });
const loginSchema = z.object({ login: z.string() });
const viewerSchema = z.object({ viewer: loginSchema });

async function viewer(client: GithubClient): Promise<string> {
  try {
    return viewerSchema.parse(await client.graphql('query { viewer { login } }')).viewer.login;
  } catch (error) {
    // Who we are must not depend on the weather, or the next comment is a second one.
    if (isRequestFailure(error) && secondsToWait(error, 1) !== null) throw error;
    client.log.warn(`GitHub does not say who the token is, ${ACTIONS_BOT} is taken: ${error}`);
    return ACTIONS_BOT;
  }
}
