import type { Interpreter, Protocol } from '../domain/service.ts';
import type { Launcher } from './launcher.ts';
import { furtherArguments } from './subject.ts';

/**
 * Servers of published comparisons that run on nothing that we run on: known by name, so that a cell says why
 * instead of "no such launcher".
 */
export const japronto = declared({
  name: 'japronto',
  summary:
    'japronto. Published for Python 3.5 and 3.6 on Linux and macOS only: always `unsupported`.',
  protocols: ['own'],
  why: ({ label }) =>
    `japronto is published for CPython 3.5 and 3.6 only, without sources to compile, and this is ${label}`,
});

export const vibora = declared({
  name: 'vibora',
  summary: 'vibora. Its last release, of 2019, needs Python 3.6: always `unsupported`.',
  protocols: ['own'],
  why: ({ label }) =>
    `vibora's last release, 0.0.6 of 2019, compiles for CPython 3.6 only, and this is ${label}`,
});

export const nginxUnit = declared({
  name: 'nginx-unit',
  summary:
    'NGINX Unit. Archived by its makers in 2025, in no registry, and compiled for one Python: always `unsupported`; see `command`.',
  protocols: ['wsgi', 'asgi'],
  why: () =>
    'nginx-unit was archived by its makers in 2025 and is in no package registry: start your own build of unitd by the launcher `command`',
});

interface Declared extends Pick<Launcher, 'name' | 'summary'> {
  readonly protocols: readonly Protocol[];
  why(interpreter: Interpreter): string;
}

function declared({ why, ...launcher }: Declared): Launcher {
  return {
    ...launcher,
    framework: launcher.name,
    keepAlive: true,
    requirements: () => [],
    unsupported: ({ interpreter }) => why(interpreter),
    // Only to be complete: `unsupported` comes first. Who runs it all the same is told.
    command: (context) => ({
      argv: [
        context.python,
        ...['-c', 'import sys; sys.exit(sys.argv[1])', why(context.interpreter)],
        ...furtherArguments(context),
      ],
      env: {},
      processes: 1,
      stopSignal: 'SIGTERM',
    }),
    launchesAnything: () => false,
  };
}
