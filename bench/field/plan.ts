import {
  FRAMEWORKS,
  type Framework,
  frameworkUnsupported,
} from '../../fixtures/frameworks/frameworks.ts';
import type { Application, Interpreter } from '../../src/domain/service.ts';
import type { Launcher } from '../../src/launchers/launcher.ts';
import { LAUNCHERS, launcherNamed } from '../../src/launchers/registry.ts';
import { YARDSTICK } from './published.ts';

/** One thing to try. `boots`: the right answers. `speed`: figures under load. `calls`: the callable alone. */
export interface Attempt {
  readonly kind: 'boots' | 'speed' | 'calls';
  readonly framework: Framework;
  readonly launcher: Launcher;
  readonly interpreter: Interpreter;
}

/** The interpreter on which launchers meet frameworks: what most people run. */
const CROSSED = '3.12';
/** What stands for its protocol where launchers meet interpreters. */
const PLAIN = { wsgi: 'wsgi', asgi: 'asgi' } as const;

/** Everything that there is to try, the most telling first. */
export function planOf(interpreters: readonly Interpreter[]): Attempt[] {
  return [
    ...interpreters.flatMap(launchersOn),
    ...interpreters.flatMap(frameworksOn),
    ...interpreters.filter(measured).flatMap(speeds),
    ...olderSpeeds(interpreters),
    ...interpreters.filter(measured).flatMap(calls),
    ...interpreters.filter(({ label }) => label === CROSSED).flatMap(crossed),
  ];
}

/** Names an attempt, so that it is not made twice. */
export function idOf({ kind, framework, launcher, interpreter }: Attempt): string {
  return [kind, framework.name, launcher.name, interpreter.label].join('/');
}

/** Why it cannot be, as one sentence, before anything is installed; null where it can. */
export function whyNot({ framework, launcher, interpreter }: Attempt): string | null {
  return (
    frameworkUnsupported(framework, interpreter) ??
    launcher.unsupported({
      ...{ application: applicationOf(framework), interpreter },
      ...{ workers: 1, threads: THREADS, options: optionsOf(launcher) },
    })
  );
}

export const THREADS = 8;

/** `command` starts what its user would: the application itself. */
export function optionsOf({ name }: Launcher): Readonly<Record<string, unknown>> {
  return name === 'command' ? { run: '{python} app.py' } : {};
}

export function applicationOf({ target, protocol, framework }: Framework): Application {
  return {
    ...{ target, protocol, framework },
    ...{ factory: false, directory: '.', evidence: 'the field' },
  };
}

/** How a framework is launched by those who have no wish of their own. */
export function usualLauncher({ name, protocol }: Framework): Launcher {
  const own = Object.values(LAUNCHERS).find((launcher) => launcher.name === name);
  if (protocol === 'own' && own?.protocols.includes('own')) return own;
  return launcherNamed({ wsgi: 'gunicorn-gthread', asgi: 'uvicorn', own: 'command' }[protocol]);
}

/** Whether the plan has the framework under every launcher of its protocol on that interpreter. */
export function meetsManyLaunchers({ framework, interpreter }: Attempt): boolean {
  return interpreter.label === CROSSED || framework.name in PLAIN;
}

/** CPython as most people have it, and PyPy. */
function measured({ implementation, label }: Interpreter): boolean {
  return implementation !== 'cpython' || label === CROSSED;
}

function launchersOn(interpreter: Interpreter): Attempt[] {
  return Object.values(LAUNCHERS)
    .filter(({ name }) => name !== 'command')
    .flatMap((launcher) =>
      subjectsOf(launcher).map((framework) => ({
        ...{ kind: 'boots' as const, framework, launcher, interpreter },
      })),
    );
}

/** The plain application of each protocol that it serves; of those that serve one framework's own, that framework. */
function subjectsOf({ protocols, name }: Launcher): Framework[] {
  return protocols.map((protocol) =>
    protocol === 'own' ? ownOf(name) : frameworkNamed(PLAIN[protocol]),
  );
}

function ownOf(launcher: string): Framework {
  const own = FRAMEWORKS.filter(({ protocol }) => protocol === 'own');
  return own.find(({ name }) => launcher.includes(name)) ?? frameworkNamed('aiohttp');
}

function frameworksOn(interpreter: Interpreter): Attempt[] {
  return FRAMEWORKS.map((framework) => ({
    ...{ kind: 'boots' as const, framework, launcher: usualLauncher(framework), interpreter },
  }));
}

function crossed(interpreter: Interpreter): Attempt[] {
  return FRAMEWORKS.filter(({ protocol }) => protocol !== 'own').flatMap((framework) =>
    Object.values(LAUNCHERS)
      .filter(({ name, protocols }) => name !== 'command' && protocols.includes(framework.protocol))
      .map((launcher) => ({ kind: 'boots' as const, framework, launcher, interpreter })),
  );
}

/** The set-ups of the published table that can be had here: see published.ts. */
export const SET_UPS: readonly (readonly [framework: string, launcher: string])[] = [
  ['falcon', 'wsgiref'],
  ['falcon', 'gunicorn-sync'],
  ['falcon', 'uwsgi'],
  ['falcon', 'bjoern'],
  ['falcon-asgi', 'uvicorn'],
  ['falcon-asgi', 'uvicorn-uvloop'],
  ['cherrypy', 'cheroot'],
  ['cherrypy', 'uwsgi'],
  ['cherrypy', 'tornado'],
  ['cherrypy', 'twisted'],
  ['flask', 'wsgiref'],
  ['flask', 'fastwsgi'],
  ['flask', 'gunicorn-eventlet'],
  ['flask', 'gunicorn-gevent'],
  ['flask', 'gunicorn-gthread'],
  ['flask', 'gunicorn-meinheld'],
  ['flask', 'gunicorn-tornado'],
  ['flask', 'gunicorn-sync'],
  ['flask', 'meinheld'],
  ['flask', 'bjoern'],
  ['wsgi', 'fastwsgi'],
  ['bottle', 'wsgiref'],
  ['wsgi', 'bjoern'],
  ['aiohttp', 'aiohttp'],
  ['aiohttp', 'aiohttp-uvloop'],
  ['aiohttp', 'gunicorn-aiohttp'],
  ['aiohttp', 'gunicorn-aiohttp-uvloop'],
  ['hug', 'wsgiref'],
  ['wsgi', 'meinheld'],
  ['muffin', 'uvicorn'],
  ['netius', 'command'],
  ['pycnic', 'gunicorn-sync'],
  ['tornado', 'tornado'],
];

function speeds(interpreter: Interpreter): Attempt[] {
  return SET_UPS.map((setUp) => ({ kind: 'speed' as const, ...setUpOf(setUp), interpreter }));
}

/** From the names. */
export function setUpOf([framework, launcher]: (typeof SET_UPS)[number]): Pick<
  Attempt,
  'framework' | 'launcher'
> {
  return { framework: frameworkNamed(framework), launcher: launcherNamed(launcher) };
}

/** What the crossed interpreter is too new for, on the newest CPython that serves, beside its yardstick there. */
function olderSpeeds(interpreters: readonly Interpreter[]): Attempt[] {
  const crossedOne = interpreters.find(({ label }) => label === CROSSED);
  if (crossedOne === undefined) return [];
  const newestFirst = interpreters
    .filter(({ implementation }) => implementation === 'cpython')
    .toReversed();
  return speeds(crossedOne)
    .filter((attempt) => whyNot(attempt) !== null)
    .flatMap((attempt) => {
      const interpreter = newestFirst.find(
        (one) => whyNot({ ...attempt, interpreter: one }) === null,
      );
      if (interpreter === undefined) return [];
      return [setUpOf(YARDSTICK.split('/') as [string, string]), attempt].map((one) => ({
        ...attempt,
        ...one,
        interpreter,
      }));
    });
}

function calls(interpreter: Interpreter): Attempt[] {
  return FRAMEWORKS.filter(({ protocol }) => protocol !== 'own').map((framework) => ({
    ...{ kind: 'calls' as const, framework, launcher: usualLauncher(framework), interpreter },
  }));
}

function frameworkNamed(name: string): Framework {
  const found = FRAMEWORKS.find((framework) => framework.name === name);
  if (found === undefined) throw new Error(`there is no framework ${name}`);
  return found;
}
