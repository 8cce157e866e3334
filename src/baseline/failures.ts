import { GaitkeeperError } from '../domain/errors.ts';
import type { CommandResult } from '../platform/process.ts';
import { withoutSecrets } from './scratch.ts';

/** Git's refusal of the data branch, in git's own words and with what to do about it. */
export function branchFailed(
  description: string,
  done: string,
  result: CommandResult,
): GaitkeeperError {
  const words = withoutSecrets((result.stderr || result.stdout).trim()).slice(-4000);
  const message = result.timedOut
    ? `git took too long when the ${description} was to be ${done}`
    : `the ${description} could not be ${done}`;
  return new GaitkeeperError('store-failed', message, { detail: words, hint: hintFor(words) });
}

export function foreignBranch(description: string): GaitkeeperError {
  const message = `the ${description} holds something else than run records`;
  return new GaitkeeperError('store-failed', message, {
    hint: 'Name a branch that does not exist yet: it is made with the first record.',
  });
}

export function fileInTheWay(description: string, name: string): GaitkeeperError {
  const message = `the ${description} has a file \`${name}\` where Gaitkeeper keeps a folder`;
  return new GaitkeeperError('store-failed', message, {
    hint: 'Rename that file or take it away, then try again: nothing was written.',
  });
}

function hintFor(words: string): string {
  return MENDS.find(([pattern]) => pattern.test(words))?.[1] ?? OTHERWISE;
}

const MENDS: readonly (readonly [RegExp, string])[] = [
  [
    /protected branch|GH006|GH013|rule violations|hook declined/i,
    'The branch is protected: exempt it from the protection rules, or keep the records on another branch.',
  ],
  [
    /\b(401|403)\b|denied|authentication failed|could not read (username|password)|read-only/i,
    'Give the job `permissions: contents: write`, and leave the input `token` at its default.',
  ],
  [
    /checked out|current branch/i,
    'The branch is checked out in a work tree: switch that to another branch.',
  ],
  [
    /could not resolve|could not connect|connection|timed out|unable to access/i,
    'Check that the remote can be reached from here (`git ls-remote`), and try again.',
  ],
  [
    /does not appear to be a git repository|repository .*not found|not exist/i,
    'Check the URL of the remote (`git remote -v`).',
  ],
];

const OTHERWISE =
  'Check that the job has `permissions: contents: write` and that the branch is not protected, then try again.';
