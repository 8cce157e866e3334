import type { Config } from '../../config/config.ts';
import type { EffectiveValue } from '../../config/effective.ts';
import { attempt, GaitkeeperError } from '../../domain/errors.ts';
import { defaultInterpreter } from '../../service/default-interpreter.ts';
import { type ApplicationCandidate, detectApplication } from '../../service/detect.ts';
import { launcherHints } from '../../service/detect-launchers.ts';
import { folderWithin } from '../../service/folders.ts';
import { findRepository } from '../../service/repository.ts';
import { serviceFolder } from '../stages/service-name.ts';

interface Found {
  readonly value: unknown;
  readonly evidence: string;
}

/** What would be found out by the files of the working tree where the configuration says nothing; or why it is not. */
export async function detectedValues(
  config: Config,
  directory: string,
): Promise<readonly EffectiveValue[]> {
  const root = await attempt(async () => (await findRepository(directory)).root);
  const tree = typeof root === 'string' ? root : directory;
  const folder = serviceFolder(config, await folderWithin(tree, directory));
  const { axes } = config.matrix;
  const application = await attempt(() => candidate(config, tree, folder));
  return [
    ...(config.app === null ? [entry('app', application, appOf)] : []),
    ...(config.protocol === null ? [entry('protocol', application, protocolOf)] : []),
    ...(axes.launcher === undefined
      ? [entry('servers', await attempt(() => serversOf(config, tree, application)), same)]
      : []),
    ...(axes.python === undefined
      ? [entry('python', await attempt(() => pythonOf(tree, placeOf(application, folder))), same)]
      : []),
    ...(config.scenarios === null ? [entry('scenarios', PROPOSED, same)] : []),
  ];
}

const PROPOSED: Found = { value: null, evidence: 'proposed from its routes when it is measured' };

async function candidate(config: Config, tree: string, folder: string) {
  const { app, protocol } = config;
  return detectApplication(tree, {
    ...(app === null || protocol === 'own' ? {} : { app }),
    ...(folder === '.' ? {} : { directory: folder }),
  });
}

function appOf({ target, factory, evidence }: ApplicationCandidate): Found {
  return { value: `${target}${factory ? '()' : ''}`, evidence };
}

function protocolOf({ protocol, framework, evidence }: ApplicationCandidate): Found {
  if (protocol === null) return { value: null, evidence: 'by importing it when it is measured' };
  return { value: protocol, evidence: framework ?? evidence };
}

async function serversOf(
  config: Config,
  tree: string,
  application: ApplicationCandidate | GaitkeeperError,
): Promise<Found> {
  if (application instanceof GaitkeeperError) throw application;
  const { directory, framework } = application;
  const protocol = config.protocol ?? application.protocol;
  if (protocol === null) return { value: null, evidence: 'by the protocol when it is measured' };
  const [first] = await launcherHints(tree, { protocol, directory, framework });
  if (first === undefined) return { value: null, evidence: 'nothing starts it by itself' };
  return { value: [first.launcher], evidence: first.evidence };
}

/** Where its files are looked for that say which interpreter it wants. */
function placeOf(application: ApplicationCandidate | GaitkeeperError, folder: string): string {
  return application instanceof GaitkeeperError ? folder : application.directory;
}

async function pythonOf(tree: string, directory: string): Promise<Found> {
  const { interpreter, evidence } = await defaultInterpreter(tree, directory);
  return { value: [interpreter.label], evidence };
}

function same(found: Found): Found {
  return found;
}

function entry<T>(key: string, found: T | GaitkeeperError, read: (found: T) => Found) {
  const { value, evidence } =
    found instanceof GaitkeeperError ? { value: null, evidence: found.message } : read(found);
  const origin = { from: 'detected', where: evidence } as const;
  return { path: [key], value, origin, variables: [] };
}
