import { gte } from '@renovatebot/pep440';
import type { Protocol } from '../domain/service.ts';
import type { LaunchContext, Launcher } from './launcher.ts';
import {
  firstReason,
  furtherArguments,
  needsFramework,
  needsProtocol,
  needsPython,
  pythonAtLeast,
} from './subject.ts';

export const granianAsgi: Launcher = {
  ...granian('asgi', 'asgi'),
  summary: 'granian, a server in Rust, with the application on asyncio.',
  inFlight: 'finished',
};

/** Before version 2, the last one for Python 3.8, it drops what is in flight. */
export const granianWsgi: Launcher = {
  ...granian('wsgi', 'wsgi'),
  summary: 'granian, a server in Rust, with a pool of threads in each worker.',
  threaded: true,
  withoutWebSockets: () => 'granian speaks WebSocket to ASGI and RSGI applications only',
};

export const granianRsgi: Launcher = {
  ...granian('rsgi', 'own'),
  summary:
    "granian with applications of its own protocol, RSGI (`protocol: own`; Emmett's are such).",
  inFlight: 'finished',
  framework: 'rsgi',
};

type Interface = 'asgi' | 'wsgi' | 'rsgi';

function granian(offered: Interface, protocol: Protocol): Omit<Launcher, 'summary'> {
  const name = `granian-${offered}`;
  return {
    name,
    protocols: [protocol],
    keepAlive: true,
    // The last versions for Python 3.8 and 3.9 are 1.6 and 2.5; pip finds them.
    requirements: () => ['granian>=1.4'],
    unsupported: (subject) =>
      firstReason(
        protocol === 'own'
          ? needsFramework(name, 'rsgi', subject)
          : needsProtocol(name, [protocol], subject),
        needsPython('granian', [3, 8], subject),
      ),
    command: (context) => ({
      argv: [
        context.python,
        ...['-m', 'granian', '--interface', offered],
        ...['--host', context.host, '--port', String(context.port)],
        ...['--workers', String(context.workers)],
        ...(offered === 'wsgi' ? ['--blocking-threads', String(context.threads)] : LOOP),
        ...(gte(context.packages.granian ?? '0', '2.2.0') ? MERCY : []),
        ...(context.application.factory ? ['--factory'] : []),
        ...furtherArguments(context),
        context.application.target,
      ],
      env: {},
      processes: processes(context),
      stopSignal: 'SIGTERM',
    }),
  };
}

/** By default it takes uvloop where that is installed; cells share an environment, and must not change with it. */
const LOOP = ['--loop', 'asyncio'];

/** Some versions wait for idle connections when they are stopped, without end by default. */
const MERCY = ['--workers-kill-timeout', '2'];

/** Without a global interpreter lock workers are threads; from Python 3.14 on they need multiprocessing's resource tracker. */
function processes({ interpreter, workers }: LaunchContext): number {
  if (interpreter.gil === false) return 1;
  return (pythonAtLeast(interpreter, 3, 14) ? 2 : 1) + workers;
}
