const MOST_JOBS = 256;

type Combination = Readonly<Record<string, unknown>>;

/**
 * The jobs of a matrix: the product of its lists, then what `include` adds.
 * @throws Error for what GitHub refuses: nothing, or more than 256.
 */
export function expandMatrix(matrix: Readonly<Record<string, unknown>>): Combination[] {
  const { include = [], exclude, ...lists } = matrix;
  if (exclude !== undefined) throw new Error('the runner knows no exclude');
  const product = Object.entries(lists).reduce<Combination[]>(
    (made, [name, values]) =>
      made.flatMap((one) => listOf(name, values).map((value) => ({ ...one, [name]: value }))),
    [{}],
  );
  const made = Object.keys(lists).length > 0 ? product : [];
  const all = [...made, ...(listOf('include', include) as Combination[])];
  if (all.length === 0) throw new Error('Matrix must define at least one vector');
  if (all.length > MOST_JOBS) throw new Error(`a matrix of ${all.length} jobs`);
  return all;
}

function listOf(name: string, values: unknown): unknown[] {
  if (Array.isArray(values)) return values;
  throw new Error(`${name} of the matrix is no list`);
}
