import type { MetricName } from '../domain/metrics.ts';
import { element, word } from './dom.ts';
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
    const place = `, slowly over ${commits} commits: `;
    return element('li', {}, size, place, compareLink(from, to), ...acceptedIn(change));
  }
  const line = element('li', {}, size, commits === 1 ? ' at ' : ' by ', commitLink(to), ' ');
  line.append(subjectLine(subject), ' · ', compareLink(from, to), ...acceptedIn(change));
  return line;
}

/** Who accepted it, why and until when. */
function acceptedIn({ accepted }: ViewChange): HTMLElement[] {
  if (accepted === undefined) return [];
  const { by, at, reason, until } = accepted;
  const end = until === null ? '' : 'date' in until ? until.date : `release ${until.version}`;
  const told = `Accepted by ${by} on ${at.slice(0, 10)}${end === '' ? '' : ` until ${end}`}: “${reason}”`;
  return [element('p', { class: 'accepted' }, word(told, 1300))];
}
