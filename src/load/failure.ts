import { GaitkeeperError } from '../domain/errors.ts';
import type { Failure } from './protocol.ts';

/** Makes an error fit for a message. */
export function toFailure(error: unknown): Failure {
  const known = error instanceof GaitkeeperError ? error : null;
  return {
    code: known?.code ?? null,
    message: error instanceof Error ? error.message : String(error),
    hint: known?.hint,
    detail: known?.detail,
    stack: error instanceof Error ? error.stack : undefined,
  };
}

/** Makes the error anew that `toFailure` took apart. */
export function fromFailure({ code, message, hint, detail, stack }: Failure): Error {
  if (code !== null) {
    return new GaitkeeperError(code, message, {
      ...(hint === undefined ? {} : { hint }),
      ...(detail === undefined ? {} : { detail }),
    });
  }
  const error = new Error(message);
  if (stack !== undefined) error.stack = stack;
  return error;
}
