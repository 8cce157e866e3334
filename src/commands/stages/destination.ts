import { GaitkeeperError } from '../../domain/errors.ts';
import type { PostFlags, Request } from '../request.ts';

/** Where a report goes from outside of Actions, as somebody typed it. */
export interface Destination {
  readonly owner: string;
  readonly repo: string;
  /** Without a trailing slash. */
  readonly apiUrl: string;
  readonly token: string;
  readonly pull: number | null;
  /** At least 7 characters of the commit's name; null where a pull request is given. */
  readonly sha: string | null;
  /** The page of the CI's own job, where that CI tells it. */
  readonly jobUrl: string | null;
}

/** @throws GaitkeeperError `usage` for what is missing, or is no name, number or address */
export function readDestination(flags: PostFlags, { env, token }: Request): Destination {
  const [owner, repo] = repositoryOf(flags.repo);
  if ((flags.pull === undefined) === (flags.sha === undefined)) {
    throw usage('`report --repo` needs one of --pull and --sha.', 'Give --pull 17, or --sha SHA.');
  }
  if (!token) {
    throw usage(
      '`report --repo` needs a token.',
      'Put one into GITHUB_TOKEN or GH_TOKEN; --no-post prints the report instead.',
    );
  }
  return {
    ...{ owner, repo, token },
    apiUrl: addressOf(flags.apiUrl ?? (env.GITHUB_API_URL || 'https://api.github.com')),
    pull: flags.pull === undefined ? null : pullOf(flags.pull),
    sha: flags.sha === undefined ? null : shaOf(flags.sha),
    jobUrl: JOB_URLS.map((name) => env[name]).find((url) => url && isWeb(url)) ?? null,
  };
}

/** As GitLab, Jenkins, CircleCI and Buildkite name it. */
const JOB_URLS = ['CI_JOB_URL', 'BUILD_URL', 'CIRCLE_BUILD_URL', 'BUILDKITE_BUILD_URL'];

function repositoryOf(text: string | undefined): readonly [owner: string, repo: string] {
  const match = /^([\w.-]+)\/([\w.-]+)$/.exec(text ?? '');
  if (match?.[1] && match[2]) return [match[1], match[2]];
  const found = text === undefined ? 'is missing' : `is no repository: \`${text}\``;
  throw usage(`--repo ${found}.`, 'Write it as OWNER/NAME.');
}

function pullOf(text: string): number {
  const match = /^#?([1-9]\d{0,9})$/.exec(text);
  if (match) return Number(match[1]);
  throw usage(`\`${text}\` is no number of a pull request.`, 'Write --pull 17.');
}

function shaOf(text: string): string {
  if (/^[0-9a-f]{7,64}$/i.test(text)) return text.toLowerCase();
  throw usage(`\`${text}\` is no commit.`, 'Write 7 to 40 of its hexadecimal digits.');
}

function addressOf(text: string): string {
  if (isWeb(text)) return text.replace(/\/+$/, '');
  throw usage(`\`${text}\` is no address of an API.`, 'Write https://HOST/api/v3.');
}

function isWeb(text: string): boolean {
  return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
}

function usage(message: string, hint: string): GaitkeeperError {
  return new GaitkeeperError('usage', message, { hint });
}
