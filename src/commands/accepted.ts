import { readAcceptances } from '../baseline/acceptances.ts';
import type { Acceptance } from '../domain/acceptance.ts';
import { plain } from '../report/escape.ts';
import { openTerminal } from './acceptances/command-line.ts';
import type { CommandIo } from './io.ts';
import type { Ended, Request } from './request.ts';

/** Lists what is accepted and was not taken back, the newest first. */
export async function accepted(request: Request, io: CommandIo): Promise<Ended> {
  await using terminal = await openTerminal(request, io);
  const { all, passedOver } = await readAcceptances(terminal.documents);
  for (const why of passedOver) io.warn(why);
  if (request.json) io.result(JSON.stringify(all, null, 2));
  else io.result(all.length === 0 ? 'Nothing is accepted.' : all.map(lineOf).join('\n'));
  return { outcome: 'passed', outputs: {} };
}

function lineOf(acceptance: Acceptance): string {
  const { id, service, scenario, cell, by, at, reason } = acceptance;
  const place = `${scenario ?? 'every scenario'} on ${cell ?? 'every cell'} of ${service}`;
  const said = `by ${by} on ${at.slice(0, 10)}, ${untilOf(acceptance)}: “${reason}”`;
  return plain(`${id}: ${place}, ${said}`, 1000);
}

function untilOf({ until, pull }: Acceptance): string {
  if (until === null) return pull === null ? 'where its commit is' : `for #${pull}`;
  return `until ${'date' in until ? until.date : until.version}`;
}
