import { expect, test } from 'vitest';
import { openStore } from '../../../src/baseline/registry.ts';
import { addToHistory } from '../../../src/baseline/write-history.ts';
import type { CommandIo } from '../../../src/commands/io.ts';
import { judgeRecord } from '../../../src/commands/stages/judge.ts';
import type { RunRecord } from '../../../src/domain/record.ts';
import { findRepository } from '../../../src/service/repository.ts';
import { distil } from '../../../src/verdict/distil.ts';
import { DEFAULT_JUDGE_OPTIONS } from '../../../src/verdict/options.ts';
import { Workshop } from '../../service/repositories.ts';
import { randomFrom } from '../../stats/random.ts';
import { alone, fleetOf, recordsOf } from '../../verdict/fleet.ts';

const judging = {
  ...{ threshold: 0.02, memoryThreshold: 0.05, alpha: 0.01 },
  gate: DEFAULT_JUDGE_OPTIONS.gating,
};
const io = { info() {}, warn() {}, debug() {} } as unknown as CommandIo;

test('a run on a throttled machine is no baseline, and the report says which is instead', async () => {
  await using workshop = await Workshop.open();
  const work = await workshop.init('work');
  const shas: string[] = [];
  for (let at = 0; at < 14; at++) shas.push(await work.commit(`Change ${at}`));
  const random = randomFrom(3);
  const fleet = fleetOf(random, { models: 1, cells: 2 });
  const made = recordsOf(fleet, { records: 14, throttled: [12] }, random).map(
    (record, at): RunRecord => ({
      ...record,
      head: { ...record.head, sha: shas[at] ?? '' },
      base: at === 0 ? null : { ...record.head, sha: shas[at - 1] ?? '' },
    }),
  );
  const store = openStore('folder:stored', { repository: work.path });
  for (const record of made.slice(0, 13)) {
    await store.add(record, async (view, { id }) => {
      return (await addToHistory(view, distil(record, id, null), new Map())).files;
    });
  }
  const judged = await judgeRecord(
    alone(made[13] as RunRecord),
    {
      ...{ pull: null, config: { ...judging, baseline: 'folder:stored' } },
      repository: await findRepository(work.path),
    },
    io,
  );
  expect(judged.baseline).toMatchObject({
    sha: shas[11],
    relation: 'an ancestor of the base, 1 commit before it',
  });
  expect(judged.baseline?.outliers).toEqual([
    expect.stringMatching(
      RegExp(
        `^The record of ${shas[12]?.slice(0, 7)} was passed over as an outlier: .* no later record confirms it`,
      ),
    ),
  ]);
  expect(judged.assessment.outcome).not.toBe('regressed');
});
