import type { ReportInput } from '../domain/assessment.ts';
import { cutShort, isPending, lostShards, missingCells } from '../domain/shard.ts';
import { code, plain, text } from './escape.ts';
import { type FailureGroup, failuresOf } from './failures.ts';
import { repeatedEntries, repeatedInWords } from './repeated.ts';
import { number } from './units.ts';
import { type Entry, incomplete, type View, viewOf, withVerdict } from './view.ts';
import { failureInWords, ICONS, inWords } from './words.ts';

/** The length of a commit status's description, by GitHub's rule. */
const STATUS_LENGTH = 140;

/** How untrusted text is written: as Markdown, or as plain text. */
interface Ink {
  code(value: string): string;
  text(value: string): string;
}

export interface Headline {
  readonly icon: string;
  /** The verdict, in one clause. */
  readonly main: string;
  /** How far it reaches; empty where there is nothing to add. */
  readonly rest: string;
}

const MARKDOWN: Ink = { code: (value) => code(value, 60), text: (value) => text(value, 100) };
const PLAIN: Ink = { code: (value) => plain(value, 60), text: (value) => plain(value, 100) };

/** The verdict as one line of plain text, for titles. */
export function headline(input: ReportInput): string {
  const { icon, main, rest } = plainHeadline(viewOf(input));
  return `${icon} ${join(main, rest)}`;
}

/** The verdict in at most 140 characters and without a symbol, for commit statuses. */
export function statusLine(input: ReportInput): string {
  const { main, rest } = plainHeadline(viewOf(input));
  const whole = join(main, rest);
  return [...whole].length <= STATUS_LENGTH ? whole : cut(main);
}

/** Between two words, unless a word is very long. GitHub counts characters, not units of UTF-16. */
function cut(main: string): string {
  const points = [...main];
  if (points.length <= STATUS_LENGTH) return main;
  const kept = points.slice(0, STATUS_LENGTH - 1).join('');
  const space = kept.lastIndexOf(' ');
  return `${space > STATUS_LENGTH / 2 ? kept.slice(0, space) : kept}…`;
}

export function markdownHeadline(view: View): Headline {
  return withProgress(headlineOf(view, MARKDOWN), view);
}

export function plainHeadline(view: View): Headline {
  return withProgress(headlineOf(view, PLAIN), view);
}

const PENDING = '⏳';

/** While shards are at work, what is not bad is not good either. */
function withProgress(judged: Headline, { input }: View): Headline {
  const { shards, assessment } = input;
  const headline = input.confirming
    ? { ...judged, icon: PENDING, main: `confirming… ${judged.main}` }
    : judged;
  if (!shards.some(isPending)) return headline;
  const measured = shards.filter(({ state }) => state === 'measured').length;
  const progress = `${number(measured)}/${number(shards.length)} measured`;
  const { icon, main, rest } = headline;
  if (assessment.outcome === 'regressed' || assessment.outcome === 'failed') {
    return { icon, main, rest: rest === '' ? progress : `${rest}, ${progress}` };
  }
  if (assessment.outcome === 'nothing-compared') {
    return { icon: PENDING, main: progress, rest: 'nothing was compared yet' };
  }
  return { icon: PENDING, main: `${progress}, so far: ${main}`, rest };
}

function join(main: string, rest: string): string {
  return rest === '' ? main : `${main} · ${rest}`;
}

function headlineOf(view: View, ink: Ink): Headline {
  switch (view.input.assessment.outcome) {
    case 'regressed':
      return regressed(view, ink);
    case 'failed':
      return failed(view, ink);
    case 'accepted':
      return accepted(view, ink);
    case 'improved':
      return improved(view, ink);
    case 'unchanged':
      return unchanged(view);
    case 'inconclusive':
      return inconclusive(view);
    case 'nothing-compared':
      return nothingCompared(view);
  }
}

function regressed(view: View, ink: Ink): Headline {
  const { regressed, compared, failed } = view.tally;
  const rest = [
    regressed > 0
      ? `${number(regressed)} of ${comparisons(compared)} regressed`
      : `no single one of ${comparisons(compared)} shows it`,
    ...(failed > 0 ? [`${number(failed)} failed`] : []),
    ...repeatedInWords(view),
    ...alsoAccepted(view),
  ];
  return { icon: ICONS.regressed, main: largest(view, 'regressed', ink), rest: rest.join(', ') };
}

function accepted(view: View, ink: Ink): Headline {
  const { accepted, compared } = view.tally;
  const some =
    accepted === 0 ? 'accepted' : `${number(accepted)} of ${comparisons(compared)} accepted`;
  return {
    icon: ICONS.accepted,
    main: largest(view, 'accepted', ink),
    rest: [some, 'nothing else regressed', ...leftovers(view)].join(', '),
  };
}

function alsoAccepted({ tally }: View): string[] {
  return tally.accepted > 0 ? [`${number(tally.accepted)} accepted`] : [];
}

function improved(view: View, ink: Ink): Headline {
  const doubtful = incomplete(view) || repeatedEntries(view).length > 0;
  return {
    icon: doubtful ? ICONS.inconclusive : ICONS.improved,
    main: largest(view, 'improved', ink),
    rest: ['nothing regressed', ...leftovers(view)].join(', '),
  };
}

function unchanged(view: View): Headline {
  const partly = incomplete(view) || view.tally.inconclusive > 0;
  return {
    icon: partly ? ICONS.inconclusive : ICONS.unchanged,
    main: `No change in ${comparisons(view.tally.unchanged)}`,
    rest: leftovers(view).join(', '),
  };
}

function inconclusive(view: View): Headline {
  const { inconclusive, compared } = view.tally;
  const all = inconclusive === compared;
  if (view.pooled.length > 0 && view.pooled.every(({ verdict }) => verdict === 'unchanged')) {
    return {
      icon: ICONS.inconclusive,
      main: 'No change over all cells together',
      rest: [
        `${number(inconclusive)} of ${comparisons(compared)} not decided by themselves`,
        ...leftovers(view, false),
      ].join(', '),
    };
  }
  return {
    icon: ICONS.inconclusive,
    main: all
      ? `Not decided: too noisy for a verdict in ${comparisons(compared)}`
      : `No regression found, but ${number(inconclusive)} of ${comparisons(compared)} not decided`,
    rest: leftovers(view, false).join(', '),
  };
}

function nothingCompared(view: View): Headline {
  const { record, shards } = view.input;
  const why = [
    [record.cells.length === 0 && lostShards(shards).length > 0, 'no measurements arrived'],
    [record.base === null, 'there is no base commit'],
    [view.alone.length > 0, 'base cannot be measured and no stored baseline stands in'],
    [lostShards(shards).length > 0, 'no measurements arrived'],
  ].find(([holds]) => holds)?.[1];
  return {
    icon: ICONS.failed,
    main: 'Nothing was compared',
    rest: why === undefined ? '' : `${why}`,
  };
}

function failed(view: View, ink: Ink): Headline {
  const groups = failuresOf(view);
  const group = groups.find(({ failure, over }) => failure.side === 'head' && !over) ?? groups[0];
  const rest = [
    ...(view.tally.regressed > 0 ? [`${number(view.tally.regressed)} comparisons regressed`] : []),
    ...(view.tally.compared === 0 ? ['nothing could be compared'] : []),
    ...repeatedInWords(view),
  ];
  const main = group === undefined ? 'The run failed' : failureClause(group, view, ink);
  return { icon: ICONS.failed, main, rest: rest.join(', ') };
}

function failureClause({ failure, places }: FailureGroup, view: View, ink: Ink): string {
  const clause = failureInWords(failure);
  const cells = new Set(places.map(({ cell }) => cell.id));
  const candidates = view.cells.filter((cell) => !cell.absent).length;
  const [first] = places;
  if (cells.size === 1 && first !== undefined) return `${clause} ${ink.text(first.cell.phrase)}`;
  return `${clause} on ${reach(cells.size, candidates)}`;
}

const BARE = { regressed: 'Regressed', accepted: 'Accepted', improved: 'Improved' } as const;

/** The largest change with this verdict, and how many cells share it. */
function largest(view: View, verdict: 'regressed' | 'accepted' | 'improved', ink: Ink): string {
  const [worst, ...others] = withVerdict(view, verdict);
  if (worst?.shown == null) return BARE[verdict];
  const shared = others.filter((other) => sameKind(other, worst)).length + 1;
  const title = ink.code(worst.scenario.title);
  const against = worst.shown.leg === 'stored' ? ' than the stored baseline' : '';
  const words = inWords(worst.shown, shared > 1, worst.scenario.work) + against;
  if (shared === 1) return `${title} ${words} ${ink.text(worst.cell.phrase)}`;
  const all = view.entries.filter(({ scenario }) => scenario === worst.scenario).length;
  return `${title} ${words} on ${reach(shared, all)}`;
}

function sameKind(entry: Entry, worst: Entry): boolean {
  return entry.scenario === worst.scenario && entry.shown?.metric === worst.shown?.metric;
}

function reach(some: number, all: number): string {
  return some === all ? `all ${number(all)} cells` : `${number(some)} of ${number(all)} cells`;
}

function comparisons(amount: number): string {
  return `${number(amount)} ${amount === 1 ? 'comparison' : 'comparisons'}`;
}

/** What keeps a good verdict from being the whole truth. */
function leftovers(view: View, undecided = true): string[] {
  const { inconclusive, unmeasured } = view.tally;
  const { shards: all, record } = view.input;
  const shards = lostShards(all).length;
  const cells = all.every(({ state }) => state === 'measured') ? missingCells(record).length : 0;
  const absent = view.cells.filter((cell) => cell.absent).length;
  const { interrupted, late } = cutShort(record);
  return [
    ...repeatedInWords(view),
    ...(undecided && inconclusive > 0 ? [`${number(inconclusive)} not decided`] : []),
    ...(unmeasured > 0 ? [`${number(unmeasured)} not measured`] : []),
    ...(shards > 0 ? [`${number(shards)} ${shards === 1 ? 'shard' : 'shards'} missing`] : []),
    ...(cells > 0 ? [`${number(cells)} ${cells === 1 ? 'cell' : 'cells'} missing`] : []),
    ...(absent > 0 ? [`${number(absent)} ${absent === 1 ? 'cell' : 'cells'} left out`] : []),
    ...(interrupted > 0 ? [`${number(interrupted)} interrupted`] : []),
    ...(late > 0 ? [`${number(late)} cut short`] : []),
  ];
}
