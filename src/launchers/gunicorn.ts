import { existsSync } from 'node:fs';
import { gte } from '@renovatebot/pep440';
import type { Interpreter } from '../domain/service.ts';
import type { LaunchContext, Launcher, LaunchSubject } from './launcher.ts';
import {
  callExpression,
  firstReason,
  furtherArguments,
  keepAliveSeconds,
  needsFramework,
  needsPlainAttribute,
  needsProtocol,
  needsPython,
  pythonAtLeast,
} from './subject.ts';

export interface WorkerClass extends Traits {
  /** What comes after `gunicorn-` in the launcher's name. */
  readonly name: string;
  /** As `--worker-class` takes it; the same as the name where it is left out. */
  readonly path?: string;
  /** Versions and extras of gunicorn itself, such as `[gevent]<26`; Pythons that it left behind are seen to. */
  readonly gunicorn?: string;
  readonly needs?: Launcher['requirements'];
  readonly more?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** Why it cannot be launched, beside the protocol and what gunicorn itself needs. */
  unsupported?(subject: LaunchSubject): string | null;
}

type Traits = Pick<Launcher, 'summary' | 'protocols' | 'keepAlive' | 'withoutWebSockets'> &
  Partial<Pick<Launcher, 'framework' | 'options' | 'threaded' | 'inFlight'>>;

/** The launcher of one of gunicorn's worker classes; gunicorn-workers.ts lists them. */
export function gunicorn({
  name: short,
  path = short,
  gunicorn: versions = '',
  needs = () => [],
  more = [],
  env = {},
  unsupported = () => null,
  ...traits
}: WorkerClass): Launcher {
  const name = `gunicorn-${short}`;
  const options = traits.options ?? (traits.keepAlive ? (['keep-alive'] as const) : []);
  return {
    inFlight: 'finished',
    ...traits,
    options,
    name,
    requirements: (interpreter, webSocket) => [
      requirement(versions, interpreter),
      ...needs(interpreter, webSocket),
    ],
    unsupported: (subject) =>
      firstReason(
        notServed(name, traits, subject),
        needsPython('gunicorn', [3, 7], subject),
        needsPlainAttribute('gunicorn', subject),
        unsupported(subject),
      ),
    command: (context) => ({
      argv: [
        context.python,
        ...['-m', 'gunicorn', '--bind', `${context.host}:${context.port}`],
        ...['--workers', String(context.workers), '--worker-class', path],
        ...(traits.threaded ? ['--threads', String(context.threads)] : []),
        ...(options.length > 0 ? ['--keep-alive', keepAliveSeconds(context)] : []),
        ...['--graceful-timeout', GRACEFUL_SECONDS, '--max-requests', '0'],
        ...(existsSync(MEMORY_FOLDER) ? ['--worker-tmp-dir', MEMORY_FOLDER] : []),
        ...(hasControlSocket(context) ? ['--no-control-socket'] : []),
        ...more,
        ...furtherArguments(context),
        callExpression(context.application),
      ],
      env,
      processes: 1 + context.workers,
      stopSignal: 'SIGTERM',
    }),
  };
}

function notServed(
  name: string,
  { protocols, framework }: Traits,
  subject: LaunchSubject,
): string | null {
  const { protocol } = subject.application;
  if (framework === undefined) return needsProtocol(name, protocols, subject);
  if (protocol !== 'own' && protocols.includes(protocol)) return null;
  return needsFramework(name, framework, subject);
}

/** gevent's workers wait this long for idle connections: 30 s by default, longer than we would. */
const GRACEFUL_SECONDS = '2';
/** Workers prove that they live through a file; on a disk its writing can block them. */
const MEMORY_FOLDER = '/dev/shm';

/** From 25.1 on gunicorn listens on a control socket at one path for all, which two servers would share. */
function hasControlSocket({ packages }: LaunchContext): boolean {
  return gte(packages.gunicorn ?? '0', '25.1.0');
}

/** `python -m` needs 20.1; 24 left Python 3.9 and older behind. */
function requirement(versions: string, interpreter: Interpreter): string {
  const [, extra = '', limits = ''] = /^(\[\w+\])?(.*)$/.exec(versions) ?? [];
  const all = ['>=20.1', pythonAtLeast(interpreter, 3, 10) ? limits : '<24'];
  return `gunicorn${extra}${all.filter(Boolean).join(',')}`;
}
