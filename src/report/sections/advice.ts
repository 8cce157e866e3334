import { isPending, lostShards } from '../../domain/shard.ts';
import { code, text } from '../escape.ts';
import { failuresOf } from '../failures.ts';
import { repeatedEntries } from '../repeated.ts';
import { count, number } from '../units.ts';
import { comparisonOf, type Entry, type View, withVerdict } from '../view.ts';
import { countsOf } from './counted.ts';
import { profileAdvice } from './profiles.ts';

/** One line on what to do next; empty where there is nothing to do. */
export function advice(view: View): string {
  const sentence = sentenceFor(view);
  return sentence === null ? '' : `**What to do:** ${sentence}`;
}

function sentenceFor(view: View): string | null {
  if (view.input.confirming) {
    return 'Nothing yet. What is flagged is being measured again on a fresh runner; this report will say whether it is confirmed.';
  }
  switch (view.input.assessment.outcome) {
    case 'regressed':
      return regressed(view);
    case 'failed':
      return failed(view);
    case 'inconclusive':
      return view.tally.inconclusive === repeatedEntries(view).length
        ? 'Nothing: what regressed or failed at first did not when it was measured again.'
        : 'Nothing is known to be wrong. More launches (a longer time budget) or a quieter machine narrow the intervals.';
    case 'nothing-compared':
      return `The gate does not pass on nothing. ${nothingCompared(view)}`;
    default:
      return null;
  }
}

function nothingCompared({ alone, input }: View): string {
  if (input.shards.some(isPending)) return 'Wait for the shards that are still measured.';
  if (lostShards(input.shards).length > 0) return 'Run the missing shards again.';
  if (alone.length === 0 && input.record.base !== null)
    return 'Mend what is named below, and run it again.';
  if (input.release !== undefined) return oldRelease(input.release);
  return `Mend base, or let ${code('gaitkeeper record')} run on the default branch, so that a stored baseline stands in the next time.`;
}

/** It is as it is: what it needs may be gone for good. */
function oldRelease({ previous }: NonNullable<View['input']['release']>): string {
  const python = code('python');
  return `${code(previous.name, 60)} cannot be measured any more, and no record of it stands in. Compare with a release that still runs (${code('base')}), or on an interpreter that it knows (${python}); and let ${code('gaitkeeper record')} run on what you release, so that its record stands in the next time.`;
}

function regressed(view: View): string | null {
  const [worst] = withVerdict(view, 'regressed');
  if (worst === undefined) return null;
  const title = code(worst.scenario.title, 60);
  return `${cause(worst, title)}${counted(view, worst)}${profileAdvice(view, worst)}${next(view)}`;
}

function next({ input: { record, release } }: View): string {
  if (record.base === null) return '';
  const command = `gaitkeeper check --base ${record.base.sha.slice(0, 7)}`;
  const again = ` ${code(command)} repeats the measurement on your machine.`;
  return release === undefined
    ? again
    : `${again} ${code('gaitkeeper accept')} with this record lets it pass, with a reason.`;
}

/** The function and the SQL statement that a request of it now runs most often beyond what it did. */
function counted(view: View, entry: Entry): string {
  const counts = countsOf(view, entry);
  const called = counts
    .flatMap(({ functions }) => functions)
    .find(({ own, base, head }) => own && head > base);
  const queried = counts
    .flatMap(({ statements }) => statements)
    .find(({ base, head }) => head > base + 1);
  const parts = [
    ...(called === undefined
      ? []
      : [
          `${code(called.name, 60)} (${text(called.place, 80)}) is called ${times(called)} a request`,
        ]),
    ...(queried === undefined ? [] : [`${code(queried.text, 80)} runs ${times(queried)}`]),
  ];
  return parts.length === 0 ? '' : ` ${parts.join(', and ')}.`;
}

function times({ base, head }: { readonly base: number; readonly head: number }): string {
  return `${number(head)} times instead of ${number(base)}`;
}

/**
 * A closed loop is slower either because an answer costs more CPU or because it waits longer; which of
 * the two is told by the CPU time per request, measured independently of the throughput.
 */
function cause(worst: Entry, title: string): string {
  const throughput = comparisonOf(worst, 'throughput');
  const cpu = comparisonOf(worst, 'cpu');
  const { work } = worst.scenario;
  const slower = -(throughput?.estimate ?? 0);
  if (worst.shown?.metric === 'growth') {
    return `Look at what ${title} keeps: its memory grew with each ${work}, to the end of ${requestsWatched(worst)}.`;
  }
  if (worst.shown?.metric === 'memory') {
    return 'Look at what this change imports, loads or keeps in memory.';
  }
  if (worst.shown?.metric !== 'throughput' || cpu === null || slower <= 0) {
    return `Look at what this change adds to ${title}.`;
  }
  if (cpu.lower > 0 && cpu.estimate > 0.6 * slower) {
    return `Look at what this change computes in ${title}: CPU per ${work} rose as throughput fell, so the time is spent computing, not waiting.`;
  }
  if (cpu.upper < 0.3 * slower) {
    return `Look at what ${title} now waits for (a query, a lock, a connection, a sleep): CPU per ${work} hardly moved.`;
  }
  return `Look at what this change adds to ${title}: it computes more and waits longer.`;
}

function requestsWatched({ measurement }: Entry): string {
  const requests = measurement?.growth?.requests;
  return requests === undefined ? 'the load' : count(requests, 'request');
}

function failed(view: View): string {
  const failure = failuresOf(view).find((group) => group.failure.side === 'head')?.failure;
  if (failure === undefined) return 'See the failures below.';
  return {
    install: 'Mend the dependencies of head; what the installer said is below.',
    boot: 'Mend what the server says below; its command line is under “How it was measured”.',
    verify:
      'Mend the answer, or the expectation of the scenario where the answer is meant to change.',
    load: 'Mend what breaks under load; the end of the server’s output is below.',
  }[failure.stage];
}
