import { chmod, mkdir, readdir, symlink, truncate, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { encodeRecord, MAX_RECORD_BYTES } from '../../src/baseline/codec.ts';
import { fileStore } from '../../src/baseline/file-store.ts';
import { pathsFor } from '../../src/baseline/layout.ts';
import { record, recordOf } from './support/records.ts';
import { useTemporaryFolder } from './support/repositories.ts';

const root = useTemporaryFolder();
const pathOf = (number: number) => join(root(), pathsFor(recordOf(number), '')[0]);

async function put(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
}

test('leaves nothing but records in the folder', async () => {
  await fileStore(root()).add(record());
  await fileStore(root()).add(record());
  const all = await readdir(root(), { recursive: true });
  expect(all.sort()).toEqual([
    'runs',
    'runs/2026',
    'runs/2026/01',
    `runs/2026/01/20260105T101500000Z-${record().head.sha}-77-1.json`,
  ]);
});

test('passes over what is no record', async () => {
  const store = fileStore(root());
  const stored = await store.add(recordOf(1));
  await put(`${pathOf(2)}.0a1b.tmp`, encodeRecord(recordOf(2)).slice(0, 100));
  await put(join(root(), 'runs/readme.txt'), 'x');
  await put(join(root(), 'runs/2026/01/notes.json'), '{}');
  await mkdir(pathOf(3), { recursive: true });
  await put(join(root(), 'secret'), encodeRecord(recordOf(4)));
  await symlink(join(root(), 'secret'), pathOf(4));
  expect(await store.list()).toEqual([stored]);
});

test('names a broken file', async () => {
  await put(pathOf(1), encodeRecord(recordOf(1)).slice(0, 500));
  const store = fileStore(root());
  const [run] = await store.list();
  await expect(store.read(run!)).rejects.toMatchObject({
    code: 'record-invalid',
    message: `${pathOf(1)} is not JSON (truncated, perhaps)`,
  });
});

test('does not read a file that is far too large', async () => {
  await put(pathOf(1), '');
  await truncate(pathOf(1), MAX_RECORD_BYTES * 1000);
  const store = fileStore(root());
  const [run] = await store.list();
  await expect(store.read(run!)).rejects.toThrow('is larger than');
});

test('never replaces a file that is there', async () => {
  await put(pathOf(1), 'somebody’s');
  const stored = await fileStore(root()).add(recordOf(1));
  expect(join(root(), stored.path)).not.toBe(pathOf(1));
  expect(await fileStore(root()).read(stored)).toEqual(recordOf(1));
});

test.skipIf(process.getuid?.() === 0)('says where it may not write', async () => {
  await chmod(root(), 0o555);
  await expect(fileStore(root()).add(record())).rejects.toMatchObject({
    code: 'store-failed',
    message: `the folder ${root()} cannot be written`,
  });
  await chmod(root(), 0o755);
});

test('says where a file stands in the way', async () => {
  await put(join(root(), 'runs'), '');
  await expect(fileStore(root()).add(record())).rejects.toMatchObject({
    code: 'store-failed',
    message: `the folder ${root()} cannot be written`,
  });
});
