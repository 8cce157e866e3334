import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { encodeRecord } from '../../src/baseline/codec.ts';
import type { Trend, TrendChange } from '../../src/domain/history.ts';
import { gaitkeeper } from '../e2e/program.ts';
import type { YearRun } from './records.ts';
import type { YearRepository } from './repository.ts';

/** Runs the built program in the clone. @throws where it ends in any other way */
export async function told(
  { clone }: Pick<YearRepository, 'clone'>,
  args: readonly string[],
  status = 0,
): Promise<string> {
  const ended = await gaitkeeper(clone, args);
  if (ended.status === status) return ended.stdout;
  throw new Error(`gaitkeeper ${args.join(' ')} ended with ${ended.status}:\n${ended.stderr}`);
}

/** Lays the record of a run into the clone, as a job's artifact is. */
export async function layOut(
  { clone }: Pick<YearRepository, 'clone'>,
  { commit, isRelease, record }: YearRun,
): Promise<string> {
  const path = join('records', `${commit}${isRelease ? '-release' : ''}.json`);
  await mkdir(join(clone, 'records'), { recursive: true });
  await writeFile(join(clone, path), encodeRecord(record));
  return path;
}

/** Records a run as its job would. */
export async function replay(year: YearRepository, run: YearRun): Promise<void> {
  await told(year, ['record', await layOut(year, run)]);
}

/** A change that was found, its commits by their numbers. */
export interface Found extends Pick<Trend, 'cell' | 'scenario' | 'metric'> {
  readonly kind: TrendChange['kind'];
  readonly from: number;
  readonly to: number;
  readonly estimate: number;
}

/** What `gaitkeeper history` finds in the year. */
export async function foundIn(year: YearRepository): Promise<readonly Found[]> {
  const { trends } = JSON.parse(await told(year, ['history', '--json'])) as { trends: Trend[] };
  return trends.flatMap(({ cell, scenario, metric, changes }) =>
    changes.map(({ kind, from, to, estimate }) => ({
      ...{ cell, scenario, metric, kind, estimate },
      from: year.shas.indexOf(from),
      to: year.shas.indexOf(to),
    })),
  );
}
