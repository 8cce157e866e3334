type Environment = Readonly<Record<string, string | undefined>>;

/** What the runner gives an Action beside the user's own variables, and nothing that we start may have. */
const SECRETS = ['INPUT_TOKEN', 'ACTIONS_RUNTIME_TOKEN', 'ACTIONS_ID_TOKEN_REQUEST_TOKEN'];

/**
 * Takes the runner's secrets out of our own environment, which installers inherit, and they run code of the
 * pull request.
 * @returns the environment as it was
 */
export function takeSecrets(own: NodeJS.ProcessEnv): Environment {
  const before = { ...own };
  for (const name of SECRETS) delete own[name];
  return before;
}

/** Without the runner's secrets: what a configuration may refer to. */
export function withoutSecrets(env: Environment): Environment {
  return Object.fromEntries(Object.entries(env).filter(([name]) => !SECRETS.includes(name)));
}
