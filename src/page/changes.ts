import type { MetricName } from '../domain/metrics.ts';
import { element } from './dom.ts';
import { commitLink, compareLink, subjectLine } from './links.ts';
import type { ViewChange } from './trend-view.ts';
import { bandInWords, isWorse } from './words.ts';

/** The flags of the chart in words, with what to look at. */
export function changeList(changes: readonly ViewChange[] | null, metric: MetricName): HTMLElement {
  if (changes === null) return element('p', { class: 'muted' }, 'Looking for changes …');
  if (changes.length === 0)
    return element('p', { class: 'muted' }, 'No change stands out from the noise.');
  return element(
    'ol',
    { class: 'changes' },
    ...changes.map((change) => changeItem(change, metric)),
  );
}

function changeItem(change: ViewChange, metric: MetricName): HTMLElement {
  const { kind, from, to, commits, subject } = change;
  const worse = isWorse(metric, change.estimate);
  const size = element(
    'strong',
    { class: worse ? 'bad' : 'good' },
    `${bandInWords({ ...change, middle: change.estimate })} ${worse ? 'worse' : 'better'}`,
  );
  if (kind === 'drift') {
    return element('li', {}, size, `, slowly over ${commits} commits: `, compareLink(from, to));
  }
  const line = element('li', {}, size, commits === 1 ? ' at ' : ' by ', commitLink(to), ' ');
  line.append(subjectLine(subject), ' · ', compareLink(from, to));
  return line;
}
