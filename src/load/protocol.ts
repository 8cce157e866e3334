import type { ErrorCode } from '../domain/errors.ts';
import type { LoadEngine } from './engine.ts';

/** The calls that go to the engine's thread by message. */
export type Method = 'open' | 'run' | 'takeLatencies' | 'close';

export type Arguments<M extends Method> = Parameters<LoadEngine[M]>;
export type Result<M extends Method> = Awaited<ReturnType<LoadEngine[M]>>;

/** To the thread. Calls are carried out one after the other, in the order of arrival. */
export interface Call<M extends Method = Method> {
  readonly id: number;
  readonly method: M;
  readonly args: Arguments<M>;
}

/** From the thread, one for every call. */
export type Reply =
  | { readonly id: number; readonly result: unknown }
  | { readonly id: number; readonly failure: Failure };

/** An error as plain data: a message to another thread loses the class and its fields. */
export interface Failure {
  /** Null for a defect, which is shown with its stack. */
  readonly code: ErrorCode | null;
  readonly message: string;
  readonly hint: string | undefined;
  readonly detail: string | undefined;
  readonly stack: string | undefined;
}
