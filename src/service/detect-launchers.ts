import { join } from 'node:path';
import type { Application, Protocol } from '../domain/service.ts';
import { readIfThere } from '../platform/files.ts';
import { type Deployment, deployments } from './detection/deployment.ts';
import { collectRequirements } from './requirements.ts';

/** A launcher that the repository itself points to. */
export interface LauncherHint {
  readonly launcher: string;
  /** Where this was learnt: `Procfile line 1`, `requirements.txt`, `the default for wsgi`. */
  readonly evidence: string;
}

type Subject = Pick<Application, 'protocol' | 'directory'>;

/**
 * The launcher to measure where the configuration names none, as a list of one: what the deployment
 * files start, else the server among the requirements, else the protocol's default.
 * @param known names of the launchers that there are; hints at others are passed over
 */
export async function detectLaunchers(
  tree: string,
  application: Subject,
  known: readonly string[] = KNOWN,
): Promise<readonly string[]> {
  const hints = await launcherHints(tree, application);
  const chosen = hints.find(({ launcher }) => known.includes(launcher));
  return chosen === undefined ? [] : [chosen.launcher];
}

// Those that fit an application without being told more; the registry has the rest.
const KNOWN = [
  ...['gunicorn-sync', 'gunicorn-gthread', 'gunicorn-gevent', 'uwsgi', 'wsgiref'],
  ...['uvicorn', 'uvicorn-uvloop'],
];

/** Every hint, the strongest first; the last is the default by protocol. */
export async function launcherHints(
  tree: string,
  { protocol, directory }: Subject,
): Promise<readonly LauncherHint[]> {
  const started = await Promise.all((await deployments(tree)).map((each) => deployed(tree, each)));
  const required = await fromRequirements(tree, directory);
  const fallback = { launcher: DEFAULTS[protocol], evidence: `the default for ${protocol}` };
  return [...started.flat(), ...required, fallback].filter(({ launcher }) =>
    serves(launcher, protocol),
  );
}

const DEFAULTS: Readonly<Record<Protocol, string>> = {
  wsgi: 'gunicorn-gthread',
  asgi: 'uvicorn',
  own: 'command',
};

const PROTOCOLS: readonly (readonly [RegExp, readonly Protocol[]])[] = [
  [/^gunicorn-(uvicorn|asgi)$|^uvicorn|^daphne$/, ['asgi']],
  [/^gunicorn-aiohttp|^command$/, ['own']],
  [/^(hypercorn|granian)/, ['asgi', 'wsgi']],
  [/^sanic$/, ['asgi', 'own']],
];

function serves(launcher: string, protocol: Protocol): boolean {
  const protocols = PROTOCOLS.find(([pattern]) => pattern.test(launcher))?.[1] ?? ['wsgi'];
  return protocols.includes(protocol);
}

async function deployed(tree: string, deployment: Deployment): Promise<readonly LauncherHint[]> {
  const hint = (launcher: string) => ({ launcher, evidence: deployment.evidence });
  if (deployment.server === 'gunicorn')
    return gunicorn(await workerClass(tree, deployment)).map(hint);
  if (deployment.server === 'uvicorn' || deployment.server === 'fastapi')
    return (await uvicorn(tree, deployment)).map(hint);
  const name = SERVERS[deployment.server];
  return name === undefined ? [] : [hint(name)];
}

const SERVERS: Readonly<Record<string, string>> = {
  uwsgi: 'uwsgi',
  hypercorn: 'hypercorn',
  daphne: 'daphne',
  granian: 'granian-asgi',
  'waitress-serve': 'waitress',
  cheroot: 'cheroot',
  fastwsgi: 'fastwsgi',
  sanic: 'sanic',
};

/** Of the command line, else of gunicorn's own configuration file. */
async function workerClass(tree: string, { options }: Deployment): Promise<string> {
  const given = options['--worker-class'];
  if (given) return given;
  const name = options['--config'] ?? 'gunicorn.conf.py';
  const text =
    (await readIfThere(join(tree, name.replace(/^file:/, '').replace(/^\/+/, '')))) ?? '';
  const written = /^worker_class\s*=\s*['"]([^'"]+)['"]/m.exec(text)?.[1];
  const threads = options['--threads'] ?? /^threads\s*=\s*(\d+)/m.exec(text)?.[1];
  // gunicorn itself takes threads for a wish for this class.
  return written ?? (Number(threads ?? 1) > 1 ? 'gthread' : 'sync');
}

function gunicorn(worker: string): readonly string[] {
  if (/uvicorn/i.test(worker)) return ['gunicorn-uvicorn', 'uvicorn'];
  if (/aiohttp/.test(worker))
    return [/uvloop/i.test(worker) ? 'gunicorn-aiohttp-uvloop' : 'gunicorn-aiohttp'];
  const known = /gthread|gevent|eventlet|tornado|meinheld|asgi|sync/.exec(worker)?.[0];
  return known === undefined ? [] : [`gunicorn-${known}`];
}

async function uvicorn(
  tree: string,
  { options, directory }: Deployment,
): Promise<readonly string[]> {
  const loop = options['--loop'] ?? 'auto';
  if (loop !== 'auto') return [loop === 'uvloop' ? 'uvicorn-uvloop' : 'uvicorn'];
  const { lines } = await collectRequirements(tree, directory ?? '.').catch(() => ({ lines: [] }));
  return [hasUvloop(lines) ? 'uvicorn-uvloop' : 'uvicorn'];
}

/** uvicorn takes uvloop by itself where it is installed, and `[standard]` installs it. */
function hasUvloop(lines: readonly string[]): boolean {
  return lines.some((line) =>
    /^(uvloop\b|(uvicorn|fastapi)\[[^\]]*\b(standard|all)\b)/i.test(line),
  );
}

async function fromRequirements(tree: string, directory: string): Promise<readonly LauncherHint[]> {
  // What is wrong with the requirements is told when they are installed.
  const found = await collectRequirements(tree, directory).catch(() => null);
  if (found === null) return [];
  const names = found.lines.map((line) => /^[\w.-]+/.exec(line)?.[0]?.toLowerCase() ?? '');
  const has = (name: string) => names.includes(name);
  const uvicornName = hasUvloop(found.lines) ? 'uvicorn-uvloop' : 'uvicorn';
  const launchers = [
    ...(has('uvicorn') || names.includes('fastapi') ? [uvicornName] : []),
    ...(has('gunicorn') ? [has('gevent') ? 'gunicorn-gevent' : 'gunicorn-gthread'] : []),
    ...['uwsgi', 'hypercorn', 'daphne', 'waitress', 'cheroot'].filter(has),
  ];
  return launchers.map((launcher) => ({ launcher, evidence: found.source ?? 'requirements' }));
}
