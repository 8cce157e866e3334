import { dirname, join } from 'node:path';
import type { Launcher } from './launcher.ts';
import {
  callExpression,
  firstReason,
  furtherArguments,
  needsCPython,
  needsPlainAttribute,
  needsProtocol,
} from './subject.ts';

/**
 * uWSGI speaks HTTP itself here, without its router process. It closes after each answer: with
 * `--http11-socket` every idle connection holds one of the workers x threads, and any connection
 * beyond these is never answered.
 */
export const uwsgi: Launcher = {
  name: 'uwsgi',
  summary: 'uWSGI with threads in each worker, speaking HTTP itself (`--http-socket`).',
  protocols: ['wsgi'],
  keepAlive: false,
  inFlight: 'dropped',
  threaded: true,
  requirements: () => ['uwsgi'],
  unsupported: (subject) =>
    firstReason(
      needsProtocol('uwsgi', ['wsgi'], subject),
      needsCPython('uwsgi', subject),
      needsPlainAttribute('uwsgi', subject),
    ),
  withoutWebSockets: () => 'uWSGI is started without WebSockets',
  command: (context) => ({
    argv: [
      // The binary holds the interpreter that it was compiled for; `python -m` cannot start it.
      join(dirname(context.python), 'uwsgi'),
      ...['--http-socket', `${context.host}:${context.port}`],
      ...['--add-header', 'Connection: close'],
      ...['--master', '--processes', String(context.workers)],
      ...['--threads', String(context.threads), '--enable-threads'],
      // Without --die-on-term, TERM reloads instead of ending it.
      ...['--need-app', '--die-on-term', '--disable-logging'],
      ...['--worker-reload-mercy', MERCY_SECONDS],
      ...furtherArguments(context),
      ...['--module', callExpression(context.application)],
    ],
    env: {},
    processes: 1 + context.workers,
    stopSignal: 'SIGTERM',
  }),
};

/** How long a worker may finish its answers when the server is stopped: 60 s by default. */
const MERCY_SECONDS = '2';
