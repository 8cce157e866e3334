import { pullRequestEvent, type RunnerEvent } from '../fake-github/events.ts';
import type { FakeGithub } from '../fake-github/index.ts';
import type { TestRepository } from './repository.ts';

/** The event of a pull request from the repository's own branch `change`. */
export async function eventOfChange(
  github: FakeGithub,
  { git }: Pick<TestRepository, 'git'>,
): Promise<RunnerEvent> {
  const pull = github.addPull({
    ...{ number: 1, headRef: 'change', headSha: await git('rev-parse', 'change') },
    baseSha: await git('rev-parse', 'main'),
  });
  return pullRequestEvent(github, pull, await git('rev-parse', 'HEAD'));
}
