import type { Launcher, LaunchSubject } from './launcher.ts';
import { shim } from './shim.ts';
import {
  firstReason,
  keepAliveSeconds,
  needsCPython,
  needsProtocol,
  needsPythonBelow,
} from './subject.ts';

export const meinheld: Launcher = {
  name: 'meinheld',
  summary: 'meinheld: a loop in C, one request at a time. Compiled when it is installed.',
  protocols: ['wsgi'],
  keepAlive: true,
  inFlight: 'finished',
  options: ['keep-alive'],
  requirements: () => ['meinheld'],
  unsupported: (subject) =>
    firstReason(needsProtocol('meinheld', ['wsgi'], subject), meinheldUnsupported(subject)),
  withoutWebSockets: () => 'meinheld speaks WebSocket by its own interface only',
  command: (context) => ({
    argv: shim('meinheld_server.py', context, {
      workers: true,
      more: ['--keep-alive', keepAliveSeconds(context)],
    }),
    env: MEINHELD_ENVIRONMENT,
    processes: context.workers === 1 ? 1 : 1 + context.workers,
    stopSignal: 'SIGTERM',
  }),
};

/** Without greenlets, which only its own interface for WebSockets and the like needs. */
export const MEINHELD_ENVIRONMENT = { MEINHELD_NOGREEN: '1' };

/** Its last release is of 2020. It would run up to 3.12 without the greenlet that it requires. */
export function meinheldUnsupported(subject: LaunchSubject): string | null {
  return firstReason(
    needsCPython('meinheld', subject),
    needsPythonBelow(
      'meinheld',
      [3, 10],
      subject,
      'because it requires greenlet below 0.5, which does not compile for newer ones',
    ),
  );
}
