import { GaitkeeperError } from '../domain/errors.ts';
import type { Failure } from '../domain/record.ts';
import type { Scenario } from '../domain/scenario.ts';
import type { Target } from '../domain/service.ts';
import { referenceScenario } from '../launchers/reference.ts';
import type { LoadEngine } from '../load/engine.ts';
import { crashOf } from './crash.ts';
import { type Driven, type DriveOptions, driveScenario } from './drive.ts';
import { failureOf, type Launch } from './launch.ts';
import type { Series } from './series.ts';
import { askedOf, type LaunchedServer, type SignedIn } from './session-headers.ts';
import { wrongAnswer } from './verify.ts';

/**
 * One scenario in one launch: each target's answer is checked, then all are driven. What goes wrong fails the
 * series; where only base or the reference answers wrongly, the others are driven without it.
 * @returns null where it failed
 */
export async function measureSeries(
  series: Series,
  launch: Launch,
  engine: LoadEngine,
  options: Omit<DriveOptions, 'scenario'>,
): Promise<Driven | null> {
  const { scenario } = series;
  try {
    const servers = await rightServers(series, launch);
    if (servers === null) return null;
    const scenarioFor = (target: Target) => scenarioOf(target, scenario, servers[target]);
    const driven = await driveScenario(engine, servers, scenarioFor, { ...options, scenario });
    series.add(driven);
    return driven;
  } catch (error) {
    if (!(error instanceof GaitkeeperError)) throw error;
    if (error.code === 'machine-limit') {
      series.skip([error.message, error.hint].join(' '));
      return null;
    }
    series.fail(failureOf(blame(error, launch), 'load', error));
    return null;
  }
}

/** Servers that ended by themselves, and how: they fail the scenario that was asked. */
export async function crashes(
  { servers }: Launch,
  scenario: Scenario,
): Promise<[Target, GaitkeeperError][]> {
  const ended = entries(servers).filter(([, server]) => server.exit !== null);
  return Promise.all(
    ended.map(
      async ([target, server]): Promise<[Target, GaitkeeperError]> => [
        target,
        await crashOf(target, server, scenario),
      ],
    ),
  );
}

/** Null where the head answers wrongly. */
async function rightServers(series: Series, launch: Launch): Promise<Launch['servers'] | null> {
  const servers = { ...launch.servers };
  for (const [target, server] of entries(launch.servers)) {
    const wrong = await verify(target, server, scenarioOf(target, series.scenario, server));
    if (wrong === null) continue;
    if (target === 'head') {
      series.fail(wrong);
      return null;
    }
    delete servers[target];
    series.warn(`${target}: ${wrong.message}`);
  }
  return servers;
}

async function verify(
  target: Target,
  server: LaunchedServer,
  scenario: Scenario,
): Promise<Failure | null> {
  try {
    const wrong = await wrongAnswer(server, scenario);
    if (wrong === null) return null;
    const message = `${scenario.description} was answered wrongly by ${target}: ${wrong}`;
    return failureOf(target, 'verify', new GaitkeeperError('wrong-answer', message));
  } catch (error) {
    if (!(error instanceof GaitkeeperError)) throw error;
    return failureOf(target, 'verify', error);
  }
}

/** The error's message names its target; a server that is gone is to blame before that. */
function blame(error: GaitkeeperError, { servers }: Launch): Target {
  if (servers.head?.exit) return 'head';
  if (servers.base?.exit) return 'base';
  return /\bbase\b/.test(error.message) ? 'base' : 'head';
}

function scenarioOf(target: Target, scenario: Scenario, server: SignedIn = {}): Scenario {
  return target === 'reference' ? referenceScenario : askedOf(server, scenario);
}

function entries(servers: Launch['servers']): [Target, LaunchedServer][] {
  return Object.entries(servers) as [Target, LaunchedServer][];
}
