import { markdownTable } from 'markdown-table';
import type { CellRecord } from '../../src/domain/record.ts';
import { mean, variance } from '../../src/stats/moments.ts';
import { median } from '../../src/stats/quantiles.ts';
import { halfWidth } from '../../src/stats/student.ts';
import { judge } from '../../src/verdict/judge.ts';
import { DEFAULT_JUDGE_OPTIONS } from '../../src/verdict/options.ts';
import { recordOf } from '../../test/verdict/records.ts';
import type { Trial } from './collect.ts';
import { INDEPENDENCE, independence } from './independence.ts';
import { mannWhitneyPValue, welch, welchHalfWidth, welchPValue } from './statistics.ts';

type Ours = Extract<Trial, { way: 'ours' }>;
type Classic = Extract<Trial, { way: 'classic' }>;

/** Everything that the trials show, as Markdown. */
export function tables(trials: readonly Trial[], threshold: number): string {
  const ours = trials.filter((of): of is Ours => of.way === 'ours');
  const classic = trials.filter((of): of is Classic => of.way === 'classic');
  const launchers = [...new Set(ours.map(({ launcher }) => launcher))];
  return [
    `${ours.length} trials our way, ${classic.length} the classic way; load average ${span(trials.map(({ load }) => load))}.`,
    heading('Spread over launches (SD of the log ratio, median over trials)'),
    table(
      ['launcher', 'scenario', 'launches', 'throughput', 'CPU per request', 'p50'],
      launchers.flatMap((launcher) => spreads(launcher, of(ours, launcher))),
    ),
    heading('Half width of the 95% interval of throughput, median over trials'),
    table(
      [
        ...['launcher', 'ours', 'in', 'classic', 'in', 'classic / ours in the same time'],
        ...['classic, CPUs kept awake', 'in', 'the same'],
      ],
      launchers.map((launcher) => widths(launcher, of(ours, launcher), of(classic, launcher))),
    ),
    heading('False alarms where nothing changed'),
    table(
      ['launcher', 'our reports red', 'any significant', 'classic t at 1%', 'Mann–Whitney at 1%'],
      launchers.map((launcher) => alarms(launcher, of(ours, launcher), of(classic, launcher))),
    ),
    heading('Whether launches are independent, where nothing changed (in brackets: if they were)'),
    table(INDEPENDENCE, independences(ours)),
    heading('Share of scenarios found slower, and what the estimates of CPU time were'),
    table(
      [
        ...['planted', 'comparisons', 'found', 'estimate of CPU per request', 'coverage of 95%'],
        ...['classic way', 'classic way, CPUs kept awake'],
      ],
      found(ours, threshold).map((row, index) => [
        ...row,
        ...foundClassic(classic, planted(ours)[index]!),
      ]),
    ),
    ...byLaunches(ours, threshold),
  ].join('\n');
}

const heading = (text: string) => `\n### ${text}\n`;
const table = (head: string[], rows: string[][]) => markdownTable([head, ...rows]);
const of = <T extends Trial>(trials: readonly T[], launcher: string) =>
  trials.filter((trial) => trial.launcher === launcher);
const percent = (value: number, digits = 1) => `${(100 * value).toFixed(digits)}%`;
const share = (part: number, whole: number) =>
  whole === 0 ? '–' : `${part} of ${whole} (${percent(part / whole)})`;
const span = (values: readonly number[]) =>
  `${Math.min(...values).toFixed(1)}–${Math.max(...values).toFixed(1)}`;

function spreads(launcher: string, trials: readonly Ours[]): string[][] {
  const scenarios = new Set(trials.flatMap(({ cell }) => cell.measurements.map((m) => m.scenario)));
  return [...scenarios].map((scenario) => {
    const spread = (metric: 'throughput' | 'cpu' | 'p50') =>
      percent(
        median(trials.map(({ cell }) => Math.sqrt(variance(ratiosOf(cell, scenario, metric))))),
        2,
      );
    const launches = median(trials.map(({ cell }) => ratiosOf(cell, scenario, 'cpu').length));
    return [
      launcher,
      scenario,
      String(launches),
      spread('throughput'),
      spread('cpu'),
      spread('p50'),
    ];
  });
}

function ratiosOf(cell: CellRecord, scenario: string, metric: 'throughput' | 'cpu' | 'p50') {
  const measured = cell.measurements.find((m) => m.scenario === scenario);
  return (measured?.launches ?? []).flatMap(({ metrics }) => metrics[metric]?.logRatio ?? []);
}

function widths(launcher: string, ours: readonly Ours[], classic: readonly Classic[]): string[] {
  const our = ours.flatMap(({ cell }) =>
    cell.measurements.map(({ scenario }) => plainHalfWidth(ratiosOf(cell, scenario, 'throughput'))),
  );
  return [
    ...[launcher, `±${percent(median(our))}`, `${secondsOf(ours).toFixed(0)} s`],
    ...[asleep, keptAwake].flatMap((ones) => {
      const trials = ones(classic);
      if (trials.length === 0) return ['–', '–', '–'];
      const theirs = trials.flatMap(({ runs }) =>
        Object.values(runs).map(({ base, head }) => welchHalfWidth(base, head)),
      );
      const ratio =
        (median(theirs) * Math.sqrt(secondsOf(trials))) /
        (median(our) * Math.sqrt(secondsOf(ours)));
      const [width, seconds] = [percent(median(theirs)), secondsOf(trials).toFixed(0)];
      return [`±${width}`, `${seconds} s`, ratio.toFixed(1)];
    }),
  ];
}

function secondsOf(trials: readonly Trial[]): number {
  return median(trials.map(({ seconds }) => seconds));
}

function plainHalfWidth(ratios: readonly number[]): number {
  const standardError = Math.sqrt(variance(ratios) / ratios.length);
  return halfWidth({ standardError, degreesOfFreedom: ratios.length - 1 }, 0.95);
}

function alarms(launcher: string, ours: readonly Ours[], classic: readonly Classic[]): string[] {
  const same = ours.filter(({ slowdown }) => slowdown === 0).map(({ cell }) => judgeCell(cell));
  const runs = classic
    .filter(({ slowdown }) => slowdown === 0)
    .flatMap((trial) => Object.values(trial.runs));
  const significant = same.filter(({ comparisons, options }) =>
    comparisons.some(({ gates, adjustedP }) => gates && adjustedP < options.alpha),
  );
  return [
    launcher,
    share(same.filter(({ outcome }) => outcome === 'regressed').length, same.length),
    share(significant.length, same.length),
    share(runs.filter(({ base, head }) => welchPValue(base, head) < 0.01).length, runs.length),
    share(
      runs.filter(({ base, head }) => mannWhitneyPValue(base, head) < 0.01).length,
      runs.length,
    ),
  ];
}

function independences(ours: readonly Ours[]): string[][] {
  const same = ours.filter(({ slowdown }) => slowdown === 0);
  const metrics = { throughput: 'throughput', cpu: 'CPU per request', p50: 'p50' } as const;
  return Object.entries(metrics).map(([metric, name]) =>
    independence(
      name,
      same.flatMap(({ cell }) =>
        cell.measurements.map(({ scenario }) =>
          ratiosOf(cell, scenario, metric as keyof typeof metrics),
        ),
      ),
    ),
  );
}

/** Where trials had different numbers of launches to aim at. */
function byLaunches(ours: readonly Ours[], threshold: number): readonly string[] {
  const aims = [...new Set(ours.map(({ wanted }) => wanted))].sort((a = 0, b = 0) => a - b);
  if (aims.length < 2) return [];
  const rows = aims.flatMap((aim) => {
    const trials = ours.filter(({ wanted }) => wanted === aim);
    const counts = trials.flatMap(({ cell }) => cell.measurements.map((m) => m.launches.length));
    const own = (metric: 'throughput' | 'cpu') =>
      median(
        trials.flatMap(({ cell }) =>
          cell.measurements.map(({ scenario }) => plainHalfWidth(ratiosOf(cell, scenario, metric))),
        ),
      );
    return found(trials, threshold).map(([planted = '', , share = '', ...rest]) => [
      ...[String(aim ?? 'usual'), planted, String(median(counts))],
      ...[`±${percent(own('throughput'), 2)}`, `±${percent(own('cpu'), 2)}`, share, ...rest],
    ]);
  });
  const head = ['aimed at', 'planted', 'launches', 'throughput', 'CPU', 'found', 'CPU estimate'];
  return [heading('By the number of launches'), table([...head, 'coverage'], rows)];
}

function planted(ours: readonly Ours[]): number[] {
  return [...new Set(ours.map(({ slowdown }) => slowdown))].sort((a, b) => a - b);
}

/** Comparisons that the classic way finds significantly slower. */
function foundClassic(classic: readonly Classic[], slowdown: number): string[] {
  return [asleep, keptAwake].map((ones) => {
    const runs = ones(classic)
      .filter((of) => of.slowdown === slowdown)
      .flatMap((trial) => Object.values(trial.runs));
    const slower = runs.filter(
      ({ base, head }) => welchPValue(base, head) < 0.01 && welch(base, head).estimate < 0,
    );
    return share(slower.length, runs.length);
  });
}

const asleep = (classic: readonly Classic[]) => classic.filter(({ awake }) => !awake);
const keptAwake = (classic: readonly Classic[]) => classic.filter(({ awake }) => awake);

function found(ours: readonly Ours[], threshold: number): string[][] {
  return planted(ours).map((slowdown) => {
    const judged = ours
      .filter((of) => of.slowdown === slowdown)
      .map(({ cell }) => judgeCell(cell, threshold));
    const rows = judged
      .flatMap(({ scenarios }) => scenarios)
      .filter(({ scenario }) => scenario !== 'memory');
    const cpu = judged
      .flatMap(({ comparisons }) => comparisons)
      .filter(({ metric }) => metric === 'cpu');
    const truth = Math.log1p(slowdown);
    const covered = cpu.filter(({ lower, upper }) => lower <= truth && upper >= truth).length;
    return [
      percent(slowdown, 0),
      String(rows.length),
      share(rows.filter(({ verdict }) => verdict === 'regressed').length, rows.length),
      `${percent(Math.expm1(mean(cpu.map(({ estimate }) => estimate))), 2)}`,
      share(covered, cpu.length),
    ];
  });
}

function judgeCell(cell: CellRecord, threshold = DEFAULT_JUDGE_OPTIONS.threshold) {
  return judge(recordOf([cell]), [], { ...DEFAULT_JUDGE_OPTIONS, threshold });
}
