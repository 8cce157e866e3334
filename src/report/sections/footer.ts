import { code, link, text } from '../escape.ts';
import type { View } from '../view.ts';

/** Where the rest is: links that our caller gave, never one of a record; and what was left out to fit. */
export function footer(view: View, shortened: readonly string[]): string {
  const { links, record } = view.input;
  const parts = [
    ...linked('run', links.run),
    ...linked('record', links.record),
    ...linked('full report', links.report),
    `gaitkeeper ${text(record.tool.version, 20)}`,
  ];
  const lines = [...notice(view, shortened), parts.join(' · ')];
  return `<sub>${lines.join('<br>')}</sub>`;
}

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
