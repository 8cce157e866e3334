import type { Interpreter } from '../domain/service.ts';
import type { Launcher } from './launcher.ts';
import {
  firstReason,
  furtherArguments,
  needsNoFactory,
  needsOneProcess,
  needsProtocol,
  needsPython,
} from './subject.ts';

export const daphne: Launcher = {
  name: 'daphne',
  summary: "daphne, Django's server for ASGI, on Twisted, in one process.",
  protocols: ['asgi'],
  keepAlive: true,
  inFlight: 'dropped',
  requirements,
  unsupported: (subject) =>
    firstReason(
      needsProtocol('daphne', ['asgi'], subject),
      needsPython('daphne', [3, 8], subject),
      needsOneProcess('daphne', subject),
      needsNoFactory('daphne', subject),
    ),
  command: (context) => ({
    argv: [
      context.python,
      ...['-m', 'daphne', '-b', context.host, '-p', String(context.port)],
      // Otherwise it prints a line for each request.
      ...['-v', '0'],
      ...furtherArguments(context),
      context.application.target,
    ],
    env: {},
    processes: 1,
    stopSignal: 'SIGTERM',
  }),
};

/** The newest cryptography with a wheel for PyPy 3.9, which a machine without Rust needs, is 41. */
function requirements({ implementation, version }: Interpreter): readonly string[] {
  const old = implementation === 'pypy' && /^3\.[89]\./.test(version);
  return ['daphne>=3.0.2', ...(old ? ['cryptography<42'] : [])];
}
