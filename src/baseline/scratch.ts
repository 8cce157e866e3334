import { join } from 'node:path';
import { GaitkeeperError } from '../domain/errors.ts';
import { temporaryFolder } from '../platform/files.ts';
import { type Git, type GitOptions, git } from '../platform/git.ts';

/** The name that the data branch's repository has in a scratch repository. */
export const STORE = 'store';

/**
 * A bare repository of our own in a temporary folder, which stands between the user's repository and the
 * data branch. A shallow, filtered fetch turns the repository that it is made in into a shallow,
 * partial one for good: the user's must not become that.
 */
export interface Scratch extends AsyncDisposable {
  readonly git: Pick<Git, 'attempt'>;
  /** As in `branch gaitkeeper-data of origin`. */
  readonly place: string;
  /** Of the commits that are written: `Name <mail>`. */
  readonly identity: string;
}

/** Where the data branch is: in a remote of the repository, or in the repository itself. */
interface Place {
  readonly name: string;
  /** Configuration of the scratch repository's only remote, without its name. */
  readonly settings: Readonly<Record<string, string>>;
}

/**
 * @param repository the user's work tree (or bare repository)
 * @param remote name or URL; without one: `origin`, else the only remote, else the repository itself
 */
export async function openScratch(
  repository: string,
  remote: string | undefined,
): Promise<Scratch> {
  const [directory, all] = await Promise.all([home(repository), allSettings(repository)]);
  const place = await findPlace(repository, remote, all);
  const folder = await temporaryFolder('gaitkeeper-store-');
  try {
    const store = join(folder.path, 'store.git');
    await initialise(store, repository, all);
    const env = { GIT_DIR: store, ...configuration(connection(place, all)) };
    const scratch = git(directory);
    return {
      ...{ place: place.name, identity: identity(all) },
      git: {
        attempt: (args, options: GitOptions = {}) =>
          scratch.attempt(args, { ...options, env: { ...env, ...options.env } }),
      },
      [Symbol.asyncDispose]: () => folder[Symbol.asyncDispose](),
    };
  } catch (error) {
    await folder[Symbol.asyncDispose]();
    throw error;
  }
}

/** With object names as the user's repository has them. */
async function initialise(
  store: string,
  repository: string,
  all: readonly Setting[],
): Promise<void> {
  const format = last(of('local', all), 'extensions.objectformat') || 'sha1';
  const options = ['--quiet', '--bare', '--template=', `--object-format=${format}`];
  await git(repository)(['init', ...options, store]);
}

async function findPlace(
  repository: string,
  remote: string | undefined,
  all: readonly Setting[],
): Promise<Place> {
  const name = remote ?? defaultRemote(all);
  return name === null ? localPlace(repository) : remotePlace(of('local', all), name);
}

function defaultRemote(all: readonly Setting[]): string | null {
  const names = all.flatMap(({ key }) => /^remote\.(.+)\.[^.]+$/s.exec(key)?.[1] ?? []);
  const remotes = [...new Set(names)].sort();
  if (remotes.includes('origin')) return 'origin';
  if (remotes.length <= 1) return remotes[0] ?? null;
  throw new GaitkeeperError('store-failed', 'there are several remotes, and none is `origin`', {
    detail: remotes.join('\n'),
    hint: 'Say which of them holds the data branch.',
  });
}

/** Pushed to as a remote is: git's own compare-and-swap, and a checked-out branch is refused. */
async function localPlace(repository: string): Promise<Place> {
  const directory = await git(repository)([
    'rev-parse',
    '--path-format=absolute',
    '--git-common-dir',
  ]);
  const settings =
    '-c core.hooksPath=/dev/null -c gc.auto=0 -c receive.autogc=false -c receive.denyCurrentBranch=refuse';
  return {
    name: 'this repository',
    settings: { url: directory, receivepack: `git ${settings} receive-pack` },
  };
}

function remotePlace(local: readonly Setting[], remote: string): Place {
  const prefix = `remote.${remote}.`;
  const kept = local
    .filter(({ key }) => key.startsWith(prefix))
    .map(({ key, value }) => [key.slice(prefix.length), value] as const)
    .filter(([key]) => ABOUT_REMOTE.has(key));
  const settings = Object.fromEntries(kept);
  if (settings.url !== undefined) return { name: remote, settings };
  if (/[/:]/.test(remote)) return { name: withoutSecrets(remote), settings: { url: remote } };
  throw new GaitkeeperError('store-failed', `the repository has no remote \`${remote}\``, {
    hint: 'Name one that `git remote` lists, or add it with `git remote add`.',
  });
}

const ABOUT_REMOTE = new Set([
  'url',
  'pushurl',
  'proxy',
  'proxyauthmethod',
  'uploadpack',
  'receivepack',
]);

/** A token may stand in a URL; whoever reads our messages must not. */
export function withoutSecrets(text: string): string {
  return text.replace(/\/\/[^/@\s]+@/g, '//***@');
}

/** One value of git's configuration, and whose it is: `local` is the repository's own. */
interface Setting {
  readonly scope: string;
  readonly key: string;
  readonly value: string;
}

/** All that holds in the repository, in git's order: the last of several values counts. */
async function allSettings(repository: string): Promise<readonly Setting[]> {
  const args = ['config', '--show-scope', '--includes', '--list', '-z'];
  const texts = (await git(repository)(args)).split('\0');
  return Array.from({ length: Math.floor(texts.length / 2) }, (_, at) => {
    const [scope = '', entry = ''] = texts.slice(2 * at, 2 * at + 2);
    const end = entry.indexOf('\n');
    if (end < 0) return { scope, key: entry, value: 'true' };
    return { scope, key: entry.slice(0, end), value: entry.slice(end + 1) };
  });
}

function of(scope: string, all: readonly Setting[]): readonly Setting[] {
  return all.filter((setting) => setting.scope === scope);
}

function last(settings: readonly Setting[], name: string): string {
  return settings.findLast(({ key }) => key === name)?.value ?? '';
}

/**
 * How the user's repository reaches its remote: actions/checkout keeps its token there, in `http.<url>.extraheader`,
 * also by way of an included file. Of the repository alone: the user's own and the system's settings hold in a scratch
 * repository, too.
 */
function connection(place: Place, all: readonly Setting[]): readonly Pair[] {
  const borrowed = of('local', all).filter(({ key }) => CONNECTION.test(key));
  return [
    ...borrowed.map(({ key, value }) => [key, value] as const),
    ...Object.entries(place.settings).map(
      ([key, value]) => [`remote.${STORE}.${key}`, value] as const,
    ),
  ];
}

type Pair = readonly [key: string, value: string];

const CONNECTION = /^(http|credential|url|ssh|protocol)\.|^core\.(sshcommand|gitproxy|askpass)$/;

/** By the environment, because a command line can be read by everybody on the machine. */
function configuration(settings: readonly Pair[]): Record<string, string> {
  const start = Number(process.env.GIT_CONFIG_COUNT ?? 0);
  const pairs = settings.flatMap(([key, value], index) => [
    [`GIT_CONFIG_KEY_${start + index}`, key],
    [`GIT_CONFIG_VALUE_${start + index}`, value],
  ]);
  return { GIT_CONFIG_COUNT: String(start + settings.length), ...Object.fromEntries(pairs) };
}

/** Where git itself would stand when it reads the relative URL of a remote. @throws GaitkeeperError `git-failed` */
async function home(repository: string): Promise<string> {
  const user = git(repository);
  const tree = await user.attempt(['rev-parse', '--show-toplevel']);
  if (tree.status === 0) return tree.stdout.replace(/\n$/, '');
  return user(['rev-parse', '--absolute-git-dir']);
}

function identity(all: readonly Setting[]): string {
  const [name, mail] = [
    process.env.GIT_AUTHOR_NAME || last(all, 'user.name'),
    process.env.GIT_AUTHOR_EMAIL || last(all, 'user.email'),
  ].map((text) => text.replace(/[<>\p{Cc}]/gu, '').trim());
  return name && mail ? `${name} <${mail}>` : 'gaitkeeper-bot <gaitkeeper-bot@noreply.invalid>';
}
