import type { Launcher } from './launcher.ts';
import { shim } from './shim.ts';
import { firstReason, needsCPython, needsFramework, needsPython } from './subject.ts';

export const robyn: Launcher = {
  name: 'robyn',
  summary:
    'robyn, a framework with a server in Rust, on uvloop; `threads` are what it calls workers.',
  protocols: ['own'],
  framework: 'robyn',
  keepAlive: true,
  inFlight: 'dropped',
  threaded: true,
  requirements: () => ['robyn>=0.60'],
  unsupported: (subject) =>
    firstReason(
      needsFramework('robyn', 'robyn', subject),
      needsCPython('robyn', subject),
      needsPython('robyn', [3, 9], subject),
    ),
  command: (context) => ({
    argv: shim('robyn_server.py', context, { workers: true, threads: true }),
    env: { ROBYN_KEEP_ALIVE_TIMEOUT: '75' },
    processes: context.workers === 1 ? 1 : 1 + context.workers,
    // A single process does not end at TERM.
    stopSignal: 'SIGINT',
  }),
};
