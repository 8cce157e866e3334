import { pythonAsset } from '../platform/assets.ts';
import type { Launcher, LaunchSubject } from './launcher.ts';
import {
  firstReason,
  furtherArguments,
  needsFramework,
  needsPlainAttribute,
  needsPython,
} from './subject.ts';

/** An application of sanic is also one of ASGI, and found as such; its own server is another one. */
export const sanic: Launcher = {
  name: 'sanic',
  summary:
    "sanic's own server for sanic's applications, on uvloop (asyncio on PyPy), with its manager of worker processes.",
  protocols: ['own', 'asgi'],
  framework: 'sanic',
  keepAlive: true,
  inFlight: 'finished',
  requirements: () => ['sanic>=23.3'],
  unsupported: (subject) =>
    firstReason(
      needsSanic(subject),
      // Its releases for 3.8 require a tracerite that does not import there, or do not themselves.
      needsPython('sanic', [3, 9], subject),
      needsPlainAttribute('sanic', subject),
    ),
  command: (context) => ({
    argv: [
      context.python,
      pythonAsset('sanic_server.py'),
      ...['--host', context.host, '--port', String(context.port)],
      ...['--workers', String(context.workers), '--no-access-logs', '--no-motd'],
      ...(context.application.factory ? ['--factory'] : []),
      ...furtherArguments(context),
      context.application.target,
    ],
    env: {
      // Some versions close idle connections after 5 s, while the other revision is driven.
      SANIC_KEEP_ALIVE_TIMEOUT: '75',
      // How long it waits for idle connections when it is stopped: 15 s by default.
      SANIC_GRACEFUL_SHUTDOWN_TIMEOUT: '2',
    },
    // The manager, what it shares with its workers, and multiprocessing's resource tracker.
    processes: 3 + context.workers,
    stopSignal: 'SIGTERM',
  }),
  launchesAnything: () => false,
};

function needsSanic(subject: LaunchSubject): string | null {
  const { framework, protocol } = subject.application;
  return protocol === 'asgi' && framework === 'sanic'
    ? null
    : needsFramework('sanic', 'sanic', subject);
}
