import { code } from '../../report/escape.ts';
import { flaggedRows, repeatOf } from '../../verdict/flagged.ts';
import { type Measured, Refusal, type Responder } from './desk.ts';
import { askRun, start } from './start.ts';

/** Measures once more what was flagged and not accepted, on a fresh runner. */
export const confirm: Responder<unknown> = async (_, desk) => {
  const measured = await desk.measured();
  const byRun = Map.groupBy(measured, ({ run }) => run);
  const flagged = [...byRun].flatMap(([run, of]) => {
    const scenarios = flaggedIn(of);
    return Object.keys(scenarios).length === 0 ? [] : [{ run, scenarios }];
  });
  if (flagged.length === 0)
    throw new Refusal('Nothing is flagged, so there is nothing to confirm.');
  for (const { run, scenarios } of flagged) {
    await askRun(run, { command: 'confirm', cells: Object.keys(scenarios), scenarios }, desk);
  }
  const urls = await start(
    flagged.map(({ run }) => run),
    desk,
  );
  const commit = code((await desk.head()).slice(0, 7));
  const cells = flagged.reduce((sum, { scenarios }) => sum + Object.keys(scenarios).length, 0);
  const many = cells === 1 ? '1 cell' : `${cells} cells`;
  return {
    text: `Measuring what was flagged of ${commit}, in ${many}, on a fresh runner: ${urls}`,
    done: true,
  };
};

function flaggedIn(measured: readonly Measured[]): Record<string, readonly string[]> {
  const scenarios: Record<string, readonly string[]> = {};
  for (const { assessment, record } of measured) {
    const rows = flaggedRows(assessment, record).filter(({ accepted }) => accepted === undefined);
    for (const [cell, names] of repeatOf(rows, record)) {
      scenarios[cell] = [...new Set([...(scenarios[cell] ?? []), ...names])];
    }
  }
  return scenarios;
}
