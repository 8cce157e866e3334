import { dirname, join } from 'node:path';
import type { LaunchCommand, LaunchContext, Launcher, LaunchSubject } from './launcher.ts';
import {
  callExpression,
  firstReason,
  furtherArguments,
  keepAliveSeconds,
  needsCPython,
  needsPlainAttribute,
  needsProtocol,
} from './subject.ts';

/** uWSGI speaks HTTP itself here, without its router process, and closes after each answer. */
export const uwsgi: Launcher = {
  name: 'uwsgi',
  summary: 'uWSGI with threads in each worker, speaking HTTP itself (`--http-socket`).',
  protocols: ['wsgi'],
  keepAlive: false,
  inFlight: 'dropped',
  threaded: true,
  requirements: () => ['uwsgi'],
  unsupported: (subject) => unsupported('uwsgi', subject),
  withoutWebSockets: () => 'uWSGI is started without WebSockets',
  command: (context) =>
    command(context, ['--http-socket', address(context), '--add-header', 'Connection: close']),
};

/** Every idle connection holds a thread: any beyond workers x threads would not be answered. */
export const uwsgiHttp11: Launcher = {
  ...uwsgi,
  name: 'uwsgi-http11',
  summary:
    'uWSGI with keep-alive (`--http11-socket`). Each connection takes a thread for itself: workers x threads must be 2 more than the connections of a scenario.',
  keepAlive: true,
  unsupported: (subject) => unsupported('uwsgi-http11', subject),
  options: ['keep-alive'],
  withoutConnections: tooManyConnections,
  command: (context) =>
    command(context, [
      ...['--http11-socket', address(context)],
      ...['--socket-timeout', keepAliveSeconds(context)],
    ]),
};

/** Answers are checked on connections of their own, while those of the load stand. */
const FOR_OURSELVES = 2;

function tooManyConnections({ workers, threads }: LaunchSubject, connections: number) {
  const most = workers * threads - FOR_OURSELVES;
  if (connections <= most) return null;
  const enough = Math.ceil((connections + FOR_OURSELVES) / workers);
  return `uwsgi-http11 keeps ${Math.max(0, most)} connections at once here (workers x threads, less ${FOR_OURSELVES} for ours), and the scenario opens ${connections}: \`threads: ${enough}\` would do`;
}

function unsupported(name: string, subject: LaunchSubject): string | null {
  return firstReason(
    needsProtocol(name, ['wsgi'], subject),
    needsCPython('uwsgi', subject),
    needsPlainAttribute('uwsgi', subject),
  );
}

function address({ host, port }: LaunchContext): string {
  return `${host}:${port}`;
}

function command(context: LaunchContext, socket: readonly string[]): LaunchCommand {
  return {
    argv: [
      // The binary holds the interpreter that it was compiled for; `python -m` cannot start it.
      join(dirname(context.python), 'uwsgi'),
      ...socket,
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
  };
}

/** How long a worker may finish its answers when the server is stopped: 60 s by default. */
const MERCY_SECONDS = '2';
