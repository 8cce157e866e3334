import { GaitkeeperError } from '../domain/errors.ts';
import type { BlockFigures, LoadFigures } from '../domain/load-figures.ts';
import type { Scenario } from '../domain/scenario.ts';
import { assertCan, drive } from '../load/drivers/drive.ts';
import type { DriverRequest } from '../load/drivers/driver.ts';
import { driverNamed } from '../load/drivers/registry.ts';
import { type LoadView, loadReport } from '../report/terminal/load.ts';
import { medianInterval, rateInterval } from '../stats/block-intervals.ts';
import type { CommandIo } from './io.ts';
import type { Ended, Request } from './request.ts';
import { askBeforeLoad } from './stages/ask-before-load.ts';
import { readLoadFlags } from './stages/load-flags.ts';

/** Puts load on a server that the user started, and prints absolute figures. Compares and stores nothing. */
export async function load(request: Request, io: CommandIo): Promise<Ended> {
  if (request.load === undefined) {
    throw new GaitkeeperError('usage', '`load` is a command of the command line only.');
  }
  const wanted = readLoadFlags(request.load);
  const driver = driverNamed(wanted.driver);
  assertCan(driver, wanted);
  const scenario = await askBeforeLoad(wanted);
  const target: DriverRequest<Scenario> = { ...wanted, scenario };
  io.info(`${driver.summary}, ${wanted.seconds} s`);
  const figures = await drive(driver, target);
  const view = viewOf(scenario, target, figures);
  io.result(request.json ? JSON.stringify(view, null, 2) : loadReport(view));
  return { outcome: figures.answers > 0 ? 'passed' : 'failed', outputs: {} };
}

function viewOf(
  scenario: Scenario,
  target: DriverRequest<Scenario>,
  figures: LoadFigures,
): LoadView {
  const { host, port, rate } = target;
  const { blocks, ...rest } = figures;
  return {
    server: `${host}:${port}`,
    request: scenario.description,
    work: scenario.type === 'websocket' ? 'message' : 'request',
    connections: scenario.connections,
    rate,
    ...rest,
    intervals: intervalsOf(blocks),
  };
}

/** 95% intervals; null where there are too few blocks, or none. */
function intervalsOf(blocks: readonly BlockFigures[] | null): LoadView['intervals'] {
  const all = blocks ?? [];
  const times = all.map((block) => block.elapsedMs / 1000);
  const counts = all.map((block, index) => block.requestsPerSecond * times[index]!);
  const medians = all.flatMap(({ p50Us }) => p50Us ?? []);
  return {
    blocks: all.length,
    requestsPerSecond: rateInterval(counts, times, 0.95),
    p50Us: medians.length < all.length ? null : medianInterval(medians, 0.95),
  };
}
