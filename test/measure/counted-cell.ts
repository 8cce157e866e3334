import type { Protocol } from '../../src/domain/service.ts';
import { launcherNamed } from '../../src/launchers/registry.ts';
import type { PreparedCell, PreparedTarget } from '../../src/measure/types.ts';
import type { TestEnvironment } from '../launchers/environments.ts';

/** A cell of one service, whose revisions differ by environment variables. */
export function countedCell(
  { interpreter, python, packages }: TestEnvironment,
  service: {
    readonly target: string;
    readonly protocol: Protocol;
    readonly directory: string;
    readonly env: Readonly<Record<'base' | 'head', Readonly<Record<string, string>>>>;
  },
): PreparedCell {
  const { target, protocol, directory, env } = service;
  const application = {
    ...{ target, protocol, factory: false, directory: '.' },
    ...{ framework: null, evidence: 'a test' },
  };
  const revision = (env: Readonly<Record<string, string>>): PreparedTarget => ({
    ...{ application, python, packages, directory, env },
  });
  return {
    cell: { id: 'c', launcher: 'wsgiref', interpreter, workers: 1, threads: 1, options: {} },
    launcher: launcherNamed('wsgiref'),
    targets: { base: revision(env.base), head: revision(env.head) },
    failure: null,
  };
}
