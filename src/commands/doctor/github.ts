import type { ChosenSink } from '../../domain/sinks.ts';
import type { GithubClient } from '../../github/client.ts';
import { type Right, reaches, type Standing, standingOf } from '../../github/rights.ts';
import { remoteOf } from '../../service/fetching.ts';
import { clientFor } from '../client.ts';
import type { CommandIo } from '../io.ts';
import type { Project } from '../stages/open.ts';
import { type Finding, good, note } from './finding.ts';

/** Where reports could go, and whether the token may write there what the configuration wants. */
export async function examineGithub(project: Project, io: CommandIo): Promise<readonly Finding[]> {
  const { request } = project;
  const there = await placeOf(project);
  if (there === null)
    return [
      note('GitHub', 'The repository has no remote on GitHub: reports stay on this machine.'),
    ];
  const { owner, repo, apiUrl } = there;
  if (request.token === undefined) return [withoutToken(project, `${owner}/${repo}`)];
  const client = clientFor(request.token, apiUrl, io);
  const reached = await reaches(client, { owner, repo });
  if (reached !== 'granted') return [unreached(reached, `${owner}/${repo}`)];
  return [
    good('GitHub', `${owner}/${repo} can be read with this token`),
    ...forked(project),
    ...(await rights(project, client, { owner, repo })),
  ];
}

interface Place {
  readonly owner: string;
  readonly repo: string;
  readonly apiUrl: string;
}

async function placeOf({ github, repository, request }: Project): Promise<Place | null> {
  if (github !== null) return github;
  const remote = await remoteOf(repository);
  if (remote === null) return null;
  const url = (await repository.git.attempt(['remote', 'get-url', remote])).stdout.trim();
  const [, owner, repo] = /github\.com[:/]([\w.-]+)\/([\w.-]+?)(?:\.git)?\/?$/.exec(url) ?? [];
  if (owner === undefined || repo === undefined) return null;
  return { owner, repo, apiUrl: request.env.GITHUB_API_URL ?? 'https://api.github.com' };
}

function withoutToken({ github }: Project, name: string): Finding {
  if (github !== null)
    return note(
      'GitHub',
      `${name}: there is no token, so nothing can be posted.`,
      'Leave the input `token` at its default.',
    );
  return good('GitHub', `${name}; without GITHUB_TOKEN nothing is posted from here`);
}

function unreached(standing: Standing, name: string): Finding {
  if (standing === 'unknown-token')
    return note(
      'GitHub',
      'GitHub does not know this token.',
      'Make a new one, and give it as GITHUB_TOKEN.',
    );
  if (standing === 'not-known')
    return note(
      'GitHub',
      'GitHub could not be reached.',
      'Look at the network, and at GITHUB_API_URL.',
    );
  return note(
    'GitHub',
    `The token does not reach ${name}.`,
    'Give it access to this repository (`contents: read`).',
  );
}

/** There the token only reads, whatever the workflow says. */
function forked({ github }: Project): readonly Finding[] {
  if (!isFork(github)) return [];
  return [
    note('GitHub', 'This is a pull request from a fork: its report goes to the job summary.'),
  ];
}

function isFork(github: Project['github']): boolean {
  const pull = github?.pull ?? null;
  return pull !== null && pull.headRepository !== `${github?.owner}/${github?.repo}`;
}

const NEEDS: Readonly<Partial<Record<ChosenSink, Right>>> = {
  comment: 'pull-requests',
  'check-run': 'checks',
  'commit-status': 'statuses',
};

async function rights(
  { config, github }: Project,
  client: GithubClient,
  repository: { owner: string; repo: string },
): Promise<readonly Finding[]> {
  // By hand it is somebody's own token, and `report` says what it lacks; from a fork it may write nothing.
  if (github === null || isFork(github)) return [];
  const findings: Finding[] = [];
  for (const sink of config.sinks) {
    const right = NEEDS[sink];
    if (right === undefined || (sink === 'comment' && config.comment === 'off')) continue;
    findings.push(rightFinding(sink, right, await standingOf(client, repository, right)));
  }
  return findings;
}

function rightFinding(sink: ChosenSink, right: Right, standing: Standing): Finding {
  if (standing === 'granted') return good('GitHub', `the token may write a ${sink}`);
  if (standing === 'refused')
    return note(
      'GitHub',
      `The token may not write a ${sink}.`,
      `Give the job that reports \`permissions: { ${right}: write }\`.`,
    );
  return note('GitHub', `Whether the token may write a ${sink} is not known.`);
}
