import { setTimeout as sleep } from 'node:timers/promises';
import { type Answer, checkAnswer, describeAnswer } from '../domain/answer.ts';
import { GaitkeeperError } from '../domain/errors.ts';
import { mendOf } from '../domain/mends.ts';
import type { Expectation, HttpRequest } from '../domain/scenario.ts';
import type { ProcessGroup } from '../platform/process.ts';
import { processTree } from '../platform/proctree.ts';
import { type Asked, ask } from './ask.ts';
import { LostWorkers } from './lost-workers.ts';

/** What a server is asked until it is ready, and what a correct answer is. */
export interface ReadyCheck {
  readonly request: HttpRequest;
  readonly expect: Expectation;
}

export interface Readiness {
  readonly check: ReadyCheck;
  readonly host: string;
  readonly port: number;
  /** Processes that must exist, the first one included. */
  readonly processes: number;
  readonly timeoutMs: number;
  readonly signal: AbortSignal | undefined;
}

/** Correct answers in a row: at the first one, other workers may still be importing the application. */
const ANSWERS_IN_A_ROW = 3;
const PAUSE_MS = 15;
/** One request waits this long, so that a server that is stuck is asked again. */
const LONGEST_ASK_MS = 10_000;
/** A question with less time than this says nothing about a server that answered before. */
const CUT_SHORT_MS = 1000;
/** A server that answers wrongly for this long will not answer rightly any more. */
const PATIENCE_MS = 10_000;

/** `ended`: the first process is gone; what that means is for the caller to find out. */
export type Ready =
  | { readonly ended: true }
  | { readonly ended: false; readonly processes: number | null };

/**
 * Asks until the answers are right and all processes are there.
 * @throws GaitkeeperError `wrong-answer`, `no-answer` or `boot-timeout` by what was seen last, `boot-failed` where
 *   workers end again and again, `interrupted` where the signal was given.
 */
export async function untilReady(group: ProcessGroup, readiness: Readiness): Promise<Ready> {
  const deadline = performance.now() + readiness.timeoutMs;
  const seen = new Seen(readiness, group);
  using lost = new LostWorkers(group.pid, readiness.processes);
  for (;;) {
    if (readiness.signal?.aborted) throw new GaitkeeperError('interrupted', 'Interrupted at boot');
    const left = deadline - performance.now();
    if (left <= 0) throw await seen.timedOut();
    const asked = await Promise.race([
      askOrEnd(group, readiness, Math.min(left, LONGEST_ASK_MS)),
      lost.tooMany,
    ]);
    if (asked === 'ended') return { ended: true };
    if (typeof asked === 'number') throw await seen.workersLost(asked);
    seen.note(asked, left < CUT_SHORT_MS);
    if (seen.hopeless) throw await seen.wrongAnswer();
    if (seen.ready) return { ended: false, processes: seen.processes };
    if (!seen.right) await Promise.race([sleep(PAUSE_MS), group.exited]);
  }
}

async function askOrEnd(
  group: ProcessGroup,
  { host, port, check, signal }: Readiness,
  timeoutMs: number,
): Promise<Asked | 'ended'> {
  const asked = ask(host, port, check.request, timeoutMs, signal);
  const first = await Promise.race([asked, group.exited]);
  return group.exit === null ? (first as Asked) : 'ended';
}

/** What was seen of a booting server so far. */
class Seen {
  readonly #readiness: Readiness;
  readonly #group: ProcessGroup;
  #last: Asked | null = null;
  #wrong: string | null = null;
  #inARow = 0;
  #wrongSince: number | null = null;

  constructor(readiness: Readiness, group: ProcessGroup) {
    this.#readiness = readiness;
    this.#group = group;
  }

  /** @param cutShort whether the deadline left no time for an answer: then what was answered before still counts. */
  note(asked: Asked, cutShort: boolean): void {
    if (!cutShort || asked.kind === 'answer' || this.#last === null) this.#last = asked;
    if (asked.kind === 'answer') this.#wrong = this.#check(asked.answer);
    if (this.#wrong !== null) this.#wrongSince ??= performance.now();
    else this.#wrongSince = null;
    this.#inARow = asked.kind === 'answer' && this.#wrong === null ? this.#inARow + 1 : 0;
  }

  /** The last answer was a right one, and more are wanted at once. */
  get right(): boolean {
    return this.#inARow > 0 && this.#inARow < ANSWERS_IN_A_ROW;
  }

  get ready(): boolean {
    if (this.#inARow < ANSWERS_IN_A_ROW) return false;
    return this.processes === null || this.processes >= this.#readiness.processes;
  }

  /** Null where there is no /proc: then the answers alone have to do. */
  get processes(): number | null {
    return processTree(process.pid).length === 0 ? null : processTree(this.#group.pid).length;
  }

  get hopeless(): boolean {
    return this.#wrongSince !== null && performance.now() - this.#wrongSince > PATIENCE_MS;
  }

  async timedOut(): Promise<GaitkeeperError> {
    if (this.#wrong !== null) return this.wrongAnswer();
    const within = `within ${this.#readiness.timeoutMs / 1000} s`;
    if (this.#last?.kind === 'silent') {
      return this.#error(
        'no-answer',
        `accepts connections but gave no answer to ${this.#asked} ${within}`,
      );
    }
    if (this.#last?.kind !== 'answer') {
      return this.#error(
        'boot-timeout',
        `did not listen on port ${this.#readiness.port} ${within}`,
      );
    }
    const { processes } = this.#readiness;
    return this.#error(
      'boot-timeout',
      `had ${this.processes} of ${processes} processes ${within}, although it answers`,
    );
  }

  workersLost(amount: number): Promise<GaitkeeperError> {
    return this.#error(
      'boot-failed',
      `lost its workers again and again: ${amount} of them ended before it was ready`,
    );
  }

  wrongAnswer(): Promise<GaitkeeperError> {
    return this.#error('wrong-answer', `answers ${this.#asked} wrongly: ${this.#wrong}`);
  }

  /** Any answer of 500 and above is wrong, whatever the expectation says. */
  #check(answer: Answer): string | null {
    const { expect } = this.#readiness.check;
    if (answer.status < 500) return checkAnswer(expect, answer);
    return `the answer was ${describeAnswer(answer)}`;
  }

  get #asked(): string {
    const { method, path } = this.#readiness.check.request;
    return `${method} ${path}`;
  }

  async #error(code: keyof typeof HINTS, what: string) {
    const detail = await this.#group.tail();
    const hint = mendOf(detail) ?? HINTS[code];
    return new GaitkeeperError(code, `The server ${what}`, { detail, hint });
  }
}

const HINTS = {
  'no-answer': 'Look for something that blocks while the first request is answered.',
  'boot-failed': 'The end of its output says why a worker ends, or which signal ends it.',
  'boot-timeout':
    'Raise `boot-timeout`, look at the end of its output for what it waits for, and make it listen on the port that it is given.',
  'wrong-answer':
    'Correct the service, or the `ready` request or scenario that it is asked for; what it needs before it can answer, such as a database, comes by `prepare:` and `env:`.',
};
