import type { Launcher } from './launcher.ts';
import { shim } from './shim.ts';
import { firstReason, needsFramework, needsOneProcess, needsPython } from './subject.ts';

/** `Server` of circuits.web, by python/circuits_server.py. */
export const circuits: Launcher = {
  name: 'circuits',
  summary: "circuits' own server for its controllers: a loop in Python, in one process.",
  protocols: ['own'],
  framework: 'circuits',
  keepAlive: true,
  inFlight: 'dropped',
  requirements: () => ['circuits>=3.2'],
  unsupported: (subject) =>
    firstReason(
      needsFramework('circuits', 'circuits', subject),
      needsPython('circuits', [3, 8], subject),
      needsOneProcess('circuits', subject),
    ),
  command: (context) => ({
    argv: shim('circuits_server.py', context),
    env: {},
    processes: 1,
    stopSignal: 'SIGTERM',
  }),
};
