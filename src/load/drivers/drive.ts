import { once } from 'node:events';
import { connect } from 'node:net';
import { GaitkeeperError } from '../../domain/errors.ts';
import type { LoadFigures } from '../../domain/load-figures.ts';
import type { Scenario } from '../../domain/scenario.ts';
import type { Driver, DriverRequest } from './driver.ts';
import { findTool } from './find-tool.ts';

/**
 * Puts load on a server that runs already.
 * @throws GaitkeeperError `no-answer` where nobody listens, `driver-not-found` where the program is not
 *   installed, and whatever the driver throws
 */
export async function drive(
  driver: Driver,
  request: DriverRequest<Scenario>,
): Promise<LoadFigures> {
  const { scenario } = request;
  if (scenario.type === 'websocket') {
    if (driver.driveWebSocket === undefined || request.rate !== null) throw noWebSocket(driver);
    await expectListener(request);
    return driver.driveWebSocket({ ...request, scenario });
  }
  if (request.rate !== null && !driver.keepsRate) {
    throw new GaitkeeperError('usage', `The driver ${driver.name} keeps no rate of arrivals.`, {
      hint: 'Leave the rate out, or take another driver.',
    });
  }
  const tool =
    driver.program === null ? { path: '', title: driver.name } : await findTool(driver.program);
  await expectListener(request);
  return driver.drive({ ...request, scenario }, tool);
}

function noWebSocket({ name, driveWebSocket }: Driver): GaitkeeperError {
  if (driveWebSocket === undefined) {
    return new GaitkeeperError('usage', `The driver ${name} is used for HTTP only.`, {
      hint: 'Put load on WebSockets with `--driver own`.',
    });
  }
  return new GaitkeeperError('usage', 'WebSockets are driven in a closed loop.', {
    hint: 'Leave the rate out.',
  });
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
