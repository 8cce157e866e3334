import { relative, resolve } from 'node:path';
import type { Config } from '../../config/config.ts';
import {
  type LoadedConfig,
  type LoadOptions,
  loadConfig,
  overrideConfig,
} from '../../config/load.ts';
import { GaitkeeperError, nullIfForeseen } from '../../domain/errors.ts';
import type { MeasureRequest } from '../../domain/measure-request.ts';
import type { RunRecord } from '../../domain/record.ts';
import { type GithubContext, readGithubContext } from '../../github/context.ts';
import { answerGitBy } from '../../platform/git-credentials.ts';
import { folderWithin } from '../../service/folders.ts';
import { findRepository, type Repository } from '../../service/repository.ts';
import { requireFolder } from '../../service/require-folder.ts';
import type { CommandIo } from '../io.ts';
import type { Request } from '../request.ts';
import { serviceFolder } from './service-name.ts';

/** What every command that needs a checkout starts from. */
export interface Project {
  readonly request: Request;
  readonly config: Config;
  /** Relative to where the user stands; null where there is none. */
  readonly configFile: string | null;
  readonly repository: Repository;
  readonly github: GithubContext | null;
  /** The service's folder, relative to the repository's root: where the user stands, or `directory`. */
  readonly folder: string;
  /** Where that is named, for messages: `gaitkeeper.yml:3:12`, `--directory`. */
  readonly folderSource: string;
  readonly shard: RunRecord['shard'];
  /** What this attempt of the run is asked to measure; absent where that is everything. */
  readonly asked?: MeasureRequest;
}

/**
 * Reads the configuration and finds the repository.
 * @throws GaitkeeperError `not-a-repository`, `config-invalid`, `config-unreadable`, `usage`, `app-not-found` for a folder
 */
export async function openProject(request: Request, io: CommandIo): Promise<Project> {
  const directory = resolve(request.directory);
  await requireDirectory(request);
  const github = readGithubContext(request.env);
  if (github !== null && request.token !== undefined) {
    answerGitBy({ server: github.serverUrl, token: request.token });
  }
  const repository = await findRepository(directory);
  // Where records are there already, nothing is measured that a variable would be for.
  const env = request.records.length > 0 ? null : request.env;
  const { config, file: configFile, locate } = await readSettings(request, io, env);
  const standing = await folderWithin(repository.root, directory);
  return {
    ...{ request, config, configFile, repository, github },
    folder: serviceFolder(config, standing),
    folderSource: config.directory === '.' ? directoryLabel(request) : locate(['directory']).place,
    shard: parseShard(request.shard),
  };
}

/**
 * Sees that the folder of the service is there.
 * @throws GaitkeeperError `app-not-found`
 */
export async function requireDirectory(request: Request): Promise<void> {
  const root = resolve((request.face === 'action' && request.env.GITHUB_WORKSPACE) || '.');
  const folder = relative(root, resolve(request.directory));
  const outside = folder.startsWith('..');
  await requireFolder(
    outside ? '/' : root,
    outside ? resolve(request.directory) : folder,
    directoryLabel(request),
  );
}

function directoryLabel({ face }: Request): string {
  return face === 'action' ? 'input working-directory' : '--directory';
}

/**
 * The configuration with what flags or inputs put in its place.
 * @param env fills in `${VAR}`; null where nothing will be measured, and no variable has to be set
 * @param elsewhere reads the files where they are not on this machine
 */
export async function readConfig(
  request: Request,
  io: CommandIo,
  env: Request['env'] | null = request.env,
  elsewhere: Pick<LoadOptions, 'read'> = {},
): Promise<Config> {
  return (await readSettings(request, io, env, elsewhere)).config;
}

/** The same with where each value is from. */
export async function readSettings(
  request: Request,
  io: CommandIo,
  env: Request['env'] | null = request.env,
  elsewhere: Pick<LoadOptions, 'read'> = {},
): Promise<LoadedConfig> {
  const loaded = await loadConfig(resolve(request.directory), {
    ...{ env, ...elsewhere },
    ...(request.configFile === undefined ? {} : { file: request.configFile }),
  });
  const all = overrideConfig(loaded, request.overrides, request.overrideLabel);
  io.hide?.(all.config.secrets);
  if (loaded.file !== null) io.debug(`configuration: ${loaded.file}`);
  else if (elsewhere.read) io.info('There is no configuration there: the defaults hold.');
  return all;
}

/** A report needs no checkout. */
export async function repositoryIfAny(directory: string): Promise<Repository | null> {
  return findRepository(directory).catch(nullIfForeseen);
}

/** @throws GaitkeeperError `usage` for anything but `i/n` with 1 ≤ i ≤ n */
function parseShard(text: string | undefined): RunRecord['shard'] {
  if (text === undefined) return null;
  const match = /^(\d+)\/(\d+)$/.exec(text);
  const [index, total] = [Number(match?.[1]), Number(match?.[2])];
  if (match && index >= 1 && index <= total) return { index, total };
  throw new GaitkeeperError('usage', `\`${text}\` is no shard.`, {
    hint: 'Write which part of how many, such as `2/8`.',
  });
}
