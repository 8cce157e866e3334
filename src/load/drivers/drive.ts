import { once } from 'node:events';
import { connect } from 'node:net';
import { GaitkeeperError } from '../../domain/errors.ts';
import type { LoadFigures } from '../../domain/load-figures.ts';
import type { Scenario } from '../../domain/scenario.ts';
import type { Driver, DriverRequest } from './driver.ts';
import { findTool } from './find-tool.ts';

/**
 * Puts load on a server that runs already.
 * @throws GaitkeeperError `usage` for what the driver cannot do, `no-answer` where nobody listens,
 *   `driver-not-found` where the program is not installed, and whatever the driver throws
 */
export async function drive(
  driver: Driver,
  request: DriverRequest<Scenario>,
): Promise<LoadFigures> {
  assertCan(driver, request);
  const { scenario } = request;
  const tool =
    driver.program === null ? { path: '', title: driver.name } : await findTool(driver.program);
  await expectListener(request);
  return scenario.type === 'http'
    ? driver.drive({ ...request, scenario }, tool)
    : driver.driveWebSocket!({ ...request, scenario });
}

/** @throws GaitkeeperError `usage` with what the driver cannot do */
export function assertCan(
  { name, keepsRate, driveWebSocket }: Driver,
  { scenario, rate }: Pick<DriverRequest<Scenario>, 'scenario' | 'rate'>,
): void {
  if (rate !== null && !keepsRate) {
    throw new GaitkeeperError('usage', `The driver ${name} keeps no rate of arrivals.`, {
      hint: 'Leave the rate out, or take another driver.',
    });
  }
  if (scenario.type === 'http') return;
  if (driveWebSocket === undefined) {
    throw new GaitkeeperError('usage', `The driver ${name} is used for HTTP only.`, {
      hint: 'Put load on WebSockets with `--driver own`.',
    });
  }
  if (rate !== null) {
    throw new GaitkeeperError('usage', 'WebSockets are driven in a closed loop.', {
      hint: 'Leave the rate out.',
    });
  }
}

/** Tools differ in what they make of a dead port: some report it, some count errors at full speed. */
async function expectListener({ host, port, scenario }: DriverRequest<Scenario>): Promise<void> {
  const socket = connect({ host, port });
  try {
    await once(socket, 'connect', { signal: AbortSignal.timeout(scenario.timeoutMs) });
  } catch (cause) {
    throw new GaitkeeperError('no-answer', `No connection to ${host} port ${port} can be opened.`, {
      hint: 'Start the server first, and check host and port.',
      cause,
    });
  } finally {
    socket.destroy();
  }
}
