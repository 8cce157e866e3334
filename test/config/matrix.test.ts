import { expect, test } from 'vitest';
import { expandMatrix } from '../../src/config/matrix.ts';
import { loadYaml, told } from './folder.ts';

const DEFAULTS = { launchers: ['wsgiref'], pythons: ['3.12'] };

/** The combinations of a configuration, one a line: `launcher python workers/threads arguments`. */
async function expanded(text: string, defaults = DEFAULTS): Promise<readonly string[]> {
  const { config } = await loadYaml(text);
  return expandMatrix(config, defaults).map(({ launcher, python, workers, threads, options }) =>
    [launcher, python, `${workers}/${threads}`, ...((options.arguments as string[]) ?? [])].join(
      ' ',
    ),
  );
}

test('without any configuration the detected launchers and interpreters are the matrix', async () => {
  const defaults = { launchers: ['gunicorn-sync', 'uwsgi'], pythons: ['3.12', 'pypy3.9'] };
  expect(await expanded('', defaults)).toEqual([
    'gunicorn-sync 3.12 1/4',
    'gunicorn-sync pypy3.9 1/4',
    'uwsgi 3.12 1/4',
    'uwsgi pypy3.9 1/4',
  ]);
});

test('the product is in the order of the lists, the launcher outermost', async () => {
  const text = 'servers: [uwsgi, wsgiref]\npython: [3.9, "3.10"]\nworkers: [2, 1]';
  expect(await expanded(text)).toEqual([
    'uwsgi 3.9 2/4',
    'uwsgi 3.9 1/4',
    'uwsgi 3.10 2/4',
    'uwsgi 3.10 1/4',
    'wsgiref 3.9 2/4',
    'wsgiref 3.9 1/4',
    'wsgiref 3.10 2/4',
    'wsgiref 3.10 1/4',
  ]);
});

test('an axis in the matrix means what it means beside it', async () => {
  const beside = await expanded('servers: [uwsgi]\npython: [3.10, 3.9]\nthreads: 2');
  const within = 'matrix: { launcher: [uwsgi], python: [3.10, 3.9], threads: 2 }';
  expect(await expanded(within)).toEqual(beside);
  expect(await expanded(within.replace('launcher', 'server'))).toEqual(beside);
});

const TWO_BY_TWO = 'matrix:\n  server: [uwsgi, wsgiref]\n  python: [3.9, 3.12]\n';

// GitHub's own example (fruit, animal, colour, shape) in our words: workers and threads are added.
test('include extends what it does not contradict, and else adds a combination, as GitHub does', async () => {
  const text = `${TWO_BY_TWO}
  include:
    - workers: 2
    - { workers: 3, python: 3.9 }
    - { server: uwsgi, threads: 9 }
    - server: uvicorn
    - { server: uvicorn, python: 3.9 }`;
  expect(await expanded(text)).toEqual([
    'uwsgi 3.9 3/9',
    'uwsgi 3.12 2/9',
    'wsgiref 3.9 3/4',
    'wsgiref 3.12 2/4',
    'uvicorn 3.12 1/4',
    'uvicorn 3.9 1/4',
  ]);
});

test('an item of include is not added to a combination that an earlier item made', async () => {
  const text = `servers: [uwsgi]\nmatrix:\n  include:\n    - { server: uvicorn, python: 3.9 }\n    - { server: uvicorn, python: 3.12 }`;
  expect(await expanded(text)).toEqual(['uwsgi 3.12 1/4', 'uvicorn 3.9 1/4', 'uvicorn 3.12 1/4']);
});

test('exclude matches partially', async () => {
  expect(await expanded(`${TWO_BY_TWO}  exclude:\n    - python: 3.9`)).toEqual([
    'uwsgi 3.12 1/4',
    'wsgiref 3.12 1/4',
  ]);
  const both = `${TWO_BY_TWO}  exclude:\n    - { python: 3.9, server: uwsgi }`;
  expect(await expanded(both)).toHaveLength(3);
});

test('include comes after exclude, and can bring a combination back', async () => {
  const text = `${TWO_BY_TWO}  exclude:\n    - server: uwsgi\n  include:\n    - { server: uwsgi, python: 3.9, workers: 2 }`;
  expect(await expanded(text)).toEqual(['wsgiref 3.9 1/4', 'wsgiref 3.12 1/4', 'uwsgi 3.9 2/4']);
});

test('with include alone, its items are all there is', async () => {
  const text =
    'matrix:\n  include:\n    - { server: uwsgi, workers: 2 }\n    - { server: wsgiref, python: 3.10 }';
  expect(await expanded(text)).toEqual(['uwsgi 3.12 2/4', 'wsgiref 3.10 1/4']);
});

test("the combination's arguments follow the launcher's own", async () => {
  const text =
    'servers: [uwsgi, wsgiref]\nlaunchers: { uwsgi: { arguments: [--lazy] } }\nmatrix: { include: [{ server: uwsgi, arguments: [--thunder-lock] }] }';
  expect(await expanded(text)).toEqual([
    'uwsgi 3.12 1/4 --lazy --thunder-lock',
    'wsgiref 3.12 1/4',
  ]);
});

test("a launcher's own workers and threads hold where the matrix does not span them", async () => {
  const own =
    'servers: [uwsgi, wsgiref]\nlaunchers: { uwsgi: { workers: 2, threads: 9, arguments: [--lazy] } }';
  expect(await expanded(own)).toEqual(['uwsgi 3.12 2/9 --lazy', 'wsgiref 3.12 1/4']);
  expect(await expanded(`${own}\nthreads: [1, 3]`)).toEqual([
    'uwsgi 3.12 2/1 --lazy',
    'uwsgi 3.12 2/3 --lazy',
    'wsgiref 3.12 1/1',
    'wsgiref 3.12 1/3',
  ]);
});

test('a combination that is given twice is measured once', async () => {
  expect(await expanded('servers: [uwsgi, uwsgi]\nworkers: [1, 1]')).toEqual(['uwsgi 3.12 1/4']);
});

test('two combinations that differ in their arguments alone are refused', async () => {
  const text =
    'matrix:\n  include:\n    - { server: uwsgi }\n    - { server: uwsgi, arguments: [--lazy] }';
  expect(await told(expanded(text))).toBe(
    'The matrix has uwsgi on 3.12 with 1 workers and 4 threads twice, with different arguments\nGive the two different workers or threads, or keep one of them in `matrix.include`.',
  );
});

test('a matrix of which nothing is left says how to mend it', async () => {
  const text = 'servers: [uwsgi]\nmatrix: { exclude: [{ server: uwsgi }] }';
  expect(await told(expanded(text))).toBe(
    'The matrix has no combination left to measure\nRemove an item of `matrix.exclude`, or add a combination to `matrix.include`.',
  );
  expect(await told(expanded('', { launchers: [], pythons: ['3.12'] }))).toContain(
    'Name a launcher under `servers`',
  );
});

test('256 combinations are the most', async () => {
  const counts = (most: number) => `[${Array.from({ length: most }, (_, n) => n + 1).join(', ')}]`;
  expect(await expanded(`workers: ${counts(16)}\nthreads: ${counts(16)}`)).toHaveLength(256);
  expect(await told(expanded(`workers: ${counts(16)}\nthreads: ${counts(17)}`))).toBe(
    'The matrix has 272 combinations (16 worker counts x 17 thread counts); at most 256 can be measured\nShorten a list, or leave combinations out with `matrix.exclude`.',
  );
});
