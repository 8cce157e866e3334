import type { Launcher } from './launcher.ts';
import {
  callExpression,
  firstReason,
  furtherArguments,
  keepAliveSeconds,
  needsCPython,
  needsProtocol,
  needsPython,
  onlyToAsgi,
} from './subject.ts';

export const hypercorn: Launcher = {
  name: 'hypercorn',
  summary: 'hypercorn on asyncio; also WSGI, in its pool of threads.',
  protocols: ['asgi', 'wsgi'],
  keepAlive: true,
  inFlight: 'finished',
  options: ['keep-alive'],
  requirements: () => [HYPERCORN],
  unsupported: (subject) =>
    firstReason(
      needsProtocol('hypercorn', ['asgi', 'wsgi'], subject),
      needsPython('hypercorn', [3, 8], subject),
    ),
  withoutWebSockets: (subject) => onlyToAsgi('hypercorn', subject),
  command: (context) => ({
    argv: [
      ...([context.python, '-m', 'hypercorn'] as const),
      ...['--bind', `${context.host}:${context.port}`],
      ...['--workers', String(context.workers), '--worker-class', 'asyncio'],
      ...['--keep-alive', keepAliveSeconds(context)],
      ...furtherArguments(context),
      // The protocol is named: an application whose class has both would be taken for the other one.
      `${context.application.protocol}:${callExpression(context.application)}`,
    ],
    env: {},
    // A single worker, too, is a process of its own beside the first one; and multiprocessing's resource tracker.
    processes: 2 + context.workers,
    stopSignal: 'SIGTERM',
  }),
};

export const hypercornUvloop: Launcher = {
  ...hypercorn,
  name: 'hypercorn-uvloop',
  summary: 'hypercorn on uvloop; also WSGI, in its pool of threads.',
  requirements: () => [HYPERCORN, 'uvloop'],
  unsupported: (subject) =>
    firstReason(hypercorn.unsupported(subject), needsCPython('uvloop', subject)),
  command: (context) => {
    const command = hypercorn.command(context);
    const argv = command.argv.map((word) => (word === 'asyncio' ? 'uvloop' : word));
    return { ...command, argv: argv as unknown as typeof command.argv };
  },
};

/** From 0.14.4 on it tells the protocols by their prefix. The last for Python 3.8 and 3.9 is 0.17.3. */
const HYPERCORN = 'hypercorn>=0.14.4';
