import type { Launcher } from './launcher.ts';
import { shim } from './shim.ts';
import { firstReason, needsFramework, needsOneProcess, needsPython } from './subject.ts';

export const netius: Launcher = {
  name: 'netius',
  summary:
    'netius: a loop in Python, in one process: its own servers, and WSGI, one request at a time.',
  protocols: ['wsgi', 'own'],
  framework: 'netius',
  keepAlive: true,
  inFlight: 'dropped',
  requirements: () => ['netius'],
  unsupported: (subject) =>
    firstReason(
      subject.application.protocol === 'wsgi' ? null : needsFramework('netius', 'netius', subject),
      needsPython('netius', [3, 8], subject),
      needsOneProcess('netius', subject),
    ),
  withoutWebSockets: ({ application }) =>
    application.protocol === 'own' ? null : 'netius speaks no WebSocket to WSGI applications',
  command: (context) => ({
    argv: shim('netius_server.py', context),
    env: {},
    processes: 1,
    stopSignal: 'SIGTERM',
  }),
};
