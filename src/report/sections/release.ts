import { code, text } from '../escape.ts';
import { acceptedSince, changedSince, comparedWith } from '../release.ts';
import { folded } from '../table.ts';
import { count } from '../units.ts';
import type { View } from '../view.ts';
import { ICONS } from '../words.ts';

const INK = { text, code, marks: { accepted: ICONS.accepted, expired: ICONS.inconclusive } };
const SHOWN = 100;
const FEW = 10;

/** Of a release gate: which release it is compared with, and why. */
export function releaseLine(view: View): string {
  const line = comparedWith(view, INK);
  return line === null ? '' : `**Release** ${line}`;
}

/** Forms of what lies between the two releases: with every line, with a few, with none. */
export function releaseDetails(view: View): [string, ...string[]] {
  return [details(view, SHOWN), details(view, FEW), ''];
}

function details(view: View, most: number): string {
  const { release } = view.input;
  if (release === undefined) return '';
  const { accepted, changes, notes, previous } = release;
  const parts = [
    ...listed('Accepted', acceptedSince(view, INK, most)),
    ...listed('Pull requests', changedSince(view, INK, most)),
    ...notes.map((note) => text(note, 400)),
  ];
  if (parts.length === 0) return '';
  const pulls = changes.reduce((sum, one) => sum + one.pulls.length, 0);
  const counts = [
    ...(accepted.length > 0 ? [`${count(accepted.length, 'acceptance')}`] : []),
    ...(pulls > 0 ? [count(pulls, 'pull request')] : []),
  ].join(', ');
  const summary = `Since ${code(previous.name, 60)}${counts === '' ? '' : `: ${counts}`}`;
  return folded(summary, parts.join('\n\n'));
}

function listed(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [`**${title}**`, lines.map((line) => `- ${line}`).join('\n')];
}
