import type { LoadFigures } from '../../domain/load-figures.ts';
import type { Work } from '../../domain/work.ts';
import { plain } from '../escape.ts';
import { figures, number, share } from '../units.ts';
import { type Block, grid } from './layout.ts';

export interface IntervalView {
  readonly lower: number;
  readonly upper: number;
}

/** What `gaitkeeper load` saw, and of what. */
export interface LoadView extends Omit<LoadFigures, 'blocks'> {
  readonly server: string;
  readonly request: string;
  readonly work: Work;
  readonly connections: number;
  /** Arrivals a second; null for a closed loop. */
  readonly rate: number | null;
  /** 95% intervals; null where the tool gives one figure only. */
  readonly intervals: {
    /** Parts of the run, from which the intervals were had. */
    readonly blocks: number;
    readonly requestsPerSecond: IntervalView | null;
    readonly p50Us: IntervalView | null;
  };
}

const MISSING = '–';

/** Plain text: a heading, a figure a line, and what the figures do not say. */
export function loadReport(view: LoadView): string {
  return [
    heading(view),
    '',
    ...grid(rows(view), 1),
    '',
    ...errorLines(view),
    ...intervalLines(view),
    ...view.untold,
  ].join('\n');
}

function heading({ request, server, connections, rate, tool, elapsedMs }: LoadView): string {
  const shape = rate === null ? 'closed loop' : `${number(rate)} arrivals a second`;
  const load = `${number(connections)} connections, ${shape}, ${number(elapsedMs / 1000)} s`;
  return `${plain(request)} on ${plain(server)} · ${load} · ${plain(tool)}`;
}

function rows({ latency, intervals, received, requestsPerSecond, work }: LoadView) {
  const { p50Us, p90Us, p99Us, maxUs } = latency;
  const [rate, ...rateEnds] = figures(
    'throughput',
    [requestsPerSecond, ...ends(intervals.requestsPerSecond)],
    work,
  );
  // All in one unit, so that they can be compared at a glance.
  const times = [p50Us, p90Us, p99Us, maxUs, ...ends(intervals.p50Us)].map(milliseconds);
  const [p50, p90, p99, max, ...p50Ends] = figures('p50', times);
  return [
    line('throughput', rate, rateEnds),
    line('p50', p50, p50Ends),
    line('p90', p90),
    line('p99', p99),
    line('max', max),
    line('received', received === null ? MISSING : bytes(received.bytes, received.of)),
  ];
}

function ends(interval: IntervalView | null): number[] {
  return interval === null ? [] : [interval.lower, interval.upper];
}

function line(name: string, value = MISSING, [lower, upper]: readonly string[] = []) {
  const ends = lower === undefined ? '' : `[${lower}, ${upper}]`;
  return [{ text: name }, { text: value }, { text: ends }];
}

function milliseconds(microseconds: number | null): number | null {
  return microseconds === null ? null : microseconds / 1000;
}

function bytes(count: number, of: string): string {
  const [size = MISSING] = figures('memory', [count / 1024 / 1024]);
  return `${size} (${of})`;
}

function errorLines({ errors, answers, work }: LoadView): Block {
  const kinds = Object.entries(errors);
  const wrong = kinds.reduce((sum, [, times]) => sum + times, 0);
  const right = work === 'request' ? 'answers' : 'messages';
  if (wrong === 0) return [`${number(answers)} ${right}, no errors`];
  const listed = kinds.map(([kind, times]) => `${plain(kind)} ${number(times)}`).join(', ');
  return [
    `${number(answers)} right ${right}, ${number(wrong)} errors (${share(wrong / (wrong + answers))}): ${listed}`,
  ];
}

/** An interval within one run says nothing of the next: each process has its own luck. */
function intervalLines({ intervals }: LoadView): Block {
  const { requestsPerSecond } = intervals;
  if (requestsPerSecond === null) return ['No interval: the tool gives one figure for the run.'];
  return [
    `In brackets: 95% intervals over ${intervals.blocks} parts of this run. They say nothing of another start of the server.`,
  ];
}
