import { join, resolve } from 'node:path';
import { GaitkeeperError } from '../domain/errors.ts';
import { readIfThere } from '../platform/files.ts';
import { plain } from '../report/escape.ts';
import { findRepository, type Repository } from '../service/repository.ts';
import { badgeLines } from './init/badge-line.ts';
import { type NewFile, newFiles, workflowPath } from './init/files.ts';
import { jobsWanted } from './init/jobs.ts';
import { type Part, wantedParts } from './init/parts.ts';
import {
  defaultBranch,
  isFilledIn,
  measuringWorkflows,
  releaseTags,
} from './init/repository-facts.ts';
import { type ServiceFacts, serviceFacts } from './init/service-facts.ts';
import { serviceFolders } from './init/service-folders.ts';
import { workflowName } from './init/workflow-facts.ts';
import { writeNewFile } from './init/write-file.ts';
import type { CommandIo } from './io.ts';
import type { Ended, InitFlags, Request } from './request.ts';

/**
 * Writes the configuration and the workflows for this repository from what is detected. What exists is left
 * as it is, unless somebody says so; nothing is committed.
 * @throws GaitkeeperError `app-not-found`, `app-ambiguous`, `not-a-repository`, `config-invalid`, `unknown-name`, `usage`
 */
export async function init(request: Request, io: CommandIo): Promise<Ended> {
  const flags = request.init ?? NO_FLAGS;
  const parts = wantedParts(flags.only, flags.simple);
  const repository = await findRepository(resolve(request.directory));
  const services = await findServices(request, repository, flags, io);
  const files = await allFiles(services, repository, parts, request);
  if (flags.dryRun) {
    io.result(files.map(({ path, text }) => `# ${path}\n${text}`).join('\n'));
    return { outcome: 'passed', outputs: {} };
  }
  for (const file of files) await writeNewFile(file, repository, flags.force, io);
  if (flags.simple) await nameLeftovers(services, repository, io);
  io.result(
    [nextSteps(parts, services), ...(await readmeStep(parts, services, repository))].join('\n'),
  );
  return { outcome: 'passed', outputs: {} };
}

/** A workflow that reports, of an earlier `init`: it would say once more what the simple one says by itself. */
async function nameLeftovers(
  services: readonly ServiceFacts[],
  { root }: Repository,
  io: CommandIo,
): Promise<void> {
  for (const { folder } of services) {
    const path = workflowPath('report', folder);
    const text = await readIfThere(join(root, path));
    if (text === null || !/\bmode: *report\b/.test(text)) continue;
    io.warn(
      `${path} reports, too, what the simple workflow reports by itself: \`git rm ${path}\`.`,
    );
  }
}

const NO_FLAGS: InitFlags = {
  force: false,
  dryRun: false,
  simple: false,
  only: undefined,
  jobs: undefined,
  follow: true,
};

async function findServices(
  { directory, overrides }: Request,
  repository: Repository,
  { force, simple, only }: InitFlags,
  io: CommandIo,
): Promise<readonly ServiceFacts[]> {
  const app = overrides.app as string | undefined;
  const services: ServiceFacts[] = [];
  for (const folder of await serviceFolders(resolve(directory), app)) {
    const service = await serviceFacts(folder, repository, {
      ...{ app, apart: !simple },
      config: only?.includes('config') === false ? 'no' : force ? 'yes' : 'where-there-is-none',
    });
    if (service.configFile !== null && service.configText === null) {
      io.info(`kept ${join(service.folder, service.configFile)}`);
    }
    services.push(service);
  }
  return services;
}

async function allFiles(
  services: readonly ServiceFacts[],
  repository: Repository,
  parts: readonly Part[],
  { init: flags = NO_FLAGS, version }: Request,
): Promise<readonly NewFile[]> {
  const branch = await defaultBranch(repository);
  if (parts.some((part) => part !== 'config')) refuseFilledIn(branch, services);
  const names = services.map(({ folder }) => workflowName(folder));
  const measuring = [...new Set([...(await measuringWorkflows(repository)), ...names])].sort();
  const files: NewFile[] = [];
  for (const service of services) {
    const { folder, pythons, budgetMinutes, confirmsAfresh, cells } = service;
    const facts = {
      ...{ version, folder, pythons, budgetMinutes, confirmsAfresh, measuring },
      defaultBranch: branch,
      jobs: jobsWanted(flags.jobs, cells),
      follows: flags.follow,
      tags: await releaseTags(repository, folder),
    };
    files.push(...newFiles(service, facts, parts, flags.simple));
  }
  return eachOnce(files);
}

/** @throws GaitkeeperError `usage` where a name could not stand in a workflow */
function refuseFilledIn(branch: string, services: readonly ServiceFacts[]): void {
  const names = [branch, ...services.map(({ folder }) => folder)];
  const name = names.find(isFilledIn);
  if (name === undefined) return;
  const message = `\`${plain(name, 100)}\` cannot stand in a workflow: GitHub would fill it in.`;
  throw new GaitkeeperError('usage', message, {
    hint: 'Rename the branch, or the folder, or write the configuration only: --only config',
  });
}

/**
 * A file that several services share stands there once.
 * @throws GaitkeeperError `usage` where two services would have different files of one name
 */
function eachOnce(files: readonly NewFile[]): readonly NewFile[] {
  const byPath = new Map<string, NewFile>();
  for (const file of files) {
    const { path, text } = byPath.get(file.path) ?? file;
    if (text !== file.text) {
      throw new GaitkeeperError('usage', `Two files would be called ${path}.`, {
        hint: 'The folders of the services are too much alike: rename one, or write its workflows by hand.',
      });
    }
    byPath.set(path, file);
  }
  return [...byPath.values()];
}

async function readmeStep(
  parts: readonly Part[],
  services: readonly ServiceFacts[],
  repository: Repository,
): Promise<readonly string[]> {
  const badges = parts.includes('measure') ? await badgeLines(services, repository) : null;
  if (badges === null) return [];
  return [
    'For the README, once the default branch was measured (docs/badges.md has the others):',
    badges,
  ];
}

function nextSteps(parts: readonly Part[], services: readonly ServiceFacts[]): string {
  const where = services.map(({ folder }) => folder).filter((folder) => folder !== '.');
  const folder = where[0] === undefined ? '' : ` -C ${where[0]}`;
  const steps = [
    `Next: \`gaitkeeper doctor${folder}\` says what would be measured, \`gaitkeeper${folder ? ` check${folder}` : ''}\` measures your working tree.`,
    'Then commit the files.',
  ];
  if (parts.includes('report') || parts.includes('respond')) {
    steps.push('Reports and slash commands work once they are on the default branch.');
  }
  if (parts.includes('report') && services.some(({ marksCommits }) => !marksCommits)) {
    steps.push(
      'To require the verdict before a merge, add `check-run` to `sinks` of the configuration.',
    );
  }
  return steps.join('\n');
}
