import { nearest } from '../../config/problems.ts';
import { GaitkeeperError } from '../../domain/errors.ts';
import type { HttpScenario, Scenario } from '../../domain/scenario.ts';
import { type ProbeOptions, probeScenarios } from '../../measure/probe.ts';
import type { PreparedCell } from '../../measure/types.ts';
import { withHeaders } from '../../scenarios/headers.ts';
import { requestScenario } from '../../scenarios/parse.ts';
import { proposeScenarios } from '../../service/propose-scenarios.ts';
import type { CommandIo } from '../io.ts';
import type { Project } from './open.ts';
import type { Service } from './service.ts';

/** Those of the configuration that were asked for; none where they are yet to be proposed. */
export function configuredScenarios({ config, request }: Project): readonly Scenario[] {
  const asked = request.scenarios;
  return (config.scenarios ?? []).filter(({ name }) => asked?.includes(name) ?? true);
}

/**
 * The scenarios of the configuration, or those that the application itself suggests, less those that
 * were not asked for.
 * @throws GaitkeeperError `unknown-name`
 */
export async function findScenarios(
  { config, request }: Project,
  service: Service,
  prepared: readonly PreparedCell[],
  options: ProbeOptions,
  io: CommandIo,
): Promise<readonly Scenario[]> {
  const all = config.scenarios ?? (await propose(config.headers, service, prepared, options, io));
  const asked = request.scenarios;
  if (asked === undefined) return all;
  const names = all.map(({ name }) => name);
  for (const name of asked) {
    if (names.includes(name)) continue;
    throw new GaitkeeperError('unknown-name', `There is no scenario \`${name}\`.`, {
      hint: nearest(name, names),
    });
  }
  return all.filter(({ name }) => asked.includes(name));
}

/** What the application serves, as far as it answers; shown in the form in which it can be kept. */
async function propose(
  headers: Readonly<Record<string, string>>,
  { routes }: Service,
  prepared: readonly PreparedCell[],
  options: ProbeOptions,
  io: CommandIo,
): Promise<readonly Scenario[]> {
  const proposed = proposeScenarios({ routes }).map(({ name, path }) =>
    withHeaders(requestScenario(name, `GET ${path}`), headers),
  );
  const scenarios = await probeScenarios(prepared[0], proposed, options);
  io.info('No scenarios are configured. These are measured; to keep or change them:');
  io.info('scenarios:');
  for (const scenario of scenarios) io.info(`  ${scenario.name}: ${asWritten(scenario)}`);
  return scenarios;
}

/** With the status where it is another one than would be expected: of a service that sends all to a login. */
function asWritten({ description, expect }: HttpScenario): string {
  const [status] = expect.status;
  if (status === undefined || expect.status.includes(200)) return description;
  return `{ request: ${description}, expect: { status: ${status} } }`;
}
