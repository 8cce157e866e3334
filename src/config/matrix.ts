import { GaitkeeperError } from '../domain/errors.ts';
import { AXES, type Axis, type AxisValue } from './axes.ts';
import { DEFAULTS } from './defaults.ts';

/** What the cells span, as configured. */
export interface Matrix {
  /** Only the axes that the user gave. */
  readonly axes: Readonly<Partial<Record<Axis, readonly AxisValue[]>>>;
  readonly include: readonly MatrixItem[];
  readonly exclude: readonly MatrixItem[];
}

export interface MatrixItem {
  readonly launcher?: string;
  readonly python?: string;
  readonly workers?: number;
  readonly threads?: number;
  readonly arguments?: readonly string[];
}

export type LauncherOptions = Readonly<Record<string, unknown>>;

/** One cell before its interpreter is looked for. */
export interface Combination {
  readonly launcher: string;
  /** A spec: `3.12`, `pypy3.9`, a path. */
  readonly python: string;
  readonly workers: number;
  readonly threads: number;
  /** The launcher's own options with the combination's arguments appended. */
  readonly options: LauncherOptions;
}

/** What detection found, for the axes that the user left open. */
export interface MatrixDefaults {
  readonly launchers: readonly string[];
  readonly pythons: readonly string[];
}

export const MOST_COMBINATIONS = 256;

/**
 * Expands a matrix as GitHub expands those of a workflow: the product of the axes, less `exclude`
 * (which matches partially), and then each item of `include` added to every combination whose
 * axes it does not contradict, or else as a combination of its own. An axis that a combination
 * lacks in the end takes the default values. The order is that of the lists.
 * @throws GaitkeeperError `nothing-to-measure` where nothing is left, `config-invalid` where there
 *   are too many combinations or two of them are one cell.
 */
export function expandMatrix(
  config: {
    readonly matrix: Matrix;
    readonly launchers: Readonly<Record<string, LauncherOptions>>;
  },
  defaults: MatrixDefaults,
): readonly Combination[] {
  const { matrix, launchers } = config;
  const kept = product(matrix).filter((each) => !matrix.exclude.some((item) => has(each, item)));
  const combinations = included(kept, matrix)
    .flatMap((each) => completed(each, defaults, launchers))
    .map((each) => withOptions(each, launchers));
  return checked(distinct(combinations), matrix);
}

/** With `include` alone there is nothing to multiply, and not one combination of defaults. */
function product(matrix: Matrix): readonly MatrixItem[] {
  const given = AXES.filter((axis) => matrix.axes[axis] !== undefined);
  if (given.length === 0 && matrix.include.length > 0) return [];
  return given.reduce<readonly MatrixItem[]>(
    (items, axis) => items.flatMap((item) => spread(item, axis, matrix.axes[axis] ?? [])),
    [{}],
  );
}

function spread(item: MatrixItem, axis: Axis, values: readonly AxisValue[]): readonly MatrixItem[] {
  return values.map((value) => ({ ...item, [axis]: value }));
}

function has(combination: MatrixItem, item: MatrixItem): boolean {
  return AXES.every((axis) => item[axis] === undefined || combination[axis] === item[axis]);
}

/** Values of the axes are never overwritten; values that an earlier item added may be. */
function included(kept: readonly MatrixItem[], matrix: Matrix): readonly MatrixItem[] {
  const extended = [...kept];
  const added: MatrixItem[] = [];
  for (const item of matrix.include) {
    const fits = (each: MatrixItem) =>
      AXES.every(
        (axis) =>
          matrix.axes[axis] === undefined || item[axis] === undefined || each[axis] === item[axis],
      );
    const matches = [...kept.keys()].filter((index) => fits(kept[index] as MatrixItem));
    for (const index of matches) extended[index] = { ...extended[index], ...item };
    if (matches.length === 0) added.push(item);
  }
  return [...extended, ...added];
}

type Complete = Required<Omit<MatrixItem, 'arguments'>> & Pick<MatrixItem, 'arguments'>;

function completed(
  item: MatrixItem,
  defaults: MatrixDefaults,
  launchers: Readonly<Record<string, LauncherOptions>>,
): readonly Complete[] {
  const fallback = ({ launcher = '' }: MatrixItem): Record<Axis, readonly AxisValue[]> => ({
    launcher: defaults.launchers,
    python: defaults.pythons,
    workers: [(launchers[launcher]?.workers as number | undefined) ?? DEFAULTS.workers],
    threads: [(launchers[launcher]?.threads as number | undefined) ?? DEFAULTS.threads],
  });
  return AXES.reduce<readonly MatrixItem[]>(
    (items, axis) =>
      items.flatMap((each) => (axis in each ? [each] : spread(each, axis, fallback(each)[axis]))),
    [item],
  ) as readonly Complete[];
}

function withOptions(
  item: Complete,
  launchers: Readonly<Record<string, LauncherOptions>>,
): Combination {
  const { launcher, python, workers, threads } = item;
  // The first two have become axes.
  const { workers: _workers, threads: _threads, ...own } = launchers[launcher] ?? {};
  const all = [...((own.arguments as string[] | undefined) ?? []), ...(item.arguments ?? [])];
  const options = all.length === 0 ? own : { ...own, arguments: all };
  return { launcher, python, workers, threads, options };
}

function distinct(combinations: readonly Combination[]): readonly Combination[] {
  return [...new Map(combinations.map((each) => [JSON.stringify(each), each])).values()];
}

function checked(combinations: readonly Combination[], matrix: Matrix): readonly Combination[] {
  if (combinations.length === 0) throw nothingLeft(matrix);
  if (combinations.length > MOST_COMBINATIONS) throw tooMany(combinations.length, matrix);
  const seen = new Set<string>();
  for (const each of combinations) {
    const name = nameOf(each);
    if (seen.has(name)) throw sameCell(name);
    seen.add(name);
  }
  return combinations;
}

function nameOf({ launcher, python, workers, threads }: Combination): string {
  return `${launcher} on ${python} with ${workers} workers and ${threads} threads`;
}

function nothingLeft(matrix: Matrix): GaitkeeperError {
  return new GaitkeeperError(
    'nothing-to-measure',
    'The matrix has no combination left to measure',
    {
      hint:
        matrix.exclude.length > 0
          ? 'Remove an item of `matrix.exclude`, or add a combination to `matrix.include`.'
          : 'Name a launcher under `servers` and an interpreter under `python`.',
    },
  );
}

function tooMany(count: number, matrix: Matrix): GaitkeeperError {
  const sizes = AXES.flatMap((axis) => {
    const values = matrix.axes[axis];
    return values === undefined ? [] : [`${values.length} ${PLURAL[axis]}`];
  });
  const message = `The matrix has ${count} combinations (${sizes.join(' x ')}); at most ${MOST_COMBINATIONS} can be measured`;
  return new GaitkeeperError('config-invalid', message, {
    hint: 'Shorten a list, or leave combinations out with `matrix.exclude`.',
  });
}

const PLURAL: Readonly<Record<Axis, string>> = {
  launcher: 'launchers',
  python: 'pythons',
  workers: 'worker counts',
  threads: 'thread counts',
};

function sameCell(name: string): GaitkeeperError {
  return new GaitkeeperError(
    'config-invalid',
    `The matrix has ${name} twice, with different arguments`,
    {
      hint: 'Give the two different workers or threads, or keep one of them in `matrix.include`.',
    },
  );
}
