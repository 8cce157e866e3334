import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Config } from '../../config/config.ts';
import { DEFAULTS } from '../../config/defaults.ts';
import { loadConfig } from '../../config/load.ts';
import { expandMatrix } from '../../config/matrix.ts';
import { GaitkeeperError } from '../../domain/errors.ts';
import { defaultInterpreter } from '../../service/default-interpreter.ts';
import { type ApplicationCandidate, detectApplication } from '../../service/detect.ts';
import { detectLaunchers } from '../../service/detect-launchers.ts';
import { folderWithin } from '../../service/folders.ts';
import { findInterpreters } from '../../service/interpreters.ts';
import { migration } from '../../service/migrations.ts';
import type { Repository } from '../../service/repository.ts';
import { type ConfigFacts, configText, INSTALLED } from './config-text.ts';

/** One service of the repository, as far as files are written for it. */
export interface ServiceFacts {
  /** Absolute. */
  readonly directory: string;
  /** Relative to the repository's root. */
  readonly folder: string;
  /** As it is configured; null where it has the repository's. */
  readonly name: string | null;
  /** Where runs are recorded; null where they are not, or not on a branch. */
  readonly dataBranch: string | null;
  /** The configuration that is there, by its name; null where there is none. */
  readonly configFile: string | null;
  /** What a configuration made from what is detected would say; null where none is to be written. */
  readonly configText: string | null;
  /** For actions/setup-python, the service's own first. */
  readonly pythons: readonly string[];
  readonly cells: number;
  readonly budgetMinutes: number;
  readonly confirmsAfresh: boolean;
  /** Whether a commit's page shows the verdict. */
  readonly marksCommits: boolean;
}

interface Wanted {
  readonly app: string | undefined;
  /** Whether a configuration is to be written, and whether one that is there may be replaced. */
  readonly config: 'no' | 'where-there-is-none' | 'yes';
  /** Whether another workflow than the one that measures reports. */
  readonly apart: boolean;
}

/** @throws GaitkeeperError `app-not-found`, `app-ambiguous`, `config-invalid`, `interpreter-not-found` */
export async function serviceFacts(
  directory: string,
  repository: Repository,
  { app, config: written, apart }: Wanted,
): Promise<ServiceFacts> {
  const folder = await folderWithin(repository.root, directory);
  const { file, config } = await loadConfig(directory, { env: null });
  const { interpreter } = await defaultInterpreter(repository.root, folder);
  const here = { directory, folder, configFile: file };
  if (written === 'no' || (written === 'where-there-is-none' && file !== null)) {
    return { ...here, configText: null, ...ofConfig(config, interpreter.label) };
  }
  const application = await detectApplication(directory, app === undefined ? {} : { app });
  const others = (await findInterpreters()).map(({ label }) => label);
  const facts: ConfigFacts = {
    application: { ...application, directory: join(folder, application.directory) },
    // A service in a folder of its own must not pass for another one of the repository.
    name: folder === '.' ? null : folder.slice(-80),
    servers: await serversOf(directory, application),
    migration: await migrationOf(repository, folder, application),
    pythons: [...new Set([interpreter.label, ...others])],
    standing: folder,
    apart,
    installed: existsSync(join(directory, INSTALLED)),
  };
  return {
    ...here,
    configText: configText(facts),
    ...{ name: facts.name, dataBranch: dataBranch(DEFAULTS.baseline) },
    pythons: [interpreter.label],
    cells: Math.max(1, facts.servers.length),
    budgetMinutes: 5,
    confirmsAfresh: false,
    marksCommits: apart,
  };
}

/** As it is written where the commands run, which is in the root of the work tree. */
function migrationOf({ root }: Repository, folder: string, application: ApplicationCandidate) {
  return migration(root, { ...application, directory: join(folder, application.directory) });
}

async function serversOf(
  directory: string,
  application: ApplicationCandidate,
): Promise<readonly string[]> {
  const { protocol } = application;
  return protocol === null ? [] : detectLaunchers(directory, { ...application, protocol });
}

/** What a configuration that is there says. */
function ofConfig(config: Config, python: string) {
  const cells = combinations(config, python);
  const named = [...new Set(cells.map((cell) => cell.python))].filter((spec) =>
    /^(\d|pypy|graalpy)/.test(spec),
  );
  const again = config.confirm === 'here' ? config.confirmSeconds : 0;
  return {
    ...{ name: config.name, dataBranch: dataBranch(config.baseline) },
    pythons: named.length > 0 ? named : [python],
    cells: cells.length,
    budgetMinutes: Math.ceil((config.budgetSeconds + again) / 60),
    confirmsAfresh: config.confirm === 'fresh',
    marksCommits: config.sinks.includes('check-run') || config.sinks.includes('commit-status'),
  };
}

function dataBranch(baseline: string): string | null {
  return /^branch:(.+)$/.exec(baseline)?.[1] ?? null;
}

/** A matrix that leaves nothing is told by the command that measures, with where it is written. */
function combinations(config: Config, python: string) {
  try {
    return expandMatrix(config, { launchers: ['wsgiref'], pythons: [python] });
  } catch (error) {
    if (error instanceof GaitkeeperError) return [];
    throw error;
  }
}
