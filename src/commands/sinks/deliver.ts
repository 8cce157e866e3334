import { GaitkeeperError } from '../../domain/errors.ts';
import type { ChosenSink, SinkName } from '../../domain/sinks.ts';
import type { GithubClient } from '../../github/client.ts';
import { isRefusal } from '../../github/failure.ts';
import { clientFor } from '../client.ts';
import { SINKS } from './registry.ts';
import type { GithubSink, Outputs, Report, Sink } from './sink.ts';

export interface Delivery {
  readonly outputs: Outputs;
  /** Where the report stands now. */
  readonly places: readonly ChosenSink[];
  /** It should have gone to GitHub, and stands nowhere there. */
  readonly lost: boolean;
}

/**
 * Brings a report to the sinks that are chosen; to the next best one where the token may not write there; and to the
 * job summary where nothing else holds the whole of it. What went wrong is told in the log.
 */
export async function deliver(report: Report, chosen: readonly ChosenSink[]): Promise<Delivery> {
  const courier = new Courier(report);
  const names = inOrder(chosen);
  for (const name of names) await courier.bring(name);
  for (const name of names.filter((one) => courier.stateOf(one) === 'refused')) {
    await courier.replace(name);
  }
  if (courier.isMissed()) await courier.bring('job-summary');
  return courier.delivery();
}

/** `unable`: known beforehand, without asking GitHub. */
type State = 'delivered' | 'no place' | 'unable' | 'refused' | 'failed';

class Courier {
  readonly #report: Report;
  readonly #states = new Map<ChosenSink, State>();
  readonly #outputs: Record<string, string> = {};
  #client: GithubClient | null = null;
  #told = false;

  constructor(report: Report) {
    this.#report = report;
  }

  stateOf(name: ChosenSink): State | undefined {
    return this.#states.get(name);
  }

  /** Once each: what was brought, or refused, stays so. */
  async bring(name: ChosenSink): Promise<State> {
    const state = this.#states.get(name) ?? (await this.#attempt(SINKS[name]));
    this.#states.set(name, state);
    return state;
  }

  async replace(name: ChosenSink): Promise<void> {
    for (const next of nextOf(name)) {
      if ((await this.bring(next)) !== 'delivered') continue;
      this.#report.io.warn(`In place of the ${inWords(name)} there is the ${inWords(next)}.`);
      return;
    }
  }

  /** Whether the report was to go to GitHub, and no place that it got to holds the whole of it. */
  isMissed(): boolean {
    const tried = this.#github().some(([, state]) => state !== 'no place');
    return tried && !this.#delivered().some((name) => isWhole(SINKS[name]));
  }

  delivery(): Delivery {
    const states = this.#github().map(([, state]) => state);
    const lost = states.some((state) => state === 'refused' || state === 'failed');
    return {
      outputs: this.#outputs,
      places: this.#delivered(),
      lost: lost && !states.includes('delivered'),
    };
  }

  #github(): readonly (readonly [ChosenSink, State])[] {
    return [...this.#states].filter(([name]) => SINKS[name].kind === 'github');
  }

  #delivered(): readonly ChosenSink[] {
    return [...this.#states].flatMap(([name, state]) => (state === 'delivered' ? [name] : []));
  }

  async #attempt(sink: Sink): Promise<State> {
    try {
      return sink.kind === 'github' ? await this.#post(sink) : await this.#write(sink);
    } catch (error) {
      if (!(error instanceof GaitkeeperError)) throw error;
      this.#report.io.warn(error.line);
      return isRefusal(error) ? 'refused' : 'failed';
    }
  }

  async #write(sink: Exclude<Sink, GithubSink>): Promise<State> {
    return this.#keep(await sink.deliver(this.#report));
  }

  async #post(sink: GithubSink): Promise<State> {
    const { target, request, io } = this.#report;
    if (target === null || !sink.fits({ ...this.#report, target })) return 'no place';
    const obstacle = obstacleOf(this.#report);
    if (obstacle !== null || !request.token) {
      if (!this.#told) io.warn(obstacle ?? '');
      this.#told = true;
      return 'unable';
    }
    this.#client ??= clientFor(request.token, target.apiUrl, io);
    return this.#keep(await sink.deliver({ ...this.#report, target, client: this.#client }));
  }

  #keep(outputs: Outputs | null): State {
    Object.assign(this.#outputs, outputs);
    return outputs === null ? 'no place' : 'delivered';
  }
}

/** Why this run cannot write to GitHub at all, as it is known without asking; null where it may. */
function obstacleOf({ request, target }: Report): string | null {
  if (!request.token) return 'No token was given, so the report stands in the job summary only.';
  if (target?.mayWrite !== false) return null;
  return (
    'The token of this run can only read (a pull request from a fork): the report stands in the job summary. ' +
    'See docs/security.md for the way to report on forks.'
  );
}

function inOrder(chosen: readonly ChosenSink[]): readonly ChosenSink[] {
  const order: readonly SinkName[] = Object.keys(SINKS) as SinkName[];
  return chosen.toSorted((a, b) => order.indexOf(a) - order.indexOf(b));
}

function nextOf(name: ChosenSink): readonly ChosenSink[] {
  const sink: Sink = SINKS[name];
  return sink.kind === 'github' ? sink.next : [];
}

function isWhole(sink: Sink): boolean {
  return sink.kind === 'local' || sink.whole;
}

function inWords(name: ChosenSink): string {
  return name.replace('-', ' ');
}
