import type { Launcher, LaunchSubject } from './launcher.ts';
import { shim } from './shim.ts';
import { firstReason, needsFramework, needsPython } from './subject.ts';
import { needsLibrary } from './system.ts';

/** Its own command line lower-cases the name of the application, and leaves its processes behind. */
export const socketify: Launcher = {
  name: 'socketify',
  summary:
    'socketify, on uWebSockets in C++: ASGI, WSGI, and its own applications. It takes libuv (Debian: `libuv1`).',
  protocols: ['asgi', 'wsgi', 'own'],
  framework: 'socketify',
  keepAlive: true,
  requirements: () => ['socketify'],
  unsupported: (subject) =>
    firstReason(
      subject.application.protocol === 'own'
        ? needsFramework('socketify', 'socketify', subject)
        : null,
      needsPython('socketify', [3, 8], subject),
      needsLibrary('socketify', 'libuv.so.1', 'install libuv (Debian: `apt install libuv1`)'),
    ),
  withoutWebSockets: ({ application }: LaunchSubject) =>
    application.protocol === 'wsgi' ? 'socketify speaks no WebSocket to WSGI applications' : null,
  command: (context) => ({
    argv: shim('socketify_server.py', context, {
      workers: true,
      more: ['--interface', context.application.protocol],
    }),
    env: {},
    processes: context.workers === 1 ? 1 : 1 + context.workers,
    stopSignal: 'SIGTERM',
  }),
};
