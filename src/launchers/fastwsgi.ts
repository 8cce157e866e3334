import type { Launcher, LaunchSubject } from './launcher.ts';
import { shim } from './shim.ts';
import { firstReason, needsCPython, needsProtocol, needsPython } from './subject.ts';

export const fastwsgi: Launcher = {
  ...like('fastwsgi'),
  summary: 'fastwsgi: libuv and llhttp in C, one request at a time.',
  // Its module imports pkg_resources, which setuptools 82 no longer has.
  requirements: () => ['fastwsgi>=0.0.9', 'setuptools<82'],
};

export const fastpysgi: Launcher = {
  ...like('fastpysgi'),
  summary: 'fastpysgi, which came of fastwsgi.',
  requirements: () => ['fastpysgi>=0.4'],
  unsupported: (subject) =>
    firstReason(withoutAsgi(subject), like('fastpysgi').unsupported(subject)),
};

/** Seen in 0.4, 0.5 and 0.6, with its own command line and applications of a few lines. */
function withoutAsgi({ application }: LaunchSubject): string | null {
  if (application.protocol !== 'asgi') return null;
  return `fastpysgi crashes with ASGI when several clients come and go (versions up to 0.6), and ${application.target} is an ASGI application`;
}

function like(name: 'fastwsgi' | 'fastpysgi'): Omit<Launcher, 'summary' | 'requirements'> {
  return {
    name,
    protocols: ['wsgi'],
    keepAlive: true,
    inFlight: 'dropped',
    unsupported: (subject) =>
      firstReason(
        needsProtocol(name, ['wsgi'], subject),
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
