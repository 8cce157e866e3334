import {
  commentEvent,
  pullRequestEvent,
  pushEvent,
  type RunnerEvent,
  releaseEvent,
  runEvent,
} from '../events.ts';
import type { Push } from '../hosting/repositories.ts';
import type { Comment, FakeGithub, Pull, Release, WorkflowRun } from '../index.ts';
import type { Occurrence } from './started.ts';

const BOT = 'github-actions[bot]';
const NONE = '0'.repeat(40);

/** Tells what has happened since it was last asked, in the order in which GitHub would send it. */
export class Occurrences {
  readonly #github: FakeGithub;
  #pushes: number;
  #comments: number;
  #releases: number;
  readonly #heads: Map<number, string>;

  /** What was there before is no news. */
  constructor(github: FakeGithub) {
    this.#github = github;
    this.#pushes = github.pushes.length;
    this.#comments = github.allComments.at(-1)?.id ?? 0;
    this.#releases = github.releases.length;
    this.#heads = new Map(github.pulls.map(({ number, headSha }) => [number, headSha]));
  }

  take(): Occurrence[] {
    const github = this.#github;
    const pushes = github.pushes.slice(this.#pushes);
    const releases = github.releases.slice(this.#releases);
    const comments = github.allComments.filter(({ id }) => id > this.#comments);
    this.#pushes = github.pushes.length;
    this.#releases = github.releases.length;
    this.#comments = comments.at(-1)?.id ?? this.#comments;
    return [
      ...pushes.filter((push) => startsRuns(github, push)).map((push) => pushed(github, push)),
      ...github.pulls.flatMap((pull) => this.#movedPull(pull)),
      // What GITHUB_TOKEN does starts nothing, or workflows would start each other without end.
      ...comments.filter(({ author }) => author !== BOT).map((one) => commented(github, one)),
      ...releases.map((release) => released(github, release)),
    ];
  }

  #movedPull(pull: Pull): Occurrence[] {
    const before = this.#heads.get(pull.number);
    if (pull.state !== 'open' || before === pull.headSha) return [];
    this.#heads.set(pull.number, pull.headSha);
    // GitHub runs nothing where there is no merge commit to run it on.
    if (pull.mergeSha === null) return [];
    return [pulled(this.#github, pull, before === undefined ? 'opened' : 'synchronize')];
  }
}

/** `workflow_run` of a run that begins, or that has ended. */
export function ofRun(
  github: FakeGithub,
  run: WorkflowRun,
  type: 'in_progress' | 'completed',
): Occurrence {
  const tip = github.git('rev-parse', 'main');
  const event = { ...runEvent(github, run, type), sha: tip };
  return { ...onMain(github, event), type, actor: 'octo-dev', about: run };
}

function startsRuns(github: FakeGithub, { login, after, repository }: Push): boolean {
  const own = repository === `${github.owner}/${github.repo}`;
  return own && login !== BOT && after !== NONE;
}

function pushed(github: FakeGithub, { ref, login, after }: Push): Occurrence {
  const tag = ref.startsWith('refs/tags/');
  const sha = tag ? github.git('rev-parse', `${after}^{commit}`) : after;
  const name = ref.replace(/^refs\/(heads|tags)\//, '');
  const event = pushEvent(github, sha, name, tag ? 'tags' : 'heads');
  return { ...onMain(github, event), actor: login, filesAt: sha, headSha: sha, headBranch: name };
}

function pulled(github: FakeGithub, pull: Pull, type: string): Occurrence {
  const event = pullRequestEvent(github, pull, pull.mergeSha as string);
  (event.payload as { action: string }).action = type;
  const { owner, name } = pull.headRepository;
  return {
    ...{ event, type, actor: pull.author, about: null },
    // A fork's own copy of the workflow: whatever it says, its token reads only.
    filesAt: event.sha,
    ...{ headSha: pull.headSha, headBranch: pull.headRef, headRepository: `${owner}/${name}` },
  };
}

function commented(github: FakeGithub, comment: Comment): Occurrence {
  const event = { ...commentEvent(github, comment), sha: github.git('rev-parse', 'main') };
  return { ...onMain(github, event), type: 'created', actor: comment.author };
}

function released(github: FakeGithub, release: Release): Occurrence {
  const sha = github.git('rev-parse', `refs/tags/${release.tag}^{commit}`);
  const event = releaseEvent(github, release, sha);
  const where = { filesAt: sha, headSha: sha, headBranch: release.tag };
  return { ...onMain(github, event), type: 'published', actor: release.author, ...where };
}

/** What is not about a pull request runs the default branch's files, at its tip unless it says otherwise. */
function onMain(github: FakeGithub, event: RunnerEvent): Occurrence {
  const { sha } = event;
  return {
    ...{ event, type: null, actor: 'octo-dev', about: null },
    ...{ filesAt: sha, headSha: sha, headBranch: 'main' },
    headRepository: `${github.owner}/${github.repo}`,
  };
}
