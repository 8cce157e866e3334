import { join, resolve } from 'node:path';
import { judgeOptions } from '../../config/judging.ts';
import { GaitkeeperError } from '../../domain/errors.ts';
import type { ProfileRecord, SampledSides } from '../../domain/profile.ts';
import type { RunRecord } from '../../domain/record.ts';
import type { Commit } from '../../domain/service.ts';
import { grownFunctions, type ProfileWish, profileCells, totalOf } from '../../measure/profile.ts';
import type { MeasureOptions, PreparedCell } from '../../measure/types.ts';
import { cacheFolder } from '../../platform/cache.ts';
import { writeAtomically } from '../../platform/files.ts';
import { unlessAborted } from '../../platform/interrupt.ts';
import { renderFlameGraph } from '../../report/profile/flame-graph.ts';
import { renderSpeedscope } from '../../report/profile/speedscope.ts';
import { prepareProfiler } from '../../service/profiler.ts';
import { judge } from '../../verdict/judge.ts';
import { confirmedOnly, worstRegressions } from '../../verdict/worst.ts';
import type { CommandIo } from '../io.ts';
import type { MeasuredProject } from './confirm.ts';
import type { Project } from './open.ts';

/** So many scenarios, the worst first: whoever mends one mends the others, mostly. */
const MOST = 3;

/**
 * Where scenarios regressed, samples what base and head do in the cell that is worst, draws both as a flame
 * graph into the output folder, and adds to the record which functions grew. Measuring is over by then.
 */
export async function profileRegressions(
  record: RunRecord,
  profiled: MeasuredProject,
  io: CommandIo,
): Promise<RunRecord> {
  const wishes = profiled.project.config.profile ? wishesOf(record, profiled) : [];
  if (wishes.length === 0) return record;
  const { signal } = profiled.options;
  const profiles = await io.stage('Profiling', () =>
    unlessAborted(() => profileWishes(record, wishes, profiled, io), signal),
  );
  if (profiles === null) return record;
  for (const { cell, scenario, reason } of profiles) {
    if (reason !== null) io.warn(`${scenario} under ${cell} was not profiled: ${reason}`);
  }
  return { ...record, profiles };
}

/** Judged by what was measured here alone: a shard does not know the others, nor the stored baseline. */
function wishesOf(
  record: RunRecord,
  { project, prepared, scenarios }: MeasuredProject,
): readonly ProfileWish[] {
  const cells = new Map(prepared.map((one) => [one.cell.id, one]));
  const readable = (id: string) => cells.get(id)?.cell.interpreter.implementation === 'cpython';
  const { config } = project;
  const assessment = judge(record, [], judgeOptions(config));
  const found = config.confirm === 'off' ? assessment : confirmedOnly(assessment);
  return worstRegressions(found, readable)
    .slice(0, MOST)
    .flatMap((place) => {
      const one = cells.get(place.cell);
      const scenario = scenarios.find(({ name }) => name === place.scenario);
      return one?.targets.base && scenario ? [{ prepared: one, scenario }] : [];
    });
}

async function profileWishes(
  record: RunRecord,
  wishes: readonly ProfileWish[],
  { project, options }: MeasuredProject,
  io: CommandIo,
): Promise<readonly ProfileRecord[]> {
  const readable = wishes.filter(({ prepared }) => isReadable(prepared));
  const sampled = await sample(readable, project, options, io);
  const names = fileNames(wishes);
  const profiles: ProfileRecord[] = [];
  for (const [index, wish] of wishes.entries()) {
    const found = sampled.get(wish) ?? NOT_READABLE;
    const profile = profileOf(wish, found);
    const graph =
      typeof found === 'string'
        ? null
        : await draw(record, profile, found, { project, name: names[index] as string }, io);
    profiles.push({ ...profile, graph });
  }
  return profiles;
}

const NOT_READABLE = 'py-spy reads CPython only.';

function isReadable({ cell }: PreparedCell): boolean {
  return cell.interpreter.implementation === 'cpython';
}

/** @returns for each wish the samples, or why there are none */
async function sample(
  wishes: readonly ProfileWish[],
  { config, request }: Project,
  options: MeasureOptions,
  io: CommandIo,
): Promise<ReadonlyMap<ProfileWish, SampledSides | string>> {
  const [first] = wishes;
  if (first === undefined) return new Map();
  const { interpreter } = first.prepared.cell;
  try {
    const profiler = await prepareProfiler(interpreter, cacheFolder(request.env), io.debug);
    const times = sampleTimes(config.budgetSeconds);
    const found = await profileCells(wishes, { options, profiler, ...times }, io.info);
    return new Map(wishes.map((wish, index) => [wish, found[index] as SampledSides | string]));
  } catch (error) {
    if (!(error instanceof GaitkeeperError)) throw error;
    io.debug([error.message, error.detail].join('\n'));
    const why = `py-spy could not be installed. ${error.hint ?? ''}`.trim();
    return new Map(wishes.map((wish) => [wish, why]));
  }
}

/** Enough to tell a few percent; and a tenth of the budget in all, but enough for two. */
function sampleTimes(budgetSeconds: number) {
  const seconds = budgetSeconds < 120 ? 2 : 3;
  return { seconds, totalSeconds: Math.max(15, budgetSeconds / 10) };
}

function profileOf(
  { prepared, scenario }: ProfileWish,
  found: SampledSides | string,
): ProfileRecord {
  const at = { cell: prepared.cell.id, scenario: scenario.name, graph: null };
  if (typeof found === 'string') {
    return { ...at, reason: found, samples: { base: 0, head: 0 }, functions: [] };
  }
  const samples = { base: totalOf(found.base), head: totalOf(found.head) };
  return { ...at, reason: null, samples, functions: grownFunctions(found) };
}

/** A full disk costs the pictures, never the run. */
async function draw(
  { base, head }: RunRecord,
  profile: ProfileRecord,
  sides: SampledSides,
  { project, name }: { readonly project: Project; readonly name: string },
  io: CommandIo,
): Promise<string | null> {
  const { output } = project.request;
  if (output === undefined) return null;
  const title = `${profile.scenario} · ${profile.cell}`;
  const titles = { title, base: shortName(base), head: shortName(head) };
  const path = join(resolve(output), FOLDER, name);
  try {
    await writeAtomically(`${path}.html`, renderFlameGraph(titles, profile, sides));
    await writeAtomically(`${path}.speedscope.json`, renderSpeedscope(titles, sides));
    return `${FOLDER}/${name}.html`;
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    io.warn(`The flame graph could not be written into ${output}: ${message}.`);
    return null;
  }
}

const FOLDER = 'profiles';

function shortName(commit: Commit | null): string {
  return commit?.sha.slice(0, 7) ?? '';
}

/** Letters, digits, dots and dashes only, whatever scenarios and cells are called; each name once. */
function fileNames(wishes: readonly ProfileWish[]): string[] {
  const names: string[] = [];
  for (const { prepared, scenario } of wishes) {
    const name = [scenario.name, prepared.cell.id].map(safe).join('-');
    names.push(names.includes(name) ? `${name}-${names.length}` : name);
  }
  return names;
}

function safe(name: string): string {
  const word = name.toLowerCase().replace(/[^a-z0-9.]+/g, '-');
  return word.slice(0, 60).replace(/^[-.]+|[-.]+$/g, '') || 'x';
}
