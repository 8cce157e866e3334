import { GaitkeeperError } from '../domain/errors.ts';
import type { CheckAnnotation } from './annotations.ts';
import {
  annotationKey,
  type CheckPlace,
  createCheckRun,
  listAnnotations,
  listCheckRuns,
  updateCheckRun,
} from './check-api.ts';
import { type CheckContent, type CheckMarker, type CheckRun, nextCheckStep } from './check-runs.ts';
import { publishFailed } from './failure.ts';
import { whoAmI } from './identity.ts';
import { Patience } from './patience.ts';
import { isRequestFailure } from './waits.ts';

/** `action_required`: nobody can tell, and somebody has to see to it. `null`: more is to come. */
export type Conclusion = 'success' | 'failure' | 'neutral' | 'action_required' | null;

export interface CheckRunOptions extends CheckPlace, CheckMarker {
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
    const stale = !this.#written.has(id) && present.some((one) => !this.#isWanted(one));
    if (stale) return this.#create(wanted);
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

  async #list(): Promise<readonly CheckRun[]> {
    const { key } = this.#options;
    const ours = await listCheckRuns(this.#options, { app: this.#app, key });
    const created = this.#created;
    // What was just created may not be listed yet.
    const unlisted = created !== null && !ours.some(({ id }) => id === created.id);
    return unlisted ? [...ours, created] : ours;
  }

  async #create(wanted: CheckContent): Promise<null> {
    this.#sent.clear();
    const batch = this.#missing(new Set());
    this.#created = await createCheckRun(this.#options, wanted, batch);
    this.#took(this.#created.id, batch);
    this.#action = 'created';
    return null;
  }

  async #update(
    id: number,
    content: CheckContent,
    missing: readonly CheckAnnotation[],
  ): Promise<null> {
    await updateCheckRun(this.#options, id, content, missing);
    this.#took(id, missing);
    if (this.#action === 'unchanged') this.#action = 'updated';
    return null;
  }

  #took(id: number, annotations: readonly CheckAnnotation[]): void {
    this.#written.add(id);
    for (const one of annotations) this.#sent.add(annotationKey(one));
  }

  async #annotationsOf(id: number): Promise<readonly string[]> {
    const none = this.#options.annotations.length === 0 && this.#written.has(id);
    return none ? [] : await listAnnotations(this.#options, id);
  }

  /** The next ones to send: as many as one request may hold. */
  #missing(present: ReadonlySet<string>): readonly CheckAnnotation[] {
    if (!BUDGETS[this.#budget]?.annotated) return [];
    return this.#options.annotations
      .filter((one) => !present.has(annotationKey(one)) && !this.#sent.has(annotationKey(one)))
      .slice(0, ANNOTATIONS_A_REQUEST);
  }

  #isWanted(key: string): boolean {
    return this.#options.annotations.some((one) => annotationKey(one) === key);
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
