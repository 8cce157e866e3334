import { GaitkeeperError } from '../domain/errors.ts';
import type { Scenario } from '../domain/scenario.ts';
import type { Target } from '../domain/service.ts';
import type { RunningServer } from '../launchers/boot.ts';

const OUT_OF_MEMORY =
  'The kernel killed for want of memory meanwhile: look at what the service keeps from request to request, or give the runner more.';
const SILENT =
  'The end of its output says why; ended by SIGKILL without a word, it may have run out of memory.';

/** What became of a server that ended while it was under load, with the end of what it printed. */
export async function crashOf(
  target: Target,
  server: RunningServer,
  scenario: Scenario,
): Promise<GaitkeeperError> {
  const { exit } = server;
  const how = exit?.signal ? `by ${exit.signal}` : `with status ${exit?.code}`;
  const detail = (await server.tail()).trimEnd();
  return new GaitkeeperError(
    'crashed',
    `The server of ${target} ended ${how} while it was asked for ${scenario.description}.`,
    {
      hint: exit?.outOfMemory ? OUT_OF_MEMORY : SILENT,
      detail: detail === '' ? 'It printed nothing.' : detail,
    },
  );
}
