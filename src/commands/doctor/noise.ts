import { join } from 'node:path';
import type { CellRecord } from '../../domain/record.ts';
import { referenceScenario, referenceService } from '../../launchers/reference.ts';
import { launcherNamed } from '../../launchers/registry.ts';
import { measureCells } from '../../measure/session.ts';
import type { PreparedCell } from '../../measure/types.ts';
import { defaultInterpreter } from '../../service/default-interpreter.ts';
import { mean, variance } from '../../stats/moments.ts';
import { halfWidth } from '../../stats/student.ts';
import type { CommandIo } from '../io.ts';
import { type Finding, good, note, problem } from './finding.ts';

const SECONDS = 10;
/** From this half width on a change of 3% takes far more than a minute a cell. */
const WIDE = 0.05;

/**
 * Measures the frozen reference service against itself, with nothing but the standard library: how well
 * this machine can tell two equal servers apart, now.
 */
export async function examineNoise(folder: string, io: CommandIo): Promise<Finding> {
  try {
    const cell = await sameAgainstSame(folder);
    const { cells } = await measureCells(
      [cell],
      [referenceScenario],
      {
        ...{ budgetSeconds: SECONDS, precision: 0.001, minLaunches: 4, maxLaunches: 20 },
        ...{ bootTimeoutMs: 30_000, ready: null, seed: Date.now() % 2 ** 31 },
        logs: join(folder, 'logs'),
      },
      io.progress,
    );
    return findingOf(cells[0]);
  } catch (error) {
    return problem('noise', error);
  }
}

function findingOf(cell: CellRecord | undefined): Finding {
  const launches = cell?.measurements[0]?.launches ?? [];
  const widths = (['throughput', 'cpu'] as const).map((metric) => {
    const ratios = launches.flatMap(({ metrics }) => metrics[metric]?.logRatio ?? []);
    if (ratios.length < 2) return null;
    const standardError = Math.sqrt(variance(ratios) / ratios.length);
    return {
      metric: metric === 'cpu' ? 'CPU per request' : metric,
      estimate: mean(ratios),
      half: halfWidth({ standardError, degreesOfFreedom: ratios.length - 1 }, 0.95),
    };
  });
  const known = widths.filter((width) => width !== null);
  if (known.length === 0) return note('noise', cell?.reason ?? 'The noise could not be measured.');
  const told = known.map(
    ({ metric, estimate, half }) =>
      `${metric} ${(100 * estimate).toFixed(1)} ± ${(100 * half).toFixed(1)}%`,
  );
  const text = `a server against itself, ${launches.length} launches in ${SECONDS} s: ${told.join(', ')} (95%)`;
  if (Math.min(...known.map(({ half }) => half)) < WIDE) return good('noise', text);
  return note('noise', text, 'Give it more budget, or a quieter machine.');
}

async function sameAgainstSame(folder: string): Promise<PreparedCell> {
  const { interpreter } = await defaultInterpreter(folder);
  const launcher = launcherNamed('wsgiref');
  const reference = referenceService(launcher, 'wsgi');
  if (reference === null) throw new Error('wsgiref launches the reference service');
  const target = { ...reference, python: interpreter.executable, packages: {}, env: {} };
  return {
    cell: {
      id: 'noise',
      launcher: launcher.name,
      interpreter,
      workers: 1,
      threads: 1,
      options: {},
    },
    launcher,
    targets: { base: target, head: target },
    failure: null,
  };
}
