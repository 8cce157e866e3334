import { z } from 'zod';
import { GaitkeeperError } from '../domain/errors.ts';
import type { GithubClient } from './client.ts';
import { publishFailed } from './failure.ts';
import { whoAmI } from './identity.ts';
import { formatMarker, type Marker, parseMarker } from './marker.ts';
import { ONCE, Patience } from './patience.ts';
import { nextStep, type Step, type StickyComment, type Wanted } from './sticky.ts';
import { isRequestFailure } from './waits.ts';

export interface CommentOptions extends Marker {
  readonly client: GithubClient;
  readonly owner: string;
  readonly repo: string;
  /** Of the pull request. */
  readonly number: number;
  /**
   * The Markdown below the marker, in at most `limit` characters. Called again with a smaller limit
   * where GitHub finds it too long.
   */
  readonly body: (limit: number) => string;
  /** `!pull.mayWrite`: only for the hint when GitHub refuses. */
  readonly readOnly?: boolean;
  /** Bring a comment that is there up to date, but do not write the first one. */
  readonly onlyUpdate?: boolean;
}

export interface PublishedComment {
  readonly url: string;
  /** `superseded`: a newer run has written, and its report stays. `none`: there is no comment. */
  readonly action: 'created' | 'updated' | 'unchanged' | 'superseded' | 'none';
}

/**
 * Makes one comment of the pull request say `body`: creates it, or updates ours in place. Any number
 * of reporters may do so at once.
 * @throws GaitkeeperError `publish-failed`
 */
export async function publishComment(options: CommentOptions): Promise<PublishedComment> {
  const { owner, repo, number, readOnly = false } = options;
  try {
    return await new Publication(options, await whoAmI(options.client)).settle();
  } catch (error) {
    throw publishFailed(error, {
      what: `comment on #${number} of ${owner}/${repo}`,
      permission: 'pull-requests: write',
      readOnly,
    });
  }
}

/** GitHub's maximum is 65,536; what is over the first budget is shed before GitHub has to refuse. */
const BUDGETS = [60_000, 40_000, 20_000, 5_000] as const;

/** Far more steps than a dozen reporters at once need; not reached unless somebody fights us. */
const MAX_STEPS = 60;

/**
 * Writes are not tried again blindly: between a list and a write nothing may lie but the request
 * itself, or an older run would overwrite what a newer one wrote while it waited.
 */
class Publication {
  readonly #options: CommentOptions;
  readonly #me: string;
  readonly #written = new Set<number>();
  readonly #gone = new Set<number>();
  #created: StickyComment | null = null;
  #action: PublishedComment['action'] = 'unchanged';
  #budget = 0;
  #wanted: Wanted;
  readonly #patience: Patience;

  constructor(options: CommentOptions, me: string) {
    this.#options = options;
    this.#patience = new Patience(options.client, 'the comment');
    this.#me = me.toLowerCase();
    this.#wanted = this.#render();
  }

  async settle(): Promise<PublishedComment> {
    for (let steps = 0; steps < MAX_STEPS; steps++) {
      const step = nextStep(await this.#list(), this.#wanted, this.#written);
      if (step.do === 'stop') {
        return { url: step.url, action: step.superseded ? 'superseded' : this.#action };
      }
      if (step.do === 'create' && this.#options.onlyUpdate) return { url: '', action: 'none' };
      await this.#take(step).catch((error) => this.#recover(error, step));
    }
    throw new GaitkeeperError(
      'publish-failed',
      'The comment is overwritten as often as it is written.',
      {
        hint: 'Give workflows, and services, that report on one pull request names of their own.',
      },
    );
  }

  #render(): Wanted {
    const { key, run, attempt, head, shards, body } = this.#options;
    const marker = { key, run, attempt, head, ...(shards === undefined ? {} : { shards }) };
    const line = formatMarker(marker);
    const limit = (BUDGETS[this.#budget] ?? 0) - line.length - 1;
    return { marker, body: `${line}\n${body(limit)}` };
  }

  /** Ours: by author, and by a marker on line 1 with our key. */
  async #list(): Promise<readonly StickyComment[]> {
    const { client, owner, repo, number } = this.#options;
    const listed = await client.paginate(client.rest.issues.listComments, {
      owner,
      repo,
      issue_number: number,
      per_page: 100,
    });
    const ours = commentsSchema.parse(listed).flatMap((comment) => this.#ours(comment));
    const created = this.#created;
    // What was just created may not be listed yet; creating it again would notify people again.
    const unlisted = created !== null && !ours.some(({ id }) => id === created.id);
    return (unlisted ? [...ours, created] : ours).filter(({ id }) => !this.#gone.has(id));
  }

  #ours(comment: Comment): readonly StickyComment[] {
    if (comment.user?.login.toLowerCase() !== this.#me) return [];
    const sticky = toSticky(comment);
    return sticky?.marker.key === this.#options.key ? [sticky] : [];
  }

  async #take(step: Exclude<Step, { do: 'stop' }>): Promise<void> {
    const { client, owner, repo, number } = this.#options;
    const { body } = this.#wanted;
    const { issues } = client.rest;
    if (step.do === 'remove') {
      await issues.deleteComment({ owner, repo, comment_id: step.id, ...ONCE });
      this.#gone.add(step.id);
      return;
    }
    if (step.do === 'update') {
      await issues.updateComment({ owner, repo, comment_id: step.id, body, ...ONCE });
      this.#written.add(step.id);
      this.#action = 'updated';
      return;
    }
    this.#action = 'created';
    const target = { owner, repo, issue_number: number };
    const { data } = await issues.createComment({ ...target, body, ...ONCE });
    this.#created = toSticky(commentSchema.parse(data));
    this.#written.add(data.id);
  }

  /** Goes back to the list where that can help; else the error stands. */
  async #recover(error: unknown, step: Step): Promise<void> {
    if (!isRequestFailure(error)) throw error;
    if (error.status === 404 && 'id' in step) {
      this.#gone.add(step.id);
      return;
    }
    if (error.status === 422 && this.#budget < BUDGETS.length - 1) {
      this.#budget++;
      this.#wanted = this.#render();
      return;
    }
    await this.#patience.waitOut(error);
  }
}

const commentSchema = z.object({
  id: z.number().int().positive(),
  html_url: z.string(),
  body: z.string().nullish(),
  user: z.object({ login: z.string() }).nullish(),
});
const commentsSchema = z.array(commentSchema);
type Comment = z.infer<typeof commentSchema>;

function toSticky({ id, html_url: url, body }: Comment): StickyComment | null {
  const marker = parseMarker(body ?? '');
  return marker && { id, url, body: body ?? '', marker };
}
