import type { Launcher } from './launcher.ts';
import { shim } from './shim.ts';
import { firstReason, needsOneProcess, needsProtocol, needsPython } from './subject.ts';

/**
 * What people start with: the servers that frameworks bring for development. Each serves any WSGI application
 * here, and runs without its reloader, its debugger and its line for each request.
 */
export const flask = development({
  name: 'flask',
  summary:
    "Werkzeug's server, as `flask run` starts it: for development, a thread for each connection.",
  keepAlive: false,
  requirements: () => ['werkzeug>=2.1'],
});

export const django = development({
  name: 'django',
  summary:
    "Django's server, as `manage.py runserver` starts it: for development, a thread for each connection.",
  keepAlive: true,
  requirements: () => ['django>=3.2'],
});

export const falcon = development({
  name: 'falcon',
  summary:
    "`wsgiref` as falcon's tutorial starts it: for development, one request at a time, standard library only.",
  keepAlive: false,
  requirements: () => [],
});

export const bottle = development({
  name: 'bottle',
  summary: "`wsgiref` as bottle's `run` starts it: for development, one request at a time.",
  keepAlive: false,
  requirements: () => ['bottle>=0.12'],
});

type Development = Pick<Launcher, 'name' | 'summary' | 'keepAlive' | 'requirements'>;

function development(launcher: Development): Launcher {
  const { name } = launcher;
  const server = `the development server of ${name}`;
  return {
    ...launcher,
    protocols: ['wsgi'],
    inFlight: 'dropped',
    unsupported: (subject) =>
      firstReason(
        needsProtocol(server, ['wsgi'], subject),
        needsPython(server, [3, 8], subject),
        needsOneProcess(server, subject),
      ),
    withoutWebSockets: () => `${server} speaks no WebSocket`,
    command: (context) => ({
      argv: shim('development_server.py', context, { more: ['--server', name] }),
      env: {},
      processes: 1,
      stopSignal: 'SIGTERM',
    }),
  };
}
