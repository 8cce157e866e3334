import { GaitkeeperError } from '../domain/errors.ts';
import type { HttpScenario } from '../domain/scenario.ts';
import { askOnce } from '../launchers/ask.ts';
import { seededCoin } from './coin.ts';
import { launchCell } from './launch.ts';
import { readyCheck } from './ready.ts';
import { askedOf } from './session-headers.ts';
import type { MeasureOptions, PreparedCell } from './types.ts';

export type ProbeOptions = MeasureOptions;

/** Many connections at once only queue up for an answer that takes this long by itself. */
const SLOW_MS = 100;

/**
 * Asks the head once for each proposed scenario, and keeps those that succeed. Where none does, the
 * first that was answered at all is kept with the answer's own status as expectation: a service whose
 * every route redirects to a login is measured doing that. Where the head does not boot, they are kept
 * as they are, and measuring will say why.
 */
export async function probeScenarios(
  cell: PreparedCell | undefined,
  proposed: readonly HttpScenario[],
  options: ProbeOptions,
): Promise<readonly HttpScenario[]> {
  const [first] = proposed;
  if (cell === undefined || first === undefined) return proposed;
  await using launch = await launchCell(cell, {
    options,
    serverCpus: null,
    targets: ['head'],
    ready: readyCheck(options.ready, first),
    coin: seededCoin(options.seed),
  });
  const { head } = launch.servers;
  if (head === undefined) return proposed;
  const answered: { scenario: HttpScenario; status: number }[] = [];
  for (const scenario of proposed) {
    try {
      const started = performance.now();
      const { status } = await askOnce(
        head.host,
        head.port,
        askedOf(head, scenario).request,
        scenario.timeoutMs,
      );
      const slow = performance.now() - started > SLOW_MS;
      answered.push({ scenario: slow ? { ...scenario, connections: 2 } : scenario, status });
    } catch (error) {
      if (!(error instanceof GaitkeeperError)) throw error;
    }
  }
  const good = answered.filter(({ scenario, status }) => scenario.expect.status.includes(status));
  if (good.length > 0) return good.map(({ scenario }) => scenario);
  const [other] = answered.filter(({ status }) => status < 500);
  if (other === undefined) return proposed.slice(0, 1);
  return [{ ...other.scenario, expect: { status: [other.status] } }];
}
