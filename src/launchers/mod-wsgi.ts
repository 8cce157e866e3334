import type { Launcher } from './launcher.ts';
import { shim } from './shim.ts';
import {
  firstReason,
  keepAliveSeconds,
  needsCPython,
  needsProtocol,
  needsPython,
} from './subject.ts';
import { needsProgram } from './system.ts';

/** mod_wsgi-express, by python/mod_wsgi_server.py. */
export const modWsgi: Launcher = {
  name: 'mod_wsgi',
  summary:
    "Apache's mod_wsgi, by mod_wsgi-express, with threads in each worker. Compiled when it is installed, which takes Apache (Debian: `apache2-bin apache2-dev`); not as root.",
  protocols: ['wsgi'],
  keepAlive: true,
  inFlight: 'dropped',
  threaded: true,
  options: ['keep-alive'],
  requirements: () => ['mod_wsgi>=4.9.4'],
  unsupported: (subject) =>
    firstReason(
      needsProtocol('mod_wsgi', ['wsgi'], subject),
      needsCPython('mod_wsgi', subject),
      needsPython('mod_wsgi', [3, 8], subject),
      needsProgram(
        'mod_wsgi',
        ['apxs', 'apxs2'],
        'install Apache (Debian: `apt install apache2-bin apache2-dev`)',
      ),
      needsProgram(
        'mod_wsgi',
        ['apache2', 'httpd'],
        'install Apache (Debian: `apt install apache2-bin apache2-dev`)',
      ),
      process.getuid?.() === 0
        ? 'mod_wsgi does not serve as root, and as another user than Gaitkeeper it may not read the service: run Gaitkeeper as another user'
        : null,
    ),
  withoutWebSockets: () => 'mod_wsgi speaks no WebSocket',
  command: (context) => ({
    argv: shim('mod_wsgi_server.py', context, {
      ...{ workers: true, threads: true },
      more: ['--root', context.scratch, '--keep-alive', keepAliveSeconds(context)],
    }),
    env: {},
    // Apache itself, its process for the connections, and the workers.
    processes: 2 + context.workers,
    stopSignal: 'SIGTERM',
  }),
};
