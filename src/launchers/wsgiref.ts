import { pythonAsset } from '../platform/assets.ts';
import type { Launcher } from './launcher.ts';
import { firstReason, furtherArguments, needsProtocol, needsPython } from './subject.ts';

/** The standard library's server behind a pool of threads: python/wsgiref_server.py. */
export const wsgiref: Launcher = {
  name: 'wsgiref',
  summary: 'The standard library alone: `wsgiref` with a pool of threads, in one process.',
  protocols: ['wsgi'],
  keepAlive: false,
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
    argv: [
      context.python,
      pythonAsset('wsgiref_server.py'),
      ...['--host', context.host, '--port', String(context.port)],
      ...['--threads', String(context.threads)],
      ...(context.application.factory ? ['--factory'] : []),
      ...furtherArguments(context),
      context.application.target,
    ],
    env: {},
    processes: 1,
    stopSignal: 'SIGTERM',
  }),
};
