import { appendFile } from 'node:fs/promises';
import type { LoadEngine } from '../../src/load/engine.ts';
import { startLoadEngine } from '../../src/load/threaded-engine.ts';
import { keepAwake } from '../../src/platform/awake.ts';
import { allOf, allowedCpus, partitionCpus, pinSelf } from '../../src/platform/cpus.ts';
import { type Subject, subjectOf } from '../accuracy/subject.ts';
import {
  bootBoth,
  type Environment,
  PLANS,
  type PlanRun,
  type Servers,
  warmedUp,
} from '../methods/launches.ts';

interface Surroundings {
  readonly pinned: boolean;
  readonly awake: boolean;
  /** Whether base and head hash alike. */
  readonly oneSeed: boolean;
  /** Of each revision, up at the same time; they share the launch's time of load. */
  readonly processes: number;
}

/** The protocol's way. */
const USUAL: Surroundings = { pinned: true, awake: true, oneSeed: true, processes: 1 };

export const VARIANTS: Readonly<Record<string, Surroundings>> = {
  'as it is': USUAL,
  'nothing pinned': { ...USUAL, pinned: false },
  'CPUs may sleep': { ...USUAL, awake: false },
  'a hash seed each': { ...USUAL, oneSeed: false },
  'two processes a revision': { ...USUAL, processes: 2 },
};

/** One launch; a line of the file. */
export interface SurroundedLaunch {
  readonly launcher: string;
  readonly variant: string;
  /** Until all servers were up and warm, in seconds. */
  readonly readySeconds: number;
  /** Of each process of a revision with one of the other. */
  readonly pairs: readonly PlanRun['pairs'][];
}

export interface SurroundOptions {
  readonly file: string;
  readonly launcher: string;
  /** Of each variant. */
  readonly launches: number;
  /** Of load for a launch. */
  readonly seconds: number;
}

/** The variants take turns, launch by launch, in random order; what the file held stays. */
export async function surround(options: SurroundOptions): Promise<void> {
  const { file, launcher, launches } = options;
  if (launches === 0) return;
  const subject = await subjectOf(launcher, false);
  await using engine = await startLoadEngine();
  for (let launch = 1; launch <= launches; launch++) {
    for (const variant of Object.keys(VARIANTS).toSorted(() => Math.random() - 0.5)) {
      const seen = await launchIn(VARIANTS[variant]!, subject, engine, options.seconds);
      const line: SurroundedLaunch = { launcher, variant, ...seen };
      await appendFile(file, `${JSON.stringify(line)}\n`);
    }
    console.error(`${launcher}: ${launch}`);
  }
}

async function launchIn(
  { pinned, awake, oneSeed, processes }: Surroundings,
  subject: Subject,
  engine: LoadEngine,
  seconds: number,
): Promise<Pick<SurroundedLaunch, 'readySeconds' | 'pairs'>> {
  const cpus = pinned ? (await partitionCpus()).cpus : null;
  await using _pinned = cpus === null ? null : await pinSelf(cpus.engine);
  const all = cpus === null ? ((await allowedCpus()) ?? []) : allOf(cpus);
  await using _awake = await keepAwake(awake ? all : []);
  const started = performance.now();
  const booting = Array.from({ length: processes }, () =>
    bootBoth(subject.cell(0), cpus, seedsOf(oneSeed)),
  );
  await using servers = stopping(await Promise.all(booting));
  let readyMs = performance.now() - started;
  const pairs: PlanRun['pairs'][] = [];
  for (const both of servers.of) {
    const warming = performance.now();
    await using driven = await warmedUp(engine, both);
    readyMs += performance.now() - warming;
    pairs.push(await driven.pairs(PLANS[0]!, seconds / processes));
  }
  return { readySeconds: readyMs / 1000, pairs };
}

function seedsOf(one: boolean): [Environment, Environment] {
  const seed = () => ({ PYTHONHASHSEED: String(Math.floor(Math.random() * 2 ** 32)) });
  const base = seed();
  return [base, one ? base : seed()];
}

function stopping(of: readonly Servers[]) {
  return {
    of,
    async [Symbol.asyncDispose]() {
      await Promise.all(of.flat().map((server) => server.stop()));
    },
  };
}
