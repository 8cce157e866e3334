/** What git answers a server that asks who we are. */
export interface GitCredentials {
  /** `https://github.com`, without a trailing slash. */
  readonly server: string;
  readonly token: string;
}

let held: GitCredentials | null = null;

/**
 * From now on git may answer this server by the token, where it is asked: a private repository is read and
 * written also where the checkout keeps no token (`persist-credentials: false`). What the checkout keeps goes
 * first. One program does one run for one token, so this holds for all of it; null forgets it.
 */
export function answerGitBy(credentials: GitCredentials | null): void {
  held = credentials;
}

/**
 * An environment for git, with the credentials added. By the environment, because a command line can be read by
 * everybody on the machine.
 */
export function withCredentials(
  env: Readonly<Record<string, string>>,
  credentials: GitCredentials | null = held,
): Readonly<Record<string, string>> {
  if (credentials === null) return env;
  const count = Number(env.GIT_CONFIG_COUNT ?? 0);
  return {
    ...env,
    GIT_CONFIG_COUNT: String(count + 1),
    [`GIT_CONFIG_KEY_${count}`]: `credential.${credentials.server}.helper`,
    [`GIT_CONFIG_VALUE_${count}`]: HELPER,
    [VARIABLE]: credentials.token,
  };
}

const VARIABLE = 'GAITKEEPER_GIT_TOKEN';

/** Git runs it in a shell and appends what it wants, `get`: constant text, and the token by its name alone. */
const HELPER = `!printf 'username=x-access-token\\npassword=%s\\n' "$${VARIABLE}"; :`;
