import type { Launcher } from './launcher.ts';
import { shim } from './shim.ts';
import { firstReason, needsFramework, needsPython } from './subject.ts';

/** `HTTPServer` of tornado, by python/tornado_server.py. */
export const tornado: Launcher = {
  name: 'tornado',
  summary:
    "tornado's `HTTPServer`: its own applications, and WSGI on the event loop, one request at a time.",
  protocols: ['wsgi', 'own'],
  framework: 'tornado',
  keepAlive: true,
  inFlight: 'dropped',
  requirements: () => ['tornado>=6.1'],
  unsupported: (subject) =>
    firstReason(
      subject.application.protocol === 'wsgi'
        ? null
        : needsFramework('tornado', 'tornado', subject),
      needsPython('tornado', [3, 8], subject),
    ),
  withoutWebSockets: ({ application }) =>
    application.protocol === 'own'
      ? null
      : 'tornado speaks WebSocket to applications of its own only, and this is a WSGI application',
  command: (context) => ({
    argv: shim('tornado_server.py', context, { workers: true }),
    env: {},
    processes: context.workers === 1 ? 1 : 1 + context.workers,
    stopSignal: 'SIGTERM',
  }),
};
