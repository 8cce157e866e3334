import { wrap } from '../../report/terminal/layout.ts';
import type { Finding } from './finding.ts';

const MARKS = { good: '✓', note: '!', problem: '✗' } as const;

/** What was found, by what it is about. @param columns that a line may have */
export function findingsText(findings: readonly Finding[], columns: number): string {
  const groups = [...Map.groupBy(findings, ({ area }) => area)];
  const texts = groups.map(([area, of]) =>
    [area, ...of.flatMap((one) => linesOf(one, columns))].join('\n'),
  );
  return [...texts, wrap(summary(findings), columns, '').join('\n')].join('\n\n');
}

function summary(findings: readonly Finding[]): string {
  const of = (state: Finding['state']) => findings.filter((each) => each.state === state).length;
  const problems = of('problem');
  if (problems > 0)
    return problems === 1
      ? 'One thing stands in the way of measuring.'
      : `${problems} things stand in the way of measuring.`;
  return of('note') === 0
    ? 'Nothing has to be mended.'
    : 'Nothing stands in the way of measuring; what is marked ! could be better.';
}

/** What a program printed keeps its lines. */
function linesOf({ state, text, mend }: Finding, columns: number): string[] {
  const [first = '', ...more] = text.split('\n');
  return [
    ...wrap(`  ${MARKS[state]} ${first}`, columns, '    '),
    ...more.map((line) => `    ${line}`),
    ...(mend === null ? [] : wrap(`    → ${mend}`, columns, '      ')),
  ];
}
