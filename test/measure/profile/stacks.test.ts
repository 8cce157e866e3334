import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readStacks } from '../../../src/measure/profile/stacks.ts';
import { hostileText } from '../../report/hostile-text.ts';

const only = (text: string) => readStacks(text, '/tmp/head')[0]?.frames;

describe('collapsed stacks', () => {
  test('become functions, the outermost first, without the processes that they ran in', () => {
    const text =
      'process 7:"python -m x";process 8:"python -m x";run (/opt/lib/python3.11/site-packages/gunicorn/app/base.py:70);Author.genres (/tmp/head/shop/models.py:41) 12\n';
    expect(readStacks(text, '/tmp/head')).toEqual([
      {
        samples: 12,
        frames: [
          { name: 'run', file: 'gunicorn/app/base.py', line: 70, own: false },
          { name: 'Author.genres', file: 'shop/models.py', line: 41, own: true },
        ],
      },
    ]);
  });

  test.each([
    ['/tmp/head/app.py', 'app.py', true],
    ['/tmp/head/.venv/lib/python3.12/site-packages/flask/app.py', 'flask/app.py', false],
    ['/usr/lib/python3/dist-packages/six.py', 'six.py', false],
    ['/home/me/.pyenv/versions/3.8.18/lib/python3.8/json/encoder.py', 'json/encoder.py', false],
    ['/tmp/headless/app.py', 'app.py', false],
    ['<frozen importlib._bootstrap>', '<frozen importlib._bootstrap>', false],
  ])('name the file %s as base and head both do', (path, file, own) => {
    expect(only(`f (${path}:3) 1`)).toEqual([{ name: 'f', file, line: 3, own }]);
  });

  test.each([
    ['genres.<locals>.<setcomp>', ['genres']],
    ['genres.<locals>.<listcomp>.<locals>.<setcomp>', ['genres']],
    ['<listcomp>', ['genres']],
    ['genres.<locals>.<lambda>', ['genres', 'genres.<locals>.<lambda>']],
    ['other.<locals>.<genexpr>', ['genres', 'other.<locals>.<genexpr>']],
  ])('have %s as part of the function that it stands in', (inner, expected) => {
    const text = `genres (/tmp/head/app.py:3);${inner} (/tmp/head/app.py:4) 1`;
    expect(only(text)?.map(({ name }) => name)).toEqual(expected);
  });

  test('of several processes and of equal functions are one', () => {
    const text = 'process 7:"a";f (/tmp/head/app.py:3) 2\nprocess 8:"a";f (/tmp/head/app.py:3) 3\n';
    expect(readStacks(text, '/tmp/head').map(({ samples }) => samples)).toEqual([5]);
  });

  test('survive whatever a process or a function is called', () => {
    fc.assert(
      fc.property(hostileText, hostileText, (process, name) => {
        const line = `process 7:"${process}";${name} (/tmp/head/app.py:3) 4`.replaceAll('\n', ' ');
        const stacks = readStacks(`${line}\n`, '/tmp/head');
        expect(stacks.every(({ samples }) => samples === 4)).toBe(true);
        expect(stacks.flatMap(({ frames }) => frames).every(({ line }) => line >= 0)).toBe(true);
      }),
    );
  });

  test('that are no stacks at all are none', () => {
    expect(readStacks('', '/tmp/head')).toEqual([]);
    expect(readStacks('Error: No such process\n\n', '/tmp/head')).toEqual([]);
  });
});
