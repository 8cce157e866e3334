import type { CellRecord } from '../../domain/record.ts';
import { code, fence, text } from '../escape.ts';
import type { View } from '../view.ts';

type Packages = Readonly<Record<string, string>>;

const DIFFERENCES = 20;

/** The dependencies that differ between base and head: a cause that is not in the diff of the code. */
export function dependencyChanges(view: View): string {
  const found = view.cells.flatMap(({ record }) => differences(record));
  const unique = [...new Set(found)];
  if (unique.length === 0) return '';
  const shown = unique.slice(0, DIFFERENCES).join(', ');
  const more = unique.length - DIFFERENCES;
  return `**Dependencies that differ between base and head:** ${shown}${more > 0 ? ` and ${more} more` : ''}`;
}

/** Interpreters, and the versions of everything installed, once for cells that share them. */
export function versions({ cells }: View): string {
  const groups = Map.groupBy(
    cells.flatMap(({ label, record }) => (record === null ? [] : [{ label, record }])),
    ({ record }) => JSON.stringify([record.interpreter.version, record.packages.head ?? {}]),
  );
  const blocks = [...groups.values()].flatMap((group) => {
    const record = group[0]?.record;
    const packages = Object.entries(record?.packages.head ?? {});
    if (record === undefined || packages.length === 0) return [];
    const list = packages.map(([name, version]) => `${name} ${version}`).join(', ');
    return [`${group.map(({ label }) => label).join(', ')}:\n  ${pythonOf(record)}\n  ${list}`];
  });
  return blocks.length === 0 ? '' : `Versions (head):\n\n${fence(blocks.join('\n'), 12_000)}`;
}

function pythonOf({ interpreter }: CellRecord): string {
  const lock = interpreter.gil === false ? ', without the GIL' : '';
  return `${interpreter.implementation} ${interpreter.version}${lock} (${interpreter.build})`;
}

function differences(record: CellRecord | null): string[] {
  const { base, head } = record?.packages ?? {};
  if (base === undefined || head === undefined) return [];
  const names = [...new Set([...Object.keys(base), ...Object.keys(head)])].sort();
  return names
    .filter((name) => base[name] !== head[name])
    .map((name) => `${code(name, 60)} ${version(base, name)} → ${version(head, name)}`);
}

function version(packages: Packages, name: string): string {
  return text(packages[name] ?? 'none', 40);
}
