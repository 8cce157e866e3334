import { encodeRecord } from '../../src/baseline/codec.ts';
import { pathsFor, storedRun } from '../../src/baseline/layout.ts';
import { wholeHistory } from '../../src/baseline/write-history.ts';
import { distil } from '../../src/verdict/distil.ts';
import { RELEASES } from './plan.ts';
import type { YearRun } from './records.ts';
import { DATA_BRANCH, git, type YearRepository } from './repository.ts';

/** Puts runs and their history on the data branch in one commit, as they are after each was recorded by itself. */
export async function storeAtOnce(
  { remote, shas }: Pick<YearRepository, 'remote' | 'shas'>,
  runs: readonly YearRun[],
): Promise<void> {
  const stored = runs.map(({ record }) => {
    const text = encodeRecord(record);
    return { record, text, path: pathsFor(record, text)[0] };
  });
  const entries = stored.map(({ record, path }) => distil(record, storedRun(path)?.id ?? '', null));
  const tags = Object.fromEntries(
    [...RELEASES].map(([commit, tag]) => [tag, shas[commit] ?? ''] as const),
  );
  const files = [
    ...stored.map(({ path, text }) => [path, text] as const),
    ...wholeHistory(entries, tags),
  ];
  const written = files.map(([path, text]) => `M 100644 inline ${path}\n${data(text)}\n`);
  const head = `commit refs/heads/${DATA_BRANCH}\ncommitter A <a@example.org> 1763625600 +0000\n`;
  await git(remote, ['fast-import', '--quiet'], [head, data('Store'), '\n', ...written].join(''));
}

function data(text: string): string {
  return `data ${Buffer.byteLength(text)}\n${text}`;
}
