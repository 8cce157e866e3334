import { join } from 'node:path';
import { nullIfForeseen } from '../domain/errors.ts';
import type { Application, Protocol } from '../domain/service.ts';
import { readIfThere } from '../platform/files.ts';
import { type Deployment, deployments } from './detection/deployment.ts';
import { deployedApplication } from './detection/targets.ts';
import { foldersUp } from './folders.ts';
import { collectRequirements } from './requirements.ts';

/** A launcher that the repository itself points to. */
export interface LauncherHint {
  readonly launcher: string;
  /** Where this was learnt: `Procfile line 1`, `requirements.txt`, `the default for wsgi`. */
  readonly evidence: string;
}

type Subject = Pick<Application, 'protocol' | 'directory' | 'framework'>;

/**
 * The launcher to measure where the configuration names none, as a list of one: what the deployment
 * files start, else the server among the requirements, else the default. Empty where only a command
 * of the user's can start the application.
 */
export async function detectLaunchers(
  tree: string,
  application: Subject,
): Promise<readonly string[]> {
  const [first] = await launcherHints(tree, application);
  return first === undefined ? [] : [first.launcher];
}

/** Every hint, the strongest first; the last is the default by protocol, or by framework. */
export async function launcherHints(
  tree: string,
  subject: Subject,
): Promise<readonly LauncherHint[]> {
  const folders = foldersUp(subject.directory);
  const started = await Promise.all(folders.map((folder) => startedIn(tree, folder, subject)));
  const required = await fromRequirements(tree, subject.directory);
  return [...started.flat(2), ...required, ...fallback(subject)].filter(({ launcher }) =>
    serves(launcher, subject),
  );
}

/** What the deployment files of a folder start, less what they start of another service of the repository. */
async function startedIn(
  tree: string,
  folder: string,
  { directory }: Subject,
): Promise<readonly (readonly LauncherHint[])[]> {
  const root = join(tree, folder);
  const found = await deployments(root);
  return Promise.all(
    found.map(async (each) => {
      const application = await deployedApplication(root, each);
      const place = application === null ? '.' : join(folder, application.directory);
      const anothers = directory !== '.' && place !== '.' && place !== directory;
      return anothers ? [] : deployed(root, each);
    }),
  );
}

function fallback({ protocol, framework }: Subject): readonly LauncherHint[] {
  // An application of sanic is also one of ASGI, but nobody else's server is what its users run.
  if (protocol !== 'own' && framework !== 'sanic') {
    const launcher = protocol === 'asgi' ? 'uvicorn' : 'gunicorn-gthread';
    return [{ launcher, evidence: `the default for ${protocol}` }];
  }
  return OWN_SERVERS.filter((name) => name === framework).map((launcher) => ({
    launcher,
    evidence: `the server of ${framework}`,
  }));
}

/** Frameworks that bring their server along, which goes by the same name. */
const OWN_SERVERS = [
  'aiohttp',
  'tornado',
  'sanic',
  'robyn',
  'socketify',
  'twisted',
  'netius',
  'circuits',
];

const PROTOCOLS: readonly (readonly [RegExp, readonly Protocol[]])[] = [
  [/^gunicorn-(uvicorn|asgi)$|^uvicorn|^daphne$/, ['asgi']],
  [/^(gunicorn-)?aiohttp|^(robyn|circuits|granian-rsgi)$/, ['own']],
  [/^granian-asgi$/, ['asgi']],
  [/^hypercorn$/, ['asgi', 'wsgi']],
  [/^(gunicorn-)?tornado$|^(twisted|netius)$/, ['wsgi', 'own']],
  [/^socketify$/, ['asgi', 'wsgi', 'own']],
  [/^sanic$/, ['asgi', 'own']],
];

function serves(launcher: string, { protocol, framework }: Subject): boolean {
  const protocols = PROTOCOLS.find(([pattern]) => pattern.test(launcher))?.[1] ?? ['wsgi'];
  if (!protocols.includes(protocol)) return false;
  // Those that serve a framework's own applications have its name in theirs.
  return protocol !== 'own' || framework === null || !isOfAnother(framework, launcher);
}

function isOfAnother(framework: string, launcher: string): boolean {
  return OWN_SERVERS.includes(framework) && !launcher.split('-').includes(framework);
}

async function deployed(tree: string, deployment: Deployment): Promise<readonly LauncherHint[]> {
  const hint = (launcher: string) => ({ launcher, evidence: deployment.evidence });
  if (deployment.server === 'gunicorn')
    return gunicorn(await workerClass(tree, deployment)).map(hint);
  if (deployment.server === 'uvicorn' || deployment.server === 'fastapi')
    return (await uvicorn(tree, deployment)).map(hint);
  if (deployment.server === 'granian') return granian(deployment.options).map(hint);
  const name = SERVERS[deployment.server];
  return name === undefined ? [] : [hint(name)];
}

const SERVERS: Readonly<Record<string, string>> = {
  uwsgi: 'uwsgi',
  hypercorn: 'hypercorn',
  daphne: 'daphne',
  'waitress-serve': 'waitress',
  cheroot: 'cheroot',
  fastwsgi: 'fastwsgi',
  sanic: 'sanic',
};

function granian(options: Deployment['options']): readonly string[] {
  const known = /^(asgi|wsgi|rsgi)/.exec(options['--interface'] ?? 'rsgi')?.[0];
  return known === undefined ? [] : [`granian-${known}`];
}

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
  const found = await collectRequirements(tree, directory ?? '.').catch(nullIfForeseen);
  return [hasUvloop(found?.lines ?? []) ? 'uvicorn-uvloop' : 'uvicorn'];
}

/** uvicorn takes uvloop by itself where it is installed, and `[standard]` installs it. */
function hasUvloop(lines: readonly string[]): boolean {
  return lines.some((line) =>
    /^(uvloop\b|(uvicorn|fastapi)\[[^\]]*\b(standard|all)\b)/i.test(line),
  );
}

async function fromRequirements(tree: string, directory: string): Promise<readonly LauncherHint[]> {
  // What is wrong with the requirements is told when they are installed.
  const found = await collectRequirements(tree, directory).catch(nullIfForeseen);
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
