import { gte } from '@renovatebot/pep440';
import type { Interpreter } from '../domain/service.ts';
import type { LaunchContext, Launcher } from './launcher.ts';
import {
  firstReason,
  furtherArguments,
  keepAliveSeconds,
  needsCPython,
  needsProtocol,
  needsPython,
  onlyToAsgi,
  pythonAtLeast,
} from './subject.ts';

export const uvicorn: Launcher = {
  name: 'uvicorn',
  summary: 'uvicorn on asyncio with httptools (h11 on PyPy).',
  protocols: ['asgi', 'wsgi'],
  keepAlive: true,
  inFlight: 'finished',
  options: ['keep-alive'],
  requirements,
  unsupported: (subject) =>
    firstReason(
      needsProtocol('uvicorn', ['asgi', 'wsgi'], subject),
      needsPython('uvicorn', [3, 8], subject),
    ),
  withoutWebSockets: (subject) => onlyToAsgi('uvicorn', subject),
  command: (context) => command(context, 'asyncio'),
};

/** What `pip install uvicorn[standard]` makes of it. */
export const uvicornUvloop: Launcher = {
  ...uvicorn,
  name: 'uvicorn-uvloop',
  summary: 'uvicorn on uvloop with httptools, as `uvicorn[standard]` runs.',
  requirements: (interpreter, webSocket) => [...requirements(interpreter, webSocket), 'uvloop'],
  unsupported: (subject) =>
    firstReason(uvicorn.unsupported(subject), needsCPython('uvloop', subject)),
  command: (context) => command(context, 'uvloop'),
};

export const uvicornH11: Launcher = {
  ...uvicorn,
  name: 'uvicorn-h11',
  summary:
    'uvicorn on asyncio with h11, its parser in Python, as `pip install uvicorn` alone runs.',
  requirements: (interpreter, webSocket) =>
    requirements(interpreter, webSocket).filter((requirement) => requirement !== 'httptools'),
  command: (context) => command(context, 'asyncio', 'h11'),
};

function command(context: LaunchContext, loop: 'asyncio' | 'uvloop', http = parserOf(context)) {
  const { application, workers } = context;
  return {
    argv: [
      ...([context.python, '-m', 'uvicorn'] as const),
      ...['--host', context.host, '--port', String(context.port)],
      ...['--workers', String(workers), '--loop', loop],
      ...['--http', http],
      ...['--timeout-keep-alive', keepAliveSeconds(context), '--no-access-log'],
      ...(workers > 1 && hasHealthCheck(context) ? ['--timeout-worker-healthcheck', '60'] : []),
      ...(application.protocol === 'wsgi' ? ['--interface', 'wsgi'] : []),
      ...(application.factory ? ['--factory'] : []),
      ...furtherArguments(context),
      application.target,
    ] as const,
    env: {},
    // With several workers: the supervisor, multiprocessing's resource tracker, and the workers.
    processes: workers === 1 ? 1 : 2 + workers,
    stopSignal: 'SIGTERM' as const,
  };
}

function parserOf({ packages }: LaunchContext): string {
  return 'httptools' in packages ? 'httptools' : 'h11';
}

/**
 * The supervisor kills a worker that has not said for 5 s that it lives; on a busy runner one that
 * still imports the application may not. From 0.37 on the time can be set.
 */
function hasHealthCheck({ packages }: LaunchContext): boolean {
  return gte(packages.uvicorn ?? '0', '0.37.0');
}

/** Without a library for them uvicorn refuses all WebSockets; `uvicorn[standard]` brings this one. */
const WEBSOCKETS = 'websockets>=10.4';

/**
 * httptools is asked for by name: cells share an environment, and uvicorn must not change its parser
 * with what else is measured. The last uvicorns for Python 3.8 and 3.9 are 0.33 and 0.39.
 */
function requirements(interpreter: Interpreter, webSocket = false): readonly string[] {
  const parser = interpreter.implementation === 'cpython' ? ['httptools'] : [];
  const more = [...parser, ...(webSocket ? [WEBSOCKETS] : [])];
  if (pythonAtLeast(interpreter, 3, 10)) return ['uvicorn>=0.15', ...more];
  return [`uvicorn>=0.15,<0.${pythonAtLeast(interpreter, 3, 9) ? 40 : 34}`, ...more];
}
