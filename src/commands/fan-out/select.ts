import { nearest } from '../../config/problems.ts';
import { GaitkeeperError } from '../../domain/errors.ts';
import type { Application } from '../../domain/service.ts';
import type { PlannedCell } from '../../measure/types.ts';
import type { Project } from '../stages/open.ts';
import { partition } from './partition.ts';
import { cellTasks } from './tasks.ts';

/**
 * The cells that one job measures: those that it was handed by name, as `plan` hands them out, else its part
 * of all. The part is found without any stored record, so that all jobs of a run come to the same
 * whenever they look; what `plan` says goes before it, since it may know more.
 * @throws GaitkeeperError `unknown-name`, `nothing-to-measure` where there are more shards than cells
 */
export function selectCells(
  project: Project,
  cells: readonly PlannedCell[],
  application: Application,
): readonly PlannedCell[] {
  const { shard, request } = project;
  if (request.cells !== undefined) return namedCells(cells, request.cells);
  if (shard === null) return cells;
  const tasks = cellTasks(project, cells, application, null);
  const mine = partition(tasks, shard.total)[shard.index - 1];
  if (mine !== undefined) return mine.map(({ cell }) => cell);
  throw new GaitkeeperError(
    'nothing-to-measure',
    `Shard ${shard.index}/${shard.total} is empty: the matrix has ${cells.length} cells.`,
    { hint: '`gaitkeeper plan` prints as many shards as there are cells for.' },
  );
}

/** @throws GaitkeeperError `unknown-name`, `nothing-to-measure` where none is named */
export function namedCells(
  cells: readonly PlannedCell[],
  names: readonly string[],
): readonly PlannedCell[] {
  const known = cells.map(({ cell }) => cell.id);
  const unknown = names.find((name) => !known.includes(name));
  if (unknown !== undefined) {
    throw new GaitkeeperError('unknown-name', `The matrix has no cell \`${unknown}\`.`, {
      hint:
        `${nearest(unknown, known)} Jobs that plan and measure need the same interpreters: ` +
        'the same actions/setup-python in both.',
    });
  }
  const mine = cells.filter(({ cell }) => names.includes(cell.id));
  if (mine.length > 0) return mine;
  throw new GaitkeeperError('nothing-to-measure', 'No cell was named to be measured.', {
    hint: 'Leave `cells` out to measure all of them.',
  });
}
