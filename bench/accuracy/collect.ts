import { existsSync } from 'node:fs';
import { appendFile, readFile } from 'node:fs/promises';
import { loadavg } from 'node:os';
import { gunzipSync } from 'node:zlib';
import type { CellRecord } from '../../src/domain/record.ts';
import { measureCells } from '../../src/measure/session.ts';
import { type ClassicRuns, classicRuns } from './classic.ts';
import { measureOptions, SCENARIOS, type Subject, subjectOf } from './subject.ts';

/** One report's worth of measuring, one way or the other; a line of the file. */
export type Trial = {
  readonly launcher: string;
  /** Planted share of CPU time: 0.03 makes each handler 3% dearer. */
  readonly slowdown: number;
  readonly seconds: number;
  readonly load: number;
  /** How many launches it was to have; the usual number where absent. */
  readonly wanted?: number;
} & (
  | { readonly way: 'ours'; readonly cell: CellRecord }
  | {
      readonly way: 'classic';
      readonly runs: ClassicRuns;
      /** Whether CPUs were kept awake, which is not what most people do. */
      readonly awake?: boolean;
    }
);

export interface CollectOptions {
  readonly file: string;
  readonly launchers: readonly string[];
  readonly minutes: number;
  /** Of load for a cell, in seconds. */
  readonly budget: number;
  /** A classic trial of the same length after every so many of ours, by turns on CPUs that may sleep and on such that may not. */
  readonly classicEvery: number;
  /** Planted shares of CPU time, in turn: 0.03 is 3%. */
  readonly slowdowns: readonly number[];
  /** How many launches a cell should get, in turn; none for the usual number. */
  readonly wanted: readonly number[];
  /** What matters: trials are measured to half of it. */
  readonly threshold: number;
}

/** Adds trials to the file until the time is over; what was there stays. */
export async function collect(options: CollectOptions): Promise<void> {
  const end = performance.now() + options.minutes * 60_000;
  const subjects: Subject[] = [];
  const slows = options.slowdowns.some((slowdown) => slowdown > 0);
  for (const launcher of options.launchers) subjects.push(await subjectOf(launcher, slows));
  let number = (await readTrials(options.file)).length;
  while (performance.now() < end) {
    const subject = subjects[number % subjects.length] as Subject;
    const { slowdowns, wanted } = options;
    const round = Math.floor(number / subjects.length);
    const plan = wanted[round % Math.max(1, wanted.length)];
    const slowdown = slowdowns[
      Math.floor(round / Math.max(1, wanted.length)) % slowdowns.length
    ] as number;
    const awake = Math.floor(number / options.classicEvery / subjects.length) % 2 === 1;
    const classic = number % options.classicEvery === options.classicEvery - 1;
    const trial = classic
      ? await classicTrial(subject, slowdown, options.budget, awake)
      : await ourTrial(subject, slowdown, plan, options);
    await appendFile(options.file, `${JSON.stringify(trial)}\n`);
    console.error(`${++number}: ${trial.way} ${trial.launcher} ${100 * slowdown}%`);
  }
}

/** @param file may be packed (.gz), as those in bench/data/ are; without trials where it is not there */
export async function readTrials(file: string): Promise<Trial[]> {
  if (!existsSync(file)) return [];
  const bytes = await readFile(file);
  return (file.endsWith('.gz') ? gunzipSync(bytes) : bytes)
    .toString()
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
}

async function ourTrial(
  subject: Subject,
  slowdown: number,
  wanted: number | undefined,
  { budget, threshold }: CollectOptions,
): Promise<Trial> {
  const started = performance.now();
  const options = {
    ...measureOptions(budget, Math.floor(Math.random() * 2 ** 31)),
    precision: threshold / 2,
    ...(wanted === undefined ? {} : { wantedLaunches: wanted }),
  };
  const { cells } = await measureCells([subject.cell(slowdown)], SCENARIOS, options, () => {});
  const cell = cells[0] as CellRecord;
  const measurements = cell.measurements.map((of) => ({ ...of, histograms: {} }));
  return {
    ...{ launcher: subject.launcher, slowdown, way: 'ours', load: loadavg()[0] ?? 0 },
    ...(wanted === undefined ? {} : { wanted }),
    seconds: (performance.now() - started) / 1000,
    cell: { ...cell, measurements },
  };
}

async function classicTrial(
  subject: Subject,
  slowdown: number,
  budget: number,
  awake: boolean,
): Promise<Trial> {
  const started = performance.now();
  const runs = await classicRuns(subject.cell(slowdown), budget, awake);
  return {
    ...{ launcher: subject.launcher, slowdown, way: 'classic', load: loadavg()[0] ?? 0 },
    seconds: (performance.now() - started) / 1000,
    ...{ runs, awake },
  };
}
