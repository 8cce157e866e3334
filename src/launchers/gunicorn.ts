import { existsSync } from 'node:fs';
import { gte } from '@renovatebot/pep440';
import type { Interpreter } from '../domain/service.ts';
import type { LaunchContext, Launcher, LaunchSubject } from './launcher.ts';
import {
  callExpression,
  firstReason,
  furtherArguments,
  needsPlainAttribute,
  needsProtocol,
  needsPython,
  pythonAtLeast,
} from './subject.ts';

interface WorkerClass {
  readonly workerClass: 'sync' | 'gthread' | 'gevent';
  readonly summary: string;
  readonly keepAlive: boolean;
  readonly threaded: boolean;
  /** How many WebSockets are served at once, each by a thread or worker of its own; null for any number. */
  webSockets(subject: LaunchSubject): number | null;
}

export const gunicornSync = gunicorn({
  workerClass: 'sync',
  summary: 'gunicorn with its default worker: one request at a time, and no keep-alive.',
  keepAlive: false,
  threaded: false,
  webSockets: ({ workers }) => workers,
});

export const gunicornGthread = gunicorn({
  workerClass: 'gthread',
  summary: 'gunicorn with a pool of threads in each worker.',
  keepAlive: true,
  threaded: true,
  webSockets: ({ workers, threads }) => workers * threads,
});

export const gunicornGevent = gunicorn({
  workerClass: 'gevent',
  summary: 'gunicorn with greenlets.',
  keepAlive: true,
  threaded: false,
  webSockets: () => null,
});

function gunicorn({ workerClass, webSockets, ...traits }: WorkerClass): Launcher {
  const name = `gunicorn-${workerClass}`;
  return {
    name,
    ...traits,
    protocols: ['wsgi'],
    inFlight: 'finished',
    requirements: (interpreter) => [requirement(workerClass, interpreter)],
    unsupported: (subject) =>
      firstReason(
        needsProtocol(name, ['wsgi'], subject),
        needsPython('gunicorn', [3, 7], subject),
        needsPlainAttribute('gunicorn', subject),
      ),
    withoutWebSockets: (subject, connections) => {
      const most = webSockets(subject);
      if (most === null || connections <= most) return null;
      return `${name} serves ${most} WebSockets at once here, and the scenario opens ${connections}`;
    },
    command: (context) => ({
      argv: [
        context.python,
        ...['-m', 'gunicorn', '--bind', `${context.host}:${context.port}`],
        ...['--workers', String(context.workers), '--worker-class', workerClass],
        ...(traits.threaded ? ['--threads', String(context.threads)] : []),
        ...(traits.keepAlive ? ['--keep-alive', KEEP_ALIVE_SECONDS] : []),
        ...['--graceful-timeout', GRACEFUL_SECONDS, '--max-requests', '0'],
        ...(existsSync(MEMORY_FOLDER) ? ['--worker-tmp-dir', MEMORY_FOLDER] : []),
        ...(hasControlSocket(context) ? ['--no-control-socket'] : []),
        ...furtherArguments(context),
        callExpression(context.application),
      ],
      env: {},
      processes: 1 + context.workers,
      stopSignal: 'SIGTERM',
    }),
  };
}

/** The default of 2 s closes connections while the other revision is driven. */
const KEEP_ALIVE_SECONDS = '75';
/** gevent's workers wait this long for idle connections: 30 s by default, longer than we would. */
const GRACEFUL_SECONDS = '2';
/** Workers prove that they live through a file; on a disk its writing can block them. */
const MEMORY_FOLDER = '/dev/shm';

/** From 25.1 on gunicorn listens on a control socket at one path for all, which two servers would share. */
function hasControlSocket({ packages }: LaunchContext): boolean {
  return gte(packages.gunicorn ?? '0', '25.1.0');
}

/** The extra names the gevent that the installed gunicorn works with. `python -m` needs 20.1. */
function requirement(workerClass: WorkerClass['workerClass'], interpreter: Interpreter): string {
  const extra = workerClass === 'gevent' ? '[gevent]' : '';
  return `gunicorn${extra}>=20.1${pythonAtLeast(interpreter, 3, 10) ? '' : ',<24'}`;
}
