import pc from 'picocolors';
import type { Accepted } from '../../domain/assessment.ts';
import type { HistoryEntry, Trend, TrendChange } from '../../domain/history.ts';
import { METRICS } from '../../domain/metrics.ts';
import { plain } from '../escape.ts';
import { sparkline } from '../sparkline.ts';
import { change, changeWithInterval, figure } from '../units.ts';
import { type Block, type Colors, grid, type TextCell, wrap } from './layout.ts';

export interface HistoryView {
  readonly service: string;
  readonly entries: readonly HistoryEntry[];
  readonly trends: readonly Trend[];
}

/** The trends as a table with a line of bars each, the releases, and what changed where. */
export function historyTable(
  { service, entries, trends }: HistoryView,
  { color, width }: { readonly color: boolean; readonly width: number },
): string {
  const colors = pc.createColors(color);
  const subjects = new Map(entries.map(({ sha, subject }) => [sha, subject]));
  return [
    [colors.bold(plain(`${service}: ${countOf(entries)}`, 200))],
    grid([HEADINGS.map((text) => ({ text, paint: colors.dim })), ...trends.map(rowOf)], 3),
    ...(trends.some(hasGap) ? [wrap(GAP, width, '').map(colors.dim)] : []),
    releasesOf(entries, width),
    changesOf(trends, { subjects, colors, width }),
  ]
    .filter((block) => block.length > 0)
    .map((block) => block.join('\n'))
    .join('\n\n');
}

const HEADINGS = ['scenario', 'cell', 'metric', 'now', 'in all', 'trend'];

const GAP =
  '* Older commits are not joined to the newest ones: the scenario was changed, nothing was measured beside both, or the load engine was the bottleneck of one.';

function countOf(entries: readonly HistoryEntry[]): string {
  const [first, last] = [entries[0], entries.at(-1)];
  const span = `${first?.recordedAt.slice(0, 10)} to ${last?.recordedAt.slice(0, 10)}`;
  return `${entries.length} ${entries.length === 1 ? 'run' : 'runs'}, ${span}`;
}

/** Of the index, which does not jump with the machine; of the figures where there is none. */
function rowOf(trend: Trend): TextCell[] {
  const { scenario, cell, metric, points } = trend;
  const last = points.findLast(({ value }) => value !== null);
  const joined = points.flatMap(({ index }) => index ?? []);
  const [first = 0, newest = 0] = [joined[0], joined.at(-1)];
  const gap = hasGap(trend) ? '*' : '';
  return [
    ...[plain(scenario, 40), plain(cell, 60), METRICS[metric].title],
    figure(metric, last?.value ?? null),
    joined.length > 1 ? `${change(newest - first)}${gap}` : '–',
    bars(joined.length > 1 ? joined : points.flatMap(({ value }) => value ?? [])),
  ].map((text) => ({ text }));
}

function hasGap({ points }: Trend): boolean {
  return points.some(({ reason }) => reason !== null);
}

function bars(values: readonly number[]): string {
  const [lowest, highest] = values.reduce(
    ([low, high], value) => [Math.min(low, value), Math.max(high, value)],
    [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY],
  );
  const points = values.map((value, at): [number, number] => [at, value]);
  return sparkline(points, { seconds: values.length, lowest, highest });
}

function releasesOf(entries: readonly HistoryEntry[], width: number): Block {
  const releases = new Map(
    entries.flatMap(({ release, recordedAt }) =>
      release === null ? [] : [[release, recordedAt.slice(0, 10)] as const],
    ),
  );
  if (releases.size === 0) return [];
  const list = [...releases].map(([tag, date]) => `${plain(tag, 60)} (${date})`).join(', ');
  return wrap(`Releases: ${list}`, width, '  ');
}

interface Where {
  readonly subjects: ReadonlyMap<string, string>;
  readonly colors: Colors;
  readonly width: number;
}

/** What happened at one commit on several cells is one line. */
function changesOf(trends: readonly Trend[], where: Where): Block {
  const all = trends.flatMap((trend) => trend.changes.map((one) => ({ trend, one })));
  if (all.length === 0) return ['No step and no drift was found.'];
  return all
    .toSorted((a, b) => (a.trend.scenario < b.trend.scenario ? -1 : 1))
    .flatMap(({ trend, one }) => {
      const worse = METRICS[trend.metric].better === 'higher' ? one.estimate < 0 : one.estimate > 0;
      const { red, green, yellow } = where.colors;
      const paint = !worse ? green : one.accepted === undefined ? red : yellow;
      return wrap(sentenceOf(trend, one, where), where.width, '  ').map(paint);
    });
}

function sentenceOf(trend: Trend, one: TrendChange, { subjects }: Where): string {
  const [size, interval] = changeWithInterval(one.estimate, one.lower, one.upper);
  const name = (sha: string) => `${sha.slice(0, 9)} “${plain(subjects.get(sha) ?? '', 60)}”`;
  const place =
    one.kind === 'step'
      ? `at ${name(one.to)}`
      : `slowly over ${one.commits} commits after ${name(one.from)} up to ${name(one.to)}`;
  const what = `${METRICS[trend.metric].title} of ${plain(trend.scenario, 40)} on ${plain(trend.cell, 60)}`;
  const sign = one.kind === 'step' ? '↕' : '↗';
  return `${sign} ${what}: ${size} ${interval} ${place}${acceptedInWords(one)}`;
}

function acceptedInWords({ accepted }: TrendChange): string {
  if (accepted === undefined) return '';
  const { by, at, reason, id } = accepted;
  return `, accepted by ${plain(by, 60)} on ${at.slice(0, 10)}${untilOf(accepted)}: “${plain(reason, 200)}” (${plain(id, 40)})`;
}

function untilOf({ until }: Accepted): string {
  if (until === null) return '';
  return ` until ${'date' in until ? until.date : `release ${plain(until.version, 40)}`}`;
}
