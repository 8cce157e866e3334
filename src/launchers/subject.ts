import type { Application, Interpreter, Protocol } from '../domain/service.ts';
import type { LaunchSubject } from './launcher.ts';

/** Whether the interpreter speaks this version of the language or a newer one. */
export function pythonAtLeast(interpreter: Interpreter, major: number, minor: number): boolean {
  const [ourMajor = 0, ourMinor = 0] = interpreter.version.split('.').map(Number);
  return ourMajor > major || (ourMajor === major && ourMinor >= minor);
}

/** The first reason that applies, or null. */
export function firstReason(...reasons: readonly (string | null)[]): string | null {
  return reasons.find((reason) => reason !== null) ?? null;
}

export function needsProtocol(
  server: string,
  protocols: readonly Protocol[],
  { application }: LaunchSubject,
): string | null {
  if (protocols.includes(application.protocol)) return null;
  const offers = protocols.map((protocol) => protocol.toUpperCase()).join(' or ');
  return `${server} serves ${offers}, and ${application.target} is ${SPOKEN[application.protocol]}`;
}

const SPOKEN = {
  wsgi: 'a WSGI application',
  asgi: 'an ASGI application',
  own: 'its own server',
} as const;

/** Why a server that serves both keeps no WebSockets here. */
export function onlyToAsgi(server: string, { application }: LaunchSubject): string | null {
  if (application.protocol === 'asgi') return null;
  return `${server} speaks WebSocket to ASGI applications only, and this is ${SPOKEN[application.protocol]}`;
}

/** Servers that serve the applications of one framework, however these are called. */
export function needsFramework(
  server: string,
  framework: string,
  { application }: LaunchSubject,
): string | null {
  const { protocol, target } = application;
  if (protocol === 'own' && (application.framework ?? framework) === framework) return null;
  const is = protocol === 'own' ? `one of ${application.framework}` : SPOKEN[protocol];
  return `${server} serves applications of ${framework}, and ${target} is ${is}`;
}

export function needsPython(
  server: string,
  [major, minor]: readonly [number, number],
  { interpreter }: LaunchSubject,
): string | null {
  if (pythonAtLeast(interpreter, major, minor)) return null;
  return `${server} needs Python ${major}.${minor} or newer, and this is ${interpreter.label}`;
}

/** @param why completes "needs Python below 3.10, " */
export function needsPythonBelow(
  server: string,
  [major, minor]: readonly [number, number],
  { interpreter }: LaunchSubject,
  why: string,
): string | null {
  if (!pythonAtLeast(interpreter, major, minor)) return null;
  return `${server} needs Python below ${major}.${minor}, ${why}; this is ${interpreter.label}`;
}

export function needsCPython(what: string, { interpreter }: LaunchSubject): string | null {
  if (interpreter.implementation === 'cpython') return null;
  return `${what} runs on CPython only, and this is ${interpreter.label}`;
}

/** Servers that look the application up by one name: `module:shop.app` is beyond them. */
export function needsPlainAttribute(server: string, { application }: LaunchSubject): string | null {
  if (!attributeOf(application).includes('.')) return null;
  return `${server} cannot look up the dotted attribute of ${application.target}`;
}

export function needsOneProcess(server: string, { workers }: LaunchSubject): string | null {
  if (workers === 1) return null;
  return `${server} serves from one process, and ${workers} workers were asked for`;
}

export function needsNoFactory(server: string, { application }: LaunchSubject): string | null {
  if (!application.factory) return null;
  return `${server} calls no factory, and ${application.target} is one; name a module that holds what it returns`;
}

/** `module:create_app()` for a factory, `module:app` otherwise. */
export function callExpression({ target, factory }: Application): string {
  return factory ? `${target}()` : target;
}

function attributeOf({ target }: Application): string {
  return target.slice(target.indexOf(':') + 1);
}

/** `arguments:` of the user's configuration: they come last, and so have the last word. */
export function furtherArguments({ options }: LaunchSubject): readonly string[] {
  return Array.isArray(options.arguments) ? options.arguments.map(String) : [];
}

/** The default of most servers, 2 to 15 s, closes connections while the other revision is driven. */
const KEEP_ALIVE_SECONDS = 75;

/** How long an idle connection is kept, in seconds: `keep-alive:` of the user's configuration. */
export function keepAliveSeconds({ options }: LaunchSubject): string {
  return String(options['keep-alive'] ?? KEEP_ALIVE_SECONDS);
}
