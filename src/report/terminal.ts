import pc from 'picocolors';
import type { BaselineUse, ReportInput } from '../domain/assessment.ts';
import type { Commit } from '../domain/service.ts';
import { releaseTag } from './commits.ts';
import { plain, plainLines } from './escape.ts';
import { failuresOf } from './failures.ts';
import { plainHeadline } from './headline.ts';
import { plainHoles } from './sections/shards.ts';
import { terminalAccepted } from './terminal/accepted.ts';
import { terminalChanges } from './terminal/changes.ts';
import { terminalCounts } from './terminal/counts.ts';
import { type Block, type Colors, wrap } from './terminal/layout.ts';
import { terminalMatrix } from './terminal/matrix.ts';
import { terminalProfiles } from './terminal/profiles.ts';
import { terminalRelease } from './terminal/release.ts';
import { terminalRepeated } from './terminal/repeated.ts';
import { terminalWarmUp } from './terminal/warm-up.ts';
import { count, width as percent } from './units.ts';
import { type Entry, incomplete, type View, viewOf } from './view.ts';
import { failureInWords, requestInWords } from './words.ts';

export interface TerminalOptions {
  readonly color: boolean;
  /** Columns of the terminal. */
  readonly width: number;
}

const GROUPS = 5;
const MOST_COLUMNS = 160;
const FEWEST_COLUMNS = 40;

/** The report for a terminal: verdict, matrix, what changed, what failed, and what to know. */
export function renderTerminal(input: ReportInput, { color, width }: TerminalOptions): string {
  const view = viewOf(input);
  const colors = pc.createColors(color);
  const columns = Math.min(MOST_COLUMNS, Math.max(FEWEST_COLUMNS, width));
  const blocks: Block[] = [
    [...verdict(view, colors, columns), ...context(view, colors, columns)],
    terminalRelease(view, colors, columns),
    cautions(view, colors, columns),
    terminalMatrix(view, colors, columns),
    terminalChanges(view, colors, columns),
    terminalRepeated(view, colors, columns),
    terminalAccepted(view, colors, columns),
    terminalCounts(view, colors, columns),
    terminalProfiles(view, colors, columns),
    failures(view, colors, columns),
    gaps(view, colors, columns),
    baseline(view, colors, columns),
  ];
  return `${blocks
    .filter((block) => block.length > 0)
    .map((block) => block.join('\n'))
    .join('\n\n')}\n`;
}

function verdict(view: View, colors: Colors, columns: number): Block {
  const { main, rest } = plainHeadline(view);
  const { outcome } = view.input.assessment;
  // Nothing is green because of a hole.
  const partly = incomplete(view);
  const good = partly ? colors.yellow : colors.green;
  const [symbol, paint] = {
    regressed: ['▼', colors.red] as const,
    failed: ['✗', colors.red] as const,
    'nothing-compared': ['✗', colors.red] as const,
    accepted: ['▽', colors.yellow] as const,
    improved: ['▲', good] as const,
    unchanged: [partly ? '?' : '✓', good] as const,
    inconclusive: ['?', colors.yellow] as const,
  }[outcome];
  const sentence = rest === '' ? main : `${main} · ${rest}`;
  return wrap(`${symbol} ${sentence}`, columns, '  ').map((line) => colors.bold(paint(line)));
}

function context({ input, cells }: View, colors: Colors, columns: number): Block {
  const { record, assessment } = input;
  const name = (commit: Commit) => plain(releaseTag(commit) ?? commit.sha.slice(0, 7), 40);
  const seen = assessment.detectable;
  const asked = requestInWords(record, (by) => plain(by, 60));
  const parts = [
    `${name(record.head)}${record.base === null ? '' : ` against ${name(record.base)}`}`,
    `${count(cells.filter((cell) => !cell.absent).length, 'cell')} × ${count(record.scenarios.length, 'scenario')}`,
    ...(seen === null ? [] : [`a change of ${percent(seen)} or more would have been seen`]),
    ...(assessment.noise === null ? [] : [`noise ±${percent(assessment.noise)}`]),
    ...(asked === null ? [] : [asked]),
  ];
  return wrap(`  ${parts.join(' · ')}`, columns, '  ').map((line) => colors.dim(line));
}

function cautions(view: View, colors: Colors, columns: number): Block {
  const { record, baseline } = view.input;
  const alone = view.alone.map(({ label }) => plain(label, 80));
  const instead = baseline === null ? '' : ' The stored baseline decides there.';
  const sentences = [
    ...plainHoles(view.input),
    ...(record.base === null && record.cells.length > 0
      ? ['There is no base commit: head was measured alone.']
      : []),
    ...(alone.length > 0
      ? [
          `Base could not be measured on ${alone.join(', ')}: head was measured alone there.${instead}`,
        ]
      : []),
  ];
  return sentences.flatMap((sentence) => wrap(`! ${sentence}`, columns, '  ').map(colors.yellow));
}

function failures(view: View, colors: Colors, columns: number): Block {
  return failuresOf(view)
    .slice(0, GROUPS)
    .flatMap(({ failure, over, places }) => {
      const where = places
        .slice(0, 4)
        .map(({ cell, scenario }) =>
          plain([scenario, cell.label].filter((name) => name !== null).join(' · '), 100),
        );
      const more = places.length > where.length ? ` and ${places.length - where.length} more` : '';
      const sentence = `${over ? '?' : '✗'} ${failureInWords(failure)} on ${where.join(', ')}${more}${over ? ' (not confirmed)' : ''}: ${plain(failure.message, 500)}`;
      // The bar keeps a server's output from starting a line, where a workflow log would obey it.
      const output = failure.detail === null ? [] : plainLines(failure.detail, 1500);
      return [
        ...wrap(sentence, columns, '  ').map(over ? colors.yellow : colors.red),
        ...output.map((line) => colors.dim(`  │ ${line}`)),
        ...(failure.hint === undefined
          ? []
          : wrap(`→ ${plain(failure.hint, 500)}`, columns, '  ').map((line) => `  ${line}`)),
      ];
    });
}

function gaps(view: View, colors: Colors, columns: number): Block {
  const absent = view.cells.filter((cell) => cell.absent);
  const cells = absent.flatMap(({ label, record }) =>
    wrap(`– ${plain(label, 80)}: ${record?.status}: ${plain(record?.reason ?? '')}`, columns, '  '),
  );
  const entries = view.entries
    .filter(
      ({ verdict, shown }) => verdict === 'unmeasured' || (verdict === 'inconclusive' && !shown),
    )
    .filter(({ cell, measurement }) => !cell.record?.failure && !measurement?.failure)
    .flatMap((entry) => [
      ...wrap(gapLine(entry), columns, '  '),
      ...terminalWarmUp(entry, columns),
    ]);
  return [...cells, ...entries].map(colors.dim);
}

function gapLine({ cell, scenario, reason }: Entry): string {
  return `– ${plain(`${scenario.name} · ${cell.label}`, 100)}: ${plain(reason ?? 'not measured')}`;
}

function passedOver({ outliers = [] }: BaselineUse): string {
  return outliers.length === 0
    ? ''
    : `; ${count(outliers.length, 'nearer record')} passed over as an outlier`;
}

function baseline({ input }: View, colors: Colors, columns: number): Block {
  const stored = input.assessment.comparisons.filter(({ leg, gates }) => leg === 'stored' && gates);
  const worse = stored.filter(({ verdict }) => verdict === 'regressed').length;
  const { baseline, baselineNote } = input;
  const sentence =
    baseline === null
      ? baselineNote
      : `${plain(baseline.sha.slice(0, 7))}, ${plain(baseline.relation, 100)}: ${worse === 0 ? 'nothing' : worse} worse in ${count(stored.length, 'comparison')} that may fail the gate${passedOver(baseline)}`;
  if (sentence === null) return [];
  return wrap(`  Stored baseline: ${plain(sentence, 400)}`, columns, '  ').map((line) =>
    colors.dim(line),
  );
}
