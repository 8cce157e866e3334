import { randomBytes } from 'node:crypto';
import { access, constants, link, mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { GaitkeeperError } from '../domain/errors.ts';
import { jsonOrNull } from '../domain/json.ts';
import type { Environment, Interpreter, Side } from '../domain/service.ts';
import { pythonAsset } from '../platform/assets.ts';
import { dataHash, readIfThere, removedOnInterrupt } from '../platform/files.ts';
import { run } from '../platform/process.ts';
import { environmentFailed, installFailed } from './install-failure.ts';
import { chooseInstaller, type Installer, pythonOf } from './installer.ts';
import { constraintsFor } from './locked.ts';
import { printedJson } from './printed.ts';
import { collectRequirements, type Requirements } from './requirements.ts';

export interface EnvironmentOptions {
  readonly interpreter: Interpreter;
  /** Work tree of the revision. */
  readonly tree: string;
  /** The application's folder below the tree; '.' for the tree itself. */
  readonly directory: string;
  /** What the launchers need beside the service's own dependencies, PEP 508. */
  readonly extra: readonly string[];
  /** Requirement files or requirements that the configuration names instead of the detected ones. */
  readonly requirements?: readonly string[];
  readonly cacheDirectory: string;
  /** For messages. */
  readonly side?: Side;
  readonly installer?: 'uv' | 'pip';
  readonly progress?: (message: string) => void;
}

/** An environment, and where its requirements were found. */
export interface PreparedEnvironment extends Environment {
  /** `requirements.txt`, `pyproject.toml (poetry)`, …; null where the service declares nothing. */
  readonly source: string | null;
  /** True where nothing had to be installed. */
  readonly reused: boolean;
}

/**
 * The virtual environment of a revision under an interpreter, made once per interpreter and content
 * of the requirements: base and head share it where theirs are equal, and later runs where the
 * cache was kept. Only dependencies are installed; the service is imported from its own tree.
 * @throws GaitkeeperError `install-failed`
 */
export async function prepareEnvironment(
  options: EnvironmentOptions,
): Promise<PreparedEnvironment> {
  const { interpreter, tree, directory, extra } = options;
  const declared = await collectRequirements(tree, directory, options.requirements);
  const constraints = [...declared.constraints, ...constraintsFor(declared.locked, interpreter)];
  const requirements = { ...declared, constraints };
  const hash = environmentHash(interpreter, requirements, extra);
  const key = join(options.cacheDirectory, hash);
  const pending = inProgress.get(key) ?? findOrMake(hash, requirements, options);
  inProgress.set(key, pending);
  try {
    return { ...(await pending), interpreter, source: requirements.source };
  } finally {
    inProgress.delete(key);
  }
}

// Base and head ask at the same time, and mostly for the same one.
const inProgress = new Map<string, Promise<Made>>();

type Made = Omit<PreparedEnvironment, 'source' | 'interpreter'>;

function environmentHash(
  interpreter: Interpreter,
  requirements: Requirements,
  extra: readonly string[],
): string {
  const { executable, version, build } = interpreter;
  const { lines, constraints, local } = requirements;
  const content = { lines, constraints, local, extra: [...extra].sort() };
  return dataHash({ layout: 1, executable, version, build, ...content });
}

async function findOrMake(
  hash: string,
  requirements: Requirements,
  options: EnvironmentOptions,
): Promise<Made> {
  const root = join(options.cacheDirectory, 'environments');
  const marker = join(root, `${hash}.json`);
  const cached = await readMarker(marker, hash);
  if (cached !== null) return { ...cached, reused: true };
  await rm(marker, { force: true });
  await mkdir(root, { recursive: true });
  return make(root, marker, hash, requirements, options);
}

/**
 * An environment cannot be moved, because its scripts hold its path. So each is made in a folder of
 * its own, and becomes the one to use when its marker is linked: an operation that only one process
 * can win. Whoever loses uses the winner's. A half-made one has no marker and is never used.
 */
async function make(
  root: string,
  marker: string,
  hash: string,
  requirements: Requirements,
  options: EnvironmentOptions,
): Promise<Made> {
  // Paths of equal length for all: the length of a path is part of what is measured.
  const directory = join(root, `${hash.slice(0, 16)}-${randomBytes(4).toString('hex')}`);
  const { remove, keep } = removedOnInterrupt(directory);
  try {
    await fill(directory, requirements, options);
    const made = { directory, packages: await listPackages(pythonOf(directory)) };
    if (!(await publish(marker, made))) {
      await remove();
      const winner = await readMarker(marker, hash);
      if (winner !== null) return { ...winner, reused: true };
    }
    keep();
    return { ...made, hash, python: pythonOf(directory), reused: false };
  } catch (error) {
    await remove();
    throw error;
  }
}

async function fill(
  directory: string,
  requirements: Requirements,
  options: EnvironmentOptions,
): Promise<void> {
  const { interpreter, tree, extra, progress } = options;
  const installer = await chooseInstaller(interpreter, options.installer);
  progress?.(`making an environment for ${interpreter.label} with ${installer.name}`);
  const created = await installer.create(directory);
  if (created.status !== 0) throw environmentFailed(interpreter, created);
  const files = await writeRequirements(directory, tree, requirements, extra);
  const install = (args: readonly string[]) => installOrThrow(installer, directory, args, options);
  if (requirements.hashed) await installHashed(directory, files, install);
  else await install([...files.service, ...files.launchers, ...files.constraints]);
}

type Install = (args: readonly string[]) => Promise<void>;

async function installOrThrow(
  installer: Installer,
  directory: string,
  args: readonly string[],
  { interpreter, tree, extra, side, progress }: EnvironmentOptions,
): Promise<void> {
  if (!args.includes('-r')) return;
  progress?.(`installing dependencies for ${interpreter.label} with ${installer.name}`);
  const result = await installer.install(directory, args, tree);
  if (result.status !== 0) throw installFailed(interpreter, result, extra, side);
}

interface RequirementArguments {
  readonly service: readonly string[];
  readonly launchers: readonly string[];
  readonly constraints: readonly string[];
}

/**
 * Launchers have no hashes, and pip's hash-checking mode refuses what has none: they come in a
 * second run, which may change nothing of what the first one installed. Otherwise one run of the
 * resolver over both keeps the service's own pins.
 */
async function installHashed(
  directory: string,
  files: RequirementArguments,
  install: Install,
): Promise<void> {
  await install([...files.service, ...files.constraints]);
  const pins = Object.entries(await listPackages(pythonOf(directory))).map(
    ([name, version]) => `${name}==${version}`,
  );
  const path = join(directory, 'pins.txt');
  await writeFile(path, lined(pins));
  await install([...files.launchers, '-c', path]);
}

/** Writes what is to be installed into the environment, where a person can look it up later. */
async function writeRequirements(
  directory: string,
  tree: string,
  { lines, constraints }: Requirements,
  extra: readonly string[],
): Promise<RequirementArguments> {
  const file = async (option: string, name: string, content: readonly string[]) => {
    if (content.length === 0) return [];
    await writeFile(join(directory, name), lined(content.map((line) => rooted(tree, line))));
    return [option, join(directory, name)];
  };
  return {
    service: await file('-r', 'service.txt', lines),
    launchers: await file('-r', 'launchers.txt', extra),
    constraints: await file('-c', 'constraints.txt', constraints),
  };
}

const lined = (lines: readonly string[]) => lines.map((line) => `${line}\n`).join('');

function rooted(tree: string, line: string): string {
  const path = /^(--find-links )?\.\/(.*)$/.exec(line);
  return path === null ? line : `${path[1] ?? ''}${join(tree, path[2] as string)}`;
}

const Packages = z.record(z.string(), z.string());
const Marker = z.object({ directory: z.string(), packages: Packages });

async function listPackages(python: string): Promise<Readonly<Record<string, string>>> {
  const result = await run([python, '-I', pythonAsset('list_packages.py')], { timeoutMs: 60_000 });
  const found = Packages.safeParse(printedJson(result.stdout));
  if (found.success) return found.data;
  throw new GaitkeeperError('install-failed', `${python} does not say what is installed.`, {
    hint: 'Look at what the packages do when Python starts: at their files that end in .pth.',
    detail: `${result.stdout}\n${result.stderr}`.trim().slice(-4000),
  });
}

/** Null also where it cannot be read, as after a power failure, and where the environment or the interpreter that it was made of has gone since. */
async function readMarker(marker: string, hash: string): Promise<Omit<Made, 'reused'> | null> {
  const found = Marker.safeParse(jsonOrNull((await readIfThere(marker)) ?? ''));
  if (!found.success) return null;
  const { directory, packages } = found.data;
  const python = pythonOf(directory);
  const usable = await access(python, constants.X_OK).then(
    () => true,
    () => false,
  );
  return usable ? { directory, packages, hash, python } : null;
}

/** @returns false where another process has published its own in the meantime */
async function publish(marker: string, content: z.infer<typeof Marker>): Promise<boolean> {
  const draft = `${content.directory}.json`;
  await writeFile(draft, JSON.stringify(content));
  try {
    await link(draft, marker);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  } finally {
    await rm(draft, { force: true });
  }
}
