import type { Launcher, LaunchSubject } from './launcher.ts';
import { shim } from './shim.ts';
import { firstReason, needsCPython, needsProtocol } from './subject.ts';

export const bjoern: Launcher = {
  name: 'bjoern',
  summary:
    'bjoern: a loop in C, one request at a time, in one process. It is compiled when it is installed, which takes gcc and libev (Debian: `gcc libev-dev python3-dev`).',
  protocols: ['wsgi'],
  keepAlive: true,
  inFlight: 'dropped',
  requirements: () => ['bjoern>=3'],
  unsupported: (subject) =>
    firstReason(
      unsupported('bjoern', subject),
      subject.workers === 1
        ? null
        : `bjoern serves from one process, and ${subject.workers} workers were asked for: bjoern-fork serves from several`,
    ),
  withoutWebSockets: () => 'bjoern speaks no WebSocket',
  command: (context) => ({
    argv: shim('bjoern_server.py', context),
    env: {},
    processes: 1,
    stopSignal: STOP_SIGNAL,
  }),
};

export const bjoernFork: Launcher = {
  ...bjoern,
  name: 'bjoern-fork',
  summary: 'bjoern in several processes, forked from one that only waits for them.',
  unsupported: (subject) => unsupported('bjoern-fork', subject),
  command: (context) => ({
    argv: shim('bjoern_server.py', context, { workers: true }),
    env: {},
    processes: context.workers === 1 ? 1 : 1 + context.workers,
    stopSignal: STOP_SIGNAL,
  }),
};

/** INT would finish what is in flight, and wait for as long as any client keeps a connection. */
const STOP_SIGNAL = 'SIGTERM';

function unsupported(name: string, subject: LaunchSubject): string | null {
  return firstReason(needsProtocol(name, ['wsgi'], subject), needsCPython('bjoern', subject));
}
