import type { ReportInput } from '../../domain/assessment.ts';
import {
  cutShort,
  isPending,
  lostShards,
  missingCells,
  type ShardState,
  shardName,
} from '../../domain/shard.ts';
import { link, plain, text } from '../escape.ts';
import { number } from '../units.ts';

const NAMED = 20;

/** What the reader must know of shards that are not measured: that some are at work, and which were lost, and why. */
export function shardAlerts(input: ReportInput): string[] {
  const pending = input.shards.filter(isPending);
  const lost = lostShards(input.shards);
  const cells = lost.length + pending.length > 0 ? [] : missingCells(input.record);
  return [
    ...(pending.length > 0 ? [alert('NOTE', [progress(input.shards, pending)])] : []),
    ...(lost.length > 0
      ? [alert('WARNING', [lostTitle(input.shards, lost), '', ...list(lost)])]
      : []),
    ...(cells.length > 0 ? [alert('WARNING', [missing(cells)])] : []),
    ...cut(input).map((said) => alert('WARNING', [said])),
  ];
}

/** The same for a terminal, a sentence each. */
export function plainHoles(input: ReportInput): string[] {
  const pending = input.shards.filter(isPending);
  const lost = lostShards(input.shards);
  const cells = lost.length + pending.length > 0 ? [] : missingCells(input.record);
  return [
    ...(pending.length > 0 ? [progress(input.shards, pending).replaceAll('**', '')] : []),
    ...lost
      .slice(0, NAMED)
      .map((shard) => `${plain(sentence(shard), 300)}: this report is incomplete.`),
    ...(lost.length > NAMED ? [`${lost.length - NAMED} more shards are missing.`] : []),
    ...(cells.length > 0
      ? [
          `Not measured: ${plain(cells.slice(0, NAMED).join(', '), 1000)}: this report is incomplete.`,
        ]
      : []),
    ...cut(input).map((said) => said.replaceAll('**', '')),
  ];
}

/** What there is may be what regressed, but what would have come is not known. */
function cut({ record }: ReportInput): string[] {
  const { interrupted, late, all } = cutShort(record);
  const told = (what: string, some: number) =>
    `**${what}** before enough was known of ${number(some)} of ${number(all)} measurements: the gate does not pass.`;
  return [
    ...(interrupted > 0 ? [told('The run was interrupted', interrupted)] : []),
    ...(late > 0 ? [told('The time limit was over', late)] : []),
  ];
}

function progress(shards: readonly ShardState[], pending: readonly ShardState[]): string {
  const measured = shards.filter(({ state }) => state === 'measured').length;
  const rest = pending.length === 1 ? 'One shard is' : `${number(pending.length)} shards are`;
  return `**${measured}/${shards.length} measured.** ${rest} still at work, and nothing is decided before.`;
}

function lostTitle(shards: readonly ShardState[], lost: readonly ShardState[]): string {
  const some =
    lost.length === 1
      ? `One of ${shards.length} shards was not measured`
      : `${lost.length} of ${shards.length} shards were not measured`;
  return `**${some}.** This report holds nothing of what was to be measured there, so the gate does not pass:`;
}

function list(lost: readonly ShardState[]): string[] {
  const named = lost.slice(0, NAMED).map((shard) => `- ${item(shard)}`);
  const more = lost.length - named.length;
  return [...named, ...(more > 0 ? [`- ${number(more)} more`] : [])];
}

/** The address is GitHub's, not a record's. */
function item(shard: ShardState): string {
  const job = link('job', shard.url ?? undefined);
  return `${text(sentence(shard), 300)}${job === 'job' ? '' : ` (${job})`}`;
}

function sentence({ shard, why }: ShardState): string {
  return `Shard ${shardName(shard)} ${why ?? 'did not arrive'}`;
}

function missing(cells: readonly string[]): string {
  const named = cells.slice(0, NAMED).map((cell) => text(cell, 100));
  const more = cells.length - named.length;
  const all = [...named, ...(more > 0 ? [`${number(more)} more`] : [])].join(', ');
  return `**${cells.length === 1 ? 'A cell was' : `${cells.length} cells were`} not measured**, so the gate does not pass: ${all}`;
}

function alert(kind: 'WARNING' | 'NOTE', lines: readonly string[]): string {
  return [`> [!${kind}]`, ...lines.map((line) => (line === '' ? '>' : `> ${line}`))].join('\n');
}
