import { GaitkeeperError } from '../../domain/errors.ts';
import { LAUNCHERS } from '../../launchers/registry.ts';
import { duration } from '../../report/units.ts';
import type { CommandIo } from '../io.ts';
import type { Project } from '../stages/open.ts';
import { checkOutForProject } from '../stages/revisions.ts';
import { type Survey, surveyService } from '../stages/survey.ts';
import { type Finding, good, note, problem } from './finding.ts';

/** What `check` would compare: commits, application, cells, scenarios. Installs, and boots nothing. */
export async function examineService(
  project: Project,
  folder: string,
  io: CommandIo,
): Promise<Finding[]> {
  try {
    await using revisions = await checkOutForProject(project, folder, io);
    const { base, head } = revisions;
    const commits = good(
      'repository',
      `${head.commit.ref} (${head.commit.sha.slice(0, 7)}) would be compared with ${base.commit.ref} (${base.commit.sha.slice(0, 7)})`,
    );
    const warnings = [
      ...revisions.warnings.map((warning) => note('repository', warning)),
      ...revisions.provisions.servers.map((server) => good('database', `${server} lets us in`)),
    ];
    try {
      const survey = await surveyService(project, revisions, io);
      return [commits, ...warnings, ...findingsOf(survey)];
    } catch (error) {
      return [commits, ...warnings, problem('service', error)];
    }
  } catch (error) {
    return [problem(isOfDatabase(error) ? 'database' : 'repository', error)];
  }
}

/** Before anything is installed, only the servers of databases are asked for what `prepare` will need. */
function isOfDatabase(error: unknown): boolean {
  return error instanceof GaitkeeperError && error.code === 'prepare-failed';
}

function findingsOf(survey: Survey): readonly Finding[] {
  const { supported, unsupported, baseError, interpreters, interpreterEvidence } = survey;
  return [
    application(survey),
    ...(baseError === null
      ? []
      : [note('service', `The base has no application: ${baseError.message}`)]),
    dependencies(survey),
    good('service', `interpreter ${interpreters.join(', ') || 'none'} (${interpreterEvidence})`),
    ...supported.map(({ cell }) => good('service', `cell ${cell.id} (${survey.launcherEvidence})`)),
    ...unsupported.map(({ id, reason }) => note('service', `cell ${id} is unsupported: ${reason}`)),
    ...(supported.length > 0 ? [otherServers(survey)] : [noCells()]),
    ...prepare(survey),
    scenarios(survey),
    good(
      'service',
      `${count(supported.length, 'cell')}: about ${duration(survey.seconds)} of load, ${duration(survey.budgetSeconds)} at most`,
    ),
  ];
}

function count(amount: number, what: string): string {
  return `${amount} ${what}${amount === 1 ? '' : 's'}`;
}

function application({ application: found }: Survey): Finding {
  const { target, factory, directory, framework, protocol, evidence } = found;
  const place = directory === '.' ? '' : ` in ${directory}`;
  return good(
    'service',
    `application ${target}${factory ? '()' : ''}${place}: ${framework ?? protocol}, ${protocol} (${evidence})`,
  );
}

function dependencies({ dependencies: found }: Survey): Finding {
  return found === null
    ? note(
        'service',
        'No dependencies are declared: only what a server needs is installed.',
        'Declare them in requirements.txt or pyproject.toml, or name the files with `requirements:`.',
      )
    : good('service', `dependencies of ${found.source}`);
}

/** What could be named under `servers` as it is, with what this machine has. */
function otherServers({ application: found, supported, launchers }: Survey): Finding {
  const [first] = supported;
  const others = Object.values(LAUNCHERS)
    .filter(({ name }) => !launchers.includes(name) && name !== 'command')
    .filter(
      (launcher) =>
        first !== undefined &&
        launcher.unsupported({ ...first.cell, options: {}, application: found }) === null,
    )
    .map(({ name }) => name);
  return good('service', `other servers that can serve it here: ${others.join(', ') || 'none'}`);
}

function noCells(): Finding {
  return problem(
    'service',
    new GaitkeeperError('nothing-to-measure', 'No cell of the matrix is supported.', {
      hint: 'Name a launcher of the right protocol by `servers` (docs/launchers.md).',
    }),
  );
}

function prepare({ prepare: commands, migration }: Survey): readonly Finding[] {
  if (commands.length > 0) return [good('service', `prepared by ${commands.join(', ')}`)];
  if (migration === null) return [];
  return [
    note(
      'service',
      'Its database is not made before it boots.',
      `Write \`prepare: ${migration.command}\` into gaitkeeper.yml, and what names the database under \`env\`.`,
    ),
  ];
}

function scenarios({ named, scenarios: described }: Survey): Finding {
  if (named) return good('service', `scenarios ${described.join(', ')}`);
  return note(
    'service',
    `No scenarios are configured: as many of ${described.join(', ')} as answer would be measured.`,
    'Name those that matter under `scenarios` in gaitkeeper.yml.',
  );
}
