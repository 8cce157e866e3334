import type { Launcher } from './launcher.ts';
import { shim } from './shim.ts';
import { firstReason, needsProtocol, needsPython } from './subject.ts';

/** The standard library's server behind a pool of threads: python/wsgiref_server.py. */
export const wsgiref: Launcher = {
  name: 'wsgiref',
  summary: 'The standard library alone: `wsgiref` with a pool of threads, in one process.',
  protocols: ['wsgi'],
  keepAlive: false,
  inFlight: 'dropped',
  threaded: true,
  requirements: () => [],
  unsupported: (subject) =>
    firstReason(
      needsProtocol('wsgiref', ['wsgi'], subject),
      needsPython('wsgiref', [3, 8], subject),
      subject.workers === 1
        ? null
        : `wsgiref serves from one process, and ${subject.workers} workers were asked for`,
    ),
  withoutWebSockets: () => 'wsgiref speaks no WebSocket',
  command: (context) => ({
    argv: shim('wsgiref_server.py', context, { threads: true }),
    env: {},
    processes: 1,
    stopSignal: 'SIGTERM',
  }),
};
