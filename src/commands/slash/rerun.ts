import type { SlashCommand } from '../../github/slash-command.ts';
import { code } from '../../report/escape.ts';
import { type Desk, Refusal, type Responder } from './desk.ts';
import { cellsNamed, namesOf, unknownPlace } from './names.ts';
import { start } from './start.ts';

type Rerun = Extract<SlashCommand, { name: 'rerun' }>;

/** Measures once more: all of it, or some cells. */
export const rerun: Responder<Rerun> = async ({ what }, desk) => {
  const commit = code((await desk.head()).slice(0, 7));
  if (what === '') {
    const wanted = (await desk.runs()).map((run) => ({ run, asked: null }));
    const urls = await start(wanted, desk);
    return { text: `Measuring ${commit} once more: ${urls}`, done: true };
  }
  const byRun = await cellsByRun(what, desk);
  const wanted = [...byRun].map(([run, of]) => ({
    run,
    asked: { command: 'rerun', cells: of } as const,
  }));
  const urls = await start(wanted, desk);
  const cells = new Set([...byRun.values()].flat());
  const named = [...cells].slice(0, 10).map((cell) => code(cell, 100));
  const more = cells.size - named.length;
  const list = [...named, ...(more > 0 ? [`${more} more`] : [])].join(', ');
  return { text: `Measuring ${list} of ${commit} once more: ${urls}`, done: true };
};

async function cellsByRun(what: string, desk: Desk) {
  const measured = await desk.measured();
  const names = measured.map(({ record }) => namesOf(record));
  const found = names.map((of) => cellsNamed(what, of));
  const byRun = new Map<(typeof measured)[number]['run'], readonly string[]>();
  for (const [at, cells] of found.entries()) {
    const run = measured[at]?.run;
    if (run === undefined || 'unknown' in cells) continue;
    byRun.set(run, [...new Set([...(byRun.get(run) ?? []), ...cells])]);
  }
  if (byRun.size > 0) return byRun;
  const unknown = found.flatMap((of) => ('unknown' in of ? [of.unknown] : []));
  if (unknown[0] === undefined) throw new Refusal('Please name the cells as the report does.');
  throw unknownPlace(unknown[0], names, 'cell');
}
