import { once } from 'node:events';
import { connect } from 'node:net';
import { GaitkeeperError } from '../../domain/errors.ts';
import type { LoadFigures } from '../../domain/load-figures.ts';
import type { Driver, DriverRequest } from './driver.ts';
import { findTool } from './find-tool.ts';

/**
 * Puts load on a server that runs already.
 * @throws GaitkeeperError `no-answer` where nobody listens, `driver-not-found` where the program is not
 *   installed, and whatever the driver throws
 */
export async function drive(driver: Driver, request: DriverRequest): Promise<LoadFigures> {
  if (request.rate !== null && !driver.keepsRate) {
    throw new GaitkeeperError('usage', `The driver ${driver.name} keeps no rate of arrivals.`, {
      hint: 'Leave the rate out, or take another driver.',
    });
  }
  const tool =
    driver.program === null ? { path: '', title: driver.name } : await findTool(driver.program);
  await expectListener(request);
  return driver.drive(request, tool);
}

/** Tools differ in what they make of a dead port: some report it, some count errors at full speed. */
async function expectListener({ host, port, scenario }: DriverRequest): Promise<void> {
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
