import type { Need, Token } from '../access.ts';
import type { World } from '../world.ts';

export interface Call {
  readonly world: World;
  readonly token: Token;
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  /** The header, by which some operations send a file itself. */
  readonly accept: string;
  /** As the description has it: checked before. */
  // biome-ignore lint/suspicious/noExplicitAny: its shape is the description's business.
  readonly body: any;
}

export interface Answer {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  /** In place of `body`: everything, of which the server sends the page that was asked for. */
  readonly list?: readonly unknown[];
  /** The list is sent as `{total_count, <listAs>: […]}`. */
  readonly listAs?: string;
  /** In place of `body`, as they are. */
  readonly bytes?: Buffer;
}

/** What GitHub does with one operation, and who may ask for it. One entry each in `registry.ts`. */
export interface OperationHandler {
  readonly needs: readonly Need[];
  run(call: Call): Answer;
}

export function ok(body: unknown): Answer {
  return { status: 200, body };
}

export function created(body: unknown): Answer {
  return { status: 201, body };
}

export function refused(status: number, message: string): Answer {
  const documentation_url = 'https://docs.github.com/rest';
  return { status, body: { message, documentation_url, status: String(status) } };
}

export function invalid(resource: string, field: string, message: string): Answer {
  const answer = refused(422, 'Validation Failed');
  const errors = [{ resource, code: 'unprocessable', field, message }];
  return { status: 422, body: { ...(answer.body as object), errors } };
}

/** The name that no commit has. */
export const NO_COMMIT = '0'.repeat(40);
