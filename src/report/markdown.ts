import type { ReportInput } from '../domain/assessment.ts';
import { accepted } from './sections/accepted.ts';
import { advice } from './sections/advice.ts';
import { changes } from './sections/changes.ts';
import { alerts, contextLine, isQuiet, verdictLine } from './sections/context.ts';
import { countDetails, counts } from './sections/counts.ts';
import { everyComparison, foldedMatrix } from './sections/details.ts';
import { failures } from './sections/failures.ts';
import { footer } from './sections/footer.ts';
import { matrix, matrixByScenario } from './sections/matrix.ts';
import { memoryDetails } from './sections/memory.ts';
import { method } from './sections/method.ts';
import { profileDetails } from './sections/profiles.ts';
import { releaseDetails, releaseLine } from './sections/release.ts';
import { repeated } from './sections/repeated.ts';
import { stored } from './sections/stored.ts';
import { trend } from './sections/trend.ts';
import { unmeasured } from './sections/unmeasured.ts';
import { dependencyChanges } from './sections/versions.ts';
import { type Section, shorten } from './shed.ts';
import { folded } from './table.ts';
import { type View, viewOf } from './view.ts';

/** GitHub takes 65,536 characters in a comment. */
const COMMENT_LIMIT = 60_000;
/** GitHub takes 1 MiB in the summary of a step. */
const SUMMARY_LIMIT = 1024 * 1024 - 1024;

export interface MarkdownOptions {
  /** First line, by which the bot finds its comment again. Not escaped: it must be ours. */
  readonly marker?: string;
  /** The most bytes of UTF-8; bytes are never fewer than the characters that GitHub counts. */
  readonly limit?: number;
  /** It stands in a comment, which people can answer. */
  readonly comment?: boolean;
}

/** The report as GitHub Markdown: verdict first, details folded, shortened until it fits. */
export function renderMarkdown(input: ReportInput, options: MarkdownOptions = {}): string {
  const view = viewOf(input);
  const { marker, limit = COMMENT_LIMIT, comment = false } = options;
  const head = marker === undefined ? [] : [fixed(marker)];
  const close = (shortened: readonly string[]) => footer(view, shortened, comment);
  return shorten([...head, ...sectionsOf(view)], close, limit).text;
}

/** The same report where there is more room: the summary of a workflow run. */
export function summaryMarkdown(input: ReportInput): string {
  return renderMarkdown(input, { limit: SUMMARY_LIMIT });
}

/** In reading order. The rank says what is shortened first: never the verdict, never a regression. */
function sectionsOf(view: View): Section[] {
  const quiet = isQuiet(view);
  const failing = view.input.assessment.outcome === 'failed';
  const failed = { name: 'the output of what failed', rank: 6, forms: failures(view) };
  const counted = { name: 'what requests do now', rank: 7.5, forms: counts(view) };
  const gaps = { name: 'what was not measured', rank: 5, forms: unmeasured(view) };
  return [
    fixed(verdictLine(view)),
    fixed(alerts(view)),
    fixed(contextLine(view)),
    fixed(releaseLine(view)),
    fixed(advice(view)),
    ...(failing ? [failed] : []),
    ...(quiet ? [] : [{ name: 'the matrix', rank: 7, forms: matrixForms(view) }]),
    { name: 'the table of what changed', rank: 8, forms: changes(view) },
    { name: 'what was measured again', rank: 8.5, forms: repeated(view) },
    { name: 'what was accepted', rank: 9, forms: accepted(view) },
    { name: 'what was merged since the last release', rank: 3.5, forms: releaseDetails(view) },
    ...(quiet ? [] : [counted]),
    { name: 'where the time goes', rank: 4.5, forms: profileDetails(view) },
    fixed(dependencyChanges(view)),
    ...(failing ? [] : [failed]),
    ...(quiet ? [] : [gaps]),
    ...(quiet ? [fixed('<details>\n<summary>Details</summary>')] : []),
    ...(quiet ? [counted] : []),
    { name: 'the whole matrix', rank: 2, forms: foldedMatrix(view) },
    { name: 'the stored baseline', rank: 4, forms: stored(view) },
    { name: 'the trend since the last release', rank: 2.8, forms: trend(view) },
    { name: 'memory over requests', rank: 2.7, forms: memoryDetails(view) },
    { name: 'calls by function', rank: 2.5, forms: countDetails(view) },
    { name: 'every comparison', rank: 1, forms: everyComparison(view) },
    ...(quiet ? [{ ...gaps, forms: foldAll('Not measured', gaps.forms) }] : []),
    { name: 'how it was measured', rank: 3, forms: method(view) },
    ...(quiet ? [fixed('</details>')] : []),
  ];
}

function matrixForms(view: View): [string, ...string[]] {
  const form = matrix(view);
  return form === '' ? [''] : [form, matrixByScenario(view), ''];
}

function foldAll(title: string, forms: [string, ...string[]]): [string, ...string[]] {
  const [first, ...others] = forms.map((form) => (form === '' ? '' : folded(title, form)));
  return [first ?? '', ...others];
}

function fixed(text: string): Section {
  return { name: '', rank: Number.POSITIVE_INFINITY, forms: [text] };
}
