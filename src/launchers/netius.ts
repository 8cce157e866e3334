import type { Launcher } from './launcher.ts';
import { shim } from './shim.ts';
import { firstReason, needsOneProcess, needsProtocol, needsPython } from './subject.ts';

export const netius: Launcher = {
  name: 'netius',
  summary: 'netius: a loop in Python, one request at a time, in one process.',
  protocols: ['wsgi'],
  keepAlive: true,
  inFlight: 'dropped',
  requirements: () => ['netius'],
  unsupported: (subject) =>
    firstReason(
      needsProtocol('netius', ['wsgi'], subject),
      needsPython('netius', [3, 8], subject),
      needsOneProcess('netius', subject),
    ),
  withoutWebSockets: () => 'netius speaks no WebSocket to WSGI applications',
  command: (context) => ({
    argv: shim('netius_server.py', context),
    env: {},
    processes: 1,
    stopSignal: 'SIGTERM',
  }),
};
