import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { layOut } from '../../fixtures/frameworks/repository.ts';
import { GaitkeeperError } from '../../src/domain/errors.ts';
import type { HttpScenario } from '../../src/domain/scenario.ts';
import type { Environment } from '../../src/domain/service.ts';
import { bootServer, type RunningServer } from '../../src/launchers/boot.ts';
import { buildServer } from '../../src/launchers/build.ts';
import { LAUNCHERS } from '../../src/launchers/registry.ts';
import { calledOf } from '../../src/measure/in-process/called.ts';
import { countRequests, timeRequests } from '../../src/measure/in-process/run.ts';
import { temporaryFolder } from '../../src/platform/files.ts';
import { hello } from '../../src/scenarios/hello.ts';
import { prepareEnvironment } from '../../src/service/environments.ts';
import { wrongAnswers } from '../../test/frameworks/body-check.ts';
import {
  type Attempt,
  applicationOf,
  idOf,
  meetsManyLaunchers,
  optionsOf,
  setUpOf,
  THREADS,
  whyNot,
} from './plan.ts';
import { YARDSTICK } from './published.ts';
import type { Figures, Result } from './results.ts';
import { speedsOf } from './speed.ts';

const CACHE = join(tmpdir(), 'gaitkeeper-field');
const IN_PROCESS_SECONDS = 30;

/** Makes one attempt. What goes wrong is its result. */
export async function attempt(one: Attempt): Promise<Result> {
  const id = idOf(one);
  const reason = whyNot(one);
  if (reason !== null) return { id, status: 'unsupported', reason, versions: {} };
  await using tree = await temporaryFolder('field-');
  await layOut(one.framework, tree.path);
  let versions: Readonly<Record<string, string>> = {};
  try {
    const environment = await environmentFor(one, tree.path);
    versions = environment.packages;
    await buildServer(one.launcher, environment.python);
    const figures = await tried(one, environment, tree.path);
    return { id, status: 'works', versions, ...(figures === null ? {} : { figures }) };
  } catch (error) {
    if (!(error instanceof GaitkeeperError)) throw error;
    const detail = error.detail?.trim().split('\n').at(-1)?.trim() ?? '';
    return { id, status: 'fails', reason: `${error.message} ${detail}`.trim(), versions };
  }
}

async function tried(
  one: Attempt,
  environment: Environment,
  tree: string,
): Promise<Figures | null> {
  if (one.kind === 'calls') return callsOf(one, environment, tree);
  if (one.kind === 'speed') return speedBesideYardstick(one, environment, tree);
  await using server = await boot(one, environment, tree);
  const wrong = await wrongAnswers(server);
  if (wrong.length > 0) throw new GaitkeeperError('wrong-answer', wrong.join('; '));
  return null;
}

async function speedBesideYardstick(
  one: Attempt,
  environment: Environment,
  tree: string,
): Promise<Figures> {
  const yardstick = { ...one, ...setUpOf(YARDSTICK.split('/') as [string, string]) };
  await using other = await temporaryFolder('field-');
  await layOut(yardstick.framework, other.path);
  await using beside =
    whyNot(yardstick) === null
      ? await boot(yardstick, await environmentFor(yardstick, other.path), other.path)
      : null;
  await using server = await boot(one, environment, tree);
  // Awaited here: the servers are stopped when this function returns.
  return await speedsOf(server, beside);
}

function boot(one: Attempt, environment: Environment, tree: string): Promise<RunningServer> {
  const { launcher, framework, interpreter } = one;
  const { python, packages } = environment;
  const { request, expect } = hello.scenario as HttpScenario;
  return bootServer({
    launcher,
    context: {
      ...{ interpreter, python, packages, directory: tree, host: '127.0.0.1' },
      ...{ workers: 1, threads: THREADS, options: optionsOf(launcher) },
      application: applicationOf(framework),
    },
    ready: { request, expect },
    ...{ timeoutMs: 40_000, env: {}, logs: tree, name: idOf(one).replaceAll('/', '-') },
  });
}

/**
 * With everything that serves the protocol where that meets many launchers, so that a framework is installed once; with its
 * own launcher elsewhere, and where the others conflict.
 */
async function environmentFor(one: Attempt, tree: string): Promise<Environment> {
  const { interpreter, launcher, framework } = one;
  const options = { interpreter, tree, directory: '.', cacheDirectory: CACHE };
  const own = launcher.requirements(interpreter);
  const all = Object.values(LAUNCHERS)
    .filter((other) => whyNot({ ...one, launcher: other }) === null)
    .filter(({ protocols }) => protocols.includes(framework.protocol))
    .flatMap((other) => other.requirements(interpreter));
  const alone =
    !meetsManyLaunchers(one) ||
    conflicting.has(JSON.stringify([framework.name, interpreter.label]));
  const together = alone ? own : [...new Set(all)];
  try {
    return await prepareEnvironment({ ...options, extra: together });
  } catch (error) {
    if (together.length === own.length) throw error;
    conflicting.add(JSON.stringify([framework.name, interpreter.label]));
    return prepareEnvironment({ ...options, extra: own });
  }
}

/** Frameworks and interpreters for which not everything installs together. */
const conflicting = new Set<string>();

async function callsOf(
  { framework }: Attempt,
  { python, packages }: Environment,
  tree: string,
): Promise<Figures> {
  const application = applicationOf(framework);
  const target = { application, python, packages, directory: tree, env: {} };
  const called = calledOf(hello.scenario as HttpScenario);
  const { name } = hello.scenario;
  const counted = (await countRequests(target, called, IN_PROCESS_SECONDS)).get(name);
  const times = await timeRequests(target, called, IN_PROCESS_SECONDS);
  const seconds = times.get(name);
  if (typeof counted === 'string' && seconds === undefined) {
    throw new GaitkeeperError('boot-failed', counted);
  }
  const counts = typeof counted === 'object' ? counted : null;
  return {
    hello: {
      microseconds: seconds === undefined ? null : seconds * 1e6,
      calls: counts?.calls ?? null,
      functions: counts?.distinct ?? null,
    },
  };
}
