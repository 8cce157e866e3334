import { expect, test } from 'vitest';
import type { Scenario } from '../../src/domain/scenario.ts';
import type { Cell } from '../../src/domain/service.ts';
import { launcherNamed } from '../../src/launchers/registry.ts';
import { whyNot } from '../../src/measure/feasible.ts';
import { parseScenario } from '../../src/scenarios/parse.ts';
import { applicationOf, CPYTHON } from '../launchers/support.ts';

function reason(launcher: string, threads: number, scenario: Scenario): string | null {
  const cell: Cell = {
    ...{ id: 'one', launcher, interpreter: CPYTHON, workers: 2, threads, options: {} },
  };
  return whyNot({ cell, launcher: launcherNamed(launcher) }, applicationOf('shop:app'), scenario);
}

const sixteen = parseScenario('it', { request: 'GET /', connections: 16 });

test('a launcher whose connections take a thread each is refused more of them than it has', () => {
  expect(reason('uwsgi-http11', 9, sixteen)).toBeNull();
  expect(reason('uwsgi-http11', 8, sixteen)).toBe(
    'uwsgi-http11 keeps 14 connections at once here (workers x threads, less 2 for ours), and the scenario opens 16: `threads: 9` would do',
  );
});

test('others keep as many as there are', () => {
  expect(reason('uwsgi', 1, sixteen)).toBeNull();
  expect(reason('gunicorn-gthread', 1, sixteen)).toBeNull();
});
