import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import { GaitkeeperError } from '../domain/errors.ts';
import { readIfThere } from '../platform/files.ts';
import { defaultInterpreter } from '../service/default-interpreter.ts';
import { detectApplication } from '../service/detect.ts';
import { detectLaunchers } from '../service/detect-launchers.ts';
import { remoteDefaultBranch } from '../service/fetching.ts';
import { findInterpreters } from '../service/interpreters.ts';
import { findRepository, type Repository } from '../service/repository.ts';
import { configText } from './init/config-text.ts';
import { workflowText } from './init/workflow-text.ts';
import type { CommandIo } from './io.ts';
import type { Ended, Request } from './request.ts';

interface NewFile {
  /** Absolute. */
  readonly path: string;
  readonly text: string;
}

/**
 * Writes a configuration and a workflow for this repository from what is detected. What exists is left
 * as it is, unless it is forced; nothing is committed.
 * @throws GaitkeeperError `app-not-found`, `app-ambiguous`, `not-a-repository`
 */
export async function init(request: Request, io: CommandIo): Promise<Ended> {
  const directory = resolve(request.directory);
  const repository = await findRepository(directory);
  const files = await newFiles(directory, repository, request);
  if (request.init?.dryRun) {
    const shown = files.map(({ path, text }) => `# ${relative(repository.root, path)}\n${text}`);
    io.result(shown.join('\n'));
    return { outcome: 'passed', outputs: {} };
  }
  for (const file of files) await write(file, repository, request.init?.force ?? false, io);
  io.result(
    'Next: `gaitkeeper doctor` says what would be measured, `gaitkeeper` measures your working tree. Then commit both files.',
  );
  return { outcome: 'passed', outputs: {} };
}

async function newFiles(
  directory: string,
  repository: Repository,
  request: Request,
): Promise<readonly NewFile[]> {
  const app = request.overrides.app as string | undefined;
  const application = await detectApplication(directory, app === undefined ? {} : { app });
  const { protocol } = application;
  const folder = relative(repository.root, directory) || '.';
  const { interpreter } = await defaultInterpreter(directory);
  const labels = (await findInterpreters()).map(({ label }) => label);
  const servers =
    protocol === null ? [] : await detectLaunchers(directory, { ...application, protocol });
  return [
    {
      path: join(directory, 'gaitkeeper.yml'),
      text: configText({
        app: `${application.target}${application.factory ? '()' : ''}`,
        directory: application.directory,
        evidence: application.evidence,
        servers:
          servers.length > 0 ? servers : [protocol === 'asgi' ? 'uvicorn' : 'gunicorn-gthread'],
        pythons: [...new Set([interpreter.label, ...labels])],
      }),
    },
    {
      path: join(repository.root, '.github', 'workflows', 'gaitkeeper.yml'),
      text: workflowText({
        defaultBranch: (await remoteDefaultBranch(repository)) ?? 'main',
        python: interpreter.label,
        folder,
      }),
    },
  ];
}

async function write(
  { path, text }: NewFile,
  repository: Repository,
  force: boolean,
  io: CommandIo,
): Promise<void> {
  const shown = relative(repository.root, path);
  if (!force && (await readIfThere(path)) !== null) {
    io.warn(
      `${shown} exists and was left as it is; --force replaces it, --dry-run shows what it would be.`,
    );
    return;
  }
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
  } catch (error) {
    throw new GaitkeeperError('usage', `${shown} cannot be written: ${(error as Error).message}`, {
      hint: 'Look at the permissions of the folder.',
      cause: error,
    });
  }
  io.info(`wrote ${shown}`);
}
