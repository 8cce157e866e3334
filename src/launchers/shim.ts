import { pythonAsset } from '../platform/assets.ts';
import type { LaunchCommand, LaunchContext } from './launcher.ts';
import { furtherArguments } from './subject.ts';

/** What a shim takes beside host, port and target. */
interface ShimArguments {
  readonly workers?: boolean;
  readonly threads?: boolean;
  /** Its own options, before those of the user. */
  readonly more?: readonly string[];
}

/**
 * The argv of one of our own servers in python/, for what has no command line of its own.
 * python/gaitkeeper_shim.py says how to write one.
 */
export function shim(
  file: string,
  context: LaunchContext,
  { workers = false, threads = false, more = [] }: ShimArguments = {},
): LaunchCommand['argv'] {
  return [
    context.python,
    pythonAsset(file),
    ...['--host', context.host, '--port', String(context.port)],
    ...(workers ? ['--workers', String(context.workers)] : []),
    ...(threads ? ['--threads', String(context.threads)] : []),
    ...(context.application.factory ? ['--factory'] : []),
    ...more,
    ...furtherArguments(context),
    context.application.target,
  ];
}
