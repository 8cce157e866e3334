import { markdownTable } from 'markdown-table';
import { aims } from './aims.ts';
import type { Case } from './contest.ts';
import type { Ratio, Summary } from './summary.ts';

/** The result as docs/load-engine.md has it: the aims, where they are missed, and every case. */
export function toMarkdown(summaries: readonly Summary[], circumstances: string): string {
  return [circumstances, aimTable(summaries), ...misses(summaries), caseTable(summaries)].join(
    '\n\n',
  );
}

function aimTable(summaries: readonly Summary[]): string {
  return markdownTable([
    ['aim', 'cases', 'reached in', 'by wrk in the engine’s place'],
    ...aims(summaries).map(({ text, reached }) => [
      text,
      String(reached.length),
      String(reached.filter(({ met }) => met).length),
      String(reached.filter(({ again }) => again).length),
    ]),
  ]);
}

function misses(summaries: readonly Summary[]): string[] {
  const lists = aims(summaries).flatMap(({ text, reached }) => {
    const missed = reached.filter(({ met }) => !met);
    if (missed.length === 0) return [];
    const cases = missed.map(({ of, by }) => `${title(of.case)}: ${by}`);
    return [`- “${text}”: ${cases.join('; ')}.`];
  });
  if (lists.length === 0) return [];
  return ['<details>', '<summary>Where it falls short</summary>', lists.join('\n'), '</details>'];
}

function caseTable(summaries: readonly Summary[]): string {
  const right = Array(14).fill('r');
  return markdownTable(
    [
      [
        ...['server', 'body', 'conns', 'others', 'server busy', 'wrk req/s'],
        ...['of wrk', 'of oha', 'of autocannon'],
        ...['p50 · p90 · p99 of wrk’s', 'of oha’s', 'wrk’s of its own'],
        ...['CPU µs: engine', 'wrk', 'autocannon'],
      ],
      ...summaries.map(row),
    ],
    { align: ['l', ...right] },
  );
}

function row(summary: Summary): string[] {
  const { server, size, connections } = summary.case;
  return [
    ...[server.name, bytes(size), String(connections)],
    ...[percent(summary.disturbance), percent(summary.serverShare), summary.wrkRate.toFixed(0)],
    ...[summary.engine.ofWrk, summary.engine.ofOha, summary.engine.ofAutocannon].map(range),
    ...[summary.engine.latencyOfWrk, summary.engine.latencyOfOha].map(quantiles),
    quantiles(summary.again.latencyOfWrk),
    ...(['engine', 'wrk', 'autocannon'] as const).map((name) =>
      cpu(summary.cpuUs[name], summary.errors[name]),
    ),
  ];
}

export function title({ server, size, connections }: Case): string {
  return `${server.name}, ${bytes(size)}, ${connections}`;
}

/** The median, and the lowest and highest of the rounds. */
function range({ median, lowest, highest }: Ratio): string {
  if (lowest === highest) return median.toFixed(2);
  return `${median.toFixed(2)} (${lowest.toFixed(2)}–${highest.toFixed(2)})`;
}

function quantiles(ratios: readonly (number | null)[]): string {
  return ratios.map((one) => one?.toFixed(2) ?? '–').join(' · ');
}

function cpu(microseconds: number, errors: number): string {
  const text = microseconds.toFixed(microseconds < 100 ? 1 : 0);
  return errors > 0 ? `${text} (${errors} errors)` : text;
}

function percent(share: number): string {
  return `${Math.round(share * 100)}%`;
}

function bytes(size: number): string {
  if (size < 1024) return `${size} B`;
  return size < 1024 * 1024 ? `${size / 1024} KiB` : `${size / 1024 / 1024} MiB`;
}
