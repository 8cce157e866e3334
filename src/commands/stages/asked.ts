import { openDocuments } from '../../baseline/registry.ts';
import { findRequest } from '../../baseline/requests.ts';
import { GaitkeeperError } from '../../domain/errors.ts';
import type { MeasureRequest } from '../../domain/measure-request.ts';
import type { MeasureOptions, PlannedCell, Scenarios } from '../../measure/types.ts';
import { CONFIRMING_LAUNCHES } from '../../verdict/confirm.ts';
import type { CommandIo } from '../io.ts';
import type { Project } from './open.ts';
import { storeContext } from './store-context.ts';

/**
 * Narrows a further attempt of a run to what somebody asked it to measure, in a comment or on the data branch. A
 * first attempt is never asked anything. Where the request cannot be read, everything is measured.
 */
export async function asAsked(project: Project, io: CommandIo): Promise<Project> {
  const asked = await requestFor(project, io);
  if (asked === null) return project;
  const { command, by, cells, base } = asked;
  const what = cells === null ? 'everything' : cells.join(', ');
  const against = base === null ? '' : ` against ${base}`;
  io.info(`Asked by ${by} to ${command}: ${what}${against}`);
  return { ...project, asked, config: askedConfig(project.config, asked) };
}

async function requestFor(
  { github, config, repository }: Project,
  io: CommandIo,
): Promise<MeasureRequest | null> {
  if (github === null || github.attempt === 1 || config.baseline === 'off') return null;
  try {
    await using documents = openDocuments(config.baseline, storeContext(repository, io));
    const { request, passedOver } = await findRequest(documents, github.runId, github.attempt);
    if (passedOver !== null) io.warn(passedOver);
    if (request === null || request.head === (github.pull?.headSha ?? github.sha)) return request;
    io.warn(`A request for ${request.head} was passed over: that is not what this run measures.`);
  } catch (error) {
    if (!(error instanceof GaitkeeperError)) throw error;
    io.warn(`What to measure again could not be read, so everything is: ${error.message}`);
  }
  return null;
}

/** A confirmation is a measurement of what was flagged: it is not confirmed itself, and has the time for that. */
function askedConfig(config: Project['config'], { command, base }: MeasureRequest) {
  const against = base === null ? config : { ...config, base };
  if (command !== 'confirm') return against;
  const { min, max } = config.launches;
  const launches = {
    min: Math.max(min, CONFIRMING_LAUNCHES),
    max: Math.max(max, CONFIRMING_LAUNCHES),
  };
  // Where it was asked by itself, the first attempt explained nothing: it waited for what is confirmed.
  const profile = config.confirm === 'fresh' && config.profile;
  const budgetSeconds = config.confirmSeconds;
  return { ...against, launches, budgetSeconds, confirm: 'off', counts: false, profile } as const;
}

/** None of the cells of this job was asked for: there is nothing for it to do. */
export class NothingAsked extends GaitkeeperError {
  constructor() {
    super('nothing-to-measure', 'None of the cells of this job was asked for.');
  }
}

/** @throws NothingAsked */
export function askedCells(
  cells: readonly PlannedCell[],
  { asked }: Project,
): readonly PlannedCell[] {
  if (asked === undefined || asked.cells === null) return cells;
  const mine = cells.filter(({ cell }) => asked.cells?.includes(cell.id));
  if (mine.length === 0) throw new NothingAsked();
  return mine;
}

export function askedScenarios(scenarios: Scenarios, { asked }: Project): Scenarios {
  if (asked === undefined || asked.scenarios === null) return scenarios;
  const names = new Set(Object.values(asked.scenarios).flat());
  return scenarios.filter(({ name }) => names.has(name));
}

export function askedOptions(
  asked: MeasureRequest | undefined,
): Pick<MeasureOptions, 'only' | 'controls'> {
  if (asked === undefined || asked.scenarios === null) return {};
  return { only: new Map(Object.entries(asked.scenarios)), controls: false };
}
