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
  /** Of the commits that are written: `Name <mail>`. */
  readonly identity: string;
}

/** Where the data branch is: in a remote of the repository, or in the repository itself. */
export interface Place {
  /** As in `branch gaitkeeper-data of origin`. */
  readonly name: string;
  /** Configuration of the scratch repository's only remote, without its name. */
  readonly settings: Readonly<Record<string, string>>;
}

/**
 * @param repository the user's work tree (or bare repository)
 * @param remote name or URL; without one: `origin`, else the only remote, else the repository itself
 */
export async function findPlace(repository: string, remote: string | undefined): Promise<Place> {
  const name = remote ?? (await defaultRemote(repository));
  return name === null ? localPlace(repository) : remotePlace(repository, name);
}

export async function openScratch(repository: string, place: Place): Promise<Scratch> {
  const user = git(repository);
  const format = await user(['rev-parse', '--show-object-format']);
  const folder = await temporaryFolder('gaitkeeper-store-');
  const directory = join(folder.path, 'store.git');
  await user(['init', '--quiet', '--bare', '--template=', `--object-format=${format}`, directory]);
  const env = { GIT_DIR: directory, ...configuration(await settings(repository, place)) };
  const scratch = git(await home(repository));
  return {
    identity: await identity(user),
    git: {
      attempt: (args, options: GitOptions = {}) =>
        scratch.attempt(args, { ...options, env: { ...env, ...options.env } }),
    },
    [Symbol.asyncDispose]: () => folder[Symbol.asyncDispose](),
  };
}

async function defaultRemote(repository: string): Promise<string | null> {
  const remotes = (await git(repository)(['remote'])).split('\n').filter((name) => name !== '');
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

async function remotePlace(repository: string, remote: string): Promise<Place> {
  const prefix = `remote.${remote}.`;
  const own = (await localSettings(repository)).filter(([key]) => key.startsWith(prefix));
  const kept = own
    .map(([key, value]) => [key.slice(prefix.length), value] as const)
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

type Setting = readonly [key: string, value: string];

/**
 * How the user's repository reaches its remote: actions/checkout keeps its token there, in
 * `http.<url>.extraheader`, also by way of an included file.
 */
async function settings(repository: string, place: Place): Promise<readonly Setting[]> {
  const borrowed = (await localSettings(repository)).filter(([key]) => CONNECTION.test(key));
  const own = Object.entries(place.settings).map(
    ([key, value]) => [`remote.${STORE}.${key}`, value] as const,
  );
  return [...borrowed, ...own];
}

const CONNECTION = /^(http|credential|url|ssh|protocol)\.|^core\.(sshcommand|gitproxy|askpass)$/;

/** Of the repository alone: the user's own and the system's settings hold in a scratch repository, too. */
async function localSettings(repository: string): Promise<readonly Setting[]> {
  const text = await git(repository)(['config', '--local', '--includes', '--list', '-z']);
  const entries = text.split('\0').filter((entry) => entry !== '');
  return entries.map((entry) => {
    const end = entry.indexOf('\n');
    return end < 0 ? [entry, 'true'] : [entry.slice(0, end), entry.slice(end + 1)];
  });
}

/** By the environment, because a command line can be read by everybody on the machine. */
function configuration(settings: readonly Setting[]): Record<string, string> {
  const start = Number(process.env.GIT_CONFIG_COUNT ?? 0);
  const pairs = settings.flatMap(([key, value], index) => [
    [`GIT_CONFIG_KEY_${start + index}`, key],
    [`GIT_CONFIG_VALUE_${start + index}`, value],
  ]);
  return { GIT_CONFIG_COUNT: String(start + settings.length), ...Object.fromEntries(pairs) };
}

/** Where git itself would stand when it reads the relative URL of a remote. */
async function home(repository: string): Promise<string> {
  const user = git(repository);
  const tree = await user.attempt(['rev-parse', '--show-toplevel']);
  if (tree.status === 0) return tree.stdout.replace(/\n$/, '');
  return user(['rev-parse', '--absolute-git-dir']);
}

async function identity(user: Git): Promise<string> {
  const [name, mail] = [
    process.env.GIT_AUTHOR_NAME || (await setting(user, 'user.name')),
    process.env.GIT_AUTHOR_EMAIL || (await setting(user, 'user.email')),
  ].map((text) => text.replace(/[<>\p{Cc}]/gu, '').trim());
  return name && mail ? `${name} <${mail}>` : 'gaitkeeper-bot <gaitkeeper-bot@noreply.invalid>';
}

async function setting(user: Git, key: string): Promise<string> {
  return (await user.attempt(['config', '--get', key])).stdout.trim();
}
