import { isPending } from '../../domain/shard.ts';
import { code, link, text } from '../escape.ts';
import type { View } from '../view.ts';

/**
 * Where the rest is: links that our caller gave, never one of a record; and what was left out to fit.
 * @param comment whether it stands where people can answer it
 */
export function footer(view: View, shortened: readonly string[], comment: boolean): string {
  const { links, record } = view.input;
  const parts = [
    ...linked('run', links.run),
    ...linked('record', links.record),
    ...linked('full report', links.report),
    `gaitkeeper ${text(record.tool.version, 20)}`,
  ];
  const lines = [...notice(view, shortened), ...(comment ? commands(view) : []), parts.join(' · ')];
  return `<sub>${lines.join('<br>')}</sub>`;
}

/** Nothing of the record stands in them: whoever copies one types what we wrote. */
function commands({ input }: View): string[] {
  const { assessment, shards, confirming } = input;
  if (!input.answersCommands || confirming || shards.some(isPending)) return [];
  const { counts, outcome } = assessment;
  const flagged = counts.regressed > 0 || outcome === 'regressed';
  if (flagged) return [`${CONFIRM}, ${ACCEPT}, ${HELP}`];
  return counts.failed > 0 ? [`${RERUN}, ${HELP}`] : [];
}

const CONFIRM = '`/gaitkeeper confirm` measures what is flagged again';
const ACCEPT = '`/gaitkeeper accept all "reason"` accepts what regressed';
const RERUN = '`/gaitkeeper rerun` measures again';
const HELP = '`/gaitkeeper help` lists more';

function linked(label: string, url: string | undefined): string[] {
  const linked = link(label, url);
  return linked === label ? [] : [linked];
}

function notice({ input }: View, shortened: readonly string[]): string[] {
  if (shortened.length === 0) return [];
  const { links, record } = input;
  const whole =
    [link('the full report', links.report), link('the summary of the run', links.run)].find(
      (candidate) => candidate.startsWith('['),
    ) ?? `the run record ${code(record.id, 80)}`;
  return [`✂️ Shortened to fit a comment: ${shortened.join(', ')}. The whole is in ${whole}.`];
}
