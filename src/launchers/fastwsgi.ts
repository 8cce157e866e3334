import type { Protocol } from '../domain/service.ts';
import type { Launcher } from './launcher.ts';
import { shim } from './shim.ts';
import { firstReason, needsCPython, needsProtocol, needsPython } from './subject.ts';

/** Its module imports pkg_resources, which setuptools 82 no longer has. */
export const fastwsgi = launcher(
  'fastwsgi',
  'fastwsgi: libuv and llhttp in C, one request at a time.',
  ['wsgi'],
  ['fastwsgi>=0.0.9', 'setuptools<82'],
);

export const fastpysgi = launcher(
  'fastpysgi',
  'fastpysgi: what became of fastwsgi, with ASGI as well.',
  ['wsgi', 'asgi'],
  ['fastpysgi>=0.4'],
);

function launcher(
  name: 'fastwsgi' | 'fastpysgi',
  summary: string,
  protocols: readonly Protocol[],
  requirements: readonly string[],
): Launcher {
  return {
    ...{ name, summary, protocols },
    keepAlive: true,
    inFlight: 'dropped',
    requirements: () => requirements,
    unsupported: (subject) =>
      firstReason(
        needsProtocol(name, protocols, subject),
        needsCPython(name, subject),
        needsPython(name, [3, 8], subject),
      ),
    withoutWebSockets: () => `${name} speaks no WebSocket`,
    command: (context) => ({
      argv: shim('fastwsgi_server.py', context, { workers: true, more: ['--module', name] }),
      env: {},
      processes: context.workers === 1 ? 1 : 1 + context.workers,
      stopSignal: 'SIGTERM',
    }),
  };
}
