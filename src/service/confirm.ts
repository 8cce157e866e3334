import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import { GaitkeeperError } from '../domain/errors.ts';
import { mendOf } from '../domain/mends.ts';
import type { Application } from '../domain/service.ts';
import { pythonAsset } from '../platform/assets.ts';
import { readIfThere, temporaryFolder } from '../platform/files.ts';
import { ProcessGroup } from '../platform/process.ts';
import type { ApplicationCandidate } from './detection/candidate.ts';

/** An application that was imported under the interpreter that will serve it. */
export interface ConfirmedApplication extends Application {
  /** Paths that answer a GET, as far as the framework tells: without parameters, or with 1 for each whole number in them. */
  readonly routes: readonly string[];
}

export interface ConfirmOptions {
  /** The environment's python. */
  readonly python: string;
  readonly tree: string;
  /** What the servers' environment gets beside PATH and the like; by default our own environment. */
  readonly env?: Readonly<Record<string, string>>;
  /** How long importing may take. */
  readonly timeoutMs?: number;
}

/**
 * Imports the candidate, in a process and a process group of its own, and asks what it is.
 * @throws GaitkeeperError `app-import-failed` with the end of what was printed; `app-not-found`
 * where the module or attribute is not there
 */
export async function confirmApplication(
  candidate: ApplicationCandidate,
  options: ConfirmOptions,
): Promise<ConfirmedApplication> {
  await using scratch = await temporaryFolder('gaitkeeper-inspect-');
  const answer = join(scratch.path, 'answer.json');
  const log = join(scratch.path, 'log');
  const ended = await inspect(candidate, answer, log, options);
  const output = ((await readIfThere(log)) ?? '').trimEnd().slice(-4000);
  const text = await readFile(answer, 'utf8').catch(() => null);
  if (text === null) throw died(candidate, ended, output, options.timeoutMs ?? PATIENCE);
  const found = Answer.parse(JSON.parse(text));
  if ('error' in found) throw failed(candidate, found.error, output);
  return { ...found, directory: candidate.directory, evidence: candidate.evidence };
}

const PATIENCE = 60_000;

const Failure = z.object({
  kind: z.string(),
  message: z.string(),
  missing: z.string().nullable(),
  /** The installed module that failed, where it is none of the service's own. */
  importer: z.string().nullish(),
});
type Failure = z.infer<typeof Failure>;

const Answer = z.union([
  z.object({ error: Failure }),
  z.object({
    target: z.string(),
    framework: z.string().nullable(),
    protocol: z.enum(['wsgi', 'asgi', 'own']),
    factory: z.boolean(),
    routes: z.array(z.string()),
  }),
]);

/** @returns whether it ended within the patience that there is */
async function inspect(
  { target, factory, directory }: ApplicationCandidate,
  answer: string,
  log: string,
  { python, tree, env, timeoutMs = PATIENCE }: ConfirmOptions,
): Promise<boolean> {
  const forced = factory === true ? ['--factory'] : [];
  await using group = await ProcessGroup.start(
    [python, pythonAsset('inspect_app.py'), answer, target, ...forced],
    { cwd: join(tree, directory), env: { ...(env ?? ownEnvironment()), ...QUIET }, log },
  );
  // Awaited here: the group is ended when this function returns.
  return await Promise.race([
    group.exited.then(() => true),
    sleep(timeoutMs, false, { ref: false }),
  ]);
}

// Whatever is compiled here is compiled again, for good, with the rest of the tree.
const QUIET = { PYTHONDONTWRITEBYTECODE: '1', PYTHONUNBUFFERED: '1' };

function ownEnvironment(): Record<string, string> {
  const entries = Object.entries(process.env).filter(
    (entry): entry is [string, string] => entry[1] !== undefined && !/^PYTHON/.test(entry[0]),
  );
  return Object.fromEntries(entries);
}

function died(
  { target }: ApplicationCandidate,
  ended: boolean,
  output: string,
  timeoutMs: number,
): GaitkeeperError {
  const how = ended
    ? 'ended Python itself'
    : `did not come to an end within ${Math.round(timeoutMs / 1000)} s`;
  return new GaitkeeperError('app-import-failed', `Importing \`${target}\` ${how}.`, {
    hint: 'A service must be importable without running: put its start under `if __name__ == "__main__":`.',
    detail: output,
  });
}

function failed(
  { target, directory, evidence }: ApplicationCandidate,
  failure: Failure,
  output: string,
): GaitkeeperError {
  const where = directory === '.' ? 'the root of the repository' : `\`${directory}\``;
  if (ABSENT.has(failure.kind))
    return new GaitkeeperError('app-not-found', `\`${target}\` (${evidence}) is not in ${where}.`, {
      hint: 'Name the application: `app: module:attribute` in gaitkeeper.yml.',
      detail: failure.message,
    });
  return new GaitkeeperError(
    'app-import-failed',
    `\`${target}\` could not be imported: ${failure.message}.`,
    { hint: hintFor(failure, output), detail: output },
  );
}

const ABSENT = new Set(['no-module', 'no-attribute']);

function hintFor({ kind, missing, importer }: Failure, output: string): string {
  const whose = importer == null ? 'the service' : `\`${importer}\``;
  if (kind === 'other-python')
    return `\`${missing}\` is in the standard library of other versions of Python only: take a version of ${whose} that supports this one, or choose another with \`python:\`.`;
  if (kind === 'syntax')
    return `Mend it or, where ${whose} is written for a newer Python, choose that with \`python:\`.`;
  // Older environments and images have it by themselves.
  if (missing === 'pkg_resources')
    return 'Declare `setuptools<82`, which is the last to have `pkg_resources`, among the dependencies.';
  if (kind === 'missing-dependency')
    return `Declare what provides \`${missing}\` in requirements.txt or pyproject.toml, or name the files with \`requirements:\`.`;
  if (kind === 'factory-arguments' || kind === 'factory-async')
    return 'Put the call of the factory into a module of its own, and name that: `app: wsgi:app`.';
  if (kind === 'no-application') return 'Name the application itself: `app: module:attribute`.';
  const mend = mendOf(output);
  if (mend !== null) return mend;
  return 'If it needs settings or a database, give them with `env:` and `prepare:` in gaitkeeper.yml.';
}
