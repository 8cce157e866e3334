import { basename } from 'node:path';
import type { Config } from '../../config/config.ts';
import type { Project } from './open.ts';

/**
 * What the records of a service are kept under: its own name, or that of the repository, with the folder behind it
 * where it stands in one, as one repository may hold several.
 */
export function serviceName({ name }: Pick<Config, 'name'>, repository: string, folder: string) {
  return name ?? (folder === '.' ? repository : `${repository}/${folder}`);
}

export function serviceOf({
  config,
  repository,
  github,
  folder,
}: Pick<Project, 'config' | 'repository' | 'github' | 'folder'>): string {
  return serviceName(config, github?.repo ?? basename(repository.root), folder);
}

/** The service's folder within the repository: where the user stands, unless the configuration names another. */
export function serviceFolder({ directory }: Pick<Config, 'directory'>, standing: string): string {
  return directory === '.' ? standing : directory;
}
