import { type AskedAgain, errorAt } from '../domain/mix.ts';
import type { Expectation } from '../domain/scenario.ts';
import { LIMIT_KINDS } from './limits.ts';
import { READ_BUFFER } from './read-buffer.ts';
import { RepeatedAnswer } from './repeated-answer.ts';
import { requestBytes } from './request-bytes.ts';

const BEFORE_ASKING = ['refused', ...LIMIT_KINDS];

/** One request, ready to be sent again and again, and what a correct answer to it is. */
export class Question {
  readonly bytes: Buffer;
  /** Whether its answers have no body, whatever their head says. */
  readonly bodiless: boolean;
  readonly lastAnswer = new RepeatedAnswer(READ_BUFFER);

  readonly #statuses: ReadonlySet<number>;
  /** Bytes of the one correct body; null where it may differ. The content was compared before any load. */
  readonly #bodyLength: number | null;
  readonly #label: string | null;

  constructor({ request, expect, label }: AskedAgain, host: string, port: number) {
    this.bytes = requestBytes(request, host, port);
    this.bodiless = request.method.toUpperCase() === 'HEAD';
    this.#statuses = new Set(expect.status);
    this.#bodyLength = this.bodiless ? null : expectedLength(expect);
    this.#label = label;
  }

  /** The kind of error that an answer is, null for a correct one. */
  judge(status: number, bodyLength: number): string | null {
    if (!this.#statuses.has(status)) return this.failed(`status ${status}`);
    if (this.#bodyLength !== null && bodyLength !== this.#bodyLength) {
      return this.failed('wrong-body');
    }
    return null;
  }

  /** The kind of error, told apart from that of the other requests of a mix. */
  failed(kind: string): string {
    // Where nothing was sent, no request is to blame.
    return BEFORE_ASKING.includes(kind) ? kind : errorAt(kind, this.#label);
  }
}

function expectedLength({ equals }: Expectation): number | null {
  return equals === undefined ? null : Buffer.byteLength(equals, 'utf8');
}
