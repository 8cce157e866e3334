import { GaitkeeperError } from '../../domain/errors.ts';
import { splitUnsupported } from '../../measure/prepare.ts';
import { proposeScenarios } from '../../service/propose-scenarios.ts';
import type { CommandIo } from '../io.ts';
import { findCells } from '../stages/cells.ts';
import type { Project } from '../stages/open.ts';
import { checkOutForProject } from '../stages/revisions.ts';
import { findService, type Service } from '../stages/service.ts';
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
    const warnings = revisions.warnings.map((warning) => note('repository', warning));
    try {
      const service = await findService(project, revisions, io);
      return [commits, ...warnings, ...(await examineCells(project, service, io))];
    } catch (error) {
      return [commits, ...warnings, problem('service', error)];
    }
  } catch (error) {
    return [problem('repository', error)];
  }
}

async function examineCells(project: Project, service: Service, io: CommandIo): Promise<Finding[]> {
  const { target, directory, protocol, framework, evidence } = service.head.application;
  const place = directory === '.' ? '' : ` in ${directory}`;
  const { supported, unsupported } = splitUnsupported(
    await findCells(project, service, io),
    service.head.application,
  );
  return [
    good(
      'service',
      `application ${target}${place}: ${framework ?? protocol}, ${protocol} (${evidence})`,
    ),
    ...(service.baseError === null
      ? []
      : [note('service', `The base has no application: ${service.baseError.message}`)]),
    ...supported.map(({ cell }) => good('service', `cell ${cell.id}`)),
    ...unsupported.map(({ id, reason }) => note('service', `cell ${id} is unsupported: ${reason}`)),
    ...(supported.length > 0 ? [] : [noCells()]),
    scenarios(project, service),
    good('service', `budget ${project.config.budgetSeconds} s for ${supported.length} cells`),
  ];
}

function noCells(): Finding {
  return problem(
    'service',
    new GaitkeeperError('nothing-to-measure', 'No cell of the matrix is supported.', {
      hint: 'Name a launcher of the right protocol by `servers` (docs/launchers.md).',
    }),
  );
}

function scenarios({ config }: Project, { routes }: Service): Finding {
  if (config.scenarios !== null) {
    const named = config.scenarios.map(({ name, description }) => `${name} (${description})`);
    return good('service', `scenarios ${named.join(', ')}`);
  }
  const proposed = proposeScenarios({ routes }).map(({ path }) => `GET ${path}`);
  return note(
    'service',
    `No scenarios are configured: as many of ${proposed.join(', ')} as answer would be measured.`,
    'Name those that matter under `scenarios` in gaitkeeper.yml.',
  );
}
