import type { MetricName } from '../../domain/metrics.ts';
import type { CellRecord, LaunchEstimate, Machine, Measurement } from '../../domain/record.ts';
import { titleOf } from '../../domain/work.ts';
import { code, fence, text } from '../escape.ts';
import { repeatedEntries } from '../repeated.ts';
import { folded } from '../table.ts';
import { count, duration, range, share, width } from '../units.ts';
import { type View, workOf } from '../view.ts';
import { longestMeasured } from '../warm-ups.ts';
import { load } from './load.ts';
import { placeLabel } from './places.ts';
import { versions } from './versions.ts';
import { warmUpPicture } from './warm-up.ts';

const WARNINGS = 30;

/** Forms of how it was measured: with command lines and versions, without the versions, in short, not at all. */
export function method(view: View): [string, ...string[]] {
  if (view.input.record.cells.length === 0) return [''];
  const base = [protocol(view), facts(view)];
  const title = summary(view);
  const commands = commandLines(view);
  return [
    folded(title, present([...base, warnings(view), commands, versions(view)])),
    folded(title, present([...base, warnings(view), commands])),
    folded(title, present(base)),
    '',
  ];
}

function present(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join('\n\n');
}

function summary(view: View): string {
  const amount = allWarnings(view).length;
  return `How it was measured${amount === 0 ? '' : ` · ⚠️ ${count(amount, 'warning')}`}`;
}

/** What was done, and what a verdict means: two sentences. */
function protocol(view: View): string {
  const { alpha, threshold } = view.input.assessment.options;
  return `Base and head run side by side and are loaded in turn, in blocks of milliseconds and in random order, so that both meet the same noise; every launch boots both anew and gives one estimate, the median over its pairs of blocks. Intervals are Student’s t over launches; a comparison regressed or improved where the change is at least ${share(threshold)} and significant with at most ${share(alpha)} false alarms for the whole report, and is within the threshold where its 90% interval is.${view.pooled.length === 0 ? '' : ' “All cells together” is the mean over the cells, which they know better than each by itself.'}${again(view)}`;
}

function again(view: View): string {
  if (repeatedEntries(view).length === 0) return '';
  return ' What regressed or failed under load was measured again, in new launches; its figures and its verdict are those of the second measurement alone, in which all that was measured again has the same share of false alarms together.';
}

function facts(view: View): string {
  const { record } = view.input;
  const measurements = record.cells.flatMap((cell) => cell.measurements);
  const rows: readonly [string, string][] = [
    ['Commits', commits(view)],
    [
      'Service',
      `${code(record.service.target)} (${[record.service.framework, record.service.protocol]
        .filter((part) => part !== null)
        .map((part) => text(part, 40))
        .join(', ')})`,
    ],
    ['Load', load(view, measurements)],
    ['Launches', launches(measurements)],
    ['Base against itself', noiseFloor(view)],
    ['Longest warm-up', longestWarmUp(view)],
    ['Machine', machine(record.machine)],
    [
      'Took',
      `${duration(record.durationSeconds)}, started ${text(record.startedAt.replace('T', ' ').replace(/:\d\d(\.\d+)?Z$/, ''), 20)} UTC`,
    ],
  ];
  return rows
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `- **${name}:** ${value}`)
    .join('\n');
}

function commits({ input }: View): string {
  const { base, head } = input.record;
  const one = (name: string, commit: typeof head) =>
    `${name} ${code(commit.sha.slice(0, 12))} (${text(commit.ref, 60)}) ${text(commit.subject, 80)}`;
  return [one('head', head), ...(base === null ? [] : [one('base', base)])].join('; ');
}

function launches(measurements: readonly Measurement[]): string {
  const measured = measurements.filter(({ status }) => status === 'measured');
  if (measured.length === 0) return '';
  const pairs = measured.flatMap(({ launches }) =>
    launches.map(({ pairs }: LaunchEstimate) => pairs),
  );
  const reasons = Map.groupBy(measured, ({ stopped }) => stopped);
  const words: Readonly<Record<Measurement['stopped'], string>> = {
    precision: 'were precise enough',
    budget: 'used up the time',
    launches: 'reached the most launches',
    failure: 'failed',
    interrupted: 'were interrupted',
    'time-limit': 'were cut short by the time limit',
  };
  const stops = [...reasons].map(([stopped, group]) => `${group.length} ${words[stopped]}`);
  return `${range(measured.map(({ launches }) => launches.length))} a comparison, ${range(pairs)} pairs a launch; ${stops.join(', ')}`;
}

function noiseFloor(view: View): string {
  const { noiseFloor } = view.input.assessment;
  if (noiseFloor === null) return '';
  const spreads = Object.entries(noiseFloor.spread).map(
    ([metric, spread]) => `${titleOf(metric as MetricName, workOf(view))} ±${width(spread)}`,
  );
  const launches =
    noiseFloor.launches === 1 ? '1 launch' : `each of ${noiseFloor.launches} launches`;
  return `${spreads.join(', ')} in ${launches} (root mean square over the scenarios)`;
}

/** Of the scenarios that were measured; the others are told beside why they were not. */
function longestWarmUp(view: View): string {
  const longest = longestMeasured(view);
  if (longest === null) return '';
  const end = longest.steady ? '' : ', which did not reach a steady state';
  return `${placeLabel(longest.scenario.name, longest.cell.label)}${end}: ${warmUpPicture(longest)}`;
}

function machine({
  cpuModel,
  cores,
  memoryMiB,
  kernel,
  os,
  runnerImage,
  pinning,
}: Machine): string {
  const pinned =
    pinning === null
      ? 'nothing pinned: server and load engine share the CPUs'
      : `server on CPU ${pinning.server.join(', ')}, load engine on CPU ${pinning.engine.join(', ')}${pinning.awake ? ', kept awake' : ''}`;
  const image = runnerImage === null ? [] : [text(runnerImage, 60)];
  const memory = `${(memoryMiB / 1024).toFixed(1)} GiB`;
  return [
    text(cpuModel, 80),
    count(cores, 'CPU'),
    memory,
    text(os, 60),
    text(kernel, 60),
    ...image,
    pinned,
  ].join(' · ');
}

function allWarnings({ input, cells }: View): string[] {
  const ofCells = cells.flatMap(({ label, record }) => [
    ...(record?.warnings ?? []).map((warning) => `${label}: ${warning}`),
    ...(record?.measurements ?? []).flatMap(({ scenario, warnings }) =>
      warnings.map((warning) => `${scenario} · ${label}: ${warning}`),
    ),
  ]);
  return [...new Set([...input.record.warnings, ...ofCells])];
}

function warnings(view: View): string {
  const all = allWarnings(view);
  if (all.length === 0) return '';
  const shown = all.slice(0, WARNINGS).map((warning) => `- ⚠️ ${text(warning)}`);
  return [...shown, ...(all.length > WARNINGS ? [`- ${all.length - WARNINGS} more`] : [])].join(
    '\n',
  );
}

/** The exact command line of every cell, once where both sides have the same. */
function commandLines({ cells }: View): string {
  const lines = cells.flatMap(({ label, record }) =>
    record === null ? [] : commandsOf(label, record),
  );
  return lines.length === 0 ? '' : `Command lines:\n\n${fence(lines.join('\n'), 20_000)}`;
}

function commandsOf(label: string, { argv }: CellRecord): string[] {
  const sides = (['base', 'head'] as const).flatMap((side) => {
    const words = argv[side];
    return words === undefined ? [] : [[side, words.map(quote).join(' ')] as const];
  });
  const same = new Set(sides.map(([, line]) => line)).size === 1;
  return same
    ? [`${label}: ${sides[0]?.[1]}`]
    : sides.map(([side, line]) => `${label}, ${side}: ${line}`);
}

/** As a shell would want it, and on one line. */
function quote(word: string): string {
  const line = word.replace(/\s+/g, ' ');
  return /^[\w@%+=:,./{}-]+$/.test(line) ? line : `'${line.replaceAll("'", `'\\''`)}'`;
}
