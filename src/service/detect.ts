import { join } from 'node:path';
import { GaitkeeperError } from '../domain/errors.ts';
import { type Assignment, assignmentsIn } from './detection/assignments.ts';
import type { ApplicationCandidate } from './detection/candidate.ts';
import { deployments } from './detection/deployment.ts';
import { djangoApplications } from './detection/django.ts';
import { entrypoints } from './detection/entrypoints.ts';
import { pythonFiles } from './detection/python-files.ts';
import { contenders } from './detection/single.ts';
import { candidateOf, deployedApplication } from './detection/targets.ts';
import { requireFolder } from './require-folder.ts';

export type { ApplicationCandidate } from './detection/candidate.ts';

export interface DetectOptions {
  /** The user's own word: `module:attribute`, `module:factory()`, `module`, `path/to/file.py`. */
  readonly app?: string;
  /** Folder to import from, relative to the tree, where the user named one. */
  readonly directory?: string;
  /** Where `directory` was written, for a message. */
  readonly directorySource?: string;
  /** Where `app` was written, for the report. */
  readonly appSource?: string;
}

/**
 * The application of a work tree, by what its files say; nothing is imported. The first source that
 * names one decides: the user, the frameworks' own settings, deployment files, Django's settings,
 * the source code.
 * @throws GaitkeeperError `app-not-found`, `app-ambiguous`
 */
export async function detectApplication(
  tree: string,
  options: DetectOptions = {},
): Promise<ApplicationCandidate> {
  const candidates = await findCandidates(tree, options);
  const [first, ...others] = candidates;
  if (first === undefined) throw notFound(options.directory);
  if (others.length > 0) throw ambiguous(candidates);
  return first;
}

/** All that the first source with an answer names, the likeliest first; empty where none does. */
export async function findCandidates(
  tree: string,
  options: DetectOptions = {},
): Promise<readonly ApplicationCandidate[]> {
  const { directory } = options;
  if (directory !== undefined) await requireFolder(tree, directory, options.directorySource);
  if (options.app) return [await explicit(tree, options.app, options)];
  if (directory !== undefined) return below(tree, directory);
  for (const source of [fromEntrypoints, fromDeployments]) {
    const found = distinct(await source(tree));
    if (found.length > 0) return found;
  }
  const files = await pythonFiles(tree);
  const django = distinct(await djangoApplications(tree, files));
  if (django.length > 0) return django;
  return contenders(files.flatMap((file) => assignmentsIn(tree, file))).map(plain);
}

/** Where the user named the folder, nothing outside of it counts. */
async function below(tree: string, directory: string): Promise<readonly ApplicationCandidate[]> {
  const found = await findCandidates(join(tree, directory));
  return found.map((each) => ({ ...each, directory: join(directory, each.directory) }));
}

async function explicit(
  tree: string,
  app: string,
  { directory, appSource }: DetectOptions,
): Promise<ApplicationCandidate> {
  const near = directory === undefined ? [] : [directory];
  const found = await candidateOf(tree, app, appSource ?? 'app: of the configuration', near);
  if (found !== null) return directory === undefined ? found : { ...found, directory };
  throw new GaitkeeperError('app-not-found', `\`${app}\` names no application.`, {
    hint: /\(.+\)$/.test(app)
      ? 'A factory is called without arguments: put the call into a module of its own, and name that.'
      : 'Write `module:attribute`, `module:factory()`, `module`, or the path of a file that is there.',
  });
}

async function fromEntrypoints(tree: string): Promise<readonly ApplicationCandidate[]> {
  const written = await entrypoints(tree);
  const found = await Promise.all(
    written.map(({ text, evidence }) => candidateOf(tree, text, evidence)),
  );
  // The first setting wins, as it does for the frameworks' own commands.
  return found.filter((each) => each !== null).slice(0, 1);
}

async function fromDeployments(tree: string): Promise<readonly ApplicationCandidate[]> {
  const found = await Promise.all(
    (await deployments(tree)).map((each) => deployedApplication(tree, each)),
  );
  const there = found.filter((each) => each !== null);
  // What one file starts is one deployment's matter; the files after it say it again for others.
  const file = (each: ApplicationCandidate) =>
    each.evidence.replace(/^.* in | line \d+.*$|,.*$/g, '');
  const [first] = there;
  if (first === undefined) return [];
  return there.filter((each) => file(each) === file(first) || isApart(each, first));
}

/** Neither's folder is the root or holds the other: two services of one repository. */
function isApart(one: ApplicationCandidate, other: ApplicationCandidate): boolean {
  const folders = [one, other].map(({ directory }) => (directory === '.' ? '' : `${directory}/`));
  const [a = '', b = ''] = folders;
  return !a.startsWith(b) && !b.startsWith(a);
}

/** Where a service's files stand: above its `src`, and for a package that is imported from the root, the package. */
export function folderOf({ directory, target }: ApplicationCandidate): string {
  if (directory !== '.') return directory.replace(/(^|\/)src$/, '') || '.';
  const packages = (target.split(':')[0] ?? '').split('.').slice(0, -1);
  return packages[0] ?? '.';
}

function plain(found: Assignment): ApplicationCandidate {
  const { target, directory, factory, protocol, framework, evidence } = found;
  return { target, directory, factory, protocol, framework, evidence };
}

function distinct(found: readonly ApplicationCandidate[]): readonly ApplicationCandidate[] {
  const key = (each: ApplicationCandidate) => `${each.directory} ${each.target}`;
  return [...new Map([...found].reverse().map((each) => [key(each), each])).values()].reverse();
}

function notFound(directory = '.'): GaitkeeperError {
  const where = directory === '.' ? 'the repository' : `\`${directory}\``;
  return new GaitkeeperError('app-not-found', `No web application was found in ${where}.`, {
    hint: 'Name it: `app: module:attribute` in gaitkeeper.yml, or `--app module:attribute`.',
    detail: `Looked for:\n${PLACES.map((place) => `- ${place}`).join('\n')}`,
  });
}

const PLACES = [
  '[tool.fastapi].entrypoint in pyproject.toml, FLASK_APP in .flaskenv and .env',
  'module:app in Procfile, render.yaml, Dockerfile, compose.yaml',
  "Django's manage.py and settings",
  'assignments such as `app = Flask(…)` and factories such as `def create_app()` in Python files outside of tests',
];

function ambiguous(candidates: readonly ApplicationCandidate[]): GaitkeeperError {
  const list = candidates.map((each) => `- ${inItsFolder(each)} (${each.evidence})`);
  return new GaitkeeperError(
    'app-ambiguous',
    `${candidates.length} web applications were found, and only one is measured.`,
    { hint: choice(candidates), detail: list.join('\n') },
  );
}

/** Services in folders of their own are chosen by these, and then each may have a configuration there. */
function choice(candidates: readonly ApplicationCandidate[]): string {
  const [first] = candidates as readonly [ApplicationCandidate];
  const folders = [...new Set(candidates.map(folderOf))];
  const apart = candidates.every(({ directory }) => directory !== '.');
  if (apart && folders.length === candidates.length && !folders.includes('.'))
    return `Choose one by its folder: \`-C ${folders[0]}\` (\`working-directory: ${folders[0]}\` of the Action). \`gaitkeeper init\` writes the files for each.`;
  return `Choose one: \`app: ${written(first)}\` in gaitkeeper.yml, or \`--app\`.`;
}

function inItsFolder(each: ApplicationCandidate): string {
  return each.directory === '.' ? written(each) : `${written(each)} in ${each.directory}`;
}

/** As it would be written in the configuration. */
export function written({ target, factory }: ApplicationCandidate): string {
  return factory ? `${target}()` : target;
}
