import type { CellRecord, RunRecord } from '../../domain/record.ts';
import type { Application } from '../../domain/service.ts';
import { whyNot } from '../../measure/feasible.ts';
import { splitUnsupported } from '../../measure/prepare.ts';
import type { PlannedCell } from '../../measure/types.ts';
import type { Project } from '../stages/open.ts';
import { configuredScenarios } from '../stages/scenarios.ts';
import { expectedSeconds } from './expected-time.ts';
import type { Task } from './partition.ts';

/** A cell, and how long measuring it is expected to take. */
export interface CellTask extends Task {
  readonly cell: PlannedCell;
}

/** Where the scenarios are yet to be proposed: as many as services of one route or four have, in the middle. */
const PROPOSED = ['first', 'second', 'third'];

/**
 * What each cell is expected to take; nothing where it is not supported.
 * @param before a stored record of the service; null where none is at hand
 */
export function cellTasks(
  project: Project,
  cells: readonly PlannedCell[],
  application: Application,
  before: RunRecord | null,
): readonly CellTask[] {
  const { supported } = splitUnsupported(cells, application, configuredScenarios(project));
  const stored = new Map((before?.cells ?? []).map((cell) => [cell.id, cell]));
  return cells.map((planned) => {
    const { id, launcher, interpreter, workers } = planned.cell;
    const facts = {
      ...{ launcher, workers, implementation: interpreter.implementation },
      scenarios: supported.includes(planned)
        ? scenarioNames(project, planned, application, stored.get(id))
        : [],
      launches: project.config.launches,
      before: stored.get(id) ?? null,
    };
    return { id, seconds: expectedSeconds(facts), cell: planned };
  });
}

function scenarioNames(
  project: Project,
  cell: PlannedCell,
  application: Application,
  before: CellRecord | undefined,
): readonly string[] {
  if (project.config.scenarios === null) {
    const names = before?.measurements.map(({ scenario }) => scenario) ?? [];
    return names.length > 0 ? names : PROPOSED;
  }
  return configuredScenarios(project)
    .filter((scenario) => whyNot(cell, application, scenario) === null)
    .map(({ name }) => name);
}
