import type { Interpreter } from '../domain/service.ts';
import { gunicorn } from './gunicorn.ts';
import type { LaunchSubject } from './launcher.ts';
import { MEINHELD_ENVIRONMENT, meinheldUnsupported } from './meinheld.ts';
import { needsCPython, needsPython, pythonAtLeast } from './subject.ts';

export const gunicornSync = gunicorn({
  name: 'sync',
  summary: 'gunicorn with its default worker: one request at a time, and no keep-alive.',
  protocols: ['wsgi'],
  keepAlive: false,
  withoutWebSockets: atMost('gunicorn-sync', ({ workers }) => workers),
});

export const gunicornGthread = gunicorn({
  name: 'gthread',
  summary: 'gunicorn with a pool of threads in each worker.',
  protocols: ['wsgi'],
  keepAlive: true,
  threaded: true,
  withoutWebSockets: atMost('gunicorn-gthread', ({ workers, threads }) => workers * threads),
});

/** The extra names the gevent that the installed gunicorn works with. */
export const gunicornGevent = gunicorn({
  name: 'gevent',
  summary: 'gunicorn with greenlets of gevent.',
  gunicorn: '[gevent]',
  protocols: ['wsgi'],
  keepAlive: true,
});

export const gunicornEventlet = gunicorn({
  name: 'eventlet',
  summary: 'gunicorn with greenlets of eventlet; gunicorn 25 is the last that has it.',
  gunicorn: '[eventlet]<26',
  protocols: ['wsgi'],
  keepAlive: true,
});

export const gunicornTornado = gunicorn({
  name: 'tornado',
  summary:
    "gunicorn with tornado's loop: its own applications, and WSGI, which holds the loop up while it answers.",
  needs: () => ['tornado'],
  protocols: ['wsgi', 'own'],
  framework: 'tornado',
  keepAlive: true,
  // Its connections are kept for as long as the client likes.
  options: [],
  withoutWebSockets: ({ application }) =>
    application.protocol === 'own' ? null : 'tornado speaks no WebSocket to WSGI applications',
});

export const gunicornMeinheld = gunicorn({
  name: 'meinheld',
  path: 'meinheld.gmeinheld.MeinheldWorker',
  summary: "gunicorn with meinheld's loop in C.",
  needs: () => ['meinheld'],
  env: MEINHELD_ENVIRONMENT,
  protocols: ['wsgi'],
  keepAlive: true,
  unsupported: meinheldUnsupported,
  withoutWebSockets: () => 'meinheld speaks WebSocket by its own interface only',
});

/** uvicorn takes what is installed: without these names, what else is measured would decide. */
export const gunicornUvicorn = gunicorn({
  name: 'uvicorn',
  path: 'uvicorn_worker.UvicornWorker',
  summary: 'uvicorn as a worker of gunicorn, on uvloop with httptools (asyncio and h11 on PyPy).',
  needs: (interpreter, webSocket = false) => [
    'uvicorn-worker',
    ...(isCPython(interpreter) ? ['uvloop', 'httptools'] : []),
    ...(webSocket ? ['websockets>=10.4'] : []),
  ],
  protocols: ['asgi'],
  keepAlive: true,
  unsupported: (subject) => needsPython('uvicorn-worker', [3, 8], subject),
});

export const gunicornAsgi = gunicorn({
  name: 'asgi',
  summary: "gunicorn's own worker for ASGI, on asyncio.",
  gunicorn: '>=24',
  more: ['--asgi-loop', 'asyncio'],
  protocols: ['asgi'],
  keepAlive: true,
  unsupported: (subject) => needsPython("gunicorn's worker for ASGI", [3, 10], subject),
});

export const gunicornAiohttp = gunicorn({
  name: 'aiohttp',
  path: 'aiohttp.GunicornWebWorker',
  summary: 'aiohttp as a worker of gunicorn, on asyncio.',
  needs: () => ['aiohttp'],
  protocols: ['own'],
  framework: 'aiohttp',
  keepAlive: true,
});

export const gunicornAiohttpUvloop = gunicorn({
  name: 'aiohttp-uvloop',
  path: 'aiohttp.GunicornUVLoopWebWorker',
  summary: 'aiohttp as a worker of gunicorn, on uvloop.',
  needs: (interpreter) => [
    'aiohttp',
    // The last aiohttp for Python 3.8 asks for a loop that uvloop makes no more from 0.22 on.
    pythonAtLeast(interpreter, 3, 9) ? 'uvloop' : 'uvloop<0.22',
  ],
  protocols: ['own'],
  framework: 'aiohttp',
  keepAlive: true,
  unsupported: (subject) => needsCPython('uvloop', subject),
});

function isCPython({ implementation }: Interpreter): boolean {
  return implementation === 'cpython';
}

/** Where each WebSocket takes a thread or worker of its own. */
function atMost(name: string, most: (subject: LaunchSubject) => number) {
  return (subject: LaunchSubject, connections: number) => {
    if (connections <= most(subject)) return null;
    return `${name} serves ${most(subject)} WebSockets at once here, and the scenario opens ${connections}`;
  };
}
