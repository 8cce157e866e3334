import type { LaunchCommand, LaunchContext, Launcher } from './launcher.ts';
import { shim } from './shim.ts';
import {
  firstReason,
  furtherArguments,
  keepAliveSeconds,
  needsFramework,
  needsProtocol,
  needsPython,
} from './subject.ts';

export const waitress = threaded({
  name: 'waitress',
  summary: 'waitress: a loop that reads and writes, and a pool of threads, in one process.',
  inFlight: 'finished',
  requirements: () => ['waitress>=2.1'],
  argv: (context) => [
    ...([context.python, '-m', 'waitress'] as const),
    ...['--host', context.host, '--port', String(context.port)],
    ...['--threads', String(context.threads)],
    ...['--channel-timeout', keepAliveSeconds(context)],
    // Beyond 100 connections it would accept no more.
    ...['--connection-limit', '1000'],
    ...(context.application.factory ? ['--call'] : []),
    ...furtherArguments(context),
    context.application.target,
  ],
  // TERM would drop what is in flight.
  stopSignal: 'SIGINT',
});

export const cheroot = threaded({
  name: 'cheroot',
  summary: 'cheroot, the server of CherryPy: a pool of threads, in one process.',
  inFlight: 'finished',
  requirements: () => ['cheroot>=8.6'],
  argv: (context) => keepAliveShim('cheroot_server.py', context),
  stopSignal: 'SIGINT',
});

export const twisted = threaded({
  name: 'twisted',
  summary:
    "twisted's web server, in one process: sites of its own on its loop, and WSGI in a pool of threads.",
  framework: 'twisted',
  inFlight: 'dropped',
  requirements: () => ['twisted>=21.7'],
  argv: (context) => keepAliveShim('twisted_server.py', context),
  stopSignal: 'SIGTERM',
});

type ThreadedServer = Pick<
  Launcher,
  'name' | 'summary' | 'framework' | 'inFlight' | 'requirements'
> &
  Pick<LaunchCommand, 'stopSignal'> & {
    argv(context: LaunchContext): LaunchCommand['argv'];
  };

/** WSGI servers in pure Python that serve from one process, by a pool of threads, and keep connections. */
function threaded({ argv, stopSignal, ...launcher }: ThreadedServer): Launcher {
  const { name, framework } = launcher;
  return {
    ...launcher,
    protocols: framework === undefined ? ['wsgi'] : ['wsgi', 'own'],
    keepAlive: true,
    threaded: true,
    options: ['keep-alive'],
    unsupported: (subject) =>
      firstReason(
        framework === undefined || subject.application.protocol === 'wsgi'
          ? needsProtocol(name, ['wsgi'], subject)
          : needsFramework(name, framework, subject),
        needsPython(name, [3, 8], subject),
        subject.workers === 1
          ? null
          : `${name} serves from one process, and ${subject.workers} workers were asked for`,
      ),
    withoutWebSockets: ({ application }) =>
      application.protocol === 'own' ? null : `${name} speaks no WebSocket to WSGI applications`,
    command: (context) => ({ argv: argv(context), env: {}, processes: 1, stopSignal }),
  };
}

function keepAliveShim(file: string, context: LaunchContext): LaunchCommand['argv'] {
  const more = ['--keep-alive', keepAliveSeconds(context)];
  return shim(file, context, { threads: true, more });
}
