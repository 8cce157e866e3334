import { z } from 'zod';
import { GaitkeeperError } from '../domain/errors.ts';
import type { CheckAnnotation } from './annotations.ts';
import {
  type CheckContent,
  type CheckMarker,
  type CheckRun,
  formatExternalId,
  nextCheckStep,
  parseExternalId,
} from './check-runs.ts';
import type { GithubClient } from './client.ts';
import { publishFailed } from './failure.ts';
import { whoAmI } from './identity.ts';
import { ONCE, Patience } from './patience.ts';
import { isRequestFailure } from './waits.ts';

/** `action_required`: nobody can tell, and somebody has to see to it. `null`: more is to come. */
export type Conclusion = 'success' | 'failure' | 'neutral' | 'action_required' | null;

export interface CheckRunOptions extends CheckMarker {
  readonly client: GithubClient;
  readonly owner: string;
  readonly repo: string;
  readonly headSha: string;
  /** What branch protection names: the same for every run. */
  readonly name: string;
  readonly conclusion: Conclusion;
  /** Plain text. */
  readonly title: string;
  /** The Markdown, in at most `limit` characters; called again with less where GitHub finds it too long. */
  readonly summary: (limit: number) => string;
  readonly detailsUrl: string | null;
  readonly annotations: readonly CheckAnnotation[];
}

export interface PublishedCheckRun {
  readonly url: string;
  /** `superseded`: a newer run has written, and its report stays. */
  readonly action: 'created' | 'updated' | 'unchanged' | 'superseded';
}

/**
 * Makes one check run of the commit say what is wanted: creates it, or updates ours in place.
 * @throws GaitkeeperError `publish-failed`
 */
export async function publishCheckRun(options: CheckRunOptions): Promise<PublishedCheckRun> {
  const { client, owner, repo, headSha } = options;
  try {
    return await new Publication(options, appOf(await whoAmI(client))).settle();
  } catch (error) {
    throw publishFailed(error, {
      what: `write the check run \`${options.name}\` on ${headSha.slice(0, 7)} in ${owner}/${repo}`,
      permission: 'checks: write',
      readOnly: false,
    });
  }
}

/** GitHub's maximum is 65,535 for the summary. What is refused at the second length may be so for an annotation. */
const BUDGETS = [
  { limit: 60_000, annotated: true },
  { limit: 40_000, annotated: true },
  { limit: 20_000, annotated: false },
  { limit: 5_000, annotated: false },
] as const;

const ANNOTATIONS_A_REQUEST = 50;
const MAX_STEPS = 60;

class Publication {
  readonly #options: CheckRunOptions;
  readonly #app: string;
  readonly #patience: Patience;
  readonly #written = new Set<number>();
  /** Annotations that GitHub has taken, also where it does not list them yet. */
  readonly #sent = new Set<string>();
  #created: CheckRun | null = null;
  #action: PublishedCheckRun['action'] = 'unchanged';
  #budget = 0;

  constructor(options: CheckRunOptions, app: string) {
    this.#options = options;
    this.#app = app;
    this.#patience = new Patience(options.client, 'the check run');
  }

  async settle(): Promise<PublishedCheckRun> {
    for (let steps = 0; steps < MAX_STEPS; steps++) {
      const done = await this.#step().catch((error) => this.#recover(error));
      if (done !== null) return done;
    }
    throw new GaitkeeperError(
      'publish-failed',
      'The check run is overwritten as often as it is written.',
      { hint: 'Give workflows that report on one commit different names.' },
    );
  }

  /** Looks, and does one thing about what it sees. @returns null where it must look again */
  async #step(): Promise<PublishedCheckRun | null> {
    const wanted = this.#wanted();
    const step = nextCheckStep(await this.#list(), wanted, this.#written);
    if (step.do === 'create') return this.#create(wanted);
    if (step.do === 'stop' && step.superseded) return { url: step.run.url, action: 'superseded' };
    const id = step.do === 'stop' ? step.run.id : step.id;
    const content = step.do === 'stop' ? wanted : step.content;
    if (content !== wanted) return this.#update(id, content, []);
    const present = await this.#annotationsOf(id);
    // Annotations cannot be taken back: a check run with others is left behind, below a new one.
    if (present.some((one) => !this.#isWanted(one))) return this.#create(wanted);
    const missing = this.#missing(new Set(present));
    if (step.do === 'update' || missing.length > 0) return this.#update(id, wanted, missing);
    return { url: step.run.url, action: this.#action };
  }

  #wanted(): CheckContent {
    const { key, run, attempt, shards, conclusion, title, detailsUrl } = this.#options;
    return {
      marker: { key, run, attempt, ...(shards === undefined ? {} : { shards }) },
      conclusion,
      title,
      summary: this.#options.summary(BUDGETS[this.#budget]?.limit ?? 0),
      detailsUrl,
    };
  }

  /** Ours: by the app that wrote it, and by an external id with our key. */
  async #list(): Promise<readonly CheckRun[]> {
    const { client, owner, repo, headSha, name } = this.#options;
    const listed = await client.paginate(client.rest.checks.listForRef, {
      ...{ owner, repo, ref: headSha, check_name: name, filter: 'all', per_page: 100 },
    });
    const ours = runsSchema.parse(listed).flatMap((run) => this.#ours(run));
    const created = this.#created;
    const unlisted = created !== null && !ours.some(({ id }) => id === created.id);
    return unlisted ? [...ours, created] : ours;
  }

  #ours(run: z.infer<typeof runSchema>): readonly CheckRun[] {
    if (run.app?.slug !== this.#app) return [];
    const marker = parseExternalId(run.external_id);
    return marker?.key === this.#options.key ? [toCheckRun(run, marker)] : [];
  }

  async #create(wanted: CheckContent): Promise<null> {
    const { client, owner, repo, headSha, name } = this.#options;
    this.#sent.clear();
    const batch = this.#missing(new Set());
    const { data } = await client.rest.checks.create({
      ...{ owner, repo, head_sha: headSha, name },
      ...this.#body(wanted, batch),
      ...ONCE,
    });
    const created = runSchema.parse(data);
    this.#created = toCheckRun(created, wanted.marker);
    this.#took(created.id, batch);
    this.#action = 'created';
    return null;
  }

  async #update(
    id: number,
    content: CheckContent,
    missing: readonly CheckAnnotation[],
  ): Promise<null> {
    const { client, owner, repo, name } = this.#options;
    await client.rest.checks.update({
      ...{ owner, repo, check_run_id: id, name },
      ...this.#body(content, missing),
      ...ONCE,
    });
    this.#took(id, missing);
    if (this.#action === 'unchanged') this.#action = 'updated';
    return null;
  }

  #took(id: number, annotations: readonly CheckAnnotation[]): void {
    this.#written.add(id);
    for (const one of annotations) this.#sent.add(keyOf(one));
  }

  #body(
    { marker, conclusion, title, summary, detailsUrl }: CheckContent,
    annotations: readonly CheckAnnotation[],
  ) {
    return {
      external_id: formatExternalId(marker),
      ...(detailsUrl === null ? {} : { details_url: detailsUrl }),
      // A conclusion completes the check run by itself.
      ...(conclusion === null
        ? { status: 'in_progress' as const }
        : { conclusion: conclusion as 'success' }),
      output: {
        ...{ title, summary },
        ...(annotations.length === 0 ? {} : { annotations: annotations.map(toRequest) }),
      },
    };
  }

  async #annotationsOf(id: number): Promise<readonly string[]> {
    if (this.#options.annotations.length === 0 && this.#written.has(id)) return [];
    const { client, owner, repo } = this.#options;
    const listed = await client.paginate(client.rest.checks.listAnnotations, {
      ...{ owner, repo, check_run_id: id, per_page: 100 },
    });
    return annotationsSchema.parse(listed).map(keyOf);
  }

  /** The next ones to send: as many as one request may hold. */
  #missing(present: ReadonlySet<string>): readonly CheckAnnotation[] {
    if (!BUDGETS[this.#budget]?.annotated) return [];
    return this.#options.annotations
      .filter((one) => !present.has(keyOf(one)) && !this.#sent.has(keyOf(one)))
      .slice(0, ANNOTATIONS_A_REQUEST);
  }

  #isWanted(key: string): boolean {
    return this.#options.annotations.some((one) => keyOf(one) === key);
  }

  /** Goes back to the list where that can help; else the error stands. */
  async #recover(error: unknown): Promise<null> {
    const tooLong = isRequestFailure(error) && error.status === 422;
    if (tooLong && this.#budget < BUDGETS.length - 1) this.#budget++;
    else await this.#patience.waitOut(error);
    return null;
  }
}

function appOf(login: string): string {
  return login.replace(/\[bot\]$/, '');
}

const runSchema = z.object({
  id: z.number().int().positive(),
  html_url: z.string().nullable(),
  external_id: z.string().nullable(),
  details_url: z.string().nullable(),
  conclusion: z.string().nullable(),
  app: z.object({ slug: z.string().optional() }).nullable(),
  output: z.object({ title: z.string().nullable(), summary: z.string().nullable() }),
});
const runsSchema = z.array(runSchema);

function toCheckRun(run: z.infer<typeof runSchema>, marker: CheckMarker): CheckRun {
  const { id, html_url, details_url, conclusion, output } = run;
  return {
    ...{ id, url: html_url ?? '', marker, conclusion, detailsUrl: details_url },
    title: output.title ?? '',
    summary: output.summary ?? '',
  };
}

const annotationsSchema = z.array(
  z.object({
    path: z.string(),
    start_line: z.number(),
    title: z.string().nullable(),
    message: z.string().nullable(),
  }),
);

type Listed = z.infer<typeof annotationsSchema>[number];

/** What makes two annotations the same one. */
function keyOf(one: CheckAnnotation | Listed): string {
  const line = 'line' in one ? one.line : one.start_line;
  return JSON.stringify([one.path, line, one.title, one.message]);
}

function toRequest({ path, line, title, message }: CheckAnnotation) {
  const lines = { start_line: line, end_line: line };
  return { path, ...lines, annotation_level: 'warning' as const, title, message };
}
