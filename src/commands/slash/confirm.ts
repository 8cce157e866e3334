import { code } from '../../report/escape.ts';
import { flaggedRows, repeatOf } from '../../verdict/flagged.ts';
import { type Measured, Refusal, type Responder } from './desk.ts';
import { start } from './start.ts';

/** Measures once more what was flagged and not accepted, on a fresh runner. */
export const confirm: Responder<unknown> = async (_, desk) => {
  const measured = await desk.measured();
  const byRun = Map.groupBy(measured, ({ run }) => run);
  const flagged = [...byRun].flatMap(([run, of]) => {
    const scenarios = flaggedIn(of);
    return scenarios.size === 0 ? [] : [{ run, scenarios }];
  });
  if (flagged.length === 0)
    throw new Refusal('Nothing is flagged, so there is nothing to confirm.');
  const wanted = flagged.map(({ run, scenarios }) => {
    const asked = { cells: [...scenarios.keys()], scenarios: Object.fromEntries(scenarios) };
    return { run, asked: { command: 'confirm', ...asked } as const };
  });
  const urls = await start(wanted, desk);
  const commit = code((await desk.head()).slice(0, 7));
  const cells = flagged.reduce((sum, { scenarios }) => sum + scenarios.size, 0);
  const many = cells === 1 ? '1 cell' : `${cells} cells`;
  return {
    text: `Measuring what was flagged of ${commit}, in ${many}, on a fresh runner: ${urls}`,
    done: true,
  };
};

/** Names of scenarios by cell. A stranger's record may call a cell anything, `constructor` too. */
function flaggedIn(measured: readonly Measured[]): Map<string, readonly string[]> {
  const scenarios = new Map<string, readonly string[]>();
  for (const { assessment, record } of measured) {
    const rows = flaggedRows(assessment, record).filter(({ accepted }) => accepted === undefined);
    for (const [cell, names] of repeatOf(rows, record)) {
      scenarios.set(cell, [...new Set([...(scenarios.get(cell) ?? []), ...names])]);
    }
  }
  return scenarios;
}
